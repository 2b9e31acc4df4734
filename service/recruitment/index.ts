/** The door of recruitment: licences, agreements, lists, offers, contract, costs, information; the acts are in instruments/recruitment. */
import { addNavigation } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { words } from './messages.ts'
import { registerPublicRecruitment } from './routes-public.tsx'

export function registerRecruitment(app: App): void {
  addNavigation(
    app,
    {
      href: '/recruiters',
      text: words.licencesNav,
      roles: 'public',
      order: 48,
      shown: ['public', 'worker', 'officer', 'inspector'],
    },
    { href: '/agreements', text: words.agreements, roles: 'public', order: 49, shown: ['officer'] },
  )
  registerPublicRecruitment(app)
}
