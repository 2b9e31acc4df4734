import { loadLibrary } from '@kosh/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protect, smallest } from './disclosure.ts'
import { publishedYears, quotaSeries, shareUsed } from './published.ts'
import { readTerm } from './values.ts'

const library = await loadLibrary()
const employer = quotaSeries(library, 'KZ').find(({ use }) => use.published?.used && use.split.length === 2)!.use

describe('published figures', () => {
  it('have 2006 with 56 000 set and 40 900 used, 73 percent, and blanks where no source has a figure', () => {
    const years = publishedYears(library, employer, '2026-05-04')
    const of = (year: string) => years.find((row) => row.year === year)!
    expect(years[0]!.year).toBe('2001')
    expect(years.at(-1)!.year).toBe('2026')
    expect(of('2006')).toMatchObject({ set: 56_000, used: 40_900 })
    expect(Math.round(shareUsed(of('2006'))!)).toBe(73)
    expect(of('2007')).toMatchObject({ set: null, used: null })
    expect(of('2006').setCite?.mark).toBe('D')
  })
})

describe('a term on a day', () => {
  it('gives one reading for each code of a keyed table, each with its citation', () => {
    const scheme = quotaSeries(library, 'KZ').find(({ use }) => use.id === employer.id)!.schemes[0]!
    const fee = scheme.editions.at(-1)!.process.fees[0]!
    const readings = readTerm(library, '2025-05-04', fee.amount)!
    expect(readings.length).toBeGreaterThan(3)
    for (const reading of readings) expect(reading.values.every((v) => v.citation.act !== '' || v.missing)).toBe(true)
    expect(readings.some((reading) => reading.n !== undefined)).toBe(true)
  })
})

describe('small counts', () => {
  it('are never published, nor left to be computed from their sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }), (counts) => {
        const shown = protect(counts)
        for (const [n, count] of counts.entries()) {
          if (count > 0 && count < smallest) expect(shown[n]).toBe('small')
          else expect([count, 'guard']).toContain(shown[n])
        }
        const hidden = shown.filter((n) => typeof n !== 'number').length
        const others = counts.filter((n) => n >= smallest).length
        if (hidden === 1) expect(others).toBe(0)
      }),
    )
  })
})
