import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

it('the style sheet in the repository is the one its source compiles to', () => {
  expect(execFileSync(process.execPath, [here('./build.js'), '--check'], { encoding: 'utf8' })).toContain('kosh.css')
})

it('carries no font, crest or mark of another government', () => {
  const css = readFileSync(here('../public/kosh.css'), 'utf8')
  expect(css).not.toMatch(/GDS Transport|crest|crown|url\(|@font-face/i)
})

it('the comforts of scripts stay under 3 KB and are no condition of use', () => {
  expect(readFileSync(here('../public/enhance.js')).length).toBeLessThan(3 * 1024)
})
