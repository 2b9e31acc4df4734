import { citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { text } from '../../language/text.ts'

const PAY = citing('de/pay-floors')
const told = PAY('article not seen', 'R2', 'DEb', 'DE-7')
const worked = PAY('article not seen', 'I', 'DEb', 'DE-7: worked out, all known pairs fit the percentages')
const ACT = citing('de/residence-act')

const unknown = (from: string, to: string | null) =>
  notFound(from, to, 'the amount for this year was not read', PAY('article not seen', 'NF', undefined, 'DE-7'))

const years: [string, string, number][] = [
  ['2024-01-01', '2024-12-31', 2024],
  ['2025-01-01', '2025-12-31', 2025],
  ['2026-01-01', '2026-12-31', 2026],
]
const standard: Record<number, number> = { 2024: 4_530_000, 2025: 4_830_000, 2026: 5_070_000 }
const reduced: Record<number, number> = { 2024: 4_104_180, 2025: 4_375_980, 2026: 4_593_420 }
const ceiling: Record<number, number> = { 2024: 9_060_000, 2025: 9_660_000, 2026: 10_140_000 }
const yearly = (of: Record<number, number>, cite: typeof told) =>
  years.map(([from, to, year]) => row(from, to, of[year] ?? 0, cite))

/** Two thirds of the ceiling, from 18 November 2023 one half. */
export const floor = table('de.blue-card-floor', {
  title: text('Көк карта: жылдық жалақы шегі', 'Голубая карта: порог годовой оплаты', 'Blue Card: yearly pay floor'),
  unit: 'EUR-minor',
  rows: [
    unknown('2022-03-01', '2022-12-31'),
    row('2023-01-01', '2023-11-17', 5_840_000, told),
    row('2023-11-18', '2023-12-31', 4_380_000, told),
    ...yearly(standard, told),
    unknown('2027-01-01', null),
  ],
})

/** 52 percent of the ceiling, from 18 November 2023 45.3 percent. */
export const lowFloor = table('de.blue-card-low-floor', {
  title: text(
    'Көк карта: төмендетілген жалақы шегі',
    'Голубая карта: сниженный порог оплаты',
    'Blue Card: reduced pay floor',
  ),
  unit: 'EUR-minor',
  rows: [
    unknown('2022-03-01', '2022-12-31'),
    row('2023-01-01', '2023-11-17', 4_555_200, worked),
    row('2023-11-18', '2023-12-31', 3_968_280, told),
    ...yearly(reduced, told),
    unknown('2027-01-01', null),
  ],
})

export const pensionCeiling = table('de.pension-ceiling', {
  title: text(
    'Зейнетақы сақтандыруының жылдық жарна шегі',
    'Годовой предел взносов пенсионного страхования',
    'Yearly contribution ceiling of the pension insurance',
  ),
  unit: 'EUR-minor',
  rows: [
    unknown('2022-03-01', '2022-12-31'),
    row('2023-01-01', '2023-12-31', 8_760_000, worked),
    ...yearly(ceiling, worked),
    unknown('2027-01-01', null),
  ],
})

/** ISCO-08 groups for which the reduced floor is enough. */
export const shortageGroups = table('de.blue-card-groups', {
  title: text('Көк карта: тапшы кәсіп топтары', 'Голубая карта: дефицитные группы', 'Blue Card: shortage groups'),
  unit: 'list',
  rows: [
    row('2022-03-01', '2023-11-17', ['21', '221', '25'], ACT('s. 18b(2)', 'R', 'AufenthG', 'DE-5')),
    row(
      '2023-11-18',
      null,
      ['132', '133', '134', '21', '221', '222', '225', '226', '23', '25'],
      ACT('s. 18g(1)', 'R', 'DEa', 'DE-6'),
    ),
  ],
})
