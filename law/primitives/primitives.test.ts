import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCases } from '../check/index.ts'
import { loadLibrary } from '../index.ts'
import { primitiveGroups, primitivesOf } from './index.ts'

const library = await loadLibrary()
const all = primitivesOf(library)

describe('the primitives of the language', () => {
  it('are 103, each once, named in three languages, in the order of the life of a case', () => {
    expect(all.length).toBe(103)
    const numbers = all.map((p) => Number(p.id.slice(1)))
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    for (const { name, id } of all) expect(name.kk && name.ru && name.en, id).toBeTruthy()
    const groups = all.map((p) => primitiveGroups.findIndex((g) => g.id === p.group))
    expect(groups).toEqual([...groups].sort((a, b) => a - b))
    expect(new Set(groups).size).toBe(primitiveGroups.length)
  })

  it('are each used by a scheme that has cases, or served by a module that has a test; these are awaited', () => {
    const awaited: string[] = []
    for (const { id, schemes, served, awaited: why } of all) {
      for (const scheme of schemes) expect(readCases(library.folders.get(scheme)!).length, scheme).toBeGreaterThan(0)
      if (served)
        for (const path of [served.module, served.test])
          expect(existsSync(new URL(`../../${path}`, import.meta.url)), path).toBe(true)
      const used = schemes.length > 0 || served !== undefined
      expect(used, `${id} says why it is not used, or is used`).toBe(why === undefined)
      if (why) awaited.push(id)
    }
    expect(awaited).toEqual(['P12', 'P15', 'P21', 'P105', 'P120', 'P121', 'P123', 'P124'])
  })

  it('are read from the schemes: where a word of the language is not written, it is not counted', () => {
    const users = (id: string) => all.find((p) => p.id === id)!.schemes
    expect(users('P14')).toEqual(['us/h-2b'])
    expect(users('P18')).toEqual(['us/h-1b'])
    expect(users('P70')).toEqual(['it/seasonal-worker'])
    expect(users('P10').length).toBeLessThan(library.schemes.size)
    expect(primitivesOf({ ...library, schemes: new Map() }).every((p) => p.schemes.length === 0)).toBe(true)
  })
})
