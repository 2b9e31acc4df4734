import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((l) => l.startsWith('| ') && !l.startsWith('| қазақша'))
  .map((l) =>
    l
      .split('|')
      .map((c) => c.trim())
      .slice(1, 5),
  )
const sources = ['law', 'names', 'service']
  .flatMap((room) => readdirSync(join(root, room), { recursive: true, withFileTypes: true }))
  .filter((e) => e.isFile() && /\.(ts|tsx|sql)$/.test(e.name) && !e.parentPath.includes('node_modules'))
  .map((e) => readFileSync(join(e.parentPath, e.name), 'utf8'))
  .join('\n')

describe('the glossary', () => {
  it('has every word in three languages, once', () => {
    expect(rows.length).toBeGreaterThan(35)
    for (const row of rows) for (const cell of row) expect(cell, row.join(' | ')).not.toBe('')
    expect(new Set(rows.map((r) => r[3])).size).toBe(rows.length)
  })
  it.each(rows.map((r) => [r[2], r[3]!.replaceAll('`', '')]))('%s is %s in the code', (_, name) => {
    expect(sources.includes(name!), `no ${name} in the code`).toBe(true)
  })
})
