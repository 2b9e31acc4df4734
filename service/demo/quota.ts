import { dayOf, type Library, resolve } from '@kosh/law'
import { cellId, set, split, transfer } from '../instruments/quota/index.ts'
import { startOfDay } from '../platform/calendar.ts'
import type { Ctx, Result } from '../platform/context.ts'

/** The quota of the made country: published numbers where the law's tables have them, the rest split plainly and marked. */

const made = 'Демонстрация: бөлінісі ойдан алынған · распределение вымышлено · the split is made up'
const published = 'Демонстрация: жарияланған сан · опубликованное число · published number'
const categories = ['1', '2', '3', '4'] as const

/** The value of a result; a refusal here is a fault of the demonstration. */
export function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(result.problem)}`)
  return result.value
}

interface YearNumbers {
  /** Year whose numbers were taken: this one, or the last one published. */
  from: number
  parts: Record<string, number>
}

/** Places by category (and `seasonal`) as published for a year, or the newest year before it that has them. */
function partsOf(library: Library, year: number): YearNumbers {
  const table = library.tables.get('kz.quota.employer.category')!
  for (let from = year; from > year - 30; from--) {
    const parts = Object.fromEntries(
      [...categories, 'seasonal'].map((key) => [key, resolve(table, dayOf(`${from}-01-01`), [key]).value]),
    )
    if (Object.values(parts).every((value) => typeof value === 'number'))
      return { from, parts: parts as Record<string, number> }
  }
  throw new Error(`No quota by category was published before ${year}`)
}

/** Weights of the regions: the shares of the newest published split; regions without a share get the smallest of them. */
function regionWeights(library: Library, year: number, regions: readonly string[]): Map<string, number> {
  const table = library.tables.get('kz.quota.employer.region')!
  const at = (region: string, from: number): number | undefined => {
    const { value } = resolve(table, dayOf(`${from}-06-01`), [region])
    return typeof value === 'number' ? value : undefined
  }
  const known = (from: number) => regions.flatMap((region) => at(region, from) ?? [])
  let from = year
  while (known(from).length === 0 && from > year - 30) from--
  const least = Math.max(1, Math.min(...known(from)))
  return new Map(regions.map((region) => [region, at(region, from) ?? least * 2]))
}

/** Divides places by weights; the remainder goes to the first ones. */
export function divide(places: number, weights: ReadonlyMap<string, number>): { code: string; places: number }[] {
  const sum = [...weights.values()].reduce((a, b) => a + b, 0)
  const parts = [...weights].map(([code, weight]) => ({ code, places: Math.floor((places * weight) / sum) }))
  let left = places - parts.reduce((a, part) => a + part.places, 0)
  for (const part of parts) {
    if (left-- <= 0) break
    part.places++
  }
  return parts.filter((part) => part.places > 0)
}

/** Sets one year: employers by category and region, seasonal by region, households as a whole. */
async function setYear(ctx: Ctx, year: number, regions: readonly string[], byRegion: boolean): Promise<void> {
  const period = String(year)
  const at = (day: string): Ctx => ({ ...ctx, now: new Date(startOfDay(day, 'KZ').getTime() + 10 * 3_600_000) })
  const january = at(`${year}-01-05`)
  const { from, parts } = partsOf(ctx.library, year)
  const act = from === year ? `Квота ${year}` : `Квота ${from} (демонстрация ${year})`
  const ground = { reason: published, act }
  const employers = { series: 'kz.employer-permit', period, dims: {} }
  const total = categories.reduce((sum, key) => sum + parts[key]!, 0)
  sure(await set(january, { ...employers, places: total, ...ground }))
  const split1 = categories.map((category) => ({ dims: { category }, places: parts[category]! }))
  sure(await split(january, { from: employers, parts: split1, ...ground }))
  const seasonal = { series: 'kz.seasonal', period, dims: {} }
  sure(await set(january, { ...seasonal, places: parts['seasonal']!, ...ground }))
  const household = resolve(ctx.library.tables.get('kz.quota.household.set')!, dayOf(`${year}-06-01`)).value
  if (typeof household === 'number')
    sure(await set(january, { series: 'kz.household', period, dims: {}, places: household, ...ground }))
  if (!byRegion) return
  const weights = regionWeights(ctx.library, year, regions)
  const mark = { reason: made, act: `Демонстрация ${year}` }
  const later = at(`${year}-01-09`)
  const split2 = (places: number) =>
    divide(places, weights).map((part) => ({ dims: { region: part.code }, places: part.places }))
  for (const category of categories) {
    const cell = { ...employers, dims: { category } }
    sure(await split(later, { from: cell, parts: split2(parts[category]!), ...mark }))
  }
  sure(await split(later, { from: seasonal, parts: split2(parts['seasonal']!), ...mark }))
}

/** Quotas of this year and the four before; the last two by region, because cases count in them. */
export async function setQuotas(ctx: Ctx, year: number, regions: readonly string[]): Promise<void> {
  for (let y = year - 4; y <= year; y++) await setYear(ctx, y, regions, y >= year - 1)
}

/** A few moves of this year, for the page of the quota and the desk. */
export async function moveSome(ctx: Ctx, year: number): Promise<void> {
  const cell = (category: string, region: string) => ({
    series: 'kz.employer-permit',
    period: String(year),
    dims: { category, region },
  })
  const moves = [
    {
      from: cell('3', 'KZ-71'),
      to: cell('3', 'KZ-23'),
      places: 40,
      why: 'мұнай кеніші · нефтяной промысел · oil field',
    },
    {
      from: cell('4', 'KZ-75'),
      to: cell('4', 'KZ-61'),
      places: 25,
      why: 'жол құрылысы · строительство дороги · road building',
    },
    { from: cell('2', 'KZ-11'), to: cell('2', 'KZ-47'), places: 3, why: 'порт · порт · port' },
  ]
  for (const { from, to, places, why } of moves) {
    if (cellId(from) === cellId(to)) continue
    sure(await transfer(ctx, { from, to, places, reason: `Демонстрация: ${why}`, act: `Демонстрация ${year}` }))
  }
}
