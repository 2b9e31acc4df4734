import {
  add,
  all,
  atLeast,
  atMost,
  type Criterion,
  date,
  type Fact,
  int,
  judgement,
  must,
  no,
  notAfter,
  notBefore,
  on,
  one,
  plusMonths,
  scheme,
  text,
  value,
  when,
  yes,
  yesNo,
} from '../../../language/index.ts'
import { d, edition1998, facts1998, general, nf, refuse } from '../common-1998.ts'

const title = text(
  'Норвегия 1998-2001: маусымдық жұмыс рұқсаты',
  'Норвегия 1998-2001: сезонное разрешение',
  'Norway 1998-2001: seasonal permit',
)

const facts: Record<string, Fact> = {
  ...facts1998,
  farmWork: yesNo({
    level: 'case',
    source: 'offer',
    label: text('Ауыл шаруашылығы жұмысы', 'Сельскохозяйственная работа', 'Farm work'),
    ask: text(
      'Бұл ауыл шаруашылығындағы маусымдық жұмыс па?',
      'Это сезонная работа в сельском хозяйстве?',
      'Is it seasonal farm work?',
    ),
    cite: d('NO-23'),
  }),
  workFrom: date({
    event: 'contract-start',
    source: 'offer',
    label: text('Жұмыстың бірінші күні', 'Первый день работы', 'First day of work'),
    ask: text('Жұмыс қай күні басталады?', 'В какой день начнётся работа?', 'On which day does the work begin?'),
    changes: 'by-effort',
    cite: d('NO-22'),
  }),
  workTo: date({
    source: 'offer',
    label: text('Жұмыстың соңғы күні', 'Последний день работы', 'Last day of work'),
    ask: text('Жұмыс қай күні аяқталады?', 'В какой день кончится работа?', 'On which day does the work end?'),
    changes: 'by-effort',
    cite: d('NO-22'),
  }),
  monthsHad: int(0, 12, 'month', {
    label: text('Осы жылғы маусымдық айлар', 'Сезонные месяцы в этом году', 'Seasonal months in this year'),
    ask: text(
      'Осы жылы маусымдық рұқсатпен неше ай алдыңыз?',
      'На сколько месяцев в этом году у вас уже было сезонное разрешение?',
      'For how many months in this year have you already had a seasonal permit?',
    ),
    cite: d('NO-21'),
  }),
  extends: yesNo({
    label: text('Бар рұқсатты ұзарту', 'Продление действующего разрешения', 'Extension of a running permit'),
    ask: text(
      'Қолдағы маусымдық рұқсатты ұзартасыз ба?',
      'Вы просите продлить действующее сезонное разрешение?',
      'Do you ask to extend a running seasonal permit?',
    ),
    cite: d('NO-21'),
  }),
  specialCase: judgement({
    label: text('Ерекше жағдай', 'Особый случай', 'Special case'),
    ask: text(
      'Ұзартуға негіз болатын ерекше жағдай бар ма?',
      'Есть ли особый случай для продления?',
      'Is there a special case for an extension?',
    ),
    cite: d('NO-21'),
  }),
  quotaFree: int(-10_000_000, 10_000_000, 'places', {
    source: 'register',
    register: 'quota.free',
    label: text('Квотадағы бос орын', 'Свободные места квоты', 'Places free in the quota'),
    cite: d('NO-24, NO-25'),
  }),
}

// Only between two days of the year; given up in 2000.
const seasonWindow: Criterion = must(
  'window',
  text('Маусым', 'Сезон', 'Season'),
  all(notBefore('workFrom', value('no.1998.season-from')), notAfter('workTo', value('no.1998.season-to'))),
  d('NO-22'),
  {
    governs: 'contract-start',
    ...refuse(
      'WINDOW',
      'Жұмыс {no.1998.season-from} мен {no.1998.season-to} аралығында болуы керек; сұралғаны: {workFrom} - {workTo}.',
      'Работа должна идти между {no.1998.season-from} и {no.1998.season-to}; запрошено: {workFrom} - {workTo}.',
      'The work must lie between {no.1998.season-from} and {no.1998.season-to}; asked for: {workFrom} to {workTo}.',
    ),
  },
)

