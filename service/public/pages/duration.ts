import type { IsoDate, Library, Scheme, Term } from '@kosh/law'
import type { View } from '../../web/index.ts'
import { codeText, type Reading, readTerm } from '../law/values.ts'
import { unitNames, schemeWords as words } from '../messages.ts'

type Unit = keyof typeof unitNames

/** The codes a reading holds for, in words: `Construction, category 1`. */
export const keysText = (view: View, scheme: Scheme, reading: Reading): string =>
  reading.keys.map(({ fact, code }) => view.t(codeText(scheme, fact, code))).join(', ')

/** A length of time of the law: `15 working days`; several where it hangs on a code; a word where it is not known. */
export function durationText(
  view: View,
  library: Library,
  scheme: Scheme,
  day: IsoDate,
  term: Term,
  unit: Unit,
): string {
  const readings = readTerm(library, day, term)
  if (!readings) return view.t(words.sometimes)
  const one = (reading: Reading): string => {
    const length = reading.n === undefined ? view.t(words.notFound) : view.t(unitNames[unit], { n: reading.n })
    return reading.keys.length === 0 ? length : `${keysText(view, scheme, reading)}: ${length}`
  }
  return readings.length === 0 ? view.t(words.notFound) : readings.map(one).join('; ')
}
