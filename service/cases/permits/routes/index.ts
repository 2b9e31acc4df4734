import type { App } from '../../../platform/http/index.ts'
import '../errors.ts'
import { registerPermitApi } from './api.ts'
import { registerPermitPages } from './pages.tsx'
import { registerPublicChecks } from './public.tsx'

/** All addresses of permits. Call it after access and the web frame. */
export function registerPermits(app: App): void {
  registerPublicChecks(app)
  registerPermitApi(app)
  registerPermitPages(app)
}
