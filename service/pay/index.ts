/** The door of the payroll check; the acts are in instruments/pay. */
import { addNavigation } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { registerPayApi } from './api.ts'
import { words } from './messages.ts'
import { readers, registerPayPages } from './routes.tsx'

export function registerPay(app: App): void {
  addNavigation(app, { href: '/pay', text: words.nav, roles: [...readers, 'worker'], order: 46 })
  registerPayPages(app)
  registerPayApi(app)
}
