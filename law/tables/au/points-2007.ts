import { citing } from '../../language/act.ts'
import { type Band, notFound, row, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const MR = citing('au/migration-regulations-1994')
const FROM = '2007-09-01'
const TO = '2011-06-30'
const cite = MR('Sch. 6B', 'R2', 'sina-2008', 'points-systems 3.3')

const points = (id: string, title: Text, value: number | Band[] | Record<string, number>) =>
  table(`au.2007-${id}`, { title, unit: 'points', rows: [row(FROM, TO, value, cite)] })

export const tables2007 = [
  points('occupation', text('Кәсіп үшін балл', 'Баллы за занятие', 'Points for the occupation'), {
    trained: 60,
    general: 50,
    other: 40,
    none: 0,
  }),
  points('age', text('Жас үшін балл', 'Баллы за возраст', 'Points for age'), [
    [18, 30, 30],
    [30, 35, 25],
    [35, 40, 20],
    [40, 45, 15],
  ]),
  points('english', text('Ағылшын тілі үшін балл', 'Баллы за английский', 'Points for English'), {
    proficient: 25,
    competent: 15,
    trade: 15,
    none: 0,
  }),
  points(
    'work-nominated',
    text('Аталған жұмыс үшін балл', 'Баллы за указанную работу', 'Points for nominated work'),
    10,
  ),
  points('work-listed', text('Тізімдегі жұмыс үшін балл', 'Баллы за работу из списка', 'Points for listed work'), 5),
  points(
    'australian-work',
    text('Аустралиядағы жұмыс үшін балл', 'Баллы за работу в Австралии', 'Points for work in Australia'),
    10,
  ),
  points(
    'award',
    text('Аустралиялық біліктілік үшін балл', 'Баллы за австралийское образование', 'Points for an Australian award'),
    { doctorate: 25, master: 15, other: 5, none: 0 },
  ),
  points('demand', text('Сұраныстағы кәсіп үшін балл', 'Баллы за востребованное занятие', 'Points for demand'), {
    offer: 20,
    'no-offer': 15,
    none: 0,
  }),
  points('five', text('Өзге негіздер үшін балл', 'Баллы за иные основания', 'Points for each other ground'), 5),
  points('sponsorship', text('Ұсыным үшін балл', 'Баллы за номинацию', 'Points for nomination or sponsorship'), {
    state: 10,
    area: 25,
    none: 0,
  }),
]

const marks: Record<string, number> = { '175': 120, '176': 100, '475': 100, '885': 120, '487': 100 }

export const mark2007 = table('au.2007-pass-mark', {
  title: text('Өту балы (2007-2011)', 'Проходной балл (2007-2011)', 'Pass mark (2007-2011)'),
  unit: 'points',
  keys: ['subclass'],
  rows: [
    ...Object.entries(marks).map(([subclass, n]) =>
      row(FROM, TO, n, MR('article not seen', 'R2', 'ozvisa', 'points-systems 3.3'), { key: [subclass] }),
    ),
    notFound(
      FROM,
      TO,
      'the mark of subclass 886 is told with doubt (120)',
      MR('article not seen', 'NF', 'beyderwellen', 'points-systems 3.3'),
      {
        key: ['886'],
      },
    ),
  ],
})
