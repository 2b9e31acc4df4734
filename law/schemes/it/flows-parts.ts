import { type Citation, citing } from '../../language/act.ts'
import { type Criterion, except, must } from '../../language/criteria.ts'
import type { DocumentNeed, Duty, MarketTest, QuotaUse } from '../../language/process.ts'
import type { Edition } from '../../language/scheme.ts'
import {
  above,
  all,
  any,
  atLeast,
  below,
  type Condition,
  daysBetween,
  equal,
  is,
  on,
  one,
  value,
  yes,
} from '../../language/terms.ts'
import { type Text, text } from '../../language/text.ts'

// The flows decree as both schemes use it: one series of places, a release window served by time of receipt, a check of the home market.
const TU = citing('it/consolidated-act-1998')
const DL145 = citing('it/dl-145-2024')
const NOT_SEEN = 'article not seen'
export const rule = (source: string, row: string): Citation => TU(NOT_SEEN, 'R2', source, row)
export const unread = (row: string): Citation => TU(NOT_SEEN, 'NF', undefined, row)
export const refuse = (code: string, kk: string, ru: string, en: string) => ({
  refuse: { code, text: text(kk, ru, en) },
})

/** The four times that the sources tell apart. */
export interface Times {
  id: string
  from: string
  to?: string
  law: Citation[]
  changes?: Text
}
export const times: Times[] = [
  {
    id: '2023-first',
    from: '2023-03-01',
    to: '2023-09-26',
    law: [citing('it/flows-decree-2023-first')(NOT_SEEN, 'R2', 'ITd, ITe', 'IT-2')],
  },
  {
    id: '2023',
    from: '2023-09-27',
    to: '2024-12-31',
    law: [citing('it/dpcm-2023-09-27')(NOT_SEEN, 'R2', 'ITc, ITp', 'IT-1')],
    changes: text(
      'Орындар үш жылға бір декретпен бекітіледі.',
      'Места утверждаются одним декретом на три года.',
      'One decree sets the places of three years.',
    ),
  },
  {
    id: '2025',
    from: '2025-01-01',
    to: '2025-10-01',
    law: [
      citing('it/dpcm-2023-09-27')(NOT_SEEN, 'R2', 'ITc, ITp', 'IT-1'),
      DL145(NOT_SEEN, 'R2', 'ITa, ITb', 'IT-4, IT-8..10'),
    ],
    changes: text(
      'Жеке жұмыс беруші ең көбі үш өтініш береді; жұмыспен қамту орталығы сегіз күнде жауап бермесе, жұмысшы жоқ деп саналады.',
      'Частный работодатель подаёт не больше трёх запросов; если центр занятости молчит восемь дней, считается, что работников нет.',
      'A private employer files at most three requests; eight days of silence of the job centre count as unavailability.',
    ),
  },
  {
    id: '2026',
    from: '2025-10-02',
    to: '2028-12-31',
    law: [citing('it/dpcm-2025-10-02')(NOT_SEEN, 'R2', 'ITg, ITi, ITj', 'IT-1, IT-5, IT-7')],
    changes: text(
      '2026-2028 жылдардың жоспары: 164 850, 165 850 және 166 850 орын; 2026 жылы әр кезең өз күнінде сағат 09:00-де ашылады.',
      'План на 2026-2028 годы: 164 850, 165 850 и 166 850 мест; в 2026 году каждый этап открывается в свой день в 09:00.',
      'Plan for 2026-2028: 164,850, 165,850 and 166,850 places; in 2026 each tranche opens on its own day at 09:00.',
    ),
  },
]

/** Received at the opening or later; before 2026 the day was not read, so the officer says it. */
const afterOpening = (t: Times): Condition =>
  t.id !== '2026'
    ? yes('receivedOpen')
    : any(
        above(on('filing'), value('it.flussi.opening', 'tranche')),
        all(
          equal(on('filing'), value('it.flussi.opening', 'tranche')),
          atLeast('receivedAt', value('it.flussi.opening-time')),
        ),
      )

