import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const code235 = act('kz/code-235-5', {
  title: text(
    'Әкімшілік құқық бұзушылық туралы кодекс (2014 жылғы)',
    'Кодекс об административных правонарушениях (2014 года)',
    'Code of administrative offences (2014)',
  ),
  number: '235-V',
  adopted: '2014-07-05',
  registry: 'K1400000235',
  source: 'adilet.zan.kz/eng/docs/K1400000235',
  editions: [{ id: '2014', from: '2015-01-01' }],
  mark: 'R',
})
