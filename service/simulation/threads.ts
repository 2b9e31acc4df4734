import { Worker } from 'node:worker_threads'
import type { IsoDate, Scheme, Table } from '@kosh/law'
import type { Outcomes, Population, SharedColumns } from '@kosh/law/bulk'

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
  from: number
  to: number
}

/** A thread that runs a file of this folder, which finds its task in `workerData.task`. */
export const openThread = (code: `./${string}.ts`, task: unknown, transfer: ArrayBuffer[] = []): Worker =>
  new Worker(new URL('thread.js', import.meta.url), { workerData: { code, task }, transferList: transfer })

/** Runs rows in several threads on shared memory; fails with the first fault of any of them. */
export async function runThreads(
  law: LawPart,
  population: Population,
  out: Outcomes,
  rows: { from: number; to: number; threads: number },
  progress: (done: number) => void,
): Promise<void> {
  const share = Math.ceil((rows.to - rows.from) / rows.threads)
  let done = 0
  const one = (k: number): Promise<void> => {
    const from = rows.from + k * share
    const task: ThreadTask = {
      law,
      asked: population.scheme,
      shared: population.share(),
      out,
      from,
      to: Math.min(rows.to, from + share),
    }
    const worker = openThread('./thread.ts', task)
    return new Promise((resolve, reject) => {
      worker.on('message', (n: number) => {
        done += n
        progress(done)
      })
      worker.once('error', reject)
      worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A thread ended with code ${code}`))))
    })
  }
  await Promise.all(Array.from({ length: rows.threads }, (_, k) => one(k)))
}
