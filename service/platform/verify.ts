import { sql } from 'kysely'
import { sha256 } from './canonical.ts'
import type { Db } from './context.ts'
import { genesis } from './journal.ts'
import { type SealItem, sealRoot } from './seals.ts'

/** One place that does not hold. */
export interface Fault {
  /** Table and key: `journal 0199…/3`. */
  place: string
  what: string
}

export interface VerifyReport {
  ok: boolean
  chains: number
  entries: number
  seals: number
  /** Compare it with the one you kept: a rewritten journal has another. */
  lastSeal: { n: number; hash: string } | undefined
  faults: Fault[]
}

interface Row {
  chain: string
  seq: number
  at: Date
  actor: string
  act: string
  payload: string
  hash: Buffer
}

interface Head {
  chain: string
  kind: string
  seq: number
  hash: Buffer
  sealed: number
  sealed_seq: number | null
}

const batch = 2_000
/** More faults than this say nothing new. */
const most = 1_000

/** Computes every link and every seal again. `onProgress` gets the number of entries seen. */
export async function verifyJournal(db: Db, onProgress: (entries: number) => void = () => {}): Promise<VerifyReport> {
  const faults: Fault[] = []
  const report = (place: string, what: string): void => {
    if (faults.length < most) faults.push({ place, what })
  }
  const entries = await verifyChains(db, report, onProgress)
  const chains = await verifyHeads(db, report)
  const { seals, lastSeal } = await verifySeals(db, report)
  return { ok: faults.length === 0, chains, entries, seals, lastSeal, faults }
}

type Report = (place: string, what: string) => void

async function verifyChains(db: Db, report: Report, onProgress: (entries: number) => void): Promise<number> {
  let entries = 0
  let before: { chain: string; seq: number; hash: Buffer } | undefined
  for (;;) {
    const { rows } = await sql<Row>`
      select chain::text, seq, at, actor::text, act, payload, hash from journal
      ${before ? sql`where (chain, seq) > (${before.chain}::uuid, ${before.seq}::integer)` : sql``}
      order by chain, seq limit ${batch}
    `.execute(db)
    for (const row of rows) {
      const same = before?.chain === row.chain
      checkRow(row, same ? before : undefined, report)
      before = { chain: row.chain, seq: row.seq, hash: row.hash }
    }
    entries += rows.length
    onProgress(entries)
    if (rows.length < batch) return entries
  }
}

function checkRow(row: Row, before: { seq: number; hash: Buffer } | undefined, report: Report): void {
  const place = `journal ${row.chain}/${row.seq}`
  if (row.seq !== (before?.seq ?? 0) + 1) report(place, 'the entry before it is missing')
  if (!sha256(before?.hash ?? genesis, row.payload).equals(row.hash)) report(place, 'its hash does not follow')
  let said: Record<string, unknown>
  try {
    said = JSON.parse(row.payload)
  } catch (error) {
    report(place, `its payload can't be read: ${(error as Error).message}`)
    return
  }
  const columns = { chain: row.chain, at: row.at.toISOString(), actor: row.actor, act: row.act }
  for (const [name, value] of Object.entries(columns)) {
    if (said[name] !== value) report(place, `its ${name} differs from its payload`)
  }
}

async function verifyHeads(db: Db, report: Report): Promise<number> {
  let chains = 0
  let after: string | undefined
  for (;;) {
    const { rows } = await sql<Head & { last_hash: Buffer | null; last_seq: number | null; said_kind: string | null }>`
      select h.chain::text, h.kind, h.seq, h.hash, h.sealed, l.hash as last_hash, l.seq as last_seq,
        (select f.payload::json ->> 'kind' from journal f where f.chain = h.chain and f.seq = l.seq and f.payload like '{%}') as said_kind,
        (select max(i.seq) from journal_seal_item i where i.chain = h.chain) as sealed_seq
      from journal_head h
      left join lateral (select seq, hash from journal j where j.chain = h.chain order by seq desc limit 1) l on true
      ${after ? sql`where h.chain > ${after}::uuid` : sql``}
      order by h.chain limit ${batch}
    `.execute(db)
    for (const head of rows) {
      const place = `journal_head ${head.chain}`
      if (head.last_seq !== head.seq || !head.last_hash?.equals(head.hash))
        report(place, 'it is not the newest entry of its chain')
      if (head.said_kind !== head.kind) report(place, 'its kind differs from its newest entry')
      if (head.sealed !== (head.sealed_seq ?? 0)) report(place, 'its sealed place differs from the seals')
    }
    chains += rows.length
    after = rows.at(-1)?.chain
    if (rows.length < batch) break
  }
  const orphans = await sql<{ chain: string }>`
    select distinct j.chain::text from journal j where not exists (select 1 from journal_head h where h.chain = j.chain) limit 100
  `.execute(db)
  for (const { chain } of orphans.rows) report(`journal_head ${chain}`, 'it is missing')
  return chains
}

async function verifySeals(db: Db, report: Report): Promise<Pick<VerifyReport, 'seals' | 'lastSeal'>> {
  const { rows: seals } = await sql<{ n: number; at: Date; chains: number; root: Buffer; hash: Buffer }>`
    select n, at, chains, root, hash from journal_seal order by n
  `.execute(db)
  let before: { n: number; hash: Buffer } = { n: 0, hash: genesis }
  for (const seal of seals) {
    const place = `journal_seal ${seal.n}`
    const { rows: items } = await sql<SealItem & { now: Buffer | null }>`
      select i.chain::text, i.seq, i.hash, j.hash as now
      from journal_seal_item i left join journal j on j.chain = i.chain and j.seq = i.seq
      where i.n = ${seal.n} order by i.chain
    `.execute(db)
    if (seal.n !== before.n + 1) report(place, 'the seal before it is missing')
    if (seal.chains !== items.length) report(place, 'the number of its links differs')
    if (!sealRoot(seal.n, seal.at, items).equals(seal.root)) report(place, 'its root does not follow from its links')
    if (!sha256(before.hash, seal.root).equals(seal.hash)) report(place, 'its hash does not follow')
    for (const item of items) {
      if (!item.now?.equals(item.hash))
        report(`journal ${item.chain}/${item.seq}`, `seal ${seal.n} covers another entry`)
    }
    before = { n: seal.n, hash: seal.hash }
  }
  const stray = await sql<{ n: number }>`
    select distinct i.n from journal_seal_item i where not exists (select 1 from journal_seal s where s.n = i.n)
  `.execute(db)
  for (const { n } of stray.rows) report(`journal_seal ${n}`, 'it is missing')
  const last = seals.at(-1)
  return { seals: seals.length, lastSeal: last && { n: last.n, hash: last.hash.toString('hex') } }
}
