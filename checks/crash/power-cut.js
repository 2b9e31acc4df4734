// @ts-check
// node checks/crash/power-cut.js [ROUNDS] [SECONDS]: the data lie on an ext4 image behind a loop device. The writer is
// frozen, the image is copied as the device has it (what was never synced is not in it), and the copy is opened.
// Needs root and loop devices; says so and ends well where there are none.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { register } from 'tsx/esm/api'

register()
const { holds, kill, look, startWriter } = await import('./run.ts')
const rounds = Number(process.argv[2] ?? 5)
const seconds = Number(process.argv[3] ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'kosh-power-'))
const at = (/** @type {string} */ name) => join(folder, name)
const run = (/** @type {string} */ command, /** @type {string[]} */ ...args) =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })

try {
  for (const name of ['disk', 'after']) mkdirSync(at(name))
  run('truncate', '-s', '600M', at('image'))
  run('mkfs.ext4', '-q', '-F', at('image'))
  // No writing back by the clock: what is not synced stays in memory only.
  run('mount', '-o', 'loop,commit=300', at('image'), at('disk'))
} catch (error) {
  console.log(`power cut: left out, because no loop device can be mounted here (${String(error).split('\n')[0]})`)
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
}

let failed = 0
let acts = 0
try {
  /** @type {string[]} */
  const told = []
  for (let round = 1; round <= rounds; round++) {
    const writer = startWriter(at('disk/data'))
    await writer.open
    await wait(seconds * 1000 * (0.3 + Math.random() * 0.7))
    writer.child.kill('SIGSTOP')
    await wait(100)
    copyFileSync(at('image'), at('copy'))
    const now = [...told, ...writer.told]
    await kill(writer.child)
    told.push(...writer.told)
    acts = told.length
    run('mount', '-o', 'loop', at('copy'), at('after'))
    try {
      const found = await look(at('after/data'), now).catch((error) => ({
        entries: 0,
        lost: now.length,
        half: 0,
        faults: [String(error)],
      }))
      if (!holds(found)) failed++
      console.log(`cut ${round}: told ${now.length}, found ${JSON.stringify(found)}${holds(found) ? '' : ' FAILED'}`)
    } finally {
      run('umount', at('after'))
    }
  }
} finally {
  run('umount', at('disk'))
  rmSync(folder, { recursive: true, force: true })
}
console.log(`power cut: ${rounds} rounds, ${acts} acts told, ${failed} rounds failed`)
process.exitCode = failed > 0 || acts === 0 ? 1 : 0
