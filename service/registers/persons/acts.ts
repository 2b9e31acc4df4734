import { sortKey } from '@kosh/names'
import { sql } from 'kysely'
import { act, journal } from '../../platform/act.ts'
import { type Ctx, ok, type Result, refuse, type Tx } from '../../platform/context.ts'
import type { Recorded } from '../employers/index.ts'
import { checkPerson } from './check.ts'
import { nameOf, type Paper, type PersonData, personDifferences, plainPaper } from './model.ts'
import { findPerson, paperHolder, personRecord } from './queries.ts'

interface Keyed {
  key?: string | undefined
}

/**
 * Records a person with the papers shown, in the transaction of an act. The same paper finds the same record, which
 * stays as it is; further papers are added to it. Data that contradict the holder of a paper become a record of their
 * own that keeps the paper as given, without the claim to it.
 */
export async function recordPerson(
  tx: Tx,
  ctx: Ctx,
  data: PersonData & { papers: Paper[]; source: string },
): Promise<Recorded> {
  const papers = data.papers.map((p) => ({ ...p, number: plainPaper(p.number) }))
  for (const paper of papers) {
    const holder = await paperHolder(tx, paper)
    if (!holder) continue
    const found = personDifferences(holder, data)
    if (found.some((d) => d.weight === 'conflict')) return make(tx, ctx, data, papers, holder.id, found)
    await addPapers(tx, ctx, holder.id, papers)
    await journal(tx, ctx, {
      chain: holder.id,
      kind: 'person',
      act: 'person.meet',
      data: { differences: found.map((d) => d.field) },
    })
    return { id: holder.id, existing: true, differences: found }
  }
  return make(tx, ctx, data, papers)
}

/**
 * A known person shows papers: they are added to the record. What was given and differs from the record is told, and so
 * is another record that holds one of the papers; both records stay as they are.
 */
export async function showPapers(
  tx: Tx,
  ctx: Ctx,
  personId: string,
  data: PersonData & { papers: Paper[] },
): Promise<Recorded> {
  const known = await personRecord(tx, personId)
  if (!known) throw new Error(`No person ${personId}`)
  const papers = data.papers.map((p) => ({ ...p, number: plainPaper(p.number) }))
  let contradicts: string | undefined
  for (const paper of papers) {
    const holder = await paperHolder(tx, paper)
    if (holder && holder.id !== personId) contradicts = holder.id
  }
  await addPapers(tx, ctx, personId, papers)
  const found = personDifferences(known, data)
  await journal(tx, ctx, {
    chain: personId,
    kind: 'person',
    act: 'person.meet',
    data: { differences: found.map((d) => d.field), contradicts },
  })
  return { id: personId, existing: true, differences: found, ...(contradicts ? { contradicts } : {}) }
}

async function make(
  tx: Tx,
  ctx: Ctx,
  data: PersonData & { source: string },
  papers: Paper[],
  contradicts?: string,
  found: Recorded['differences'] = [],
): Promise<Recorded> {
  const id = ctx.newId()
  await sql`
    insert into person (id, family, given, sort_key, birth, sex, citizenship, source, created)
    values (${id}, ${data.family.trim()}, ${data.given.trim()}, ${sortKey(nameOf(data))}, ${data.birth ?? null}::date,
      ${data.sex ?? 0}, ${data.citizenship ?? null}, ${data.source}, ${ctx.now})`.execute(tx)
  await addPapers(tx, ctx, id, papers)
  await journal(tx, ctx, {
    chain: id,
    kind: 'person',
    act: 'person.create',
    data: { papers: papers.length, contradicts, differences: found.map((d) => d.field) },
  })
  return { id, existing: false, differences: found, ...(contradicts ? { contradicts } : {}) }
}

async function addPapers(tx: Tx, ctx: Ctx, personId: string, papers: Paper[]): Promise<void> {
  for (const p of papers) {
    await sql`insert into paper_claim (kind, issuer, number, person_id)
      values (${p.kind}, ${p.issuer}, ${p.number}, ${personId}) on conflict do nothing`.execute(tx)
    await sql`insert into person_paper (person_id, id, kind, issuer, number, expires)
      select ${personId}::uuid, ${ctx.newId()}::uuid, ${p.kind}::text, ${p.issuer}::text, ${p.number}::text, ${p.expires ?? null}::date
      where not exists (select 1 from person_paper where person_id = ${personId} and kind = ${p.kind}
        and issuer = ${p.issuer} and number = ${p.number})`.execute(tx)
  }
}

/** Records a person outside of a case: at a counter, by an import. */
export function createPerson(
  ctx: Ctx,
  input: PersonData & { papers: Paper[]; source: string } & Keyed,
): Promise<Result<Recorded>> {
  const { key, ...data } = input
  return act(ctx, 'person.create', { key, input: data }, async (tx) => {
    if (!['officer', 'system'].includes(ctx.actor.role)) return refuse('person-not-found')
    const fields = [
      ...checkPerson(data, false),
      ...(data.papers.length === 0 ? checkPerson(data, true) : []),
      ...data.papers.flatMap((paper) => checkPerson({ paper }, false)),
    ]
    if (fields.length > 0) return refuse('person-invalid', { fields })
    return ok(await recordPerson(tx, ctx, data))
  })
}

/** An officer corrects the persons of cases in scope, and those recorded at a counter whom no case names yet. */
async function mayCorrect(ctx: Ctx, id: string): Promise<boolean> {
  if (await findPerson(ctx, id)) return true
  const { rows } = await sql`
    select 1 from application where person_id = ${id} union all
    select 1 from application_line where person_id = ${id} limit 1`.execute(ctx.db)
  return rows.length === 0
}

/** Corrects a record as it stands in `version`; a record out of scope is not found. */
export function updatePerson(
  ctx: Ctx,
  id: string,
  input: { version: number } & Partial<PersonData> & Keyed,
): Promise<Result<{ id: string; version: number }>> {
  const { key, version, ...data } = input
  return act(ctx, 'person.update', { key, input: { id, version, ...data } }, async (tx) => {
    const known = ['officer', 'system'].includes(ctx.actor.role) ? await personRecord(tx, id) : undefined
    if (!known || !(await mayCorrect({ ...ctx, db: tx }, id))) return refuse('person-not-found')
    const fields = checkPerson(data, false)
    if (fields.length > 0) return refuse('person-invalid', { fields })
    const next = { ...known, ...data }
    const { rows } = await sql<{ version: number }>`
      update person set family = ${next.family.trim()}, given = ${next.given.trim()}, sort_key = ${sortKey(nameOf(next))},
        birth = ${next.birth ?? null}::date, sex = ${next.sex ?? 0}, citizenship = ${next.citizenship ?? null}, version = version + 1
      where id = ${id} and version = ${version} returning version`.execute(tx)
    if (!rows[0]) return refuse('person-changed')
    await journal(tx, ctx, {
      chain: id,
      kind: 'person',
      act: 'person.update',
      data: { changed: Object.keys(data).sort() },
    })
    return ok({ id, version: rows[0].version })
  })
}
