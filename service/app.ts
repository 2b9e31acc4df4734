import type { FastifyInstance } from 'fastify'
import { analysisJobs, registerAnalysis } from './analysis/index.ts'
import { registerCalendar } from './calendar/index.ts'
import { caseJobs, caseRecurring, registerApplicationPages, registerApplications } from './cases/applications/index.ts'
import { permitJobs, permitRecurring, registerPermits } from './cases/permits/index.ts'
import { complaintJobs, complaintRecurring, registerComplaints } from './control/complaints/index.ts'
import { registerDraws } from './draws/index.ts'
import { registerGuide } from './guide/index.ts'
import { needJobs } from './instruments/need/index.ts'
import { notificationJobs, notificationRecurring } from './instruments/notifications/index.ts'
import { quotaJobs, quotaRecurring } from './instruments/quota/index.ts'
import { searchJobs } from './instruments/search/index.ts'
import { registerMoney } from './money/index.ts'
import { registerNeeds } from './needs/index.ts'
import { registerNotifications } from './notifications/index.ts'
import { registerPay } from './pay/index.ts'
import { petitionJobs, registerPetitions } from './petitions/index.ts'
import { type App, createApp, type Kosh } from './platform/http/index.ts'
import type { JobHandlers, LongJobHandlers } from './platform/jobs.ts'
import { registerPublic } from './public/index.ts'
import { recruitmentJobs, recruitmentRecurring, registerRecruitment } from './recruitment/index.ts'
import { registerAgencies } from './registers/agencies/index.ts'
import { registerEmployers } from './registers/employers/index.ts'
import { registerMissions } from './registers/missions/index.ts'
import { registerPersons } from './registers/persons/index.ts'
import { registerReturns, returnJobs, returnRecurring } from './returns/index.ts'
import { registerShortage } from './shortage/index.ts'
import { registerUndertakings, undertakingJobs } from './undertakings/index.ts'
import { registerVacancies } from './vacancies/index.ts'
import { assembleWeb } from './web/assemble.ts'

type Register = (app: App) => void | Promise<void>

/** The modules of the service, in the order of their entries in the navigation. Each door exports `registerX(app)`. */
const modules: readonly Register[] = [
  registerPublic,
  registerGuide,
  registerApplications,
  registerApplicationPages,
  registerPermits,
  registerEmployers,
  registerPersons,
  registerMissions,
  registerAgencies,
  registerDraws,
  registerNeeds,
  registerShortage,
  registerVacancies,
  registerUndertakings,
  registerPay,
  registerMoney,
  registerReturns,
  registerRecruitment,
  registerNotifications,
  registerComplaints,
  registerPetitions,
  registerCalendar,
  registerAnalysis,
]

/** What the modules do later, and again and again. */
export const jobHandlers: JobHandlers = {
  ...caseJobs,
  ...permitJobs,
  ...quotaJobs,
  ...needJobs,
  ...searchJobs,
  ...undertakingJobs,
  ...returnJobs,
  ...recruitmentJobs,
  ...complaintJobs,
  ...petitionJobs,
  ...notificationJobs,
}
/** What takes minutes and has a lane of its own. */
export const longJobHandlers: LongJobHandlers = analysisJobs
export const recurringJobs = [
  ...returnRecurring,
  ...recruitmentRecurring,
  ...caseRecurring,
  ...permitRecurring,
  ...quotaRecurring,
  ...complaintRecurring,
  ...notificationRecurring,
]

/** The whole service on one HTTP application, ready to listen; `extra` modules are for tests. */
export async function buildApp(kosh: Kosh, extra: readonly Register[] = []): Promise<App> {
  const app = await createApp(kosh)
  // The frame needs no schema types, so it takes the plain Fastify application.
  await assembleWeb(app as unknown as FastifyInstance)
  for (const register of [...modules, ...extra]) await register(app)
  await app.ready()
  return app
}