const before: Criterion[] = [
  // A given kind of farm work.
  must('farm', text('Ауыл шаруашылығы', 'Сельское хозяйство', 'Farm work'), yes('farmWork'), d('NO-23'), {
    ...refuse(
      'FARM-WORK',
      'Маусымдық рұқсат нақты ауыл шаруашылығы жұмысына беріледі.',
      'Сезонное разрешение дают для определённой сельскохозяйственной работы.',
      'A seasonal permit is given for a given kind of farm work.',
    ),
  }),
]
const after: Criterion[] = [
  // Three months in one year.
  must(
    'season-months',
    text('Жылына үш ай', 'Три месяца в год', 'Three months in a year'),
    all(
      atMost(add('monthsHad', 'monthsAsked'), value('no.1998.season-months')),
      notAfter('workTo', plusMonths('workFrom', 'monthsAsked')),
    ),
    d('NO-21'),
    {
      when: no('extends'),
      ...refuse(
        'SEASON-MONTHS',
        'Жылына ең көбі {no.1998.season-months} ай; болғаны {monthsHad}, сұралғаны {monthsAsked}.',
        'Не больше {no.1998.season-months} мес. в год; было {monthsHad}, запрошено {monthsAsked}.',
        'At most {no.1998.season-months} months in a year; {monthsHad} had, {monthsAsked} asked for.',
      ),
    },
  ),
  // Not renewed; one more month in special cases.
  must(
    'renewal',
    text('Ұзарту', 'Продление', 'Renewal'),
    all(
      yes('specialCase'),
      atMost('monthsAsked', value('no.1998.season-extra')),
      atMost(add('monthsHad', 'monthsAsked'), add(value('no.1998.season-months'), value('no.1998.season-extra'))),
    ),
    d('NO-21'),
    {
      when: yes('extends'),
      ...refuse(
        'NOT-RENEWED',
        'Маусымдық рұқсат ұзартылмайды; тек ерекше жағдайда {no.1998.season-extra} ай қосылады.',
        'Сезонное разрешение не продлевают; лишь в особом случае прибавляют {no.1998.season-extra} мес.',
        'A seasonal permit is not renewed; only in special cases {no.1998.season-extra} month is added.',
      ),
    },
  ),
  // Within the harvest quota of the year; an extension takes no new place.
  must(
    'quota',
    text('Квотада бос орын бар', 'В квоте есть место', 'A place is free in the quota'),
    atLeast('quotaFree', one),
    d('NO-24, NO-25'),
    {
      when: no('extends'),
      ...refuse(
        'QUOTA',
        'Биылғы маусымдық квотада бос орын жоқ (бос орын: {quotaFree}).',
        'В сезонной квоте этого года нет мест (свободно: {quotaFree}).',
        'No place is free in this year’s seasonal quota (free: {quotaFree}).',
      ),
    },
  ),
]
const conditions = general({
  whereUnless: [{ id: 'extension', when: yes('extends'), cite: d('NO-21: asked for during the stay') }],
})

const shared = {
  quota: {
    id: 'no.1998.seasonal',
    title: text('Маусымдық жұмыс квотасы', 'Квота сезонных работ', 'Seasonal quota'),
    calendar: { kind: 'calendar-year' as const },
    period: on('contract-start'),
    split: [],
    when: no('extends'),
    order: 'receipt' as const,
    counts: 'permit' as const,
    published: { set: 'no.1998.seasonal.set', used: 'no.1998.seasonal.used' },
    cite: d('NO-24, NO-25: set yearly by officials of the agriculture and labour ministries'),
  },
  lengths: [
    {
      id: 'season',
      unit: 'month' as const,
      longest: when(yes('extends'), value('no.1998.season-extra'), value('no.1998.season-months')),
      asked: 'monthsAsked',
      cite: d('NO-21'),
    },
  ],
  renewals: [{ when: yes('specialCase'), max: one, cite: d('NO-21: one more month in special cases') }],
  counts: false,
  ties: [
    { tie: 'employer' as const, cite: d('NO-23') },
    { tie: 'occupation' as const, cite: d('NO-23') },
  ],
  rights: [
    {
      id: 'several-employers',
      text: text(
        'Әділет министрлігі маусымдық жұмысшыға бірнеше жұмыс берушіде қатар істеуге рұқсат етті.',
        'Министерство юстиции разрешило сезонным работникам работать сразу у нескольких работодателей.',
        'The Ministry of Justice let seasonal workers serve several employers at once.',
      ),
      cite: d('NO-23: the day was not told'),
    },
  ],
  gaps: [
    {
      id: 'quota-size',
      what: text(
        '1998 жылдан кейінгі квота мөлшері айтылмаған.',
        'Размер квоты после 1998 года не назван.',
        'The size of the quota after 1998 is not told.',
      ),
      cite: nf('NO-24'),
    },
    {
      id: 'several-employers',
      what: text(
        'Бірнеше жұмыс берушіге рұқсат қашан берілгені айтылмаған.',
        'Когда разрешили нескольких работодателей, не сказано.',
        'When several employers were allowed is not told.',
      ),
      cite: nf('NO-23'),
    },
  ],
}

export const seasonal1998 = scheme('no/seasonal-1998', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Ауыл шаруашылығындағы маусымдық жұмысқа жылына үш айға дейін рұқсат береді; бас тартуға шағым Әділет министрлігіне түседі.',
    'Даёт разрешение на сезонную работу в сельском хозяйстве до трёх месяцев в год; жалоба на отказ идёт в Министерство юстиции.',
    'Gives a permit for seasonal farm work of up to three months a year; an appeal against refusal goes to the Ministry of Justice.',
  ),
  facts,
  editions: [
    edition1998({
      id: '1998',
      from: '1998-01-01',
      to: '1999-12-31',
      title: text('15 мамырдан 31 қазанға дейін', 'С 15 мая по 31 октября', 'From 15 May to 31 October'),
      criteria: [...conditions, ...before, seasonWindow, ...after],
      ...shared,
    }),
    edition1998({
      id: '2000',
      from: '2000-01-01',
      to: '2001-12-31',
      title: text('Жылдың кез келген үш айы', 'Любые три месяца года', 'Any three months of the year'),
      changes: text(
        'Маусым шегі алынды: жылдың кез келген үш айы.',
        'Границы сезона сняты: любые три месяца года.',
        'The window was given up: any three months of the year.',
      ),
      criteria: [...conditions, ...before, ...after],
      ...shared,
    }),
  ],
})
