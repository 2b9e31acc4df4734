/** Money in double entry: claims, payments, bank statements, refunds, deposits. */
export {
  type Allocate,
  allocate,
  forfeitDeposit,
  isTreasury,
  type Loaded,
  loadStatement,
  orderRefund,
  type PayClaim,
  type Refund,
} from './acts.ts'
export { readStatements } from './camt.ts'
export { moneyErrors } from './errors.ts'
export { type Claim, cancelClaims, claim, tellPayment } from './ledger.ts'
export { moneyActWords } from './messages.ts'
export { type Account, accounts, type Item, type ItemKind, returnable } from './model.ts'
export {
  auditBooks,
  type Balance,
  findItem,
  itemsOfCase,
  type LineRow,
  linesOfStatement,
  listItems,
  listStatements,
  type StatementRow,
  trialBalance,
} from './store.ts'
export { made as madeStatement } from './testing.ts'
