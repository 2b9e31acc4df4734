import { readFileSync, statSync } from 'node:fs'
import { SchemeJsonError, schemeFromJson, schemeToJson } from '@kosh/law'
import { type Command, UsageError } from '../command.ts'
import { readLibrary } from '../library.ts'

export const schemeCommand: Command = {
  name: 'scheme',
  summary: 'give a scheme as JSON that stands alone, or check and describe such a file',
  positionals: ['export|read', 'ID|FILE'],
  details: [
    '"kosh scheme export ID > FILE" writes the scheme with every act, table and code list that it names.',
    '"kosh scheme read FILE" refuses what cannot run, naming the place, and says what the file holds. Nothing is stored.',
  ].join('\n'),
  async run(call, io) {
    const [verb, subject] = call.positionals as [string, string]
    if (verb === 'export') {
      io.out(schemeToJson(await readLibrary(io.env), subject))
      return 0
    }
    if (verb !== 'read') throw new UsageError(`"${verb}" is neither export nor read`)
    if (!statSync(subject, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`FILE: there is no file ${subject}`)
    try {
      const { scheme, library } = schemeFromJson(readFileSync(subject, 'utf8'))
      const { id, title, status } = scheme
      const holds = { editions: scheme.editions.length, acts: library.acts.size, tables: library.tables.size }
      const counts = Object.entries(holds).map(([what, n]) => `${n} ${what}`)
      if (call.json) io.out(JSON.stringify({ id, title, status, ...holds }))
      else io.out(`${id}  ${title.en}${status === 'draft' ? ' (draft, decides nothing)' : ''}: ${counts.join(', ')}`)
      return 0
    } catch (error) {
      if (!(error instanceof SchemeJsonError)) throw error
      for (const fault of error.faults) io.err(`${fault.path || 'the file'}: ${fault.what}`)
      return 2
    }
  },
}
