import { citing, notFound, row, table, text } from '../../language/index.ts'

const ACT = citing('no/aliens-act')
const FROM = '1998-01-01'
const TO = '2001-12-31'
const d = (note: string) => ACT('article not seen', 'D', 'seed 2.6', note)
const nf = (note: string) => ACT('article not seen', 'NF', 'seed 2.6', note)

const rule = (id: string, unit: string, n: number, note: string, title: ReturnType<typeof text>) =>
  table(`no.1998.${id}`, { title, unit, rows: [row(FROM, TO, n, d(note))] })

/** Lengths and limits of about 1998-2001. */
export const rules1998 = [
  rule('months', 'month', 12, 'NO-11', text('Рұқсат мерзімі', 'Срок разрешения', 'Length of a permit')),
  rule(
    'settlement-years',
    'year',
    3,
    'NO-16',
    text('Тұрақты тұруға дейінгі жылдар', 'Лет до постоянного проживания', 'Years to settlement'),
  ),
  rule(
    'short-months',
    'month',
    3,
    'NO-10',
    text('Полицияда сұралатын мерзім', 'Срок, о котором просят полицию', 'Term asked of the police'),
  ),
  rule(
    'police-days',
    'day',
    7,
    'NO-10: one week',
    text('Келгеннен кейінгі мерзім', 'Срок после въезда', 'Time after entry'),
  ),
  rule(
    'offer-months',
    'month',
    12,
    'NO-18',
    text('Ұсыныстың ең қысқа мерзімі', 'Наименьший срок предложения', 'Shortest offer'),
  ),
  rule(
    'season-months',
    'month',
    3,
    'NO-21',
    text('Жылына маусымдық айлар', 'Сезонных месяцев в год', 'Seasonal months in a year'),
  ),
  rule(
    'season-extra',
    'month',
    1,
    'NO-21',
    text('Ерекше жағдайдағы қосымша', 'Прибавка в особом случае', 'Extra in special cases'),
  ),
  rule(
    'professor-months',
    'month',
    48,
    'NO-26',
    text('Профессор рұқсатының мерзімі', 'Срок для профессора', 'Length for a professor'),
  ),
  rule(
    'research-months',
    'month',
    24,
    'NO-27',
    text('Ғылыми қызметкердің алғашқы мерзімі', 'Первый срок научного работника', 'First length for a researcher'),
  ),
  rule(
    'research-long',
    'month',
    48,
    'NO-27',
    text('Қажеттілік негізделгендегі мерзім', 'Срок при обоснованной нужде', 'Length where the need is documented'),
  ),
  rule(
    'trainee-months',
    'month',
    24,
    'NO-28',
    text('Тағлымдама мерзімі', 'Срок стажировки', 'Length of a traineeship'),
  ),
  rule(
    'abroad-years',
    'year',
    5,
    'NO-29',
    text(
      'Бұрын талап етілген шетелдегі жылдар',
      'Лет за границей по прежнему правилу',
      'Years abroad under the earlier rule',
    ),
  ),
]

export const appeal1998 = table('no.1998.appeal-days', {
  title: text('Шағым беру мерзімі', 'Срок жалобы', 'Time for an appeal'),
  unit: 'day',
  rows: [notFound(FROM, TO, 'the review does not tell the time for an appeal', nf('NO-9'))],
})

// One row a year: the window lies between two days of the year in which the work begins.
const window = (id: string, day: string, title: ReturnType<typeof text>) =>
  table(`no.1998.${id}`, {
    title,
    unit: 'date',
    rows: [
      row('1998-01-01', '1998-12-31', `1998-${day}`, d('NO-22')),
      row('1999-01-01', '1999-12-31', `1999-${day}`, d('NO-22')),
      notFound(
        '2000-01-01',
        TO,
        'the window was given up in 2000; work of 2000 asked for before was not told',
        nf('NO-22'),
      ),
    ],
  })
export const window1998 = [
  window('season-from', '05-15', text('Маусымның бірінші күні', 'Первый день сезона', 'First day of the season')),
  window('season-to', '10-31', text('Маусымның соңғы күні', 'Последний день сезона', 'Last day of the season')),
]

export const seasonalSet = table('no.1998.seasonal.set', {
  title: text('Маусымдық квота', 'Сезонная квота', 'Seasonal quota'),
  unit: 'persons',
  rows: [
    row('1998-01-01', '1998-12-31', 8000, d('NO-24: 1,000 more than the year before')),
    notFound(
      '1999-01-01',
      TO,
      'the quota of 1999 and later was not told; the permits exceed that of 1998',
      nf('NO-24'),
    ),
  ],
})
export const seasonalUsed = table('no.1998.seasonal.used', {
  title: text('Берілген маусымдық рұқсаттар', 'Выданные сезонные разрешения', 'Seasonal permits given'),
  unit: 'persons',
  rows: [
    row('1998-01-01', '1998-12-31', 7490, d('NO-24')),
    row('1999-01-01', '1999-12-31', 8188, d('NO-24')),
    row('2000-01-01', '2000-12-31', 9894, d('NO-24')),
    notFound('2001-01-01', TO, 'not told', nf('NO-24')),
  ],
  conflict:
    'Another paragraph of the review says 989 permits in 2000, 103 to Russians: probably a lost digit; 9,894 is kept.',
})
const permits = (from: string, key: string, n: number, note: string) =>
  row(`${from}-01-01`, `${from}-12-31`, n, d(note), { key: [key] })
export const permits1998 = table('no.1998.permits', {
  title: text('Жыл ішінде берілген рұқсаттар', 'Разрешения, выданные за год', 'Permits given in the year'),
  unit: 'persons',
  keys: ['kind'],
  rows: [
    permits('1999', 'specialist', 384, 'NO-20'),
    permits('2000', 'specialist', 305, 'NO-20: 42 of them Russians'),
    permits('2000', 'permanent-work', 2420, 'NO-31: besides renewals'),
    permits('2000', 'student', 1978, 'NO-31: 77 of them Russians'),
  ],
})
