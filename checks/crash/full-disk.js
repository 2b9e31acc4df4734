// @ts-check
// node checks/crash/full-disk.js [ROUNDS]: every write fails from a moment on. The writer must stop with an error, nothing
// may be half written, and the next start, with space, must find everything that was told.

import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { register } from 'tsx/esm/api'

register()
const { holds, kill, look, startWriter } = await import('./run.ts')
const rounds = Number(process.argv[2] ?? 3)
const fault = new URL('./faults/full-disk.js', import.meta.url).href
const data = mkdtempSync(join(tmpdir(), 'kosh-full-'))
/** @type {string[]} */
const told = []
let failed = 0
for (let round = 1; round <= rounds; round++) {
  const writer = startWriter(data, fault)
  let errors = ''
  writer.child.stderr?.on('data', (bytes) => {
    errors += bytes
  })
  await writer.open
  await wait(500 + Math.random() * 1000)
  const gone = once(writer.child, 'close').then(() => true)
  writeFileSync(join(data, 'full'), '')
  const ended = await Promise.race([gone, wait(20_000, false)])
  if (!ended) await kill(writer.child)
  rmSync(join(data, 'full'))
  told.push(...writer.told)
  const found = await look(data, told)
  const right = ended && /space|embedded database failed/i.test(errors) && holds(found)
  if (!right) failed++
  const said = errors.split('\n').find((line) => /space|failed/i.test(line)) ?? errors.slice(0, 200)
  console.log(
    `full ${round}: ended ${ended}, said "${said.trim()}", told ${told.length}, found ${JSON.stringify(found)}${right ? '' : ' FAILED'}`,
  )
}
if (failed === 0) rmSync(data, { recursive: true })
console.log(`full disk: ${rounds} rounds, ${told.length} acts told, ${failed} rounds failed`)
process.exitCode = failed > 0 || told.length === 0 ? 1 : 0
