// @ts-check
// Run by `embedded.ts` in a process that ends: initdb leaves 500 MB behind. Its argument is the folder to make.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { syncFolder, syncTree } from './durable-fs.js'

// Every path of initdb runs once: optimising it costs a quarter of the time and gains nothing.
setFlagsFromString('--liftoff-only')
const folder = /** @type {string} */ (process.argv[2])
if (!existsSync(folder)) {
  // Made aside, without syncing each step; it gets its name when it is whole and on disk.
  const aside = `${folder}.new`
  rmSync(aside, { recursive: true, force: true })
  const engine = await PGlite.create({ fs: new NodeFS(aside) })
  await engine.close()
  syncTree(aside)
  renameSync(aside, folder)
  syncFolder(dirname(folder))
}
