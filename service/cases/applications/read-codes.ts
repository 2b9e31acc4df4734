import { countryCodes as codes, locales } from '../../platform/i18n/index.ts'
import type { CodeReader } from './values.ts'

let names: Map<string, string> | undefined

/** Code of a country by its name in any of the three languages, as tables and forms hold it. */
export const countryCodes: CodeReader = (list, label) => {
  if (list !== 'country') return undefined
  names ??= new Map(
    locales.flatMap((l) => codes(l).map(({ code, name }): [string, string] => [name.toLowerCase(), code])),
  )
  return names.get(label.trim().toLowerCase())
}
