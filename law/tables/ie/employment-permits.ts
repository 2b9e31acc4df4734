import type { Citation } from '../../language/act.ts'
import { citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { text } from '../../language/text.ts'

const NEW = citing('ie/employment-permits-act-2024')
const OLD = citing('ie/employment-permits-acts-2003-2006')
const NOT_SEEN = 'article not seen'

/** A floor in euro: as announced on 20 December 2023, from 17 January 2024, and from 1 March 2026. */
const steps = (
  note: string,
  mark: 'R' | 'R2',
  first: number | null,
  second: number | null,
  third: number,
  key?: string,
) => {
  const more = key ? { key: [key] } : {}
  const cell = (from: string, to: string | null, n: number | null, cite: Citation, why: string) =>
    n ? row(from, to, n * 100, cite, more) : notFound(from, to, why, cite, more)
  return [
    notFound(
      '2020-01-01',
      '2023-12-19',
      'since when the former floor held was not read',
      OLD(NOT_SEEN, 'NF', 'IEh', note),
      more,
    ),
    cell('2023-12-20', '2024-01-16', first, OLD(NOT_SEEN, mark, 'IEh', note), 'not read'),
    cell('2024-01-17', '2024-09-01', second, OLD(NOT_SEEN, mark, 'IEh', note), 'not read'),
    cell('2024-09-02', '2026-02-28', second, NEW(NOT_SEEN, mark, 'IEb', note), 'not read'),
    cell('2026-03-01', null, third, NEW(NOT_SEEN, mark, 'IEb', note), 'not read'),
  ]
}

export const generalPay = table('ie.general-pay', {
  title: text(
    'Жалпы рұқсат: ең төменгі жылдық төлем',
    'Общее разрешение: наименьшая годовая оплата',
    'General permit: lowest yearly pay',
  ),
  unit: 'EUR-minor',
  keys: ['jobClass'],
  rows: [
    ...steps('IE-8', 'R', 30_000, 34_000, 36_605, 'ordinary'),
    ...steps('IE-11', 'R', 27_000, 30_000, 32_691, 'care'),
    ...steps('IE-11', 'R', 22_000, 30_000, 32_691, 'horticulture'),
    ...steps('IE-11', 'R', 22_000, 30_000, 32_691, 'meat'),
    ...steps('IE-11', 'R', 22_000, 30_000, 32_691, 'butcher'),
  ],
})

export const criticalPay = table('ie.critical-pay', {
  title: text(
    'Тізім мен дәреже: ең төменгі төлем',
    'Список и степень: наименьшая оплата',
    'List and degree: lowest pay',
  ),
  unit: 'EUR-minor',
  rows: steps('IE-9', 'R', 32_000, 38_000, 40_904),
})
export const graduatePay = table('ie.critical-graduate-pay', {
  title: text('Жас түлек: ең төменгі төлем', 'Недавний выпускник: наименьшая оплата', 'Recent graduate: lowest pay'),
  unit: 'EUR-minor',
  rows: steps('IE-9', 'R', null, null, 36_848),
})
export const anyJobPay = table('ie.critical-any-pay', {
  title: text(
    'Кез келген лайық жұмыс: ең төменгі төлем',
    'Любая допустимая работа: наименьшая оплата',
    'Any eligible job: lowest pay',
  ),
  unit: 'EUR-minor',
  rows: steps('IE-10', 'R2', 64_000, 64_000, 68_911),
})

/** Pay that freed from the test; whether it rose in March 2026 with the floors was not read. */
export const testFree = table('ie.test-exempt-pay', {
  title: text(
    'Нарық сынағынан босататын төлем',
    'Оплата, освобождающая от проверки рынка',
    'Pay that frees from the market test',
  ),
  unit: 'EUR-minor',
  rows: [
    row('2020-01-01', '2024-09-01', 6_400_000, OLD(NOT_SEEN, 'R2', 'IEm', 'IE-6')),
    row('2024-09-02', null, 6_400_000, NEW(NOT_SEEN, 'R2', 'IEm', 'IE-6')),
  ],
})
export const floorsRise = table('ie.floors-rise', {
  title: text('Төлем шектері көтерілген күн', 'День повышения порогов', 'Day on which the floors rose'),
  unit: 'date',
  rows: [row('2024-09-02', null, '2026-03-01', NEW(NOT_SEEN, 'R', 'IEb', 'IE-8, IE-9'))],
})

export const testDays = table('ie.test-days', {
  title: text('Нарық сынағының ұзақтығы', 'Длительность проверки рынка', 'Length of the market test'),
  unit: 'day',
  rows: [
    row('2020-01-01', '2024-09-01', 28, OLD(NOT_SEEN, 'R2', 'IEm', 'IE-4')),
    row('2024-09-02', null, 28, NEW(NOT_SEEN, 'R', 'IEa', 'IE-3')),
  ],
})

/** Permits in all for a kind of job; the number for dairy assistants was not found. */
export const caps = table('ie.job-caps', {
  title: text('Жұмыс түрлерінің шегі', 'Пределы по видам работ', 'Caps by kind of job'),
  unit: 'persons',
  keys: ['jobClass'],
  rows: (
    [
      ['meat', 1_000],
      ['butcher', 350],
      ['horticulture', 1_000],
    ] as const
  ).flatMap(([key, n]) => [
    row('2024-01-17', '2024-09-01', n, OLD(NOT_SEEN, 'R2', 'IEi', 'IE-15'), { key: [key] }),
    row('2024-09-02', null, n, NEW(NOT_SEEN, 'R2', 'IEi', 'IE-15'), { key: [key] }),
  ]),
})
