import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../../platform/config.ts'
import { type Command, type Io, UsageError } from '../command.ts'

export const startCommand: Command = {
  name: 'start',
  summary: 'start the service',
  options: { demo: { type: 'boolean', help: 'with made people, employers and cases to try things on' } },
  details: 'Stops on SIGTERM or Ctrl-C after answering what has begun.',
  async run({ values, json }, io) {
    const demo = values['demo'] === true
    const config = readConfig(io.env)
    const filling = demo && !config.databaseUrl && isFresh(config.data) ? fillApart(io) : undefined
    await filling?.begun
    // The service itself is read only now, when the making of a database no longer needs every processor.
    const { runService } = await import('../run-service.ts')
    const service = await runService(config, io.env, { demo, ready: filling?.done })
    io.out(json ? JSON.stringify({ address: service.address }) : `Kosh answers at ${service.address}`)
    await service.ended
    return 0
  },
}

const isFresh = (data: string): boolean => !existsSync(data) || readdirSync(data).length === 0

/**
 * Makes the embedded database and its demonstration in a process that ends. Making them grows the memory of the database
 * to twice what it needs afterwards, and none of it can be given back while the process lives.
 */
function fillApart(io: Io): { begun: Promise<unknown>; done: Promise<void> } {
  const entry = fileURLToPath(new URL('../kosh.js', import.meta.url))
  const child = spawn(process.execPath, [entry, 'demo'], { env: io.env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
  const done = closed.then(([code, signal]) => {
    if (code === 2) throw new UsageError(said.slice(said.indexOf('kosh demo: ') + 11).trim())
    if (code !== 0) throw new Error(`the demonstration could not be made (${signal ?? `exit code ${code}`}): ${said}`)
  })
  // A failure is met where `done` is awaited.
  done.catch(() => {})
  // Its first line says that the database is open: from then on it leaves one processor to others.
  return { begun: Promise.race([once(child.stderr, 'data'), closed]), done }
}
