/** The door of simulation: what another threshold, value, quota or scheme would have done to many persons. */
export { ChangeUnclear, changeForms, readChanges } from './changes.ts'
export { type Drawn, makePopulation } from './made.ts'
export { registerFacts } from './register.ts'
export { answer, NobodyError, type Report, type Request, type Source } from './request.ts'
export type { Progress } from './simulate.ts'
