import { sql } from 'kysely'
import { act, journal, publish } from '../../platform/act.ts'
import type { Json } from '../../platform/canonical.ts'
import { type Ctx, type FieldError, ok, type Result, refuse } from '../../platform/context.ts'
import { enqueue } from '../../platform/jobs.ts'
import { makeNumber } from '../../platform/numbers.ts'
import { type CellAddress, type Ground, reserveMany } from '../quota/index.ts'
import { chosen, commitmentOf, type Entry, listHashOf, type Method, orderOf, seedOf } from './draw.ts'
import { drawWords as words } from './messages.ts'
import type { Selection } from './model.ts'
import { findSelection, inWindow } from './store.ts'

/** Work that tells applicants what a draw brought; `payload.number` names the draw. */
export const TELL = 'selection.tell'

export interface OpenInput extends CellAddress {
  key?: string | undefined
  method: Method
  places: number
  opens: Date
  closes: Date
  ground: Ground
  publicSource: string
  /** Drawn by the platform: 64 hexadecimal digits. */
  secret: string
}

const MOST = 10_000_000

function faultsOf(input: OpenInput, now: Date): FieldError[] {
  const faults: FieldError[] = []
  const fault = (path: string, text: FieldError['text']) => faults.push({ path, code: 'invalid', text })
  if (!Number.isInteger(input.places) || input.places < 1 || input.places > MOST) fault('places', words.badPlaces)
  if (!(input.closes > input.opens)) fault('closes', words.closesBeforeOpens)
  else if (input.closes <= now) fault('closes', words.closed)
  if (input.ground.reason.trim() === '') fault('reason', words.needReason)
  if (input.ground.act.trim() === '') fault('act', words.needAct)
  if (input.publicSource.trim() === '') fault('publicSource', words.needSource)
  return faults
}

/**
 * Announces a draw over the lines of a quota that are received in a window. The secret of its seed is promised by its
 * hash; the public value that is mixed in must come after the close. Refuses a window that another draw covers.
 */
export function openDraw(ctx: Ctx, input: OpenInput): Promise<Result<{ number: string; commitment: string }>> {
  const { key, secret, ...rest } = input
  const told: Json = {
    ...rest,
    ground: { ...rest.ground },
    opens: input.opens.toISOString(),
    closes: input.closes.toISOString(),
  }
  return act(ctx, 'selection.open', { key, input: told }, async (tx) => {
    if (ctx.actor.regions) return refuse('draw-not-yours')
    const fields = faultsOf(input, ctx.now)
    if (fields.length > 0) return refuse('draw-input', { fields })
    const dims = JSON.stringify(input.dims)
    const { rows: others } = await sql<{ number: string }>`
      select number from selection where country = ${ctx.actor.country} and series = ${input.series}
        and period = ${input.period} and opens < ${input.closes} and closes > ${input.opens}
        and (dims @> ${dims}::jsonb or ${dims}::jsonb @> dims) limit 1`.execute(tx)
    if (others[0]) return refuse('draw-overlaps', { params: { number: others[0].number } })
    const { rows } = await sql<{ seq: number }>`select nextval('selection_seq') as seq`.execute(tx)
    const number = makeNumber(`${ctx.actor.country}-D-${input.period.replaceAll(/[^A-Za-z0-9]/g, '')}`, rows[0]!.seq)
    const id = ctx.newId()
    const commitment = commitmentOf(secret)
    await sql`
      insert into selection (id, number, country, series, period, dims, method, places, opens, closes, ground, secret,
        commitment, public_source, opened_at)
      values (${id}, ${number}, ${ctx.actor.country}, ${input.series}, ${input.period}, ${dims}::jsonb, ${input.method},
        ${input.places}, ${input.opens}, ${input.closes}, ${JSON.stringify(input.ground)}::jsonb, ${secret},
        ${commitment}, ${input.publicSource.trim()}, ${ctx.now})`.execute(tx)
    await journal(tx, ctx, {
      chain: id,
      kind: 'selection',
      act: 'selection.open',
      data: { number, commitment, ...told },
    })
    await publish(tx, ctx, 'selection.opened', { number, commitment, ...told })
    return ok({ number, commitment })
  })
}

export interface HoldInput {
  key?: string | undefined
  number: string
  /** The public value, as its source gives it. */
  publicValue: string
}

interface Waiting extends Entry {
  caseId: string
  lineNo: number
  cell: CellAddress
}

