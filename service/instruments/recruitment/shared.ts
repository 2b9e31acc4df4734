import { type IsoDate, parseDay, type Text } from '@kosh/law'
import { sql } from 'kysely'
import { localDate } from '../../platform/calendar.ts'
import { type Actor, type Ctx, type FieldError, type Result, refuse, type Tx } from '../../platform/context.ts'
import { makeNumber } from '../../platform/numbers.ts'
import { recruitmentWords as words } from './messages.ts'

/** Officers of the whole country keep agreements, lists and licences. */
export const isMinistry = ({ actor }: { actor: Pick<Actor, 'role' | 'regions'> }): boolean =>
  actor.role === 'system' || (actor.role === 'officer' && actor.regions === null)

/** What every act takes besides its own input. */
export interface Keyed {
  key?: string | undefined
}

export const todayOf = (ctx: Pick<Ctx, 'now' | 'actor'>): IsoDate => localDate(ctx.now, ctx.actor.country)
export const isDay = (day: string): boolean => parseDay(day) !== undefined

/** The next number of a kind of entry, `KZ-RO-2026-0000001-4`. */
export async function nextNumber(tx: Tx, ctx: Ctx, kind: string): Promise<string> {
  const { rows } = await sql<{ n: number }>`select nextval('recruit_seq')::int as n`.execute(tx)
  return makeNumber(`${ctx.actor.country}-${kind}-${todayOf(ctx).slice(0, 4)}`, rows[0]!.n)
}

/** Gathers faults by field. */
export class Faults {
  readonly fields: FieldError[] = []
  /** A fault where `right` does not hold. */
  ask(path: string, right: boolean, text: Text = words.need): void {
    if (!right && !this.fields.some((f) => f.path === path)) this.fields.push({ path, code: 'invalid', text })
  }
  told(path: string, said: string): void {
    if (said.trim() === '') this.fields.push({ path, code: 'required', text: words.need })
  }
  /** A period of days; `to` may be open where it says so. */
  period(from: [string, string], to: [string, string | null]): void {
    this.ask(from[0], isDay(from[1]), words.badDay)
    if (to[1] === null) return
    this.ask(to[0], isDay(to[1]), words.badDay)
    this.ask(to[0], to[1] >= from[1], words.badPeriod)
  }
  get refusal(): Result<never> | undefined {
    return this.fields.length > 0 ? refuse('recruitment-input', { fields: this.fields }) : undefined
  }
}
