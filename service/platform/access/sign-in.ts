import { act, journal } from '../act.ts'
import type { Ctx, Result } from '../context.ts'
import { ok, refuse } from '../context.ts'
import { type Account, findAccount, findAccountById, listMadeAccounts } from './accounts.ts'
import { messages } from './messages.ts'
import { isPassword, pretendCheck } from './passwords.ts'
import { closeSession, type OpenedSession, openSession } from './sessions.ts'
import { forgetTries, noteTry } from './throttle.ts'

export interface SignedIn {
  account: Account
  session: OpenedSession
}

const open = (ctx: Ctx, account: Account, former: string | undefined, made: boolean): Promise<Result<SignedIn>> => {
  const own: Ctx = { ...ctx, actor: account }
  return act(own, 'account.sign-in', {}, async (tx) => {
    // The token of before ends here: a session is never carried over a sign-in.
    if (former) await closeSession(tx, former)
    const session = await openSession(tx, account.id, ctx.now)
    await journal(tx, own, { chain: account.id, kind: 'account', act: 'account.sign-in', data: { made } })
    return ok({ account, session })
  })
}

/** Ends the session of this token; nothing happens when there is none. */
export async function signOut(ctx: Ctx, token: string): Promise<void> {
  await act(ctx, 'account.sign-out', {}, async (tx) => {
    await closeSession(tx, token)
    await journal(tx, ctx, { chain: ctx.actor.id, kind: 'account', act: 'account.sign-out', data: {} })
    return ok(undefined)
  })
}

/**
 * Signs in with login and password. Refused with `sign-in-wrong` (never saying which of the two) or, after five
 * failures, `sign-in-wait` with the minutes to wait. `former` is the session token the browser already had.
 */
export async function signIn(
  ctx: Ctx,
  input: { login: string; password: string; former?: string | undefined },
): Promise<Result<SignedIn>> {
  const login = input.login.trim().toLowerCase()
  const fields = [
    ...(login === '' ? [{ path: 'login', code: 'missing', text: messages.missingLogin }] : []),
    ...(input.password === '' ? [{ path: 'password', code: 'missing', text: messages.missingPassword }] : []),
  ]
  if (fields.length > 0) return refuse('sign-in-wrong', { fields })

  const until = await noteTry(ctx.db, login, ctx.now, ctx.newId())
  if (until)
    return refuse('sign-in-wait', { params: { minutes: Math.ceil((until.getTime() - ctx.now.getTime()) / 60_000) } })

  const account = await findAccount(ctx.db, login)
  const fits = account ? await isPassword(account.password, input.password) : await pretendCheck(input.password)
  if (!account || !fits) {
    return refuse('sign-in-wrong', { fields: [{ path: 'login', code: 'wrong', text: messages.wrong }] })
  }
  await forgetTries(ctx.db, login)
  const { password: _, ...known } = account
  return open(ctx, known, input.former, false)
}

/** Signs in to a made account without password: only in a demonstration, and only to accounts made for it. */
export async function signInAsMade(
  ctx: Ctx,
  input: { accountId: string; demo: boolean; former?: string | undefined },
): Promise<Result<SignedIn>> {
  const made = input.demo ? (await listMadeAccounts(ctx.db)).find(({ id }) => id === input.accountId) : undefined
  const account = made && (await findAccountById(ctx.db, made.id))
  return account ? open(ctx, account, input.former, true) : refuse('sign-in-wrong')
}
