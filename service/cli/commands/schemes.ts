import type { Command } from '../command.ts'
import { readLibrary } from '../library.ts'

export const schemesCommand: Command = {
  name: 'schemes',
  summary: 'the schemes of the library with their editions',
  async run({ json }, io) {
    const { schemes } = await readLibrary(io.env)
    for (const scheme of [...schemes.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const { id, country, status, gives, title } = scheme
      const editions = scheme.editions.map((e) => ({ id: e.id, from: e.from, to: e.to ?? null, title: e.title }))
      if (json) io.out(JSON.stringify({ id, country, status, gives, title, editions }))
      else {
        io.out(`${id}  ${title.en}${status === 'draft' ? ' (draft, decides nothing)' : ''}`)
        for (const e of editions) io.out(`    ${e.id}: ${e.from} to ${e.to ?? 'now'}  ${e.title.en}`)
      }
    }
    return 0
  },
}
