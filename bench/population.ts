import { sql } from 'kysely'
import { v7 } from 'uuid'
import { TERM_ENDED } from '../service/cases/permits/index.ts'
import { readLibrary } from '../service/cli/library.ts'
import { loadDemo } from '../service/demo/index.ts'
import { systemActor } from '../service/platform/actors.ts'
import type { Db } from '../service/platform/context.ts'
import { migrate, openDatabase } from '../service/platform/db/index.ts'
import { big } from './harness.ts'
import {
  ACCOUNT,
  accounts,
  CASE,
  copy,
  employers,
  helpers,
  list,
  numbers,
  OFFICER,
  OFFICERS_EACH,
  PERMIT,
  PERSON,
  type Population,
  people,
  regions,
  sizeOf,
  step,
} from './population-rows.ts'

/**
 * Fills an empty PostgreSQL database with a country's year: at scale 1, 1.2 million persons, 300,000 cases, 20,000 employers.
 *
 * The demonstration is loaded first; its cases, made by the acts themselves, are the patterns of which every made case is a
 * copy with its own number, people, region and hours. So rows keep all checks and pages show what real cases show. Not as in
 * a real base: the chains of the journal and of the quota do not verify, what a permit's code signs is the pattern's, and
 * the outbox holds the patterns only.
 */
const open = `('filed','in-assessment','awaiting-applicant','awaiting-fee')`
/** Of a hundred cases five are in work, three are drafts; the rest ended within the year. */
async function plan(db: Db, size: Population): Promise<void> {
  await step(
    db,
    'patterns',
    `create unlogged table bench.pattern as
     select *, row_number() over (partition by sort order by tid) - 1 as k, count(*) over (partition by sort) as n from (
       select c.case_id as tid, c.region, c.filed_at, c.due_at, c.created, c.employer_id is not null as firm, c.officer_id is not null as taken,
         case when c.state = 'draft' then 'draft' when c.state in ${open} then 'open' else 'ended' end as sort
       from application c where c.created > now() - interval '365 days' and (c.state <> 'draft' or c.employer_id is not null)) x`,
  )
  await step(
    db,
    'plan of cases',
    `create unlogged table bench.raw as
     select r.a, p.*, r.region as to_region, random() as u, random() as v, random() as w
     from (select d.*, floor(d.x * s.n)::bigint as k from (
             select a, case when a % 100 < 5 then 'open' when a % 100 < 8 then 'draft' else 'ended' end as sort,
               random() as x, (${list(regions)})[1 + floor(random() * ${regions.length})::int] as region
             from generate_series(0, ${size.cases - 1}) a) d
           join (select sort, max(n) as n from bench.pattern group by sort) s on s.sort = d.sort) r
     join bench.pattern p on p.sort = r.sort and p.k = r.k`,
  )
  // Receipts are given in the order of time, from the last of the demonstration on.
  const receipts = await sql<{ n: number }>`select last_value as n from receipt_seq`.execute(db)
  const first = receipts.rows[0]!.n + 1
  await numbers(db, 'case_number', 'KZ-26', first, size.cases)
  const per = Math.floor(size.employers / regions.length)
  await step(
    db,
    'cases',
    `create unlogged table bench.made as
     select s.i, s.tid, bench.id(${CASE}, s.i) as id, s.region as was, s.to_region as region, s.shift, s.sort, s.firm,
       case when s.firm then e.id end as employer_id,
       case when s.firm then bench.id(${ACCOUNT}, ('x' || right(e.id::text, 12))::bit(48)::bigint)
         else bench.id(${ACCOUNT}, 1000000 + s.i % ${size.workerAccounts}) end as account_id,
       case when s.firm then null else s.i % ${size.workerAccounts} end as worker,
       case when s.taken then bench.id(${OFFICER}, (array_position(${list(regions)}, s.to_region) - 1) * ${OFFICERS_EACH} + s.i % ${OFFICERS_EACH}) end as officer_id,
       s.i + ${first - 1} as receipt, n.number
     from (
       select *, row_number() over (order by coalesce(filed_at, created) + shift, a) as i from (
         select a, tid, region, firm, taken, sort, filed_at, created, u,
           case when sort = 'ended' then region else to_region end as to_region,
           case when sort = 'draft' then -w * interval '20 days'
             when sort = 'open' and due_at is not null then
               least(now() + (v * 14 - 0.4) * interval '1 day' - due_at, now() - interval '1 hour' - filed_at)
             when sort = 'open' then -w * interval '10 days'
             when filed_at > now() - interval '62 days' then -w * interval '60 days' else w * interval '30 days' end as shift
         from bench.raw) x) s
     join bench.case_number n on n.n = s.i + ${first - 1}
     left join bench.employer e on e.region = s.to_region and e.j = floor(${per} * s.u * s.u)::int
     order by s.i`,
  )
  await step(db, 'index', 'create index on bench.made (tid); analyze bench.made')
  await step(
    db,
    'numbers of cases',
    `insert into number_claim select number, 'case', id from bench.made where sort <> 'draft' order by i`,
  )
  await sql.raw(`select setval('receipt_seq', ${first + size.cases})`).execute(db)
}

