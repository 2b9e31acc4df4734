import { type Facts, loadLibrary } from '@kosh/law'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { loadDemo } from '../demo/index.ts'
import { systemActor } from '../platform/actors.ts'
import type { Actor } from '../platform/context.ts'
import { testActor, testCtx, testDb } from '../platform/testing/index.ts'
import { answer, registerFacts } from './index.ts'

const { db } = await testDb()
const library = await loadLibrary()
await loadDemo(testCtx({ db, library, actor: systemActor('KZ') }), { firms: 30, cases: 300 })
const { rows: most } = await sql<{ scheme: string }>`
  select scheme from assessment group by scheme order by count(*) desc limit 1`.execute(db)
const scheme = most[0]!.scheme

const linesOf = async (actor: Actor): Promise<Facts[]> => {
  const found: Facts[] = []
  for await (const facts of registerFacts(db, actor, scheme)) found.push(facts)
  return found
}
const counted = async (region?: string): Promise<number> => {
  const here = region ? sql`and a.region = ${region}` : sql``
  const { rows } = await sql<{ n: number }>`
    select count(distinct (s.case_id, s.line_no))::int as n from assessment s join application a using (case_id)
    where s.scheme = ${scheme} and a.state <> 'draft' ${here}`.execute(db)
  return rows[0]!.n
}

it('gives an analyst the lines of the own regions, each once, and facts alone', async () => {
  const whole = await linesOf(testActor('analyst'))
  expect(whole.length).toBe(await counted())
  expect(whole.length).toBeGreaterThan(50)
  const regions = ['KZ-75', 'KZ-23']
  const here = await Promise.all(regions.map((r) => linesOf(testActor('analyst', { regions: [r] }))))
  expect(here.map((l) => l.length)).toEqual(await Promise.all(regions.map(counted)))
  expect(here[0]!.length).toBeLessThan(whole.length)
  const known = new Set(Object.keys(library.schemes.get(scheme)!.facts))
  expect(whole.flatMap((facts) => Object.keys(facts)).filter((name) => !known.has(name))).toEqual([])
})

it('gives nothing to who sees no cases', async () => {
  expect(await linesOf(testActor('inspector'))).toEqual([])
})

it('is a population that a simulation decides whole', async () => {
  const asOf = '2026-05-04'
  const request = { scheme, asOf, changes: ['places=5'], population: { kind: 'register' } } as const
  const { population, comparison } = await answer(library, request, (id) => registerFacts(db, testActor('analyst'), id))
  expect(population.persons + population.badCount).toBe(await counted())
  expect(comparison.b.counts.pass).toBeLessThanOrEqual(5)
})
