import type { Text } from '@kosh/law'
import { type RawBuilder, sql } from 'kysely'
import type { Ctx, Db, Tx } from '../../platform/context.ts'
import type { JobHandlers } from '../../platform/jobs.ts'
import { type Post, Undeliverable, type WayKind } from '../../platform/post/index.ts'
import { letters, type Tongue } from './messages.ts'

/** A notice in the inbox of an account, as rendered on the day. */
export interface NewNotice {
  caseId: string
  kind: string
  account: string
  text: { title: Text; paragraphs: Text[] }
}

/** Notices that come one after another go out as one message. */
const GATHER = 60_000
const minute = 60_000
/** Tries before a message is given up: over twelve tries with growing pauses, most of a day. */
const TRIES = 12
const pauseAfter = (attempts: number): number => Math.min(minute * 2 ** attempts, 6 * 60 * minute)
/** A message whose process died is taken again after this time. */
const LEASE = 5 * minute
/** What was sent is remembered for a quarter of a year. */
const KEEP = 90 * 24 * 60 * minute

/** What waits for the contacts of an account: two ids, one for each way. */
const waits = (ctx: Ctx, account: string, kind: 'notice' | 'answer') => sql`
  insert into delivery (id, contact_id, kind, state, made_at, due_at)
  select case c.kind when 'email' then ${ctx.newId()}::uuid else ${ctx.newId()}::uuid end, c.id, ${kind}, 'waiting',
    ${ctx.now}::timestamptz, ${new Date(ctx.now.getTime() + GATHER)}::timestamptz
  from contact c where c.account_id = ${account} and c.address is not null and c.stopped_at is null
  on conflict (contact_id) where state = 'waiting'
    do update set kind = case when excluded.kind = 'answer' then 'answer' else delivery.kind end`

/**
 * Puts a notice into the inbox of an account; in the same statement a message waits for each of its confirmed addresses.
 * The message says that there is something to read, never what.
 */
export async function tell(tx: Tx | Db, ctx: Ctx, notice: NewNotice): Promise<void> {
  await telling(ctx, notice).execute(tx)
}

/** The same as a statement that the caller sends. */
export const telling = (ctx: Ctx, notice: NewNotice): RawBuilder<unknown> =>
  sql`
    with told as (
      insert into notice (case_id, id, at, kind, to_account, text)
      values (${notice.caseId}, ${ctx.newId()}, ${ctx.now}, ${notice.kind}, ${notice.account},
        ${JSON.stringify(notice.text)}::jsonb)
    ) ${waits(ctx, notice.account, 'notice')}`

/** Something else than a notice waits for the account: an answer that stands on a page of its own. */
export async function announce(tx: Tx, ctx: Ctx, account: string): Promise<void> {
  await waits(ctx, account, 'answer').execute(tx)
}

interface Due {
  id: string
  contactId: string
  way: WayKind
  to: string | null
  language: Tongue
  attempts: number
  /** Is there still something that the person has not looked at? */
  unread: boolean
}

/** Takes messages that are due; who dies with one leaves it to the next after the lease. */
async function take(ctx: Ctx, limit: number, without: readonly WayKind[]): Promise<Due[]> {
  const { rows } = await sql<Due>`
    with taken as (
      update delivery set state = 'sending', attempts = attempts + 1, due_at = ${new Date(ctx.now.getTime() + LEASE)}
      where id in (
        select d.id from delivery d join contact c on c.id = d.contact_id
        where d.state in ('waiting', 'sending') and d.due_at <= ${ctx.now} and c.kind <> all(${[...without]}::text[])
        order by d.due_at, d.id limit ${limit} for update of d skip locked
      ) returning id, contact_id, kind, attempts
    )
    select t.id, t.contact_id as "contactId", c.kind as way, c.address as to, c.language, t.attempts,
      (t.kind = 'answer' or exists (
        select 1 from notice n where n.to_account = c.account_id and n.read_at is null)) as unread
    from taken t join contact c on c.id = t.contact_id order by t.id`.execute(ctx.db)
  return rows
}

