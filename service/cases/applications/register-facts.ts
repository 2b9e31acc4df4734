import { checkFact, dates, type Edition, type Facts, type FactValue, NONE, type Scheme } from '@kosh/law'
import { sql } from 'kysely'
import { isPaidInFull } from '../../instruments/pay/index.ts'
import { recruitmentFacts } from '../../instruments/recruitment/index.ts'
import { searchFact } from '../../instruments/search/index.ts'
import { isListed } from '../../instruments/shortage/index.ts'
import { areMet } from '../../instruments/undertakings/index.ts'
import type { Db } from '../../platform/context.ts'
import { isUncounted } from '../../platform/holds.ts'
import {
  type Employer,
  employerRecord,
  latestFinding,
  type Workforce,
  workforceOn,
} from '../../registers/employers/index.ts'
import { type Paper, paperHolder, personRecord } from '../../registers/persons/index.ts'
import { chainOf, findFollowed } from './followed.ts'
import { registerNames } from './law-facts.ts'
import type { Line } from './model.ts'

/**
 * Facts that registers supply. A key that no register can answer stays unknown, and the applicant is asked where the
 * scheme has a question. `quota.free` is not here: it is known only with the cell of the line (see assessing).
 */
export interface RegisterReader {
  /** Register facts of the case alone, without a worker. */
  ofCase(): Promise<Facts>
  /** Register facts of one line. */
  ofLine(line: LineAsked): Promise<Facts>
}
type LineAsked = Pick<Line, 'personId' | 'person' | 'facts'>

interface Permit {
  id: string
  valid_from: string
  valid_to: string
  extension_of: string | null
}
interface Who {
  id: string | undefined
  birth: string | null | undefined
  sex: number | undefined
  citizenship: string | null | undefined
}

const GROUPS = /^employer\.workforce:([^:]+):(citizens|foreigners|eaeu)$/
/** `change.protected:x`: the answer is x where the person is protected; otherwise it is asked. */
const PROTECTED = /^change\.protected:(.+)$/
const FINDING = /^employer\.finding:(.+)$/

