import { resolve } from 'node:path'
import { getEdition, type IsoDate, type Library, loadLibrary, parseDay, type Scheme } from '@kosh/law'
import { localDate } from '../platform/calendar.ts'
import { type Call, type Io, needed, text, UsageError } from './command.ts'

export const schemeOption = {
  type: 'string',
  value: 'ID',
  help: 'the scheme, as "kosh schemes" names it',
  required: true,
} as const
export const asOfOption = {
  type: 'string',
  value: 'DATE',
  help: 'day of filing, like 2026-05-04; today if absent',
} as const

/** The law of the project, and of a further folder that KOSH_LAW names (a folder with `schemes/`). */
export const readLibrary = (env: Io['env']): Promise<Library> =>
  loadLibrary(env['KOSH_LAW'] ? [resolve(env['KOSH_LAW'])] : [])

export interface Asked {
  library: Library
  scheme: Scheme
  asOf: IsoDate
}

/** The scheme and day an option names, with an edition in force. */
export async function readAsked(call: Call, io: Io): Promise<Asked> {
  const library = await readLibrary(io.env)
  const id = needed(call, 'scheme')
  const scheme = library.schemes.get(id)
  if (!scheme) throw new UsageError(`--scheme: there is no scheme "${id}"; "kosh schemes" lists them`)
  const asOf = text(call, 'as-of') ?? localDate(io.now, 'KZ')
  if (parseDay(asOf) === undefined) throw new UsageError(`--as-of must be a day like 2026-05-04; it is "${asOf}"`)
  getEdition(scheme, asOf)
  return { library, scheme, asOf }
}
