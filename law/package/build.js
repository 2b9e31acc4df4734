// prepack: compiles `law` into dist/ and lays beside it what people read. Needs the project's own tsc and nothing else.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const law = join(here, '..')
const root = join(law, '..')
const dist = join(here, 'dist')

rmSync(dist, { recursive: true, force: true })
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const { status, error } = spawnSync(process.execPath, [tsc, '-p', here], { stdio: 'inherit' })
if (error) throw error
if (status !== 0) process.exit(status ?? 1)

// Cases, notes and thanks lie where the compiled scheme or list lies, as in the sources.
for (const room of ['schemes', 'codes']) {
  for (const entry of readdirSync(join(law, room), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(yaml|md)$/.test(entry.name)) continue
    const to = join(dist, relative(law, entry.parentPath), entry.name)
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(join(entry.parentPath, entry.name), to)
  }
}
for (const [from, name] of /** @type {const} */ ([
  [law, 'README.md'],
  [law, 'API.md'],
  [root, 'LICENSE'],
]))
  copyFileSync(join(from, name), join(here, name))
