import { citing } from '../../language/act.ts'
import { type Band, row, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const PBS = citing('gb/points-based-system')
const NOTE = 'points-systems 4.5'
const told = (source: string) => PBS('Appendix A', 'R2', source, NOTE)
const HSMP = told('ukimmigration.com and itcontractor.com (HSMP of 2006); ukmigrationvisas.com: Tier 1 is the same')
const CC = told('commonwealthcontractors.com 2010-03-22; mondaq.com 96884')
const HOME = PBS('Appendix A', 'R', 'ind.homeoffice.gov.uk earnings page', NOTE)

const points = (id: string, title: Text, rows: ReturnType<typeof row>[]) => table(id, { title, unit: 'points', rows })
const first = '2008-06-30'
const end = '2011-04-05'

export const pass = table('gb.pbs-pass', {
  title: text('Өту балы', 'Проходной балл', 'Points needed'),
  unit: 'points',
  keys: ['tier'],
  rows: [
    row(first, '2010-07-18', 95, told('mondaq.com 96884'), { key: ['tier-1'] }),
    row('2010-07-19', end, 100, told('fls-uk.co.uk; ind.homeoffice.gov.uk'), { key: ['tier-1'] }),
    row(first, end, 70, told('lawscot.org.uk journal 53-07; ukvisaworks.com'), { key: ['tier-2'] }),
  ],
})
const flat = (id: string, title: Text) =>
  points(id, title, [row(first, end, 10, told('mondaq.com 96884; ukvisaworks.com'))])
export const tens = [
  flat('gb.pbs-english', text('Ағылшын тілі балы', 'Баллы за английский', 'Points for English')),
  flat('gb.pbs-funds', text('Қаражат балы', 'Баллы за средства', 'Points for maintenance')),
]

export const qualification = points(
  'gb.pbs-qualification',
  text('1-деңгей: біліктілік балы', 'Уровень 1: баллы за квалификацию', 'Tier 1: points for a qualification'),
  [
    row(first, '2009-03-30', { phd: 50, master: 35, bachelor: 30 }, HSMP),
    row('2009-03-31', '2010-04-05', { phd: 50, master: 35 }, told('commonwealthcontractors.com; migraco.com 59/63')),
    row('2010-04-06', end, { phd: 45, master: 35, bachelor: 30 }, CC),
  ],
)

const pounds = (bands: [number, number | null, number][]): Band[] =>
  bands.map(([min, max, n]) => [min * 100, max === null ? null : max * 100, n])
const later: [number, number | null, number][] = [
  [20_000, 23_000, 15],
  [23_000, 26_000, 20],
  [26_000, 29_000, 25],
  [29_000, 32_000, 30],
  [32_000, 35_000, 35],
  [35_000, 40_000, 40],
  [40_000, null, 45],
]
const raised = (top: number): Band[] =>
  pounds([
    [25_000, 30_000, 5],
    [30_000, 35_000, 15],
    [35_000, 40_000, 20],
    [40_000, 50_000, 25],
    [50_000, 55_000, 30],
    [55_000, 65_000, 35],
    [65_000, 75_000, 40],
    [75_000, 150_000, 45],
    [150_000, null, top],
  ])
export const earnings = points(
  'gb.pbs-earnings',
  text('1-деңгей: бұрынғы табыс балы', 'Уровень 1: баллы за прежний доход', 'Tier 1: points for previous earnings'),
  [
    row(first, '2009-03-30', pounds([[16_000, 18_000, 5], [18_000, 20_000, 10], ...later]), HOME),
    row('2009-03-31', '2010-04-05', pounds(later), HOME),
    row('2010-04-06', '2010-07-18', raised(75), CC),
    row('2010-07-19', end, raised(80), HOME),
  ],
)

export const age = points(
  'gb.pbs-age',
  text('1-деңгей: жас балы', 'Уровень 1: баллы за возраст', 'Tier 1: points for age'),
  [
    row(
      first,
      '2010-04-05',
      [
        [0, 28, 20],
        [28, 30, 10],
        [30, 32, 5],
      ],
      HSMP,
    ),
    row(
      '2010-04-06',
      end,
      [
        [0, 30, 20],
        [30, 35, 10],
        [35, 40, 5],
      ],
      CC,
    ),
  ],
)

export const experience = points(
  'gb.pbs-experience',
  text(
    '1-деңгей: Британиядағы оқу не табыс',
    'Уровень 1: учёба или доход в Британии',
    'Tier 1: study or earnings in the UK',
  ),
  [
    row(first, '2010-04-05', 5, told('itcontractor.com; depreyconsulting.com')),
    row('2010-04-06', end, 5, told('mondaq.com 96884')),
  ],
)

const T2 = told('commonwealthcontractors.com 2010-03-22 (Tier 2)')
export const sponsorship = [
  points(
    'gb.pbs-shortage',
    text('2-деңгей: тапшы кәсіп', 'Уровень 2: дефицитное занятие', 'Tier 2: shortage occupation'),
    [row(first, end, 50, told('morgandias.co.uk; commonwealthcontractors.com'))],
  ),
  points(
    'gb.pbs-market-test',
    text('2-деңгей: нарық тексерілді', 'Уровень 2: рынок проверен', 'Tier 2: labour market tested'),
    [row(first, end, 30, told('morgandias.co.uk; commonwealthcontractors.com'))],
  ),
  points(
    'gb.pbs-transfer',
    text('2-деңгей: ұйымішілік ауысу', 'Уровень 2: внутрикорпоративный перевод', 'Tier 2: intra-company transfer'),
    [row('2010-04-06', end, 25, T2)],
  ),
]

export const tier2Qualification = points(
  'gb.pbs-tier-2-qualification',
  text('2-деңгей: біліктілік балы', 'Уровень 2: баллы за квалификацию', 'Tier 2: points for a qualification'),
  [row('2010-04-06', end, { phd: 15, master: 15, bachelor: 10, school: 5, none: 0 }, T2)],
)

export const tier2Pay = table('gb.pbs-tier-2-pay', {
  title: text(
    '2-деңгей: 20 балл беретін жалақы',
    'Уровень 2: оплата, дающая 20 баллов',
    'Tier 2: pay that gives 20 points',
  ),
  unit: 'GBP-minor',
  rows: [row(first, '2010-04-05', 2_400_000, T2), row('2010-04-06', end, 2_800_000, T2)],
})
export const tier2PayPoints = points(
  'gb.pbs-tier-2-pay-points',
  text('2-деңгей: осы жалақыдан бастап', 'Уровень 2: с этой оплаты', 'Tier 2: from this pay'),
  [row(first, end, 20, T2)],
)