type End = { state: 'sent' | 'read' | 'failed' | 'removed'; fault?: string }
const finish = (ctx: Ctx, id: string, { state, fault }: End) =>
  sql`
  update delivery set state = ${state}, done_at = ${ctx.now}, fault = ${fault?.slice(0, 500) ?? null}
  where id = ${id} and done_at is null`.execute(ctx.db)

const textOf = (post: Post, way: WayKind, language: Tongue): string => {
  const news = post.origin ? [letters.news[language], `${post.origin}/inbox`] : [letters.news[language]]
  return way === 'sms' ? news.join(' ') : [...news, '', letters.why[language], ''].join('\n')
}

/** Sends one; tells whether its way works. */
async function sendOne(ctx: Ctx, post: Post, due: Due): Promise<boolean> {
  const way = post.ways[due.way]
  if (!due.to) {
    await finish(ctx, due.id, { state: 'removed' })
    return true
  }
  if (!due.unread) {
    await finish(ctx, due.id, { state: 'read' })
    return true
  }
  try {
    if (!way) throw new Undeliverable(`No way out by ${due.way} is set up`)
    await way.send({
      ...{ id: due.id, to: due.to, language: due.language },
      ...{ subject: letters.subject[due.language], text: textOf(post, due.way, due.language) },
    })
    await finish(ctx, due.id, { state: 'sent' })
    return true
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    const lasting = error instanceof Undeliverable
    if (lasting || due.attempts >= TRIES) await finish(ctx, due.id, { state: 'failed', fault })
    else
      await sql`
        update delivery set due_at = ${new Date(ctx.now.getTime() + pauseAfter(due.attempts))}, fault = ${fault.slice(0, 500)}
        where id = ${due.id} and done_at is null`.execute(ctx.db)
    // The address is at fault, not the way: nothing more goes there until it is confirmed again.
    if (lasting && way)
      await sql`update contact set stopped_at = ${ctx.now} where id = ${due.contactId}`.execute(ctx.db)
    return lasting
  }
}

/**
 * Sends what is due, some at a time. A way that does not answer is left alone until the next round, so that clocks do not
 * wait for it. Gives how many were handled.
 */
export async function sendDue(ctx: Ctx, limit = 400): Promise<number> {
  const post = ctx.post ?? { ways: {}, origin: undefined }
  const down: WayKind[] = []
  let done = 0
  while (done < limit) {
    const batch = await take(ctx, 8, down)
    if (batch.length === 0) break
    const worked = await Promise.all(batch.map((due) => sendOne(ctx, post, due)))
    for (const [i, works] of worked.entries()) if (!works && !down.includes(batch[i]!.way)) down.push(batch[i]!.way)
    done += batch.length
  }
  return done
}

/** What was sent to an account in the last weeks, the newest first: the day and the way, never the content. */
export interface Delivery {
  at: Date
  way: WayKind
  state: 'waiting' | 'sending' | 'sent' | 'read' | 'failed' | 'removed'
}
export async function deliveriesOf(db: Db, accountId: string, limit = 20): Promise<Delivery[]> {
  const { rows } = await sql<Delivery>`
    select coalesce(d.done_at, d.made_at) as at, c.kind as way, d.state from delivery d join contact c on c.id = d.contact_id
    where c.account_id = ${accountId} order by d.made_at desc, d.id desc limit ${limit}`.execute(db)
  return rows
}

export const notificationJobs: JobHandlers = {
  'notification.send': async (ctx) => {
    await sendDue(ctx)
  },
  'notification.sweep': async (ctx) => {
    await sql`delete from delivery where done_at < ${new Date(ctx.now.getTime() - KEEP)}`.execute(ctx.db)
  },
}
export const notificationRecurring = [
  { kind: 'notification.send', everyMs: 15_000 },
  { kind: 'notification.sweep', everyMs: 24 * 60 * minute },
]
