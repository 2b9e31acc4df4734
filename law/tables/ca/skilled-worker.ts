import { citing } from '../../language/act.ts'
import { type Band, row, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const IRPR = citing('ca/irpr')
const THRESHOLD = citing('ca/language-threshold')
const SINCE = '2013-05-04'

const part = (
  id: string,
  unit: string,
  title: Text,
  article: string,
  value: number | Band[] | Record<string, number>,
  fact = 'points-systems 1.2',
) => table(id, { title, unit, rows: [row(SINCE, null, value, IRPR(article, 'R', 'IRPR', fact))] })

export const passMark = part(
  'ca.fsw-pass-mark',
  'points',
  text('Өту балы', 'Проходной балл', 'Pass mark'),
  's. 76(2)',
  67,
  'points-systems 1',
)

export const education = part(
  'ca.fsw-education',
  'points',
  text('Білім үшін балл', 'Баллы за образование', 'Points for education'),
  's. 78',
  {
    none: 0,
    secondary: 5,
    'one-year': 15,
    'two-year': 19,
    'three-year': 21,
    'two-credentials': 22,
    master: 23,
    doctorate: 25,
  },
)

export const threshold = table('ca.fsw-language-threshold', {
  title: text(
    'Әр дағды бойынша ең төменгі тіл деңгейі',
    'Наименьший уровень языка по каждому навыку',
    'Lowest language level in each ability',
  ),
  unit: 'level',
  rows: [row(SINCE, null, 7, THRESHOLD('help page 691', 'R', 'CIC help 691', 'points-systems 1.1'))],
})

/** By levels above the threshold: at it, one above, two or more above. */
export const firstLanguage = part(
  'ca.fsw-first-language',
  'points',
  text(
    'Бірінші ресми тілдің бір дағдысы үшін балл (шектен неше деңгей жоғары)',
    'Баллы за навык первого официального языка (на сколько уровней выше порога)',
    'Points for an ability in the first official language (levels above the threshold)',
  ),
  's. 79',
  [
    [0, 1, 4],
    [1, 2, 5],
    [2, null, 6],
  ],
)

export const secondLanguage = part(
  'ca.fsw-second-language',
  'points',
  text(
    'Екінші ресми тіл үшін балл (ең төмен дағды деңгейі бойынша)',
    'Баллы за второй официальный язык (по самому низкому навыку)',
    'Points for the second official language (by the lowest ability)',
  ),
  's. 79',
  [[5, null, 4]],
)

export const experience = part(
  'ca.fsw-experience',
  'points',
  text('Жұмыс тәжірибесі үшін балл', 'Баллы за опыт работы', 'Points for experience'),
  's. 80',
  [
    [1, 2, 9],
    [2, 4, 11],
    [4, 6, 13],
    [6, null, 15],
  ],
)

export const age = part('ca.fsw-age', 'points', text('Жас үшін балл', 'Баллы за возраст', 'Points for age'), 's. 81', [
  [18, 36, 12],
  ...Array.from({ length: 11 }, (_, i): Band => [36 + i, 37 + i, 11 - i]),
])

export const adaptability = part(
  'ca.fsw-adaptability-limit',
  'points',
  text('Бейімделу балының шегі', 'Предел баллов за приспособляемость', 'Limit for adaptability'),
  's. 83',
  10,
)

export const testYears = part(
  'ca.language-test-years',
  'year',
  text(
    'Тіл сынағы осы жылдан жас болуы керек',
    'Языковой экзамен моложе этого числа лет',
    'A language test must be younger',
  ),
  's. 75',
  2,
  'points-systems 1.1',
)

export const assessmentYears = part(
  'ca.credential-assessment-years',
  'year',
  text(
    'Дипломды бағалау осы жылдан жас болуы керек',
    'Оценка диплома моложе этого числа лет',
    'An equivalency assessment must be younger',
  ),
  's. 75',
  5,
  'points-systems 1.1',
)
