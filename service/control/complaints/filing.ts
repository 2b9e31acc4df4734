import { kzRegions, lists } from '@kosh/law'
import { sql } from 'kysely'
import { hashPassword } from '../../platform/access/index.ts'
import { act, journal, publish } from '../../platform/act.ts'
import { publicActor } from '../../platform/actors.ts'
import { endOfDay, loadCalendar, localDate } from '../../platform/calendar.ts'
import { type Ctx, type FieldError, ok, type Result, refuse } from '../../platform/context.ts'
import { enqueue } from '../../platform/jobs.ts'
import { makeNumber } from '../../platform/numbers.ts'
import { answerDay } from '../../public/index.ts'
import { holderOf } from '../../registers/employers/index.ts'
import { codeOf, digestOf, keptKey } from './code.ts'
import { words } from './messages.ts'
import { answers, contactWays, isDanger, isWrong, LONGEST, MOST_WORKERS, type NewComplaint, SHORT } from './model.ts'
import { addEntry } from './store.ts'

/** Looks whether the answer is late; `payload` names the complaint by its id alone. */
export const LATE = 'complaint.late'

const current = new Set(kzRegions.map((r) => r.code))
/**
 * Regions of the country as they are now. The list of codes holds those that were divided too: nobody works there, and a
 * complaint sent there would be read by nobody.
 */
export const regionsOf = (country: string): string[] =>
  (lists['region']?.codes() ?? []).filter(
    (code) => code.startsWith(`${country}-`) && (current.has(code) || country !== 'KZ'),
  )

export function faultsOf(input: NewComplaint, country: string, today: string): FieldError[] {
  const fields: FieldError[] = []
  const fault = (path: string, text: FieldError['text']) => fields.push({ path, code: 'invalid', text })
  if (input.kinds.length === 0 || !input.kinds.every(isWrong)) fault('kinds', words.chooseKinds)
  if (input.what.trim() === '') fault('what', words.needWhat)
  if (input.what.length > LONGEST) fault('what', words.tooLong)
  if (!regionsOf(country).includes(input.region)) fault('region', words.chooseRegion)
  for (const name of ['employer', 'employerNumber', 'place', 'contact', 'time'] as const)
    if (input[name].length > SHORT) fault(name, words.tooLong)
  if (input.since !== null && input.since > today) fault('since', words.badSince)
  const { workers } = input
  if (workers !== null && !(Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS))
    fault('workers', words.badWorkers)
  for (const name of ['still', 'fears'] as const)
    if (input[name] !== null && !answers.includes(input[name])) fault(name, words.badAnswer)
  if (!contactWays.includes(input.way)) fault('way', words.badAnswer)
  else if (input.way !== 'page' && input.contact.trim() === '') fault('contact', words.needContact)
  return fields
}

/** The employer of the register that a typed number names; nobody is told whether it was found. */
async function employerOf(ctx: Ctx, number: string): Promise<string | null> {
  const plain = number.replaceAll(/[\s-]/g, '')
  if (plain === '') return null
  for (const kind of ['BIN', 'IIN']) {
    const found = await holderOf(ctx.db, kind, plain)
    if (found) return found.id
  }
  return null
}

/**
 * A worker complains. No account: whoever is signed in is not looked at and not recorded. Gives the number and the code,
 * which is kept nowhere; the same form sent again gives both again. The journal and the outbox learn that a complaint was
 * filed, and nothing of it.
 */
export async function fileComplaint(
  given: Ctx,
  input: NewComplaint & { key?: string | undefined },
): Promise<Result<{ number: string; code: string; danger: boolean; dueOn: string | null }>> {
  const { country } = given.actor
  const ctx: Ctx = { ...given, actor: publicActor(country) }
  const today = localDate(ctx.now, country)
  const { key = ctx.newId(), ...told } = input
  const fields = faultsOf(told, country, today)
  if (fields.length > 0) return refuse('complaint-input', { fields })
  const code = codeOf(key, told)
  // Before the transaction: hashing is slow on purpose.
  const hash = await hashPassword(code)
  const danger = isDanger(told)
  const kept = { key: keptKey(key), input: digestOf(key, told) }
  const filed = await act(ctx, 'complaint.file', kept, async (tx) => {
    const { rows } = await sql<{ n: number }>`select nextval('complaint_seq')::int as n`.execute(tx)
    const number = makeNumber(`${country}-C-${today.slice(2, 4)}`, rows[0]!.n)
    const id = ctx.newId()
    const dueOn = answerDay(ctx.library, await loadCalendar(tx, country), today) ?? null
    const { kinds, region, language, ...rest } = told
    await sql`
      insert into complaint (id, number, code, country, region, language, kinds, told, danger, employer_id, state, filed_at,
        due_on, first_due_on)
      values (${id}, ${number}, ${hash}, ${country}, ${region}, ${language}, ${kinds}::text[], ${JSON.stringify(rest)}::jsonb,
        ${danger}, ${await employerOf({ ...ctx, db: tx }, told.employerNumber)}, 'filed', ${ctx.now}, ${dueOn}, ${dueOn})
    `.execute(tx)
    await addEntry(tx, ctx, id, { side: 'worker', kind: 'filed', shown: true })
    if (dueOn)
      await enqueue(tx, ctx, {
        ...{ kind: LATE, payload: { id }, uniqueKey: `${LATE} ${id} ${dueOn}` },
        runAt: new Date(endOfDay(dueOn, country).getTime() + 1),
      })
    await journal(tx, ctx, { chain: id, kind: 'complaint', act: 'complaint.file', data: {} })
    await publish(tx, ctx, 'complaint.filed', {})
    return ok({ number, dueOn })
  })
  return filed.ok ? ok({ ...filed.value, code, danger }) : filed
}
