import type { Worker } from 'node:worker_threads'
import type { Facts, Library, Text } from '@kosh/law'
import { Told } from '@kosh/law/bulk'
import type { Report, Request } from './request.ts'
import type { Progress } from './simulate.ts'
import { openThread } from './threads.ts'

/** What the thread that answers is given, and what it says. */
export interface AsideTask {
  library: Library
  request: Request
}
export type Said =
  | { say: 'progress'; progress: Progress }
  | { say: 'more' }
  | { say: 'report'; report: Report }
  | { say: 'told'; text: Text }
/** Lines of the register for the thread; none: that was all. */
export type Lines = { lines: Facts[] }

/** Lines handed over at once. */
const LINES = 5_000

export interface AsideOptions {
  progress?: (p: Progress) => void
  /** Ends the work: the promise is rejected with its reason. */
  signal?: AbortSignal
}

/**
 * Answers as `answer` does, in a thread of its own, so that a server goes on answering meanwhile. Throws Told for what
 * the asker can put right, whatever its kind there.
 */
export async function answerAside(
  library: Library,
  request: Request,
  register: (scheme: string) => AsyncIterable<Facts>,
  { progress = () => {}, signal }: AsideOptions = {},
): Promise<Report> {
  signal?.throwIfAborted()
  const { acts: _, ...law } = library
  const task: AsideTask = { library: { ...law, acts: new Map() }, request }
  const worker = openThread('./asker.ts', task)
  const lines = register(request.scheme)[Symbol.asyncIterator]()
  try {
    return await new Promise<Report>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      worker.on('message', (said: Said) => {
        if (said.say === 'progress') progress(said.progress)
        else if (said.say === 'more') hand(worker, lines).catch(reject)
        else if (said.say === 'told') reject(new Told(said.text))
        else resolve(said.report)
      })
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`The thread of a simulation ended with code ${code}`)))
    })
  } finally {
    await worker.terminate()
    await lines.return?.()
  }
}

async function hand(worker: Worker, from: AsyncIterator<Facts>): Promise<void> {
  const lines: Facts[] = []
  while (lines.length < LINES) {
    const next = await from.next()
    if (next.done) break
    lines.push(next.value)
  }
  worker.postMessage({ lines } satisfies Lines)
}
