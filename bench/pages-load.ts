import { createHash, randomBytes } from 'node:crypto'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Db } from '../service/platform/context.ts'

/** People at work: each has a session and one kept connection, thinks, and asks for one thing. */

export interface Sample {
  kind: string
  write: boolean
  ms: number
  status: number
}
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
  /** Bytes of the answer on the wire, with its head. */
  wire: number
}

/** A small generator of chance, the same in each run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface Ask {
  method?: string
  body?: unknown
  headers?: Record<string, string>
  /** Keep the text of the answer; the load reads bytes only. */
  read?: boolean
}

export function ask(address: string, path: string, agent: Agent, options: Ask = {}): Promise<Answer> {
  const { method = 'GET', body, headers = {}, read = false } = options
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const outgoing = request(
      address + path,
      {
        method,
        agent,
        timeout: 30_000,
        headers: {
          ...(text === undefined
            ? {}
            : {
                'content-length': Buffer.byteLength(text),
                'content-type': typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json',
              }),
          ...headers,
        },
      },
      (incoming) => {
        const { socket } = incoming
        const before = (socket as { seen?: number }).seen ?? 0
        const parts: Buffer[] = []
        incoming.on('data', (part: Buffer) => read && parts.push(part))
        incoming.on('error', reject)
        incoming.on('end', () => {
          Object.assign(socket, { seen: socket.bytesRead })
          const wire = socket.bytesRead - before
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(parts).toString(),
            wire,
          })
        })
      },
    )
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within 30 s: ${method} ${path}`)))
    outgoing.on('error', reject)
    outgoing.end(text)
  })
}

export interface Person {
  id: string
  role: 'officer' | 'employer' | 'worker'
  region: string
  cookie: string
  csrf: string
  /** Cases this person may open. */
  cases: string[]
  /** Filed cases that this officer alone takes and decides in the run. */
  work: { id: string; lines: number[] }[]
}

/** The 200 at work: officers of all regions, employers, workers. Sessions are written as a sign-in writes them. */
export async function findPeople(db: Db, counts = { officer: 130, employer: 50, worker: 20 }): Promise<Person[]> {
  const { rows } = await sql<{ id: string; role: Person['role']; region: string }>`
    select a.id, a.role, coalesce(a.regions[1], e.region, 'KZ-75') as region
    from account a left join employer e on e.id = a.employer_id where a.login like 'bench-%' order by a.login`.execute(
    db,
  )
  const people: Person[] = []
  for (const role of ['officer', 'employer', 'worker'] as const) {
    const all = rows.filter((r) => r.role === role)
    // Where there are fewer accounts than people, two sit at one account, each with a session.
    for (let n = 0; n < counts[role]; n++) {
      const account = all[n % all.length]!
      const [token, csrf] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')]
      await sql`insert into session (token_hash, account_id, csrf, created, expires, seen)
        values (${createHash('sha256').update(token).digest()}, ${account.id}, ${csrf}, now(), now() + interval '8 hours', now())`.execute(
        db,
      )
      people.push({ ...account, cookie: `kosh_session=${token}`, csrf, cases: [], work: [] })
    }
  }
  const byRegion = new Map<string, Person[]>()
  for (const p of people.filter((x) => x.role === 'officer'))
    byRegion.set(p.region, [...(byRegion.get(p.region) ?? []), p])
  for (const [region, officers] of byRegion) {
    // What officers open is mostly what is in work, some of it older.
    const read = await sql<{ id: string }>`
      (select case_id as id from application where region = ${region} and state in ('filed','in-assessment','awaiting-applicant','awaiting-fee') order by case_id limit 400)
      union all (select case_id from application where region = ${region} and state = 'decided' order by case_id desc limit 200)`.execute(
      db,
    )
    const open = await sql<{ id: string; lines: number[] }>`
      select c.case_id as id, array_agg(l.line_no) as lines from application c join application_line l on l.case_id = c.case_id
      where c.region = ${region} and c.state = 'filed' group by c.case_id order by c.case_id desc limit 300`.execute(db)
    for (const [i, officer] of officers.entries()) {
      officer.cases = read.rows.map((r) => r.id)
      officer.work = open.rows.filter((_, n) => n % officers.length === i)
    }
  }
  for (const p of people.filter((x) => x.role !== 'officer')) {
    const own = await sql<{ id: string }>`
      select c.case_id as id from application c join account a on a.id = ${p.id}
      where (c.account_id = a.id or c.employer_id = a.employer_id) and c.state <> 'draft' order by c.created desc limit 100`.execute(
      db,
    )
    p.cases = own.rows.map((r) => r.id)
  }
  return people
}

/** Addresses of the pages that are read. */
export interface Addresses {
  queue: readonly string[]
  /** A case as its officer and as its applicant see it. */
  officerCase: (id: string) => string
  ownCase: (id: string) => string
  mine: readonly string[]
  public: readonly string[]
}

interface At {
  address: string
  addresses: Addresses
  permits: string[]
  note: (s: Sample) => void
  fault: (text: string) => void
}

type Step = (read: (kind: string, path: string) => Promise<Answer>, write: Write) => Promise<void>
type Write = (kind: string, path: string, body?: unknown, method?: string) => Promise<Answer>

const base = '/api/v1/applications'
const json = (answer: Answer) => JSON.parse(answer.body || '{}') as Record<string, never> & { id: string }

const form = (person: Person, fields: Record<string, string> = {}): string =>
  new URLSearchParams({ _csrf: person.csrf, key: v7(), ...fields }).toString()

/** An officer's work on one case, an act at a time: take, assess again, decide. */
function* officerWork(person: Person, random: () => number): Generator<Step> {
  for (const { id, lines } of person.work) {
    const one = `${base}/${id}`
    const page = `/queue/${id}`
    for (const name of ['take', 'assess'])
      yield async (read, write) => {
        await write(name, `${page}/${name}`, form(person))
        await read('case', `${page}?done=${name}`)
      }
    const outcome = random() < 0.7 ? 'granted' : 'refused'
    const freeText = 'Бағалау бойынша · по оценке служащего'
    yield async (_, write) =>
      void (await write('decide', `${one}/decisions`, { lines: lines.map((no) => ({ no, outcome, freeText })) }))
  }
}

const paper = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n').toString(
  'base64',
)

/** An application from its first answer to the receipt, an act at a time. */
function* applicantWork(person: Person, random: () => number): Generator<Step> {
  const worker = person.role === 'worker'
  for (;;) {
    let one = ''
    let needs: { need: string; lineNo?: number }[] = []
    yield async (_, write) => {
      const scheme = worker ? 'kz/household-worker' : 'kz/seasonal-worker'
      one = `${base}/${json(await write('start', base, { scheme })).id}`
    }
    const facts = worker
      ? { region: person.region, employerKind: 'individual', employerWorkers: 1 }
      : { request: 'new', region: person.region }
    yield async (_, write) => void (await write('answer', `${one}/answers`, { facts }))
    const own = worker
      ? { monthsAsked: 3, lawfulStay: true, insured: true, fingerprinted: true, previousEnd: 'none', previousMonths: 0 }
      : { outsideGroup: 'none', occupation: 'gardener', term: '180' }
    const number = `BX${Math.floor(random() * 1e9)}`
    const someone = {
      family: 'Рахимов',
      given: 'Азиз',
      birth: '1990-02-03',
      sex: 1,
      citizenship: 'UZ',
      paper: { kind: 'passport', issuer: 'UZ', number, expires: '2031-01-01' },
    }
    yield async (_, write) =>
      void (worker
        ? await write('line', `${one}/lines/1`, { facts: own }, 'PATCH')
        : await write('line', `${one}/lines`, { facts: own, person: someone }))
    yield async (read) => {
      const asked = json(await read('form', `${one}/form`)) as unknown as {
        documents?: { need: string; lineNo?: number; required: boolean; applies: string; given: unknown[] }[]
      }
      needs = (asked.documents ?? []).filter((d) => d.required && d.applies === 'yes' && d.given.length === 0)
    }
    for (let n = 0; n < needs.length; n++)
      yield async (_, write) => {
        const { need, lineNo } = needs[n]!
        await write('document', `${one}/documents`, {
          need,
          ...(lineNo ? { lineNo } : {}),
          name: `${need}.pdf`,
          type: 'application/pdf',
          content: paper,
        })
      }
    yield async (_, write) =>
      void (await write('submit', `${one}/submit`, worker ? { payments: { 'advance-tax': `B-${number}` } } : {}))
  }
}

/** What a person asks for next; of all requests 40 % queue, 25 % case, 15 % own cases, 10 % public, 10 % writes. */
const shares = {
  officer: { queue: 0.615, case: 0.3, mine: 0, public: 0.015, write: 0.07 },
  applicant: { queue: 0, case: 0.16, mine: 0.43, public: 0.255, write: 0.155 },
} as const

type What = keyof (typeof shares)['officer']
function choose(share: Readonly<Record<What, number>>, x: number): What {
  let sum = 0
  for (const [what, part] of Object.entries(share) as [What, number][]) {
    sum += part
    if (x < sum) return what
  }
  return 'case'
}

/** One person at work until `until`; samples before `from` are the warm-up. */
export async function work(person: Person, at: At, seed: number, from: number, until: number): Promise<void> {
  const random = chance(seed)
  const pick = <T>(xs: readonly T[]): T => xs[Math.floor(random() * xs.length)]!
  const agent = new Agent({ keepAlive: true, maxSockets: 2 })
  const own = person.role === 'officer' ? officerWork(person, random) : applicantWork(person, random)
  const share = shares[person.role === 'officer' ? 'officer' : 'applicant']
  const headers = { cookie: person.cookie, accept: 'text/html,application/json;q=0.9', 'accept-encoding': 'gzip, br' }
  const timed = async (kind: string, path: string, write: boolean, options: Ask): Promise<Answer> => {
    const start = performance.now()
    const answer = await ask(at.address, path, agent, options)
    if (start >= from && start < until) at.note({ kind, write, ms: performance.now() - start, status: answer.status })
    if (answer.status >= 400)
      at.fault(`${answer.status} ${options.method ?? 'GET'} ${kind} ${answer.body.slice(0, 300)}`)
    return answer
  }
  // Only what is read by the program comes unpacked.
  const plain = { ...headers, 'accept-encoding': 'identity' }
  const read = (kind: string, path: string) => timed(kind, path, false, { headers: plain, read: true })
  const write: Write = (kind, path, body, method = 'POST') =>
    timed(kind, path, true, {
      method,
      body,
      read: true,
      headers: { ...plain, 'x-csrf-token': person.csrf, 'idempotency-key': v7() },
    })
  const see = (kind: string, path: string) => timed(kind, path, false, { headers })
  await wait(random() * 2000)
  while (performance.now() < until) {
    const what = choose(share, random())
    try {
      if (what === 'queue') await see('queue', pick(at.addresses.queue))
      else if (what === 'case' && person.cases.length > 0) {
        const address = person.role === 'officer' ? at.addresses.officerCase : at.addresses.ownCase
        await see('case', address(pick(person.cases)))
      } else if (what === 'public') {
        const path = pick(at.addresses.public)
        await see(`public ${path.split('?')[0]}`, path.endsWith('=') ? path + pick(at.permits) : path)
      } else if (what === 'write') await own.next().value?.(read, write)
      else await see('mine', pick(at.addresses.mine))
    } catch (error) {
      at.fault(`${what}: ${(error as Error).message}`)
    }
    await wait(1000 + random() * 2000)
  }
  agent.destroy()
}
