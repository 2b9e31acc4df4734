// @ts-check
import fs from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * While a file `full` lies beside the cluster, every write fails as on a full disk.
 * @param {unknown} _nodefs
 * @param {string} root
 */
export default function fullDisk(_nodefs, root) {
  const mark = join(dirname(root), 'full')
  const real = fs.writeSync
  /** @type {any} */
  const refusing = (/** @type {any[]} */ ...args) => {
    if (fs.existsSync(mark))
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    return /** @type {any} */ (real)(...args)
  }
  fs.writeSync = refusing
}