const personOf = (size: Population, line: string): string =>
  `coalesce(m.worker, (m.i * 31 + ${line}) % ${size.persons})`
const inRegion = (facts: string): string =>
  `case when m.region <> m.was and ${facts} ? 'region' then ${facts} || jsonb_build_object('region', m.region) else ${facts} end`

async function cases(db: Db, size: Population): Promise<void> {
  const person = `bench.id(${PERSON}, ${personOf(size, 't.line_no')})`
  await copy(db, 'application', {
    case_id: 'm.id',
    number: `case when t.state = 'draft' then '' else m.number end`,
    region: 'case when t.region is null then null else m.region end',
    account_id: 'm.account_id',
    employer_id: 'm.employer_id',
    person_id: `case when t.person_id is null then null else bench.id(${PERSON}, ${personOf(size, '1')}) end`,
    facts: inRegion('t.facts'),
    filed_at: 't.filed_at + m.shift',
    receipt_seq: 'case when t.receipt_seq is null then null else m.receipt end',
    officer_id: 'm.officer_id',
    due_at: 't.due_at + m.shift',
    decided_at: 't.decided_at + m.shift',
    created: 't.created + m.shift',
  })
  const permits = await sql<{ last: number }>`select last_value as last from permit_seq`.execute(db)
  const last = permits.rows[0]!.last
  await step(
    db,
    'plan of permits',
    `create unlogged table bench.permit as
     select row_number() over (order by m.i, t.line_no) + ${last} as serial, m.i, m.tid, m.id as case_id, m.shift, m.region, m.employer_id, m.worker,
       t.id as of, t.line_no from bench.made m join permit t on t.case_id = m.tid;
     create index on bench.permit (i); create index on bench.permit (of); analyze bench.permit`,
  )
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from bench.permit`.execute(db)
  const count = rows[0]!.n
  await numbers(db, 'permit_number', 'KZ-P', last + 1, count)
  await step(
    db,
    'numbers of permits',
    `insert into number_claim select n.number, 'permit', bench.id(${PERMIT}, n.n) from bench.permit_number n order by n.n`,
  )
  const end = `t.valid_to + extract(day from m.shift)::int`
  const termEnded = `t.state = 'lapsed' and t.ground = '${TERM_ENDED}'`
  await copy(
    db,
    'permit',
    {
      id: `bench.id(${PERMIT}, m.serial)`,
      number: 'n.number',
      case_id: 'm.case_id',
      region: 'm.region',
      employer_id: 'm.employer_id',
      person_id: person,
      valid_from: 't.valid_from + extract(day from m.shift)::int',
      valid_to: end,
      extension_of: 'null',
      state: `case when ${end} < current_date then 'lapsed' when ${termEnded} then 'valid' else t.state end`,
      ground: `case when ${end} < current_date then '${TERM_ENDED}' when ${termEnded} then null else t.ground end`,
      state_since: 'least(t.state_since + m.shift, now())',
      status_index: 'm.serial - 1',
      issued_at: 't.issued_at + m.shift',
    },
    'bench.permit m join permit t on t.id = m.of join bench.permit_number n on n.n = m.serial',
    'm.serial',
  )
  await copy(
    db,
    'permit_event',
    { permit_id: `bench.id(${PERMIT}, m.serial)`, at: 'least(t.at + m.shift, now())' },
    'bench.permit m join permit_event t on t.permit_id = m.of',
    'm.serial',
  )
  await sql
    .raw(`select setval('permit_seq', ${last + count + 1}), setval('revocation_seq', ${last + count + 1})`)
    .execute(db)
  const who = personOf(size, 't.line_no')
  await copy(
    db,
    'application_line',
    {
      case_id: 'm.id',
      person_id: `case when t.person_id is null then null else ${person} end`,
      label: `bench.family(${who}) || ' ' || bench.given(${who})`,
      facts: inRegion('t.facts'),
      reservation: 'case when t.reservation is null then null else bench.other(m.i, t.reservation) end',
      cell_id: 'bench.inside(t.cell_id, m.was, m.region)',
      permit_id: `case when p.serial is null then null else bench.id(${PERMIT}, p.serial) end`,
      extends: 'null',
    },
    'bench.made m join application_line t on t.case_id = m.tid left join bench.permit p on p.i = m.i and p.line_no = t.line_no',
  )
  await copy(db, 'assessment', { case_id: 'm.id', at: 't.at + m.shift', facts: inRegion('t.facts') })
  await copy(db, 'decision', {
    case_id: 'm.id',
    at: 't.at + m.shift',
    decided_by: 'coalesce(m.officer_id, t.decided_by)',
  })
  await copy(db, 'case_document', { case_id: 'm.id', added_at: 't.added_at + m.shift', added_by: 'm.account_id' })
  const late = `t.state = 'running' and t.due_at + m.shift < now()`
  await copy(db, 'case_clock', {
    case_id: 'm.id',
    started_at: 't.started_at + m.shift',
    due_at: 't.due_at + m.shift',
    // What ran out has run out already: the bench measures the pages, not the first minute of a base left alone.
    state: `case when ${late} then 'expired' else t.state end`,
    ended_at: `case when ${late} then t.due_at else t.ended_at end + m.shift`,
  })
  await copy(db, 'case_fee', { case_id: 'm.id', paid_at: 't.paid_at + m.shift' })
  await copy(db, 'notice', {
    case_id: 'm.id',
    at: 't.at + m.shift',
    to_account: 'm.account_id',
    read_at: 't.read_at + m.shift',
  })
  // The past of the demonstration was told nothing; these cases get the receipt and the decision of another one.
  await step(
    db,
    'notices',
    `insert into notice (case_id, id, at, kind, to_account, text, read_at)
     select m.id, t.id, now() - interval '30 days', t.kind, m.account_id, t.text, now()
     from bench.made m
     join (select distinct on (kind) * from notice where kind in ('receipt', 'decision') order by kind, id) t on m.sort = 'ended'
     where not exists (select 1 from notice o where o.case_id = m.tid) order by m.i`,
  )
}

async function journals(db: Db): Promise<void> {
  const payload = 'replace(t.payload, m.tid::text, m.id::text)'
  await copy(
    db,
    'journal',
    { chain: 'm.id', at: 't.at + m.shift', payload, hash: `sha256(convert_to(${payload}, 'UTF8'))` },
    'bench.made m join journal t on t.chain = m.tid',
  )
  const id = `bench.id(${PERMIT}, m.serial)`
  const ofPermit = `replace(t.payload, m.of::text, ${id}::text)`
  await copy(
    db,
    'journal',
    {
      chain: id,
      at: 'least(t.at + m.shift, now())',
      payload: ofPermit,
      hash: `sha256(convert_to(${ofPermit}, 'UTF8'))`,
    },
    'bench.permit m join journal t on t.chain = m.of',
    'm.serial',
  )
  await step(
    db,
    'journal_head',
    `insert into journal_head (chain, kind, seq, hash, sealed)
     select distinct on (j.chain) j.chain, split_part(j.act, '.', 1), j.seq, j.hash, j.seq from journal j
     left join journal_head h on h.chain = j.chain where h.chain is null order by j.chain, j.seq desc`,
  )
}

async function quota(db: Db): Promise<void> {
  const cell = 'bench.inside(t.cell_id, m.was, m.region)'
  await step(
    db,
    'cells',
    `insert into quota_cell (id, series, period, dims, parent, hash)
     select distinct bench.inside(c.id, c.dims->>'region', r), c.series, c.period, c.dims || jsonb_build_object('region', r), c.parent, c.hash
     from quota_cell c, unnest(${list(regions)}) r where c.dims ? 'region' on conflict do nothing`,
  )
  await copy(db, 'quota_reservation', {
    cell_id: cell,
    id: 'bench.other(m.i, t.id)',
    case_id: 'm.id',
    receipt_seq: 'm.receipt',
    at: 't.at + m.shift',
    expires_at: 't.expires_at + m.shift',
  })
  const payload = 'replace(t.payload, m.tid::text, m.id::text)'
  await copy(
    db,
    'quota_movement',
    {
      cell_id: cell,
      seq: `c.seq + row_number() over (partition by ${cell} order by t.at + m.shift, m.i, t.seq)`,
      at: 't.at + m.shift',
      reservation: 'case when t.reservation is null then null else bench.other(m.i, t.reservation) end',
      case_id: 'm.id',
      payload,
      hash: `sha256(convert_to(${payload}, 'UTF8'))`,
    },
    `bench.made m join quota_movement t on t.case_id = m.tid join quota_cell c on c.id = ${cell}`,
    '1, 2',
  )
  await step(
    db,
    'counters',
    `update quota_cell c set reserved = c.reserved + s.reserved, used = c.used + s.used, allotted = c.allotted + s.reserved + s.used + 20000,
       seq = s.seq, hash = s.hash
     from (select r.cell_id, coalesce(sum(places) filter (where state = 'reserved'), 0)::int as reserved,
         coalesce(sum(places) filter (where state = 'used'), 0)::int as used,
         (select max(seq) from quota_movement q where q.cell_id = r.cell_id) as seq,
         (select hash from quota_movement q where q.cell_id = r.cell_id order by seq desc limit 1) as hash
       from quota_reservation r where r.case_id in (select id from bench.made) group by r.cell_id) s
     where c.id = s.cell_id`,
  )
}

/** Fills the empty database of `url`; prints what takes long. The same scale gives the same base, but for the hour. */
export async function populate(url: string, scale: number): Promise<Population> {
  const size = sizeOf(scale)
  const database = await openDatabase({ data: '', databaseUrl: url, poolSize: 1 })
  const { db } = database
  const start = performance.now()
  try {
    await migrate(db)
    const library = await readLibrary(process.env)
    const base = { db, library, newId: v7, actor: systemActor('KZ'), locale: 'kk' as const, now: new Date() }
    await loadDemo(base, { cases: 2500 })
    console.log(`  patterns: ${((performance.now() - start) / 1000).toFixed(1)} s`)
    for (const setting of [
      'synchronous_commit = off',
      "work_mem = '256MB'",
      "maintenance_work_mem = '512MB'",
      'jit = off',
    ])
      await sql.raw(`set ${setting}`).execute(db)
    // Indexes beside the keys are made at the end: as dense as after years, and much faster.
    const { rows: indexes } = await sql<{ name: string; text: string }>`
      select i.indexname as name, i.indexdef as text from pg_indexes i
      where i.schemaname = 'public' and i.tablename = any(array['application','application_line','permit','person','notice','journal','quota_reservation','case_clock','employer'])
        and not exists (select 1 from pg_constraint c where c.conname = i.indexname)`.execute(db)
    await sql.raw(helpers).execute(db)
    await sql.raw('analyze').execute(db)
    for (const i of indexes) await sql.raw(`drop index ${i.name}`).execute(db)
    await people(db, size)
    await employers(db, size)
    await accounts(db, size)
    await plan(db, size)
    await cases(db, size)
    await journals(db)
    await quota(db)
    for (const i of indexes) await step(db, i.name, i.text)
    await sql.raw('drop schema bench cascade').execute(db)
    await step(db, 'vacuum', 'vacuum analyze')
    await sql.raw('checkpoint').execute(db)
    const { rows } = await sql<{ t: string; n: number; size: string }>`
      select relname as t, reltuples::bigint as n, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples > 1000 order by pg_total_relation_size(oid) desc`.execute(
      db,
    )
    console.log(rows.map((r) => `  ${r.t} ${big(r.n)} (${r.size})`).join('\n'))
    console.log(`population at scale ${scale}: ${((performance.now() - start) / 1000).toFixed(0)} s`)
    return size
  } finally {
    await database.close()
  }
}

if (process.argv[1]?.endsWith('population.ts')) {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is needed')
  const at = process.argv.indexOf('--scale')
  await populate(url, at > 0 ? Number(process.argv[at + 1]) : 1)
}
