/** Undertakings for nationals (special conditions): opened with the permit, planned, proven, judged, late, broken. */
export {
  type CloseInput,
  closeUndertaking,
  type JudgeStep,
  judgeStep,
  markLate,
  openUndertaking,
  type PlanInput,
  planUndertaking,
  type ReportInput,
  reportStep,
  UNDERTAKING_DUE,
  UNDERTAKING_REMIND,
} from './acts.ts'
export { undertakingErrors } from './errors.ts'
export { isMet, type Standing, type Step, standingOf, type Undertaking, type UndertakingState } from './model.ts'
export { areMet, findUndertaking, type ListedUndertaking, listUndertakings, stepsOf } from './store.ts'
