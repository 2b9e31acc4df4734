import { type Citation, citing, row, table, text } from '../../language/index.ts'

const O559 = citing('kz/order-559')
const O279 = citing('kz/order-279')

/** One value from a day of order 559 on, taken to hold under order 279. */
const carried = (from: string, n: number, cite: Citation) => [
  row(from, '2023-06-30', n, cite),
  row('2023-07-01', null, n, O279('article not seen', 'I', cite.source, `${cite.note}: taken to hold under order 279`)),
]

export const ictSenderMonths = table('kz.ict.sender-months', {
  title: text(
    'Жіберуші ұйымдағы ең аз еңбек өтілі',
    'Наименьший стаж у направляющего лица',
    'Least time of work with the sender',
  ),
  unit: 'month',
  rows: carried('2017-01-01', 12, O559('article not seen', 'R2', 'wpk-ict', 'C-20')),
})

export const ictShare = table('kz.ict.share', {
  title: text(
    'Корпоративішілік ауыстырылғандардың қазақстандық қызметкерлерге шаққандағы шегі',
    'Предел числа переведённых относительно казахстанских работников категории',
    'Most transferees against the Kazakh staff of the category',
  ),
  unit: 'percent',
  rows: carried('2017-01-01', 50, O559('article not seen', 'R2', 'wpk-ict', 'C-23')),
})

export const ictMonths = table('kz.ict.months', {
  title: text('Ауыстыру рұқсатының ең ұзақ мерзімі', 'Наибольший срок разрешения', 'Longest term of the permit'),
  unit: 'month',
  rows: carried('2017-01-01', 36, O559('article not seen', 'R2', 'wpk-ict', 'C-21, C.3')),
})

export const ictExtensionMonths = table('kz.ict.extension-months', {
  title: text('Ұзартудың ең ұзақ мерзімі', 'Наибольший срок продления', 'Longest extension'),
  unit: 'month',
  rows: carried('2017-01-01', 12, O559('article not seen', 'R2', 'wpk-ict', 'C-21, C.3')),
})

export const ictExtensions = table('kz.ict.extensions', {
  title: text('Ұзартулар саны', 'Число продлений', 'Number of extensions'),
  unit: 'times',
  rows: carried('2017-01-01', 1, O559('article not seen', 'R2', 'wpk-ict', 'C-21, C.3')),
})

export const ictNotice = table('kz.ict.notice-days', {
  title: text(
    'Өтінішке дейін вакансия туралы хабарлау',
    'Сообщение о вакансии до заявления',
    'Notice of the vacancy before filing',
  ),
  unit: 'day',
  rows: carried('2017-09-15', 15, O559('article not seen', 'R2', 'peregrine', 'C-25, read as calendar days')),
})
