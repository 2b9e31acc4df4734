import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const talentOrder = act('fr/talent-order', {
  title: text(
    '«Талант» рұқсатының жалақы шектері туралы бұйрық (Франция)',
    'Приказ о порогах оплаты для вида «Талант» (Франция)',
    'Order on the pay floors of the Talent permit (France)',
  ),
  number: 'arrêté du 21 août 2025',
  source:
    'newsnowgh.com; jobbatical.com/blog/france-talent-passport-salary-threshold-2025-39582-explained; bifrostindex.ai',
  editions: [
    {
      id: '2025',
      from: '2025-06-16',
      note: 'read in secondary sources only; they differ on the first day of the order',
    },
  ],
  mark: 'R2',
})
