import type { QuotaUse, Text } from '@kosh/law'
import { type Cell, type CellAddress, cellId } from '../instruments/quota/index.ts'
import type { FieldError } from '../platform/context.ts'
import { fillText } from '../platform/i18n/index.ts'
import { said, wholeOf } from '../web/index.ts'
import { type Action, type Change, isPeriod } from './desk.ts'
import { dimsOf } from './law/cells.ts'
import { deskWords as words } from './messages.ts'

/** Reading the desk's forms. Everything typed is kept by the page; faults name their field. */

export type Typed = Readonly<Record<string, unknown>>

/** The address a cell's id stands for. */
export const addressOf = (id: string): CellAddress | undefined => {
  const [series, period] = id.split('|')
  return series && period && id.split('|').length === 3 ? { series, period, dims: dimsOf(id) } : undefined
}

/** Dimensions chosen in the fields `prefix-<dimension>`; those left open are not divided. */
const dimsFrom = (typed: Typed, use: QuotaUse, prefix: string): Record<string, string> =>
  Object.fromEntries(
    use.split.flatMap(({ dimension }): [string, string][] => {
      const code = said(typed, `${prefix}-${dimension}`)
      return code === '' ? [] : [[dimension, code]]
    }),
  )

/** Compared by parts: what was typed need not make the id of a cell. */
const isSame = (a: CellAddress, b: CellAddress): boolean => {
  const parts = ({ series, period, dims }: CellAddress) => JSON.stringify([series, period, Object.entries(dims).sort()])
  return parts(a) === parts(b)
}

export interface ReadForm {
  change?: Change
  errors: FieldError[]
}

/** The parts of a split, from the fields `part-<code>`. */
function partsFrom(typed: Typed, by: string, fault: (path: string, text: Text) => void) {
  const parts: { dims: Record<string, string>; places: number }[] = []
  for (const name of Object.keys(typed).filter((field) => field.startsWith('part-'))) {
    const value = said(typed, name)
    if (value === '') continue
    const places = wholeOf(value)
    if (places === undefined) fault(name, words.wrongNumber)
    else if (places > 0) parts.push({ dims: { [by]: name.slice('part-'.length) }, places })
  }
  return parts
}

/** Reads a change from a form; without faults there is a change. */
export function readForm(action: Action, typed: Typed, use: QuotaUse, example: string): ReadForm {
  const errors: FieldError[] = []
  const fault = (path: string, text: Text): void => void errors.push({ path, code: 'wrong', text })
  const period = (name: string): string => {
    const value = said(typed, name)
    if (!isPeriod(use, value)) fault(name, fillText(words.noPeriod, { period: example }))
    return value
  }
  const places = (): number => {
    const n = wholeOf(said(typed, 'places'))
    if (n === undefined) fault('places', words.wrongNumber)
    return n ?? 0
  }
  const from = (): CellAddress => {
    const address = addressOf(said(typed, 'from'))
    if (!address) fault('from', words.noCell)
    return address ?? { series: use.id, period: example, dims: {} }
  }
  const ground = () => {
    const [reason, act] = [said(typed, 'reason'), said(typed, 'act')]
    if (reason === '') fault('reason', words.noReason)
    if (act === '') fault('act', words.noAct)
    return { reason, act }
  }
  const change = ((): Change => {
    if (action === 'set') {
      const cell = { series: use.id, period: period('period'), dims: dimsFrom(typed, use, 'dim') }
      return { action, cell, places: places(), ...ground() }
    }
    if (action === 'split') {
      const address = from()
      const parts = partsFrom(typed, said(typed, 'by'), fault)
      if (parts.length === 0 && errors.length === 0) fault('parts', words.noParts)
      return { action, from: address, parts, ...ground() }
    }
    const address = from()
    const to = { series: use.id, period: period('to-period'), dims: dimsFrom(typed, use, 'to-dim') }
    if (isSame(address, to)) fault('to-period', words.sameCell)
    const kind = said(typed, 'kind') === 'carry' ? 'carry' : 'move'
    return { action, from: address, to, places: places(), kind, ...ground() }
  })()
  return errors.length > 0 ? { errors } : { change, errors }
}

export interface Effect {
  cell: CellAddress
  /** Places and free places, before and afterwards. */
  places: [number, number]
  free: [number, number]
}

/** What a change would do to each cell it touches; `decided` are the places set by decision so far. */
export function effectsOf(change: Change, cells: readonly Cell[], decided: number): Effect[] {
  const at = (address: CellAddress): Cell | undefined => cells.find((cell) => cell.id === cellId(address))
  const effect = (cell: CellAddress, by: number): Effect => {
    const [places, free] = [at(cell)?.allotted ?? 0, at(cell)?.free ?? 0]
    return { cell, places: [places, places + by], free: [free, free + by] }
  }
  switch (change.action) {
    case 'set':
      return [effect(change.cell, change.places - decided)]
    case 'split': {
      const total = change.parts.reduce((sum, part) => sum + part.places, 0)
      const { from } = change
      return [
        effect(from, -total),
        ...change.parts.map((part) => effect({ ...from, dims: { ...from.dims, ...part.dims } }, part.places)),
      ]
    }
    case 'move':
      return [effect(change.from, -change.places), effect(change.to, change.places)]
  }
}
