import { type Citation, citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const TSS = citing('au/temporary-skilled')
const told = (source: string, note: string): Citation => TSS('article not seen', 'R2', source, note)
const dollars = (from: string, to: string | null, n: number, cite: Citation) => row(from, to, n * 100, cite)
const PAST = told('britzinoz.com; tepeople.com.au', 'AU-3')
const BLOG = TSS('article not seen', 'R', 'migrationblog.border.gov.au', 'AU-3')

export const threshold = table('au.skilled-income', {
  title: text(
    'Уақытша білікті жұмыстың ең аз табысы (TSMIT, CSIT)',
    'Наименьший доход временной квалифицированной работы (TSMIT, CSIT)',
    'Income threshold of temporary skilled work (TSMIT, CSIT)',
  ),
  unit: 'AUD-minor',
  rows: [
    dollars('2009-09-14', '2010-06-30', 45_220, PAST),
    dollars('2010-07-01', '2011-06-30', 47_480, PAST),
    dollars('2011-07-01', '2012-06-30', 49_330, BLOG),
    dollars('2012-07-01', '2013-06-30', 51_400, BLOG),
    dollars('2013-07-01', '2023-06-30', 53_900, told('britzinoz.com; pacific-center.net', 'AU-3')),
    dollars('2023-07-01', '2024-06-30', 70_000, told('AUb', 'AU-3')),
    dollars('2024-07-01', '2025-06-30', 73_150, told('AUa', 'AU-3')),
    dollars('2025-07-01', '2026-06-30', 76_515, told('AUa', 'AU-3')),
    dollars('2026-07-01', '2027-06-30', 79_499, told('ethosmigration.com.au; bdo.com.au', 'AU-3')),
    notFound(
      '2027-07-01',
      null,
      'indexed each July; the amount from July 2027 was not read',
      told('ethosmigration.com.au', 'AU-3'),
    ),
  ],
})

export const specialist = table('au.specialist-income', {
  title: text(
    'Маман ағынының ең аз табысы (SSIT)',
    'Наименьший доход потока специалистов (SSIT)',
    'Income threshold of the specialist stream (SSIT)',
  ),
  unit: 'AUD-minor',
  rows: [
    dollars('2024-12-07', '2025-06-30', 135_000, told('AUa', 'AU-3')),
    dollars('2025-07-01', '2026-06-30', 141_210, told('AUa', 'AU-3')),
    dollars('2026-07-01', '2027-06-30', 146_717, told('ethosmigration.com.au; himuga.com', 'AU-3')),
    notFound(
      '2027-07-01',
      null,
      'indexed each July; the amount from July 2027 was not read',
      told('ethosmigration.com.au', 'AU-3'),
    ),
  ],
  conflict: 'visahq.com of 25 May 2026 says that it stays at 135,000; four other tellings and reg. 5.42A index it',
})

const START = '2018-03-18'
const since = (id: string, unit: string, title: Text, n: number, cite: Citation) =>
  table(id, { title, unit, rows: [row(START, null, n, cite)] })
export const market = [
  since(
    'au.market-exempt',
    'AUD-minor',
    text(
      'Нарықтық ақы тексерілмейтін табыс',
      'Доход без проверки рыночной оплаты',
      'Earnings free of the market-rate test',
    ),
    25_000_000,
    told('pacific-center.net; globalmigrationnetwork.com', 'no row'),
  ),
  since(
    'au.salary-shown',
    'AUD-minor',
    text(
      'Жарнамада ақы жазылмайтын табыс',
      'Доход, с которого оплату в объявлении не пишут',
      'Earnings from which an advert need not show pay',
    ),
    9_640_000,
    told('AUc', 'AU-6'),
  ),
]

const POLICY = told('minterellison.com', 'AU-6')
const ADS = told('AUc; ethosmigration.com.au', 'AU-6')
export const adverts = [
  table('au.advert-days', {
    title: text('Жарнама мерзімі', 'Срок объявления', 'Days of advertising'),
    unit: 'calendar-day',
    rows: [row(START, '2018-08-11', 21, POLICY), row('2018-08-12', null, 28, ADS)],
  }),
  table('au.advert-window', {
    title: text('Жарнама ескірмеген', 'Давность объявления', 'Age of the advertising'),
    unit: 'month',
    rows: [row(START, '2018-08-11', 12, POLICY), row('2018-08-12', null, 4, ADS)],
  }),
  table('au.advert-number', {
    title: text('Жарнамалар саны', 'Число объявлений', 'Number of adverts'),
    unit: 'times',
    rows: [row('2018-08-12', null, 2, told('AUc; pendragon.net.au; scaconnect.com', 'AU-6'))],
  }),
]

export const work = table('au.skilled-work', {
  title: text('Кәсіптегі жұмыс өтілі', 'Опыт работы по занятию', 'Work in the occupation'),
  unit: 'month',
  rows: [
    row(START, '2024-12-06', 24, told('pendragon.net.au; k1migration.com.au', 'AU-7')),
    row('2024-12-07', null, 12, told('AUa; paxmigration.com.au', 'AU-7')),
  ],
  conflict:
    'AU-7 has one year from 1 July 2024; it was announced for 23 November 2024, delayed, and came with the new visa on 7 December 2024',
})

export const between = table('au.days-without-sponsor', {
  title: text('Демеушісіз уақыт', 'Время без спонсора', 'Days without a sponsor'),
  unit: 'calendar-day',
  rows: [
    notFound(
      '2009-09-14',
      '2015-12-31',
      '28 days at first, then 90; the day of the change was not read',
      told('peakmigration.com.au', 'AU-8'),
    ),
    row('2016-01-01', '2016-11-18', 90, told('lexology.com; vmsa.com.au', 'AU-8')),
    row('2016-11-19', '2024-06-30', 60, told('lexology.com; vmsa.com.au', 'AU-8')),
    row('2024-07-01', null, 180, told('AUa; visagroup.com.au', 'AU-8')),
  ],
})

const LEVY = told('AUd; minterellison.com; holdingredlich.com', 'AU-9')
export const levy = table('au.training-levy', {
  title: text('Оқыту алымы, жылына', 'Сбор на обучение, за год', 'Training levy for a year'),
  unit: 'AUD-minor',
  keys: ['turnover'],
  rows: [
    row('2018-08-12', null, 120_000, LEVY, { key: ['small'] }),
    row('2018-08-12', null, 180_000, LEVY, { key: ['large'] }),
  ],
})
