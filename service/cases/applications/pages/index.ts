import { addNavigation, setHome } from '../../../platform/access/index.ts'
import type { App } from '../../../platform/http/index.ts'
import { appealWords } from '../appeal-messages.ts'
import { registerApplicantCases } from './applicant/routes.tsx'
import { registerApplyPages } from './apply-routes.ts'
import { caseWords } from './case-messages.ts'
import { registerCheckPages } from './check-routes.ts'
import { registerDocumentPages } from './documents-routes.ts'
import { registerExtendPages } from './extend-routes.ts'
import { registerLinePages } from './lines-routes.ts'
import { applyWords } from './messages.ts'
import { registerAppealDesk } from './officer/appeal-routes.ts'
import { registerOfficerCase } from './officer/case-routes.ts'
import { registerDecisions } from './officer/decide-routes.ts'
import { registerDiscretionPages } from './officer/discretion-routes.ts'
import { registerHandlingPages } from './officer/handling-routes.ts'
import { registerQueue } from './officer/queue-routes.ts'
import { officerWords } from './officer-messages.ts'

/** Pages of cases: writing and following an application, and the desk of the officer who decides it. */
export function registerApplicationPages(app: App): void {
  addNavigation(
    app,
    { href: '/queue', text: officerWords.queue, roles: ['officer', 'auditor'], order: 5 },
    { href: '/appeals', text: appealWords.list, roles: ['officer'], order: 8 },
    { href: '/cases', text: caseWords.cases, roles: ['worker', 'employer'], order: 5 },
    { href: '/inbox', text: caseWords.notices, roles: ['worker', 'employer'], order: 5 },
    { href: '/apply', text: applyWords.apply, roles: ['worker', 'employer', 'officer'], order: 6 },
  )
  setHome(app, 'worker', '/cases')
  setHome(app, 'employer', '/cases')
  setHome(app, 'officer', '/queue')
  setHome(app, 'auditor', '/queue')
  registerApplyPages(app)
  registerLinePages(app)
  registerExtendPages(app)
  registerDocumentPages(app)
  registerCheckPages(app)
  registerApplicantCases(app)
  registerQueue(app)
  registerOfficerCase(app)
  registerHandlingPages(app)
  registerDiscretionPages(app)
  registerDecisions(app)
  registerAppealDesk(app)
}
