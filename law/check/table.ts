import { writeFileSync } from 'node:fs'
import { loadLibrary } from '../library.ts'
import { readmeWith } from './standing.ts'

// npm run law:table: writes the table of all schemes into law/README.md.
const { file, should } = readmeWith(await loadLibrary())
writeFileSync(file, should)
