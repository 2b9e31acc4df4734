import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { COUNTRY, checkOpening, file, prepareOpening, type Told } from '../../bench/opening-base.ts'
import { startService } from '../../bench/pages.ts'
import { openDatabase } from '../../service/platform/db/index.ts'

// node --import tsx checks/crash/opening-kill.ts [KILLS] [REQUESTS]: the opening of a quota, while the service and the
// PostgreSQL server below it are killed (SIGKILL) by turns and started again. Who gets no answer asks again with the same
// key. A PostgreSQL of its own is made in a folder that is removed afterwards.
const kills = Number(process.argv[2] ?? 8)
const asked = Number(process.argv[3] ?? 4000)
const work = mkdtempSync(join(tmpdir(), 'kosh-opening-kill-'))
const bin = [
  ...(process.env['PATH'] ?? '').split(':'),
  ...readdirSync('/usr/lib/postgresql').map((v) => `/usr/lib/postgresql/${v}/bin`),
].find((d) =>
  ['postgres', 'initdb', 'pg_isready'].every((name) => spawnSync(join(d, name), ['--version']).status === 0),
)
if (!bin) throw new Error('PostgreSQL is needed: apt install postgresql')
/** The server refuses to run as root: then it runs as the user that the package made. */
const ids = (['-u', '-g'] as const).map((flag) =>
  Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
)
const as = process.getuid?.() === 0 ? { uid: ids[0]!, gid: ids[1]! } : {}
if (as.uid !== undefined) chownSync(work, as.uid, as.gid!)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

const data = join(work, 'data')
const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'kosh', '-A', 'trust', '-E', 'UTF8'], {
  ...as,
  cwd: work,
})
if (made.status !== 0) throw new Error(made.stderr.toString())
const port = await freePort()
const url = `postgres://kosh@127.0.0.1:${port}/postgres`
// The service logs every request that the killed server could not answer: it says nothing new here.
const env = { ...process.env, DATABASE_URL: url, KOSH_COUNTRY: COUNTRY, LOG_LEVEL: 'silent' }

/** Starts the server, and again while what was killed still holds its memory; gives it when it answers. */
async function startServer(): Promise<ChildProcess> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const args = [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      work,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'max_connections=100',
    ]
    const child = spawn(join(bin!, 'postgres'), args, { ...as, cwd: work, stdio: 'ignore' })
    for (let i = 0; i < 100 && child.exitCode === null; i++) {
      const ready = spawnSync(join(bin!, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)])
      if (ready.status === 0) return child
      await wait(100)
    }
    await wait(200)
  }
  throw new Error('PostgreSQL does not start')
}

let server = await startServer()
const first = await openDatabase({ data: '', databaseUrl: url, poolSize: 2 })
const opening = await prepareOpening(first.db, asked, Math.round(asked / 3))
await first.close()
let service = await startService(env as Record<string, string>)
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const told: Told[] = []
const waiting = [...opening.askers]
let open = true
const failed: string[] = []
const clients = Promise.all(
  Array.from({ length: 64 }, async () => {
    for (let asker = waiting.pop(); asker; asker = waiting.pop())
      await file(
        () => service.address,
        () => agent,
        asker,
        { patience: 120_000 },
      ).then(
        (t) => told.push(t),
        (error: Error) => failed.push(error.message),
      )
  }),
).then(() => {
  open = false
})

const killed = { service: 0, server: 0 }
for (let n = 0; n < kills && open; n++) {
  // Spread over the whole opening, wherever it stands.
  const share = told.length + (asked - told.length) * (1 / (kills - n + 1)) * (0.6 + Math.random() * 0.6)
  while (open && told.length < share) await wait(20)
  if (!open) break
  const at = told.length
  if (n % 2 === 0) {
    const dead = once(service.child, 'exit')
    service.child.kill('SIGKILL')
    await dead
    service = await startService(env as Record<string, string>)
    killed.service++
  } else {
    const dead = once(server, 'exit')
    server.kill('SIGKILL')
    await dead
    server = await startServer()
    killed.server++
  }
  console.log(`${n % 2 === 0 ? 'the service' : 'PostgreSQL '} killed after ${at} receipts, back again`)
}
await clients
agent.destroy()
await service.stop()
const { db, close } = await openDatabase({ data: '', databaseUrl: url, poolSize: 2 })
const checks = await checkOpening(db, opening, told)
const { rows } = await sql<{ n: number }>`
  select count(*)::int as n from journal where act = 'application.submit' group by chain having count(*) > 1`.execute(
  db,
)
checks.push([`no request filed twice in the journal: ${rows.length}`, rows.length === 0])
await close()
const kosh = fileURLToPath(new URL('../../service/cli/kosh.js', import.meta.url))
const verified = spawnSync(process.execPath, [kosh, 'verify'], { env, encoding: 'utf8' })
checks.push([`verify: ${verified.stdout.trim().replaceAll('\n', '; ')}`, verified.status === 0])
checks.push([`nobody given up: ${failed.slice(0, 2).join('; ')}`, failed.length === 0])
for (const [what, holds] of checks) console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`)
const stopped = once(server, 'exit')
server.kill('SIGINT')
await stopped
rmSync(work, { recursive: true, force: true })
const faults = checks.filter(([, holds]) => !holds).length
console.log(
  `opening: service killed ${killed.service} times, PostgreSQL ${killed.server} times: ${faults} checks failed`,
)
process.exitCode = faults === 0 && killed.service > 0 && killed.server > 0 ? 0 : 1
