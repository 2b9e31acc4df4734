import { kzMapAttribution, kzMapPaths, kzMapSize, kzRegions, type Locale } from '@kosh/law'
import type { MapRegion } from '../../web/index.ts'

/** Words that every region's name carries; a tile is small and does without them. */
const common = / ?(облысы|область|қаласы|город|Region|City)( |$)/

const shortName = (name: string): string => name.replace(common, '').trim()

export interface CountryMap {
  regions: MapRegion[]
  /** Size of the outlines, and the thanks that stand under them. */
  outlines: { width: number; height: number }
  thanks: string
}

/** The map of a country: tiles, and outlines; undefined for a country without one. */
export function mapOf(country: string, locale: Locale): CountryMap | undefined {
  if (country !== 'KZ') return undefined
  return {
    outlines: kzMapSize,
    thanks: kzMapAttribution,
    regions: kzRegions.map((region) => ({
      code: region.code,
      name: region.name[locale],
      short: shortName(region.name[locale]),
      col: region.tile.column,
      row: region.tile.row,
      ...(kzMapPaths[region.code] ? { path: kzMapPaths[region.code] } : {}),
    })),
  }
}
