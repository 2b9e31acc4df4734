import { addTime, type Citation, dayOf, type IsoDate, type Library, resolve, weekdays } from '@kosh/law'
import type { Calendar } from '../../platform/calendar.ts'

/** The time a body has to answer, as the law of a country gives it. Where the law gives none, no clock is made up. */

export interface Term {
  n: number
  cite: Citation
}

/** Working days to answer; months by which that can be extended; working days to pass on what is another body's. */
export const terms = {
  answer: 'procedure.days',
  extension: 'procedure.extended-months',
  pass: 'procedure.forward-days',
}

export function termOf(library: Library, country: string, which: keyof typeof terms, day: IsoDate): Term | undefined {
  const table = library.tables.get(`${country.toLowerCase()}.${terms[which]}`)
  const found = table && resolve(table, dayOf(day))
  return typeof found?.value === 'number' ? { n: found.value, cite: found.row!.cite } : undefined
}

/** The last day for the answer to what was filed on a day. */
export function answerDay(library: Library, calendar: Calendar, filed: IsoDate): IsoDate | undefined {
  const term = termOf(library, calendar.country, 'answer', filed)
  return term && calendar.addWorkingDays(filed, term.n)
}

/**
 * The last day to which an answer can be put off: the months count from the filing, the reading that keeps the worker
 * waiting less (the source says "up to", not "by").
 */
export function latestDay(library: Library, country: string, filed: IsoDate): IsoDate | undefined {
  const term = termOf(library, country, 'extension', filed)
  return term && addTime(filed, term.n, 'month', weekdays())
}
