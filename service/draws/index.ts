/** The door of draws: their pages and API; the draw itself is in instruments/selection. */
import { addNavigation } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { registerDrawApi } from './api.ts'
import { words } from './messages.ts'
import { drawnSeries, registerDrawPages } from './routes.tsx'

export function registerDraws(app: App): void {
  // Where the law gives every quota in order of receipt, nobody is led to a page with nothing in it.
  if (drawnSeries(app).length > 0) addNavigation(app, { href: '/draws', text: words.title, roles: 'public', order: 25 })
  registerDrawPages(app)
  registerDrawApi(app)
}
