/** The door of vacancies and of the search on the home market; the acts are in instruments/search. */
import { addNavigation } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { registerVacancyApi } from './api.ts'
import { words } from './messages.ts'
import { registerVacancyPages } from './routes.tsx'

export { searchingOf } from './around.ts'

export function registerVacancies(app: App): void {
  const { library, config } = app.kosh
  // Where no scheme of the country ever asked for a search there is nothing to publish.
  const asks = [...library.schemes.values()].some(
    (s) => s.country === config.country && s.editions.some((e) => e.marketTest),
  )
  if (asks) addNavigation(app, { href: '/vacancies', text: words.title, roles: 'public', order: 18 })
  registerVacancyPages(app)
  registerVacancyApi(app)
}
