import {
  act,
  among,
  atMost,
  bands,
  cap,
  cited,
  citing,
  code,
  fact,
  flag,
  int,
  is,
  type Library,
  must,
  oneOf,
  row,
  type Scheme,
  scheme,
  table,
  text,
  value,
  values,
  yes,
  yesNo,
} from '../../law/index.ts'

/** The Australian points test of 2019 with a synthetic list of 200 occupations: the decision all engines are measured on. */
const t = (s: string) => text(s, s, s)
const MR = citing('au/bench')
const c = (article: string) => MR(article, 'R2', 'orangeglobal')
export const occupations = Array.from({ length: 200 }, (_, i) => String(211111 + i * 37))
const yn = (label: string) => yesNo({ label: t(label), ask: t(label), changes: 'by-effort' })
const band = (name: string, of: string, rows: [number, number | null, number][], article: string) => ({
  table: table(`au.bench.${name}`, {
    title: t(name),
    unit: 'points',
    rows: [row('2019-11-16', null, rows, c(article))],
  }),
  item: bands(name, fact(of), `au.bench.${name}`, { title: t(name), cite: c(article) }),
})
const points = (name: string, of: string, codes: Record<string, number>, article: string) => ({
  table: table(`au.bench.${name}`, {
    title: t(name),
    unit: 'points',
    rows: [row('2019-11-16', null, codes, c(article))],
  }),
  item: values(name, of, `au.bench.${name}`, { title: t(name), cite: c(article) }),
})
const age = band(
  'age',
  'age',
  [
    [18, 25, 25],
    [25, 33, 30],
    [33, 40, 25],
    [40, 45, 15],
  ],
  'Sch 6D Part 6D.1',
)
const english = points('english', 'english', { proficient: 10, superior: 20 }, 'Sch 6D Part 6D.2')
const overseas = band(
  'overseas',
  'overseasMonths',
  [
    [36, 60, 5],
    [60, 96, 10],
    [96, null, 15],
  ],
  'Sch 6D Part 6D.3',
)
const australian = band(
  'australian',
  'australianMonths',
  [
    [12, 36, 5],
    [36, 60, 10],
    [60, 96, 15],
    [96, null, 20],
  ],
  'Sch 6D Part 6D.4',
)
const education = points(
  'education',
  'education',
  { doctorate: 20, bachelor: 15, diploma: 10, recognised: 10 },
  'Sch 6D Part 6D.7',
)
const partner = points('partner', 'partner', { skilled: 10, single: 10, citizen: 10, english: 5 }, 'Sch 6D Part 6D.11')
const nomination = points('nomination', 'nomination', { state: 5, regional: 15 }, 'Sch 6D Parts 6D.12, 6D.13')
const five = (name: string, part: string) =>
  flag(name, yes(name), cited(5, 'points', c(part)), { title: t(name), cite: c(part) })
const refuse = (codeName: string, s: string) => ({ refuse: { code: codeName, text: t(s) } })

