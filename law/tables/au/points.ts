import { citing } from '../../language/act.ts'
import { type Band, notFound, row, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const MR = citing('au/migration-regulations-1994')
const MARK = citing('au/pass-mark')
const NOTE = 'points-systems 3.2'
const SINCE = '2019-11-16'

const part = (
  id: string,
  unit: string,
  title: Text,
  schedule: string,
  value: number | Band[] | Record<string, number>,
) => table(id, { title, unit, rows: [row(SINCE, null, value, MR(schedule, 'R2', 'orangeglobal', NOTE))] })

export const passMark = table('au.pass-mark', {
  title: text('Өту балы', 'Проходной балл', 'Pass mark'),
  unit: 'points',
  rows: [row('2018-07-01', null, 65, MARK('reg. 2.26AC', 'R2', 'abacusvisa', 'points-systems 3'))],
})

export const maxAge = table('au.max-age', {
  title: text(
    'Шақыру күні осы жасқа толмаған болу керек',
    'В день приглашения моложе этого возраста',
    'Must be under this age when invited',
  ),
  unit: 'year',
  rows: [row(SINCE, null, 45, MR('article not seen', 'R2', 'victorylaw', 'points-systems 3.1'))],
})

export const age = part(
  'au.points-age',
  'points',
  text('Жас үшін балл', 'Баллы за возраст', 'Points for age'),
  'Sch. 6D Part 6D.1',
  [
    [18, 25, 25],
    [25, 33, 30],
    [33, 40, 25],
    [40, 45, 15],
  ],
)

export const english = part(
  'au.points-english',
  'points',
  text('Ағылшын тілі үшін балл', 'Баллы за английский', 'Points for English'),
  'Sch. 6D Part 6D.2',
  { below: 0, competent: 0, proficient: 10, superior: 20 },
)

export const overseas = part(
  'au.points-overseas-work',
  'points',
  text(
    'Шетелдегі жұмыс үшін балл (ай бойынша)',
    'Баллы за работу за рубежом (по месяцам)',
    'Points for work abroad (by months)',
  ),
  'Sch. 6D Part 6D.3',
  [
    [36, 60, 5],
    [60, 96, 10],
    [96, null, 15],
  ],
)

export const australian = part(
  'au.points-australian-work',
  'points',
  text(
    'Аустралиядағы жұмыс үшін балл (ай бойынша)',
    'Баллы за работу в Австралии (по месяцам)',
    'Points for work in Australia (by months)',
  ),
  'Sch. 6D Part 6D.4',
  [
    [12, 36, 5],
    [36, 60, 10],
    [60, 96, 15],
    [96, null, 20],
  ],
)

export const workLimit = part(
  'au.points-work-limit',
  'points',
  text('Екі жұмыс тәжірибесінің ортақ шегі', 'Общий предел за оба вида опыта', 'Joint limit for both kinds of work'),
  'Sch. 6D Part 6D.5',
  20,
)

export const professionalYear = part(
  'au.points-professional-year',
  'points',
  text('Кәсіби жыл үшін балл', 'Баллы за профессиональный год', 'Points for a professional year'),
  'Sch. 6D Part 6D.6',
  5,
)

export const education = part(
  'au.points-education',
  'points',
  text('Білім үшін балл', 'Баллы за образование', 'Points for education'),
  'Sch. 6D Part 6D.7',
  { doctorate: 20, bachelor: 15, 'australian-diploma': 10, recognised: 10, none: 0 },
)

export const specialist = part(
  'au.points-specialist-education',
  'points',
  text(
    'Мамандандырылған білім үшін балл',
    'Баллы за специализированное образование',
    'Points for specialist education',
  ),
  'Sch. 6D Part 6D.7A',
  10,
)

export const study = part(
  'au.points-australian-study',
  'points',
  text('Аустралиядағы оқу үшін балл', 'Баллы за учёбу в Австралии', 'Points for Australian study'),
  'Sch. 6D Part 6D.8',
  5,
)

export const language = part(
  'au.points-community-language',
  'points',
  text('Қауым тілі үшін балл', 'Баллы за язык общины', 'Points for a community language'),
  'Sch. 6D Part 6D.9',
  5,
)

export const regionalStudy = part(
  'au.points-regional-study',
  'points',
  text('Өңірдегі оқу үшін балл', 'Баллы за учёбу в регионе', 'Points for study in a regional area'),
  'Sch. 6D Part 6D.10',
  5,
)

export const partner = part(
  'au.points-partner',
  'points',
  text('Жұбай үшін балл', 'Баллы за партнёра', 'Points for the partner'),
  'Sch. 6D Part 6D.11',
  { single: 10, citizen: 10, skilled: 10, english: 5, other: 0 },
)

export const nomination = part(
  'au.points-nomination',
  'points',
  text('Ұсыным үшін балл', 'Баллы за номинацию', 'Points for a nomination'),
  'Sch. 6D Parts 6D.12, 6D.13',
  { none: 0, state: 5, regional: 15 },
)

/** One list for each way of entry; whoever deploys the scheme enters the lists of the instrument in force. */
export const occupations = table('au.skilled-occupations', {
  title: text('Білікті кәсіптер тізімі', 'Список квалифицированных занятий', 'List of skilled occupations'),
  unit: 'list',
  keys: ['nomination'],
  rows: [
    notFound(
      SINCE,
      null,
      'the lists of occupations by subclass were not read',
      MR('article not seen', 'NF', 'victorylaw', 'points-systems 3.1'),
      { key: ['*'] },
    ),
  ],
})
