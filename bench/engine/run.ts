import { performance } from 'node:perf_hooks'
import { dayOf } from '../../law/engine/dates.ts'
import { Plan } from '../../law/engine/plan.ts'
import { assess, decider, FAIL, type Facts, PASS, UNKNOWN } from '../../law/index.ts'
import { big, cost, median, pair } from '../harness.ts'
import { jsonLogic, zen } from './peers.ts'
import { benchLibrary, benchScheme } from './scheme.ts'
import { decide, edges, explain, type Profile, points, profiles } from './straight.ts'

// Bars P1 and P2. Prints each figure, the peer's figure and the ratio.
const day = '2024-05-01'
const d = decider(benchLibrary, 'au/bench', day)
const all = [...profiles(10_000), ...edges()]
const line = (name: string, value: string, bar: string, good: boolean) =>
  console.log(`${good ? 'ok  ' : 'MISS'} ${name.padEnd(58)} ${value.padEnd(40)} bar ${bar}`)

// Agreement on all profiles, outcome and points.
let differ = 0
for (const p of all) {
  const a = d.decide(p as unknown as Facts)
  if ((a === PASS) !== decide(p).granted || a === UNKNOWN) differ++
  const e = d.plan.fast!.points(d.encode(p as unknown as Facts))
  if ((e & 1023) !== points(p) || e >> 10 !== points(p)) differ++
}
for (const p of all.slice(0, 1000)) {
  const a = assess(benchLibrary, 'au/bench', p as unknown as Facts, day)
  if ((a.outcome === 'pass') !== decide(p).granted || a.points!.total !== points(p)) differ++
}
line('agreement on 10,581 profiles', `${differ} differ`, '0', differ === 0)

const n = all.length
const loop = (f: (i: number) => unknown) => {
  let i = 0
  let keep = 0
  return (times: number) => {
    for (let k = 0; k < times; k++) {
      if (f(i)) keep++
      if (++i === n) i = 0
    }
    if (keep < 0) console.log(keep)
  }
}
const raw = all as unknown as Facts[]
const encoded = raw.map((p) => d.encode(p))
const straight = { name: 'straight', run: loop((i) => decide(all[i]!).granted) }
const handExplained = { name: 'hand explained', run: loop((i) => explain(all[i]!).granted) }
const report = (name: string, a: ReturnType<typeof pair>, floor: number, bar = `>= ${floor}`) =>
  line(
    name,
    `${big(a.variant)}/s against ${big(a.reference)}/s: ${a.ratio.toFixed(2)} x (${a.low.toFixed(2)}-${a.high.toFixed(2)})`,
    bar,
    a.ratio >= floor,
  )

report(
  'P1 decide, encoded case / straight TypeScript',
  pair(straight, { name: 'encoded', run: loop((i) => (d.scoreCodes(encoded[i]!)! & 3) === PASS) }),
  1,
)
const rawBody = { name: 'raw', run: loop((i) => (d.score(raw[i]!)! & 3) === PASS) }
report('P1 decide, raw case with validation / straight', pair(straight, rawBody), 0.25)
const peer = jsonLogic()
const same = (a: { granted: boolean; points: number }, p: Profile) =>
  a.granted === decide(p).granted && a.points === points(p)
if (!all.every((p) => same(peer(p), p))) throw new Error('json-logic-engine disagrees')
report(
  'P1 raw case / json-logic-engine compiled',
  pair({ name: 'json-logic-engine', run: loop((i) => peer(all[i]!).granted) }, rawBody),
  2,
)

const zenRun = zen()
for (const p of all.slice(0, 200)) if (!same(await zenRun(p, false), p)) throw new Error('zen-engine disagrees')
/** Best of zen: awaited one by one, and 64 in flight. */
async function zenRate(trace: boolean): Promise<number> {
  const rates: number[] = []
  for (const flight of [1, 64]) {
    for (let r = 0; r < 7; r++) {
      const start = performance.now()
      let done = 0
      while (performance.now() - start < 400) {
        await Promise.all(Array.from({ length: flight }, (_, k) => zenRun(all[(done + k) % n]!, trace)))
        done += flight
      }
      rates.push((done / (performance.now() - start)) * 1000)
    }
  }
  return Math.max(...rates)
}
const ours = () => 1e6 / cost(rawBody)
const [zenPlain, rate] = [await zenRate(false), ours()]
line(
  'P1 raw case / zen-engine at its best',
  `${big(rate)}/s against ${big(zenPlain)}/s: ${big(rate / zenPlain)} x`,
  '>= 300',
  rate / zenPlain >= 300,
)

