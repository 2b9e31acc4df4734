import type { Library } from '../library.ts'
import { checkCases } from './cases.ts'
import { checkCitations } from './citations.ts'
import { checkCoverage } from './coverage.ts'
import type { Finding } from './finding.ts'
import { checkNames, checkReferences } from './names.ts'

export { type Case, checkCases, readCases, runCase } from './cases.ts'
export { checkCitations } from './citations.ts'
export { checkCoverage } from './coverage.ts'
export type { Finding } from './finding.ts'
export { checkNames } from './names.ts'

/** All proofs over a library. The build fails where there is a finding. */
export function checkLaw(library: Library): { findings: Finding[]; cases: number } {
  const names = [...checkNames(library), ...checkReferences(library)]
  // Cases of a scheme whose names do not resolve cannot run.
  const broken = names.some((f) => f.rule === 'unknown-name')
  const { findings, count } = broken ? { findings: [], count: 0 } : checkCases(library)
  return { findings: [...names, ...checkCitations(library), ...checkCoverage(library), ...findings], cases: count }
}
