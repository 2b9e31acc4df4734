/** Payroll of foreign workers, checked month by month against contract, offer and the floor of the law. */
export {
  type CloseFinding,
  closeFinding,
  type FilePayroll,
  type FindingAddress,
  filePayroll,
  type TellPaid,
  tellPaid,
} from './acts.ts'
export { payColumns } from './csv.ts'
export { payErrors } from './errors.ts'
export { payActWords } from './messages.ts'
export {
  type BadRow,
  type FindingKind,
  type FindingState,
  findingKinds,
  isMonth,
  type KeptFinding,
  type Month,
  monthOf,
  type PayRow,
} from './model.ts'
export {
  findingsFor,
  findMonth,
  isPaidInFull,
  type ListedMonth,
  listMonths,
  payOfWorker,
  rowsOf,
  type ShownRow,
} from './store.ts'
