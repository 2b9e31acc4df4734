import { country } from './country.ts'
import { isco } from './isco.ts'
import type { CodeList } from './list.ts'
import { region } from './region.ts'
import { sector } from './sector.ts'
import { auOccupation, naics, noc, usOccupation, words } from './shapes.ts'

export { kzMapAttribution, kzMapPaths, kzMapSize } from './kz/map.ts'
export { type KzRegion, type KzSuccession, kzRegions, kzSuccession } from './kz/regions.ts'
export type { CodeList } from './list.ts'

/** The standard code lists that facts of type `code` may name, by id. */
export const lists: Record<string, CodeList> = Object.fromEntries(
  [country, region, sector, isco, usOccupation, naics, noc, auOccupation, words].map((list) => [list.id, list]),
)
