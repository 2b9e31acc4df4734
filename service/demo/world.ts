import { sortKey } from '@kosh/names'
import { hashPassword } from '../platform/access/passwords.ts'
import type { Actor, Ctx, Tx } from '../platform/context.ts'
import { logins, type MadeLogin } from './accounts.ts'
import { fullName, type MadePerson, makeFirm, makePerson, sectors } from './names.ts'
import type { Random } from './random.ts'
import { insertRows, type Journal, type Row } from './rows.ts'

export interface Firm {
  id: string
  name: string
  region: string
  sector: string
  /** Staff by group of categories. */
  staff: { citizens12: number; foreigners12: number; citizens34: number; foreigners34: number }
  account: Actor
}

export interface Worker extends MadePerson {
  id: string
}

export interface World {
  firms: Firm[]
  /** The workers behind the accounts, first in their list. */
  workers: Worker[]
  officers: Map<string, Actor>
  logins: Map<string, Actor>
}

const source = 'demo'
const kindOf = (n: number): string =>
  n % 17 === 5 ? 'individual-entrepreneur' : n % 23 === 7 ? 'branch' : 'legal-person'

/** Made firms: the first three are those of the accounts. */
function makeFirms(random: Random, count: number, regions: readonly string[]): Firm[] {
  const fixed = [
    { region: 'KZ-75', sector: 'F' },
    { region: 'KZ-75', sector: 'A' },
    { region: 'KZ-23', sector: 'B' },
  ]
  return Array.from({ length: count }, (_, n): Firm => {
    const { region, sector } = fixed[n] ?? { region: random.pick(regions), sector: random.weighted(sectors) }
    const [citizens12, citizens34] = [random.int(20, 60), random.int(60, 600)]
    // One firm in nine has too many foreigners already: its applications fail the ratio.
    const full = n > 2 && n % 9 === 4
    const id = random.id()
    const name = makeFirm(random, sector, n + 1)
    return {
      id,
      name,
      region,
      sector,
      staff: {
        citizens12,
        citizens34,
        foreigners12: full ? Math.round(citizens12 / 2) : random.int(0, 3),
        foreigners34: full ? Math.round(citizens34 / 6) : random.int(0, Math.floor(citizens34 / 30)),
      },
      account: { id: random.id(), role: 'employer', name, country: 'KZ', regions: null, employerId: id },
    }
  })
}

/** Rows and journal entries of the firms, as their registration would have written them. */
async function writeFirms(tx: Tx, journal: Journal, clerk: Actor, firms: readonly Firm[], at: Date): Promise<void> {
  const asOf = at.toISOString().slice(0, 10)
  const rows: Row[] = []
  const claims: Row[] = []
  const staff: Row[] = []
  const places: Row[] = []
  for (const [n, firm] of firms.entries()) {
    const number = `99${String(n + 1).padStart(10, '0')}`
    const kind = n < 3 ? 'legal-person' : kindOf(n)
    rows.push({
      id: firm.id,
      name: firm.name,
      sort_key: sortKey(firm.name),
      kind,
      country: 'KZ',
      region: firm.region,
      sector: firm.sector,
      address: null,
      number_kind: 'BIN',
      number,
      source,
      created: at,
      version: 1,
    })
    claims.push({ kind: 'BIN', number, employer_id: firm.id })
    const { citizens12, citizens34, foreigners12, foreigners34 } = firm.staff
    for (const [category, citizens, foreigners] of [
      ['2', citizens12, foreigners12],
      ['3', citizens34, foreigners34],
    ] as const)
      staff.push({ employer_id: firm.id, as_of: asOf, category, citizens, foreigners, eaeu: 0, source })
    places.push({
      employer_id: firm.id,
      id: firm.account.id,
      region: firm.region,
      address: `Демонстрация көшесі, ${n + 1}`,
      sector: firm.sector,
    })
    journal.add(at, clerk, {
      chain: firm.id,
      kind: 'employer',
      act: 'employer.create',
      data: { kind, country: 'KZ', region: firm.region, sector: firm.sector },
    })
  }
  await insertRows(tx, 'employer', rows)
  await insertRows(tx, 'employer_claim', claims)
  await insertRows(tx, 'employer_workforce', staff)
  await insertRows(tx, 'employer_workplace', places)
}

