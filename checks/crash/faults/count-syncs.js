// @ts-check
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Keeps the number of syncs of files in `syncs` beside the cluster.
 * @param {unknown} _nodefs
 * @param {string} root
 */
export default function countSyncs(_nodefs, root) {
  const real = fs.fdatasyncSync
  const file = join(dirname(root), 'syncs')
  let count = 0
  fs.writeFileSync(file, '0')
  fs.fdatasyncSync = (fd) => {
    real(fd)
    fs.writeFileSync(file, String(++count))
  }
  syncBuiltinESMExports()
}
