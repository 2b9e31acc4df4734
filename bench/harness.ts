/** Interleaved measuring: two bodies in alternating slices, so that a noisy machine slows both alike. */

export interface Body {
  name: string
  /** Does `n` evaluations. */
  run: (n: number) => void
}

const now = () => Number(process.hrtime.bigint()) / 1e6

/** Evaluations a second over one slice of about `ms` milliseconds. */
function slice(body: Body, ms: number, batch: number): { n: number; ms: number } {
  const start = now()
  let n = 0
  let t = start
  while (t - start < ms) {
    body.run(batch)
    n += batch
    t = now()
  }
  return { n, ms: t - start }
}

function batchOf(body: Body): number {
  let n = 1
  for (;;) {
    const start = now()
    body.run(n)
    if (now() - start > 2) return n
    n *= 4
  }
}

export interface Paired {
  reference: number
  variant: number
  ratio: number
  low: number
  high: number
}

/** Rates of both and the median ratio variant / reference over runs of alternating slices, first one and then the other first. */
export function pair(reference: Body, variant: Body, runs = 9, slices = 14, ms = 40): Paired {
  const a = batchOf(reference)
  const b = batchOf(variant)
  slice(reference, 300, a)
  slice(variant, 300, b)
  const ratios: number[] = []
  const rates: [number[], number[]] = [[], []]
  for (let r = 0; r < runs; r++) {
    const sum: [{ n: number; ms: number }, { n: number; ms: number }] = [
      { n: 0, ms: 0 },
      { n: 0, ms: 0 },
    ]
    for (let s = 0; s < slices; s++) {
      for (const who of s % 2 === r % 2 ? [0, 1] : [1, 0]) {
        const got = who === 0 ? slice(reference, ms, a) : slice(variant, ms, b)
        sum[who]!.n += got.n
        sum[who]!.ms += got.ms
      }
    }
    const [x, y] = sum.map((s) => (s.n / s.ms) * 1000) as [number, number]
    rates[0].push(x)
    rates[1].push(y)
    ratios.push(y / x)
  }
  ratios.sort((p, q) => p - q)
  return {
    reference: median(rates[0]),
    variant: median(rates[1]),
    ratio: median(ratios),
    low: ratios[0]!,
    high: ratios.at(-1)!,
  }
}

export const median = (xs: number[]): number => {
  const s = [...xs].sort((a, b) => a - b)
  return s[s.length >> 1]!
}

/** Microseconds for one call: median of runs. */
export function cost(body: Body, runs = 9, ms = 200): number {
  const b = batchOf(body)
  slice(body, 200, b)
  return median(
    Array.from({ length: runs }, () => {
      const got = slice(body, ms, b)
      return (got.ms / got.n) * 1000
    }),
  )
}

export const big = (n: number): string => Math.round(n).toLocaleString('en')
