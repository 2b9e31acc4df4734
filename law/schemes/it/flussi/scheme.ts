import { must } from '../../../language/criteria.ts'
import { oneOf } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { type Condition, is } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { flowsFacts } from '../flows-facts.ts'
import {
  arrivalDuty,
  centreTest,
  flowsCriteria,
  flowsGaps,
  flowsQuota,
  papers,
  refuse,
  rule,
  type Times,
  times,
  unread,
} from '../flows-parts.ts'

const title = text(
  'Италия: ағындар декреті бойынша жұмысқа рұқсат',
  'Италия: разрешение на работу по декрету о потоках',
  'Italy: work authorisation under the flows decree',
)

const ordinary: Condition = is('tranche', 'non-seasonal', 'family-care')

const edition = (t: Times): Edition => ({
  ...t,
  title,
  exemptions: [],
  criteria: [
    // Trial places for carers of the very old and of disabled persons were given in 2025 only.
    ...(t.id === '2025'
      ? []
      : [
          must(
            'trial-year',
            text('Күтім жасаушының сынақ орны', 'Пробное место для ухода', 'Trial place for a carer'),
            ordinary,
            rule('ITb', 'IT-4'),
            {
              ...(t.id === '2026' ? { from: '2026-01-01' } : {}),
              ...refuse(
                'TRIAL_NOT_OPEN',
                'Күтім жасаушыларға сынақ орындары тек 2025 жылы берілді.',
                'Пробные места для ухода давались только в 2025 году.',
                'Trial places for carers were given in 2025 only.',
              ),
            },
          ),
        ]),
    ...flowsCriteria(t, ordinary),
  ],
  quota: flowsQuota(),
  marketTest: centreTest,
  process: {
    applicant: 'employer',
    lines: 'workers',
    where: ['online', 'mission'],
    body: { kind: 'national' },
    documents: papers,
    clocks: [],
    fees: [],
    transition: { rule: 'keep', cite: unread('no source tells which rules a pending request keeps') },
    gaps: [
      'decision time of the single immigration desk for this kind of work was not read',
      'fees were not read',
      'the single immigration desk of which province decides was not read; one national body stands for all',
    ],
  },
  permit: {
    title: text('Жұмысқа рұқсат (nulla osta)', 'Разрешение на работу (nulla osta)', 'Work authorisation (nulla osta)'),
    holder: 'worker',
    lengths: [],
    ties: [],
    renewals: [],
    rights: [
      {
        id: 'visa',
        text: text(
          'Рұқсат шыққан соң консулдықтан виза сұралады.',
          'После разрешения визу просят в консульстве.',
          'With the authorisation a visa is asked for at the consulate.',
        ),
        cite: rule('ITm, ITk', 'IT-13'),
      },
    ],
    work: ['tranche'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [arrivalDuty],
  appeal: [],
  gaps: [
    ...flowsGaps,
    {
      id: 'length',
      what: text(
        'Рұқсат мерзімі мен оны ұзарту оқылмаған (бір не екі жыл деген сөз тексерілмеген).',
        'Срок разрешения и его продление не прочитаны (один или два года — лишь понаслышке).',
        'Length and renewal were not read (one or two years is general knowledge only).',
      ),
      cite: unread('part 19.6'),
    },
  ],
})

export const flussi = scheme('it/flussi', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Маусымдық емес жұмысқа шетелдік шақыратын жұмыс берушіге: орындар жылдық декретпен шектеліп, түскен сәті бойынша беріледі.',
    'Для работодателя, который зовёт иностранца на несезонную работу: места ограничены декретом и даются по мигу поступления.',
    'For an employer who calls a foreigner to work other than seasonal: places are limited by decree and given by time of receipt.',
  ),
  facts: {
    tranche: oneOf(
      {
        'non-seasonal': text('Маусымдық емес жұмыс', 'Несезонная работа', 'Work other than seasonal'),
        'family-care': text('Отбасындағы күтім', 'Уход в семье', 'Family care'),
        'care-trial': text(
          'Өте қарт не мүгедек адамға күтім (2025 жылғы сынақ)',
          'Уход за очень старым или инвалидом (проба 2025 года)',
          'Care of a very old or disabled person (trial of 2025)',
        ),
      },
      {
        level: 'case',
        source: 'offer',
        label: text('Жұмыс түрі', 'Вид работы', 'Kind of work'),
        ask: text('Қандай жұмысқа шақырасыз?', 'На какую работу вы зовёте?', 'What kind of work is it?'),
        help: text(
          'Маусымдық жұмысқа бөлек рұқсат бар.',
          'Для сезонной работы есть отдельное разрешение.',
          'Seasonal work has a permit of its own.',
        ),
        cite: rule('ITi, ITj', 'IT-4..7'),
      },
    ),
    ...flowsFacts,
  },
  editions: times.map(edition),
})
