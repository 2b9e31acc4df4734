import { sql } from 'kysely'
import type { Db } from '../context.ts'
import { often } from '../db/index.ts'
import { type Account, accountColumns, accountOf } from './accounts.ts'
import { newToken, tokenHash } from './sessions.ts'

/** Makes a bearer token of the API for an account; it is told once, the database keeps its hash only. */
export async function issueToken(
  db: Db,
  token: { accountId: string; label: string; now: Date; expires: Date },
): Promise<string> {
  const secret = `kosh_${newToken()}`
  await sql`
    INSERT INTO api_token (token_hash, account_id, label, created, expires)
    VALUES (${tokenHash(secret)}, ${token.accountId}, ${token.label}, ${token.now}, ${token.expires})`.execute(db)
  return secret
}

/** The account a bearer token stands for, if the token is in time and the account active. */
export async function findTokenAccount(db: Db, secret: string, now: Date): Promise<Account | undefined> {
  const { rows } = await often(
    db,
    sql<Parameters<typeof accountOf>[0]>`
    SELECT ${accountColumns} FROM api_token JOIN account ON account.id = api_token.account_id
    WHERE api_token.token_hash = ${tokenHash(secret)} AND api_token.expires > ${now} AND account.active`,
  )
  return rows[0] && accountOf(rows[0])
}
