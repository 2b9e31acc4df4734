// @ts-check
// Plain JavaScript: worker threads on Node 20 load no TypeScript, under tsx and vitest alike (privatenumber/tsx 354).
import { readFileSync, rmSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { DurableNodeFS, durableParams, memoryParams } from './durable-fs.js'
import { Gate } from './gate.js'

/** @typedef {import('./embedded.ts').WorkerInput} WorkerInput */
/** @type {WorkerInput} */
const input = workerData
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort)
/** @param {import('./embedded.ts').WorkerMessage} message */
const tell = (message) => port.postMessage(message)

/** @type {DurableNodeFS | undefined} */
let disk

/** @returns {Promise<PGlite>} */
async function open() {
  if (input.folder === undefined) {
    const bytes = input.snapshot === undefined ? undefined : readFileSync(input.snapshot)
    const loadDataDir = bytes && new Blob([new Uint8Array(bytes)])
    return PGlite.create({ startParams: memoryParams, ...(loadDataDir && { loadDataDir }) })
  }
  const fault = input.faultModule === undefined ? undefined : (await import(input.faultModule)).default
  disk = new DurableNodeFS(input.folder, fault)
  return PGlite.create({ fs: disk, startParams: durableParams })
}

async function serve() {
  const engine = await open()
  const gate = new Gate(engine, {
    maxWaitMs: 30_000,
    onFault: (error) => tell({ kind: 'fault', message: disk?.lastFailure ?? error.message }),
  })
  rmSync(input.socket, { force: true })
  await gate.listen(input.socket)
  port.on('message', async (/** @type {'close' | 'dump'} */ order) => {
    try {
      if (order === 'dump') {
        const dump = await engine.dumpDataDir('none')
        tell({ kind: 'dump', bytes: new Uint8Array(await dump.arrayBuffer()) })
        return
      }
      await gate.close()
      await engine.close()
      tell({ kind: 'closed' })
    } catch (error) {
      tell({ kind: 'fault', message: String(error) })
    }
  })
  tell({ kind: 'ready' })
}

await serve()
