import { parentPort, workerData } from 'node:worker_threads'
import { planOf } from '@kosh/law'
import { Bulk, Population } from '@kosh/law/bulk'
import type { ThreadTask } from './threads.ts'

const STEP = 32_768
const { law, asked, shared, out, from, to } = workerData.task as ThreadTask
const library = {
  acts: new Map(),
  tables: new Map(law.tables.map((t) => [t.id, t])),
  schemes: new Map([[law.scheme.id, law.scheme]]),
  folders: new Map(),
}
const bulk = new Bulk(planOf(library, law.scheme.id, law.asOf), Population.of(asked, shared))
for (let at = from; at < to; at += STEP) {
  const end = Math.min(to, at + STEP)
  bulk.run(out, at, end)
  parentPort!.postMessage(end - at)
}
