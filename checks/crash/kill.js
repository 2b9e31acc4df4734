// @ts-check
// node checks/crash/kill.js [ROUNDS]: kills the writing process at random moments, also while it starts, and looks what is left.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { register } from 'tsx/esm/api'

register()
const { holds, kill, look, startWriter } = await import('./run.ts')
const rounds = Number(process.argv[2] ?? 10)
const data = mkdtempSync(join(tmpdir(), 'kosh-kill-'))
/** @type {string[]} */
const told = []
let failed = 0
for (let round = 1; round <= rounds; round++) {
  const writer = startWriter(data)
  // Every fourth round dies while it opens: during initdb in the first, during recovery later.
  if (round % 4 === 1) {
    writer.open.catch(() => {})
    await wait(300 + Math.random() * 3000)
  } else {
    await writer.open
    await wait(Math.random() * 1500)
  }
  await kill(writer.child)
  told.push(...writer.told)
  const found = await look(data, told)
  if (!holds(found)) failed++
  console.log(`round ${round}: told ${told.length}, found ${JSON.stringify(found)}${holds(found) ? '' : ' FAILED'}`)
}
if (failed === 0) rmSync(data, { recursive: true })
console.log(`kill -9: ${rounds} rounds, ${told.length} acts told, ${failed} rounds failed`)
process.exitCode = failed > 0 || told.length === 0 ? 1 : 0
