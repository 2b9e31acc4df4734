import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { checks } from '../../service/cli/checks.ts'
import { sealJournal } from '../../service/platform/act.ts'
import type { Database } from '../../service/platform/db/index.ts'
import { formRequest, type Harvest, harvestForms, pageRequest } from './forms.ts'
import { type Answer, judgeAnswer } from './judge.ts'
import { type Asked, type Operation, readOperations } from './operations.ts'
import { aimOf, apiRequest, rightsOf, strayRequest } from './requests.ts'
import { findPools, keepDrafts, type Pools } from './targets.ts'
import { judgeWrites, takeWrites, watchWrites } from './watch.ts'
import { enter, openWorld, type World } from './world.ts'

// Hostile and broken requests to the whole service in one process, made from the OpenAPI document as it is served and
// from the forms as the pages show them. Never an answer 5xx, never a refusal without problem details, never a change
// without a journal entry; at the end everything `kosh verify` computes holds. The same seed sends the same requests:
//   npm run check:fuzz -- [requests] [seed]

export interface FuzzOptions {
  requests: number
  seed: number
  database?: Database
  /** Pages of one route that each role looks at for forms. */
  pages?: number
  say?: (line: string) => void
}

export interface Finding {
  what: string
  route: string
  times: number
  /** The first request that showed it. */
  first: { n: number; sender: string; request: string; answer: string }
}

export interface FuzzReport {
  requests: number
  findings: Finding[]
  /** Answers by class: `2xx`, `3xx`, `4xx`, `5xx`. */
  answers: Record<string, number>
  /** Requests that changed something, and the journal entries they wrote. */
  changes: number
  entries: number
  /** Routes that change something and did so at least once, of all there are. */
  reached: string[]
  notReached: string[]
  /** Codes of refusals and how often each was given. */
  codes: Record<string, number>
  verified: Record<string, number>
  seconds: number
}

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

interface Run {
  world: World
  operations: Operation[]
  /** API operations, with those that take a body twice. */
  weighted: Operation[]
  formRoutes: string[]
  pageRoutes: string[]
  pools: Pools
  harvest: Harvest
}

/** Sessions that a request ended are opened again, drafts written, targets read anew. */
async function refresh(run: Pick<Run, 'world'>): Promise<Pools> {
  const { world } = run
  for (const sender of world.senders) {
    if (sender.actor.role === 'public') continue
    const reply = await world.app.inject({ url: '/about', cookies: { kosh_session: sender.session } })
    if (reply.body.includes('action="/sign-out"')) continue
    Object.assign(sender, await enter(world.db, sender.actor.id, world.clock.now))
  }
  await keepDrafts(world)
  return findPools(world)
}

function next(run: Run): Asked {
  const { world, pools } = run
  const { random } = world
  const someone = (method: string, url: string) => {
    const may = world.senders.filter((s) => s.actor.role !== 'public' && rightsOf(world, s, method, url).mayUse)
    return aimOf(
      world,
      pools,
      may.length > 0 && random.chance(0.85) ? random.pick(may) : random.pick(world.senders),
      url,
    )
  }
  const n = random.next()
  if (n < 0.5) {
    const operation = random.pick(run.weighted)
    return apiRequest(world, someone(operation.method, operation.url), operation)
  }
  if (n < 0.8) {
    const url = random.pick(run.formRoutes)
    // A wrong password is checked as slowly as a right one.
    if (url === '/sign-in' && random.chance(0.9)) return next(run)
    return formRequest(world, someone('POST', url), url, run.harvest.forms.get(url) ?? [])
  }
  if (n < 0.95) {
    const url = random.pick(run.pageRoutes)
    return pageRequest(world, someone('GET', url), url, run.harvest.pages.get(url))
  }
  return strayRequest(world, aimOf(world, pools, random.pick(world.senders)))
}

const shown = (asked: Asked): string => {
  const { method, url, headers, payload } = asked.options
  const { cookie: _, authorization: __, ...rest } = headers as Record<string, string>
  const body = payload === undefined ? '' : Buffer.isBuffer(payload) ? payload.toString('latin1') : String(payload)
  return `${method} ${String(url).slice(0, 400)} ${JSON.stringify(rest).slice(0, 300)} ${JSON.stringify(body).slice(0, 700)}`
}

/** The words of the service's own log that stand behind an answer 500. */
function causeOf(log: string[]): string {
  const line = log.at(-1)
  if (!line) return 'no line in the log'
  const { err } = JSON.parse(line) as { err?: { type?: string; message?: string; stack?: string } }
  const place = /service\/[\w./-]+:\d+/.exec(err?.stack ?? '')?.[0] ?? ''
  return `${err?.type}: ${String(err?.message).slice(0, 120)} ${place}`
}

async function send(world: World, asked: Asked): Promise<Answer> {
  const reply = await world.app.inject(asked.options)
  return { statusCode: reply.statusCode, headers: reply.headers, body: reply.body }
}

