// @ts-check
// node checks/crash/writer.js DATA [FAULT-MODULE]: opens the folder and writes acts until it is killed.
import { register } from 'tsx/esm/api'

register()
const { openBook, writeForEver } = await import('./book.ts')
const [data = '', fault] = process.argv.slice(2)
const { db } = await openBook(data, fault)
process.stdout.write('open\n')
// An act that fails because the engine stopped: the engine's own message ends the process.
await writeForEver(db).catch(async (error) => {
  process.stderr.write(`${error}\n`)
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  process.exit(1)
})
