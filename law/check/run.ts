import { loadLibrary } from '../library.ts'
import { checkLaw } from './index.ts'

// npm run law:check: prints what keeps the law from building, one line each, and fails if there is anything.
const library = await loadLibrary()
const { findings, cases } = checkLaw(library)
for (const f of findings) process.stdout.write(`${f.rule}  ${f.where}: ${f.what}\n`)
process.stdout.write(
  `${library.acts.size} acts, ${library.tables.size} tables, ${library.schemes.size} schemes, ${cases} cases; ${findings.length} findings\n`,
)
process.exitCode = findings.length === 0 ? 0 : 1
