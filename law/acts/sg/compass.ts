import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** The ministry's published criteria; the Employment of Foreign Manpower Act itself holds none of these numbers. */
export const compassRules = act('sg/compass-rules', {
  title: text(
    'Еңбек министрлігінің Employment Pass және COMPASS шарттары (Сингапур)',
    'Условия Министерства труда о пропуске Employment Pass и системе COMPASS (Сингапур)',
    'Criteria of the Ministry of Manpower for the Employment Pass and COMPASS (Singapore)',
  ),
  source:
    'mom.gov.sg/newsroom/press-releases/2023/0329-details-on-compass-bonus-criteria; mom.gov.sg/passes-and-permits/employment-pass/eligibility; mom.gov.sg/faq/compass',
  editions: [
    { id: '2023', from: '2023-09-01', to: '2024-12-31', note: 'COMPASS begins for new applications' },
    { id: '2025', from: '2025-01-01', to: '2026-12-31', note: 'qualifying salary 5,600 and 6,200' },
    { id: '2027', from: '2027-01-01', note: 'qualifying salary 6,000 and 6,600, announced on 12 February 2026' },
  ],
  mark: 'R',
})

export const fairConsideration = act('sg/fair-consideration', {
  title: text(
    'Әділ қарау негізі: жұмысты жариялау талабы (Сингапур)',
    'Порядок честного рассмотрения: требование объявления вакансии (Сингапур)',
    'Fair Consideration Framework: job advertising requirement (Singapore)',
  ),
  source: 'mom.gov.sg/passes-and-permits/employment-pass/consider-all-candidates-fairly; roedl.com newsflash 2022-11',
  editions: [{ id: '2022', from: '2022-09-01', note: '14 days again; pay limit 22,500 since 1 September 2023' }],
  mark: 'R2',
})
