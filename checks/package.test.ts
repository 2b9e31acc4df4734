import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadLibrary } from '@kosh/law'
import { checkLaw } from '@kosh/law/check'
import { afterAll, expect, it } from 'vitest'
import { apiFile, apiText, publicApi } from '../law/package/api.ts'

// The package of `law`, as a researcher has it: packed, installed into an empty folder, and run by Node.js alone.
const root = fileURLToPath(new URL('..', import.meta.url))
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const json = (...path: string[]) => JSON.parse(read(...path))
const elsewhere = mkdtempSync(join(tmpdir(), 'kosh-package-'))
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

function run(command: string, args: string[], cwd = elsewhere): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (error) throw error
  expect(status, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`).toBe(0)
  return stdout
}

/** The compiler as a stranger runs it: strict, and with no types but those of the package. */
const tsc = (...args: string[]) => {
  const strict = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ...strict, ...args])
}

it('packs, installs without a network, runs the example of the README, and type-checks', async () => {
  // A copy is packed: other tests walk the project's folders meanwhile.
  const project = join(elsewhere, 'project')
  cpSync(join(root, 'law'), join(project, 'law'), { recursive: true, filter: (path) => !path.endsWith('package/dist') })
  for (const file of ['LICENSE', 'tsconfig.json', 'package.json']) cpSync(join(root, file), join(project, file))
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  const began = performance.now()
  const [packed] = JSON.parse(
    run('npm', ['pack', './law/package', '--pack-destination', elsewhere, '--json', '--silent'], project),
  )
  const tarball = join(elsewhere, packed.filename)
  const packTime = performance.now() - began
  writeFileSync(join(elsewhere, 'package.json'), '{ "private": true, "type": "module" }')
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball])
  expect(Object.keys(json('law/package', 'package.json').dependencies ?? {})).toEqual([])

  const example = /```js\n([\s\S]*?)```/.exec(read('law', 'README.md'))![1]!
  writeFileSync(join(elsewhere, 'example.js'), example)
  const said = run(process.execPath, ['example.js']).split('\n')
  expect(said[0]).toBe('fail')
  expect(said[1]).toMatch(/^PAY_FLOOR: .+ \[de\/\S+ .+\]$/)

  const consumer = `
    import { assess, type Library, loadLibrary, type Outcome, schemeFromJson, schemeToJson } from '@kosh/law'
    import { Bulk, seeded } from '@kosh/law/bulk'
    import { type Case, readCases, runCase } from '@kosh/law/check'
    import { fact, type Term } from '@kosh/law/language'
    const library: Library = await loadLibrary()
    const outcome: Outcome = assess(library, 'de/blue-card', {}, '2026-01-05').outcome
    const again: string = schemeToJson(schemeFromJson(schemeToJson(library, 'de/blue-card')).library, 'de/blue-card')
    const term: Term = fact('pay')
    // @ts-expect-error an outcome is a word
    const wrong: number = outcome
    export { again, type Case, Bulk, outcome, readCases, runCase, seeded, term, wrong }
  `
  writeFileSync(join(elsewhere, 'consumer.ts'), consumer)
  tsc('--noEmit', 'consumer.ts')
  console.info(
    `${packed.filename}: ${(statSync(tarball).size / 1e3).toFixed(0)} kB packed, ${(packed.unpackedSize / 1e6).toFixed(1)} MB unpacked, ` +
      `${packed.entryCount} files; packed in ${(packTime / 1000).toFixed(1)} s`,
  )
})

it('holds the whole law: the same acts, tables, schemes and cases as the project, and every case comes out', async () => {
  // The checks of cases ask for `yaml` beside the package; the project's own copy stands in for an installed one.
  symlinkSync(join(root, 'node_modules', 'yaml'), join(elsewhere, 'node_modules', 'yaml'))
  const script = `
    import { loadLibrary } from '@kosh/law'
    import { checkLaw } from '@kosh/law/check'
    const library = await loadLibrary()
    const ids = (shelf) => [...shelf.keys()].sort()
    const { acts, tables, schemes } = library
    console.log(JSON.stringify([ids(acts), ids(tables), ids(schemes), checkLaw(library)]))
  `
  writeFileSync(join(elsewhere, 'whole.js'), script)
  const library = await loadLibrary()
  const ids = (shelf: Map<string, unknown>) => [...shelf.keys()].sort()
  const ours = [ids(library.acts), ids(library.tables), ids(library.schemes), checkLaw(library)]
  expect(JSON.parse(run(process.execPath, ['whole.js']))).toEqual(ours)
})

it('takes a further folder of compiled law', () => {
  const made = ['--outDir', 'made', '--rootDir', join(elsewhere, 'sources'), '--declaration', '--skipLibCheck']
  cpSync(join(root, 'checks', 'made-country'), join(elsewhere, 'sources'), { recursive: true })
  tsc(...made, join('sources', 'schemes', 'zz', 'beekeeper', 'scheme.ts'))
  const script = `
    import { loadLibrary } from '@kosh/law'
    console.log((await loadLibrary(['made'])).schemes.has('zz/beekeeper'))
  `
  writeFileSync(join(elsewhere, 'more.js'), script)
  expect(run(process.execPath, ['more.js'])).toBe('true\n')
})

it('says of itself what the workspace says', () => {
  const [inner, outer] = [json('law', 'package.json'), json('law/package', 'package.json')]
  for (const key of ['name', 'version', 'description', 'license', 'type']) expect(outer[key]).toBe(inner[key])
  const doors = Object.keys(inner.exports).filter((door) => door !== './testing')
  expect(Object.keys(outer.exports).filter((door) => door !== './package.json')).toEqual(doors)
  expect(outer.engines.node).toBe(json('package.json').engines.node)
  expect(outer.peerDependencies.yaml).toBe(`^${inner.devDependencies.yaml}`)
})

it('describes its whole interface in API.md, which is current', () => {
  const api = publicApi()
  expect(api.length).toBeGreaterThan(200)
  expect(api.filter((d) => d.doc === '').map((d) => `${d.module} ${d.name}`)).toEqual([])
  expect(read('law', 'API.md'), 'npm run api -w law makes it anew').toBe(apiText(api))
  expect(apiFile).toBe(join(root, 'law', 'API.md'))
})
