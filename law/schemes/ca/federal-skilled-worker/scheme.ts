import { citing } from '../../../language/act.ts'
import { must } from '../../../language/criteria.ts'
import type { PermitTerms, Process } from '../../../language/process.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { incomplete } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { gates } from './criteria.ts'
import { facts } from './facts.ts'
import { points } from './points.ts'

const IRPR = citing('ca/irpr')

const title = text(
  'Федералды білікті жұмысшылар санаты',
  'Категория федеральных квалифицированных работников',
  'Federal skilled worker class',
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
    rule: 'keep',
    cite: IRPR('s. 77', 'R', 'IRPR', 'points-systems 1.1: met at the application and when the visa issues'),
  },
  gaps: [
    'documents, fees and decision times were not read',
    'requirements must still be met when the visa issues (s. 77); age alone is that of the application (s. 81)',
  ],
}

const permit: PermitTerms = {
  title: text('Тұрақты тұру визасы', 'Виза постоянного жителя', 'Permanent resident visa'),
  holder: 'worker',
  lengths: [],
  ties: [],
  renewals: [],
  rights: [],
  work: [],
  grounds: { suspend: [], annul: [], lapse: [] },
}

const gaps: Edition['gaps'] = [
  {
    id: 'override',
    what: text(
      'Офицер екінші офицердің келісімімен балл нәтижесін өз бағасымен алмастыра алады; жүйе мұны есептемейді, офицер негіздемесімен жазады.',
      'Сотрудник с согласия второго может заменить итог по баллам своей оценкой; система этого не считает, сотрудник пишет основания.',
      'An officer may, with a second officer agreeing, put an own evaluation in place of the points; the system never computes it, the officer gives reasons.',
    ),
    cite: IRPR('s. 76(3)-(4)', 'R', 'IRPR', 'points-systems 1.2'),
  },
  {
    id: 'funds-amounts',
    what: text(
      'Отбасы мөлшері бойынша ең аз қажетті табыс сомалары оқылмаған.',
      'Суммы минимально необходимого дохода по размеру семьи не прочитаны.',
      'The amounts of the minimum necessary income by family size were not read.',
    ),
    cite: IRPR('s. 76(1)(b)', 'NF', 'IRPR', 'points-systems 1.1'),
  },
  {
    id: 'footings',
    what: text(
      '82(2) бөлімінің төрт негізінің мәтіні мұнда келтірілмеген: олар әрпімен аталады.',
      'Содержание четырёх оснований 82(2) здесь не изложено: они названы буквами.',
      'The four footings of s. 82(2) are named by their letters; what each asks is not written here.',
    ),
    cite: IRPR('s. 82(2)', 'NF', 'IRPR', 'points-systems 1.2'),
  },
]

/** The grid is one and the same in both editions that were read; only the names of the occupation groups changed. */
const read: Omit<Edition, 'id' | 'from'> = {
  title,
  law: [IRPR('s. 75-83', 'R', 'IRPR', 'points-systems 1')],
  exemptions: [],
  criteria: gates,
  points,
  process,
  permit,
  duties: [],
  appeal: [],
  gaps,
}

export const federalSkilledWorker = scheme('ca/federal-skilled-worker', {
  status: 'law',
  gives: 'visa',
  title,
  summary: text(
    '100 балдың 67-сін жинап, барлық шартқа сай келген білікті маманға Канадада тұрақты тұру визасын береді.',
    'Даёт визу постоянного жителя Канады специалисту, который набрал 67 баллов из 100 и отвечает всем условиям.',
    'Gives a permanent resident visa of Canada to a skilled worker with 67 points of 100 who meets every condition.',
  ),
  facts,
  editions: [
    {
      ...read,
      id: '2002',
      from: '2002-06-28',
      to: '2013-05-03',
      law: [IRPR('s. 75-83 as first made', 'NF', 'IRPR', 'points-systems 1.3')],
      // The earlier grid is known by hearsay only, so nothing of it counts.
      criteria: [
        must(
          'grid-then',
          text('Сол кездегі кесте', 'Тогдашняя сетка', 'The grid of that time'),
          incomplete('the grid of 2002 and its pass marks are known from general knowledge only and are off'),
          IRPR('s. 76, 78-83', 'NF', 'IRPR', 'points-systems 1.3'),
          {
            refuse: {
              code: 'POINTS',
              text: text(
                'Сол кездегі кестенің мәтіні оқылмаған.',
                'Текст тогдашней сетки не прочитан.',
                'The text of the grid of that time was not read.',
              ),
            },
          },
        ),
      ],
      points: undefined,
      gaps: [
        {
          id: 'grid-2002',
          what: text(
            '2002–2013 жылдардағы кесте мен өту балы тексерілмеген, сондықтан өшірулі.',
            'Сетка и проходной балл 2002–2013 годов не проверены и потому выключены.',
            'The grid and pass marks of 2002 to 2013 were not verified and are off.',
          ),
          cite: IRPR('s. 76, 78-83', 'G', 'IRPR', 'points-systems 1.3'),
        },
      ],
    },
    {
      ...read,
      id: '2013',
      from: '2013-05-04',
      to: '2022-11-15',
      changes: text(
        'Жаңа кесте (SOR/2012-274): тіл 24, екінші тіл 4, тәжірибе 15, жас 12 балға дейін.',
        'Новая сетка (SOR/2012-274): язык до 24, второй язык 4, опыт до 15, возраст до 12 баллов.',
        'A new grid (SOR/2012-274): language up to 24, second language 4, experience up to 15, age up to 12.',
      ),
    },
    {
      ...read,
      id: '2022',
      from: '2022-11-16',
      changes: text(
        'Кәсіп топтары енді TEER санаттарымен (0–3) аталады; балдар өзгерген жоқ.',
        'Группы занятий названы категориями TEER (0–3); баллы прежние.',
        'Occupation groups are named by TEER category (0 to 3); the points are the same.',
      ),
    },
  ],
})