/** Reads the registers for the lines of one case on the day of filing; what all lines share is read once. */
export function registerReader(
  db: Db,
  scheme: Scheme,
  edition: Edition,
  of: { employerId: string | null; facts: Facts },
  asOf: string,
): RegisterReader {
  const { employerId } = of
  const names = registerNames(scheme, edition)
  const keys = new Map(names.map((n) => [n, scheme.facts[n]!.register!]))
  const uses = (prefix: string) => [...keys.values()].some((k) => k.startsWith(prefix))
  let shared: Promise<Map<string, FactValue>> | undefined

  const pick = (values: Map<string, FactValue>): Facts => {
    const facts: Facts = {}
    for (const [name, key] of keys) {
      const fact = scheme.facts[name]!
      const known = values.get(key)
      const value = typeof known === 'boolean' && fact.type === 'one-of' ? (known ? 'yes' : 'no') : known
      // A register's value that the scheme cannot read is as good as unknown: the person is asked instead.
      if (value !== undefined && !checkFact(name, fact, value)) facts[name] = value
    }
    return facts
  }

  async function ofEmployer(): Promise<Map<string, FactValue>> {
    const values = new Map<string, FactValue>()
    if (employerId && uses('undertakings.')) {
      const met = await areMet(db, employerId, asOf)
      if (met !== undefined) values.set('undertakings.met', met)
    }
    if (employerId && uses('pay.') && edition.pay) {
      const full = await isPaidInFull(db, { employerId, schemes: [scheme.id], day: asOf })
      if (full !== undefined) values.set('pay.in-full', full)
    }
    const employer = employerId && uses('employer.') ? await employerRecord(db, employerId) : undefined
    if (!employer) return values
    plainEmployer(values, employer)
    const staff =
      uses('employer.workforce:') || uses('employer.staff') ? await workforceOn(db, employer.id, asOf) : undefined
    for (const key of new Set(keys.values())) {
      const groups = GROUPS.exec(key)
      if (groups && staff) values.set(key, count(staff.rows, groups[1]!.split('+'), groups[2] as 'citizens'))
      if (key === 'employer.staff' && staff)
        values.set(
          key,
          staff.rows.reduce((n, r) => n + r.citizens + r.foreigners, 0),
        )
      const finding = FINDING.exec(key)
      if (finding) values.set(key, (await latestFinding(db, employer.id, finding[1]!, asOf)) ?? NONE)
      if (key === 'employer.workers-in-scheme') values.set(key, await workersInScheme(db, employer.id, scheme.id, asOf))
    }
    return values
  }

  async function ofPerson(line: LineAsked): Promise<Map<string, FactValue>> {
    const values = new Map<string, FactValue>()
    if (!['person.', 'permit.', 'return.', 'followed.', 'change.', 'recruitment.'].some(uses)) return values
    const who = await find(db, line)
    if (who.birth) values.set('person.birth', who.birth)
    if (who.sex === 1 || who.sex === 2) values.set('person.sex', who.sex === 1 ? 'male' : 'female')
    if (who.citizenship) values.set('person.citizenship', who.citizenship)
    if (uses('return.') && who.id) {
      const inTime = await returnedInTime(db, who.id, await history(db, who.id, scheme.id), asOf)
      if (inTime !== undefined) values.set('return.in-time', inTime)
    }
    if (uses('followed.')) await followedValues(values, line, who.id)
    for (const key of new Set(keys.values())) {
      const whenProtected = PROTECTED.exec(key)
      if (whenProtected && who.id && (await isUncounted(db, who.id, asOf))) values.set(key, whenProtected[1]!)
    }
    if (uses('recruitment.')) {
      const asked = { country: scheme.country, scheme: scheme.id, employerId, day: asOf }
      const known = await recruitmentFacts(db, { ...asked, personId: who.id, citizenship: who.citizenship })
      for (const [key, value] of known) values.set(key, value)
    }
    if (uses('permit.') && (who.id || line.person?.paper?.number))
      permitValues(values, who.id ? await history(db, who.id, scheme.id) : [], asOf)
    return values
  }

  /** The permit that the line goes on from, where it is the worker's own; of another's only that it is in force. */
  async function followedValues(
    values: Map<string, FactValue>,
    line: LineAsked,
    who: string | undefined,
  ): Promise<void> {
    const number = line.person?.permit?.trim()
    const found = number ? await findFollowed(db, scheme.country, number) : undefined
    if (!found || found.state === 'annulled') return
    if (!who || found.personId !== who) {
      if (found.state === 'valid' && found.from <= asOf && found.to >= asOf) values.set('followed.in-force', true)
      return
    }
    const chain = await chainOf(db, found.id)
    values.set('followed.end', found.to)
    values.set('followed.first-start', chain.first)
    values.set('followed.changes', chain.changes)
  }

  /** What the line or the case has told; nothing for a fact that the law does not name. */
  const toldIn = (line: LineAsked) => (name: string | undefined) => {
    const value = name && (line.facts[name] ?? of.facts[name])
    return typeof value === 'string' ? value : undefined
  }

  /** Does the occupation stand on the list in force; nothing where no list is, or the occupation is not told yet. */
  async function ofOccupation(line: LineAsked): Promise<Map<string, FactValue>> {
    const values = new Map<string, FactValue>()
    const list = edition.occupations
    if (!list || !uses('occupation.')) return values
    const told = toldIn(line)
    const occupation = told(list.occupation)
    const asked = { list: list.id, country: scheme.country, region: told(list.region), day: asOf }
    const listed = occupation && (await isListed(db, { ...asked, occupation }))
    if (typeof listed === 'boolean') values.set('occupation.listed', listed)
    return values
  }

  const searches = new Map<string, ReturnType<typeof searchFact>>()
  /** The search of the employer for the occupation and region of the line; nothing where the register holds none. */
  async function ofSearch(line: LineAsked): Promise<Map<string, FactValue>> {
    const values = new Map<string, FactValue>()
    const test = edition.marketTest
    if (!test || !employerId || !uses('vacancy.')) return values
    const told = toldIn(line)
    const [occupation, region] = [told(test.occupation), told(test.region)]
    if ((test.occupation && !occupation) || (test.region && !region)) return values
    const key = `${occupation} ${region}`
    // Lines of one occupation and region have one search: it is read once.
    if (!searches.has(key))
      searches.set(key, searchFact(db, { country: scheme.country, employerId, occupation, region, day: asOf }))
    const found = await searches.get(key)
    if (found) values.set('vacancy.published', found.published)
    if (found?.localFound !== undefined) values.set('vacancy.local-found', found.localFound)
    return values
  }

  return {
    ofCase: async () => {
      shared ??= ofEmployer()
      return pick(await shared)
    },
    ofLine: async (line) => {
      shared ??= ofEmployer()
      const own = [await ofPerson(line), await ofOccupation(line), await ofSearch(line)]
      return pick(new Map([...(await shared), ...own.flatMap((values) => [...values])]))
    },
  }
}

