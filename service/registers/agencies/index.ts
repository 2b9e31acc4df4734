export { setAgency } from './acts.ts'
export { agencyErrors } from './errors.ts'
export * from './model.ts'
export { decidingBody, findAgency, getAgency, listAgencies } from './queries.ts'
