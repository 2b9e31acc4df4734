import { sql } from 'kysely'
import { canonicalJson, sha256 } from './canonical.ts'
import { type Ctx, type Problem, type Result, refuse, type Tx } from './context.ts'
import { atEnd, often } from './db/together.ts'
import { transaction } from './db/transaction.ts'
import { entriesOf } from './journal.ts'

export { atEnd, together } from './db/together.ts'
export { journal, journalLink } from './journal.ts'
export { message, publish } from './outbox.ts'
export { sealJournal } from './seals.ts'
export { type VerifyReport, verifyJournal } from './verify.ts'

export interface ActOptions {
  /** Idempotency key, chosen by the sender: 8 to 200 characters. */
  key?: string | undefined
  /** What the sender asked; the same key with another input is refused. */
  input?: unknown
}

/** Carries a refusal out of the transaction, so that it is undone. */
class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/**
 * One act, one transaction: everything `body` writes commits together with its journal entry, or nothing does.
 * A refusal undoes the transaction. With a key, a success is stored and given again to the same request, as JSON.
 * `name` is noun, dot, verb. An act within another act gets `{ ...ctx, db: tx }`; its refusal undoes it alone.
 * Throws when the act succeeds without a journal entry: that is a fault of the program.
 */
export async function act<T>(
  ctx: Ctx,
  name: string,
  options: ActOptions,
  body: (tx: Tx) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { key } = options
  // Counted as the table counts: a sign outside the basic plane is one.
  const length = key === undefined ? 8 : [...key].length
  if (length < 8 || length > 200) return refuse('key-length')
  const jitter = (): number => Number.parseInt(ctx.newId().slice(-6), 16) / 0x1000000
  try {
    return await transaction(
      ctx.db,
      async (tx) => {
        const inputHash = sha256(canonicalJson({ act: name, input: options.input ?? null }))
        if (key !== undefined) {
          const before = await claimKey<T>(tx, ctx, name, key, inputHash)
          if (before) return before
        }
        const entries = entriesOf(tx)
        const result = await body(tx)
        if (!result.ok) throw new Refused(result.problem)
        if (entriesOf(tx) === entries) throw new Error(`Act ${name} wrote no journal entry`)
        if (key !== undefined) {
          const outcome = JSON.stringify({ value: result.value })
          atEnd(
            tx,
            sql`update request_key set outcome = ${outcome}::jsonb where actor = ${ctx.actor.id} and key = ${key}`,
          )
        }
        return result
      },
      { jitter },
    )
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem }
    throw error
  }
}

/** Takes the key for this transaction; a twin that runs at the same moment waits here. Gives what is stored already. */
async function claimKey<T>(
  tx: Tx,
  ctx: Ctx,
  name: string,
  key: string,
  inputHash: Buffer,
): Promise<Result<T> | undefined> {
  const claim = await often(
    tx,
    sql`
    insert into request_key (actor, key, act, input_hash, outcome, at)
    values (${ctx.actor.id}, ${key}, ${name}, ${inputHash}, 'null', ${ctx.now})
    on conflict do nothing returning key
  `,
  )
  if (claim.rows.length > 0) return undefined
  const { rows } = await sql<{ act: string; input_hash: Buffer; outcome: { value: T } }>`
    select act, input_hash, outcome from request_key where actor = ${ctx.actor.id} and key = ${key}
  `.execute(tx)
  const stored = rows[0]
  if (!stored || stored.act !== name || !inputHash.equals(stored.input_hash)) throw new Refused({ code: 'key-reused' })
  return { ok: true, value: stored.outcome.value }
}
