import { lists, type Text } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal } from '../../platform/act.ts'
import { type Ctx, type Db, type FieldError, ok, type Result, refuse } from '../../platform/context.ts'
import { missionWords as w } from './messages.ts'

/** A mission abroad that takes applications in. */
export interface Mission {
  code: string
  /** The country that sends it, and the one that receives it (ISO 3166-1). */
  country: string
  host: string
  name: Text
  /** IANA time zone in which it counts its days. */
  zone: string
}

export interface NewMission extends Omit<Mission, 'country'> {
  key?: string | undefined
}

/** The missions of a country, by host. */
export async function listMissions(db: Db, country: string): Promise<Mission[]> {
  const { rows } = await sql<Mission>`
    select code, country, host, name, zone from mission where country = ${country} order by host, code`.execute(db)
  return rows
}

/** Is it a time zone that this machine counts by. */
function isZone(zone: string): boolean {
  if (!zone.includes('/')) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function faultsOf({ code, host, name, zone }: NewMission): FieldError[] {
  const fault = (path: string, text: Text, wrong: boolean): FieldError[] =>
    wrong ? [{ path, code: 'required', text }] : []
  return [
    ...fault('code', w.badCode, !/^[A-Z]{2}-[A-Z0-9]{2,12}$/.test(code)),
    ...fault('host', w.badHost, !lists['country']!.has(host)),
    ...(['kk', 'ru', 'en'] as const).flatMap((l) => fault(`name.${l}`, w.needed, !name[l].trim())),
    ...fault('zone', w.badZone, !isZone(zone)),
  ]
}

/** Adds a mission; only an officer of the whole country does. */
export function addMission(ctx: Ctx, input: NewMission): Promise<Result<{ code: string }>> {
  const { key, ...given } = input
  const { actor } = ctx
  return act(ctx, 'mission.add', { key, input: given }, async (tx) => {
    if (actor.role !== 'officer' || actor.regions !== null || actor.mission) return refuse('mission-not-yours')
    const fields = faultsOf(input)
    if (fields.length > 0) return refuse('mission-input', { fields })
    const { code, host, name, zone } = given
    const id = ctx.newId()
    const { rows } = await sql`
      insert into mission (id, code, country, host, name, zone, created)
      values (${id}, ${code}, ${actor.country}, ${host}, ${JSON.stringify(name)}::jsonb, ${zone}, ${ctx.now})
      on conflict (code) do nothing returning 1`.execute(tx)
    if (rows.length === 0) return refuse('mission-known', { params: { code } })
    await journal(tx, ctx, {
      chain: id,
      kind: 'mission',
      act: 'mission.add',
      data: { code, host, zone },
    })
    return ok({ code })
  })
}
