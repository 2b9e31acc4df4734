import { parentPort, workerData } from 'node:worker_threads'
import { planOf } from '@kosh/law'
import { Bulk, countRefusals, noRefusals, Population } from '@kosh/law/bulk'
import type { ThreadSaid, ThreadTask } from './threads.ts'

const STEP = 32_768
const { law, asked, shared, out, other, from, to } = workerData.task as ThreadTask
const library = {
  acts: new Map(),
  tables: new Map(law.tables.map((t) => [t.id, t])),
  schemes: new Map([[law.scheme.id, law.scheme]]),
  folders: new Map(),
}
const say = (said: ThreadSaid): void => parentPort!.postMessage(said)
const bulk = new Bulk(planOf(library, law.scheme.id, law.asOf), Population.of(asked, shared))
const refusals = noRefusals(bulk.plan.criteria.length)
for (let at = from; at < to; at += STEP) {
  const end = Math.min(to, at + STEP)
  if (other) countRefusals({ bulk, out }, other, refusals, at, end)
  else bulk.run(out, at, end)
  say({ done: end - at })
}
if (other) say({ refusals })
