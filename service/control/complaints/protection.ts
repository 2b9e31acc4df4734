import { addTime, type IsoDate, weekdays } from '@kosh/law'
import { sql } from 'kysely'
import { findPermit } from '../../cases/permits/index.ts'
import { act, journal } from '../../platform/act.ts'
import { systemActor } from '../../platform/actors.ts'
import { localDate } from '../../platform/calendar.ts'
import { type Ctx, type Db, type FieldError, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import { personRecord } from '../../registers/persons/index.ts'
import { digestOf, keptKey } from './code.ts'
import { deskWords as words } from './desk-messages.ts'
import { isOpen, LONGEST_PROTECTION_MONTHS } from './model.ts'
import { addEntry, consentOf, lockComplaint } from './store.ts'

/** Protection from revenge. A row says whom, what and until when; never why, and not which record it came from. */

export type ProtectionKind = 'hold' | 'change'

export interface Protect {
  key?: string | undefined
  number: string
  kinds: ProtectionKind[]
  until: IsoDate
  /** The record of the person, where the worker has no permit to name. */
  person?: string | undefined
}

/** The person that the worker named by a permit, or that the inspector found in the register. */
async function personOf(
  tx: Tx,
  ctx: Ctx,
  permit: string | null,
  person: string | undefined,
): Promise<string | undefined> {
  const system: Ctx = { ...ctx, db: tx, actor: systemActor(ctx.actor.country) }
  if (permit) return (await findPermit(system, permit))?.personId ?? undefined
  if (!person || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(person)) return undefined
  return (await personRecord(tx, person))?.id
}

/**
 * Protects the worker of an open or upheld complaint who has agreed to it. Each kind is a row of its own with a chain of its
 * own in the journal, which names neither the person nor the complaint.
 */
export function protect(ctx: Ctx, asked: Protect): Promise<Result<{ until: IsoDate; ids: string[] }>> {
  const { key, ...sent } = asked
  const kept = key === undefined ? {} : { key: keptKey(key), input: digestOf(key, sent) }
  return act(ctx, 'protection.give', kept, async (tx) => {
    const c = await lockComplaint(tx, ctx, asked.number)
    if (!c) return refuse('complaint-not-found')
    const upheld = c.outcome === 'upheld' || c.outcome === 'partly-upheld'
    if (!isOpen(c.state) && !upheld) return refuse('complaint-ended')
    if (c.officerId !== ctx.actor.id) return refuse('complaint-not-taken')
    const today = localDate(ctx.now, c.country)
    const last = addTime(today, LONGEST_PROTECTION_MONTHS, 'month', weekdays())
    const fields: FieldError[] = []
    const kinds = [...new Set(asked.kinds)].filter((kind) => kind === 'hold' || kind === 'change')
    if (kinds.length === 0) fields.push({ path: 'kinds', code: 'required', text: words.chooseProtection })
    if (!(asked.until >= today && asked.until <= last))
      fields.push({ path: 'until', code: 'invalid', text: words.badProtectionUntil })
    if (fields.length > 0) return refuse('complaint-input', { fields })
    const consent = await consentOf(tx, c.id)
    if (!consent) return refuse('complaint-no-consent')
    const person = await personOf(tx, ctx, consent.permit, asked.person)
    if (!person) return refuse('complaint-no-person')
    const ids: string[] = []
    for (const kind of kinds) {
      const id = ctx.newId()
      await sql`
        insert into protection (person_id, id, kind, valid_from, valid_until)
        values (${person}, ${id}, ${kind}, ${today}, ${asked.until})`.execute(tx)
      await journal(tx, ctx, { chain: id, kind: 'protection', act: 'protection.give', data: { until: asked.until } })
      ids.push(id)
    }
    await sql`update complaint_consent set used_at = ${ctx.now} where complaint_id = ${c.id}`.execute(tx)
    await addEntry(tx, ctx, c.id, { side: 'officer', kind: 'protected', shown: true, words: asked.until })
    return ok({ until: asked.until, ids })
  })
}

/** What another room may know of a protection: that there is one, and until when. */
export interface Shelter {
  id: string
  until: IsoDate
}

const lasting = async (db: Db, personId: string, kind: ProtectionKind, day: IsoDate): Promise<Shelter | undefined> => {
  const { rows } = await sql<Shelter>`
    select id::text, valid_until::text as until from protection
    where person_id = ${personId} and kind = ${kind} and valid_from <= ${day}::date and valid_until >= ${day}::date
    order by valid_until desc, id limit 1`.execute(db)
  return rows[0]
}

/** May this person be refused or expelled on a day? A hold says until when not; it never says why. */
export const holdOn = (db: Db, personId: string, day: IsoDate): Promise<Shelter | undefined> =>
  lasting(db, personId, 'hold', day)

/** Is a change of employer of this person left uncounted on a day? */
export const changeUncountedOn = (db: Db, personId: string, day: IsoDate): Promise<Shelter | undefined> =>
  lasting(db, personId, 'change', day)

/** A fact of the employer, for other rooms: how many complaints about it were upheld in whole or in part. */
export async function complaintsUpheld(db: Db, employerId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from complaint where employer_id = ${employerId} and outcome in ('upheld', 'partly-upheld')`.execute(
    db,
  )
  return rows[0]!.n
}
