import { act, citing } from '../language/act.ts'
import { bands, cap, except, flag, must, values } from '../language/criteria.ts'
import { code, date, int, money, oneOf, periods, yesNo } from '../language/facts.ts'
import { type Scheme, scheme } from '../language/scheme.ts'
import { notFound, row, table } from '../language/table.ts'
import {
  above,
  all,
  among,
  any,
  atLeast,
  atMost,
  cited,
  daysInWindow,
  is,
  isNone,
  mul,
  no,
  notBefore,
  on,
  plusDays,
  shareAtLeast,
  value,
  yearsBetween,
  yes,
} from '../language/terms.ts'
import { text } from '../language/text.ts'
import type { Library } from '../library.ts'

/** A made-up scheme with one of everything, for the tests of engine and checks. Not law. */
const t = (s: string) => text(s, s, s)
export const madeAct = act('zz/act', { title: t('Made act'), editions: [{ id: '1', from: '2000-01-01' }], mark: 'R' })
const LAW = citing('zz/act')
const c = (article: string) => LAW(article, 'R', 'made')

export const madeTables = [
  table('zz.pass', {
    title: t('Pass mark'),
    unit: 'points',
    rows: [row('2010-01-01', '2014-12-31', 50, c('1')), row('2015-01-01', null, 60, c('1'))],
  }),
  table('zz.age', {
    title: t('Age'),
    unit: 'points',
    rows: [
      row(
        '2010-01-01',
        null,
        [
          [18, 25, 25],
          [25, 33, 30],
          [33, 40, 25],
          [40, 45, 15],
        ],
        c('2'),
      ),
    ],
  }),
  table('zz.english', {
    title: t('English'),
    unit: 'points',
    rows: [row('2010-01-01', null, { low: 0, good: 10, best: 20 }, c('3'))],
  }),
  table('zz.years', {
    title: t('Years'),
    unit: 'points',
    rows: [
      row(
        '2010-01-01',
        null,
        [
          [3, 5, 5],
          [5, 8, 10],
          [8, null, 15],
        ],
        c('4'),
      ),
    ],
  }),
  table('zz.wage', {
    title: t('Wage floor'),
    unit: 'USD-minor',
    keys: ['kind'],
    rows: [
      row('2010-01-01', null, 100_000, c('5'), { key: ['a'] }),
      row('2010-01-01', null, 200_000, c('5'), { key: ['b'] }),
      notFound('2010-01-01', null, 'annex not read', c('5'), { key: ['c'] }),
    ],
  }),
  table('zz.barred', { title: t('Barred'), unit: 'list', rows: [row('2010-01-01', null, ['XA', 'XB'], c('6'))] }),
  table('zz.rate', {
    title: t('Rate'),
    unit: 'USD-minor',
    rows: [row('2010-01-01', '2015-12-31', 1000, c('7')), row('2016-01-01', null, 2000, c('7'))],
  }),
]

const none = { exemptions: [], duties: [], appeal: [], gaps: [] }
const process: Scheme['editions'][0]['process'] = {
  applicant: 'employer',
  lines: 'workers',
  where: ['online'],
  body: { kind: 'national' },
  documents: [],
  clocks: [
    {
      id: 'decide',
      title: t('Decide'),
      starts: 'receipt',
      stops: 'decision',
      actor: 'officer',
      days: cited(5, 'working-day', c('8')),
      unit: 'working-day',
      onExpiry: 'escalate',
      cite: c('8'),
    },
  ],
  fees: [
    {
      id: 'levy',
      title: t('Levy'),
      payer: 'employer',
      level: 'line',
      amount: mul(value('zz.rate'), cited(3, 'times', c('7'))),
      currency: 'USD',
      due: 'before-permit',
      governs: 'payment',
      cite: c('7'),
    },
  ],
  transition: { rule: 'keep', cite: c('9') },
}
const permit: Scheme['editions'][0]['permit'] = {
  title: t('Permit'),
  holder: 'worker',
  lengths: [{ id: 'year', unit: 'month', longest: cited(12, 'month', c('10')), cite: c('10') }],
  ties: [],
  renewals: [],
  rights: [],
  work: ['occupation'],
  grounds: { suspend: [], annul: [], lapse: [] },
}

