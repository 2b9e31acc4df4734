import type { Locale, Text } from '@kosh/law/language'
import { sql } from 'kysely'
import type { Actor, Db, Role } from '../context.ts'
import { hashPassword } from './passwords.ts'

export const roles: readonly Role[] = [
  'worker',
  'employer',
  'officer',
  'quota-officer',
  'inspector',
  'analyst',
  'auditor',
  'admin',
]

export interface Account extends Actor {
  role: Role
  login: string
  locale: Locale
}

interface AccountRow {
  id: string
  login: string
  name: string
  role: Role
  regions: string[] | null
  country: string
  employer_id: string | null
  person_id: string | null
  mission: string | null
  locale: Locale
}

/** The columns of an account that make an actor; the alias of the table is `account`. */
export const accountColumns = sql`account.id, account.login, account.name, account.role, account.regions, account.country,
  account.employer_id, account.person_id, account.mission, account.locale`

export const accountOf = (row: AccountRow): Account => ({
  id: row.id,
  login: row.login,
  name: row.name,
  role: row.role,
  // A mission has no region of the country: what is open to officers of the whole country is not open to its clerk.
  regions: row.mission ? [] : row.regions,
  country: row.country,
  locale: row.locale,
  ...(row.employer_id ? { employerId: row.employer_id } : {}),
  ...(row.person_id ? { personId: row.person_id } : {}),
  ...(row.mission ? { mission: row.mission } : {}),
})

/** An active account with its stored password hash. */
export async function findAccount(db: Db, login: string): Promise<(Account & { password: string }) | undefined> {
  const { rows } = await sql<AccountRow & { password: string }>`
    SELECT ${accountColumns}, account.password FROM account
    WHERE login = ${login.trim().toLowerCase()} AND active`.execute(db)
  return rows[0] && { ...accountOf(rows[0]), password: rows[0].password }
}

export async function findAccountById(db: Db, id: string): Promise<Account | undefined> {
  const { rows } = await sql<AccountRow>`
    SELECT ${accountColumns} FROM account WHERE id = ${id} AND active`.execute(db)
  return rows[0] && accountOf(rows[0])
}

export interface MadeAccount {
  id: string
  login: string
  name: string
  role: Role
  /** What a newcomer can try with it. */
  tries: Text
}

/** The made accounts of a demonstration, in the order of roles. Nothing in an installation without them. */
export async function listMadeAccounts(db: Db): Promise<MadeAccount[]> {
  const { rows } = await sql<Omit<MadeAccount, 'tries'> & { demo: string }>`
    SELECT id, login, name, role, demo FROM account WHERE demo IS NOT NULL AND active ORDER BY login`.execute(db)
  return rows
    .map(({ demo, ...account }) => ({ ...account, tries: JSON.parse(demo) as Text }))
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
}

export interface NewAccount {
  id: string
  login: string
  name: string
  role: Role
  password: string
  regions?: string[] | null
  country?: string
  employerId?: string
  personId?: string
  mission?: string
  locale?: Locale
  tries?: Text
}

/** Adds a local account. `password` is the plain one; only its hash is stored. */
export async function addAccount(tx: Db, now: Date, account: NewAccount): Promise<void> {
  const hash = await hashPassword(account.password)
  await sql`
    INSERT INTO account (id, login, name, role, regions, country, employer_id, person_id, mission, locale, password,
      demo, created)
    VALUES (${account.id}, ${account.login.trim().toLowerCase()}, ${account.name}, ${account.role},
      ${account.regions ?? null}::text[], ${account.country ?? 'KZ'}, ${account.employerId ?? null},
      ${account.personId ?? null}, ${account.mission ?? null}, ${account.locale ?? 'kk'}, ${hash},
      ${account.tries ? JSON.stringify(account.tries) : null}, ${now})`.execute(tx)
}
