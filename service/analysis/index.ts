/** The door of analysis: the pages and runs of the analyst over the simulation. */
import { addNavigation, setHome } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { registerAnalysisApi } from './api.ts'
import { analysisErrors } from './errors.ts'
import { listWords } from './messages.ts'
import { analysts, registerAnalysisPages } from './routes.tsx'

export { ask } from './acts.ts'
export { analysisJobs } from './work.ts'
export { analysisErrors }

/** Registers the pages under /simulations and their API. */
export function registerAnalysis(app: App): void {
  addNavigation(app, { href: '/simulations', text: listWords.title, roles: analysts, order: 45 })
  setHome(app, 'analyst', '/simulations')
  registerAnalysisPages(app)
  registerAnalysisApi(app)
}
