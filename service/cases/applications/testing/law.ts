import {
  act,
  atLeast,
  atMost,
  cited,
  citing,
  code,
  date,
  type Edition,
  fact,
  incomplete,
  int,
  isNone,
  judgement,
  type Library,
  money,
  mul,
  must,
  no,
  on,
  one,
  oneOf,
  row,
  type Scheme,
  scheme,
  table,
  text,
  value,
  yearsBetween,
  yes,
  yesNo,
} from '@kosh/law'

/** A made-up law with one of everything the cases need, for the tests of this room. Not law. */
const t = (s: string) => text(`${s} kk`, `${s} ru`, s)
const cite = citing('kz/made')
const c = (article: string) => cite(article, 'R', 'made')

const acts = [act('kz/made', { title: t('Made act'), editions: [{ id: '1', from: '2020-01-01' }], mark: 'R' })]
const tables = [
  table('kz.made.floor', {
    title: t('Wage floor'),
    unit: 'KZT-minor',
    rows: [row('2020-01-01', null, 10_000_000, c('5'))],
  }),
  table('kz.made.rate', {
    title: t('Rate'),
    unit: 'KZT-minor',
    rows: [row('2020-01-01', '2026-05-10', 100_000, c('7')), row('2026-05-11', null, 200_000, c('7'))],
  }),
]

const facts: Scheme['facts'] = {
  region: code('region', {
    label: t('Region'),
    ask: t('Where is the work?'),
    level: 'case',
    source: 'offer',
    cite: c('1'),
  }),
  small: yesNo({ label: t('Small employer'), level: 'case', source: 'employer' }),
  sector: code('sector', {
    label: t('Sector'),
    level: 'case',
    source: 'register',
    register: 'employer.sector',
    ask: t('What sector?'),
  }),
  citizens: int(0, 1_000_000, 'persons', {
    label: t('Citizens'),
    level: 'case',
    source: 'register',
    register: 'employer.workforce:1+2:citizens',
    ask: t('How many citizens?'),
  }),
  banned: date({
    label: t('Finding'),
    level: 'case',
    source: 'register',
    register: 'employer.finding:use-without-permit',
    orNone: true,
  }),
  free: int(0, 1_000_000, 'persons', { label: t('Free places'), source: 'register', register: 'quota.free' }),
  birth: date({ label: t('Birth'), source: 'register', register: 'person.birth', changes: 'never' }),
  citizenship: code('country', {
    label: t('Citizenship of worker'),
    ask: t('Of which country is the worker a national?'),
    source: 'register',
    register: 'person.citizenship',
    changes: 'never',
  }),
  category: oneOf(
    { '1': t('first'), '2': t('second') },
    { label: t('Category'), source: 'offer', ask: t('Which category?') },
  ),
  wage: money('KZT', { label: t('Wage'), source: 'offer', ask: t('What wage?'), evidence: t('Contract') }),
  months: int(1, 36, 'month', { label: t('Months'), source: 'offer' }),
  post: oneOf({ cook: t('cook'), welder: t('welder') }, { label: t('Post'), source: 'offer' }),
  fit: judgement({ label: t('Fit for the work') }),
}

const clock = (id: string, more: Partial<Edition['process']['clocks'][0]>): Edition['process']['clocks'][0] => ({
  id,
  title: t(`Clock ${id}`),
  starts: 'receipt',
  stops: 'decision',
  actor: 'officer',
  days: cited(5, 'working-day', c('8')),
  unit: 'working-day',
  onExpiry: 'escalate',
  cite: c('8'),
  ...more,
})

const process: Edition['process'] = {
  applicant: 'employer',
  lines: 'workers',
  where: ['online', 'counter'],
  body: { kind: 'region', fact: 'region' },
  documents: [{ id: 'contract', title: t('Contract'), level: 'case', required: false, cite: c('6') }],
  clocks: [
    clock('decide', {}),
    clock('cure', {
      starts: 'defect-notice',
      stops: 'defect-cured',
      actor: 'applicant',
      days: cited(3, 'working-day', c('8')),
      onExpiry: 'refuse',
    }),
    clock('pay', {
      starts: 'decision',
      stops: 'fee-paid',
      actor: 'applicant',
      days: cited(10, 'calendar-day', c('8')),
      unit: 'calendar-day',
      onExpiry: 'lapse',
    }),
    clock('report', {
      starts: 'permit-issued',
      stops: 'report-filed',
      actor: 'applicant',
      days: cited(30, 'calendar-day', c('8')),
      unit: 'calendar-day',
      onExpiry: 'annul-permit',
    }),
  ],
  fees: [
    {
      id: 'levy',
      title: t('Levy'),
      payer: 'employer',
      level: 'line',
      amount: mul(value('kz.made.rate'), fact('months')),
      currency: 'KZT',
      due: 'before-permit',
      governs: 'payment',
      cite: c('7'),
    },
  ],
  transition: { rule: 'keep', cite: c('9') },
}

