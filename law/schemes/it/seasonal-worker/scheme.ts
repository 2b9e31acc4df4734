import { must } from '../../../language/criteria.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import {
  add,
  all,
  atLeast,
  atMost,
  below,
  cited,
  daysBetween,
  daysInWindow,
  is,
  isNone,
  not,
  on,
  one,
  plusDays,
  plusMonths,
  value,
  yearsBetween,
  yes,
} from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
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
import { convert, entry, facts, frame, n, tacit, title } from './scheme-parts.ts'

const criteria = (t: Times): Edition['criteria'] => [
  // Farm and tourism only; a conversion leaves seasonal work.
  must(
    'branch',
    text('Маусымдық сала', 'Сезонная отрасль', 'Seasonal branch'),
    is('tranche', 'farm', 'tourism'),
    rule('ITl, ITm', 'IT-12'),
    {
      ...refuse(
        'NOT_SEASONAL_BRANCH',
        'Маусымдық рұқсат тек ауыл шаруашылығы мен туризм-қонақүй жұмысына беріледі.',
        'Сезонное разрешение дают только для сельского хозяйства и туризма с гостиницами.',
        'Seasonal permits are given for farm work and for tourism and hotels only.',
      ),
    },
  ),
  // Release, requests, home market and places bind who enters, not who converts.
  ...flowsCriteria(t, all(entry, is('tranche', 'farm', 'tourism'))).map((c) => ({
    ...c,
    when: c.id === 'opening' ? c.when! : c.when ? all(entry, c.when) : entry,
  })),
  must(
    'shortest',
    text('Жиырма күннен кем емес', 'Не меньше двадцати дней', 'Not less than twenty days'),
    atLeast(add(daysBetween('workFrom', 'workTo'), one), value('it.season-days')),
    rule('ITl', 'IT-12'),
    {
      when: entry,
      ...refuse(
        'TOO_SHORT',
        'Маусымдық жұмыс жиырма күннен қысқа.',
        'Сезонная работа короче двадцати дней.',
        'The seasonal work is shorter than twenty days.',
      ),
    },
  ),
  must(
    'longest',
    text('Тоғыз айдан аспайды', 'Не дольше девяти месяцев', 'Not longer than nine months'),
    below('workTo', plusMonths('workFrom', value('it.season-months'))),
    rule('ITl', 'IT-12'),
    {
      when: entry,
      ...refuse(
        'TOO_LONG',
        'Маусымдық жұмыс тоғыз айдан ұзақ.',
        'Сезонная работа дольше девяти месяцев.',
        'The seasonal work is longer than nine months.',
      ),
    },
  ),
  // All seasons inside any twelve months together.
  must(
    'window',
    text('Он екі айда тоғыз ай', 'Девять месяцев из двенадцати', 'Nine months in twelve'),
    atMost(daysInWindow('seasons', cited(12, 'month', frame)), value('it.season-window-days')),
    rule('ITl', 'IT-12; EU-6; part 19.2'),
    {
      when: entry,
      ...refuse(
        'WINDOW_EXCEEDED',
        'Кез келген он екі ай ішінде маусымдық жұмыс тоғыз айдан асып кетеді.',
        'В пределах каких-то двенадцати месяцев сезонной работы больше девяти месяцев.',
        'Within some twelve months the seasonal work adds up to more than nine months.',
      ),
    },
  ),
  // Three years only for who has been here for a season in the last five.
  must(
    'multi-year',
    text('Үш жылдық рұқсат', 'Разрешение на три года', 'Three-year permit'),
    all(not(isNone('lastSeason')), below(yearsBetween('lastSeason', on('filing')), value('it.season-look-back'))),
    rule('ITk', 'IT-16'),
    {
      when: all(entry, yes('multiYear')),
      ...refuse(
        'NO_EARLIER_SEASON',
        'Үш жылдық рұқсатқа соңғы бес жылда кемінде бір маусым жұмыс істеген болу керек.',
        'Для разрешения на три года нужен хотя бы один сезон за последние пять лет.',
        'A three-year permit needs at least one season in the last five years.',
      ),
    },
  ),
  // Conversion: three months of regular work, on farms thirteen days a month.
  must(
    'conversion-work',
    text('Ауысу үшін жұмыс', 'Работа для перевода', 'Work before conversion'),
    {
      c: 'any',
      of: [
        all(is('tranche', 'farm'), atLeast('daysWorked', n(39, 'day'))),
        all(not(is('tranche', 'farm')), atLeast('monthsWorked', n(3, 'month'))),
      ],
    },
    rule('ITn', 'IT-17'),
    {
      when: convert,
      ...refuse(
        'TOO_LITTLE_WORK',
        'Ауысу үшін кемінде үш ай (ауыл шаруашылығында 39 күн) заңды жұмыс керек.',
        'Для перевода нужно не меньше трёх месяцев законной работы (в сельском хозяйстве 39 дней).',
        'Conversion needs at least three months of regular work (39 days on farms).',
      ),
    },
  ),
  must(
    'conversion-offer',
    text('Ауысуға ұсыныс', 'Предложение для перевода', 'Offer for conversion'),
    atLeast('hoursOffered', n(20, 'hour')),
    rule('ITn', 'IT-17'),
    {
      when: convert,
      ...refuse(
        'TOO_FEW_HOURS',
        'Ұсынылған жұмыс аптасына 20 сағаттан аз.',
        'Предложенная работа меньше 20 часов в неделю.',
        'The job offered is less than 20 hours a week.',
      ),
    },
  ),
  must(
    'conversion-time',
    text('Ауысу мерзімі', 'Срок перевода', 'Time of conversion'),
    atMost(on('filing'), plusDays('permitEnd', n(60, 'day'))),
    rule('ITn', 'IT-17'),
    {
      when: convert,
      ...refuse(
        'CONVERSION_TOO_LATE',
        'Маусымдық рұқсат біткеннен кейін 60 күннен артық өтті.',
        'После окончания сезонного разрешения прошло больше 60 дней.',
        'More than 60 days have passed since the seasonal permit ended.',
      ),
    },
  ),
  ...(t.id < '2025'
    ? [
        must(
          'conversion-quota',
          text('Ауысу квотасы', 'Квота перевода', 'Quota of conversions'),
          { c: 'incomplete', why: 'until Decree-Law 145/2024 conversions took places of a quota that was not read' },
          unread('IT-17'),
          {
            when: convert,
            ...refuse('QUOTA_USED', 'Ауысуға орын жоқ.', 'Мест для перевода нет.', 'No place for conversions is left.'),
          },
        ),
      ]
    : []),
]

