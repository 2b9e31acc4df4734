import { citing, notFound, row, table, text } from '../../language/index.ts'

const ORDER = citing('fr/talent-order')
const NOT_SEEN = 'article not seen'

export const talentReference = table('fr.talent.reference', {
  title: text('Негізгі жылдық жалақы', 'Годовая справочная оплата', 'Yearly reference pay'),
  unit: 'EUR-minor',
  conflict:
    'One source gives 29 August 2025 as the first day, another 31 August; the later is taken, since until then the older floors are certain. Before it 43,243.20 (graduates) and 35,891 are given side by side.',
  rows: [
    notFound(
      '2025-06-16',
      '2025-08-30',
      'the floor before the order is disputed',
      ORDER(NOT_SEEN, 'NF', 'FRd, FRe, FRf', 'FR-9'),
    ),
    row('2025-08-31', null, 3_958_200, ORDER(NOT_SEEN, 'R2', 'FRd, FRe, FRf', 'FR-9')),
  ],
})

export const talentBlueShare = table('fr.talent.blue-share', {
  title: text('Көк карта үлесі', 'Доля для Голубой карты', 'Share for the Blue Card'),
  unit: 'percent',
  rows: [row('2025-06-16', null, 150, ORDER(NOT_SEEN, 'R2', 'FRe, FRf', 'FR-10: 1.5 times the reference, 59,373'))],
})

export const talentFloor = table('fr.talent.floor', {
  title: text('Жылдық жалақы шегі', 'Порог годовой оплаты', 'Floor of yearly pay'),
  unit: 'EUR-minor',
  keys: ['kind'],
  rows: [
    row('2025-06-16', null, 4_138_648, ORDER(NOT_SEEN, 'R2', 'FRe', 'FR-11'), { key: ['medical'] }),
    row('2025-06-16', null, 6_486_480, ORDER(NOT_SEEN, 'R2', 'FRe', 'FR-11'), { key: ['company-officer'] }),
  ],
})
