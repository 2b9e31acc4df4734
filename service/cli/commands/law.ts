import { LawError, parseDay } from '@kosh/law'
import { checkLaw } from '@kosh/law/check'
import { type Difference, diff, type Reading, readingOf } from '@kosh/law/diff'
import { type Call, type Command, type Io, UsageError } from '../command.ts'
import { readLibrary } from '../library.ts'

export const lawCommand: Command = {
  name: 'law',
  summary: 'check the law of the library, or tell what differs between two readings of it',
  positionals: ['WHAT...'],
  details: [
    '"kosh law check" proves citations, dates and worked cases; the exit code is 1 where something is wrong.',
    '"kosh law diff SCHEME@DATE SCHEME@DATE" tells what differs between two schemes, or one scheme on two days;',
    'a second argument may be a day alone. Like: kosh law diff kz/seasonal-worker@2025-01-01 2026-01-01',
  ].join('\n'),
  async run(call, io) {
    const [verb, ...rest] = call.positionals as [string, ...string[]]
    if (verb === 'check' && rest.length === 0) return check(call, io)
    if (verb === 'diff' && rest.length === 2) return tell(call, io, rest as [string, string])
    if (verb === 'check') throw new UsageError(`"${rest[0]}" is one argument too many`)
    if (verb === 'diff') throw new UsageError('diff takes two readings, like kz/seasonal-worker@2025-01-01 2026-01-01')
    throw new UsageError(`"${verb}" is neither check nor diff`)
  },
}

async function check(call: Call, io: Io): Promise<number> {
  const library = await readLibrary(io.env)
  const { findings, cases } = checkLaw(library)
  const counts = { acts: library.acts.size, tables: library.tables.size, schemes: library.schemes.size, cases }
  if (call.json) io.out(JSON.stringify({ ...counts, findings }))
  else {
    for (const { rule, where, what } of findings) io.out(`${rule}  ${where}: ${what}`)
    io.out(
      `${Object.entries(counts)
        .map(([name, n]) => `${n} ${name}`)
        .join(', ')}; ${findings.length} findings`,
    )
  }
  return findings.length === 0 ? 0 : 1
}

async function tell(call: Call, io: Io, [a, b]: [string, string]): Promise<number> {
  const library = await readLibrary(io.env)
  const read = (asked: string, id: string, day: string): Reading => {
    if (parseDay(day) === undefined) throw new UsageError(`${asked}: write the day after @ like 2026-05-04`)
    if (!library.schemes.has(id))
      throw new UsageError(`${asked}: there is no scheme "${id}"; "kosh schemes" lists them`)
    try {
      return readingOf(library, id, day)
    } catch (error) {
      if (error instanceof LawError) throw new UsageError(`${asked}: ${error.message}`)
      throw error
    }
  }
  const [id, day] = a.split('@')
  const from = read(a, id!, day ?? '')
  const [id2, day2] = b.includes('@') ? b.split('@') : [id, b]
  const to = read(b, id2!, day2 ?? '')
  const { differences, same } = diff(library, from, to)
  if (call.json) {
    const named = ({ scheme, edition, day }: Reading) => ({ scheme: scheme.id, edition: edition.id, day })
    io.out(JSON.stringify({ from: named(from), to: named(to), same, differences }))
    return 0
  }
  const title = ({ scheme, edition, day }: Reading) => `${scheme.id} on ${day} (${edition.title.en})`
  io.out(`${title(from)} -> ${title(to)}: ${differences.length} differ, ${same} read the same`)
  for (const difference of differences) for (const line of inLines(difference)) io.out(line)
  return 0
}

function inLines({ part, title, kind, before, after }: Difference): string[] {
  const side = (sign: string, said: Difference['before']) =>
    said ? [`  ${sign} ${said.words.en}  [${said.cite.act} ${said.cite.article}, ${said.cite.mark}]`] : []
  return ['', `${kind} ${part}: ${title.en}`, ...side('-', before), ...side('+', after)]
}
