/** The door of applications: the verbs of a case, its form, its views. */
import { onPermit } from '../permits/index.ts'
import { followPermit } from './suspension.ts'

onPermit(followPermit)

export { allowedActs, type CaseAct, isAllowed, rules, type Side, sidesOf } from './allowed.ts'
export { type AppealInput, fileAppeal } from './appeals.ts'
export { type CureInput, cure, type PayInput, payFee, withdraw } from './applicant.ts'
export type { RunningClock } from './clocks.ts'
export { addLinesFromCsv, type BadLine, type CsvRead, columnsOf, sampleHeader } from './csv.ts'
export { type DecideInput, decide, type LineDecision } from './decide.ts'
export type { Decided } from './deciding.ts'
export { amountText } from './decision-notice.ts'
export { addDocument, type DocumentRow, findDocument, removeDocument } from './documents.ts'
export {
  addLine,
  answer,
  discard,
  type LineInput,
  removeLine,
  type Saved,
  type StartInput,
  start,
  updateLine,
  type Versioned,
} from './draft.ts'
export { caseErrors } from './errors.ts'
export { CLOCK_TICK, caseJobs, caseRecurring, tick } from './expiry.ts'
export type { FeeRow } from './fees.ts'
export { type Filed, fileApplication, type SubmitInput, submit, type WholeApplication } from './filing.ts'
export { type DocumentQuestion, type Form, formFor, type Question, type QuestionGroup, questionOf } from './form.ts'
export { colleaguesFor, type HandOver, handOver, type PutOff, putOff } from './handling.ts'
export { handlingErrors } from './handling-errors.ts'
export { type Imported, type ImportedCase, type ImportedLine, importCases } from './importing.ts'
export type { Issued } from './issue.ts'
export { citationText } from './law-facts.ts'
export { outcomeWords } from './messages.ts'
export * from './model.ts'
export { dayText, remindOf, render } from './notices.ts'
export { type AskInput, type Assessed, askApplicant, assess, type JudgeInput, judge, take } from './officer.ts'
export { boxesOf, readTyped } from './pages/answers.ts'
export { registerApplicationPages } from './pages/index.ts'
export { QuestionField, questionWords } from './pages/question.tsx'
export { personFields, setPersonField } from './person-form.ts'
export {
  type CaseItem,
  findCaseByNumber,
  findCaseBySource,
  markRead,
  myCases,
  myNotices,
  type NoticeItem,
  officerQueue,
  type QueueCounts,
  type QueueFacets,
  type QueueFilter,
  queueCounts,
  queueFacets,
} from './queries.ts'
export { countryCodes } from './read-codes.ts'
export { groundsOf } from './reasons.ts'
export { registerApplications } from './routes.ts'
export { findCase } from './store.ts'
export { readFact } from './values.ts'
export {
  type AssessmentView,
  type CaseView,
  type ClockView,
  type DecisionView,
  findCaseView,
  type HistoryEntry,
  type LineView,
  type NoticeView,
} from './view.ts'
