import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Database } from './index.ts'
import { DataFolderError, type Held, holdFolder } from './lock.ts'
import { makePool } from './pool.ts'

/** What a worker of `embedded-worker.js` is told. Without `folder` the database lives in memory. */
export interface WorkerInput {
  folder?: string | undefined
  socket: string
  /** A file that `dumpDataDir` made. */
  snapshot?: string | undefined
  /** Address of a module that breaks the disk, for the crash tests. */
  faultModule?: string | undefined
}

export type WorkerMessage =
  | { kind: 'ready' | 'closed' }
  | { kind: 'fault'; message: string }
  | { kind: 'dump'; bytes: Uint8Array }

export interface EmbeddedOptions {
  /** Data folder; made if it is missing. Undefined: in memory, for tests. */
  data?: string
  snapshot?: string
  faultModule?: string
  onError: (error: Error) => void
}

export interface EmbeddedDatabase extends Database {
  /** The whole cluster as a tar, for the snapshot of the test suite. */
  dump(): Promise<Uint8Array>
}

/** The engine has stopped. What it holds in memory can't be trusted; the data on disk is safe, the next start recovers it. */
export class EngineFailed extends Error {
  constructor(message: string) {
    super(`The embedded database failed: ${message}`)
  }
}

const poolSize = 4
/** PGlite 0.5 is PostgreSQL 18; a folder of another major version can't be opened. */
const engineVersion = '18'

/** Opens the database in the data folder: PGlite in a worker thread, spoken to by `pg` over a private unix socket. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const held = options.data === undefined ? await holdTemporary() : await holdData(options.data)
  try {
    const folder = options.data === undefined ? undefined : join(options.data, 'pg')
    if (folder !== undefined) await prepare(folder)
    const input: WorkerInput = {
      folder,
      socket: held.socket,
      snapshot: options.snapshot,
      faultModule: options.faultModule,
    }
    const worker = startWorker(input)
    await next(worker, 'ready')
    return serveWith(worker, held, options.onError)
  } catch (error) {
    await held.release()
    throw error
  }
}

async function holdData(data: string): Promise<Held> {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  return holdFolder(realpathSync(data))
}

async function holdTemporary(): Promise<Held> {
  const socketFolder = await mkdtemp(join(tmpdir(), 'kosh-db-'))
  const release = async (): Promise<void> => rmSync(socketFolder, { recursive: true, force: true })
  return { socketFolder, socket: join(socketFolder, '.s.PGSQL.5432'), release }
}

/** Makes the cluster if there is none. Throws {@link DataFolderError} for one that another engine wrote. */
async function prepare(folder: string): Promise<void> {
  if (!existsSync(folder)) {
    const maker = fileURLToPath(new URL('./embedded-initialise.js', import.meta.url))
    const child = spawn(process.execPath, [maker, folder], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
    if (code !== 0)
      throw new EngineFailed(`it could not be made in ${folder} (${signal ?? `exit code ${code}`}): ${said}`)
    return
  }
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (version !== engineVersion)
    throw new DataFolderError(
      `The data in ${folder} was written by PostgreSQL ${version}; this Kosh has ${engineVersion}. Use "kosh backup" of the older Kosh and "kosh restore" here.`,
    )
}

function startWorker(input: WorkerInput): Worker {
  return new Worker(new URL('./embedded-worker.js', import.meta.url), { workerData: input, execArgv: [] })
}

/** Waits for one message; a fault or the end of the worker is an error. */
function next<K extends WorkerMessage['kind']>(worker: Worker, kind: K): Promise<Extract<WorkerMessage, { kind: K }>> {
  return new Promise((resolve, reject) => {
    const end = (then: () => void): void => {
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      then()
    }
    const onMessage = (message: WorkerMessage): void => {
      if (message.kind === kind) end(() => resolve(message as Extract<WorkerMessage, { kind: K }>))
      else if (message.kind === 'fault') end(() => reject(new EngineFailed(message.message)))
    }
    const onError = (error: Error): void => end(() => reject(error))
    const onExit = (): void => end(() => reject(new Error('The embedded database ended before it answered.')))
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
  })
}

function serveWith(worker: Worker, held: Held, onError: (error: Error) => void): EmbeddedDatabase {
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'fault') onError(new EngineFailed(message.message))
  })
  worker.on('error', (error: Error) => onError(new EngineFailed(error.message)))
  // All fields are given, otherwise PGHOST and PGPORT of the environment leak in.
  const connection = {
    host: held.socketFolder,
    port: 5432,
    user: 'postgres',
    password: '',
    database: 'postgres',
    ssl: false,
  }
  const { db, end } = makePool({ ...connection, max: poolSize, idleTimeoutMillis: 0 }, onError)
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    await end()
    const closed = next(worker, 'closed')
    worker.postMessage('close')
    try {
      await closed
    } finally {
      await worker.terminate()
      await held.release()
    }
  }
  return {
    kind: 'embedded',
    db,
    poolSize,
    close: () => {
      closing ??= close()
      return closing
    },
    dump: async () => {
      const dumped = next(worker, 'dump')
      worker.postMessage('dump')
      return (await dumped).bytes
    },
  }
}
