import { citing } from '../../../language/act.ts'
import { bands, best, flag, must, type PointItem, values } from '../../../language/criteria.ts'
import type { Edition } from '../../../language/scheme.ts'
import { all, any, type Condition, fact, incomplete, is, value, yes } from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'

const MR = citing('au/migration-regulations-1994')
const cite = MR('Sch. 6B', 'R2', 'sina-2008', 'points-systems 3.3')
const unseen = MR('article not seen', 'NF', 'sina-2008', 'points-systems 3.3')
const title = text(
  'Жалпы білікті көші-қон: балл сынағы',
  'Общая квалифицированная миграция: балльный тест',
  'General Skilled Migration: points test',
)

const worth = (id: string, title: Text, when: Condition, table = 'five'): PointItem =>
  flag(id, when, value(`au.2007-${table}`), { title, cite })
const listed = (id: string, title: Text, name: string, table: string): PointItem =>
  values(id, name, `au.2007-${table}`, { title, cite })

const work = text('Кәсіптегі жұмыс', 'Работа по занятию', 'Specific work')

const items: PointItem[] = [
  listed('occupation', text('Кәсіп', 'Занятие', 'Occupation'), 'occupationGroup', 'occupation'),
  bands('age', fact('age'), 'au.2007-age', { title: text('Жас', 'Возраст', 'Age'), cite }),
  listed('english', text('Ағылшын тілі', 'Английский', 'English'), 'english2007', 'english'),
  // Ten points only with a 60-point occupation; any listed work gives five.
  best(
    'specific-work',
    [
      worth(
        'work-nominated',
        work,
        all(is('occupationGroup', 'trained'), is('recentWork', 'nominated')),
        'work-nominated',
      ),
      worth('work-listed', work, is('recentWork', 'nominated', 'listed'), 'work-listed'),
    ],
    { title: work, cite },
  ),
  worth(
    'australian-work',
    text('Аустралиядағы жұмыс', 'Работа в Австралии', 'Work in Australia'),
    any(yes('australianYear'), yes('professionalYear')),
    'australian-work',
  ),
  listed(
    'australian-award',
    text('Аустралиялық біліктілік', 'Австралийское образование', 'Australian award'),
    'australianAward',
    'award',
  ),
  listed('demand', text('Сұраныс', 'Востребованность', 'Demand'), 'demand', 'demand'),
  worth('regional-study', text('Өңірдегі оқу', 'Учёба в регионе', 'Regional study'), yes('regionalStudy')),
  worth('partner', text('Жұбай', 'Партнёр', 'Partner'), yes('partnerBasic')),
  listed('sponsorship', text('Ұсыным', 'Номинация', 'Nomination'), 'sponsorship2007', 'sponsorship'),
  worth('language', text('Белгіленген тіл', 'Установленный язык', 'Designated language'), yes('designatedLanguage')),
]

const common: Pick<Edition, 'title' | 'exemptions' | 'process' | 'permit' | 'duties' | 'appeal'> = {
  title,
  exemptions: [],
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: [],
    body: { kind: 'national' },
    documents: [],
    clocks: [],
    fees: [],
    transition: {
      rule: 'keep',
      cite: MR('article not seen', 'I', undefined, 'no rule for running cases was read: the edition of filing is kept'),
    },
    gaps: ['where to file, decision times, fees and documents were not read'],
  },
  permit: {
    title: text('Білікті көші-қон визасы', 'Виза квалифицированной миграции', 'Skilled migration visa'),
    holder: 'worker',
    lengths: [],
    ties: [],
    renewals: [],
    rights: [],
    work: [],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [],
  appeal: [],
}

const unread = (id: string, why: string, head: Text) =>
  must(id, head, incomplete(why), unseen, {
    refuse: {
      code: 'RULES_NOT_READ',
      text: text('Ереже оқылмаған.', 'Правила не прочитаны.', 'The rules were not read.'),
    },
  })

/** Schedule 6B: points for the occupation, marks by subclass, a pool below the mark of subclass 175. */
export const edition2007: Edition = {
  id: '2007',
  from: '2007-09-01',
  to: '2011-06-30',
  ...common,
  law: [cite],
  criteria: [
    unread(
      'basic',
      'the basic requirements of the subclasses were not read',
      text('Негізгі талаптар', 'Основные требования', 'Basic requirements'),
    ),
    must(
      'subclass',
      text('Виза түрі', 'Вид визы', 'Visa subclass'),
      is('subclass', '175', '176', '475', '885', '886', '487'),
      MR('article not seen', 'R2', 'ozvisa', 'points-systems 3.3'),
      { refuse: { code: 'SUBCLASS', text: text('Виза түрі басқа.', 'Виза иного вида.', 'Another subclass.') } },
    ),
  ],
  points: {
    id: 'points',
    title: text('Балл сынағы', 'Балльный тест', 'Points test'),
    items,
    pass: value('au.2007-pass-mark', 'subclass'),
    cite,
    refuse: {
      code: 'POINTS_2007',
      text: text(
        'Балл жиынтығы осы визаның шегіне жетпеді. 175 визада қор шегінен асқан өтініш екі жыл сақталады.',
        'Сумма баллов не достигла проходного для этой визы. Для визы 175 заявление выше порога резерва хранят два года.',
        'The points do not reach the mark of this visa. For subclass 175 an application over the pool mark is held for two years.',
      ),
    },
  },
  gaps: [
    {
      id: 'pool',
      what: text(
        '175 визаның қор шегі 100 балл: өтініш екі жыл сақталып, шек төмендесе шешіледі.',
        'Порог резерва для визы 175 - 100 баллов: заявление хранят два года и решают, если проходной балл снизят.',
        'The pool mark of subclass 175 is 100: the application is held two years and decided if the mark falls.',
      ),
      cite: MR('article not seen', 'R2', 'migrationexecutive', 'points-systems 3.3'),
    },
  ],
}

/** Schedule 6C and the first years of 6D: known in part only. */
export const edition2011: Edition = {
  id: '2011',
  from: '2011-07-01',
  to: '2019-11-15',
  ...common,
  law: [MR('Sch. 6C, Sch. 6D', 'R2', 'austlii', 'points-systems 3.3')],
  changes: text(
    'Кәсіп үшін балл жойылды; өту балы 65, 2012 жылғы 1 шілдеден 60, 2018 жылғы 1 шілдеден қайта 65.',
    'Баллы за занятие отменены; проходной балл 65, с 1 июля 2012 года 60, с 1 июля 2018 года снова 65.',
    'Points for the occupation ended; the mark was 65, from 1 July 2012 60, from 1 July 2018 65 again.',
  ),
  criteria: [
    unread(
      'table',
      'the table of 2011-2019 was read in part only',
      text('Балл кестесі', 'Таблица баллов', 'Point table'),
    ),
  ],
  gaps: [],
}
