import { parentPort, workerData } from 'node:worker_threads'
import { Bulk, outcomesFor, Population } from '../../law/bulk/index.ts'
import { decider, planOf } from '../../law/index.ts'
import { benchLibrary, benchScheme } from './scheme.ts'
import { profiles } from './straight.ts'

// One thread of the P3 bench: a share of the rows, as columns or as objects.
const { shared, mode } = workerData
const population = Population.of(benchScheme, shared)
const bulk = new Bulk(planOf(benchLibrary, 'au/bench', '2024-05-01'), population)
const out = outcomesFor(population.rows)
const d = decider(benchLibrary, 'au/bench', '2024-05-01')
const people = mode === 'rows' ? (profiles(100_000) as unknown as Record<string, string>[]) : []
let kept = 0
parentPort!.on('message', ({ from, to }: { from: number; to: number }) => {
  if (mode === 'columns') bulk.run(out, from, to)
  else for (let i = from; i < to; i++) kept += d.score(people[i % people.length]!)!
  parentPort!.postMessage(kept > 0)
})
