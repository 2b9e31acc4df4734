import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { act, journal } from '../../platform/act.ts'
import { localDate } from '../../platform/calendar.ts'
import { sha256 } from '../../platform/canonical.ts'
import { type Ctx, type Db, type FieldError, ok, type Result, refuse } from '../../platform/context.ts'
import { Undeliverable, type WayKind } from '../../platform/post/index.ts'
import { contactWords, isTongue, letters, type Tongue } from './messages.ts'

/** A code is of six digits, good for a quarter of an hour and for five tries; five are sent to an address in a day. */
export const codeRules = { minutes: 15, tries: 5, aDay: 5 } as const

/** How an account is reached by one way. */
export interface Contact {
  kind: WayKind
  /** Where messages go: confirmed. */
  address: string | null
  /** Waits for its code. */
  asked: string | null
  language: Tongue
  /** The address took no message any more: nothing is sent until it is confirmed again. */
  stoppedAt: Date | null
}

export async function contactsOf(db: Db, accountId: string): Promise<Contact[]> {
  const { rows } = await sql<Contact>`
    select kind, address, asked_address as asked, language, stopped_at as "stoppedAt" from contact
    where account_id = ${accountId} and (address is not null or asked_address is not null) order by kind`.execute(db)
  return rows
}

/** The address as it is kept: a number as E.164 without blanks, e-mail without blanks around. Undefined: it is none. */
export function cleanAddress(kind: WayKind, typed: string): string | undefined {
  if (kind === 'sms') {
    const number = typed.replace(/[\s().-]/g, '')
    return /^\+[1-9]\d{7,14}$/.test(number) ? number : undefined
  }
  const address = typed.trim()
  return address.length <= 254 && /^[^\s@<>",;:\\]{1,64}@([^\s@<>",;:\\.]+\.)+[^\s@<>",;:\\.]{2,}$/u.test(address)
    ? address
    : undefined
}

export interface AskedContact {
  key?: string | undefined
  kind: WayKind
  address: string
  language: string
}

const hashOf = (id: string, code: string): Buffer => sha256(`${id} ${code}`)

/**
 * Keeps an address and sends a code to it; the confirmed one stays in use until the code comes back. The address is kept
 * also where the code could not be sent, so that another can be asked for.
 */
export async function askContact(ctx: Ctx, input: AskedContact): Promise<Result<{ kind: WayKind; sent: true }>> {
  const { key, kind } = input
  const way = ctx.post?.ways[kind]
  if (!way) return refuse('contact-off')
  const address = cleanAddress(kind, input.address)
  const { language } = input
  const fields: FieldError[] = []
  if (!address)
    fields.push({
      path: 'address',
      code: 'invalid',
      text: kind === 'sms' ? contactWords.badPhone : contactWords.badEmail,
    })
  if (!isTongue(language)) fields.push({ path: 'language', code: 'invalid', text: contactWords.badLanguage })
  if (!address || !isTongue(language)) return refuse('contact-input', { fields })
  const codeId = ctx.newId()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const today = localDate(ctx.now, ctx.actor.country)
  const until = new Date(ctx.now.getTime() + codeRules.minutes * 60_000)
  const asked = await act(ctx, 'contact.ask', { key, input: { kind, address, language } }, async (tx) => {
    // Also what other accounts asked for: nobody's telephone is made to ring by many accounts.
    const { rows: sent } = await sql<{ n: number }>`
      select coalesce(sum(codes), 0)::int as n from contact
      where codes_on = ${today}::date and (asked_address = ${address} or (account_id = ${ctx.actor.id} and kind = ${kind}))`.execute(
      tx,
    )
    if (sent[0]!.n >= codeRules.aDay) return refuse('contact-codes', { params: { most: codeRules.aDay } })
    const { rows } = await sql`
      insert into contact as c (id, account_id, kind, language, asked_address, code_id, code_hash, code_until, codes, codes_on)
      values (${ctx.newId()}, ${ctx.actor.id}, ${kind}, ${language}, ${address}, ${codeId}, ${hashOf(codeId, code)},
        ${until}, 1, ${today}::date)
      on conflict (account_id, kind) do update set language = excluded.language, asked_address = excluded.asked_address,
        code_id = excluded.code_id, code_hash = excluded.code_hash, code_until = excluded.code_until, tries = 0,
        codes = case when c.codes_on = excluded.codes_on then c.codes + 1 else 1 end, codes_on = excluded.codes_on
        where c.codes_on is distinct from excluded.codes_on or c.codes < ${codeRules.aDay}
      returning id`.execute(tx)
    if (rows.length === 0) return refuse('contact-codes', { params: { most: codeRules.aDay } })
    await journal(tx, ctx, { chain: ctx.actor.id, kind: 'account', act: 'contact.ask', data: { kind } })
    return ok({ codeId })
  })
  if (!asked.ok) return asked
  // The answer of an act done before: its code is on the way already.
  if (asked.value.codeId !== codeId) return ok({ kind, sent: true })
  try {
    await way.send({
      id: codeId,
      to: address,
      subject: letters.codeSubject[language],
      text: letters.code[language].replace('{code}', code),
      language,
    })
  } catch (error) {
    return refuse(error instanceof Undeliverable ? 'contact-refused' : 'contact-not-sent')
  }
  return ok({ kind, sent: true })
}

