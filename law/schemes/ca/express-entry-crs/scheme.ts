import { citing } from '../../../language/act.ts'
import type { PointItem } from '../../../language/criteria.ts'
import type { PermitTerms, Process } from '../../../language/process.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { text } from '../../../language/text.ts'
import { criteria } from './criteria.ts'
import { facts } from './facts.ts'
import { extras, points } from './points.ts'

const MI = citing('ca/express-entry-instructions')
const ROUNDS = citing('ca/express-entry-rounds')

const title = text(
  'Express Entry: жан-жақты рейтинг және шақыру раундтары',
  'Express Entry: комплексный рейтинг и раунды приглашений',
  'Express Entry: comprehensive ranking and rounds of invitations',
)

const process: Process = {
  applicant: 'worker',
  lines: 'workers',
  where: ['online'],
  body: { kind: 'national' },
  documents: [],
  clocks: [],
  fees: [],
  transition: {
    rule: 'move',
    cite: MI('article not seen', 'NF', undefined, 'points-systems 2.1: scores are those of the day of the round'),
  },
  gaps: [
    'days to apply once invited: 60 at first, 90 from 19 November 2016; what holds now was not read, so there is no clock',
    'fees and decision times of the application that follows were not read',
  ],
}

const permit: PermitTerms = {
  title: text('Өтініш беруге шақыру', 'Приглашение подать заявление', 'Invitation to apply'),
  holder: 'worker',
  lengths: [],
  ties: [],
  renewals: [],
  rights: [
    {
      id: 'apply',
      text: text(
        'Шақырылған адам тұрақты тұруға өтініш бере алады.',
        'Приглашённый может подать заявление на постоянное жительство.',
        'Who is invited may apply for permanent residence.',
      ),
      cite: MI('s. 1', 'R', 'canada.ca', 'points-systems 2'),
    },
  ],
  work: [],
  grounds: { suspend: [], annul: [], lapse: [] },
}

const gaps: Edition['gaps'] = [
  {
    id: 'categories',
    what: text(
      'Санат раундтарындағы кәсіптер тізімі мен талаптары оқылмаған: офицер шешеді. 2025 жылғы санаттар белгісіз.',
      'Перечни занятий и требования категорийных раундов не прочитаны: решает сотрудник. Категории 2025 года неизвестны.',
      'Occupations and requirements of category rounds were not read: the officer decides. The categories of 2025 are not known.',
    ),
    cite: ROUNDS('article not seen', 'NF', 'ee_rounds', 'rounds 2015-2024'),
  },
  {
    id: 'rounds',
    what: text(
      'Әр раундтың шегі, саны мен уақыты нұсқаудан алынып, іс фактісі ретінде жазылады.',
      'Порог, число и время каждого раунда берутся из его указания и записываются как факты дела.',
      'Cut-off, number and time of each round come from its own instruction and are entered as facts of the case.',
    ),
    cite: ROUNDS('whole list', 'R', 'ee_rounds', 'points-systems 2'),
  },
  {
    id: 'test-scores',
    what: text(
      'Сынақ балын деңгейге аудару есептелмейді: үміткер деңгейін айтады.',
      'Перевод баллов экзамена в уровни не вычисляется: кандидат называет уровни.',
      'Test scores are not turned into levels here: the candidate gives the levels.',
    ),
    cite: MI('article not seen', 'R', 'canada.ca language test', 'points-systems 2.6'),
  },
]

const version = (
  id: string,
  from: string,
  to: string | undefined,
  extra: PointItem[],
  law: Edition['law'],
  changes?: Edition['changes'],
): Edition => ({
  id,
  from,
  ...(to ? { to } : {}),
  title,
  law,
  ...(changes ? { changes } : {}),
  exemptions: [],
  criteria,
  points: points(extra),
  process,
  permit,
  duties: [],
  appeal: [],
  gaps,
})

export const expressEntry = scheme('ca/express-entry-crs', {
  status: 'law',
  gives: 'certification',
  title,
  summary: text(
    'Қордағы үміткерлерді рейтинг бойынша реттеп, раунд шегінен төмен емесін Канадада тұрақты тұруға өтініш беруге шақырады.',
    'Ранжирует кандидатов резерва и приглашает тех, кто не ниже порога раунда, подать заявление на постоянное жительство в Канаде.',
    'Ranks the candidates of the pool and invites those at or over the cut-off of the round to apply for permanent residence in Canada.',
  ),
  facts,
  editions: [
    version('2015', '2015-01-01', '2016-11-18', extras[2015], [
      MI('s. 1-29', 'R2', 'go4visa', 'points-systems 2.1'),
      ROUNDS('whole list', 'R', 'ee_rounds', 'rounds 2015-2024'),
    ]),
    version(
      '2016',
      '2016-11-19',
      '2017-06-05',
      extras[2016],
      [MI('2016-1', 'R', 'canada.ca 2016', 'points-systems 2.1')],
      text(
        'Жұмыс ұсынысы 600 емес, 50 не 200 балл; Канада дипломы 15 не 30 балл.',
        'Предложение работы даёт 50 или 200 баллов вместо 600; канадский диплом — 15 или 30.',
        'A job offer gives 50 or 200 points instead of 600; a Canadian credential gives 15 or 30.',
      ),
    ),
    version(
      '2017',
      '2017-06-06',
      '2020-10-19',
      extras[2017],
      [MI('2017-1', 'R2', 'pinoy-canada', 'points-systems 2.1')],
      text(
        'Француз тілі үшін 15 не 30, Канададағы бауыр үшін 15 балл қосылды.',
        'Добавлены 15 или 30 баллов за французский и 15 за брата или сестру в Канаде.',
        'Added: 15 or 30 points for French, 15 for a sibling in Canada.',
      ),
    ),
    version(
      '2020',
      '2020-10-20',
      '2022-11-15',
      extras[2017],
      [MI('article not seen', 'R2', 'jpierimmigration', 'points-systems 2.1')],
      text(
        'Француз тілі үшін енді 25 не 50 балл.',
        'За французский теперь 25 или 50 баллов.',
        'French now gives 25 or 50 points.',
      ),
    ),
    version(
      '2022',
      '2022-11-16',
      '2025-03-24',
      extras[2017],
      [MI('article not seen', 'R', 'canada.ca', 'points-systems 1, 2.1')],
      text(
        'Кәсіптер TEER санаттарымен аталады; балдар өзгерген жоқ. 2023 жылғы 31 мамырдан санат раундтары бар.',
        'Занятия названы категориями TEER; баллы прежние. С 31 мая 2023 года есть раунды по категориям.',
        'Occupations are named by TEER category; the points are the same. From 31 May 2023 there are category rounds.',
      ),
    ),
    version(
      '2025',
      '2025-03-25',
      undefined,
      extras[2017],
      [MI('article not seen', 'R2', 'matrixvisa', 'points-systems 2.1')],
      text(
        'Жұмыс ұсынысы үшін балл берілмейді (уақытша деп жарияланған).',
        'Баллы за предложение работы отменены (объявлено временным).',
        'A job offer gives no points any more (announced as temporary).',
      ),
    ),
  ],
})
