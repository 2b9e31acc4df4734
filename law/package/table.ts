import { readFileSync, writeFileSync } from 'node:fs'
import { withTable } from '../check/standing.ts'
import { loadLibrary } from '../library.ts'

// npm run law:table: writes the table of all schemes into law/README.md.
const readme = new URL('../README.md', import.meta.url)
writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), await loadLibrary()))
