/** The door of the books; the ledger is in instruments/money. */
import { addNavigation } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { registerMoneyApi } from './api.ts'
import { words } from './messages.ts'
import { registerMoneyPages } from './routes.tsx'

export { payClaim } from './routes.tsx'

export function registerMoney(app: App): void {
  addNavigation(app, { href: '/money', text: words.title, roles: ['officer', 'auditor'], order: 60, whole: true })
  registerMoneyPages(app)
  registerMoneyApi(app)
}
