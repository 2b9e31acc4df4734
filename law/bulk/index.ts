export { Column, Population, type SharedColumns } from './columns.ts'
export { type BadLine, CsvError, CsvReader, toCsv } from './csv.ts'
export { Packed } from './pack.ts'
export { Bulk, type Outcomes, outcomesFor } from './run.ts'