export const benchScheme: Scheme = scheme('au/bench', {
  status: 'law',
  gives: 'visa',
  title: t('Points test'),
  summary: t('For measuring'),
  facts: {
    age: int(0, 120, 'year', { label: t('Age'), ask: t('Age'), changes: 'with-time' }),
    english: oneOf(
      { below: t('below'), competent: t('competent'), proficient: t('proficient'), superior: t('superior') },
      { label: t('English'), changes: 'by-effort' },
    ),
    overseasMonths: int(0, 720, 'month', { label: t('Months abroad'), changes: 'with-time' }),
    australianMonths: int(0, 720, 'month', { label: t('Months in Australia'), changes: 'with-time' }),
    education: oneOf(
      {
        none: t('none'),
        recognised: t('recognised'),
        diploma: t('diploma'),
        bachelor: t('bachelor'),
        doctorate: t('doctorate'),
      },
      { label: t('Education'), changes: 'by-effort' },
    ),
    partner: oneOf(
      { single: t('single'), citizen: t('citizen'), skilled: t('skilled'), english: t('english'), other: t('other') },
      { label: t('Partner'), changes: 'never' },
    ),
    nomination: oneOf(
      { none: t('none'), state: t('state'), regional: t('regional') },
      { label: t('Nomination'), changes: 'by-effort' },
    ),
    professionalYear: yn('Professional year'),
    specialist: yn('Specialist education'),
    australianStudy: yn('Australian study'),
    language: yn('Community language'),
    regionalStudy: yn('Regional study'),
    skillsAssessment: yn('Skills assessment'),
    occupation: code('anzsco', { label: t('Occupation'), changes: 'by-effort' }),
  },
  editions: [
    {
      id: '2019',
      from: '2019-11-16',
      title: t('2019'),
      law: [c('reg 2.26AC')],
      exemptions: [],
      duties: [],
      appeal: [],
      gaps: [],
      criteria: [
        must(
          'age-limit',
          t('Under 45'),
          atMost('age', cited(44, 'year', c('Sch 2'))),
          c('Sch 2'),
          refuse('AGE', '{age}'),
        ),
        must(
          'competent',
          t('Competent English'),
          is('english', 'competent', 'proficient', 'superior'),
          c('reg 1.15C'),
          refuse('ENGLISH', '{english}'),
        ),
        must('assessed', t('Skills assessed'), yes('skillsAssessment'), c('Sch 2'), refuse('SKILLS', 'no assessment')),
        must(
          'listed',
          t('Occupation listed'),
          among('occupation', 'au.bench.occupations'),
          c('Sch 2'),
          refuse('OCCUPATION', '{occupation}'),
        ),
      ],
      points: {
        id: 'points',
        title: t('Points'),
        cite: c('reg 2.26AC'),
        pass: value('au.bench.pass'),
        ...refuse('POINTS', '{points} of {passMark}'),
        items: [
          age.item,
          english.item,
          cap('employment', cited(20, 'points', c('Sch 6D Part 6D.5')), [overseas.item, australian.item], {
            title: t('Employment'),
            cite: c('Sch 6D Part 6D.5'),
          }),
          five('professionalYear', 'Sch 6D Part 6D.6'),
          education.item,
          flag('specialist', yes('specialist'), cited(10, 'points', c('Sch 6D Part 6D.7A')), {
            title: t('Specialist'),
            cite: c('Sch 6D Part 6D.7A'),
          }),
          five('australianStudy', 'Sch 6D Part 6D.8'),
          five('language', 'Sch 6D Part 6D.9'),
          five('regionalStudy', 'Sch 6D Part 6D.10'),
          partner.item,
          nomination.item,
        ],
      },
      process: {
        applicant: 'worker',
        lines: 'workers',
        where: ['online'],
        body: { kind: 'national' },
        documents: [],
        clocks: [],
        fees: [],
        transition: { rule: 'keep', cite: c('reg 2.26AC') },
      },
      permit: {
        title: t('Visa'),
        holder: 'worker',
        lengths: [],
        ties: [],
        renewals: [],
        rights: [],
        work: [],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
    },
  ],
})
const all = [age, english, overseas, australian, education, partner, nomination].map((x) => x.table)
export const benchLibrary: Library = {
  acts: new Map([
    [
      'au/bench',
      act('au/bench', {
        title: t('Migration Regulations 1994'),
        editions: [{ id: '1', from: '1994-09-01' }],
        mark: 'R2',
      }),
    ],
  ]),
  tables: new Map([
    ...all.map((x) => [x.id, x] as const),
    [
      'au.bench.pass',
      table('au.bench.pass', {
        title: t('Pass mark'),
        unit: 'points',
        rows: [row('2019-11-16', null, 65, c('reg 2.26AC'))],
      }),
    ],
    [
      'au.bench.occupations',
      table('au.bench.occupations', {
        title: t('List'),
        unit: 'list',
        rows: [row('2019-11-16', null, occupations, c('Sch 2'))],
      }),
    ],
  ]),
  schemes: new Map([['au/bench', benchScheme]]),
  folders: new Map(),
}
