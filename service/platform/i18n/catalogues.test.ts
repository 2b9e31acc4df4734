import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Text } from '@kosh/law/language'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'

const service = fileURLToPath(new URL('../..', import.meta.url))
/** Where texts are kept: message and error catalogues of every module. */
const files = readdirSync(service, { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile() && /^(.*messages|.*errors|platform)\.tsx?$/.test(e.name))
  .map((e) => join(e.parentPath, e.name))
  .filter((f) => !f.includes('node_modules') && !f.includes('.test.'))

type Ast = ReturnType<IntlMessageFormat['getAst']>

function names(ast: Ast, found = new Set<string>()): Set<string> {
  for (const part of ast) {
    if (part.type !== 0 && part.type !== 7) found.add(part.value)
    if ('options' in part) for (const option of Object.values(part.options)) names(option.value, found)
  }
  return found
}

const faultsOf = (path: string, text: Text): string[] => {
  const faults: string[] = []
  const args = (['kk', 'ru', 'en'] as const).map((locale) => {
    const pattern = text[locale]
    if (typeof pattern !== 'string' || pattern.trim() === '') faults.push(`${path}: ${locale} is empty`)
    try {
      return [...names(new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true }).getAst())].sort().join()
    } catch (error) {
      faults.push(`${path}: ${locale} is not an ICU pattern: ${(error as Error).message}`)
      return ''
    }
  })
  if (new Set(args).size > 1) faults.push(`${path}: the arguments differ between languages: ${args.join(' | ')}`)
  return faults
}

const looksLikeText = (x: object): x is Text => 'kk' in x || ('ru' in x && 'en' in x)

function walk(path: string, value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (looksLikeText(value) && Object.values(value).every((v) => typeof v === 'string')) return faultsOf(path, value)
  return Object.entries(value).flatMap(([name, member]) => walk(`${path}.${name}`, member, seen))
}

test('the walk finds what it looks for', () => {
  expect(walk('a', { b: { kk: '', ru: 'x', en: 'x' } })).toEqual(['a.b: kk is empty'])
  expect(walk('a', [{ kk: '{n', ru: 'x', en: 'x' }])[0]).toContain('a.0: kk is not an ICU pattern')
  expect(walk('a', { b: { kk: '{n} x', ru: '{m} x', en: '{n} x' } })[0]).toContain('arguments differ')
  expect(walk('a', { b: { kk: '{n, plural, other {# {x}}}', ru: '{n} {x}', en: '{x} {n}' } })).toEqual([])
})

test.each(files.map((f) => [f.slice(service.length), f]))('every text of %s is complete', async (name, file) => {
  const exported: Record<string, unknown> = await import(/* @vite-ignore */ file)
  expect(Object.entries(exported).flatMap(([key, value]) => walk(`${name} ${key}`, value))).toEqual([])
})
