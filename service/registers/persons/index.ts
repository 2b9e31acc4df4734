export { createPerson, recordPerson, showPapers, updatePerson } from './acts.ts'
export { checkPerson, type PersonInput } from './check.ts'
export {
  type Crossing,
  type CrossingInput,
  crossingsOf,
  faultsOfCrossing,
  leftOn,
  recordCrossing,
  writeCrossing,
} from './crossings.ts'
export { personErrors } from './errors.ts'
export * from './model.ts'
export { findPerson, getPerson, listPapers, listPersons, paperHolder, personRecord } from './queries.ts'
export { registerPersons } from './routes.ts'