export const made = scheme('zz/made', {
  status: 'law',
  gives: 'worker-permit',
  title: t('Made scheme'),
  summary: t('For tests'),
  facts: {
    age: int(0, 120, 'year', { label: t('Age'), changes: 'with-time' }),
    english: oneOf({ low: t('low'), good: t('good'), best: t('best') }, { label: t('English'), changes: 'by-effort' }),
    abroad: int(0, 60, 'year', { label: t('Years abroad'), changes: 'with-time' }),
    here: int(0, 60, 'year', { label: t('Years here'), changes: 'with-time' }),
    related: yesNo({ label: t('Related') }),
    degree: yesNo({ label: t('Degree') }),
    citizenship: code('country', { label: t('Citizenship'), changes: 'never' }),
    occupation: code('free-list', { label: t('Occupation') }),
    kind: oneOf({ a: t('a'), b: t('b'), c: t('c') }, { label: t('Kind') }),
    wage: money('USD', { label: t('Wage'), changes: 'by-effort' }),
    hours: int(1, 80, 'hour', { label: t('Hours') }),
    citizens: int(0, 100_000, 'persons', { label: t('Citizens'), source: 'register', changes: 'by-effort' }),
    staff: int(1, 100_000, 'persons', { label: t('Staff'), source: 'register' }),
    finding: date({ label: t('Finding'), orNone: true }),
    birth: date({ label: t('Birth'), changes: 'never' }),
    stays: periods({ label: t('Stays') }),
    paid: date({ label: t('Paid'), event: 'payment' }),
    small: yesNo({ label: t('Small') }),
    friend: yesNo({ label: t('Friend of the state') }),
  },
  editions: [
    {
      ...none,
      id: 'points',
      from: '2010-01-01',
      to: '2019-12-31',
      title: t('Points'),
      law: [c('1')],
      process,
      permit,
      criteria: [
        must('young', t('Under 45'), atMost('age', cited(44, 'year', c('2'))), c('2'), {
          refuse: { code: 'AGE', text: t('{age} is too old') },
          unless: [except('friend', yes('friend'), c('2'))],
        }),
        must('english', t('English'), is('english', 'good', 'best'), c('3'), {
          refuse: { code: 'ENGLISH', text: t('English: {english}') },
        }),
        must('barred', t('Not barred'), { c: 'not', of: among('occupation', 'zz.barred') }, c('6'), {
          refuse: { code: 'BARRED', text: t('barred') },
        }),
      ],
      points: {
        id: 'points',
        title: t('Points'),
        cite: c('1'),
        pass: value('zz.pass'),
        refuse: { code: 'POINTS', text: t('{points} of {passMark}') },
        items: [
          bands('age', { t: 'fact', fact: 'age' }, 'zz.age', { title: t('Age'), cite: c('2') }),
          values('english', 'english', 'zz.english', { title: t('English'), cite: c('3') }),
          cap(
            'work',
            cited(20, 'points', c('4')),
            [
              bands('abroad', { t: 'fact', fact: 'abroad' }, 'zz.years', { title: t('Abroad'), cite: c('4') }),
              bands('here', { t: 'fact', fact: 'here' }, 'zz.years', {
                title: t('Here'),
                cite: c('4'),
                when: yes('related'),
              }),
            ],
            { title: t('Work'), cite: c('4') },
          ),
          flag('degree', yes('degree'), cited(15, 'points', c('4')), { title: t('Degree'), cite: c('4') }),
        ],
      },
    },
    {
      ...none,
      id: 'rules',
      from: '2020-01-01',
      title: t('Rules'),
      law: [c('1')],
      process,
      permit,
      exemptions: [{ id: 'neighbours', title: t('Neighbours'), when: is('citizenship', 'KZ', 'RU'), cite: c('11') }],
      criteria: [
        must('wage', t('Wage floor'), atLeast('wage', value('zz.wage', 'kind')), c('5'), {
          refuse: { code: 'WAGE', text: t('{wage} is below {zz.wage}') },
        }),
        must('share', t('Share'), shareAtLeast('citizens', 'staff', cited(70, 'percent', c('12'))), c('12'), {
          refuse: { code: 'SHARE', text: t('{citizens} of {staff}') },
          when: no('small'),
        }),
        must(
          'clean',
          t('No finding'),
          any(isNone('finding'), notBefore(on('filing'), plusDays('finding', cited(365, 'day', c('13'))))),
          c('13'),
          { refuse: { code: 'BAN', text: t('found {finding}') } },
        ),
        must('adult', t('Adult'), atLeast(yearsBetween('birth', on('filing')), cited(18, 'year', c('14'))), c('14'), {
          refuse: { code: 'MINOR', text: t('born {birth}') },
        }),
        must(
          'stay',
          t('Six months in twelve'),
          atMost(daysInWindow('stays', cited(12, 'month', c('15'))), cited(180, 'day', c('15'))),
          c('15'),
          { refuse: { code: 'STAY', text: t('too long') } },
        ),
        must(
          'hours',
          t('Hours'),
          all(above('hours', cited(9, 'hour', c('16'))), atMost('hours', cited(40, 'hour', c('16')))),
          c('16'),
          { refuse: { code: 'HOURS', text: t('{hours}') } },
        ),
        must('paid-rate', t('Paid rate'), atLeast(value('zz.rate'), cited(1500, 'USD-minor', c('7'))), c('7'), {
          governs: 'payment',
          refuse: { code: 'RATE', text: t('rate') },
        }),
      ],
    },
  ],
})

/** A library with the made scheme alone. */
export const madeLibrary = (schemes: Scheme[] = [made], tables = madeTables, acts = [madeAct]): Library => ({
  acts: new Map(acts.map((a) => [a.id, a])),
  tables: new Map(tables.map((x) => [x.id, x])),
  schemes: new Map(schemes.map((s) => [s.id, s])),
  folders: new Map(),
})
