import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import { GroupReserver, release, set, verifyLedger } from '../service/instruments/quota/index.ts'
import { holdDraw, openDraw } from '../service/instruments/selection/index.ts'
import type { Ctx, Result } from '../service/platform/context.ts'
import { migrate, openDatabase, transaction } from '../service/platform/db/index.ts'
import { emptyLibrary } from '../service/platform/testing/index.ts'
import { big, median } from './harness.ts'

/**
 * Bar P4 again, with ballots and releases: 64 clients reserve in cells that are too small for all and give places back, while
 * draws over the same cells are held beside them. And a draw of 100,000 entries, with its growth.
 *
 * pg_virtualenv -o max_connections=300 sh -c 'DATABASE_URL="postgres://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE" node --import tsx bench/draws.ts'
 */
const url = process.env['DATABASE_URL']
if (!url) throw new Error('DATABASE_URL is needed: see the first lines of bench/draws.ts')
const SECONDS = Number(process.env['SECONDS_EACH'] ?? 15)
const database = await openDatabase({ data: '', databaseUrl: url, poolSize: 64 })
const { db } = database
await migrate(db)
const system = { id: v7(), role: 'system', name: 'bench', country: 'KZ', regions: null } as const
const at = (now: Date): Ctx => ({ db, library: emptyLibrary(), now, newId: v7, actor: system, locale: 'en' })
const value = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.problem))
}
const opens = new Date(Date.now() - 3_600_000)

/** Lines that wait for a draw in a cell. */
async function fill(series: string, region: string, entries: number): Promise<void> {
  const dims = JSON.stringify({ region })
  for (let from = 0; from < entries; from += 10_000) {
    const ids = Array.from({ length: Math.min(10_000, entries - from) }, () => v7())
    await sql`insert into selection_entry (case_id, line_no, number, series, period, dims, person_id, places, weight, score, receipt_seq, at, outcome)
      select i.id, 1, ${`${series}-${region}-`} || (i.n + ${from}::int), ${series}, '2026', ${dims}::jsonb, null, 1, 1 + i.n % 5, 0, i.n + ${from}::int, ${opens}, null
      from unnest(${ids}::uuid[]) with ordinality as i (id, n)`.execute(db)
  }
}
let window = 0
/** Announces a draw over what waits, and holds it an instant later. */
async function draw(series: string, region: string, places: number): Promise<{ selected: number; ms: number }> {
  // Each draw has a window of its own; the entries lie in all of them until one is held.
  const from = new Date(opens.getTime() - 1000 - window)
  const until = new Date(opens.getTime() + 1000 + window++)
  const { number } = value(
    await openDraw(at(from), {
      ...{ series, period: '2026', dims: { region }, method: 'weighted', places, opens: from, closes: until },
      ...{ ground: { reason: 'bench', act: 'bench' }, publicSource: 'bench', secret: randomBytes(32).toString('hex') },
    }),
  )
  const begun = performance.now()
  const held = value(await holdDraw(at(new Date()), { number, publicValue: '7 11 23' }))
  return { selected: held.selected, ms: performance.now() - begun }
}

const PLACES = 4000
const CELLS = 20
const group = new GroupReserver(
  (body) => transaction(db, body, { jitter: Math.random }),
  () => at(new Date()),
)
const cellOf = (series: string, k: number) => ({ series, period: '2026', dims: { region: `R${k}` } })

/** 64 clients for some seconds; one request in four gives a place back that it holds. Gives acts a second. */
async function clients(
  series: string,
  beside: boolean,
): Promise<{ rate: number; reserved: number; released: number; drawn: number }> {
  for (let k = 0; k < CELLS; k++)
    value(await set(at(new Date()), { ...cellOf(series, k), places: PLACES, reason: 'bench', act: 'bench' }))
  if (beside) for (let k = 0; k < CELLS; k++) await fill(series, `R${k}`, 2000)
  const until = performance.now() + SECONDS * 1000
  let [reserved, released, drawn, receipt] = [0, 0, 0, 0]
  const draws = (async () => {
    if (!beside) return
    for (let k = 0; k < CELLS && performance.now() < until; k++) drawn += (await draw(series, `R${k}`, 1000)).selected
  })()
  await Promise.all(
    Array.from({ length: 64 }, async (_, k) => {
      const held: { cellId: string; id: string }[] = []
      for (let n = k; performance.now() < until; n++) {
        const back = n % 4 === 0 ? held.pop() : undefined
        if (back) {
          await transaction(
            db,
            (tx) => release(tx, at(new Date()), { cellId: back.cellId, reservation: back.id, reason: 'withdrawn' }),
            { jitter: Math.random },
          )
          released++
          continue
        }
        const [r] = await group.reserve([
          { cell: cellOf(series, (n * 31) % CELLS), caseId: v7(), lineNo: 1, places: 1, receiptSeq: ++receipt },
        ])
        if (!r!.reservation) continue
        held.push(r!.reservation)
        reserved++
      }
    }),
  )
  await draws
  const { rows } = await sql<{ over: number; held: number }>`
    select count(*) filter (where reserved + used > allotted)::int as over, sum(reserved)::int as held
    from quota_cell where series = ${series}`.execute(db)
  if (rows[0]!.over > 0 || rows[0]!.held !== reserved - released + drawn)
    throw new Error(`${rows[0]!.over} cells over; ${rows[0]!.held} held, ${reserved} - ${released} + ${drawn} told`)
  return { rate: (reserved + released) / SECONDS, reserved, released, drawn }
}

const alone = await clients('alone', false)
const mixed = await clients('mixed', true)
console.log(
  `P4 with releases: ${big(alone.rate)} acts/s (${big(alone.reserved)} reserved, ${big(alone.released)} given back) in ${CELLS} cells of ${big(PLACES)}`,
)
console.log(
  `P4 with releases and draws beside: ${big(mixed.rate)} acts/s (${big(mixed.reserved)} reserved, ${big(mixed.released)} given back, ${big(mixed.drawn)} drawn): ${(mixed.rate / alone.rate).toFixed(2)} x`,
)
const report = await verifyLedger(db)
console.log(
  `${report.faults.length === 0 ? 'ok  ' : 'MISS'} ledger: ${big(report.movements)} movements in ${report.cells} cells, ${report.faults.length} faults, no cell over`,
)

const times: number[] = []
for (const entries of [25_000, 50_000, 100_000]) {
  const ms: number[] = []
  for (let round = 0; round < 3; round++) {
    const [series, region] = [`draw-${entries}`, `R${round}`]
    value(await set(at(new Date()), { ...cellOf(series, round), places: 33_000, reason: 'bench', act: 'bench' }))
    await fill(series, region, entries)
    const held = await draw(series, region, 33_000)
    if (held.selected !== Math.min(33_000, entries)) throw new Error(`${held.selected} selected of ${entries}`)
    ms.push(held.ms)
  }
  times.push(median(ms))
  console.log(
    `     a draw of ${big(entries)} entries for 33,000 places: ${(median(ms) / 1000).toFixed(2)} s (${ms.map((x) => (x / 1000).toFixed(2)).join(', ')})`,
  )
}
console.log(
  `     growth: x ${(times[1]! / times[0]!).toFixed(2)}, x ${(times[2]! / times[1]!).toFixed(2)} for twice the entries`,
)
const after = await verifyLedger(db)
console.log(
  `${after.faults.length === 0 ? 'ok  ' : 'MISS'} ledger: ${big(after.movements)} movements, ${after.faults.length} faults`,
)
await database.close()
process.exitCode = report.faults.length + after.faults.length === 0 ? 0 : 1
