import { citing, type Recruitment, text } from '../../../language/index.ts'

const NO_FEE = citing('us/whd-h-2a')('whole page', 'R', 'USk', 'US-21')

/** The costs of recruitment are never the worker's. */
export const recruitment: Recruitment = {
  noFee: {
    text: text(
      'Сертификат, агент және жалдау шығындары ешқашан жұмыскерге артылмайды.',
      'Расходы на сертификат, агента и наём никогда не ложатся на работника.',
      'The cost of certification, agent or recruitment is never put on the worker.',
    ),
    cite: NO_FEE,
  },
  costs: [{ item: 'agency', bearer: 'employer', cite: NO_FEE }],
  cite: NO_FEE,
}