/** Release, limit of requests, home market, places: in this order both schemes begin. */
export const flowsCriteria = (t: Times, opens: Condition): Criterion[] => [
  // A request before the opening is void and must be sent again.
  must(
    'opening',
    text('Ашылғаннан кейін', 'После открытия', 'After the opening'),
    afterOpening(t),
    rule('ITf, ITi', 'IT-7'),
    {
      when: opens,
      ...refuse(
        'BEFORE_OPENING',
        'Өтініш қабылдау ашылмай тұрып түсті; оны қайта жіберу керек.',
        'Запрос поступил до открытия приёма; его нужно отправить снова.',
        'The request came before the opening; it must be sent again.',
      ),
    },
  ),
  // Three requests of a private employer; associations and consultants have no limit.
  must(
    'request-limit',
    text('Өтініш саны', 'Число запросов', 'Number of requests'),
    below('requestsBefore', value('it.request-limit')),
    rule('ITa', 'IT-9'),
    {
      unless: [except('association', is('filer', 'association', 'consultant'), rule('ITa', 'IT-9'))],
      ...refuse(
        'TOO_MANY_REQUESTS',
        'Жұмыс беруші өтініштерінің шегіне жетті; артық өтініш жарамсыз.',
        'Работодатель исчерпал предел своих запросов; лишний запрос недействителен.',
        'The employer has reached the limit of its requests; a further one is void.',
      ),
    },
  ),
  // The job centre is asked first; its silence counts as unavailability.
  must(
    'home-market',
    text('Жұмыспен қамту орталығы', 'Центр занятости', 'Job centre'),
    any(
      is('centreAnswer', 'unavailable'),
      all(is('centreAnswer', 'silent'), above(daysBetween('centrePublished', on('filing')), value('it.centre-days'))),
    ),
    rule('ITa', 'IT-10'),
    refuse(
      'LOCALS_AVAILABLE',
      'Жұмыспен қамту орталығынан жергілікті жұмысшының жоқ екені расталмаған.',
      'Не подтверждено через центр занятости, что местных работников нет.',
      'It is not shown through the job centre that no local worker is available.',
    ),
  ),
  // Places set aside go to nationals of states with a cooperation agreement.
  must(
    'set-aside',
    text('Бөлінген орын', 'Выделенное место', 'Place set aside'),
    yes('partnerState'),
    rule('ITb, ITi', 'IT-6'),
    {
      when: is('pool', 'set-aside'),
      ...refuse(
        'NOT_PARTNER_STATE',
        'Бөлінген орындар келісімі бар елдердің азаматтарына ғана.',
        'Выделенные места — только гражданам государств с соглашением.',
        'Places set aside are for nationals of states with an agreement only.',
      ),
    },
  ),
  must(
    'quota',
    text('Орын бар', 'Есть место', 'A place is left'),
    atLeast('quotaFree', one),
    rule('ITb', 'IT-6, IT-7'),
    {
      ...refuse(
        'QUOTA_USED',
        'Бұл жұмыс пен елге бөлінген орындар таусылды.',
        'Места для этой работы и страны исчерпаны.',
        'The places for this work and origin are used up.',
      ),
    },
  ),
]

/** One series for all kinds of work; places are given strictly by time of receipt. */
export const flowsQuota = (when?: Condition): QuotaUse => ({
  id: 'it.flussi',
  title: text('Ағындар декретінің орындары', 'Места декрета о потоках', 'Places of the flows decree'),
  calendar: { kind: 'calendar-year' },
  period: on('filing'),
  split: [
    { dimension: 'tranche', fact: 'tranche' },
    { dimension: 'pool', fact: 'pool' },
  ],
  ...(when ? { when } : {}),
  order: 'receipt',
  counts: 'decision',
  published: { set: 'it.flussi.total' },
  cite: rule('ITb, ITf, ITi', 'IT-5..7'),
})

export const centreTest: MarketTest = {
  days: value('it.centre-days'),
  unit: 'calendar-day',
  channel: text('Жұмыспен қамту орталығы', 'Центр занятости', 'Job centre'),
  cite: rule('ITa', 'IT-10'),
}

const paper = (id: string, title: Text, row: string): DocumentNeed => ({
  id,
  title,
  level: 'line',
  required: true,
  cite: rule('ITa, ITq', row),
})
export const papers: DocumentNeed[] = [
  paper(
    'asseveration',
    text(
      'Кәсіби маман куәлігі: шарт, табыс пен штат тәртіпте',
      'Свидетельство специалиста: договор, доход и штат в порядке',
      'Certificate of a professional that contract, income and staffing are in order',
    ),
    'IT-11',
  ),
  paper(
    'unavailability',
    text('Жұмысшы жоқ екені туралы анықтама', 'Справка об отсутствии работников', 'Certificate of unavailability'),
    'IT-11',
  ),
  paper('housing', text('Тұрғын жай', 'Жильё', 'Housing'), 'IT-11'),
  paper('digital-address', text('Цифрлық мекенжай', 'Цифровой адрес', 'Digital address'), 'IT-11'),
]

export const arrivalDuty: Duty = {
  id: 'arrival',
  title: text(
    'Тұру туралы шартқа қол қойып, рұқсатқа өтініш беру',
    'Подписать договор о пребывании и подать на разрешение',
    'Sign the residence contract and apply for the permit',
  ),
  actor: 'worker',
  trigger: 'arrival',
  days: value('it.arrival-days'),
  unit: 'calendar-day',
  cite: rule('ITi, ITm', 'IT-18'),
}

export const prefilling = {
  id: 'pre-filling',
  what: text(
    'Өтініш жобасы алдын ала толтырылып (2025 жылға — 2024 жылғы 1-30 қараша), ашылғанша қатырылады; ол өтініш болып саналмайды.',
    'Проект запроса заполняют заранее (на 2025 год — 1-30 ноября 2024 года), до открытия он заморожен; запросом он не считается.',
    'A draft is filled in beforehand (for 2025: 1 to 30 November 2024) and frozen until the opening; it is no request.',
  ),
  cite: rule('ITa, ITq', 'IT-8'),
}

export const flowsGaps: Edition['gaps'] = [
  prefilling,
  {
    id: 'remedy',
    what: text(
      'Шағым жолы мен отбасының құқықтары оқылмаған.',
      'Порядок обжалования и права семьи не прочитаны.',
      'The remedy and the rights of the family were not read.',
    ),
    cite: unread('part 19.6: general knowledge only'),
  },
  {
    id: 'states',
    what: text(
      'Келісімі бар елдердің тізімі мен орындардың олардың арасындағы бөлінісі оқылмаған.',
      'Список государств с соглашением и разбивка мест между ними не прочитаны.',
      'The list of states with an agreement and how places are split among them were not read.',
    ),
    cite: unread('IT-6'),
  },
  {
    id: 'self-employed',
    what: text(
      'Өз бетінше жұмыс істейтіндердің орындары мұнда жазылмаған.',
      'Места для самозанятых здесь не записаны.',
      'Places for self-employment are not written here.',
    ),
    cite: unread('IT-4, IT-5'),
  },
]
