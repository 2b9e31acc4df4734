import { dayOf, loadLibrary, planOf } from '@kosh/law'
import {
  addRefusals,
  Bulk,
  countRefusals,
  noRefusals,
  outcomesFor,
  Population,
  randomFacts,
  seeded,
} from '@kosh/law/bulk'
import { describe, expect, it } from 'vitest'
import { runThreads, type ThreadTask } from './threads.ts'

const library = await loadLibrary()
const asOf = '2026-05-04'
const rows = 4_000

describe.each(['kz/reform-worker-permit', 'ca/federal-skilled-worker'])('rows of %s in threads', async (id) => {
  const scheme = library.schemes.get(id)!
  const names = Object.keys(scheme.facts).filter((n) => scheme.facts[n]!.type !== 'periods')
  const population = new Population(scheme, names)
  const random = seeded(7)
  while (population.rows < rows) population.push(randomFacts(library, scheme, names, random, dayOf(asOf), 0.95))
  const here = outcomesFor(rows)
  const bulk = new Bulk(planOf(library, id, asOf), population)
  bulk.run(here)
  // Another variant that grants whom this one refuses, so that there is somebody to be counted as turned.
  const other = outcomesFor(rows)
  other.outcome.fill(2)
  const tables = [...library.tables.values()]
  const out = outcomesFor(rows)
  const task: Omit<ThreadTask, 'from' | 'to'> = {
    law: { scheme, tables, asOf },
    asked: scheme,
    shared: population.share(),
    out,
  }

  it('come out as here, each row once', async () => {
    let done = 0
    await runThreads(task, { from: 0, to: rows, threads: 3 }, (s) => {
      if ('done' in s) done += s.done
    })
    expect(done).toBe(rows)
    expect(out.outcome).toEqual(here.outcome)
    expect(out.points).toEqual(here.points)
  })
  it('are counted by their refusals as here', async () => {
    const { length } = bulk.plan.criteria
    const [whole, parts, threads] = [noRefusals(length), noRefusals(length), noRefusals(length)]
    countRefusals({ bulk, out: here }, other, whole, 0, rows)
    for (const [from, to] of [
      [0, 1],
      [1, 1_500],
      [1_500, rows],
    ] as const)
      countRefusals({ bulk, out: here }, other, parts, from, to)
    await runThreads({ ...task, out: here, other }, { from: 0, to: rows, threads: 3 }, (s) => {
      if ('refusals' in s) addRefusals(threads, s.refusals)
    })
    expect(whole.failed.some((n) => n > 0)).toBe(true)
    expect(whole.turned).toEqual(whole.failed)
    expect(parts).toEqual(whole)
    expect(threads).toEqual(whole)
  })
})
