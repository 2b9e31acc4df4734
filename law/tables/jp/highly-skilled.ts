import { citing } from '../../language/act.ts'
import { type Band, row, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const ORDINANCE = citing('jp/highly-skilled-ordinance')
const SINCE = '2025-02-01'
/** Amounts are kept in hundredths of a yen, as all money is. */
const million = (n: number) => n * 100_000_000

const told = (id: string, unit: string, title: Text, value: number | Band[] | Record<string, number>) =>
  table(id, {
    title,
    unit,
    rows: [row(SINCE, null, value, ORDINANCE('article not seen', 'R2', 'yokoyama', 'points-systems 8'))],
  })
const points = (id: string, title: Text, value: number | Band[] | Record<string, number>) =>
  told(id, 'points', title, value)

export const passMark = points('jp.pass-mark', text('Өту балы', 'Проходной балл', 'Points needed'), 70)

export const payFloor = told(
  'jp.pay-floor',
  'JPY-minor',
  text(
    'Ең төменгі жылдық жалақы (b және c)',
    'Наименьшая годовая оплата (b и c)',
    'Lowest yearly pay (categories b and c)',
  ),
  million(3),
)

const education = text('Білім үшін балл', 'Баллы за образование', 'Points for education')
export const educationTables = [
  points('jp.points-education-a', education, { doctorate: 30, mba: 20, master: 20, bachelor: 10, none: 0 }),
  points('jp.points-education-b', education, { doctorate: 30, mba: 25, master: 20, bachelor: 10, none: 0 }),
  points('jp.points-education-c', education, { doctorate: 20, mba: 25, master: 20, bachelor: 10, none: 0 }),
]

const experience = text('Тәжірибе үшін балл', 'Баллы за опыт', 'Points for experience')
const years = (three: number, five: number, seven: number, ten: number): Band[] => [
  [3, 5, three],
  [5, 7, five],
  [7, 10, seven],
  [10, null, ten],
]
export const experienceTables = [
  points('jp.points-experience-a', experience, years(5, 10, 15, 15)),
  points('jp.points-experience-b', experience, years(5, 10, 15, 20)),
  points('jp.points-experience-c', experience, years(10, 15, 20, 25)),
]

export const age = points('jp.points-age', text('Жас үшін балл', 'Баллы за возраст', 'Points for age'), [
  [0, 30, 15],
  [30, 35, 10],
  [35, 40, 5],
])

// Points by pay and age; each column begins at the pay from which that age gets anything.
const pay = text('Жалақы үшін балл', 'Баллы за оплату', 'Points for pay')
const steps: [number, number][] = [
  [4, 10],
  [5, 15],
  [6, 20],
  [7, 25],
  [8, 30],
  [9, 35],
  [10, 40],
]
const from = (least: number): Band[] =>
  steps.filter(([m]) => m >= least).map(([m, n]) => [million(m), m === 10 ? null : million(m + 1), n] satisfies Band)
const column = (id: string, least: number) =>
  table(id, {
    title: pay,
    unit: 'points',
    rows: [row(SINCE, null, from(least), ORDINANCE('article not seen', 'R', 'moj-001398892', 'points-systems 8'))],
  })
export const payTables = [
  column('jp.points-pay-to-29', 4),
  column('jp.points-pay-30-34', 5),
  column('jp.points-pay-35-39', 6),
  column('jp.points-pay-from-40', 8),
  points('jp.points-pay-c', pay, [
    [million(10), million(15), 10],
    [million(15), million(20), 20],
    [million(20), million(25), 30],
    [million(25), million(30), 40],
    [million(30), null, 50],
  ]),
]

export const research = [
  points('jp.points-research-a', text('Зерттеу үшін балл', 'Баллы за исследования', 'Points for research'), {
    none: 0,
    one: 20,
    several: 25,
  }),
  points('jp.points-research-b', text('Зерттеу үшін балл', 'Баллы за исследования', 'Points for research'), {
    none: 0,
    one: 15,
    several: 15,
  }),
]

export const licences = points(
  'jp.points-licences',
  text('Жапон лицензиялары үшін балл', 'Баллы за японские лицензии', 'Points for Japanese licences'),
  [
    [1, 2, 5],
    [2, null, 10],
  ],
)

export const position = points(
  'jp.points-position',
  text('Лауазым үшін балл', 'Баллы за должность', 'Points for the position'),
  { representative: 10, director: 5, other: 0 },
)

export const extra = [
  points(
    'jp.points-two-fields',
    text('Екі саладағы дәреже үшін балл', 'Баллы за степени в двух областях', 'Points for degrees in two fields'),
    5,
  ),
  points(
    'jp.points-innovation',
    text('Инновациялық ұйым үшін балл', 'Баллы за инновационную организацию', 'Points for an innovation employer'),
    10,
  ),
  points(
    'jp.points-innovation-small',
    text(
      'Шағын инновациялық ұйым үшін қосымша балл',
      'Дополнительные баллы за малую инновационную организацию',
      'Further points for a small innovation employer',
    ),
    10,
  ),
  points(
    'jp.points-local-support',
    text(
      'Жергілікті билік қолдайтын ұйым үшін балл',
      'Баллы за организацию с поддержкой местной власти',
      'Points for an employer supported by a local government',
    ),
    10,
  ),
  points(
    'jp.points-research-spending',
    text('Зерттеу шығыны үшін балл', 'Баллы за расходы на исследования', 'Points for spending on research'),
    5,
  ),
  points(
    'jp.points-foreign-award',
    text(
      'Шетелдік біліктілік не марапат үшін балл',
      'Баллы за иностранную квалификацию или награду',
      'Points for a foreign qualification or award',
    ),
    5,
  ),
  points(
    'jp.points-japanese-graduate',
    text('Жапон университеті үшін балл', 'Баллы за японский университет', 'Points for a Japanese university'),
    10,
  ),
  points('jp.points-japanese-high', text('N1 деңгейі үшін балл', 'Баллы за уровень N1', 'Points for level N1'), 15),
  points('jp.points-japanese-n2', text('N2 деңгейі үшін балл', 'Баллы за уровень N2', 'Points for level N2'), 10),
  points(
    'jp.points-growth-field',
    text('Өсу саласындағы жоба үшін балл', 'Баллы за проект в растущей области', 'Points for a growth-field project'),
    10,
  ),
  points(
    'jp.points-listed-university',
    text('Тізімдегі университет үшін балл', 'Баллы за университет из списка', 'Points for a listed university'),
    10,
  ),
  points('jp.points-jica', text('JICA оқуы үшін балл', 'Баллы за обучение JICA', 'Points for JICA training'), 5),
  points(
    'jp.points-investment-management',
    text('Инвестицияларды басқару үшін балл', 'Баллы за управление инвестициями', 'Points for investment management'),
    10,
  ),
  points(
    'jp.points-own-investment',
    text('Өз салымы үшін балл', 'Баллы за собственное вложение', 'Points for own investment'),
    5,
  ),
]
