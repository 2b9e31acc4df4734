/** The door of recruitment: licences, agreements, lists, offers, contract, costs, information; the acts are in instruments/recruitment. */
import { addNavigation } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { words } from './messages.ts'
import { placingWords } from './placing-messages.ts'
import { readers, registerPlacing, registerRosters } from './routes-placing.tsx'
import { registerPublicRecruitment } from './routes-public.tsx'

export { recruitmentJobs, recruitmentRecurring } from './jobs.ts'
export { toldIn } from './placing-deeds.ts'
export { fillRoster } from './roster-file.ts'

export function registerRecruitment(app: App): void {
  const licences = ['public', 'worker', 'officer', 'inspector'] as const
  const { library, config } = app.kosh
  // Where no scheme of the country recruits by lists there is nothing to place.
  const places = [...library.schemes.values()].some(
    (scheme) => scheme.country === config.country && scheme.editions.some((edition) => edition.recruitment),
  )
  if (places) addNavigation(app, { href: '/recruitment', text: placingWords.nav, roles: readers, order: 48 })
  addNavigation(
    app,
    { href: '/recruiters', text: words.licencesNav, roles: 'public', order: 49, shown: licences },
    { href: '/agreements', text: words.agreements, roles: 'public', order: 50, shown: ['officer'] },
  )
  registerPublicRecruitment(app)
  registerRosters(app)
  registerPlacing(app)
}
