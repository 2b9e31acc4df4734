/** The door of the way home: reminders, settlement sheet, departure, deposit, right to come back. */
import { addNavigation } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { words } from './messages.ts'
import { readers, registerReturnRoutes } from './routes.tsx'

export { recordExit, remindAll, returnJobs, returnRecurring } from './acts.ts'
export { returnErrors } from './errors.ts'

export function registerReturns(app: App): void {
  addNavigation(app, { href: '/returns', text: words.title, roles: readers, order: 47 })
  registerReturnRoutes(app)
}
