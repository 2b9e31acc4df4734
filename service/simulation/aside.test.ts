import { gzipSync } from 'node:zlib'
import { type Facts, loadLibrary } from '@kosh/law'
import { Told } from '@kosh/law/bulk'
import { describe, expect, it } from 'vitest'
import { answer, answerAside, checkHead, type Progress, type Request } from './index.ts'

const library = await loadLibrary()
const scheme = 'ca/federal-skilled-worker'
const asked = library.schemes.get(scheme)!
const request = (population: Request['population']): Request => ({
  scheme,
  asOf: '2026-05-04',
  changes: ['pass=75'],
  population,
})
async function* none(): AsyncGenerator<Facts> {}

describe('a request answered in a thread of its own', () => {
  it('is answered as in this one, tells how far it is, and lets this one go on', async () => {
    const told: Progress[] = []
    let beats = 0
    const timer = setInterval(() => beats++, 5)
    const population = { kind: 'made', persons: 100_000, seed: 3 } as const
    const aside = await answerAside(library, request(population), none, { progress: (p) => told.push(p) })
    clearInterval(timer)
    const here = await answer(library, request(population), none)
    expect(aside.comparison).toEqual(here.comparison)
    expect(aside.population.drawn).toEqual(here.population.drawn)
    expect(new Set(told.map((p) => p.stage))).toEqual(new Set(['population', 'first', 'second', 'report']))
    expect(beats).toBeGreaterThan(20)
  })
  it('is handed the lines of the register, all of them', async () => {
    async function* lines(): AsyncGenerator<Facts> {
      for (let i = 0; i < 5_200; i++) yield { age: 20 + (i % 40) }
    }
    const { population } = await answerAside(library, request({ kind: 'register' }), lines)
    expect(population.persons).toBe(5_200)
  })
  it('reads what was sent, packed or plain', async () => {
    const csv = Buffer.from('age,sex\n30,F\nold,M\n41,M\n')
    for (const bytes of [csv, gzipSync(csv)]) {
      const { population } = await answerAside(library, request({ kind: 'bytes', bytes }), none)
      expect(population).toMatchObject({ persons: 2, badCount: 1, bad: [{ line: 3 }] })
    }
  })
  it('ends when it is told to', async () => {
    const end = new AbortController()
    const long = answerAside(library, request({ kind: 'made', persons: 5_000_000, seed: 1 }), none, {
      signal: end.signal,
    })
    setTimeout(() => end.abort(new Error('enough')), 500)
    await expect(long).rejects.toThrow('enough')
  })
  it('tells in every language what the asker can put right', async () => {
    const damaged = gzipSync(Buffer.from('age\n30\n'.repeat(1000))).subarray(0, 40)
    const found = answerAside(library, request({ kind: 'bytes', bytes: damaged }), none)
    await expect(found).rejects.toBeInstanceOf(Told)
    await expect(found).rejects.toMatchObject({ text: { ru: expect.stringContaining('распаковать') } })
    await expect(answer(library, request({ kind: 'register' }), none)).rejects.toThrow('nobody to decide')
    const endless = Buffer.from(`age\n${'3'.repeat(5_000_000)}`)
    await expect(answer(library, request({ kind: 'bytes', bytes: endless }), none)).rejects.toThrow('is too long')
  })
})

describe('the first line of a file', () => {
  const head = (bytes: Uint8Array | string) => checkHead(asked, Buffer.from(bytes))
  it('is looked at alone, packed or plain', async () => {
    await head('age,sex\nnonsense')
    await head(gzipSync(Buffer.from(`age\n${'30\n'.repeat(500_000)}`)))
  })
  it.each([
    ['', 'The file is empty'],
    ['colour\nred\n', 'No column of the first line'],
    ['age,age\n', 'named twice'],
    ['age,\n', 'has no name'],
    [gzipSync(Buffer.from('age\n')).subarray(0, 12), 'could not be unpacked'],
  ])('is refused by name: %#', async (bytes, why) => {
    await expect(head(bytes)).rejects.toThrow(why)
  })
})
