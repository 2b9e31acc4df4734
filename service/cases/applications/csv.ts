import type { Fact, Scheme, Text } from '@kosh/law'
import { CsvError, parse } from 'csv-parse/sync'
import { act, journal } from '../../platform/act.ts'
import { type Ctx, type FieldError, ok, type Result, refuse } from '../../platform/context.ts'
import { checkPerson, type PersonInput } from '../../registers/persons/index.ts'
import { fillLine, readAnswers, type Versioned } from './draft.ts'
import { isAskable } from './law-facts.ts'
import { words } from './messages.ts'
import type { Line } from './model.ts'
import { personFields, setPersonField } from './person-form.ts'
import { countryCodes } from './read-codes.ts'
import { editionOfCase, emptyLine, linesOf, openCase, saveCase, saveLine, schemeOfCase } from './store.ts'
import { readDate } from './values.ts'

export interface BadLine {
  /** Line of the file, the header being 1. */
  line: number
  raw: string
  errors: FieldError[]
}
export interface CsvRead {
  version: number
  added: number[]
  bad: BadLine[]
  /** Columns that mean nothing here; they were left out. */
  unknown: string[]
}

type Column = { kind: 'fact'; name: string } | { kind: 'person'; name: string } | { kind: 'places' }
const plain = (s: string): string =>
  s
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
const spellings = (label: Text): string[] => [label.kk, label.ru, label.en].map(plain)

/** What the columns of a table mean: fact names, or labels in any of the three languages. */
export function columnsOf(scheme: Scheme, lines: 'workers' | 'places'): Map<string, Column> {
  const columns = new Map<string, Column>()
  const add = (name: string, column: Column) => {
    if (!columns.has(plain(name))) columns.set(plain(name), column)
  }
  if (lines === 'workers')
    for (const f of personFields)
      for (const name of [f.name, ...f.column, ...spellings(f.label)]) add(name, { kind: 'person', name: f.name })
  else for (const name of ['places', 'орын саны', 'число мест', 'number of places']) add(name, { kind: 'places' })
  for (const [name, fact] of Object.entries(scheme.facts)) {
    if (fact.level !== 'line' || !isAskable(fact)) continue
    add(name, { kind: 'fact', name })
    for (const label of spellings((fact as Fact).label)) add(label, { kind: 'fact', name })
  }
  return columns
}

const MOST = 5_000

/**
 * Adds a line for each row of a table (UTF-8, comma, semicolon or tab). A row with a fault is not added: it comes back
 * with its faults and its text, and the others are kept.
 */
export function addLinesFromCsv(
  ctx: Ctx,
  caseId: string,
  input: { csv: string } & Versioned,
): Promise<Result<CsvRead>> {
  const { key, ...rest } = input
  return act(ctx, 'application.lines', { key, input: { caseId, ...rest } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'add-line', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    const scheme = schemeOfCase(ctx.library, c)
    const edition = editionOfCase(ctx, c)
    if (!edition) return refuse('case-scheme-closed', { params: { day: '' } })
    const table = readTable(input.csv)
    if ('why' in table) return refuse('case-table-unreadable', { params: { why: table.why } })
    const columns = columnsOf(scheme, edition.process.lines)
    const meaning = table.header.map((h) => columns.get(plain(h)))
    if (!meaning.some(Boolean))
      return refuse('case-table-unreadable', { params: { why: table.header.join(', ').slice(0, 200) } })
    let no = (await linesOf(tx, c.id)).at(-1)?.no ?? 0
    const added: number[] = []
    const bad: BadLine[] = []
    for (const row of table.rows) {
      const line = emptyLine(c.id, no + 1)
      const errors = fillRow(scheme, line, meaning, row.cells, edition.process.lines === 'workers')
      if (errors.length > 0) {
        bad.push({ line: row.line, raw: row.raw, errors })
        continue
      }
      await saveLine(tx, line)
      added.push(line.no)
      no = line.no
    }
    await saveCase(tx, c)
    await journal(tx, ctx, {
      chain: c.id,
      kind: 'case',
      act: 'application.lines',
      data: { added: added.length, bad: bad.length },
    })
    const unknown = table.header.filter((h, i) => h.trim() !== '' && !meaning[i])
    return ok({ version: c.version, added, bad, unknown })
  })
}

function fillRow(
  scheme: Scheme,
  line: Line,
  meaning: (Column | undefined)[],
  cells: string[],
  whole: boolean,
): FieldError[] {
  const facts: Record<string, unknown> = {}
  const errors: FieldError[] = []
  let person: PersonInput = {}
  for (const [i, column] of meaning.entries()) {
    const cell = cells[i]?.trim() ?? ''
    if (!column || cell === '') continue
    if (column.kind === 'fact') facts[column.name] = cell
    else if (column.kind === 'person') person = setPersonField(person, column.name, codeOf(column.name, cell))
    else errors.push(...fillLine(scheme, line, { places: Number(cell.replace(/\s/g, '')) }))
  }
  errors.push(...readAnswers(scheme, facts, line, 'facts/'))
  if (whole) {
    errors.push(...checkPerson(person, true).map((e) => ({ ...e, path: `person/${e.path}` })))
    if (errors.length === 0) fillLine(scheme, line, { person })
  }
  return errors
}

/** A cell about a person as the register writes it: codes for labels, ISO dates. */
function codeOf(name: string, cell: string): string {
  const field = personFields.find((f) => f.name === name)!
  if (field.type === 'date') return readDate(cell) ?? cell
  if (field.list) return cell.length === 2 ? cell.toUpperCase() : (countryCodes(field.list, cell) ?? cell)
  const option = field.options?.find((o) =>
    [o.code, o.label.kk, o.label.ru, o.label.en].some((s) => plain(s) === plain(cell)),
  )
  return option?.code ?? cell
}

interface Table {
  header: string[]
  rows: { line: number; raw: string; cells: string[] }[]
}

function readTable(csv: string): Table | { why: string } {
  const first = csv.slice(0, csv.indexOf('\n') < 0 ? undefined : csv.indexOf('\n'))
  const delimiter = [';', '\t', ','].sort((a, b) => first.split(b).length - first.split(a).length)[0]!
  try {
    const rows = parse(csv, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
      raw: true,
    }) as unknown as { record: string[]; raw: string; info: { lines: number } }[]
    const [header, ...body] = rows
    if (!header || body.length === 0) return { why: words.noLines.en }
    if (body.length > MOST) return { why: `> ${MOST}` }
    return {
      header: header.record,
      rows: body.map((r) => ({ line: r.info.lines, raw: r.raw.trim(), cells: r.record })),
    }
  } catch (error) {
    if (error instanceof CsvError) return { why: error.message }
    throw error
  }
}

/** The header of a sample table, with labels in one language. */
export function sampleHeader(
  scheme: Scheme,
  lines: 'workers' | 'places',
  names: readonly string[],
  locale: keyof Text,
): string[] {
  const own = names
    .filter((n) => scheme.facts[n]?.level === 'line' && isAskable(scheme.facts[n]!))
    .map((n) => scheme.facts[n]!.label[locale])
  return lines === 'workers' ? [...personFields.map((f) => f.label[locale]), ...own] : ['places', ...own]
}
