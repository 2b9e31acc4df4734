// @ts-check
// Run by `embedded.ts` in a process that ends: initdb leaves 500 MB behind. Its argument is the folder to make.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { syncFolder, syncTree } from './durable-fs.js'

// Every path of initdb runs once: optimising it costs a quarter of the time and gains nothing.
setFlagsFromString('--liftoff-only')
const folder = /** @type {string} */ (process.argv[2])

/** @param {number} pid */
function lives(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH'
  }
}

/** What makers left that were killed. One may still be at work although the service that started it is gone. */
function clearLeftovers() {
  const start = `${basename(folder)}.new-`
  for (const name of readdirSync(dirname(folder)))
    if (name.startsWith(start) && !lives(Number(name.slice(start.length))))
      rmSync(join(dirname(folder), name), { recursive: true, force: true })
}

/** Gives the cluster its name, unless another maker was first: both are whole, and one is enough. */
function name(/** @type {string} */ aside) {
  try {
    renameSync(aside, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(aside, { recursive: true, force: true })
  }
  syncFolder(dirname(folder))
}

clearLeftovers()
if (!existsSync(folder)) {
  // Made aside, under a name of its own and without syncing each step; it gets its name when it is whole and on disk.
  const aside = `${folder}.new-${process.pid}`
  const engine = await PGlite.create({ fs: new NodeFS(aside) })
  await engine.close()
  syncTree(aside)
  name(aside)
}