export async function fuzz({ requests, seed, database, pages = 3, say = () => {} }: FuzzOptions): Promise<FuzzReport> {
  const world = await openWorld(seed, database)
  const { db } = world
  try {
    const operations = await readOperations(world)
    const pools = await refresh({ world })
    const harvest = await harvestForms(world, pages)
    const routes = world.app.web.routes.filter((r) => !r.url.startsWith('/api/'))
    const run: Run = {
      world,
      operations,
      weighted: operations.flatMap((operation) => (operation.body ? [operation, operation] : [operation])),
      formRoutes: routes.filter((r) => r.method === 'POST').map((r) => r.url),
      pageRoutes: routes.filter((r) => r.method === 'GET' && !r.url.startsWith('/public/')).map((r) => r.url),
      pools,
      harvest,
    }
    say(
      `${operations.length} operations, ${run.formRoutes.length} form routes (${harvest.forms.size} seen on pages), seed ${seed}`,
    )
    await watchWrites(db)
    return await shoot(run, requests, say)
  } finally {
    await world.close()
  }
}

async function shoot(run: Run, requests: number, say: (line: string) => void): Promise<FuzzReport> {
  const { world } = run
  const { db } = world
  const findings = new Map<string, Finding>()
  const [answers, codes, reached] = [{} as Record<string, number>, {} as Record<string, number>, new Set<string>()]
  let [changes, entries] = [0, 0]
  const start = performance.now()
  for (let n = 1; n <= requests; n++) {
    if (n % 500 === 0) {
      run.pools = await refresh(run)
      if (n % 10_000 === 0) run.harvest = await harvestForms(world, 3)
      await takeWrites(db)
    }
    if (n % 200 === 0) world.clock.now = new Date(world.clock.now.getTime() + 60_000)
    const asked = next(run)
    world.log.length = 0
    let answer: Answer
    let thrown: string | undefined
    try {
      answer = await send(world, asked)
    } catch (error) {
      thrown = `no answer at all: ${(error as Error).message.slice(0, 200)}`
      answer = { statusCode: 0, headers: {}, body: '' }
    }
    const writes = judgeWrites(await takeWrites(db))
    if (writes.changed) {
      changes++
      entries += writes.entries
      reached.add(asked.route)
    }
    const kind = `${Math.floor(answer.statusCode / 100)}xx`
    answers[kind] = (answers[kind] ?? 0) + 1
    if (answer.statusCode >= 400 && answer.body.startsWith('{')) {
      const code = /"code":"([\w-]+)"/.exec(answer.body)?.[1] ?? 'none'
      codes[`${answer.statusCode} ${code}`] = (codes[`${answer.statusCode} ${code}`] ?? 0) + 1
    }
    const faults = thrown ? [thrown] : judgeAnswer(asked, answer, writes)
    for (const fault of faults) {
      const what = answer.statusCode >= 500 ? `${fault}: ${causeOf(world.log)}` : fault
      const key = `${what} ${asked.route}`
      const known = findings.get(key)
      if (known) known.times++
      else {
        const first = {
          n,
          sender: asked.sender,
          request: shown(asked),
          answer: `${answer.statusCode} ${answer.body.slice(0, 300)}`,
        }
        findings.set(key, { what, route: asked.route, times: 1, first })
        say(`  ${n}: ${what} (${asked.route}, ${asked.sender})`)
      }
    }
    if (n % 5000 === 0)
      say(
        `${n} requests, ${changes} changes, ${findings.size} findings, ${Math.round(n / ((performance.now() - start) / 1000))} a second`,
      )
  }
  const seconds = Math.round((performance.now() - start) / 1000)
  const changing = world.app.web.routes.filter((r) => unsafe.has(r.method) && r.url !== '/api/v1/assess')
  const names = changing.map((r) => `${r.method} ${r.url}`)
  const verified = await verifyAll(world)
  return {
    ...{ requests, findings: [...findings.values()], answers, changes, entries, codes, verified, seconds },
    reached: names.filter((name) => reached.has(name)),
    notReached: names.filter((name) => !reached.has(name)),
  }
}

/** Seals the journal and computes everything again that `kosh verify` computes: faults by check. */
async function verifyAll(world: World): Promise<Record<string, number>> {
  await sealJournal(world.db, world.clock.now)
  const out: Record<string, number> = {}
  for (const check of checks) out[check.name] = (await check.run(world.db, () => {}, world.library)).faults.length
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from quota_cell where reserved + used > allotted`.execute(world.db)
  out['cells over their places'] = rows[0]!.n
  return out
}

async function main(): Promise<void> {
  const [requests = 100_000, seed = 2026] = process.argv.slice(2).map(Number)
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const report = await fuzz({ requests, seed, say })
  for (const { what, route, times, first } of report.findings)
    say(
      `\n${what}\n  ${route}, ${times} times, first at ${first.n} by ${first.sender}\n  ${first.request}\n  ${first.answer}`,
    )
  say(`\nrefusals to programs: ${JSON.stringify(report.codes)}`)
  say(`never changed by a request: ${report.notReached.join(', ') || 'none'}`)
  say(`verified: ${JSON.stringify(report.verified)}`)
  const broken = Object.values(report.verified).reduce((sum, n) => sum + n, 0)
  const all = report.reached.length + report.notReached.length
  say(
    `${report.requests} requests (${JSON.stringify(report.answers)}), ${report.changes} changes with ${report.entries} journal entries ` +
      `on ${report.reached.length} of ${all} changing routes, ${report.findings.length} findings, ${broken} faults in verify, ${report.seconds} s`,
  )
  process.exitCode = report.findings.length + broken > 0 ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
