import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import {
  cellId,
  cells,
  GroupReserver,
  release,
  reserve,
  set,
  use,
  verifyLedger,
} from '../../service/instruments/quota/index.ts'
import type { Actor, Ctx } from '../../service/platform/context.ts'
import { migrate, openDatabase, transaction } from '../../service/platform/db/index.ts'

// 64 clients reserve, use and give back at once until the places are gone, on the embedded database or on DATABASE_URL;
// half of them alone, half in groups. Then: never one place too many, ledger sums equal counters.
const data = mkdtempSync(join(tmpdir(), 'kosh-load-'))
const database = await openDatabase({ data, databaseUrl: process.env['DATABASE_URL'], poolSize: 64 })
const { db } = database
await migrate(db)
const actor: Actor = { id: v7(), role: 'quota-officer', name: 'load', country: 'KZ', regions: null }
const base = { db, now: new Date(), newId: v7, actor, locale: 'en' } as unknown as Ctx
const PLACES = Number(process.env['PLACES'] ?? 4_000)
const series = `load-${v7()}`
const address = { series, period: '2026', dims: {} }
const made = await set(base, { ...address, places: PLACES, reason: 'load run', act: 'none' })
if (!made.ok) throw new Error(made.problem.code)
const inTx = <T>(body: Parameters<typeof transaction<T>>[1]) => transaction(db, body, { jitter: Math.random })
const group = new GroupReserver(inTx, () => ({ now: new Date(), actor, newId: v7 }))
let [receipt, granted, used, back, turnedAway] = [0, 0, 0, 0, 0]
const start = performance.now()
await Promise.all(
  Array.from({ length: 64 }, async (_, client) => {
    for (let misses = 0; misses < 3; ) {
      const places = 1 + ((client + receipt) % 3)
      const ask = [{ cell: address, caseId: v7(), lineNo: 1, places, receiptSeq: ++receipt }]
      const [got] =
        client % 2 === 0
          ? await group.reserve(ask)
          : await inTx((tx) => reserve(tx, { now: new Date(), actor, newId: v7 }, ask))
      const held = got?.reservation && { cellId: got.reservation.cellId, reservation: got.reservation.id }
      if (!held) {
        turnedAway++
        misses++
        continue
      }
      granted += places
      if (receipt % 5 === 0) {
        const freed = (await inTx((tx) => release(tx, base, { ...held, reason: 'load' }))) ?? 0
        back += freed
      } else if (receipt % 2 === 0) {
        const freed = (await inTx((tx) => use(tx, base, held))) ?? 0
        used += places - freed
      }
    }
  }),
)
const seconds = (performance.now() - start) / 1000
const [cell] = await cells(db, series)
const report = await verifyLedger(db)
const { rows } = await sql<{
  n: number
}>`select count(*)::int as n from quota_movement where cell_id = ${cellId(address)}`.execute(db)
const good =
  cell!.reserved + cell!.used === granted - back && cell!.free >= 0 && cell!.used === used && report.faults.length === 0
console.log(
  `${database.kind}: 64 clients, ${receipt} asked, ${granted} places granted, ${back} given back, ${used} used, ${turnedAway} turned away in ${seconds.toFixed(1)} s (${Math.round(rows[0]!.n / seconds)} movements/s)`,
)
console.log(
  `cell: allotted ${cell!.allotted}, reserved ${cell!.reserved}, used ${cell!.used}, free ${cell!.free}; ledger ${report.movements} movements, ${report.faults.length} faults: ${good ? 'ok' : 'WRONG'}`,
)
await database.close()
rmSync(data, { recursive: true, force: true })
process.exitCode = good ? 0 : 1