const full = { name: 'explained', run: loop((i) => d.explain(raw[i]!).entries.length) }
const explained = pair(handExplained, full)
report('P2 full record from raw case / hand-written explanation', explained, 0.3)
const zenTrace = await zenRate(true)
const explainedRate = 1e6 / cost(full)
line(
  'P2 full record / zen-engine with trace at its best',
  `${big(explainedRate)}/s against ${big(zenTrace)}/s: ${big(explainedRate / zenTrace)} x`,
  '>= 100',
  explainedRate / zenTrace >= 100,
)
const lazy = pair(rawBody, { name: 'lazy', run: loop((i) => d.lazy(raw[i]!).outcome === PASS) })
line(
  'P2 lazy decision dearer than deciding',
  `${((1 / lazy.ratio - 1) * 100).toFixed(1)} %`,
  '<= 15 %',
  1 / lazy.ratio <= 1.15,
)
const partial = raw.map((p, i) => Object.fromEntries(Object.entries(p).filter((_, k) => (k + i) % 3 !== 0)) as Facts)
const assessed = partial.map((p) => assess(benchLibrary, 'au/bench', p, day))
const missing = cost({ name: 'missing', run: loop((i) => assessed[i]!.missing.length) })
line('P2 still-needed list', `${missing.toFixed(2)} us`, '<= 20 us', missing <= 20)
const failed = raw.filter((p) => d.decide(p) === FAIL).map((p) => assess(benchLibrary, 'au/bench', p, day))
let f = 0
const what = cost({
  name: 'what-if',
  run: (times) => {
    for (let k = 0; k < times; k++) {
      failed[f]!.whatIf.length
      f = (f + 1) % failed.length
    }
  },
})
line('P2 what-if of a refusal', `${what.toFixed(1)} us`, '<= 100 us', what <= 100)
const decisions = raw.map((p) => d.lazy(p))
const explainOnly = cost({ name: 'explain', run: loop((i) => decisions[i]!.explain().length) })
line('P2 explain a decision', `${explainOnly.toFixed(2)} us`, '<= 2 us', explainOnly <= 2)
const compile = median(
  Array.from({ length: 15 }, () => {
    const start = performance.now()
    new Plan(benchScheme, benchScheme.editions[0]!, benchLibrary.tables, dayOf(day), Number.POSITIVE_INFINITY)
    return performance.now() - start
  }),
)
line('P2 compile a scheme of this size', `${compile.toFixed(2)} ms`, '<= 2 ms', compile <= 2)
const bytes = (make: (i: number) => unknown): number => {
  const keep: unknown[] = new Array(20_000)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  for (let i = 0; i < keep.length; i++) keep[i] = make(i % n)
  globalThis.gc?.()
  return (process.memoryUsage().heapUsed - before) / keep.length
}
if (globalThis.gc) {
  const a = bytes((i) => d.lazy(raw[i]!))
  line('P2 memory of a decision', `${a.toFixed(0)} B`, '<= 200 B', a <= 200)
  const b = bytes((i) => d.explain(raw[i]!).entries)
  line('P2 memory of an explanation', `${b.toFixed(0)} B`, '<= 2,048 B', b <= 2048)
}

// Partial cases: every definite outcome holds for all completions, every open one is truly open.
const names = Object.keys(all[0]!) as (keyof Profile)[]
let seed = 99
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
let unsound = 0
let undetected = 0
let definite = 0
const samples = d.plan.slots.map((s) => s.samples)
for (let i = 0; i < 20_000; i++) {
  const p = all[Math.floor(random() * all.length)]!
  const facts: Record<string, unknown> = {}
  for (const n of names) if (random() < 0.7) facts[n] = p[n]
  const codes = d.encode(facts as Facts)
  const now = d.decideCodes(codes)
  const open = [...codes.keys()].filter((s) => codes[s] === 0)
  // Exact: greedy extremes over the classes of unknown facts, plus 60 random completions.
  const outs = new Set<number>()
  const full = new Uint8Array(codes)
  const tryAll = (pick: (s: number, n: number) => number) => {
    for (const s of open) full[s] = 1 + pick(s, samples[s]!.length - 1)
    outs.add(d.decideCodes(full))
  }
  for (let k = 0; k < 60; k++) tryAll((_, n) => Math.floor(random() * n))
  for (const want of [0, 1]) {
    for (const s of open) full[s] = 1
    for (let round = 0; round < 2; round++) {
      for (const s of open) {
        let best = -1
        let at = 1
        for (let k = 1; k < samples[s]!.length; k++) {
          full[s] = k
          const score = (d.plan.fast!.points(full) & 1023) + (d.decideCodes(full) === PASS ? 1000 : 0)
          const x = want ? score : 2000 - score
          if (x > best) {
            best = x
            at = k
          }
        }
        full[s] = at
      }
      outs.add(d.decideCodes(full))
    }
  }
  if (now !== UNKNOWN) {
    definite++
    if ([...outs].some((o) => o !== now)) unsound++
  } else if (outs.size === 1) {
    // Random and greedy completions all agree: count every combination of classes before calling it undetected.
    if (!bothReachable(codes, open)) undetected++
  }
}
function bothReachable(codes: Uint8Array, open: number[]): boolean {
  const full = new Uint8Array(codes)
  const seen = new Set<number>()
  const visit = (i: number): boolean => {
    if (i === open.length) {
      seen.add(d.decideCodes(full))
      return seen.size > 1
    }
    for (let k = 1; k < samples[open[i]!]!.length; k++) {
      full[open[i]!] = k
      if (visit(i + 1)) return true
    }
    return false
  }
  return visit(0)
}
line(
  '20,000 partial cases',
  `${big(definite)} definite, ${unsound} unsound, ${undetected} undetected`,
  '0, 0',
  unsound === 0 && undetected === 0,
)
