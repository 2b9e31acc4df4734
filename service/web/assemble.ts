import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'
import { registerAccess } from '../platform/access/hooks.ts'
import { registerSignIn } from '../platform/access/routes.ts'
import { refuseUnstorable } from '../platform/http/unstorable.ts'
import { setErrorHandlers } from './error-handlers.ts'
import { registerWeb } from './routes.ts'
import { registerForms } from './uploads.ts'

/**
 * Puts forms, access, error pages and the frame's own pages on an HTTP application that carries `app.kosh`.
 * Modules are registered after it.
 */
export async function assembleWeb(app: FastifyInstance): Promise<void> {
  if (!app.hasPlugin('@fastify/compress')) {
    await app.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] })
  }
  // Forms are flattened before access looks for their token.
  await registerForms(app)
  await registerAccess(app)
  // After access, so that only who may speak is told what is wrong, and after the parts of forms were put together.
  app.addHook('preValidation', async (request) => refuseUnstorable(request))
  setErrorHandlers(app)
  registerSignIn(app)
  registerWeb(app)
}
