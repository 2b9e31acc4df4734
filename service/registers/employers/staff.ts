import { lists, parseDay, text } from '@kosh/law'
import { sql } from 'kysely'
import { act, journal } from '../../platform/act.ts'
import { type Ctx, type FieldError, ok, type Result, refuse } from '../../platform/context.ts'
import type { Workforce } from './model.ts'
import { employerRecord } from './queries.ts'

interface Keyed {
  key?: string | undefined
}

const isOwn = (ctx: Ctx, id: string): boolean => ctx.actor.role === 'employer' && ctx.actor.employerId === id
const isBody = (ctx: Ctx): boolean => ['officer', 'inspector', 'system'].includes(ctx.actor.role)
const badDay = (path: string): FieldError => ({
  path,
  code: 'impossible-date',
  text: text('Күнді 2026-05-04 түрінде жазыңыз', 'Напишите дату как 2026-05-04', 'Write the date like 2026-05-04'),
})
const badNumber = (path: string): FieldError => ({
  path,
  code: 'out-of-range',
  text: text(
    'Нөл немесе оң бүтін сан керек; ЕАЭО азаматтары шетелдіктердің ішінде саналады',
    'Нужно целое число от нуля; граждане ЕАЭС считаются среди иностранцев',
    'A whole number from zero is needed; nationals of EAEU states count among the foreigners',
  ),
})

/** Sets the staff of a day, by category: the whole table of that day is replaced. */
export function setWorkforce(
  ctx: Ctx,
  employerId: string,
  input: { asOf: string; rows: Workforce[]; source: string } & Keyed,
): Promise<Result<{ asOf: string }>> {
  const { key, ...data } = input
  return act(ctx, 'employer.staff', { key, input: { employerId, ...data } }, async (tx) => {
    if (!isOwn(ctx, employerId) && !isBody(ctx)) return refuse('employer-not-found')
    if (!(await employerRecord(tx, employerId))) return refuse('employer-not-found')
    const fields: FieldError[] = parseDay(input.asOf) === undefined ? [badDay('asOf')] : []
    const whole = (n: number) => Number.isSafeInteger(n) && n >= 0 && n <= 10_000_000
    for (const [i, r] of input.rows.entries())
      if (!whole(r.citizens) || !whole(r.foreigners) || !whole(r.eaeu) || r.eaeu > r.foreigners || !r.category)
        fields.push(badNumber(`rows/${i}`))
    if (new Set(input.rows.map((r) => r.category)).size !== input.rows.length) fields.push(badNumber('rows'))
    if (fields.length > 0) return refuse('employer-invalid', { fields })
    await sql`delete from employer_workforce where employer_id = ${employerId} and as_of = ${input.asOf}::date`.execute(
      tx,
    )
    for (const r of input.rows)
      await sql`insert into employer_workforce (employer_id, as_of, category, citizens, foreigners, eaeu, source)
        values (${employerId}, ${input.asOf}::date, ${r.category}, ${r.citizens}, ${r.foreigners}, ${r.eaeu}, ${input.source})`.execute(
        tx,
      )
    await journal(tx, ctx, {
      chain: employerId,
      kind: 'employer',
      act: 'employer.staff',
      data: { asOf: input.asOf, rows: input.rows.map((r) => ({ ...r })) },
    })
    return ok({ asOf: input.asOf })
  })
}

/** Adds a place where the employer's people work. */
export function addWorkplace(
  ctx: Ctx,
  employerId: string,
  input: { region: string; address: string; sector?: string | null } & Keyed,
): Promise<Result<{ id: string }>> {
  const { key, ...data } = input
  return act(ctx, 'employer.workplace', { key, input: { employerId, ...data } }, async (tx) => {
    if (!isOwn(ctx, employerId) && !isBody(ctx)) return refuse('employer-not-found')
    if (!(await employerRecord(tx, employerId))) return refuse('employer-not-found')
    if (!lists['region']!.has(input.region) || !input.address.trim())
      return refuse('employer-invalid', {
        fields: [
          {
            path: 'region',
            code: 'not-an-option',
            text: text('Өңір мен мекенжайды көрсетіңіз', 'Укажите регион и адрес', 'Give the region and the address'),
          },
        ],
      })
    const id = ctx.newId()
    await sql`insert into employer_workplace (employer_id, id, region, address, sector)
      values (${employerId}, ${id}, ${input.region}, ${input.address.trim()}, ${input.sector ?? null})`.execute(tx)
    await journal(tx, ctx, {
      chain: employerId,
      kind: 'employer',
      act: 'employer.workplace',
      data: { id, region: input.region },
    })
    return ok({ id })
  })
}

/** Records what an inspection found; later applications are assessed with it. Only bodies record findings. */
export function recordFinding(
  ctx: Ctx,
  employerId: string,
  input: { kind: string; foundOn: string; note: string; source: string } & Keyed,
): Promise<Result<{ id: string }>> {
  const { key, ...data } = input
  return act(ctx, 'employer.finding', { key, input: { employerId, ...data } }, async (tx) => {
    if (!isBody(ctx)) return refuse('employer-not-yours')
    if (!(await employerRecord(tx, employerId))) return refuse('employer-not-found')
    if (parseDay(input.foundOn) === undefined) return refuse('employer-invalid', { fields: [badDay('foundOn')] })
    const id = ctx.newId()
    await sql`insert into employer_finding (employer_id, id, kind, found_on, note, source)
      values (${employerId}, ${id}, ${input.kind}, ${input.foundOn}::date, ${input.note}, ${input.source})`.execute(tx)
    await journal(tx, ctx, {
      chain: employerId,
      kind: 'employer',
      act: 'employer.finding',
      data: { id, kind: input.kind, foundOn: input.foundOn },
    })
    return ok({ id })
  })
}
