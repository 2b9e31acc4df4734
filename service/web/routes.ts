import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { viewOf } from '../platform/access/view-of.ts'
import { renderPage } from './frame.tsx'
import type { Html } from './jsx/jsx-runtime.ts'
import { AboutPage } from './pages/about.tsx'
import { AccessibilityPage } from './pages/accessibility.tsx'
import { registerPublicFiles } from './public-files.ts'

/** Sends a page: `return sendPage(reply, <CasesPage ... />)`; the status is 200 unless set before. */
export const sendPage = (reply: FastifyReply, page: Html): FastifyReply =>
  reply.type('text/html; charset=utf-8').send(renderPage(page))

/** Style sheet, scripts, and the pages that belong to no module. */
export function registerWeb(app: FastifyInstance): void {
  registerPublicFiles(app)
  const everyone = { config: { roles: 'public' } } as const
  const show = (page: (props: { view: ReturnType<typeof viewOf> }) => Html) => {
    return async (request: FastifyRequest, reply: FastifyReply) => sendPage(reply, page({ view: viewOf(request) }))
  }
  app.get('/about', everyone, show(AboutPage))
  app.get('/accessibility', everyone, show(AccessibilityPage))
}
