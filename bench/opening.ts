import { Agent } from 'node:http'
import { cpus, loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase } from '../service/platform/db/index.ts'
import { big, median } from './harness.ts'
import { COUNTRY, checkOpening, file, prepareOpening, type Told } from './opening-base.ts'
import { startService, usage } from './pages.ts'

/**
 * Bar P5: the opening of a quota. 100,000 requests in five minutes against 33,000 places, over HTTP, on one process of the
 * service and PostgreSQL; each is sent at its own moment, whether or not those before it were answered.
 *
 * pg_virtualenv -o max_connections=300 -o shared_buffers=1GB -o max_wal_size=4GB sh -c 'DATABASE_URL="postgres://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE" node --import tsx bench/opening.ts'
 * SCALE=0.1 asks a tenth at the same rate; RATE=0.5 asks at half the rate.
 */
const url = process.env['DATABASE_URL']
if (!url) throw new Error('DATABASE_URL is needed: see the first lines of bench/opening.ts')
const scale = Number(process.env['SCALE'] ?? 1)
const rate = (Number(process.env['RATE'] ?? 1) * 100_000) / 300
const asked = Math.round(100_000 * scale)
const database = await openDatabase({ data: '', databaseUrl: url, poolSize: 4 })
const begun = performance.now()
const opening = await prepareOpening(database.db, asked, Math.round(33_000 * scale))
console.log(
  `${big(asked)} requests ready in ${((performance.now() - begun) / 1000).toFixed(0)} s; ${rate.toFixed(0)} a second are sent`,
)
const service = await startService({
  DATABASE_URL: url,
  KOSH_COUNTRY: COUNTRY,
  KOSH_POOL: process.env['KOSH_POOL'] ?? '20',
})
const agent = new Agent({ keepAlive: true, maxSockets: 2000 })
const told: Told[] = []
const faults = new Map<string, number>()
const before = usage(service.child.pid!)
const own = process.cpuUsage()
const busy: number[] = []
let seen = 0
const watch = setInterval(() => {
  busy.push(loadavg()[0]!)
  // How it goes: what was answered in the last half minute, and how long the last of it took.
  if (busy.length % 6 === 0) {
    console.log(
      `     ${(performance.now() / 1000).toFixed(0)} s: ${((told.length - seen) / 30).toFixed(0)} a second, ${(told.at(-1)?.ms ?? 0).toFixed(0)} ms`,
    )
    seen = told.length
  }
}, 5000)
const from = performance.now()
const running: Promise<unknown>[] = []
for (const [n, asker] of opening.askers.entries()) {
  const moment = from + (n / rate) * 1000
  const early = moment - performance.now()
  if (early > 1) await wait(early)
  running.push(
    file(
      () => service.address,
      () => agent,
      asker,
      { since: moment, patience: 120_000 },
    ).then(
      (t) => void told.push(t),
      (error: Error) => void faults.set(error.message, (faults.get(error.message) ?? 0) + 1),
    ),
  )
}
await Promise.all(running)
const seconds = (performance.now() - from) / 1000
clearInterval(watch)
const after = usage(service.child.pid!)
const mine = process.cpuUsage(own)
await service.stop()
agent.destroy()
const ms = told.map((t) => t.ms).sort((a, b) => a - b)
const at = (p: number): number => ms[Math.min(ms.length - 1, Math.floor(ms.length * p))] ?? 0
console.log(
  `answered in ${seconds.toFixed(0)} s: ${(told.length / seconds).toFixed(0)} a second; service ${(((after.cpu - before.cpu) / seconds) * 100).toFixed(0)} % of a core, ${after.rss.toFixed(0)} MB; load ${(((mine.user + mine.system) / 1e6 / seconds) * 100).toFixed(0)} %; load average ${(median(busy) ?? 0).toFixed(1)} on ${cpus().length} cores`,
)
for (const [text, n] of [...faults].slice(0, 5)) console.log(`     ${n} x ${text}`)
const checks = await checkOpening(database.db, opening, told)
checks.push([
  `p50 / p95 / p99 / longest ${[0.5, 0.95, 0.99, 1].map((p) => at(p).toFixed(0)).join(' / ')} ms, bar p99 <= 2000`,
  at(0.99) <= 2000,
])
for (const [what, holds] of checks) console.log(`${holds ? 'ok  ' : 'MISS'} P5 ${what}`)
await database.close()
process.exitCode = checks.every(([, holds]) => holds) ? 0 : 1
