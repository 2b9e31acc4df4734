import { citing } from '../../../language/act.ts'
import { type Criterion, must } from '../../../language/criteria.ts'
import { oneOf } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { atLeast, is, value } from '../../../language/terms.ts'
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

const OF2023 = citing('gr/ceilings-2023-2024')
const FILING = citing('gr/electronic-filing-2024')
const NOT_SEEN = 'article not seen'
const title = text(
  'Греция: жалдамалы жұмысқа шақыру',
  'Греция: приглашение на работу по найму',
  'Greece: invitation to dependent work',
)

const criteria = (t: Times): Criterion[] => [
  // Shorter work is seasonal; told for the ceilings of 2023-2024 only.
  ...(t.from >= '2023-01-01' && t.from < '2025-01-01'
    ? [
        must(
          'shortest',
          text('Он екі айдан кем емес', 'Не меньше двенадцати месяцев', 'Not less than twelve months'),
          atLeast('monthsAsked', value('gr.dependent-shortest')),
          OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'),
          {
            when: is('kind', 'dependent'),
            ...refuse(
              'TOO_SHORT',
              'Жалдамалы жұмыс он екі айдан қысқа: бұл маусымдық жұмыс.',
              'Работа короче двенадцати месяцев: это сезонная работа.',
              'The work is shorter than twelve months: it is seasonal work.',
            ),
          },
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
  quota: ceilingQuota(t, [{ dimension: 'kind', fact: 'kind' }]),
  process: invitationProcess(t),
  permit: {
    title,
    holder: 'worker',
    lengths: [],
    ties: t.from < '2023-01-01' ? [] : [{ tie: 'occupation', cite: lawOf(t, 'R2', 'GRb', 'GR-6; part 19.6') }],
    renewals: [],
    rights: [],
    work: ['kind', 'occupation'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [],
  appeal: [],
  gaps: [
    ...invitationGaps(t),
    {
      id: 'length',
      what: text('Рұқсат мерзімі оқылмаған.', 'Срок разрешения не прочитан.', 'The length of the permit was not read.'),
      cite: lawOf(t, 'NF', undefined, 'part 22 point 8'),
    },
  ],
})

export const dependentWork = scheme('gr/dependent-work', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Жұмыс беруші шетелден жалдамалы не жоғары білікті жұмысшы шақырады; орындар жылдық шекпен шектелген.',
    'Работодатель приглашает из-за рубежа наёмных или высококвалифицированных работников; число мест ограничено.',
    'An employer invites dependent or highly skilled workers from abroad; places are limited by a ceiling.',
  ),
  facts: {
    kind: oneOf(
      {
        dependent: text(
          'Жалдамалы жұмыс (E4), ауыл шаруашылығы да',
          'Работа по найму (E4), в том числе на селе',
          'Dependent work (E4), also on farms',
        ),
        'highly-skilled': text('Жоғары білікті (E1)', 'Высококвалифицированная (E1)', 'Highly skilled (E1)'),
      },
      {
        level: 'case',
        source: 'offer',
        label: text('Жұмыс түрі', 'Вид работы', 'Kind of work'),
        ask: text(
          'Қандай жұмысқа шақырасыз?',
          'На какую работу вы приглашаете?',
          'To what kind of work do you invite?',
        ),
        help: text(
          'Компания ішінде ауыстыру (E2) мен арнайы мақсат (E3) бөлек жолдар, мұнда жоқ.',
          'Внутрикорпоративный перевод (E2) и особая цель (E3) — другие пути, их здесь нет.',
          'Intra-company transfer (E2) and special purpose (E3) are other ways and are not here.',
        ),
        cite: FILING(NOT_SEEN, 'R2', 'GRd', 'GR-7, GR-8'),
      },
    ),
    ...invitationFacts,
  },
  editions: times.map(edition),
})
