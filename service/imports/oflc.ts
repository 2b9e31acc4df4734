import { plain, readDay } from './cells.ts'
import { draftOf } from './draft.ts'
import { maps } from './maps.ts'
import type { Cells, Note, Source, SourceMap } from './model.ts'

/** Disclosure files of the office that certifies seasonal foreign workers: one row, one decision of one application. */
export const oflc: Source = {
  map: maps.usOflc,
  dayOf: (cells) => readDay(cells('received')) ?? readDay(cells('decided')) ?? '',
  read(library, cells) {
    const { map } = this
    const scheme = schemeOf(map, cells)
    if (scheme === undefined) {
      const named = cells('program')
      return {
        ok: false,
        field: 'program',
        reason: named === '' ? 'the row tells no program' : `the program "${named}" is not known`,
      }
    }
    if (cells('caseNo') === '') return { ok: false, field: 'caseNo', reason: 'the row has no case number' }
    const outcome = map.statuses![plain(cells('status'))]
    if (outcome === undefined)
      return { ok: false, field: 'status', reason: `the status "${cells('status')}" is not known` }
    const [received, decided] = [readDay(cells('received')), readDay(cells('decided'))]
    const filedOn = received ?? decided
    if (filedOn === undefined)
      return {
        ok: false,
        field: 'received',
        reason: 'neither the day of receipt nor the day of the decision can be read',
      }
    if (received !== undefined && decided !== undefined && decided < received)
      return { ok: false, field: 'decided', reason: `decided on ${decided}, before it was received on ${received}` }
    const notes: Note[] = received === undefined ? [{ field: 'received', note: 'received-not-told' }] : []
    return draftOf(library, map, cells, {
      scheme,
      filedOn,
      ...(decided === undefined ? {} : { decidedOn: decided }),
      outcome,
      words: cells('words'),
      notes,
    })
  },
}

/** By the program that the row names, else by how its number starts. */
function schemeOf(map: SourceMap, cells: Cells): string | undefined {
  const named = plain(cells('program'))
  const program = named || map.schemeByNumber!.find((s) => cells('caseNo').startsWith(s.starts))?.program || ''
  return map.schemes![program]
}
