import type { Text } from '@kosh/law'
import { text } from '@kosh/law/language'

/** How many persons a published count puts on each value; the rest is spread evenly over further values. */
export interface PublishedShare {
  /** Name of the column; a fact of that name, or of that code list, is drawn by it. */
  column: string
  list?: string
  /** Only for the persons of this quota series; others take the next share of the column. */
  quota?: string
  persons: Readonly<Record<string, number>>
  /** Persons of the same count that no value names, and the values they are spread over. */
  rest?: { persons: number; over: readonly string[] }
  source: Text
}

const release2025 = text(
  'Еңбек министрлігінің 2025 жылғы жарияланымы: қолданыстағы рұқсаттар',
  'публикация Министерства труда за 2025 год: действующие разрешения',
  'release of the Ministry of Labour for 2025: permits in force',
)
const household2025 = text(
  '2025 жылғы 1 қазандағы еңбек иммигранты рұқсаттары (zakon.kz, 2025 ж. қазан)',
  'разрешения трудового иммигранта на 1 октября 2025 года (zakon.kz, октябрь 2025)',
  'permits of labour immigrants on 1 October 2025 (zakon.kz, October 2025)',
)

/**
 * What is published of foreign workers in Kazakhstan. The counts of a release need not add up to its total: what it does
 * not name is spread evenly, and the report says so.
 */
export const kazakhstan: readonly PublishedShare[] = [
  {
    column: 'citizenship',
    list: 'country',
    quota: 'kz.household',
    persons: { UZ: 124_100, TJ: 7_100, AZ: 1_200 },
    rest: { persons: 100, over: ['KG', 'MD', 'UA'] },
    source: household2025,
  },
  {
    column: 'citizenship',
    list: 'country',
    persons: { CN: 4_131, IN: 1_281, TR: 1_249, UZ: 969 },
    rest: { persons: 6_240, over: ['AZ', 'BD', 'DE', 'GB', 'IT', 'KR', 'NP', 'PH', 'RS', 'TJ', 'UA', 'US'] },
    source: release2025,
  },
  {
    column: 'category',
    persons: { '1': 374, '2': 2_742, '3': 6_124, '4': 637 },
    source: release2025,
  },
  {
    column: 'category',
    persons: { specialist: 9_240, trade: 637, seasonal: 2_183 },
    source: release2025,
  },
  {
    column: 'sector',
    list: 'sector',
    persons: { F: 3_460, A: 1_649, C: 1_300, B: 1_266, M: 782 },
    rest: { persons: 5_413, over: ['D', 'E', 'G', 'H', 'I', 'J', 'K', 'L', 'N', 'P', 'Q', 'R', 'S'] },
    source: release2025,
  },
  {
    column: 'region',
    list: 'region',
    persons: {
      'KZ-71': 975,
      'KZ-75': 1_355,
      'KZ-79': 147,
      'KZ-23': 3_522,
      'KZ-35': 414,
      'KZ-27': 1_038,
    },
    rest: {
      persons: 7_428,
      over: [
        'KZ-10',
        'KZ-11',
        'KZ-15',
        'KZ-19',
        'KZ-31',
        'KZ-33',
        'KZ-39',
        'KZ-43',
        'KZ-47',
        'KZ-55',
        'KZ-59',
        'KZ-61',
        'KZ-62',
        'KZ-63',
      ],
    },
    source: text(
      '2025 жылғы квота өңірлер бойынша (жарияланған алты өңір; қалғаны тең)',
      'квота 2025 года по регионам (опубликована для шести регионов; остальное поровну)',
      'quota of 2025 by region (published for six regions; the rest evenly)',
    ),
  },
  {
    column: 'sex',
    persons: { M: 1_850_097, F: 1_881_976 },
    source: text(
      'БҰҰ, халықаралық көшіп келушілер саны, 2020 (Қазақстан)',
      'ООН, численность международных мигрантов, 2020 (Казахстан)',
      'United Nations, international migrant stock, 2020 (Kazakhstan)',
    ),
  },
]
