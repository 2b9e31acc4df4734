/** The door of selection: draws over lines that wait for a place of a quota. */
export { type DrawLog, type HoldInput, holdDraw, logOf, type OpenInput, openDraw, TELL } from './acts.ts'
export { type Entry, type Method, ticketOf } from './draw.ts'
export { selectionErrors } from './errors.ts'
export { type Drawn, type EntryInput, type EntryOutcome, entryOutcomes, type Selection } from './model.ts'
export {
  drawnOf,
  enter,
  entriesOf,
  findSelection,
  type LogEntry,
  leave,
  listSelections,
  markTold,
  untold,
  waitingFor,
} from './store.ts'
