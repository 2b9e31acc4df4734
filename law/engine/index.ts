export {
  Assessment,
  type AssessOptions,
  assess,
  changesThatTurn as whatIf,
  type Exempt,
  explain,
  missing,
  planOf,
  type StoredRecord,
} from './assess.ts'
export { reads } from './atoms.ts'
export * as dates from './dates.ts'
export { dayOf, isoOf, parseDay, weekday } from './dates.ts'
export { type Decider, Decision, decider, type Entry } from './decider.ts'
export { FactsInvalid } from './encode.ts'
export {
  checkFact,
  checkFacts,
  type FactError,
  type Facts,
  type FactValue,
  factsSchema,
  NONE,
  type Period,
} from './facts.ts'
export { type FollowingWay, followingWays } from './following.ts'
export { ENGINE, editionById, editionOn, getEdition, LawError, lawHash, schemeOf } from './law-book.ts'
export { type PayFloor, payFacts, payFloor } from './pay.ts'
export * from './process.ts'
export { factsNamed, factsUsed } from './questions.ts'
export type { CriterionRecord, PointRecord } from './record.ts'
export {
  fill,
  formatDay,
  formatFact,
  formatIso,
  formatMinor,
  formatValue,
  formatWhole,
  nameCodesWith,
  type ValueUsed,
} from './render.ts'
export { type Replay, replay, type StoredAssessment } from './replay.ts'
export { boundaries, candidates, type Resolved, resolve, usable } from './tables.ts'
export { FAIL, INCOMPLETE, type Outcome, outcomeName, PASS, type Tri, UNKNOWN } from './tri.ts'
export type { Change } from './what-if.ts'
export type { Worth } from './worth.ts'