function plainEmployer(values: Map<string, FactValue>, e: Employer): void {
  values.set('employer.kind', e.kind)
  values.set('employer.country', e.country)
  if (e.sector) values.set('employer.sector', e.sector)
  if (e.region) values.set('employer.region', e.region)
}

/** Staff of some categories; a category that was not reported that day has nobody. */
const count = (rows: Workforce[], categories: string[], kind: 'citizens' | 'foreigners' | 'eaeu'): number =>
  rows.filter((r) => categories.includes(r.category)).reduce((n, r) => n + r[kind], 0)

async function workersInScheme(db: Db, employerId: string, scheme: string, asOf: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(sum(places), 0)::int as n from permit where employer_id = ${employerId} and scheme = ${scheme}
      and state = 'valid' and valid_from <= ${asOf}::date and valid_to >= ${asOf}::date`.execute(db)
  return rows[0]!.n
}

/** The record of a line's person, or in a draft the one that holds the paper given, beside what was typed. */
async function find(db: Db, line: Pick<Line, 'personId' | 'person'>): Promise<Who> {
  const typed = line.person
  const paper = typed?.paper
  const record = line.personId
    ? await personRecord(db, line.personId)
    : paper?.kind && paper.issuer && paper.number
      ? await paperHolder(db, paper as Paper)
      : undefined
  const own = line.personId ? record : typed
  return { id: record?.id, birth: own?.birth, sex: own?.sex, citizenship: own?.citizenship }
}

/** Permits of a person under a scheme, the latest first; an annulled permit is no permit that was held. */
async function history(db: Db, personId: string, scheme: string): Promise<Permit[]> {
  const { rows } = await sql<Permit>`
    select id, valid_from, valid_to, extension_of from permit
    where person_id = ${personId} and scheme = ${scheme} and state <> 'annulled' order by valid_to desc, id`.execute(db)
  return rows
}

function permitValues(values: Map<string, FactValue>, permits: Permit[], asOf: string): void {
  const held = permits.filter((p) => p.valid_from <= asOf)
  const last = held[0]
  values.set('permit.previous-end', last?.valid_to ?? NONE)
  let first = last
  let extensions = 0
  for (const p of held) {
    if (!first || dates.dayOf(p.valid_to) + 1 < dates.dayOf(first.valid_from)) break
    if (p.extension_of) extensions++
    if (p.valid_from < first.valid_from) first = p
  }
  values.set('permit.extensions', extensions)
  values.set(
    'permit.previous-months',
    last && first ? dates.monthsBetween(dates.dayOf(first.valid_from), dates.dayOf(last.valid_to) + 1) : 0,
  )
}

/**
 * Did a person leave by the last day of the latest permit that has ended; undefined where none has ended or nothing of it
 * is told.
 */
async function returnedInTime(db: Db, personId: string, permits: Permit[], asOf: string): Promise<boolean | undefined> {
  const ended = permits.find((p) => p.valid_to < asOf)
  if (!ended) return undefined
  const { rows } = await sql<{ day: string; direction: string }>`
    select on_day::text as day, direction from person_crossing where person_id = ${personId}
      and on_day >= ${ended.valid_from}::date and on_day <= ${asOf}::date order by on_day, recorded_at`.execute(db)
  if (rows.length === 0) return undefined
  const byTheEnd = rows.filter((c) => c.day <= ended.valid_to).at(-1)
  return byTheEnd?.direction === 'out'
}
