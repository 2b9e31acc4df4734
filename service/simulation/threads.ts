import { Worker } from 'node:worker_threads'
import type { IsoDate, Scheme, Table } from '@kosh/law'
import type { Outcomes, RefusalCounts, SharedColumns } from '@kosh/law/bulk'

export interface LawPart {
  scheme: Scheme
  tables: Table[]
  asOf: IsoDate
}
/** What a thread is given: the law as plain data, the columns and outcomes as shared memory, its rows. */
export interface ThreadTask {
  law: LawPart
  asked: Scheme
  shared: SharedColumns
  out: Outcomes
  /** Outcomes of the other variant: the rows are decided, and their refusals are to be counted. */
  other?: Outcomes
  from: number
  to: number
}
export type ThreadSaid = { done: number } | { refusals: RefusalCounts }

/** A thread that runs a file of this folder, which finds its task in `workerData.task`. */
export const openThread = (code: `./${string}.ts`, task: unknown, transfer: ArrayBuffer[] = []): Worker =>
  new Worker(new URL('thread.js', import.meta.url), { workerData: { code, task }, transferList: transfer })

/** Runs rows in several threads on shared memory; fails with the first fault of any of them. */
export async function runThreads(
  task: Omit<ThreadTask, 'from' | 'to'>,
  rows: { from: number; to: number; threads: number },
  told: (said: ThreadSaid) => void,
): Promise<void> {
  const share = Math.ceil((rows.to - rows.from) / rows.threads)
  const one = (k: number): Promise<void> => {
    const from = rows.from + k * share
    const worker = openThread('./thread.ts', {
      ...task,
      from,
      to: Math.min(rows.to, from + share),
    } satisfies ThreadTask)
    return new Promise((resolve, reject) => {
      worker.on('message', told)
      worker.once('error', reject)
      worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A thread ended with code ${code}`))))
    })
  }
  await Promise.all(Array.from({ length: rows.threads }, (_, k) => one(k)))
}
