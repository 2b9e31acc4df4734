import type { AddressInfo } from 'node:net'
import type { App } from './app.ts'

export interface Serving {
  /** `http://127.0.0.1:3000` */
  address: string
  /** Answers what has begun, then closes; safe to call twice. */
  stop(): Promise<void>
}

/** How long begun answers may take once the process was asked to end, in milliseconds. */
const patience = 10_000

/**
 * Listens, and closes when the process is asked to end (SIGTERM, SIGINT): no new requests, begun ones are answered,
 * then `afterwards` (jobs, database) runs.
 */
export async function serve(app: App, afterwards: () => Promise<void>): Promise<Serving> {
  const { host, port } = app.kosh.config
  await app.listen({ host, port })
  const bound = app.server.address() as AddressInfo
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address
  let stopping: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    const late = setTimeout(() => app.server.closeAllConnections(), patience)
    try {
      await app.close()
    } finally {
      clearTimeout(late)
      await afterwards()
    }
  }
  const stopOnce = (): Promise<void> => {
    stopping ??= stop()
    return stopping
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      app.log.info({ signal }, 'stopping')
      void stopOnce().catch((error: unknown) => {
        app.log.error({ err: error }, 'the stop failed')
        process.exitCode = 1
      })
    })
  }
  return { address: `http://${name}:${bound.port}`, stop: stopOnce }
}
