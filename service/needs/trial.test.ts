import { describe, expect, it } from 'vitest'
import { ALMATY, ASTANA, good, makeCast, worker } from '../cases/applications/testing/cast.ts'
import { madeEdition, madeLibrary, madeProcess, madeScheme } from '../cases/applications/testing/law.ts'
import { cellId, findCell } from '../instruments/quota/index.ts'
import { testDb } from '../platform/testing/index.ts'
import { tryDraft } from './trial.ts'

const { db } = await testDb()
const scheme = madeScheme([madeEdition({ process: madeProcess({ fees: [] }) })])
const library = madeLibrary(scheme)
const cycle = { country: 'KZ', series: 'kz.made.quota', period: '2027' }
const later = new Date('2026-11-01T06:00:00Z')
const trial = (cells: { dims: Record<string, string>; places: number }[], now = later) =>
  tryDraft(db, library, cycle, [scheme], cells, now)

describe('a draft tried on the past', () => {
  it('has nothing to say where nobody applied', async () => {
    expect(await trial([{ dims: { region: ALMATY }, places: 5 }])).toEqual({
      cells: [{ dims: { region: ALMATY }, places: 5, asked: 0, held: 0, out: 0 }],
      ...{ lines: 0, aside: 0, elsewhere: 0, more: false },
    })
  })

  it('gives its places in the order of receipts, leaves out what the law refuses, and writes nothing', async () => {
    // Two places were to be had: the third who asked found none, and would find one under a larger draft.
    const c = await makeCast(db, 2, library)
    for (let n = 0; n < 3; n++) await c.file([worker()])
    await c.file([worker({ facts: { ...good, wage: 1 } })])
    const seen = await trial([
      { dims: { region: ALMATY }, places: 2 },
      { dims: { region: ASTANA }, places: 4 },
    ])
    expect(seen).toEqual({
      cells: [
        { dims: { region: ALMATY }, places: 2, asked: 3, held: 2, out: 1 },
        { dims: { region: ASTANA }, places: 4, asked: 0, held: 0, out: 0 },
      ],
      ...{ lines: 3, aside: 1, elsewhere: 0, more: false },
    })
    expect((await trial([{ dims: { region: ALMATY }, places: 9 }])).cells[0]).toMatchObject({ held: 3, out: 0 })
    // A draft that is not divided takes them all; one without their cell says so.
    expect((await trial([{ dims: {}, places: 9 }])).cells[0]).toMatchObject({ asked: 3, held: 3 })
    expect((await trial([{ dims: { region: ASTANA }, places: 9 }])).elsewhere).toBe(3)
    // A year later they are no longer of the last twelve months.
    expect((await trial([{ dims: {}, places: 9 }], new Date('2027-06-01T06:00:00Z'))).lines).toBe(0)
    expect(await findCell(db, cellId({ ...cycle, dims: { region: ALMATY } }))).toBeUndefined()
  })
})
