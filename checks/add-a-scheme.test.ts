import { fileURLToPath } from 'node:url'
import { loadLibrary } from '@kosh/law'
import { checkLaw } from '@kosh/law/check'
import { describe, expect, it } from 'vitest'

const library = await loadLibrary([fileURLToPath(new URL('made-country/', import.meta.url))])

describe('a scheme added in one folder', () => {
  it('is in the library, and its law and cases hold', () => {
    expect(library.schemes.get('zz/beekeeper')).toBeDefined()
    expect(checkLaw(library).findings.filter((f) => f.where.includes('zz'))).toEqual([])
  })
})
