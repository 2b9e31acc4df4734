import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { App } from './app.ts'

const open = { config: { roles: 'public', anonymous: true }, logLevel: 'warn' } as const
/** A database that has not answered by then is not ready, in milliseconds. */
const patience = 2_000

/** /health: the process lives. /ready: it can serve, which needs the database. */
export function addHealth(app: App): void {
  app.get('/health', open, async () => ({ status: 'ok' }))
  app.get('/ready', open, async (request, reply) => {
    const asked = sql`select 1`.execute(app.kosh.database.db).then(
      () => true,
      (error: unknown) => {
        request.log.warn({ err: error }, 'the database does not answer')
        return false
      },
    )
    const ready = await Promise.race([asked, wait(patience, false, { ref: false })])
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database-away' })
  })
}