/** Rows and journal entries of persons. */
export async function writePersons(
  tx: Tx,
  journal: Journal,
  clerk: Actor,
  persons: readonly { person: Worker; at: Date }[],
  random: Random,
): Promise<void> {
  const papers: Row[] = []
  const claims: Row[] = []
  const rows = persons.map(({ person, at }): Row => {
    const { kind, issuer, number, expires } = person.paper
    papers.push({ person_id: person.id, id: random.id(), kind, issuer, number, expires })
    claims.push({ kind, issuer, number, person_id: person.id })
    journal.add(at, clerk, {
      chain: person.id,
      kind: 'person',
      act: 'person.create',
      data: { papers: 1, differences: [] },
    })
    return {
      id: person.id,
      family: person.family,
      given: person.given,
      sort_key: sortKey(fullName(person)),
      birth: person.birth,
      sex: person.sex,
      citizenship: person.citizenship,
      source,
      created: at,
      version: 1,
    }
  })
  await insertRows(tx, 'person', rows)
  await insertRows(tx, 'person_paper', papers)
  await insertRows(tx, 'paper_claim', claims)
}

/** A worker nobody else in the made country shares a passport with. */
export function makeWorker(random: Random, country: string, year: number, taken: Set<string>): Worker {
  for (;;) {
    const person = makePerson(random, country, year)
    const key = `${person.paper.issuer} ${person.paper.number}`
    if (taken.has(key)) continue
    taken.add(key)
    return { ...person, id: random.id() }
  }
}

const actorOf = (login: MadeLogin, id: string, firms: readonly Firm[], workers: readonly Worker[]): Actor => {
  const firm = login.firm === undefined ? undefined : firms[login.firm]!
  const worker = login.worker === undefined ? undefined : workers[login.worker]!
  return {
    id: firm?.account.id ?? id,
    role: login.role,
    name: firm?.name ?? (worker ? fullName(worker) : login.name),
    country: 'KZ',
    regions: login.regions,
    ...(firm ? { employerId: firm.id } : {}),
    ...(worker ? { personId: worker.id } : {}),
  }
}

interface AccountInput {
  actor: Actor
  login: string
  locale: string
  password: string
  active: boolean
  demo: string | null
}

const accountRow = (input: AccountInput, at: Date): Row => ({
  id: input.actor.id,
  login: input.login,
  name: input.actor.name,
  role: input.actor.role,
  regions: input.actor.regions,
  country: 'KZ',
  employer_id: input.actor.employerId ?? null,
  person_id: input.actor.personId ?? null,
  locale: input.locale,
  password: input.password,
  active: input.active,
  demo: input.demo,
  created: at,
})

/** Firms, people, officers and accounts; written before anything happens in the made country. */
export async function makeWorld(
  tx: Tx,
  ctx: Ctx,
  random: Random,
  journal: Journal,
  options: { firms: number; regions: readonly string[]; begun: Date },
): Promise<World> {
  const { begun, regions } = options
  const year = begun.getUTCFullYear()
  const firms = makeFirms(random, options.firms, regions)
  const taken = new Set<string>()
  const workers = [makeWorker(random, 'UZ', year, taken), makeWorker(random, 'TJ', year, taken)]
  const known = new Map(logins.map((login) => [login.login, actorOf(login, random.id(), firms, workers)]))
  const password = await hashPassword('demo')
  const rows = logins.map((login) =>
    accountRow(
      {
        actor: known.get(login.login)!,
        login: login.login,
        locale: login.locale,
        password,
        active: true,
        demo: JSON.stringify(login.tries),
      },
      begun,
    ),
  )
  // Officers of the other regions and the other firms acted in the past; nobody signs in as them.
  const closed = { locale: 'kk', password: 'none', active: false, demo: null }
  const officers = new Map<string, Actor>()
  for (const region of regions) {
    const own = [...known.values()].find((a) => a.role === 'officer' && a.regions?.includes(region))
    const actor = own ?? { id: random.id(), role: 'officer' as const, name: region, country: 'KZ', regions: [region] }
    officers.set(region, actor)
    if (!own) rows.push(accountRow({ ...closed, actor, login: `officer-${region.toLowerCase()}` }, begun))
  }
  for (const [n, firm] of firms.entries())
    if (n > 2) rows.push(accountRow({ ...closed, actor: firm.account, login: `firm-${n + 1}` }, begun))
  await insertRows(tx, 'account', rows)
  await writeFirms(tx, journal, ctx.actor, firms, begun)
  await writePersons(
    tx,
    journal,
    ctx.actor,
    workers.map((person) => ({ person, at: begun })),
    random,
  )
  return { firms, workers, officers, logins: known }
}
