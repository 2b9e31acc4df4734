/** The door of needs: from the statements of employers to the quota of a period; the acts are in instruments/need. */
import { addNavigation } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { registerNeedApi } from './api.ts'
import { words } from './messages.ts'
import { seriesOf } from './reading.ts'
import { registerNeedPages } from './routes.tsx'
import { registerStatementPages } from './routes-employer.tsx'
import { registerMinistryPages } from './routes-ministry.tsx'
import { registerRegionPages } from './routes-region.tsx'

/** Open to everybody; in the menu of those who take part. */
const shown = ['public', 'employer', 'quota-officer', 'analyst'] as const

export function registerNeeds(app: App): void {
  // A country without a quota has no way to one.
  if (seriesOf(app).length > 0)
    addNavigation(app, { href: '/needs', text: words.title, roles: 'public', order: 22, shown })
  registerNeedPages(app)
  registerStatementPages(app)
  registerRegionPages(app)
  registerMinistryPages(app)
  registerNeedApi(app)
}
