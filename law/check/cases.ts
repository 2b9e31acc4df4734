import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { assess, type Facts, FactsInvalid, fees, LawError, type PointRecord, permitTerms } from '../engine/index.ts'
import { deadlines, weekdays } from '../engine/process.ts'
import type { Library } from '../library.ts'
import type { Finding } from './finding.ts'

/** A worked example that a lawyer can read and write; see `schemes/README.md`. */
export interface Case {
  name: string
  source?: string
  asOf: string
  edition?: string
  facts: Facts
  events?: Record<string, string>
  holidays?: string[]
  expect: {
    error?: string
    outcome?: string
    exempt?: string
    reasons?: string[]
    criteria?: Record<string, string>
    points?: number | [number, number]
    /** Points of single factors, and of parts of factors before their cap. */
    factors?: Record<string, number>
    missing?: string[]
    whatIf?: Record<string, unknown>[]
    fees?: Record<string, number | 'incomplete' | 'none'>
    deadlines?: Record<string, string>
    permit?: { months?: number; days?: number; renewable?: boolean | 'unknown'; incomplete?: boolean }
  }
}

/** The cases of a scheme's folder. Throws where the file is missing or is no list. */
export function readCases(folder: string): Case[] {
  const list = parse(readFileSync(join(folder, 'cases.yaml'), 'utf8'), { merge: true }) as unknown
  if (!Array.isArray(list)) throw new Error(`${folder}/cases.yaml is not a list of cases`)
  return list as Case[]
}

/** Runs all cases of all schemes and gives those that do not come out as written. */
export function checkCases(library: Library): { findings: Finding[]; count: number } {
  const findings: Finding[] = []
  let count = 0
  for (const [id, folder] of library.folders) {
    let cases: Case[]
    try {
      cases = readCases(folder)
    } catch (error) {
      findings.push({ rule: 'case', where: id, what: (error as Error).message.replaceAll(folder, id) })
      continue
    }
    if (cases.length === 0) findings.push({ rule: 'case', where: id, what: 'has no case' })
    for (const c of cases) {
      count++
      findings.push(
        ...runCase(library, id, c).map((what): Finding => ({ rule: 'case', where: `${id}: ${c.name}`, what })),
      )
    }
    for (const e of library.schemes.get(id)!.editions) {
      if (!cases.some((c) => c.edition === e.id || (c.asOf >= e.from && (!e.to || c.asOf <= e.to)))) {
        findings.push({ rule: 'case', where: `${id}#${e.id}`, what: 'no case tries this edition' })
      }
    }
  }
  return { findings, count }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const show = (x: unknown) => JSON.stringify(x)

const flat = (records: readonly PointRecord[]): PointRecord[] => records.flatMap((r) => [r, ...flat(r.parts ?? [])])

/** Points that one factor gives, or the bounds of what it may give. */
const worthOf = (records: readonly PointRecord[], id: string): number | [number, number] | 'no such factor' => {
  const found = records.find((r) => r.id === id)
  if (!found) return 'no such factor'
  return found.low === found.high ? found.low : [found.low, found.high]
}

/** What differs between a case as written and as computed. */
export function runCase(library: Library, scheme: string, c: Case): string[] {
  const options = c.edition ? { edition: c.edition } : {}
  const wrong: string[] = []
  const expect = (what: string, wanted: unknown, got: unknown) => {
    if (!same(wanted, got)) wrong.push(`${what}: written ${show(wanted)}, computed ${show(got)}`)
  }
  const x = c.expect
  try {
    const a = assess(library, scheme, c.facts, c.asOf, options)
    if (x.error) return [`written error ${x.error}, computed ${a.outcome}`]
    if (x.outcome !== undefined) expect('outcome', x.outcome, a.outcome)
    if (x.exempt !== undefined) expect('exempt', x.exempt, a.exempt?.id)
    if (x.reasons) expect('reasons', x.reasons, a.reasons)
    for (const [id, outcome] of Object.entries(x.criteria ?? {}))
      expect(`criterion ${id}`, outcome, a.criteria.find((k) => k.id === id)?.outcome ?? 'no such criterion')
    if (x.points !== undefined)
      expect('points', x.points, Array.isArray(x.points) ? [a.points?.low, a.points?.high] : a.points?.total)
    const factors = flat(a.points?.by ?? [])
    for (const [id, points] of Object.entries(x.factors ?? {})) expect(`points of ${id}`, points, worthOf(factors, id))
    if (x.missing)
      for (const name of x.missing)
        if (!a.missing.includes(name))
          wrong.push(`missing: ${name} is not asked, only ${a.missing.join(', ') || 'nothing'}`)
    for (const set of x.whatIf ?? [])
      if (!a.whatIf.some((w) => same(w.set, set)))
        wrong.push(`whatIf: ${show(set)} is not among ${show(a.whatIf.map((w) => w.set))}`)
    if (x.fees) {
      const due = fees(library, scheme, c.facts, c.asOf, {
        ...options,
        ...(c.events?.['payment'] ? { on: c.events['payment'] } : {}),
      })
      for (const [id, amount] of Object.entries(x.fees)) {
        const fee = due.find((f) => f.id === id)
        expect(`fee ${id}`, amount, fee ? (fee.incomplete ? 'incomplete' : fee.amount) : 'none')
      }
    }
    if (x.deadlines) {
      const all = deadlines(
        library,
        scheme,
        c.facts,
        c.asOf,
        { receipt: c.asOf, ...c.events },
        weekdays(c.holidays ?? []),
        options,
      )
      for (const [id, day] of Object.entries(x.deadlines))
        expect(`deadline ${id}`, day, all.find((d) => d.id === id)?.due ?? 'none')
    }
    if (x.permit) checkPermit(library, scheme, c, options, expect)
  } catch (error) {
    const code =
      error instanceof LawError ? error.code : error instanceof FactsInvalid ? error.errors[0]!.code : undefined
    if (!code) throw error
    if (x.error !== code) wrong.push(`${(error as Error).message}`)
  }
  return wrong
}

function checkPermit(
  library: Library,
  scheme: string,
  c: Case,
  options: { edition?: string },
  expect: (what: string, a: unknown, b: unknown) => void,
): void {
  const p = permitTerms(library, scheme, c.facts, c.asOf, options)
  const x = c.expect.permit!
  if (x.months !== undefined) expect('permit months', x.months, p.longest?.unit === 'month' ? p.longest.n : undefined)
  if (x.days !== undefined) expect('permit days', x.days, p.longest?.unit === 'day' ? p.longest.n : undefined)
  if (x.renewable !== undefined)
    expect('permit renewable', x.renewable === true ? 'yes' : x.renewable === false ? 'no' : 'unknown', p.renewable)
  if (x.incomplete !== undefined) expect('permit incomplete', x.incomplete, p.incomplete ?? false)
}
