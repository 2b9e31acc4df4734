import { type Citation, citing, type Mark } from '../../language/act.ts'
import { type Band, notFound, row, type TableValue, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const LAW = citing('at/auslbg')
const START = '2011-07-01'
const B_2017 = '2017-10-01'
const C_2019 = '2019-01-01'
const REFORM = '2022-10-01'
const LANGUAGES = '2023-04-21'

/** Points that grow by `step` with each completed `months`, up to 20. */
const each = (months: number, step: number): Band[] =>
  Array.from({ length: 20 / step }, (_, i): Band => {
    const last = (i + 1) * step === 20
    return [(i + 1) * months, last ? null : (i + 2) * months, (i + 1) * step]
  })

type Stage = [from: string, to: string | null, value: TableValue, mark?: Mark, source?: string]
const points = (id: string, title: Text, article: string, note: string, ...stages: Stage[]) =>
  table(id, {
    title,
    unit: 'points',
    rows: stages.map(([from, to, value, mark = 'R', source = 'RIS']) =>
      row(from, to, value, LAW(article, mark, source, note)),
    ),
  })

export const workPoints = points(
  'at.work-points',
  text('Жұмыс тәжірибесі үшін балл', 'Баллы за опыт работы', 'Points for work experience'),
  'annexes A, B, C, D',
  'points-systems 6.1, 6.2, 6.5',
  [START, '2022-09-30', each(12, 2), 'R', 'lindeverlag 41365'],
  [REFORM, null, each(6, 1), 'R', 'lindeverlag 531780'],
)
export const austrianWork = points(
  'at.austrian-work-points',
  text('Австриядағы жұмыс үшін балл', 'Баллы за работу в Австрии', 'Points for work in Austria'),
  'annexes B, C',
  'points-systems 6.2, 6.3, 6.5',
  [START, '2022-09-30', each(12, 4), 'R', 'lindeverlag 41365'],
  [REFORM, null, each(6, 2), 'R', 'lindeverlag 531780'],
)
export const otherLanguage = points(
  'at.other-language-points',
  text('Үшінші тіл үшін балл', 'Баллы за третий язык', 'Points for a further language'),
  'annexes A, B, D',
  'points-systems 6.1, 6.2, 6.4',
  [LANGUAGES, null, 5],
)

// Annex A.
export const aMark = points(
  'at.a-mark',
  text('А қосымшасы: ең аз балл', 'Приложение А: наименьший балл', 'Annex A: lowest score'),
  'annex A',
  'points-systems 6.1',
  [START, null, 70],
)
const ordinance = citing('at/highly-qualified-ordinance-2019')
export const aMarkListed = table('at.a-mark-listed', {
  title: text(
    'А қосымшасы: тізімдегі білім үшін ең аз балл',
    'Приложение А: наименьший балл для обучения из списка',
    'Annex A: lowest score for listed training',
  ),
  unit: 'points',
  rows: [
    row(START, '2019-01-01', 70, LAW('s. 13(4)', 'R2', 'lexisnexis ARD 6631/15/2019', 'no such ordinance before 2019')),
    row('2019-01-02', '2019-12-31', 65, ordinance('s. 1', 'R', 'lexisnexis BGBl II 2019/2', 'points-systems 6.1')),
    notFound(
      '2020-01-01',
      null,
      'ordinances for 2020 and later were not read',
      LAW('s. 13(4)', 'NF', undefined, 'points-systems 6.1'),
    ),
  ],
})
export const aDegree = points(
  'at.a-degree',
  text('А қосымшасы: дәреже үшін балл', 'Приложение А: баллы за степень', 'Annex A: points for a degree'),
  'annex A',
  'points-systems 6.1',
  [START, null, { none: 0, 'four-years': 20, 'four-years-science': 30, habilitation: 40 }],
)
export const aPay = points(
  'at.a-senior-pay',
  text('А қосымшасы: басшының жалақысы', 'Приложение А: оплата руководителя', 'Annex A: pay in a senior post'),
  'annex A',
  'points-systems 6.1',
  [
    START,
    null,
    [
      [5_000_000, 6_000_000, 20],
      [6_000_000, 7_000_001, 25],
      [7_000_001, null, 30],
    ],
  ],
)
export const aLanguage = points(
  'at.a-language',
  text('А қосымшасы: неміс не ағылшын тілі', 'Приложение А: немецкий или английский', 'Annex A: German or English'),
  'annex A',
  'points-systems 6.1',
  [START, null, { none: 0, a1: 5, a2: 10, b1: 10, b2: 10, c1: 10 }],
)
export const aAge = points(
  'at.a-age',
  text('А қосымшасы: жас үшін балл', 'Приложение А: баллы за возраст', 'Annex A: points for age'),
  'annex A',
  'points-systems 6.1',
  [
    START,
    null,
    [
      [0, 36, 20],
      [36, 41, 15],
      [41, 46, 10],
    ],
  ],
)
export const aStudy = points(
  'at.a-study',
  text('А қосымшасы: Австриядағы оқу', 'Приложение А: учёба в Австрии', 'Annex A: study in Austria'),
  'annex A',
  'points-systems 6.1',
  [START, null, { none: 0, half: 5, whole: 10 }],
)

// Annexes B and C: one table of 2011, then each its own.
const old = {
  qualification: { none: 0, training: 20, 'university-entrance': 25, degree: 30 },
  german: { none: 0, a1: 10, a2: 15, b1: 15, b2: 15, c1: 15 },
  english: { none: 0, a1: 0, a2: 0, b1: 10, b2: 15, c1: 15 },
  age: [
    [0, 31, 20],
    [31, 41, 15],
  ] satisfies Band[],
}
const later = {
  german: { none: 0, a1: 5, a2: 10, b1: 15, b2: 15, c1: 15 },
  english: { none: 0, a1: 0, a2: 5, b1: 10, b2: 10, c1: 10 },
  age: [
    [0, 31, 15],
    [31, 41, 10],
  ] satisfies Band[],
}
const B_OLD: [string, string] = [START, '2017-09-30']
const C_OLD: [string, string] = [START, '2018-12-31']
const B = 'annex B'
const C = 'annex C'
const NOTE_B = 'points-systems 6.2, 6.5'
const NOTE_C = 'points-systems 6.3, 6.5'

export const bMark = points(
  'at.b-mark',
  text('В қосымшасы: ең аз балл', 'Приложение B: наименьший балл', 'Annex B: lowest score'),
  B,
  NOTE_B,
  [...B_OLD, 50],
  [B_2017, null, 55],
)
export const bQualification = points(
  'at.b-qualification',
  text('В қосымшасы: біліктілік үшін балл', 'Приложение B: баллы за квалификацию', 'Annex B: points for qualification'),
  B,
  NOTE_B,
  [START, '2022-09-30', old.qualification],
)
export const bTraining = points(
  'at.b-training',
  text('В қосымшасы: оқу үшін балл', 'Приложение B: баллы за обучение', 'Annex B: points for training'),
  B,
  NOTE_B,
  [REFORM, null, 30],
)
export const bGerman = points(
  'at.b-german',
  text('В қосымшасы: неміс тілі', 'Приложение B: немецкий', 'Annex B: German'),
  B,
  NOTE_B,
  [...B_OLD, old.german],
  [B_2017, null, later.german],
)
export const bEnglish = points(
  'at.b-english',
  text('В қосымшасы: ағылшын тілі', 'Приложение B: английский', 'Annex B: English'),
  B,
  NOTE_B,
  [...B_OLD, old.english],
  [B_2017, null, later.english],
)
export const bAge = points(
  'at.b-age',
  text('В қосымшасы: жас үшін балл', 'Приложение B: баллы за возраст', 'Annex B: points for age'),
  B,
  NOTE_B,
  [...B_OLD, old.age],
  [B_2017, '2022-09-30', later.age],
  [REFORM, null, [...later.age, [41, 51, 5]]],
)

export const cMark = points(
  'at.c-mark',
  text('С қосымшасы: ең аз балл', 'Приложение C: наименьший балл', 'Annex C: lowest score'),
  C,
  NOTE_C,
  [...C_OLD, 50, 'R2', 'immigrationexperts'],
  [C_2019, '2022-09-30', 55, 'R', 'parlament 2018-12-13'],
)
export const cQualification = points(
  'at.c-qualification',
  text('С қосымшасы: біліктілік үшін балл', 'Приложение C: баллы за квалификацию', 'Annex C: points for qualification'),
  C,
  NOTE_C,
  [...C_OLD, old.qualification, 'R2', 'immigrationexperts'],
  [C_2019, '2022-09-30', old.qualification, 'R', 'parlament 2018-12-13'],
)
export const cGerman = points(
  'at.c-german',
  text('С қосымшасы: неміс тілі', 'Приложение C: немецкий', 'Annex C: German'),
  C,
  NOTE_C,
  [...C_OLD, old.german, 'R2', 'immigrationexperts'],
  [C_2019, '2022-09-30', later.german, 'R', 'parlament 2018-12-13'],
)
export const cEnglish = points(
  'at.c-english',
  text('С қосымшасы: ағылшын тілі', 'Приложение C: английский', 'Annex C: English'),
  C,
  NOTE_C,
  [...C_OLD, old.english, 'R2', 'immigrationexperts'],
  [C_2019, '2022-09-30', later.english, 'R', 'parlament 2018-12-13'],
)
export const cAge = points(
  'at.c-age',
  text('С қосымшасы: жас үшін балл', 'Приложение C: баллы за возраст', 'Annex C: points for age'),
  C,
  NOTE_C,
  [...C_OLD, old.age, 'R2', 'immigrationexperts'],
  [C_2019, '2022-09-30', later.age, 'R', 'parlament 2018-12-13'],
)
export const cAthlete = points(
  'at.c-athlete',
  text(
    'Кәсіпқой спортшы мен жаттықтырушы үшін балл',
    'Баллы профессиональному спортсмену и тренеру',
    'Points for a professional athlete or coach',
  ),
  C,
  NOTE_C,
  [...C_OLD, 20, 'R2', 'immigrationexperts'],
  [C_2019, '2022-09-30', 20, 'R', 'parlament 2018-12-13'],
)

// Annex D.
const D = 'annex D'
const NOTE_D = 'points-systems 6.4'
export const dMark = points(
  'at.d-mark',
  text('D қосымшасы: ең аз балл', 'Приложение D: наименьший балл', 'Annex D: lowest score'),
  D,
  NOTE_D,
  [B_2017, '2022-09-30', 50, 'R2', 'wko start-up-gruender'],
  [REFORM, null, 50],
)
export const dQualification = points(
  'at.d-qualification',
  text('D қосымшасы: біліктілік үшін балл', 'Приложение D: баллы за квалификацию', 'Annex D: points for qualification'),
  D,
  NOTE_D,
  [REFORM, null, { none: 0, training: 20, degree: 20, austrian: 30 }],
)
export const dGerman = points(
  'at.d-german',
  text('D қосымшасы: неміс тілі', 'Приложение D: немецкий', 'Annex D: German'),
  D,
  NOTE_D,
  [REFORM, null, { none: 0, a1: 0, a2: 5, b1: 10, b2: 10, c1: 15 }],
)
export const dEnglish = points(
  'at.d-english',
  text('D қосымшасы: ағылшын тілі', 'Приложение D: английский', 'Annex D: English'),
  D,
  NOTE_D,
  [REFORM, null, { none: 0, a1: 0, a2: 0, b1: 0, b2: 10, c1: 10 }],
)
export const dAge = points(
  'at.d-age',
  text('D қосымшасы: жас үшін балл', 'Приложение D: баллы за возраст', 'Annex D: points for age'),
  D,
  NOTE_D,
  [REFORM, null, [[0, 36, 10]]],
)
export const dExtraCapital = table('at.d-extra-capital', {
  title: text(
    'Балл беретін қосымша капитал',
    'Дополнительный капитал, дающий баллы',
    'Further capital that gives points',
  ),
  unit: 'EUR-minor',
  rows: [row(REFORM, null, 5_000_000, LAW(D, 'R', 'RIS NOR40252047', NOTE_D))],
})
export const dCapital = table('at.d-capital', {
  title: text('Ең аз бастапқы капитал', 'Наименьший начальный капитал', 'Lowest starting capital'),
  unit: 'EUR-minor',
  conflict:
    '50,000 told at the start of 2017 and in 2020, 30,000 by the official portal now; the day of change was not read',
  rows: [
    row(B_2017, '2022-09-30', 5_000_000, LAW('s. 24(2)', 'R2', 'wko start-up-gruender', 'points-systems 6.4')),
    notFound(
      REFORM,
      '2023-04-20',
      'whether 30,000 or 50,000 euros was needed was not read',
      LAW('s. 24(2)', 'NF', undefined, 'points-systems 6.4'),
    ),
    row(LANGUAGES, null, 3_000_000, LAW('s. 24(2)', 'R', 'migration.gv.at', 'points-systems 6.4')),
  ],
})

// Pay of key workers.
const CEILING = citing('at/asvg')
const ceiling = (year: number, euros: number, source: string, note = 'points-systems 6.3'): [number, Citation] => [
  euros * 100,
  CEILING('s. 108(3)', 'R2', source, `${note}: twice (or five thirds of) the pay named for ${year}`),
]
const years: Record<number, [number, Citation]> = {
  2011: ceiling(2011, 4_200, 'dorda 2011'),
  2015: ceiling(2015, 4_650, 'theisic'),
  2018: ceiling(2018, 5_130, 'diepresse 5540082'),
  2024: ceiling(2024, 6_060, 'at.you-work.life'),
  2026: ceiling(2026, 6_930, 'wheretoemigrate'),
}
export const asvgCeiling = table('at.asvg-ceiling', {
  title: text(
    'Жарнаның айлық жоғарғы шегі (ASVG)',
    'Месячный предел взносов (ASVG)',
    'Monthly ceiling of contributions (ASVG)',
  ),
  unit: 'EUR-minor',
  rows: Array.from({ length: 17 }, (_, i) => 2011 + i).map((year) => {
    const known = years[year]
    const from = `${year}-01-01`
    const to = year === 2027 ? null : `${year}-12-31`
    return known
      ? row(from, to, ...known)
      : notFound(
          from,
          to,
          `the ceiling of ${year}${to ? '' : ' and later'} was not read`,
          CEILING('s. 108(3)', 'NF', undefined, NOTE_C),
        )
  }),
})
