import { citing } from '../../../language/act.ts'
import { must } from '../../../language/criteria.ts'
import { date, type Fact, int, oneOf, periods, yesNo } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import {
  add,
  all,
  atLeast,
  atMost,
  below,
  type Condition,
  cited,
  daysBetween,
  daysInWindow,
  is,
  isNone,
  no,
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

const FRAME = citing('eu/directive-2014-36')
const frame = FRAME(
  'article not seen',
  'R2',
  'EUd',
  'EU-6: the state sets a maximum of five to nine months in any twelve',
)

const title = text('Италия: маусымдық жұмысшы', 'Италия: сезонный работник', 'Italy: seasonal worker')
const offer = { level: 'line', source: 'offer' } as const

const facts: Record<string, Fact> = {
  tranche: oneOf(
    {
      farm: text('Ауыл шаруашылығы', 'Сельское хозяйство', 'Farm work'),
      tourism: text('Туризм және қонақүй', 'Туризм и гостиницы', 'Tourism and hotels'),
      other: text('Басқа сала', 'Другая отрасль', 'Another branch'),
    },
    {
      level: 'case',
      source: 'offer',
      label: text('Сала', 'Отрасль', 'Branch'),
      ask: text(
        'Маусымдық жұмыс қай салада?',
        'В какой отрасли сезонная работа?',
        'In which branch is the seasonal work?',
      ),
      cite: rule('ITl, ITm', 'IT-12'),
    },
  ),
  ...flowsFacts,
  workFrom: date({
    ...offer,
    label: text('Жұмыстың бірінші күні', 'Первый день работы', 'First day of work'),
    ask: text('Жұмыс қай күні басталады?', 'С какого дня работа?', 'On which day does the work begin?'),
    changes: 'by-effort',
    cite: rule('ITl', 'IT-12'),
  }),
  workTo: date({
    ...offer,
    label: text('Жұмыстың соңғы күні', 'Последний день работы', 'Last day of work'),
    ask: text('Жұмыс қай күні аяқталады?', 'По какой день работа?', 'On which day does the work end?'),
    changes: 'by-effort',
    cite: rule('ITl', 'IT-12'),
  }),
  seasons: periods({
    label: text('Маусымдық жұмыс мерзімдері', 'Периоды сезонной работы', 'Stays as a seasonal worker'),
    ask: text(
      'Италияда маусымдық жұмыста болған мерзімдеріңізді және сұралған мерзімді көрсетіңіз.',
      'Укажите периоды сезонной работы в Италии и период, который вы просите.',
      'Give your stays as a seasonal worker in Italy, and the stay asked for.',
    ),
    changes: 'with-time',
    cite: rule('ITl', 'IT-12'),
  }),
  multiYear: yesNo({
    label: text('Үш жылдық рұқсат сұралады', 'Просят разрешение на три года', 'Three-year permit asked for'),
    ask: text(
      'Үш жылға маусымдық рұқсат сұрайсыз ба?',
      'Вы просите сезонное разрешение на три года?',
      'Do you ask for a seasonal permit of three years?',
    ),
    changes: 'by-effort',
    cite: rule('ITk', 'IT-16'),
  }),
  lastSeason: date({
    orNone: true,
    label: text('Соңғы маусымдық жұмыс', 'Последняя сезонная работа', 'Latest seasonal work'),
    ask: text(
      'Италиядағы соңғы маусымдық жұмысыңыз қай күні аяқталды?',
      'Когда кончилась ваша последняя сезонная работа в Италии?',
      'When did your latest seasonal work in Italy end?',
    ),
    help: text('Болмаса, «жоқ» деңіз.', 'Если её не было, ответьте «не было».', 'If there was none, say none.'),
    changes: 'never',
    cite: rule('ITk', 'IT-16'),
  }),
  sameEmployerSeason: date({
    orNone: true,
    source: 'employer',
    label: text(
      'Осы жұмыс берушідегі соңғы рұқсат',
      'Последнее разрешение у этого работодателя',
      'Latest authorisation for this employer',
    ),
    ask: text(
      'Осы жұмысшыға сіз үшін соңғы рұқсат қай күні берілді?',
      'Когда этому работнику в последний раз дали разрешение для вас?',
      'When was this worker last authorised for you?',
    ),
    help: text('Болмаса, «жоқ» деңіз.', 'Если не давали, ответьте «не было».', 'If never, say none.'),
    cite: rule('ITo, ITm', 'IT-14'),
  }),
  dulyHired: yesNo({
    source: 'employer',
    label: text('Сонда заңды жалданған', 'Тогда был нанят как должно', 'Duly hired then'),
    ask: text(
      'Ол сонда заңды жалданып, рұқсат шарттарын сақтады ма?',
      'Он был тогда нанят как должно и соблюл условия?',
      'Was the worker duly hired then, and did the worker comply?',
    ),
    cite: rule('ITo, ITm', 'IT-14'),
  }),
  conversion: yesNo({
    label: text('Маусымдықтан ауысу сұралады', 'Просят перевод из сезонного', 'Conversion asked for'),
    ask: text(
      'Маусымдық рұқсатты кәдімгі жұмыс рұқсатына ауыстыруды сұрайсыз ба?',
      'Вы просите сменить сезонное разрешение на обычное рабочее?',
      'Do you ask to change a seasonal permit for an ordinary work permit?',
    ),
    cite: rule('ITn', 'IT-17'),
  }),
  monthsWorked: int(0, 36, 'month', {
    label: text('Заңды жұмыс айлары', 'Месяцы законной работы', 'Months of regular work'),
    ask: text(
      'Осы рұқсатпен неше ай заңды жұмыс істедіңіз?',
      'Сколько месяцев вы законно проработали по этому разрешению?',
      'How many months of regular work have you done on this permit?',
    ),
    changes: 'with-time',
    cite: rule('ITn', 'IT-17'),
  }),
  daysWorked: int(0, 1100, 'day', {
    label: text('Ауыл шаруашылығындағы жұмыс күндері', 'Дни работы в сельском хозяйстве', 'Days of farm work'),
    ask: text(
      'Ауыл шаруашылығында неше күн жұмыс істедіңіз?',
      'Сколько дней вы отработали в сельском хозяйстве?',
      'How many days of farm work have you done?',
    ),
    changes: 'with-time',
    cite: rule('ITn', 'IT-17'),
  }),
  hoursOffered: int(0, 60, 'hour', {
    ...offer,
    label: text('Ұсынылған апталық сағат', 'Предложено часов в неделю', 'Hours a week offered'),
    ask: text(
      'Жаңа жұмыс аптасына неше сағат?',
      'Сколько часов в неделю новая работа?',
      'How many hours a week is the new job?',
    ),
    changes: 'by-effort',
    cite: rule('ITn', 'IT-17'),
  }),
  permitEnd: date({
    label: text('Маусымдық рұқсаттың соңы', 'Конец сезонного разрешения', 'End of the seasonal permit'),
    ask: text(
      'Маусымдық рұқсатыңыз қай күні бітеді не бітті?',
      'Когда кончается или кончилось сезонное разрешение?',
      'When does or did the seasonal permit end?',
    ),
    cite: rule('ITn', 'IT-17'),
  }),
}

const entry: Condition = no('conversion')
const convert: Condition = yes('conversion')
const n = (x: number, unit: string) => cited(x, unit, rule('ITn', 'IT-17'))

/** Silence grants where the same employer had this worker authorised in the last five years, duly hired. */
const tacit: Condition = all(
  entry,
  not(isNone('sameEmployerSeason')),
  below(yearsBetween('sameEmployerSeason', on('filing')), value('it.season-look-back')),
  yes('dulyHired'),
)

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
