import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kzMapPaths, kzMapSize, kzRegions, kzSuccession, lists } from './index.ts'

const list = (id: string) => lists[id]!

describe('code lists', () => {
  it('holds the 249 countries, 21 sections and 619 occupation groups of the standards', () => {
    expect(list('country').codes()).toHaveLength(249)
    expect(new Set(list('country').codes()).size).toBe(249)
    expect(list('sector').codes().join('')).toBe('ABCDEFGHIJKLMNOPQRSTU')
    const isco = list('isco').codes()
    expect([1, 2, 3, 4].map((n) => isco.filter((c) => c.length === n).length)).toEqual([10, 43, 130, 436])
  })

  it('knows a code from a code that does not exist', () => {
    expect(list('country').has('KZ')).toBe(true)
    for (const bad of ['XX', 'kz', 'KAZ', '', 'toString']) expect(list('country').has(bad)).toBe(false)
    for (const bad of ['V', 'a', 'constructor']) expect(list('sector').has(bad)).toBe(false)
    for (const bad of ['9999', '04', '92111']) expect(list('isco').has(bad)).toBe(false)
    expect(list('isco').has('9211')).toBe(true)
    expect(list('region').has('US-XX')).toBe(false)
  })

  it('labels every section, region and occupation in three languages', () => {
    for (const id of ['sector', 'region', 'isco'])
      for (const code of list(id).codes())
        for (const said of Object.values(list(id).label(code) ?? { none: '' }))
          expect(said, `${id} ${code}`).not.toBe('')
  })

  it('labels a unit group of occupations by its sub-major group, not by its major group', () => {
    expect(list('isco').label('9211')).toEqual(list('isco').label('92'))
    expect(list('isco').label('9211')).not.toEqual(list('isco').label('9'))
    expect(list('isco').label('9299')).toBeUndefined()
  })

  it('gives each deeper occupation a parent that is on the list', () => {
    for (const code of list('isco').codes())
      if (code.length > 1) expect(list('isco').has(list('isco').parent!(code)!), code).toBe(true)
  })

  it('leaves the names of countries to the service', () => {
    expect(list('country').label('KZ')).toBeUndefined()
  })

  it('takes the occupation codes that the disclosure files use, and nothing shapeless', () => {
    for (const good of ['45-2092', '408.687-014']) expect(list('us-occupation').has(good)).toBe(true)
    for (const bad of ['452092', 'farm', '']) expect(list('us-occupation').has(bad)).toBe(false)
    expect(list('noc').has('6311')).toBe(true)
    expect(list('words').has('Hay and Straw')).toBe(true)
    for (const bad of ['', '  ', 'a\nb', 'x'.repeat(301)]) expect(list('words').has(bad)).toBe(false)
  })
})

describe('regions of Kazakhstan', () => {
  it('are 17 regions and 3 cities, each on a tile of its own and with an outline', () => {
    expect(kzRegions.filter((r) => r.type === 'region')).toHaveLength(17)
    expect(kzRegions.filter((r) => r.type === 'city')).toHaveLength(3)
    expect(new Set(kzRegions.map((r) => `${r.tile.column}:${r.tile.row}`)).size).toBe(20)
    expect(Object.keys(kzMapPaths).sort()).toEqual(kzRegions.map((r) => r.code).sort())
  })

  it('came from units that are known, on the day after the old unit ended', () => {
    for (const s of kzSuccession) {
      expect(kzRegions.some((r) => r.code === s.now)).toBe(true)
      expect(Date.parse(s.since) - Date.parse(s.until)).toBe(86_400_000)
      expect(list('region').label(s.old)).toEqual(s.oldName)
    }
    for (const r of kzRegions) if (r.splitFrom) expect(kzRegions.some((x) => x.code === r.splitFrom)).toBe(true)
  })

  it('stay inside the drawing', () => {
    for (const d of Object.values(kzMapPaths))
      for (const [, x, y] of d.matchAll(/([\d.]+),([\d.]+)/g)) {
        expect(Number(x)).toBeLessThanOrEqual(kzMapSize.width)
        expect(Number(y)).toBeLessThanOrEqual(kzMapSize.height)
      }
  })

  it('have the same outlines in the GeoJSON', () => {
    const geo = JSON.parse(readFileSync(new URL('./kz/kz-regions.geojson', import.meta.url), 'utf8'))
    expect(geo.features.map((f: { id: string }) => f.id).sort()).toEqual(kzRegions.map((r) => r.code).sort())
  })
})
