/** The door of imports: files of past decisions become cases. */
import { caLmia } from './ca-lmia.ts'
import type { Source } from './model.ts'
import { oflc } from './oflc.ts'

export { ImportError, type Source } from './model.ts'
export { type FileSummary, type ImportSummary, importFiles, type RunOptions } from './run.ts'
export type { Tally } from './runs.ts'
/** Every kind of file; which one it is, its first line tells. */
export const sources: readonly Source[] = [oflc, caLmia]
