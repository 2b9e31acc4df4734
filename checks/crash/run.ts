import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { checkBook, type Found, openBook } from './book.ts'

export interface Writer {
  child: ChildProcess
  /** Ids told as committed so far. */
  told: string[]
  /** Resolves when the folder is open. */
  open: Promise<void>
}

/** Starts a process that writes to the folder. */
export function startWriter(data: string, fault?: string): Writer {
  const script = fileURLToPath(new URL('./writer.js', import.meta.url))
  const child = spawn(process.execPath, [script, data, ...(fault ? [fault] : [])], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const told: string[] = []
  let rest = ''
  let errors = ''
  child.stderr!.on('data', (bytes) => {
    errors += bytes
  })
  const open = new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The writer ended before it was open: ${errors}`)))
    child.stdout!.on('data', (bytes) => {
      const lines = (rest + bytes).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) line === 'open' ? resolve() : told.push(line)
    })
  })
  return { child, told, open }
}

export async function kill(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  const gone = once(child, 'close')
  child.kill(signal)
  await gone
}

/** Opens the folder, looks, closes. */
export async function look(data: string, told: readonly string[]): Promise<Found & { openMs: number }> {
  const start = performance.now()
  const database = await openBook(data)
  const openMs = Math.round(performance.now() - start)
  const found = await checkBook(database.db, told)
  await database.close()
  return { ...found, openMs }
}

export const holds = (found: Found): boolean => found.lost === 0 && found.half === 0 && found.faults.length === 0
