import type { Library, Locale, Text } from '@kosh/law'
import type { Kysely, Transaction } from 'kysely'
import type { Post } from './post/index.ts'

/** The database; statements are written with Kysely's `sql` template, so values are always parameters. */
export type Db = Kysely<unknown>
/** A transaction is a Db too: reads take `Db`, writes take `Tx`. */
export type Tx = Transaction<unknown>

export type Role = 'worker' | 'employer' | 'officer' | 'quota-officer' | 'inspector' | 'analyst' | 'auditor' | 'admin'

/** Who acts. `regions` null means the whole country. */
export interface Actor {
  id: string
  role: Role | 'public' | 'system'
  name: string
  country: string
  regions: string[] | null
  /** The mission abroad where the officer takes applications in. */
  mission?: string
  employerId?: string
  personId?: string
}

/** What every verb gets: the database, the law, the hour, a source of ids, and who acts. */
export interface Ctx {
  db: Db
  library: Library
  now: Date
  /** A fresh UUIDv7. */
  newId: () => string
  actor: Actor
  locale: Locale
  /** The ways to people outside the service; absent: there are none. */
  post?: Post | undefined
}

/** One fault of an input: where (JSON pointer or form field), and what to do. */
export interface FieldError {
  path: string
  code: string
  text: Text
}

/** An expected refusal. `code` is a key of the registry in `platform/errors`. */
export interface Problem {
  code: string
  params?: Record<string, string | number>
  fields?: FieldError[]
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const refuse = (code: string, more: Omit<Problem, 'code'> = {}): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, ...more },
})
