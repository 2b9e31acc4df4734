import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { v7 } from 'uuid'
import { systemActor } from '../../platform/actors.ts'
import { loadCalendar } from '../../platform/calendar.ts'
import { readConfig } from '../../platform/config.ts'
import { EngineFailed, migrate, openDatabase } from '../../platform/db/index.ts'
import { type App, type Kosh, serve } from '../../platform/http/index.ts'
import { type JobHandlers, startJobLoop } from '../../platform/jobs.ts'
import { makeLog } from '../../platform/log.ts'
import { platformJobs, platformRecurring } from '../../platform/platform-jobs.ts'
import { type Command, type Io, UsageError } from '../command.ts'
import { readLibrary } from '../library.ts'
import { loadDemo } from './demo.ts'

/** What `service/app.ts` exports. */
interface AppModule {
  buildApp(kosh: Kosh): Promise<App>
  jobHandlers?: JobHandlers
  recurringJobs?: readonly { kind: string; everyMs: number }[]
}
/** An address, not a specifier: another room, which this one starts without being built on it. */
const appModule = new URL('../../app.ts', import.meta.url).href

export const startCommand: Command = {
  name: 'start',
  summary: 'start the service',
  options: { demo: { type: 'boolean', help: 'with made people, employers and cases to try things on' } },
  details: 'Stops on SIGTERM or Ctrl-C after answering what has begun.',
  async run({ values, json }, io) {
    const config = readConfig(io.env)
    const log = makeLog(config.logLevel)
    // Read while the database is made ready; a fault in it is met where it is awaited.
    const reading = import(appModule) as Promise<AppModule>
    reading.catch(() => {})
    const filling = values['demo'] && !config.databaseUrl && isFresh(config.data) ? fillApart(io) : undefined
    filling?.catch(() => {})
    const library = await readLibrary(io.env)
    await filling
    const database = await openDatabase({
      data: config.data,
      databaseUrl: config.databaseUrl,
      poolSize: config.poolSize,
      onError: (error) => {
        log.fatal({ err: error }, 'the database failed')
        // Nothing that the process still holds can be trusted; the data on disk is safe, the next start recovers it.
        if (error instanceof EngineFailed) process.exit(1)
      },
    })
    try {
      await migrate(database.db)
      const clock = (): Date => new Date()
      const kosh: Kosh = {
        database,
        library,
        config,
        calendar: () => loadCalendar(database.db, config.country),
        clock,
        newId: v7,
        log,
      }
      const base = { db: database.db, library, newId: v7, actor: systemActor(config.country), locale: 'kk' as const }
      if (values['demo']) await loadDemo({ ...base, now: clock() })
      const module = await reading
      const app = await module.buildApp(kosh)
      const jobs = startJobLoop({
        base,
        handlers: { ...platformJobs, ...module.jobHandlers },
        recurring: [...platformRecurring, ...(module.recurringJobs ?? [])],
        clock,
        onError: (error) => log.error({ err: error }, 'the job loop met a fault'),
      })
      const ended = withResolvers()
      const { address } = await serve(app, async () => {
        await jobs.stop()
        await database.close()
        ended.resolve()
      }).catch(async (error: NodeJS.ErrnoException) => {
        await jobs.stop()
        if (error.code === 'EADDRINUSE')
          throw new UsageError(`PORT: ${config.host}:${config.port} is taken by another program`)
        throw error
      })
      io.out(json ? JSON.stringify({ address }) : `Kosh answers at ${address}`)
      await ended.promise
      return 0
    } catch (error) {
      await database.close()
      throw error
    }
  },
}

const isFresh = (data: string): boolean => !existsSync(data) || readdirSync(data).length === 0

/**
 * Makes the embedded database and its demonstration in a process that ends. Making them grows the memory of the database
 * to twice what it needs afterwards, and none of it can be given back while the process lives.
 */
async function fillApart(io: Io): Promise<void> {
  const entry = fileURLToPath(new URL('../kosh.js', import.meta.url))
  const child = spawn(process.execPath, [entry, 'demo'], { env: io.env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  if (code === 2) throw new UsageError(said.trim().replace(/^kosh demo: /, ''))
  if (code !== 0) throw new Error(`the demonstration could not be made (${signal ?? `exit code ${code}`}): ${said}`)
}

/** Promise.withResolvers is not in Node 20. */
function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
