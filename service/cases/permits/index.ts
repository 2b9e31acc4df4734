/** The door of permits: issuing, changing, checking, printing. */
export {
  annul,
  type Changed,
  changePermit,
  issuePermit,
  lapse,
  type NewPermit,
  onPermit,
  type PermitChange,
  type PermitHappening,
  reinstate,
  reportCure,
  suspend,
} from './acts.ts'
export { type CheckAnswer, checkPermit } from './check.ts'
export { type CodeContent, checkSignature, signCode } from './code.ts'
export { permitErrors } from './errors.ts'
export { LAPSE_ENDED, lapseEnded, permitJobs, permitRecurring } from './jobs.ts'
export { getSigningKey, listPublicKeys, rotateSigningKey } from './keys.ts'
export {
  groundsFor,
  type Permit,
  type PermitState,
  type PrintedTerms,
  REPLACED,
  type Standing,
  standingOn,
  TERM_ENDED,
} from './model.ts'
export { permitPdf } from './pdf/permit-pdf.ts'
export { beginSheet, finishSheet, grey, ink, margin, need, part, type Sheet, width } from './pdf/sheet.ts'
export { cleanNumber, countPermits, findPermit, isLast, listPermits } from './queries.ts'
export { registerPermits } from './routes/index.ts'
export { printTerms } from './terms.ts'
export { type PermitFault, verifyPermits } from './verify.ts'
