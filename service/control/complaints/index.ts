/**
 * The door of complaints. Other rooms may know of an employer how many complaints were upheld, and of a person that there is
 * a protection and until when. No read of what was told leaves by it; `wall.test.ts` holds it to this list.
 */
import { addNavigation, setHome } from '../../platform/access/index.ts'
import { addHolds, addUncounted } from '../../platform/holds.ts'
import type { App } from '../../platform/http/index.ts'
import { registerComplaintApi } from './api.ts'
import { registerDeskApi } from './api-desk.ts'
import { deskWords } from './desk-messages.ts'
import { words } from './messages.ts'
import { changeUncountedOn, holdOn } from './protection.ts'
import { registerDeskPages } from './routes-desk.tsx'
import { registerWorkerPages } from './routes-worker.tsx'

export { askWorker, closeComplaint, extendComplaint, recordStep, takeComplaint } from './desk.ts'
export { complaintErrors } from './errors.ts'
export { fileComplaint } from './filing.ts'
export { complaintJobs, complaintRecurring } from './jobs.ts'
export { changeUncountedOn, complaintsUpheld, holdOn, type Shelter } from './protection.ts'
export { addToComplaint } from './worker.ts'

export function registerComplaints(app: App): void {
  addNavigation(
    app,
    { href: '/complaint', text: words.navigation, roles: 'public', order: 7, shown: ['public', 'worker'] },
    { href: '/complaints', text: deskWords.title, roles: ['inspector'], order: 8 },
  )
  setHome(app, 'inspector', '/complaints')
  addHolds(holdOn)
  addUncounted(changeUncountedOn)
  registerWorkerPages(app)
  registerDeskPages(app)
  registerComplaintApi(app)
  registerDeskApi(app)
}
