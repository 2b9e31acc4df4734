import { citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const INA = citing('us/ina-214-g')
const CFR = citing('us/8-cfr-214-2-h-8')
const LCA = citing('us/h-1b-labor-condition')
const RULE = citing('us/8-cfr-214-1-l')
const FEE = citing('us/proclamation-2025-09-19')
const SINCE = '2020-03-01'

export const capByPool = table('us.h1b-cap', {
  title: text('H-1B: қаржы жылына арналған орындар', 'H-1B: мест на финансовый год', 'H-1B: places in a fiscal year'),
  unit: 'persons',
  keys: ['pool'],
  rows: [
    row(SINCE, null, 65_000, INA('s. 214(g)(1)(A)', 'R2', 'USa', 'US-1'), { key: ['regular'] }),
    row(SINCE, null, 20_000, INA('s. 214(g)(5)(C)', 'R2', 'USa', 'US-1'), { key: ['advanced'] }),
  ],
})

export const capTotal = table('us.h1b-cap-total', {
  title: text('H-1B: барлық орындар', 'H-1B: всего мест', 'H-1B: places in all'),
  unit: 'persons',
  rows: [row(SINCE, null, 85_000, INA('s. 214(g)', 'R2', 'USa', 'US-1'))],
})

/** How many times a person goes into the draw. Before 2026 once, whatever the wage. */
export const entries = table('us.h1b-entries', {
  title: text('Жеребеге неше рет қосылады', 'Сколько раз входит в жеребьёвку', 'Entries in the ballot'),
  unit: 'entries',
  rows: [row('2026-02-27', null, { I: 1, II: 2, III: 3, IV: 4 }, CFR('90 FR 60864', 'R2', 'USa, USc', 'US-3'))],
})

const day = (id: string, value: string, title: Text) =>
  table(id, { title, unit: 'date', rows: [row(SINCE, null, value, CFR('article not seen', 'R2', 'USd', 'US-5'))] })

export const windows = [
  day(
    'us.h1b-registration-from',
    '03-01',
    text('Тіркеудің алғашқы күні', 'Первый день регистрации', 'First day of registration'),
  ),
  day(
    'us.h1b-registration-to',
    '03-31',
    text('Тіркеудің соңғы күні', 'Последний день регистрации', 'Last day of registration'),
  ),
  day('us.h1b-filing-from', '04-01', text('Өтініштің алғашқы күні', 'Первый день подачи', 'First day of filing')),
  day('us.h1b-filing-to', '06-30', text('Өтініштің соңғы күні', 'Последний день подачи', 'Last day of filing')),
  day('us.h1b-start', '10-01', text('Жұмыстың алғашқы күні', 'Первый день работы', 'First day of work')),
]

export const registrationFee = table('us.h1b-registration-fee', {
  title: text('Тіркеу алымы, бір адамға', 'Сбор за регистрацию, за человека', 'Registration fee, per person'),
  unit: 'USD-minor',
  rows: [
    row(
      SINCE,
      '2024-03-31',
      1000,
      CFR('article not seen', 'R2', 'mondaq 1433644', 'no row: law firms on fiscal year 2025'),
    ),
    row(
      '2024-04-01',
      null,
      21_500,
      CFR('article not seen', 'R2', 'mondaq 1584290', 'no row: law firms on fiscal year 2026'),
    ),
  ],
})

/** Sources disagree on whether the payment stands, so no amount is charged by the system. */
export const surcharge = table('us.h1b-surcharge', {
  title: text('Жарлық бойынша төлем', 'Платёж по прокламации', 'Payment under the proclamation'),
  unit: 'USD-minor',
  rows: [
    row('2024-03-04', '2025-09-20', 0, CFR('article not seen', 'I', 'USc', 'US-6: no such payment before')),
    notFound(
      '2025-09-21',
      null,
      'a proclamation asks USD 100,000 on certain new petitions; it is in litigation and one source says it is blocked',
      FEE('whole text', 'NF', 'USc, USd', 'US-6'),
    ),
  ],
  conflict: 'one source takes the payment as due, another says that it is blocked in court; neither is chosen',
})

export const graceDays = table('us.h1b-grace-days', {
  title: text('Жұмыстан айырылғаннан кейінгі күндер', 'Дней после потери работы', 'Days after loss of the job'),
  unit: 'day',
  rows: [row('2017-01-17', null, 60, RULE('article not seen', 'R2', 'USg', 'US-9'))],
})

export const publicFileDays = table('us.h1b-public-file-days', {
  title: text('Ашық істі дайындау мерзімі', 'Срок подготовки открытого дела', 'Days to open the public file'),
  unit: 'working-day',
  rows: [row(SINCE, null, 1, LCA('article not seen', 'R2', 'USe', 'US-8'))],
})

export const publicFileMonths = table('us.h1b-public-file-months', {
  title: text('Ашық істі сақтау мерзімі', 'Срок хранения открытого дела', 'How long the public file is kept'),
  unit: 'month',
  rows: [row(SINCE, null, 12, LCA('article not seen', 'R2', 'USe', 'US-8'))],
})
