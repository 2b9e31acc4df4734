import { text } from '../language/text.ts'
import { canada, unitedStates } from './american.ts'
import { kzRegions, kzSuccession } from './kz/regions.ts'
import { type CodeList, labelled } from './list.ts'

/** Regions by ISO 3166-2: Kazakhstan (with the four units divided in 2018 and 2022), the United States, Canada. */
export const region: CodeList = labelled(
  'region',
  text('Өңір', 'Регион', 'Region'),
  {
    ...Object.fromEntries(kzRegions.map((r) => [r.code, r.name])),
    ...Object.fromEntries(kzSuccession.map((s) => [s.old, s.oldName])),
    ...unitedStates,
    ...canada,
  },
  (code) => code.slice(0, 2),
)
