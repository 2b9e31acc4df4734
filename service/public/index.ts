/** The door of the public pages: front, schemes, law, quota with its desk, counts. */
import { addNavigation, setHome } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { publicErrors } from './errors.ts'
import { navigationWords as words } from './messages.ts'
import { registerLawApi } from './routes/api-law.ts'
import { registerQuotaApi } from './routes/api-quota.ts'
import { registerPages } from './routes/pages.tsx'
import { registerQuotaPages } from './routes/quota.tsx'

export { csvOf } from './csv.ts'
export { findSeries, isLawful, isPeriod, type Series } from './desk.ts'
export { answerDay, latestDay, type Term, termOf, terms } from './law/answer-term.ts'
export { cellText, dimensionCodes, dimensionText, partText } from './law/cells.ts'
export { currencyOf } from './law/currency.ts'
export { quotaSeries } from './law/published.ts'
export { conditionText } from './law/values.ts'
export * as schemePageWords from './messages/schemes.ts'
export { actorNames, frontWords, navigationWords, schemeWords } from './messages.ts'
export { Citing } from './pages/parts.tsx'
export { lengthText } from './pages/scheme.tsx'
export { AppealPart, DutiesPart, FeesPart, PapersPart, StepsPart } from './pages/scheme-parts.tsx'
export { schemesByCountry } from './pages/schemes.tsx'
export { currentPeriod, yearFigures } from './queries.ts'
export { publicErrors }

/** Registers everything that needs no account, and the quota desk. */
export function registerPublic(app: App): void {
  addNavigation(
    app,
    { href: '/schemes', text: words.schemes, roles: 'public', order: 10 },
    { href: '/quota', text: words.quota, roles: 'public', order: 20 },
    { href: '/statistics', text: words.statistics, roles: 'public', order: 40 },
    { href: '/quota/desk', text: words.desk, roles: ['quota-officer'], order: 25 },
  )
  setHome(app, 'quota-officer', '/quota/desk')
  registerPages(app)
  registerQuotaPages(app)
  registerLawApi(app)
  registerQuotaApi(app)
}
