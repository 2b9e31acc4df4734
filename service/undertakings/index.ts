/** The door of the undertakings for nationals; the acts are in instruments/undertakings. */
import { addNavigation } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { registerUndertakingApi } from './api.ts'
import { words } from './messages.ts'
import { readers, registerUndertakingPages } from './routes.tsx'

export { undertakingJobs } from './jobs.ts'

export function registerUndertakings(app: App): void {
  const { library, config } = app.kosh
  // A country whose permits bind nobody to train or replace has none.
  const binds = [...library.schemes.values()].some(
    (s) => s.country === config.country && s.editions.some((e) => e.duties.some((duty) => duty.undertaking)),
  )
  if (binds) addNavigation(app, { href: '/undertakings', text: words.nav, roles: readers, order: 45 })
  registerUndertakingPages(app)
  registerUndertakingApi(app)
}
