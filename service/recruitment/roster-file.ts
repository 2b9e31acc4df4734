import { type Locale, lists } from '@kosh/law'
import { CsvError, parse } from 'csv-parse/sync'
import { addEntries, type BadEntry, recruitmentWords, rosterToFill } from '../instruments/recruitment/index.ts'
import { act } from '../platform/act.ts'
import { type Ctx, type FieldError, ok, type Result, refuse } from '../platform/context.ts'
import { locales } from '../platform/i18n/index.ts'
import { checkPerson, type PersonInput, recordPerson, type Sex } from '../registers/persons/index.ts'

/** The list of a sending body as a table: good lines are taken, the others are told with their faults. */

export const rosterColumns = [
  'family',
  'given',
  'birth',
  'sex',
  'citizenship',
  'paper',
  'occupation',
  'language',
] as const
const MOST = 10_000
const sexes: Record<string, Sex> = { male: 1, female: 2, '1': 1, '2': 2 }

interface Row {
  person: Required<Pick<PersonInput, 'family' | 'given' | 'birth' | 'citizenship' | 'sex'>>
  paper: string
  occupation: string
  locale: Locale
}

/** Reads a table of candidates who must be nationals of the partner state. */
export function readRoster(csv: string, partner: string): { rows: Row[]; bad: BadEntry[] } | { why: string } {
  const [head = ''] = csv.split('\n', 1)
  const delimiter = [';', '\t', ','].sort((a, b) => head.split(b).length - head.split(a).length)[0]!
  let lines: { record: Record<string, string>; info: { lines: number } }[]
  try {
    lines = parse(csv, {
      ...{ bom: true, delimiter, columns: (names: string[]) => names.map((n) => n.trim().toLowerCase()) },
      ...{ relax_column_count: true, skip_empty_lines: true, trim: true, info: true },
    }) as unknown as typeof lines
  } catch (error) {
    if (error instanceof CsvError) return { why: error.message }
    throw error
  }
  if (lines.length === 0 || lines.length > MOST) return { why: `1-${MOST}` }
  const rows: Row[] = []
  const bad: BadEntry[] = []
  for (const { record, info } of lines) {
    const field = (name: (typeof rosterColumns)[number]) => record[name] ?? ''
    const locale = (field('language') || 'en').toLowerCase() as Locale
    const person = {
      ...{ family: field('family'), given: field('given'), birth: field('birth') },
      ...{ citizenship: field('citizenship').toUpperCase(), sex: sexes[field('sex').toLowerCase()] ?? (0 as Sex) },
    }
    const paper = { kind: 'passport' as const, issuer: person.citizenship, number: field('paper') }
    const faults: FieldError[] = checkPerson({ ...person, paper }, true).filter((f) => f.path !== 'paper/issuer')
    const fault = (path: string, text: FieldError['text']) => faults.push({ path, code: 'invalid', text })
    if (person.citizenship !== partner && !faults.some((f) => f.path === 'citizenship'))
      fault('citizenship', recruitmentWords.badCountry)
    if (!/^\d{4}$/.test(field('occupation')) || !lists['isco']!.has(field('occupation')))
      fault('occupation', recruitmentWords.badOccupation)
    if (!locales.includes(locale)) fault('language', recruitmentWords.badKind)
    if (faults.length > 0) bad.push({ line: info.lines, why: faults.map((f) => ({ field: f.path, ...f.text })) })
    else rows.push({ person, paper: field('paper'), occupation: field('occupation'), locale })
  }
  return { rows, bad }
}

/** Adds a list from a table: persons are found by their passports or recorded, in the order of the lines. */
export function fillRoster(
  ctx: Ctx,
  input: { number: string; table: string; key?: string | undefined },
): Promise<Result<{ added: number; bad: BadEntry[] }>> {
  const { key, ...of } = input
  return act(ctx, 'roster.fill', { key, input: of }, async (tx) => {
    const found = await rosterToFill(tx, ctx, of.number)
    if (!found.ok) return found
    const read = readRoster(of.table, found.value.partner)
    if ('why' in read)
      return refuse('recruitment-input', {
        fields: [{ path: 'table', code: 'invalid', text: recruitmentWords.need }],
      })
    const entries = []
    for (const { person, paper, occupation, locale } of read.rows) {
      const papers = [{ kind: 'passport' as const, issuer: person.citizenship!, number: paper }]
      const { id } = await recordPerson(tx, ctx, { ...person, papers, source: 'roster' })
      entries.push({ personId: id, occupation, locale })
    }
    const added = await addEntries(tx, ctx, found.value, entries, read.bad)
    return added.ok ? ok({ added: added.value.added, bad: read.bad }) : added
  })
}