const season = add(daysBetween('workFrom', 'workTo'), one)

const edition = (t: Times): Edition => ({
  ...t,
  title,
  law: [...t.law, rule('ITl, ITm', 'IT-12..18'), frame],
  exemptions: [],
  criteria: criteria(t),
  quota: flowsQuota(entry),
  marketTest: { ...centreTest, when: entry },
  process: {
    applicant: 'employer',
    lines: 'workers',
    where: ['online', 'mission'],
    body: { kind: 'national' },
    documents: papers.map((p) => ({ ...p, when: entry })),
    clocks: [
      {
        id: 'tacit-consent',
        title: text('Үнсіз келісім', 'Молчаливое согласие', 'Tacit consent'),
        starts: 'receipt',
        stops: 'decision',
        actor: 'officer',
        days: value('it.season-decision-days'),
        unit: 'calendar-day',
        onExpiry: 'grant',
        when: tacit,
        cite: rule('ITo, ITm', 'IT-14'),
      },
      {
        id: 'decision',
        title: text('Шешім', 'Решение', 'Decision'),
        starts: 'receipt',
        stops: 'decision',
        actor: 'officer',
        days: value('it.season-decision-days'),
        unit: 'calendar-day',
        onExpiry: 'remind',
        when: all(entry, not(tacit)),
        cite: rule('ITm, ITk', 'IT-13'),
      },
    ],
    fees: [],
    transition: { rule: 'keep', cite: unread('no source tells which rules a pending request keeps') },
    gaps: [
      'fees were not read',
      'the time for a decision on a conversion was not read',
      'the single immigration desk of which province decides was not read; one national body stands for all',
    ],
  },
  permit: {
    title: text('Маусымдық жұмысқа рұқсат', 'Разрешение на сезонную работу', 'Permit for seasonal work'),
    holder: 'worker',
    lengths: [
      {
        id: 'multi-year',
        when: all(entry, yes('multiYear')),
        unit: 'month',
        longest: value('it.multi-year-months'),
        cite: rule('ITk', 'IT-16'),
      },
      { id: 'season', when: entry, unit: 'day', longest: season, cite: rule('ITl, ITm', 'IT-12') },
    ],
    ties: [{ tie: 'sector', cite: rule('ITl', 'IT-15') }],
    // A new offer prolongs the season up to nine months.
    renewals: [
      {
        when: all(entry, below(plusDays('workTo', one), plusMonths('workFrom', value('it.season-months')))),
        max: null,
        cite: rule('ITl', 'IT-15'),
      },
    ],
    follows: [
      {
        id: 'employer',
        kind: 'instead',
        title: text(
          'Маусым ішінде жұмыс берушіні ауыстыру',
          'Смена работодателя внутри сезона',
          'Change of employer within the season',
        ),
        cite: rule('ITl', 'IT-15'),
      },
      {
        id: 'conversion',
        kind: 'instead',
        title: text('Маусымдық рұқсатты ауыстыру', 'Смена сезонного разрешения', 'Conversion of a seasonal permit'),
        when: convert,
        cite: rule('ITn', 'IT-17'),
      },
    ],
    rights: [
      {
        id: 'change',
        text: text(
          'Тоғыз ай ішінде маусымдық жұмыс аясында жұмыс берушіні ауыстыруға болады.',
          'В пределах девяти месяцев можно сменить работодателя внутри сезонной работы.',
          'Within the nine months the employer may be changed inside seasonal work.',
        ),
        cite: rule('ITl', 'IT-15'),
      },
      {
        id: 'conversion',
        text: text(
          'Үш ай заңды жұмыстан кейін (ауыл шаруашылығында 39 күн) рұқсатты кәдімгі жұмыс рұқсатына ауыстыруға болады.',
          'После трёх месяцев законной работы (в сельском хозяйстве 39 дней) разрешение можно сменить на обычное рабочее.',
          'After three months of regular work (39 days on farms) the permit may be changed for an ordinary work permit.',
        ),
        cite: rule('ITn', 'IT-17'),
      },
      {
        id: 'return',
        text: text(
          'Бір маусым жұмыс істеген адам үш жылдық рұқсат сұрай алады.',
          'Кто отработал сезон, может просить разрешение на три года.',
          'Who has worked a season may ask for a permit of three years.',
        ),
        cite: rule('ITk', 'IT-16'),
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
      id: 'multi-year-season',
      what: text(
        'Үш жылдық рұқсатта әр жылғы маусымның ұзақтығы оқылмаған.',
        'Сколько длится сезон каждого года при разрешении на три года, не прочитано.',
        'How long the season of each year of a three-year permit is was not read.',
      ),
      cite: unread('IT-16'),
    },
  ],
})

export const seasonalWorkerItaly = scheme('it/seasonal-worker', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Ауыл шаруашылығында не туризмде жиырма күннен тоғыз айға дейін жұмыс істейтін шетелдікке; орындар жылдық декретпен шектелген.',
    'Для иностранца на сезонной работе от двадцати дней до девяти месяцев на селе или в туризме; места ограничены декретом.',
    'For a foreigner on farm or tourism work of twenty days to nine months; places are limited by the yearly decree.',
  ),
  facts,
  editions: times.map(edition),
})
