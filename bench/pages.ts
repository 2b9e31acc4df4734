import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { cpus, loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { Db } from '../service/platform/context.ts'
import { type Database, openDatabase } from '../service/platform/db/index.ts'
import { big, median } from './harness.ts'
import { type Addresses, ask, findPeople, type Person, type Sample, work } from './pages-load.ts'
import { populate } from './population.ts'

/**
 * Bar P6: pages under load. 200 signed-in people, each asking once every two seconds, against one process of the service on
 * PostgreSQL; the load comes from this process. `--scales 0.1,0.3,1` (bar P10) repeats it on growing bases.
 *
 * pg_virtualenv -o max_connections=300 -o shared_buffers=1GB -o shared_preload_libraries=pg_stat_statements sh -c \
 *   'DATABASE_URL="postgres://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE" node --import tsx bench/pages.ts --scales 0.1'
 * `--filled` takes the base as it is. KOSH_POOL is passed on to the service. On a machine shared with other work its
 * process waits for a core longer than it works: `echo -12 > /proc/self/autogroup` (as root, in a session of its own) first.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at > 0 ? process.argv[at + 1] : undefined
}
const WARM = Number(option('warm') ?? 15)
const SECONDS = Number(option('seconds') ?? 60)
/** For a profile of the service: `--profile FOLDER`. */
const profile = option('profile') ? ['--cpu-prof', '--cpu-prof-dir', option('profile')!] : []
const kosh = fileURLToPath(new URL('../service/cli/kosh.js', import.meta.url))

const addresses: Addresses = {
  queue: ['', '?state=filed', '?scheme=kz%2Fseasonal-worker', '?clock=soon', '?clock=overdue', '?mine=yes'].map(
    (q) => `/queue${q}`,
  ),
  officerCase: (id) => `/queue/${id}`,
  ownCase: (id) => `/cases/${id}`,
  mine: ['/cases', '/cases', '/permits', '/apply'],
  public: ['/', '/quota', '/quota?show=used', '/check?number='],
}

export interface Service {
  address: string
  child: ChildProcess
  stop(): Promise<void>
}

/** Starts the service as its own process and waits for the address it prints. */
export async function startService(env: Record<string, string>, args: string[] = []): Promise<Service> {
  const child = spawn(process.execPath, [...profile, kosh, 'start', ...args], {
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      ...(process.env['KOSH_POOL'] ? { KOSH_POOL: process.env['KOSH_POOL'] } : {}),
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout!.on('data', (part: Buffer) => {
      text += part.toString()
      const found = /https?:\/\/\S+/.exec(text)?.[0]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}: ${text}`)))
  })
  const stop = async (): Promise<void> => {
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await ended
  }
  return { address, child, stop }
}

/** Processor seconds and memory (MB) of a process so far, from /proc. */
export function usage(pid: number): { cpu: number; rss: number; peak: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
  return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, rss: kb('VmRSS'), peak: kb('VmHWM') }
}

const at = (sorted: number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0
const line = (ms: number[]): string => {
  const s = [...ms].sort((a, b) => a - b)
  return [0.5, 0.95, 0.99].map((p) => at(s, p).toFixed(0)).join(' / ')
}
const bars = { read: [50, 150, 300], write: [100, 300, 500] } as const

interface Figures {
  read: number[]
  write: number[]
}

/** The load itself; prints the figures and gives the quantiles. */
async function load(db: Db, service: Service): Promise<Figures & { missed: number }> {
  const people = await findPeople(db)
  const permits = await sql<{ number: string }>`select number from permit order by id desc limit 500`.execute(db)
  const samples: Sample[] = []
  const faults = new Map<string, number>()
  const from = performance.now() + WARM * 1000
  const until = from + SECONDS * 1000
  const shared = {
    address: service.address,
    addresses,
    permits: permits.rows.map((r) => r.number),
    note: (s: Sample) => void samples.push(s),
    fault: (text: string) => void faults.set(text, (faults.get(text) ?? 0) + 1),
  }
  const running = Promise.all(people.map((p, n) => work(p, shared, n + 1, from, until)))
  await wait(WARM * 1000)
  await sql`select pg_stat_statements_reset()`.execute(db).catch(() => undefined)
  const before = usage(service.child.pid!)
  const own = process.cpuUsage()
  const busy: number[] = []
  const watch = setInterval(() => void busy.push(loadavg()[0]!), 5000)
  await running
  clearInterval(watch)
  const after = usage(service.child.pid!)
  const mine = process.cpuUsage(own)
  console.log(
    `${people.length} people, ${big(samples.length)} requests in ${SECONDS} s: ${(samples.length / SECONDS).toFixed(0)} a second; service ${(((after.cpu - before.cpu) / SECONDS) * 100).toFixed(0)} % of a core, ${after.rss.toFixed(0)} MB; load ${(((mine.user + mine.system) / 1e6 / SECONDS) * 100).toFixed(0)} %; load average of the machine ${median(busy).toFixed(1)} on ${cpus().length} cores`,
  )
  let missed = 0
  const figures: Figures = { read: [], write: [] }
  for (const kind of ['read', 'write'] as const) {
    const ms = samples
      .filter((s) => s.write === (kind === 'write'))
      .map((s) => s.ms)
      .sort((a, b) => a - b)
    figures[kind] = [0.5, 0.95, 0.99].map((p) => at(ms, p))
    const ok = figures[kind].every((x, i) => x <= bars[kind][i]!)
    if (!ok) missed++
    console.log(
      `${ok ? 'ok  ' : 'MISS'} P6 ${kind}s: p50 / p95 / p99 ${line(ms)} ms of ${big(ms.length)}, bar ${bars[kind].join(' / ')}`,
    )
  }
  for (const kind of [...new Set(samples.map((s) => s.kind))].sort()) {
    const ms = samples.filter((s) => s.kind === kind).map((s) => s.ms)
    console.log(`     ${kind.padEnd(22)} ${line(ms).padStart(16)} ms  ${big(ms.length)}`)
  }
  const wrong = [...faults.values()].reduce((a, b) => a + b, 0)
  if (wrong > 0) missed++
  console.log(`${wrong === 0 ? 'ok  ' : 'MISS'} P6 errors: ${wrong}`)
  for (const [text, n] of [...faults].sort((a, b) => b[1] - a[1]).slice(0, 8)) console.log(`     ${n} x ${text}`)
  return { ...figures, missed }
}

/** Where the time of the server went. */
async function slowest(db: Db): Promise<void> {
  const { rows } = await sql<{ query: string; calls: number; mean: number; max: number; total: number }>`
    select query, calls::int, mean_exec_time as mean, max_exec_time as max, total_exec_time as total
    from pg_stat_statements where query not like '%pg_stat%'
      and dbid = (select oid from pg_database where datname = current_database()) order by total_exec_time desc limit 10`
    .execute(db)
    .catch(() => ({ rows: [] }))
  for (const r of rows)
    console.log(
      `     ${r.total.toFixed(0).padStart(7)} ms in ${String(r.calls).padStart(5)} calls, mean ${r.mean.toFixed(1)}, most ${r.max.toFixed(0)}: ${r.query.replace(/\s+/g, ' ').slice(0, 150)}`,
    )
}

/** What a page and its style, script and pictures weigh; a later view has those already. */
async function weights(service: Service, people: Person[]): Promise<number> {
  const officer = people.find((p) => p.role === 'officer')!
  const employer = people.find((p) => p.role === 'employer' && p.cases.length > 0)!
  const list: [string, string, string][] = [
    ['front', '/', ''],
    ['quota', '/quota', ''],
    ['schemes', '/schemes', ''],
    ['statistics', '/statistics', ''],
    ['check', '/check', ''],
    ['sign-in', '/sign-in', ''],
    ['permits', '/permits', employer.cookie],
    ['queue', addresses.queue[0]!, officer.cookie],
    ['case of an officer', addresses.officerCase(officer.cases[0]!), officer.cookie],
    ['own cases', '/cases', employer.cookie],
    ['own case', addresses.ownCase(employer.cases[0]!), employer.cookie],
    ['apply', '/apply', employer.cookie],
  ]
  let missed = 0
  for (const [name, path, cookie] of list) {
    const told: string[] = []
    let ok = true
    for (const coding of ['gzip', 'br']) {
      // One connection for each view, so that all its bytes are counted.
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const headers = { cookie, accept: 'text/html', 'accept-encoding': coding }
      const page = await ask(service.address, path, agent, { headers })
      const text = await ask(service.address, path, agent, { headers: { cookie, accept: 'text/html' }, read: true })
      const assets = new Set(
        [
          ...text.body.matchAll(
            /<(?:link[^>]*rel="(?:stylesheet|icon|preload)"[^>]*href|script[^>]*src|img[^>]*src)="(\/[^"]+)"/g,
          ),
        ].map((m) => m[1]!),
      )
      for (const m of text.body.matchAll(/<link[^>]*href="(\/[^"]+)"[^>]*rel="(?:stylesheet|icon|preload)"/g))
        assets.add(m[1]!)
      let first = page.wire
      for (const asset of assets)
        first += (await ask(service.address, asset, agent, { headers: { 'accept-encoding': coding } })).wire
      agent.destroy()
      if (page.status !== 200) ok = false
      if (page.wire > 40 * 1024 || first > 110 * 1024) ok = false
      told.push(`${coding} ${(page.wire / 1024).toFixed(1)} KB, first view ${(first / 1024).toFixed(1)} KB`)
    }
    if (!ok) missed++
    console.log(`${ok ? 'ok  ' : 'MISS'} P6 weight of ${name}: ${told.join('; ')} (bars 40 and 110 KB)`)
  }
  return missed
}

async function ofOne(database: Database, url: string): Promise<Figures & { missed: number }> {
  const { db } = database
  await sql`create extension if not exists pg_stat_statements`.execute(db).catch(() => undefined)
  const service = await startService({ DATABASE_URL: url })
  try {
    const figures = await load(db, service)
    await slowest(db)
    return {
      ...figures,
      missed: figures.missed + (await weights(service, await findPeople(db, { officer: 1, employer: 4, worker: 1 }))),
    }
  } finally {
    await service.stop()
  }
}

const main = async (): Promise<void> => {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is needed: see the first lines of bench/pages.ts')
  const scales = (option('scales') ?? '1').split(',').map(Number)
  const results: { scale: number; figures: Figures }[] = []
  let missed = 0
  for (const [n, scale] of scales.entries()) {
    const own = new URL(url)
    if (n > 0) {
      const admin = await openDatabase({ data: '', databaseUrl: url, poolSize: 1 })
      own.pathname = `/kosh_bench_${n}`
      await sql.raw(`create database kosh_bench_${n}`).execute(admin.db)
      await admin.close()
    }
    console.log(`scale ${scale}`)
    if (!process.argv.includes('--filled')) await populate(own.href, scale)
    const database = await openDatabase({ data: '', databaseUrl: own.href, poolSize: 4 })
    const figures = await ofOne(database, own.href)
    missed += figures.missed
    results.push({ scale, figures })
    await database.close()
  }
  const [least, most] = [results[0]!, results.at(-1)!]
  if (most !== least)
    for (const kind of ['read', 'write'] as const)
      console.log(
        `P10 ${kind}s: work x ${(most.scale / least.scale).toFixed(0)}, p50 x ${(most.figures[kind][0]! / least.figures[kind][0]!).toFixed(2)}, p95 x ${(most.figures[kind][1]! / least.figures[kind][1]!).toFixed(2)}`,
      )
  process.exitCode = missed === 0 ? 0 : 1
}
if (process.argv[1]?.endsWith('pages.ts')) await main()
