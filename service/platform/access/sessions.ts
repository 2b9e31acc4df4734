import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../context.ts'
import { often } from '../db/index.ts'
import { type Account, accountColumns, accountOf } from './accounts.ts'

const hour = 60 * 60 * 1000
/** A sign-in ends after a working day, and after two hours in which nothing was asked. */
export const sessionLimits = { absolute: 12 * hour, idle: 2 * hour, touchEvery: 5 * 60 * 1000 }

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()
export const newToken = (): string => randomBytes(32).toString('base64url')

export interface OpenedSession {
  /** For the browser's cookie; the database keeps its hash only. */
  token: string
  csrf: string
  expires: Date
}

/** Opens a session; the token is always new, so one planted before the sign-in is worth nothing. */
export async function openSession(db: Db, accountId: string, now: Date): Promise<OpenedSession> {
  const session = { token: newToken(), csrf: newToken(), expires: new Date(now.getTime() + sessionLimits.absolute) }
  await sql`
    INSERT INTO session (token_hash, account_id, csrf, created, expires, seen)
    VALUES (${tokenHash(session.token)}, ${accountId}, ${session.csrf}, ${now}, ${session.expires}, ${now})`.execute(db)
  return session
}

export interface Session {
  account: Account
  csrf: string
}

/** The session of a cookie, if it is in time and its account active. Marks it as seen, every five minutes at most. */
export async function findSession(db: Db, token: string, now: Date): Promise<Session | undefined> {
  const hash = tokenHash(token)
  const seenAfter = new Date(now.getTime() - sessionLimits.idle)
  const { rows } = await often(
    db,
    sql<Parameters<typeof accountOf>[0] & { csrf: string; seen: Date }>`
    SELECT ${accountColumns}, session.csrf, session.seen
    FROM session JOIN account ON account.id = session.account_id
    WHERE session.token_hash = ${hash} AND session.expires > ${now} AND session.seen > ${seenAfter}
      AND account.active`,
  )
  const row = rows[0]
  if (!row) return undefined
  if (now.getTime() - new Date(row.seen).getTime() > sessionLimits.touchEvery) {
    await sql`UPDATE session SET seen = ${now} WHERE token_hash = ${hash}`.execute(db)
  }
  return { account: accountOf(row), csrf: row.csrf }
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await sql`DELETE FROM session WHERE token_hash = ${tokenHash(token)}`.execute(db)
}

/** Ends every session of an account: its password changed, or it was closed. */
export async function closeSessionsOf(db: Db, accountId: string): Promise<void> {
  await sql`DELETE FROM session WHERE account_id = ${accountId}`.execute(db)
}

/** Removes sessions and tokens past their time and failures older than a day; a daily job. */
export async function sweepAccess(db: Db, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - 24 * hour)
  await sql`DELETE FROM session WHERE expires < ${now}`.execute(db)
  await sql`DELETE FROM api_token WHERE expires < ${now}`.execute(db)
  await sql`DELETE FROM sign_in_failure WHERE at < ${yesterday}`.execute(db)
}
