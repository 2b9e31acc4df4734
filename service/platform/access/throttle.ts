import { sql } from 'kysely'
import type { Db } from '../context.ts'

const minute = 60 * 1000
/** Five free tries in a quarter of an hour; then each failure doubles the pause, from half a minute to a quarter hour. */
export const throttle = { window: 15 * minute, free: 5, firstPause: minute / 2, longestPause: 15 * minute }

/** How long, in milliseconds, must pass after the newest of `failures` failed tries. */
export const pauseAfter = (failures: number): number =>
  failures < throttle.free ? 0 : Math.min(throttle.firstPause * 2 ** (failures - throttle.free), throttle.longestPause)

/**
 * Notes a try to sign in, before the password is looked at: tries sent at the same moment count each other.
 * Gives the instant until which this login must wait, or undefined when the try may go on. Known and unknown logins
 * are treated alike. A try that must wait is taken back, so that waiting does not make the pause longer.
 */
export async function noteTry(db: Db, login: string, now: Date, id: string): Promise<Date | undefined> {
  await sql`INSERT INTO sign_in_failure (login, at, id) VALUES (${login}, ${now}, ${id})`.execute(db)
  const since = new Date(now.getTime() - throttle.window)
  const { rows } = await sql<{ tries: number; newest: Date | null }>`
    SELECT count(*)::int AS tries, max(at) AS newest FROM sign_in_failure
    WHERE login = ${login} AND at > ${since} AND id <> ${id}`.execute(db)
  const { tries, newest } = rows[0]!
  const until = newest ? new Date(new Date(newest).getTime() + pauseAfter(tries)) : undefined
  if (!until || until <= now) return undefined
  await sql`DELETE FROM sign_in_failure WHERE login = ${login} AND id = ${id}`.execute(db)
  return until
}

/** The try succeeded: nothing is held against this login any more. */
export async function forgetTries(db: Db, login: string): Promise<void> {
  await sql`DELETE FROM sign_in_failure WHERE login = ${login}`.execute(db)
}
