import { v7 } from 'uuid'
import { type FileSummary, importFiles, sources } from '../../imports/index.ts'
import { systemActor } from '../../platform/actors.ts'
import { readConfig } from '../../platform/config.ts'
import type { Ctx } from '../../platform/context.ts'
import { type Command, type Io, text, UsageError, wholeNumber } from '../command.ts'
import { withDatabase } from '../database.ts'
import { readLibrary } from '../library.ts'

export const importCommand: Command = {
  name: 'import',
  summary: 'read files of past decisions; a run that was cut off goes on where it stopped',
  positionals: ['FILE...'],
  options: {
    batch: { type: 'string', value: 'N', help: 'rows in one transaction; 250 if absent' },
  },
  details: [
    `Files of comma separated values, plain or gzip, of these kinds: ${sources.map((s) => s.map.kind).join(', ')}.`,
    'Name the kind before the files (kosh import us-oflc FILE), or let the first line tell. Rows that can be no case are kept whole with the reason (table',
    'import_bad_line); every row is a case, a bad line, or a row that was imported before. A file is read once.',
  ].join('\n'),
  run: (call, io) =>
    withDatabase(io, async ({ db }) => {
      const batch = text(call, 'batch') === undefined ? 250 : wholeNumber(call, 'batch')
      if (batch < 1 || batch > 5_000) throw new UsageError('--batch must be from 1 to 5000')
      const ctx: Ctx = {
        db,
        library: await readLibrary(io.env),
        now: io.now,
        newId: () => v7(),
        actor: systemActor(readConfig(io.env).country),
        locale: 'en',
      }
      // `kosh import us-oflc FILE...` takes files of that kind only; without a kind the first line tells.
      const [first, ...rest] = call.positionals
      const only = sources.find((s) => s.map.kind === first)
      if (only && rest.length === 0) throw new UsageError(`FILE: name the file to read after ${only.map.kind}`)
      const summary = await importFiles(ctx, only ? [only] : sources, only ? rest : call.positionals, {
        batch,
        clock: () => new Date(),
        onProgress: speed(io),
      })
      if (call.json) io.out(JSON.stringify(summary))
      else {
        for (const file of summary.files) for (const line of inWords(file)) io.out(line)
        io.out(`${summary.seconds.toFixed(1)} s, ${summary.rowsPerSecond} rows/s`)
      }
      return 0
    }),
}

/** Tells how far it is, at most every half second. */
function speed(io: Io): (done: number, total: number) => void {
  const began = performance.now()
  let told = began
  return (done, total) => {
    const now = performance.now()
    if (now - told < 500 && done < total) return
    told = now
    const rate = done / Math.max((now - began) / 1000, 0.001)
    const left = Math.ceil((total - done) / Math.max(rate, 0.001))
    io.err(`${n(done)} of ${n(total)} rows, ${n(Math.round(rate))} rows/s, about ${left} s left`)
  }
}

const n = (value: number): string => value.toLocaleString('en')
const list = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .sort((a, b) => b[1] - a[1])
    .map(([what, count]) => `${what} ${n(count)}`)
    .join(', ')

function inWords(f: FileSummary): string[] {
  const states = {
    read: 'read',
    resumed: `went on after row ${n(f.from)}`,
    'read-before': 'was read before; nothing is read again',
  }
  const { granted, counted, over, casesOver } = f.places
  return [
    `${f.file} (${f.kind}): ${states[f.state]}`,
    `  rows ${n(f.rows)} = cases ${n(f.cases)} + bad lines ${n(f.bad)} + imported before ${n(f.known)}`,
    ...(f.bad > 0 ? [`  bad lines: ${list(f.faults)}`] : []),
    `  decisions: ${list(f.decisions)}`,
    `  places granted ${n(granted)}`,
    ...(counted + over > 0
      ? [
          `  places counted in a quota ${n(counted)}; granted beyond it ${n(over)}, in ${n(casesOver)} cases. The decisions in`,
          '  the file are not bound by the quota, so they are kept as they were; no cell is overdrawn.',
        ]
      : []),
    ...(Object.keys(f.notes).length > 0 ? [`  not taken over: ${list(f.notes)}`] : []),
  ]
}
