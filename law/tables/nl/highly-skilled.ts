import { citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { type Text, text } from '../../language/text.ts'

const RULES = citing('nl/sponsor-rules')
const NOT_SEEN = 'article not seen'

/** Monthly floors in euro, without the 8% holiday pay; 2019 to 2023 and after 2026 were not read. */
const floors = (id: string, title: Text, y2017: number | null, rest: [number, number, number, number]) => {
  const cite = (source: string) => RULES(NOT_SEEN, 'R2', source, 'NL-2')
  return table(`nl.hsm.${id}`, {
    title,
    unit: 'EUR-minor',
    rows: [
      y2017
        ? row('2017-01-01', '2017-12-31', y2017 * 100, cite('NLg'))
        : notFound('2017-01-01', '2017-12-31', 'no floor of 2017 was read for this group', cite('NLg')),
      row('2018-01-01', '2018-12-31', rest[0] * 100, cite('NLh')),
      notFound('2019-01-01', '2023-12-31', 'the floors of 2019 to 2023 were not read', cite('NLd')),
      row('2024-01-01', '2024-12-31', rest[1] * 100, cite('NLd')),
      row('2025-01-01', '2025-12-31', rest[2] * 100, cite('NLb')),
      row('2026-01-01', '2026-12-31', rest[3] * 100, cite('NLa')),
      notFound('2027-01-01', null, 'the floors after 2026 were not read', cite('NLa')),
    ],
  })
}

export const floor30 = floors(
  'floor-30',
  text('Айлық шек, 30 жастан бастап', 'Порог в месяц, от 30 лет', 'Monthly floor, 30 or older'),
  4_324,
  [4_404, 5_331, 5_688, 5_942],
)
export const floorUnder30 = floors(
  'floor-under-30',
  text('Айлық шек, 30 жасқа дейін', 'Порог в месяц, до 30 лет', 'Monthly floor, under 30'),
  3_170,
  [3_229, 3_909, 4_171, 4_357],
)
export const floorOrientation = floors(
  'floor-orientation',
  text(
    'Айлық шек, бағдар жылынан кейін',
    'Порог в месяц, после года поиска работы',
    'Monthly floor, after the orientation year',
  ),
  null,
  [2_314, 2_801, 2_989, 3_122],
)

const yearFee = (id: string, title: Text, amount: number, note: string) =>
  table(`nl.${id}`, {
    title,
    unit: 'EUR-minor',
    rows: [
      notFound('2017-01-01', '2025-12-31', 'the fee before 2026 was not read', RULES(NOT_SEEN, 'NF', 'NLa', note)),
      row('2026-01-01', '2026-12-31', amount * 100, RULES(NOT_SEEN, 'R2', 'NLa', note)),
      notFound('2027-01-01', null, 'the fee after 2026 was not read', RULES(NOT_SEEN, 'NF', 'NLa', note)),
    ],
  })
export const applicationFee = yearFee(
  'hsm.fee',
  text('Өтініш алымы', 'Сбор за заявление', 'Application fee'),
  423,
  'NL-7',
)
export const recognitionFee = yearFee(
  'sponsor.fee',
  text('Тану алымы', 'Сбор за признание', 'Fee for recognition'),
  5_080,
  'NL-7',
)
export const recognitionFeeSmall = yearFee(
  'sponsor.fee-small',
  text('Тану алымы, шағын не жаңа', 'Сбор за признание, малые и новые', 'Fee for recognition, small or new'),
  2_539,
  'NL-7',
)
