import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const rseRules = act('nz/rse-rules', {
  title: text(
    'Танылған маусымдық жұмыс берушілер ережелері (Жаңа Зеландия)',
    'Правила признанных сезонных работодателей (Новая Зеландия)',
    'Rules of Recognised Seasonal Employers (New Zealand)',
  ),
  source: 'hcamag.com 501638; indepthsolomons.com.sb/rse-policy-changes; nzimmigrationhelpservice.com',
  editions: [{ id: '2024', from: '2025-01-01', note: 'as changed in 2024 on a day that was not told' }],
  mark: 'R2',
})
