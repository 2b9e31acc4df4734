import { type Citation, citing } from '../../language/act.ts'
import { type Band, row, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const MOM = citing('sg/compass-rules')
const FCF = citing('sg/fair-consideration')
const told = (source: string) => MOM('article not seen', 'R2', source, 'points-systems 7, stage 1')

type Pair = [other: number, financial: number]
type Span = [from: string, to: string | null, pair: Pair, cite: Citation]
/** Monthly pay by sector, in dollars. */
const bySector = (id: string, title: Text, spans: Span[]) =>
  table(id, {
    title,
    unit: 'SGD-minor',
    keys: ['sector'],
    rows: spans.flatMap(([from, to, [other, financial], cite]) => [
      row(from, to, other * 100, cite, { key: ['other'] }),
      row(from, to, financial * 100, cite, { key: ['financial'] }),
    ]),
  })

const AG = told('allenandgledhill.com 2022-08-31')
const DLA = told('dlapiper; staffking.com.sg')
const BT = told('businesstimes.com.sg 2026-02-12; channelnewsasia.com')

export const minimum = bySector(
  'sg.ep-minimum',
  text(
    'Ең аз жалақы (23 жасқа дейін)',
    'Наименьшая оплата (до 23 лет)',
    'Qualifying salary at the youngest ages (to 23)',
  ),
  [
    ['2023-09-01', '2024-12-31', [5_000, 5_500], DLA],
    ['2025-01-01', '2026-12-31', [5_600, 6_200], DLA],
    ['2027-01-01', null, [6_000, 6_600], BT],
  ],
)

export const top = bySector(
  'sg.ep-top',
  text('Ең аз жалақы (45 жастан)', 'Наименьшая оплата (с 45 лет)', 'Qualifying salary from the age of 45'),
  [
    ['2023-09-01', '2024-12-31', [10_500, 11_500], AG],
    ['2025-01-01', '2026-12-31', [10_700, 11_800], DLA],
    ['2027-01-01', null, [11_500, 12_700], BT],
  ],
)

/** Renewals follow a year later: passes that end before the switch keep the figures of before. */
export const renewalSwitch = table('sg.renewal-switch', {
  title: text(
    'Ұзартуда жаңа сома басталатын күн (рұқсат бітетін күн бойынша)',
    'День новых сумм при продлении (по дню окончания пропуска)',
    'Day from which passes that end are renewed on the new figures',
  ),
  unit: 'date',
  rows: [
    row('2023-09-01', '2024-12-31', '2023-09-01', AG),
    row('2025-01-01', '2026-12-31', '2026-01-01', DLA),
    row('2027-01-01', null, '2028-01-01', BT),
  ],
})

export const minimumBefore = bySector(
  'sg.ep-minimum-before',
  text('Ұзарту: бұрынғы ең аз жалақы', 'Продление: прежняя наименьшая оплата', 'Renewal: earlier qualifying salary'),
  [
    ['2023-09-01', '2024-12-31', [4_500, 5_000], told('mom.gov.sg eligibility page of 2022')],
    ['2025-01-01', '2026-12-31', [5_000, 5_500], DLA],
    ['2027-01-01', null, [5_600, 6_200], BT],
  ],
)

export const topBefore = bySector(
  'sg.ep-top-before',
  text(
    'Ұзарту: 45 жастан бұрынғы ең аз жалақы',
    'Продление: прежняя оплата с 45 лет',
    'Renewal: earlier qualifying salary from the age of 45',
  ),
  [
    ['2023-09-01', '2024-12-31', [8_400, 9_300], AG],
    ['2025-01-01', '2026-12-31', [10_500, 11_500], AG],
    ['2027-01-01', null, [10_700, 11_800], DLA],
  ],
)

const dated = (
  id: string,
  title: Text,
  unit: string,
  value: number | string | Band[] | Record<string, number>,
  cite: Citation,
) => table(id, { title, unit, rows: [row('2023-09-01', null, value, cite)] })
const P = 'points-systems 7'

export const others = [
  dated(
    'sg.pass-mark',
    text('Өту балы', 'Проходной балл', 'Points needed'),
    'points',
    40,
    MOM('COMPASS', 'R', 'mom.gov.sg', P),
  ),
  dated(
    'sg.points-full',
    text('Толық балл', 'Полный балл', 'Full points'),
    'points',
    20,
    MOM('COMPASS', 'R', 'mom.gov.sg', P),
  ),
  dated(
    'sg.points-half',
    text('Жартылай балл', 'Половинный балл', 'Half points'),
    'points',
    10,
    MOM('COMPASS', 'R', 'mom.gov.sg', P),
  ),
  dated(
    'sg.qualification-points',
    text('Біліктілік балы (C2)', 'Баллы за квалификацию (C2)', 'Points for qualifications (C2)'),
    'points',
    { top: 20, degree: 10, none: 0 },
    MOM('C2', 'R2', 'achibiz.com', P),
  ),
  dated(
    'sg.local-points',
    text('Жергілікті мамандар балы (C4)', 'Баллы за местных специалистов (C4)', 'Points for local employment (C4)'),
    'points',
    [
      [0, 20, 0],
      [20, 50, 10],
      [50, null, 20],
    ],
    MOM('C4', 'R2', 'achibiz.com; asprin.sg', P),
  ),
  dated(
    'sg.small-firm',
    text('Шағын ұйым шегі', 'Граница малой организации', 'Firms below this are small'),
    'persons',
    25,
    MOM('C3, C4', 'R', 'mom.gov.sg', `${P}; written answer of 3 April 2024`),
  ),
  dated(
    'sg.diversity-low',
    text(
      'Азаматтық үлесі: жоғары балл шегі',
      'Доля гражданства: граница полного балла',
      'Nationality share: full points below',
    ),
    'percent',
    5,
    MOM('C3', 'R2', 'achibiz.com; asprin.sg', P),
  ),
  dated(
    'sg.diversity-high',
    text(
      'Азаматтық үлесі: балл берілмейтін шек',
      'Доля гражданства: с этой границы баллов нет',
      'Nationality share: no points from',
    ),
    'percent',
    25,
    MOM('C3', 'R', 'written answer of 3 April 2024', P),
  ),
  dated(
    'sg.exempt-pay',
    text('COMPASS-тан босататын жалақы', 'Оплата, освобождающая от COMPASS', 'Pay exempt from COMPASS'),
    'SGD-minor',
    2_250_000,
    MOM('COMPASS exemptions', 'R', 'mom.gov.sg compass-c1-salary-benchmarks', P),
  ),
  dated(
    'sg.compass-renewals',
    text(
      'COMPASS ұзартуға қолданылатын күн',
      'COMPASS при продлении: с этого дня',
      'Passes that end from this day are renewed under COMPASS',
    ),
    'date',
    '2024-09-01',
    MOM('COMPASS', 'R', 'mom.gov.sg', P),
  ),
  dated(
    'sg.advert-staff',
    text(
      'Жариялау міндетті ұйым көлемі',
      'Численность, с которой нужно объявление',
      'Staff from which the post is advertised',
    ),
    'persons',
    10,
    FCF('article not seen', 'R2', 'roedl', 'no row'),
  ),
  dated(
    'sg.advert-days',
    text('Жариялау мерзімі', 'Срок объявления', 'Days of advertising'),
    'calendar-day',
    14,
    FCF('article not seen', 'R2', 'roedl', 'no row'),
  ),
]
