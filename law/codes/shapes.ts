import { type Text, text } from '../language/text.ts'
import type { CodeList } from './list.ts'

/** A list known by the shape of its codes only: the codes are foreign, many, and kept where they are issued. */
const shaped = (id: string, title: Text, shape: RegExp): CodeList => ({
  id,
  title,
  has: (code) => shape.test(code),
  label: (code) => (shape.test(code) ? text(code, code, code) : undefined),
  codes: () => [],
})

/** SOC code of six digits (`45-2092`) or older DOT code of nine (`408.687-014`). */
export const usOccupation = shaped(
  'us-occupation',
  text('АҚШ кәсіп коды (SOC, DOT)', 'Код занятия США (SOC, DOT)', 'United States occupation code (SOC, DOT)'),
  /^(\d{2}-\d{4}(\.\d{2})?|\d{3}\.\d{3}-\d{3})$/,
)

/** North American industry code, two to six digits. */
export const naics = shaped('naics', text('NAICS коды', 'Код NAICS', 'NAICS code'), /^\d{2,6}$/)

/** Canadian National Occupational Classification: four digits (2006, 2011), five (2021). */
export const noc = shaped('noc', text('NOC кәсіп коды', 'Код занятия NOC', 'NOC occupation code'), /^\d{4,5}$/)

/** Australian and New Zealand occupation code, six digits. */
export const auOccupation = shaped(
  'au-occupation',
  text('ANZSCO кәсіп коды', 'Код занятия ANZSCO', 'ANZSCO occupation code'),
  /^\d{6}$/,
)

/** A few words as the paper prints them (a job title, a crop): carried and printed, never judged by a rule. */
export const words = shaped('words', text('Сөзбен', 'Словами', 'In words'), /^(?=.*\S)[^\p{Cc}]{1,300}$/u)