const edition: Edition = {
  id: 'first',
  from: '2020-01-01',
  title: t('First edition'),
  law: [c('1')],
  exemptions: [
    {
      id: 'union',
      title: t('Nationals of the union'),
      when: { c: 'is', fact: 'citizenship', codes: ['RU'] },
      cite: c('2'),
    },
  ],
  criteria: [
    must('place', t('A place is free'), atLeast('free', one), c('3'), {
      refuse: { code: 'NO-PLACE', text: t('{free} places are free') },
    }),
    must('floor', t('Wage floor'), atLeast('wage', value('kz.made.floor')), c('5'), {
      refuse: { code: 'WAGE', text: t('{wage} is below {kz.made.floor}') },
      curable: { days: cited(4, 'working-day', c('5')), cite: c('5') },
    }),
    must('adult', t('Adult'), atLeast(yearsBetween('birth', on('filing')), cited(18, 'year', c('4'))), c('4'), {
      refuse: { code: 'MINOR', text: t('born {birth}') },
    }),
    must('clean', t('No finding'), isNone('banned'), c('4'), { refuse: { code: 'BAN', text: t('found {banned}') } }),
  ],
  quota: {
    id: 'kz.made.quota',
    title: t('Quota'),
    calendar: { kind: 'calendar-year' },
    period: on('filing'),
    split: [
      { dimension: 'region', fact: 'region' },
      { dimension: 'category', fact: 'category' },
    ],
    order: 'receipt',
    counts: 'permit',
    cite: c('3'),
  },
  process,
  permit: {
    title: t('Permit'),
    holder: 'worker',
    lengths: [{ id: 'year', unit: 'month', longest: cited(12, 'month', c('10')), asked: 'months', cite: c('10') }],
    ties: [{ tie: 'employer', cite: c('10') }],
    renewals: [],
    rights: [],
    work: ['post'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [],
  appeal: [
    {
      body: t('Ministry'),
      days: cited(30, 'calendar-day', c('11')),
      unit: 'calendar-day',
      from: 'notice',
      cite: c('11'),
    },
  ],
  gaps: [],
}

/** The made scheme, with one or more editions. */
export const madeScheme = (editions: Edition[] = [edition], id = 'kz/made-work'): Scheme =>
  scheme(id, { status: 'law', gives: 'worker-permit', title: t('Made work'), summary: t('For tests'), facts, editions })

export const madeEdition = (more: Partial<Edition> = {}): Edition => ({ ...edition, ...more })
export const madeProcess = (more: Partial<Edition['process']> = {}): Edition['process'] => ({ ...process, ...more })
export const madeClock = clock
/** Criteria beyond those of the scheme: small employers under judgement, and one whose law was not found. */
export const judged = must('fit', t('Fit'), yes('fit'), c('12'), { refuse: { code: 'UNFIT', text: t('not fit') } })
export const unread = must('annex', t('Annex'), incomplete('the annex was not read'), c('13'), {
  refuse: { code: 'ANNEX', text: t('annex') },
})
export const smallOnly = must('small', t('Small'), yes('small'), c('14'), {
  refuse: { code: 'LARGE', text: t('too large') },
})
export const tooMany = must('few', t('Few citizens'), atMost('citizens', cited(50, 'persons', c('15'))), c('15'), {
  refuse: { code: 'MANY', text: t('{citizens}') },
  when: no('small'),
})

export const madeLibrary = (...schemes: Scheme[]): Library => ({
  acts: new Map(acts.map((a) => [a.id, a])),
  tables: new Map(tables.map((x) => [x.id, x])),
  schemes: new Map(schemes.map((s) => [s.id, s])),
  folders: new Map(),
})
