import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import compress from '@fastify/compress'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { Library } from '@kosh/law'
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Calendar } from '../calendar.ts'
import type { Config } from '../config.ts'
import type { Database } from '../db/index.ts'
import type { Logger } from '../log.ts'
import type { Post } from '../post/index.ts'
import { addHeaders } from './headers.ts'
import { addHealth } from './health.ts'
import { addOpenApi } from './openapi.ts'

/** What every route reaches through `app.kosh`. */
export interface Kosh {
  database: Database
  library: Library
  config: Config
  /** The calendar of the country as adopted by now. */
  calendar: () => Promise<Calendar>
  clock: () => Date
  newId: () => string
  /** The ways to people outside the service; absent: there are none. */
  post?: Post | undefined
  log: Logger
}

export type App = FastifyInstance<Server, IncomingMessage, ServerResponse, FastifyBaseLogger, TypeBoxTypeProvider>

declare module 'fastify' {
  interface FastifyInstance {
    kosh: Kosh
  }
}

export interface AppOptions extends Kosh {
  /** Bytes of a request body; uploads have a limit of their own. */
  bodyLimit?: number
}

/** Can the path of an address be decoded? */
function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split(/[?#]/, 1)[0]!)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

/**
 * The HTTP application before any module: validation that reports every fault and changes nothing, security headers,
 * compression, /health, /ready and the OpenAPI document. Error handlers come from the caller, because pages and
 * programs are answered differently: `setProblemHandlers` for programs alone.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { bodyLimit = 1024 * 1024, ...kosh } = options
  const app: App = fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    genReqId: () => options.newId(),
    bodyLimit,
    // Such an address would be answered before any hook, without security headers and problem details.
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : url.startsWith('/api/') ? '/api/-' : '/-'),
    // Schemas say how long a part may be, and then the answer names it.
    routerOptions: { maxParamLength: 16_384 },
    // Only behind a proxy, which then tells the address and protocol people use.
    trustProxy: options.config.origin === undefined ? false : 'loopback, linklocal, uniquelocal',
    forceCloseConnections: 'idle',
    // Fastify's own defaults tell the first fault only, drop unknown fields and turn "1" into 1.
    ajv: { customOptions: { allErrors: true, removeAdditional: false, coerceTypes: false } },
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.decorate('kosh', kosh)
  addHeaders(app, options.config.origin?.startsWith('https:') ?? false)
  await app.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] })
  await addOpenApi(app)
  addHealth(app)
  return app
}
