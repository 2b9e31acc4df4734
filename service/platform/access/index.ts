/** The door of access: who asks, what they may do, which rows they may meet. */
export { accessTable, isAllowed } from './access-table.ts'
export { addAccount, findAccount, findAccountById, listMadeAccounts, type NewAccount, roles } from './accounts.ts'
export { refreshWeb, registerAccess, requireRole } from './hooks.ts'
export { negotiateLocale, safeReturn } from './locale.ts'
export { roleNames } from './messages.ts'
export { hashPassword, isPassword, pretendCheck } from './passwords.ts'
export { AccessRefused } from './refusal.ts'
export {
  type Access,
  type Allowed,
  actorOf,
  addNavigation,
  ctxOf,
  homeOf,
  setHome,
  type WebRegistry,
} from './request.ts'
export { registerSignIn } from './routes.ts'
export { caseScope, employerScope, permitScope, personScope, quotaScope, type Scope } from './scopes.ts'
export { closeSessionsOf, openSession, sweepAccess } from './sessions.ts'
export { signIn } from './sign-in.ts'
export { forgetTries, noteTry } from './throttle.ts'
export { issueToken } from './tokens.ts'
export { viewOf } from './view-of.ts'
