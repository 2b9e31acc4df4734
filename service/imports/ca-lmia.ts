import { readWhole } from './cells.ts'
import { draftOf } from './draft.ts'
import { maps } from './maps.ts'
import type { Source } from './model.ts'

/** Positive assessments of the labour market: one row, one employer, place and occupation in one period. */
export const caLmia: Source = {
  map: maps.caLmia,
  dayOf: (cells) => lastDayOf(cells('period')) ?? '',
  read(library, cells) {
    const day = lastDayOf(cells('period'))
    if (day === undefined)
      return { ok: false, field: 'period', reason: `"${cells('period')}" is no period like 2016, 2017Q1Q2 or 2018Q3` }
    const places = readWhole(cells('positions'))
    if (places === undefined || places === 0)
      return { ok: false, field: 'positions', reason: `"${cells('positions')}" is no number of positions` }
    return draftOf(library, this.map, cells, {
      scheme: this.map.scheme!,
      filedOn: day,
      decidedOn: day,
      outcome: 'granted',
      words: `positive, ${cells('period')}`,
      notes: [{ field: 'received', note: 'received-not-told' }],
    })
  },
}

const ends = ['03-31', '06-30', '09-30', '12-31']
/** The last day of a year, half-year or quarter: by then it was decided, and so it was filed by then. */
export function lastDayOf(period: string): string | undefined {
  const parts = /^(\d{4})((?:Q[1-4])*)$/.exec(period.replace(/[\s-]/g, '').toUpperCase())
  if (!parts) return undefined
  const quarter = parts[2] === '' ? 4 : Number(parts[2]!.at(-1))
  return `${parts[1]}-${ends[quarter - 1]}`
}
