import { citing } from '../../../language/act.ts'
import { type Criterion, must } from '../../../language/criteria.ts'
import { oneOf } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { atLeast, atMost, is, value } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import {
  ceilingCriteria,
  ceilingQuota,
  invitationFacts,
  invitationGaps,
  invitationProcess,
  lawOf,
  refuse,
  type Times,
  times,
} from '../invitation.ts'

const CODE = citing('gr/migration-code-2023')
const FILING = citing('gr/electronic-filing-2024')
const OF2023 = citing('gr/ceilings-2023-2024')
const NOT_SEEN = 'article not seen'
const title = text('Греция: маусымдық жұмысшы', 'Греция: сезонный работник', 'Greece: seasonal worker')

const criteria = (t: Times): Criterion[] => [
  // Kind E5: farm, fishing, tourism.
  ...(t.electronic
    ? [
        must(
          'branch',
          text('Маусымдық сала', 'Сезонная отрасль', 'Seasonal branch'),
          is('branch', 'farm', 'fishing', 'tourism'),
          FILING(NOT_SEEN, 'R2', 'GRd', 'GR-8'),
          refuse(
            'NOT_SEASONAL_BRANCH',
            'Маусымдық шақыру ауыл шаруашылығына, балық аулауға және туризмге ғана арналған.',
            'Сезонное приглашение — только для села, рыболовства и туризма.',
            'The seasonal invitation is for farm work, fishing and tourism only.',
          ),
        ),
      ]
    : []),
  ...(t.from >= '2023-01-01' && t.from < '2025-01-01'
    ? [
        must(
          'shortest',
          text('Үш айдан кем емес', 'Не меньше трёх месяцев', 'Not less than three months'),
          atLeast('monthsAsked', value('gr.season-shortest')),
          OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'),
          refuse(
            'TOO_SHORT',
            'Маусымдық жұмыс үш айдан қысқа.',
            'Сезонная работа короче трёх месяцев.',
            'The seasonal work is shorter than three months.',
          ),
        ),
      ]
    : []),
  ...(t.from >= '2023-01-01'
    ? [
        must(
          'longest',
          text('Жылына тоғыз айдан аспайды', 'Не больше девяти месяцев в году', 'Not more than nine months a year'),
          atMost('monthsAsked', value('gr.season-longest')),
          t.from < '2024-03-31' ? OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4') : CODE(NOT_SEEN, 'R2', 'GRe', 'GR-9'),
          refuse(
            'TOO_LONG',
            'Маусымдық жұмыс жылына тоғыз айдан аспауы керек.',
            'Сезонная работа не может длиться больше девяти месяцев в году.',
            'Seasonal work may not last more than nine months in a year.',
          ),
        ),
      ]
    : []),
  ...ceilingCriteria(t),
]

const edition = (t: Times): Edition => ({
  id: t.id,
  from: t.from,
  ...(t.to ? { to: t.to } : {}),
  title,
  law: t.law,
  ...(t.changes ? { changes: t.changes } : {}),
  exemptions: [],
  criteria: criteria(t),
  quota: ceilingQuota(t, [{ dimension: 'branch', fact: 'branch' }]),
  process: invitationProcess(t),
  permit: {
    title: text('Маусымдық жұмысшы рұқсаты', 'Разрешение сезонного работника', 'Seasonal worker permit'),
    holder: 'worker',
    lengths:
      t.from < '2024-03-31'
        ? []
        : [
            {
              id: 'five-years',
              unit: 'month',
              longest: value('gr.season-permit'),
              cite: CODE(NOT_SEEN, 'R2', 'GRe', 'GR-9'),
            },
          ],
    ties: t.from < '2023-01-01' ? [] : [{ tie: 'occupation', cite: lawOf(t, 'R2', 'GRb', 'GR-6; part 19.6') }],
    renewals: [],
    rights: [
      ...(t.from < '2024-03-31'
        ? []
        : [
            {
              id: 'each-year',
              text: text(
                'Рұқсат бес жылға жарамды, бірақ әр жылы ең көбі тоғыз ай жұмыс істеуге болады.',
                'Разрешение действует пять лет, но работать можно не больше девяти месяцев каждого года.',
                'The permit is good for five years, with at most nine months of work in each.',
              ),
              cite: CODE(NOT_SEEN, 'R2', 'GRe', 'GR-9'),
            },
          ]),
      ...(t.from < '2023-01-01'
        ? []
        : [
            {
              id: 'pooled',
              text: text(
                'Ауыл шаруашылығы кәсіптері топталған: бір жұмысшы топтың бірнеше жұмысын істей алады.',
                'Занятия первичного сектора объединены в группы: работник может делать несколько работ своей группы.',
                'Trades of the primary sector are grouped: a worker may do several of the group.',
              ),
              cite: lawOf(t, 'R2', 'GRb', 'GR-6: told for 2023'),
            },
          ]),
    ],
    work: ['branch', 'occupation'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [],
  appeal: [],
  gaps: invitationGaps(t),
})

export const seasonalWorkerGreece = scheme('gr/seasonal-worker', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Жұмыс беруші шетелден маусымдық жұмысшы шақырады: орындар шектелген, жылына тоғыз айға дейін жұмыс.',
    'Работодатель приглашает сезонных работников из-за рубежа: число мест ограничено, работа до девяти месяцев в году.',
    'An employer invites seasonal workers from abroad: places are limited, work is up to nine months a year.',
  ),
  facts: {
    branch: oneOf(
      {
        farm: text('Ауыл шаруашылығы', 'Сельское хозяйство', 'Farm work'),
        fishing: text('Балық аулау', 'Рыболовство', 'Fishing'),
        tourism: text('Туризм', 'Туризм', 'Tourism'),
        other: text('Басқа сала', 'Другая отрасль', 'Another branch'),
      },
      {
        level: 'case',
        source: 'offer',
        label: text('Сала', 'Отрасль', 'Branch'),
        ask: text('Жұмыс қай салада?', 'В какой отрасли работа?', 'In which branch is the work?'),
        cite: FILING(NOT_SEEN, 'R2', 'GRd', 'GR-8'),
      },
    ),
    ...invitationFacts,
  },
  editions: times.map(edition),
})
