import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const law477 = act('kz/law-477-4', {
  title: text(
    '«Халықтың көші-қоны туралы» заң (2011 жылғы)',
    'Закон «О миграции населения» (2011 года)',
    'Law on migration of the population (2011)',
  ),
  number: '477-IV',
  adopted: '2011-07-22',
  registry: 'Z1100000477',
  source: 'adilet.zan.kz/eng/docs/Z1100000477/compare/rus',
  editions: [
    { id: '2011', from: '2011-07-22', to: '2014-01-31' },
    { id: '2013-153-5', from: '2014-02-01', to: '2023-06-30', note: 'law 153-V of 2013-12-10: labour immigrants' },
    { id: '2023', from: '2023-07-01', note: 'art. 36-1 as amended in 2023' },
  ],
  mark: 'R',
})
