import { lists, type QuotaUse } from '@kosh/law'
import { type DraftCell, MOST_LINES, type NeedLine, type Review, type Round } from '../instruments/need/index.ts'
import { fillText } from '../platform/i18n/index.ts'
import { isPeriod } from '../public/index.ts'
import { FormReader, type FormValues, type Read, readDate, said, wholeOf } from '../web/index.ts'
import { lineDimensions } from './around.ts'
import { words } from './messages.ts'

/** Reading of the forms. What can't be read is told beside its field; nothing typed is lost. */

export function readOpening(values: FormValues, uses: readonly QuotaUse[], example: string) {
  const form = new FormReader(values)
  const series = said(values, 'series')
  const use = uses.find((u) => u.id === series)
  if (!use) form.fault('series', words.chooseSeries)
  const period = said(values, 'period')
  if (use && !isPeriod(use, period)) form.fault('period', fillText(words.choosePeriod, { period: example }))
  return form.done({
    series,
    period,
    statementsBy: form.day('statementsBy'),
    proposalsBy: form.day('proposalsBy'),
    ground: { reason: said(values, 'reason'), act: said(values, 'act') },
  })
}

export const isOccupation = (code: string): boolean => code.length > 1 && (lists['isco']?.has(code) ?? false)

/** How many lines the form shows: those asked for, at least three, never more than may be filed. */
export const rowsOf = (values: FormValues): number => {
  const asked = wholeOf(said(values, 'rows')) ?? 3
  return Math.min(MOST_LINES, Math.max(3, asked))
}

/** The statement of the form; a line with nothing in it does not count. `lineFields` finds the line of a fault again. */
export function readStatement(
  values: FormValues,
  use: QuotaUse,
  regions: readonly string[],
  codes: (dimension: string) => readonly string[],
): Read<{ region: string; lines: NeedLine[]; lineFields: number[] }> {
  const form = new FormReader(values)
  const region = said(values, 'region')
  if (!regions.includes(region)) form.fault('region', words.chooseRegion)
  const lines: NeedLine[] = []
  const lineFields: number[] = []
  const dimensions = lineDimensions(use)
  for (let i = 0; i < rowsOf(values); i++) {
    const name = (field: string) => `lines.${i}.${field}`
    const filled = ['occupation', 'places', 'months', 'pay', 'why'].some((field) => said(values, name(field)) !== '')
    if (!filled) continue
    const occupation = said(values, name('occupation'))
    if (!isOccupation(occupation)) form.fault(name('occupation'), words.badOccupation)
    const dims: Record<string, string> = {}
    for (const dimension of dimensions) {
      const code = said(values, name(dimension))
      if (codes(dimension).includes(code)) dims[dimension] = code
      else form.fault(name(dimension), words.badCell)
    }
    lines.push({
      dims,
      occupation,
      places: form.number(name('places')),
      months: form.number(name('months')),
      pay: form.number(name('pay')) * 100,
      why: said(values, name('why')),
    })
    lineFields.push(i)
  }
  return form.done({ region, lines, lineFields })
}

/** A statement as the fields of its form. */
export function statementFields(region: string, lines: readonly NeedLine[]): FormValues {
  const values: Record<string, string> = { region, rows: String(lines.length + 1) }
  for (const [i, line] of lines.entries()) {
    const { dims, pay, ...rest } = line
    for (const [field, value] of Object.entries({ ...dims, ...rest, pay: pay / 100 }))
      values[`lines.${i}.${field}`] = String(value)
  }
  return values
}

/** The lines that were reviewed on the page: those with a number in them. */
export function readReview(values: FormValues): Read<{ lines: Review[]; names: string[] }> {
  const form = new FormReader(values)
  const lines: Review[] = []
  const names: string[] = []
  for (const name of Object.keys(values)) {
    const found = /^accepted-(.{1,60}):(\d{1,3})$/.exec(name)
    if (!found || said(values, name) === '') continue
    const accepted = form.number(name)
    const line = name.slice('accepted-'.length)
    lines.push({ statement: found[1]!, lineNo: Number(found[2]), accepted, reason: said(values, `reason-${line}`) })
    names.push(line)
  }
  return form.done({ lines, names })
}

/** Where a region proposes another number than its accepted lines come to. */
export function readProposal(
  values: FormValues,
  cells: readonly { dims: Record<string, string>; accepted: number }[],
): Read<{ note: string; other: { dims: Record<string, string>; places: number; reason: string }[]; at: number[] }> {
  const form = new FormReader(values)
  const other: { dims: Record<string, string>; places: number; reason: string }[] = []
  const at: number[] = []
  for (const [i, cell] of cells.entries()) {
    const typed = said(values, `proposed-${i}`)
    if (typed === '') continue
    const places = form.number(`proposed-${i}`)
    const reason = said(values, `proposed-reason-${i}`)
    if (places === cell.accepted && reason === '') continue
    other.push({ dims: cell.dims, places, reason })
    at.push(i)
  }
  return form.done({ note: said(values, 'note'), other, at })
}

/** The draft of the form: `cell-…` for each row, one other cell, reserve, and the rounds that have a day or a share. */
export function readDraft(
  values: FormValues,
  use: QuotaUse,
  rows: readonly { key: string; dims: Record<string, string> }[],
  codes: (dimension: string) => readonly string[],
  rounds: number,
): Read<{ cells: DraftCell[]; reserve: number; rounds: Round[]; note: string }> {
  const form = new FormReader(values)
  const cells: DraftCell[] = []
  for (const row of rows)
    if (said(values, `cell-${row.key}`) !== '') cells.push({ dims: row.dims, places: form.number(`cell-${row.key}`) })
  if (said(values, 'other-places') !== '') {
    const dims: Record<string, string> = {}
    for (const { dimension } of use.split) {
      const code = said(values, `other-${dimension}`)
      if (code === '') continue
      if (codes(dimension).includes(code)) dims[dimension] = code
      else form.fault(`other-${dimension}`, words.badCell)
    }
    cells.push({ dims, places: form.number('other-places') })
  }
  const reserve = said(values, 'reserve') === '' ? 0 : form.number('reserve')
  const parts: Round[] = []
  for (let i = 1; i <= rounds; i++) {
    const day = readDate(values, `opens${i}`)
    const share = said(values, `share${i}`)
    if (day.kind === 'empty' && share === '') continue
    parts.push({ opens: form.day(`opens${i}`), percent: form.number(`share${i}`) })
  }
  return form.done({ cells, reserve, rounds: parts, note: said(values, 'note') })
}
