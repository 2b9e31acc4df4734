import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const code155 = act('kz/code-155-2', {
  title: text(
    'Әкімшілік құқық бұзушылық туралы кодекс (2001 жылғы)',
    'Кодекс об административных правонарушениях (2001 года)',
    'Code of administrative offences (2001)',
  ),
  number: '155-II',
  adopted: '2001-01-30',
  registry: 'K010000155_',
  source: 'adilet.zan.kz/eng/docs/K010000155_/compare',
  editions: [
    { id: '2001', from: '2001-01-30', to: '2014-12-31', note: 'liability under this code until the end of 2014' },
  ],
  mark: 'R',
})
