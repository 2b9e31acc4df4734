// @ts-check
// node checks/crash/writer.js DATA [FAULT-MODULE]: opens the folder and writes acts until it is killed.
import { register } from 'tsx/esm/api'

register()
const { openBook, writeForEver } = await import('./book.ts')
const [data = '', fault] = process.argv.slice(2)
const { db } = await openBook(data, fault)
process.stdout.write('open\n')
await writeForEver(db)
