import { citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { text } from '../../language/text.ts'

const IRPR = citing('ca/irpr')
const ESDC = citing('ca/esdc-lmia')
const UNKNOWN = 'thresholds of the streams before 8 November 2024 were not read'

// From 27 June 2025 as told; the figures "before" are set from 8 November 2024, the day the median + 20 per cent rule began.
const thresholds: Record<string, [before: number, since: number]> = {
  'CA-AB': [3540, 3600],
  'CA-BC': [3462, 3660],
  'CA-MB': [3000, 3016],
  'CA-NB': [2885, 3000],
  'CA-NL': [3120, 3240],
  'CA-NT': [4709, 4800],
  'CA-NS': [2880, 3000],
  'CA-NU': [4200, 4200],
  'CA-ON': [3407, 3600],
  'CA-PE': [2880, 3000],
  'CA-QC': [3296, 3462],
  'CA-SK': [3240, 3360],
  'CA-YT': [4320, 4440],
}

/** A wage at or above it makes the request a high-wage one, below it a low-wage one. */
export const wageThreshold = table('ca.wage-threshold', {
  title: text(
    'Жоғары жалақы ағынының сағаттық шегі',
    'Почасовой порог потока с высокой оплатой',
    'Hourly wage from which a request is high-wage',
  ),
  unit: 'CAD-minor',
  keys: ['province'],
  rows: Object.entries(thresholds).flatMap(([province, [before, since]]) => [
    notFound('2016-01-01', '2024-11-07', UNKNOWN, ESDC('article not seen', 'NF', 'CAa', 'CA-24'), { key: [province] }),
    row('2024-11-08', '2025-06-26', before, ESDC('article not seen', 'I', 'CAb', 'CA-24, CA-25'), { key: [province] }),
    row('2025-06-27', null, since, ESDC('article not seen', 'R2', 'CAb', 'CA-25'), { key: [province] }),
  ]),
})

export const lowWageCap = table('ca.low-wage-cap', {
  title: text(
    'Төмен жалақылы шетелдіктердің жұмыс орнындағы ең көп үлесі',
    'Наибольшая доля низкооплачиваемых иностранцев на рабочем месте',
    'Largest share of low-wage foreigners at the place of work',
  ),
  unit: 'percent',
  keys: ['capSector'],
  rows: [
    row('2024-09-26', null, 10, ESDC('article not seen', 'R2', 'CAc', 'CA-26'), { key: ['other'] }),
    ...['construction', 'food-manufacturing', 'hospitals', 'care-homes'].map((sector) =>
      row('2024-09-26', null, 20, ESDC('article not seen', 'R2', 'CAc', 'CA-26'), { key: [sector] }),
    ),
  ],
})

/** In thousandths, so that 6.0 per cent is 60. */
export const unemploymentLimit = table('ca.unemployment-limit', {
  title: text(
    'Өтініш қаралмайтын жұмыссыздық деңгейі',
    'Уровень безработицы, при котором запрос не рассматривается',
    'Unemployment from which a low-wage request is not processed',
  ),
  unit: 'permille',
  rows: [row('2024-09-26', null, 60, ESDC('article not seen', 'R2', 'CAb', 'CA-27'))],
})

export const fee = table('ca.lmia-fee', {
  title: text('Бағалау алымы, бір орынға', 'Сбор за оценку, за место', 'Fee for the assessment, per position'),
  unit: 'CAD-minor',
  rows: [
    notFound(
      '2016-01-01',
      '2024-09-25',
      'the fee as it stood then was not read',
      IRPR('s. 315.2', 'NF', 'IRPR', 'CA-23'),
    ),
    row('2024-09-26', null, 100_000, IRPR('s. 315.2', 'R', 'IRPR', 'CA-23')),
  ],
})

const number = (id: string, unit: string, n: number, title: ReturnType<typeof text>, cite: ReturnType<typeof ESDC>) =>
  table(id, { title, unit, rows: [row('2024-09-26', null, n, cite)] })

export const recruitmentDays = number(
  'ca.recruitment-days',
  'day',
  28,
  text('Жұмысшы іздеу ұзақтығы', 'Длительность поиска работников', 'Days of recruitment running'),
  ESDC('article not seen', 'R2', 'CAd', 'CA-28'),
)
export const recruitmentWindow = number(
  'ca.recruitment-window',
  'month',
  3,
  text(
    'Іздеу осы айлар ішінде өтуі керек',
    'Поиск должен пройти за эти месяцы',
    'Months before filing in which it must run',
  ),
  ESDC('article not seen', 'R2', 'CAd', 'CA-28'),
)
export const recruitmentMeans = number(
  'ca.recruitment-means',
  'means',
  2,
  text(
    'Ұлттық банктен бөлек іздеу тәсілдері',
    'Способов поиска помимо национального банка',
    'Means besides the national job bank',
  ),
  ESDC('article not seen', 'R2', 'CAd', 'CA-28'),
)
export const inviteDays = number(
  'ca.invite-days',
  'day',
  30,
  text(
    'Сәйкес үміткерлерді шақыру мерзімі',
    'Срок приглашения подходящих кандидатов',
    'Days in which rated matches must be invited',
  ),
  ESDC('article not seen', 'R2', 'CAe', 'CA-29'),
)
export const recordMonths = number(
  'ca.record-months',
  'month',
  72,
  text('Құжат сақтау мерзімі', 'Срок хранения документов', 'How long papers must be kept'),
  IRPR('s. 209.3(1)(c)', 'R', 'IRPR', 'CA-11'),
)
export const lookBackYears = number(
  'ca.look-back-years',
  'year',
  6,
  text(
    'Бұрынғы шетелдік жұмысшылар қаралатын жылдар',
    'Годы, за которые смотрят прежний наём иностранцев',
    'Years looked back on for earlier foreign workers',
  ),
  IRPR('s. 203(1)(f)', 'R', 'IRPR', 'CA-6'),
)
