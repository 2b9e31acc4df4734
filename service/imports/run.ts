import { basename } from 'node:path'
import { type ImportedCase, importCases } from '../cases/applications/index.ts'
import { act, journal } from '../platform/act.ts'
import { type Ctx, ok, type Result, refuse, type Tx } from '../platform/context.ts'
import { claimKey, type NumberedEmployer, recordEmployers } from '../registers/employers/index.ts'
import { keyOf, layoutOf } from './cells.ts'
import { type Cells, type Draft, ImportError, type Source } from './model.ts'
import { openCells } from './places.ts'
import { type CsvRow, readCsv } from './read.ts'
import {
  BATCH,
  type BadLine,
  emptyTally,
  endRun,
  faultsOf,
  holdRun,
  keepBadLines,
  moveRun,
  openRun,
  type Run,
  type Tally,
  tallyJson,
  tallyOf,
} from './runs.ts'

export interface FileSummary extends Tally {
  file: string
  kind: string
  /** `read`: now; `resumed`: now, from where it had stopped; `read-before`: it was finished already. */
  state: 'read' | 'resumed' | 'read-before'
  /** Rows that were done when this began. */
  from: number
  /** Bad lines by field and reason, the most frequent ones. */
  faults: Record<string, number>
}
export interface ImportSummary {
  files: FileSummary[]
  seconds: number
  rowsPerSecond: number
}
export interface RunOptions {
  /** Rows in one transaction. */
  batch?: number
  /** The hour; each batch is written as of its own. */
  clock: () => Date
  onProgress?: (done: number, total: number) => void
  /** Called in the transaction of each batch, at its end: a test breaks it here. */
  inBatch?: (rowsDone: number) => void
}

interface Row extends CsvRow {
  file: File
  day: string
  key: string
  of?: Cells
}
interface File {
  path: string
  source: Source
  run: Run
  total: number
  from: number
}
/** What stays known between batches; filled after the commit. */
interface Memory {
  employers: Map<string, string>
  cells: Set<string>
}

/**
 * Imports files of one or several kinds. Their rows become cases in the order of their day of receipt, then of file and
 * line. A run that was killed goes on where it stopped; a file that was read is not read again. Throws
 * {@link ImportError} where a file cannot be used; nothing of any file is stored then.
 */
