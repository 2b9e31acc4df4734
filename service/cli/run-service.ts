import { v7 } from 'uuid'
import { systemActor } from '../platform/actors.ts'
import { loadCalendar } from '../platform/calendar.ts'
import type { Config } from '../platform/config.ts'
import { EngineFailed, migrate, openDatabase } from '../platform/db/index.ts'
import { type App, type Kosh, serve } from '../platform/http/index.ts'
import { type JobHandlers, type LongJobHandlers, startJobLoop } from '../platform/jobs.ts'
import { makeLog } from '../platform/log.ts'
import { platformJobs, platformRecurring } from '../platform/platform-jobs.ts'
import { closePost, makePost } from '../platform/post/index.ts'
import { type Io, UsageError } from './command.ts'
import { loadDemo } from './commands/demo.ts'
import { readLibrary } from './library.ts'

/** What `service/app.ts` exports. */
interface AppModule {
  buildApp(kosh: Kosh): Promise<App>
  jobHandlers?: JobHandlers
  longJobHandlers?: LongJobHandlers
  recurringJobs?: readonly { kind: string; everyMs: number }[]
}
/** An address, not a specifier: another room, which this one starts without being built on it. */
const appModule = new URL('../app.ts', import.meta.url).href

/** A running service: where it answers, and when it has stopped. */
export interface Running {
  address: string
  ended: Promise<void>
}

/**
 * Opens the database, fills it with the demonstration if asked and not done, and serves until told to stop.
 * @param options.ready what must be done before the database may be opened
 */
export async function runService(
  config: Config,
  env: Io['env'],
  options: { demo: boolean; ready?: Promise<void> | undefined },
): Promise<Running> {
  const log = makeLog(config.logLevel)
  const module = (await import(appModule)) as AppModule
  const library = await readLibrary(env)
  await options.ready
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
    const post = makePost(config)
    const kosh: Kosh = {
      database,
      library,
      config,
      calendar: () => loadCalendar(database.db, config.country),
      clock,
      newId: v7,
      post,
      log,
    }
    const base = {
      db: database.db,
      library,
      newId: v7,
      actor: systemActor(config.country),
      locale: 'kk' as const,
      post,
    }
    if (options.demo) await loadDemo({ ...base, now: clock() })
    const app = await module.buildApp(kosh)
    const jobs = startJobLoop({
      base,
      handlers: { ...platformJobs, ...module.jobHandlers },
      long: module.longJobHandlers ?? {},
      recurring: [...platformRecurring, ...(module.recurringJobs ?? [])],
      clock,
      onError: (error) => log.error({ err: error }, 'the job loop met a fault'),
    })
    const { promise: ended, resolve } = withResolvers()
    const { address } = await serve(app, async () => {
      await jobs.stop()
      closePost(post)
      await database.close()
      resolve()
    }).catch(async (error: NodeJS.ErrnoException) => {
      await jobs.stop()
      if (error.code === 'EADDRINUSE')
        throw new UsageError(`PORT: ${config.host}:${config.port} is taken by another program`)
      throw error
    })
    return { address, ended }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Promise.withResolvers is not in Node 20. */
function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
