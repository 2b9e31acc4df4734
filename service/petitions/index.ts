/** The door of petitions and enquiries, written and spoken, answered in the time of the law. */
import { addNavigation } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { registerPetitionApi } from './api.ts'
import { words } from './messages.ts'
import { everyone, registerPetitionPages } from './routes.tsx'

export { answerPetition, filePetition, petitionJobs, takePetition } from './acts.ts'
export { petitionErrors } from './errors.ts'

export function registerPetitions(app: App): void {
  addNavigation(app, { href: '/petitions', text: words.nav, roles: everyone, order: 48 })
  registerPetitionPages(app)
  registerPetitionApi(app)
}