export async function importFiles(
  ctx: Ctx,
  sources: readonly Source[],
  paths: readonly string[],
  options: RunOptions,
): Promise<ImportSummary> {
  const started = options.clock().getTime()
  const size = options.batch ?? 250
  const files: File[] = []
  const rows: Row[] = []
  const read: { path: string; source: Source; hash: string; rows: Omit<Row, 'file'>[] }[] = []
  for (const path of paths) read.push(await load(sources, path))
  for (const { path, source, hash, rows: own } of read) {
    const run = await openRun(ctx.db, ctx, { kind: source.map.kind, fileName: basename(path), hash })
    if (files.some((f) => f.run.id === run.id)) throw new ImportError(`${path} is named twice`)
    const file: File = { path, source, run, total: own.length, from: run.linesDone }
    files.push(file)
    if (own.length === 0) await endRun(ctx.db, ctx, run)
    // The rows of a file always stand in the same order, so what is done is its first part.
    for (const row of own.slice(run.linesDone)) rows.push({ ...row, file })
  }
  if (files.length > 1)
    rows.sort((a, b) => compare(a.day, b.day) || files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line)
  const memory: Memory = { employers: new Map(), cells: new Set() }
  for (let i = 0; i < rows.length; i += size) {
    const part = rows.slice(i, i + size)
    const done = await batch({ ...ctx, now: options.clock() }, part, memory, () => options.inBatch?.(i + part.length))
    if (!done.ok)
      throw new ImportError(`another process imports ${part[0]!.file.path} at this moment; start again when it is done`)
    options.onProgress?.(i + part.length, rows.length)
  }
  const seconds = (options.clock().getTime() - started) / 1000
  const out: FileSummary[] = []
  for (const { path, source, run, total, from } of files) {
    const state = from === 0 && total > 0 ? 'read' : from < total ? 'resumed' : 'read-before'
    out.push({
      file: path,
      kind: source.map.kind,
      state,
      from,
      ...(await tallyOf(ctx.db, run)),
      faults: await faultsOf(ctx.db, run),
    })
  }
  return { files: out, seconds, rowsPerSecond: seconds > 0 ? Math.round(rows.length / seconds) : 0 }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Reads a file, finds out its kind by its first line, and puts its rows into their order. */
async function load(
  sources: readonly Source[],
  path: string,
): Promise<{ path: string; source: Source; hash: string; rows: Omit<Row, 'file'>[] }> {
  const { hash, header, rows } = await readCsv(path)
  const [found] = sources.flatMap((source) => {
    const of = layoutOf(source.map, header)
    return of ? [{ source, of }] : []
  })
  if (!found) {
    const wanted = sources.map(
      ({ map }) => `${map.kind}: ${map.needs.map((c) => map.columns[c]!.join(' or ')).join(', ')}`,
    )
    throw new ImportError(`${path}: the first line has not the columns of a known kind of file (${wanted.join('; ')})`)
  }
  const met = new Map<string, number>()
  const out = rows.map((row): Omit<Row, 'file'> => {
    if (!row.cells) return { ...row, day: '', key: '' }
    const of = found.of(row.cells)
    const hashed = keyOf(found.source.map, of)
    const n = (met.get(hashed) ?? 0) + 1
    met.set(hashed, n)
    return { ...row, of, day: found.source.dayOf(of), key: n === 1 ? hashed : `${hashed}.${n}` }
  })
  // Rows without a day cannot be cases; they come first, with the broken ones.
  out.sort((a, b) => compare(a.day, b.day) || a.line - b.line)
  return { path, source: found.source, hash, rows: out }
}

/** One batch: its cases, bad lines and the place where its runs stand now, in one transaction. */
async function batch(ctx: Ctx, rows: readonly Row[], memory: Memory, atEnd: () => void): Promise<Result<null>> {
  const perFile = new Map<File, Tally>()
  for (const { file } of rows) perFile.set(file, perFile.get(file) ?? emptyTally())
  const fresh = { employers: new Map<string, string>(), cells: [] as string[] }
  const done = await act(ctx, BATCH, {}, async (tx): Promise<Result<null>> => {
    for (const file of perFile.keys()) {
      perFile.set(file, emptyTally())
      if (!(await holdRun(tx, file.run))) return refuse('import-elsewhere')
    }
    const good: { row: Row; draft: Draft }[] = []
    const bad: BadLine[] = []
    const spoil = (row: Row, field: string | null, reason: string): void => {
      bad.push({ runId: row.file.run.id, line: row.line, field, reason, raw: row.raw })
      perFile.get(row.file)!.bad++
    }
    for (const row of rows) {
      perFile.get(row.file)!.rows++
      const read = row.of && row.file.source.read(ctx.library, row.of)
      if (!read) spoil(row, null, row.fault ?? 'not a record')
      else if (read.ok) good.push({ row, draft: read.draft })
      else spoil(row, read.field, read.reason)
    }
    fresh.employers = await employersOf(
      tx,
      ctx,
      good.map((g) => g.draft.employer),
      memory,
    )
    fresh.cells = []
    for (const source of new Set(good.map((g) => g.row.file.source))) {
      const own = good.filter((g) => g.row.file.source === source).map((g) => g.draft)
      if (source.map.quota) fresh.cells.push(...(await openCells(tx, ctx, own, source.map.quota.day, memory.cells)))
    }
    const idOf = (e: NumberedEmployer) => memory.employers.get(claimKey(e)) ?? fresh.employers.get(claimKey(e))!
    const cases = good.map(
      ({ row, draft }): ImportedCase => ({
        ...draft.case,
        sourceKey: sourceKey(row),
        employerId: idOf(draft.employer),
      }),
    )
    const imported = await importCases(tx, ctx, cases)
    const byKey = new Map(good.map((g) => [sourceKey(g.row), g]))
    for (const { sourceKey: key, problem } of imported.refused) {
      const where = problem.fields?.map((f) => `${f.path}: ${f.text.en}`).join('; ')
      spoil(byKey.get(key)!.row, null, [problem.code, where].filter(Boolean).join(': '))
    }
    for (const key of imported.known) perFile.get(byKey.get(key)!.row.file)!.known++
    for (const made of imported.made)
      count(perFile.get(byKey.get(made.sourceKey)!.row.file)!, byKey.get(made.sourceKey)!.draft, made.counted)
    await keepBadLines(tx, bad)
    for (const [file, t] of perFile) {
      await moveRun(tx, ctx, file.run, t, file.run.linesDone + t.rows === file.total)
      await journal(tx, ctx, {
        chain: file.run.id,
        kind: 'import',
        act: BATCH,
        data: { kind: file.run.kind, from: file.run.linesDone, tally: tallyJson(t) },
      })
    }
    atEnd()
    return ok(null)
  })
  if (!done.ok) return done
  for (const [file, t] of perFile) file.run.linesDone += t.rows
  for (const [key, id] of fresh.employers) memory.employers.set(key, id)
  for (const id of fresh.cells) memory.cells.add(id)
  return done
}

const employersOf = (tx: Tx, ctx: Ctx, given: NumberedEmployer[], memory: Memory): Promise<Map<string, string>> =>
  recordEmployers(
    tx,
    ctx,
    given.filter((e) => !memory.employers.has(claimKey(e))),
  )

/** `us-oflc:C-1:9f…`: kind, number of the case and the row itself, for one number may stand on several rows. */
function sourceKey({ file: { source }, of, key }: Row): string {
  const number = source.map.number && of ? of(source.map.number) : ''
  return [source.map.kind, number, key].filter((part) => part !== '').join(':')
}

function count(
  t: Tally,
  draft: Draft,
  counted: readonly ({ cellId?: string; used: number; over: number } | undefined)[],
): void {
  t.cases++
  for (const [i, line] of draft.case.lines.entries()) {
    const outcome = line.decision?.outcome ?? 'open'
    t.decisions[outcome] = (t.decisions[outcome] ?? 0) + 1
    const granted = outcome === 'granted' ? (line.decision?.places ?? 0) : 0
    t.places.granted += granted
    const c = counted[i]
    if (c?.cellId === undefined) t.places.uncounted += granted
    else {
      t.places.counted += c.used
      t.places.over += c.over
      if (c.over > 0) t.places.casesOver++
    }
  }
  for (const { field, note } of draft.case.notes ?? [])
    t.notes[`${field}: ${note}`] = (t.notes[`${field}: ${note}`] ?? 0) + 1
}
