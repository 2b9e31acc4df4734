import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import { cellId, GroupReserver, verifyLedger } from '../service/instruments/quota/index.ts'
import { genesisOf } from '../service/instruments/quota/ledger.ts'
import type { Actor } from '../service/platform/context.ts'
import { migrate, openDatabase, transaction } from '../service/platform/db/index.ts'
import { big, median } from './harness.ts'

// Bar P4: reservations by 64 clients against PostgreSQL, beside a bare guarded UPDATE by pgbench on the same server.
// Run: pg_virtualenv -o max_connections=300 sh -c 'DATABASE_URL="postgres://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE" node --import tsx bench/quota.ts'
const url = process.env['DATABASE_URL']
if (!url) throw new Error('DATABASE_URL is needed: see the first lines of bench/quota.ts')
const SECONDS = Number(process.env['SECONDS_EACH'] ?? 6)
const ROUNDS = 4
const CLIENTS = 64
const database = await openDatabase({ data: '', databaseUrl: url, poolSize: CLIENTS })
const { db } = database
await migrate(db)
const actor: Actor = { id: v7(), role: 'system', name: 'bench', country: 'KZ', regions: null }
const PLACES = 100_000_000
const make = async (series: string, n: number) => {
  for (let i = 0; i < n; i++) {
    const cell = { series, period: '2026', dims: { region: `R${i}` } }
    const id = cellId(cell)
    await sql`insert into quota_cell (id, series, period, dims, allotted, hash) values (${id}, ${series}, '2026', ${JSON.stringify(cell.dims)}::jsonb, 0, ${genesisOf(id)})`.execute(
      db,
    )
    await sql`update quota_cell set allotted = ${PLACES} where id = ${id}`.execute(db)
  }
}
await sql`create table bare (id int primary key, free int not null)`.execute(db)
await sql`insert into bare select i, ${PLACES} from generate_series(0, 99) i`.execute(db)
const pgbench = [
  ...(process.env['PATH'] ?? '').split(':'),
  ...readdirSync('/usr/lib/postgresql').map((v) => `/usr/lib/postgresql/${v}/bin`),
]
  .map((d) => join(d, 'pgbench'))
  .find((p) => spawnSync(p, ['--version']).status === 0)
if (!pgbench) throw new Error('pgbench is needed: apt install postgresql')
const dir = mkdtempSync(join(tmpdir(), 'kosh-bench-'))
const bare = (cells: number): number => {
  const file = join(dir, `bare-${cells}.sql`)
  writeFileSync(
    file,
    `\\set id random(0, ${cells - 1})\nupdate bare set free = free - 1 where id = :id and free >= 1;\n`,
  )
  const out = spawnSync(
    pgbench,
    ['-n', '-M', 'prepared', '-c', String(CLIENTS), '-j', '2', '-T', String(SECONDS), '-f', file, url],
    { encoding: 'utf8' },
  )
  const tps = /tps = ([\d.]+)/.exec(out.stdout)?.[1]
  if (!tps) throw new Error(out.stderr)
  return Number(tps)
}
const group = new GroupReserver(
  (body) => transaction(db, body, { jitter: Math.random }),
  () => ({ now: new Date(), actor, newId: v7 }),
)
/** Reservations a second by 64 clients; each is its own transaction, acknowledged when committed. */
async function ours(series: string, cells: number): Promise<{ rate: number; p99: number }> {
  const end = performance.now() + SECONDS * 1000
  const times: number[] = []
  let receipt = 0
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, k) => {
      while (performance.now() < end) {
        const start = performance.now()
        const n = ++receipt
        const [r] = await group.reserve([
          {
            cell: { series, period: '2026', dims: { region: `R${(n * 31 + k) % cells}` } },
            caseId: v7(),
            lineNo: 1,
            places: 1,
            receiptSeq: n,
          },
        ])
        if (!r?.reservation) throw new Error('not reserved')
        times.push(performance.now() - start)
      }
    }),
  )
  times.sort((a, b) => a - b)
  return { rate: times.length / SECONDS, p99: times[Math.floor(times.length * 0.99)]! }
}
let missed = 0
for (const cells of [1, 100]) {
  const series = `bench-${cells}`
  await make(series, cells)
  await ours(series, cells)
  const ratios: number[] = []
  const all: { a: number; b: number; p99: number }[] = []
  for (let r = 0; r < ROUNDS; r++) {
    const first = r % 2 === 0 ? bare(cells) : undefined
    const { rate, p99 } = await ours(series, cells)
    const a = first ?? bare(cells)
    all.push({ a, b: rate, p99 })
    ratios.push(rate / a)
  }
  const ratio = median(ratios)
  if (ratio < 0.5) missed++
  console.log(
    `${ratio >= 0.5 ? 'ok  ' : 'MISS'} P4 ${cells === 1 ? 'one hot cell' : `${cells} cells`}: ${big(median(all.map((x) => x.b)))} reservations/s (p99 ${median(all.map((x) => x.p99)).toFixed(0)} ms) against ${big(median(all.map((x) => x.a)))} bare updates/s: ${ratio.toFixed(2)} x (${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}), bar >= 0.5`,
  )
}
// The bench sets the size of its cells directly, so only those faults are expected.
const report = await verifyLedger(db)
const real = report.faults.filter((f) => !f.what.startsWith('allotted:'))
console.log(`ledger: ${big(report.movements)} movements in ${report.cells} cells, ${real.length} faults`)
await transaction(db, async (tx) => sql`drop table bare`.execute(tx), { jitter: () => 0 })
await database.close()
process.exitCode = missed + real.length === 0 ? 0 : 1