/**
 * Holds a draw: the entries of its window are put in order, the first that fit get their places in the ledger, and the
 * secret is published. All in one transaction: nobody is selected without a place, and no place goes twice.
 */
export function holdDraw(
  ctx: Ctx,
  input: HoldInput,
): Promise<Result<{ entries: number; selected: number; seed: string }>> {
  const { key, ...rest } = input
  return act(ctx, 'selection.hold', { key, input: rest }, async (tx) => {
    if (ctx.actor.regions) return refuse('draw-not-yours')
    const { rows } = await sql<{ id: string; secret: string }>`
      select id, secret from selection where country = ${ctx.actor.country} and number = ${input.number}
      for update`.execute(tx)
    const s = rows[0] && (await findSelection(tx, ctx.actor.country, input.number))
    if (!rows[0] || !s) return refuse('draw-not-found')
    if (s.drawnAt) return refuse('draw-held')
    if (s.closes > ctx.now) return refuse('draw-not-closed', { params: { closes: s.closes.toISOString() } })
    const publicValue = input.publicValue.trim()
    if (publicValue === '')
      return refuse('draw-input', { fields: [{ path: 'publicValue', code: 'required', text: words.needValue }] })
    const { rows: waiting } = await sql<Waiting>`
      select number, places, weight, score, receipt_seq::int as receipt, case_id as "caseId", line_no as "lineNo",
        json_build_object('series', series, 'period', period, 'dims', dims) as cell
      from selection_entry where ${inWindow(s)} and outcome is null for update`.execute(tx)
    const listHash = listHashOf(waiting)
    const seed = seedOf(rows[0].secret, publicValue, listHash)
    const order = orderOf(s.method, seed, waiting) as Waiting[]
    const first = chosen(order, s.places)
    const asking = order.filter((e) => first.has(e.number))
    const got = await reserveMany(
      tx,
      ctx,
      asking.map((e) => [
        { cell: e.cell, caseId: e.caseId, lineNo: e.lineNo, places: e.places, receiptSeq: e.receipt },
      ]),
    )
    // The decision of the year may have left fewer places than the draw announced.
    const held = new Set(asking.filter((_, i) => got[i]![0]?.reservation).map((e) => e.number))
    await sql`
      update selection_entry e set selection_id = ${s.id}, rank = r.rank, outcome = r.outcome
      from unnest(${order.map((e) => e.number)}::text[], ${order.map((_, i) => i + 1)}::int[],
        ${order.map((e) => (held.has(e.number) ? 'selected' : 'waiting'))}::text[]) as r (number, rank, outcome)
      where e.number = r.number`.execute(tx)
    await sql`update selection_entry set selection_id = ${s.id} where ${inWindow(s)} and outcome = 'twice'`.execute(tx)
    await sql`
      update selection set drawn_at = ${ctx.now}, public_value = ${publicValue}, list_hash = ${listHash}, seed = ${seed},
        entries = ${order.length}, selected = ${held.size} where id = ${s.id}`.execute(tx)
    const said = { number: s.number, publicValue, listHash, seed, entries: order.length, selected: held.size }
    await journal(tx, ctx, { chain: s.id, kind: 'selection', act: 'selection.hold', data: said })
    await publish(tx, ctx, 'selection.held', said)
    await enqueue(tx, ctx, { kind: TELL, payload: { id: s.id }, runAt: ctx.now, uniqueKey: `${TELL} ${s.id}` })
    return ok({ entries: order.length, selected: held.size, seed })
  })
}

/** What anybody needs to do the draw again; see docs/draws.md. */
export interface DrawLog {
  number: string
  method: Method
  places: number
  commitment: string
  secret: string
  publicSource: string
  publicValue: string
  listHash: string
  seed: string
  entries: { number: string; weight: number; places: number; score: number; receipt: number }[]
  selected: string[]
}

/** The published log of a draw that was held. */
export function logOf(
  s: Selection,
  entries: readonly (DrawLog['entries'][0] & { rank: number | null; outcome: string })[],
): DrawLog {
  const { number, method, places, commitment, publicSource } = s
  return {
    ...{ number, method, places, commitment, publicSource },
    secret: s.secret!,
    publicValue: s.publicValue!,
    listHash: s.listHash!,
    seed: s.seed!,
    entries: entries.map(({ number: n, weight, places: p, score, receipt }) => ({
      number: n,
      weight,
      places: p,
      score,
      receipt,
    })),
    selected: entries
      .filter((e) => e.outcome === 'selected')
      .sort((a, b) => a.rank! - b.rank!)
      .map((e) => e.number),
  }
}
