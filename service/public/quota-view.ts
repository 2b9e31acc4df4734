import type { Library, QuotaUse, Scheme } from '@kosh/law'
import { type Cell, cells } from '../instruments/quota/index.ts'
import type { Db } from '../platform/context.ts'
import { quotaSeries } from './law/published.ts'
import { currentPeriod, periodsOf } from './queries.ts'

/** Which quota and which period an address means: the named ones, else the first quota and the period of today. */
export interface Chosen {
  series: { use: QuotaUse; schemes: Scheme[] }[]
  use: QuotaUse
  schemes: Scheme[]
  scheme: Scheme
  period: string
  periods: string[]
  cells: Cell[]
}

/** Undefined where the country has no such quota. */
export async function chooseQuota(
  db: Db,
  library: Library,
  country: string,
  now: Date,
  asked: { series?: string | undefined; period?: string | undefined },
): Promise<Chosen | undefined> {
  const series = quotaSeries(library, country)
  const found = asked.series === undefined ? series[0] : series.find(({ use }) => use.id === asked.series)
  if (!found) return undefined
  const current = currentPeriod(found.use, now, country)
  const period = asked.period ?? current
  const known = await periodsOf(db, found.use.id)
  const periods = [...new Set([current, ...known, period])].sort().reverse()
  const { use, schemes } = found
  return { series, use, schemes, scheme: schemes[0]!, period, periods, cells: await cells(db, use.id, period) }
}
