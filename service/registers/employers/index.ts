export { createEmployer, type Recorded, recordEmployer, updateEmployer } from './acts.ts'
export { claimKey, type NumberedEmployer, recordEmployers } from './bulk.ts'
export { employerErrors } from './errors.ts'
export * from './model.ts'
export {
  employerRecord,
  findEmployer,
  getEmployer,
  holderOf,
  latestFinding,
  listEmployers,
  listFindings,
  listWorkplaces,
  workforceOn,
} from './queries.ts'
export { registerEmployers } from './routes.ts'
export { addWorkplace, recordFinding, setWorkforce } from './staff.ts'
