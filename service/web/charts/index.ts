/** Charts drawn on the server: a picture, a sentence, a source and a table. */
export { BarChart, type BarRow, StackedBarChart, type StackRow } from './bars.tsx'
export type { ChartValue, ChartWords } from './frame.tsx'
export { type Line, LineChart, type LineProps, SmallMultiples } from './lines.tsx'
export { type MapProps, type MapRegion, RegionMap } from './map.tsx'
