import { type Citation, citing } from '../language/act.ts'
import { type Text, text } from '../language/text.ts'

/** Fair recruitment: principles that bind no state by themselves and show what is fair. Pure data. */

const FAIR = citing('un/fair-recruitment')

/** When a worker is asked whether anything was paid for the place. No source gives days: only the order is told. */
export const feeMoments = ['before-departure', 'on-arrival', 'at-work'] as const
/** One of {@link feeMoments}. */
export type FeeMoment = (typeof feeMoments)[number]

/** No fee from the worker; shown where the law of a scheme says nothing of its own. */
export const noFeePrinciple: { text: Text; cite: Citation } = {
  text: text(
    'Жұмысқа орналастырғаны үшін жұмыскерден тікелей де, жанама да, толық та, бөлшектеп те ақы не шығын алынбайды.',
    'За наём с работника не берут ни платы, ни связанных расходов: ни прямо, ни косвенно, ни целиком, ни частью.',
    'No recruitment fee or related cost is taken from a worker: not directly or indirectly, not in whole or in part.',
  ),
  cite: FAIR('principle 7', 'R', 'FR13', 'RT-22'),
}
