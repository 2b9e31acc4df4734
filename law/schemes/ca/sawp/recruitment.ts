import { citing, type Recruitment, text } from '../../../language/index.ts'
import { recruitment as federal } from '../tfwp/recruitment.ts'

const SAWP = citing('ca/sawp')
const CONTRACT = SAWP('article not seen', 'R2', 'SAc, SAb', 'SA-4')

/** Yearly agreements; the sending state recruits and keeps a pool; nobody may alter the standard contract. */
export const recruitment: Recruitment = {
  agreement: { cite: SAWP('article not seen', 'R', 'SAa, SAf', 'SA-1') },
  roster: { cite: SAWP('article not seen', 'R', 'SAa', 'SA-3') },
  contract: {
    clauses: [
      {
        id: 'unaltered',
        title: text('Өзгертілмейді', 'Не меняют', 'Unaltered'),
        text: text(
          'Бұл үлгі шартты ешкім өзгерте алмайды; ол бірінші жұмыс күніне дейін беріледі.',
          'Этот типовой договор никто не вправе менять; его дают до первого дня работы.',
          'Nobody may alter this standard contract; it is given before day one.',
        ),
        cite: CONTRACT,
      },
      {
        id: 'pay',
        title: text('Ақы', 'Оплата', 'Pay'),
        text: text(
          'Ақы белгіленген мөлшерлердің ең жоғарысынан кем болмайды.',
          'Оплата не ниже наибольшей из установленных ставок.',
          'The pay is the highest of the set rates.',
        ),
        cite: CONTRACT,
      },
      {
        id: 'travel-housing',
        title: text('Жол мен тұрғын үй', 'Дорога и жильё', 'Transport and housing'),
        text: text(
          'Келу-кету жолын, күнделікті жолды және тұрғын үйді жұмыс беруші береді.',
          'Дорогу туда и обратно, ежедневную дорогу и жильё даёт работодатель.',
          'The employer gives return transport, daily transport and housing.',
        ),
        cite: CONTRACT,
      },
    ],
    cite: CONTRACT,
  },
  noFee: federal.noFee!,
  costs: [{ item: 'travel', bearer: 'employer', cite: CONTRACT }, ...federal.costs!],
  cite: SAWP('article not seen', 'R', 'SAa', 'SA-1, SA-3'),
}
