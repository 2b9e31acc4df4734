import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { median } from './harness.ts'
import { startService, usage } from './pages.ts'

/**
 * Bar P9: from the start of the process to the first page answered, on an empty data folder with the demonstration and on
 * the same folder again, and the memory at rest after ten seconds in which nothing was asked.
 * Run: node --import tsx bench/start.ts [runs]
 */
const RUNS = Number(process.argv[2] ?? 5)
const bars = { first: 10, again: 5, memory: 400 }

async function once(data: string): Promise<{ seconds: number; rest: number; peak: number }> {
  const start = performance.now()
  const service = await startService({ KOSH_DATA: data }, ['--demo'])
  const page = await fetch(service.address)
  await page.arrayBuffer()
  const seconds = (performance.now() - start) / 1000
  if (page.status !== 200) throw new Error(`the first page answered ${page.status}`)
  await wait(10_000)
  const { rss, peak } = usage(service.child.pid!)
  await service.stop()
  return { seconds, rest: rss, peak }
}

const first: number[] = []
const again: number[] = []
const rest: number[] = []
const restAgain: number[] = []
for (let run = 1; run <= RUNS; run++) {
  const data = mkdtempSync(join(tmpdir(), 'kosh-start-'))
  const load = loadavg()[0]!
  const a = await once(data)
  const b = await once(data)
  rmSync(data, { recursive: true })
  first.push(a.seconds)
  again.push(b.seconds)
  rest.push(a.rest)
  restAgain.push(b.rest)
  console.log(
    `run ${run}: first ${a.seconds.toFixed(2)} s, again ${b.seconds.toFixed(2)} s; at rest ${a.rest.toFixed(0)} MB (most ${a.peak.toFixed(0)}), again ${b.rest.toFixed(0)} MB (most ${b.peak.toFixed(0)}); load average ${load.toFixed(1)}`,
  )
}
let missed = 0
const say = (name: string, values: number[], bar: number, unit: string, digits: number): void => {
  const ok = median(values) <= bar
  if (!ok) missed++
  console.log(
    `${ok ? 'ok  ' : 'MISS'} P9 ${name}: ${median(values).toFixed(digits)} ${unit} (${Math.min(...values).toFixed(digits)}-${Math.max(...values).toFixed(digits)}), bar ${bar} ${unit}`,
  )
}
say('first start with the demonstration', first, bars.first, 's', 2)
say('start again', again, bars.again, 's', 2)
say('memory at rest after the first start', rest, bars.memory, 'MB', 0)
say('memory at rest after a start again', restAgain, bars.memory, 'MB', 0)
process.exitCode = missed === 0 ? 0 : 1