/** The code came back: messages go to the address from now on. A wrong code counts as a try also where all is refused. */
export async function confirmContact(
  ctx: Ctx,
  input: { key?: string | undefined; kind: WayKind; code: string },
): Promise<Result<{ kind: WayKind }>> {
  const { key, kind } = input
  const code = input.code.replace(/\s/g, '')
  const { rows } = await sql<{ codeId: string; hash: Buffer; good: boolean }>`
    update contact set tries = tries + 1
    where account_id = ${ctx.actor.id} and kind = ${kind} and asked_address is not null and tries <= ${codeRules.tries}
    returning code_id as "codeId", code_hash as hash, (code_until >= ${ctx.now} and tries <= ${codeRules.tries}) as good`.execute(
    ctx.db,
  )
  const tried = rows[0]
  const matches = tried?.good === true && Buffer.compare(hashOf(tried.codeId, code), Buffer.from(tried.hash)) === 0
  return act(ctx, 'contact.confirm', { key, input: { kind, code: code.length } }, async (tx) => {
    if (!tried) {
      const [waiting] = (await contactsOf(tx, ctx.actor.id)).filter((c) => c.kind === kind && c.asked)
      return refuse(waiting ? 'contact-code-spent' : 'contact-not-found')
    }
    if (!tried.good) return refuse('contact-code-spent')
    if (!matches)
      return refuse('contact-input', { fields: [{ path: 'code', code: 'invalid', text: contactWords.badCode }] })
    await sql`
      update contact set address = asked_address, confirmed_at = ${ctx.now}, stopped_at = null, asked_address = null,
        code_id = null, code_hash = null, code_until = null, tries = 0
      where account_id = ${ctx.actor.id} and kind = ${kind} and code_id = ${tried.codeId}`.execute(tx)
    await journal(tx, ctx, { chain: ctx.actor.id, kind: 'account', act: 'contact.confirm', data: { kind } })
    return ok({ kind })
  })
}

/** Nothing is sent by this way any more, and the address is forgotten. */
export function removeContact(
  ctx: Ctx,
  input: { key?: string | undefined; kind: WayKind },
): Promise<Result<{ kind: WayKind }>> {
  const { key, kind } = input
  return act(ctx, 'contact.remove', { key, input: { kind } }, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      update contact set address = null, confirmed_at = null, stopped_at = null, asked_address = null, code_id = null,
        code_hash = null, code_until = null
      where account_id = ${ctx.actor.id} and kind = ${kind} and (address is not null or asked_address is not null)
      returning id`.execute(tx)
    if (!rows[0]) return refuse('contact-not-found')
    await sql`
      update delivery set state = 'removed', done_at = ${ctx.now}
      where contact_id = ${rows[0].id} and state in ('waiting', 'sending')`.execute(tx)
    await journal(tx, ctx, { chain: ctx.actor.id, kind: 'account', act: 'contact.remove', data: { kind } })
    return ok({ kind })
  })
}
