import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { type Facts, LawError, text } from '@kosh/law'
import { Told } from '@kosh/law/bulk'
import type { AsideTask, Lines, Said } from './aside.ts'
import { answer } from './request.ts'

/** The thread in which one request is answered. */
const port = parentPort!
const { library, request } = workerData.task as AsideTask
const say = (said: Said): void => port.postMessage(said)

async function* register(): AsyncGenerator<Facts> {
  for (;;) {
    say({ say: 'more' })
    const [{ lines }] = (await once(port, 'message')) as [Lines]
    if (lines.length === 0) return
    yield* lines
  }
}

try {
  say({
    say: 'report',
    report: await answer(library, request, register, (progress) => say({ say: 'progress', progress })),
  })
} catch (error) {
  if (error instanceof Told) say({ say: 'told', text: error.text })
  else if (error instanceof LawError) say({ say: 'told', text: text(error.message, error.message, error.message) })
  else throw error
}
