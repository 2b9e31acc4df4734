import { citing, type Recruitment, text } from '../../../language/index.ts'

const NO_FEE = citing('ca/irpr')('s. 203(1)(e), 209.3(1)(a)(xv)-(xvi)', 'R', 'IRPR', 'CA-7')

/** Neither the employer nor its recruiter may charge or recover the costs; fees of the state for the permit are the worker's. */
export const recruitment: Recruitment = {
  noFee: {
    text: text(
      'Жұмыс беруші де, оның делдалы да жұмыскерден бағалау алымын, сақтандыруды және жалдау ақысын алмайды, кейін де ұстамайды.',
      'Ни работодатель, ни его посредник не берут с работника сбор за оценку, страховку и плату за наём и не удерживают их потом.',
      'Neither the employer nor its recruiter charges the worker the assessment fee, insurance or a recruitment fee, or recovers them later.',
    ),
    cite: NO_FEE,
  },
  costs: [
    { item: 'agency', bearer: 'employer', cite: NO_FEE },
    { item: 'insurance', bearer: 'employer', cite: NO_FEE },
    { item: 'visa', bearer: 'worker', cite: NO_FEE },
  ],
  cite: NO_FEE,
}
