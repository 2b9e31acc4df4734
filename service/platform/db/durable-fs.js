// @ts-check
import { closeSync, existsSync, fdatasyncSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/**
 * PostgreSQL's start parameters with fsync on. PGlite's own switch it off (`-F`), and its fdatasync is a stub that
 * always succeeds, so the WAL is synced by fsync. Small shared buffers keep the process below 400 MB.
 */
export const durableParams = [
  ...PGlite.defaultStartParams.filter((p) => p !== '-F'),
  ...['fsync=on', 'wal_sync_method=fsync', 'shared_buffers=32MB', 'jit=off', 'timezone=UTC'].flatMap((p) => ['-c', p]),
]

/** The same without disk: for tests in memory. */
export const memoryParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB', '-c', 'timezone=UTC']

/** Makes the entry of a folder itself durable. @param {string} path */
export function syncFolder(path) {
  const fd = openSync(path, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** Syncs every file and folder of a tree. @param {string} root */
export function syncTree(root) {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    const path = join(root, entry.name)
    if (entry.isDirectory()) syncTree(path)
    else if (entry.isFile() && existsSync(path)) syncFolder(path)
  }
  syncFolder(root)
}

/** Failures of the disk itself, as a person should read them. */
const diskFailures = new Map([
  ['ENOSPC', 'no space is left on the disk'],
  ['EDQUOT', 'the disk quota of this user is used up'],
  ['EIO', 'the disk reported an error'],
  ['EROFS', 'the disk can only be read'],
  ['EFBIG', 'a file became too large'],
])

/**
 * NodeFS with a real fsync: as shipped, PGlite loses acknowledged commits at a power cut (upstream issue 1107).
 * It touches an internal of the pinned version; `durable.test.ts` counts the syncs of a commit.
 */
export class DurableNodeFS extends NodeFS {
  /** @type {((nodefs: any, rootDir: string) => void) | undefined} */
  #fault
  /** What the disk last refused; the engine itself says no more than that it stopped. @type {string | undefined} */
  lastFailure

  /**
   * @param {string} dataDir
   * @param {((nodefs: any, rootDir: string) => void) | undefined} [fault] lets the crash tests break the disk
   */
  constructor(dataDir, fault) {
    super(dataDir)
    this.#fault = fault
  }

  /**
   * @override
   * @param {import('@electric-sql/pglite').PGlite} pg
   * @param {any} options
   */
  async init(pg, options) {
    const made = await super.init(pg, options)
    const root = this.rootDir
    /** @param {any} module */
    const makeDurable = (module) => {
      const nodefs = module.FS.filesystems.NODEFS
      nodefs.stream_ops.fsync = (/** @type {any} */ stream) => {
        try {
          if (typeof stream.nfd === 'number') fdatasyncSync(stream.nfd)
          else syncFolder(nodefs.realPath(stream.node))
          return 0
        } catch (error) {
          // PostgreSQL must see the failure: it then stops instead of acknowledging what is not on disk.
          throw new module.FS.ErrnoError(nodefs.convertNodeCode(error))
        }
      }
      const convert = nodefs.convertNodeCode
      nodefs.convertNodeCode = (/** @type {{ code: string }} */ error) => {
        const failure = diskFailures.get(error.code)
        if (failure) this.lastFailure = `${failure} (${error.code})`
        return convert(error)
      }
      this.#fault?.(nodefs, root)
    }
    /** @type {any} */
    const emscripten = made.emscriptenOpts
    emscripten.preRun = [...(emscripten.preRun ?? []), makeDurable]
    return made
  }
}
