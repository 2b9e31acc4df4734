/** The door of the lists of occupations in demand; the acts are in instruments/shortage. */
import { addNavigation } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { registerShortageApi } from './api.ts'
import { words } from './messages.ts'
import { seriesOfApp } from './reading.ts'
import { registerShortagePages } from './routes.tsx'

/** Open to everybody; in the menu of those who take part. */
const shown = ['public', 'employer', 'quota-officer', 'analyst'] as const

export function registerShortage(app: App): void {
  // A country whose schemes read no such list needs none.
  if (seriesOfApp(app).length > 0)
    addNavigation(app, { href: '/shortage', text: words.title, roles: 'public', order: 23, shown })
  registerShortagePages(app)
  registerShortageApi(app)
}
