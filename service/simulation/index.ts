/** The door of simulation: what another threshold, value, quota or scheme would have done to many persons. */
export { type AsideOptions, answerAside } from './aside.ts'
export { ChangeUnclear, changeForms, readChanges } from './changes.ts'
export { checkHead, MOST_PERSONS } from './file.ts'
export { type Drawn, makePopulation } from './made.ts'
export { registerFacts } from './register.ts'
export { answer, NobodyError, type Report, type Request, type Source } from './request.ts'
export { askedBy, type Progress } from './simulate.ts'
