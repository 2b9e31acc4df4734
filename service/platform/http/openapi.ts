import { readFileSync } from 'node:fs'
import swagger from '@fastify/swagger'
import type { App } from './app.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** OpenAPI 3.1 of everything under /api, at /api/v1/openapi.json. */
export async function addOpenApi(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kosh',
        version,
        description:
          'Labour migration: schemes, applications, quota, permits. Errors are problem details (RFC 9457) with a code and what to do next. A POST that changes something needs the header Idempotency-Key.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'kosh_session' },
        },
      },
    },
    transform: ({ schema, url }) => ({ schema: url.startsWith('/api/') ? schema : { ...schema, hide: true }, url }),
  })
  app.get(
    '/api/v1/openapi.json',
    { config: { roles: 'public', anonymous: true }, schema: { hide: true } },
    async (_request, reply) => reply.header('cache-control', 'public, max-age=300').send(app.swagger()),
  )
}
