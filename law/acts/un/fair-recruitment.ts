import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Principles, not a treaty: they bind nobody by themselves. */
export const fairRecruitment = act('un/fair-recruitment', {
  title: text(
    'Әділ жалдаудың жалпы қағидаттары және алымдар мен ілеспе шығындардың анықтамасы (Халықаралық еңбек ұйымы)',
    'Общие принципы справедливого найма и определение сборов и связанных расходов (МОТ)',
    'General principles for fair recruitment and definition of fees and related costs (ILO)',
  ),
  source: 'block-spaces.com/ethical-recruitment; 123dok.org (ILO 2019); ilo.org WCMS_743685',
  editions: [
    {
      id: 'known',
      from: '2019-01-01',
      note: 'dated by the year of the definition; earlier text and days were not read',
    },
  ],
  mark: 'R2',
})
