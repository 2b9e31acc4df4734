import { sortKey } from '@kosh/names'
import { sql } from 'kysely'
import { personScope } from '../../platform/access/scopes.ts'
import type { Ctx, Db } from '../../platform/context.ts'
import { type Listed, limitOf, listed, type Page, readCursor, writeCursor } from '../paging.ts'
import { type Paper, type Person, plainPaper, type Sex } from './model.ts'

interface Row {
  id: string
  family: string
  given: string
  sort_key: string
  birth: string | null
  sex: Sex
  citizenship: string | null
  source: string
  created: Date
  version: number
}
const columns = sql`person.id, person.family, person.given, person.sort_key, person.birth, person.sex, person.citizenship,
  person.source, person.created, person.version`
const personOf = ({ sort_key, ...row }: Row): Person => row

/** A person the actor may see. */
export async function findPerson(ctx: Ctx, id: string): Promise<Person | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from person where id = ${id} and ${personScope(ctx, 'person')}`.execute(ctx.db)
  return rows[0] && personOf(rows[0])
}

/** The same; throws where there is none. */
export async function getPerson(ctx: Ctx, id: string): Promise<Person> {
  const person = await findPerson(ctx, id)
  if (!person) throw new Error(`No person ${id} in scope of ${ctx.actor.role}`)
  return person
}

/** A record by id, whoever asks: for the acts on a case that is in scope. */
export async function personRecord(db: Db, id: string): Promise<Person | undefined> {
  const { rows } = await sql<Row>`select ${columns} from person where id = ${id}`.execute(db)
  return rows[0] && personOf(rows[0])
}

/** The record that holds a paper, whoever asks: for acts, never for a page. */
export async function paperHolder(
  db: Db,
  paper: Pick<Paper, 'kind' | 'issuer' | 'number'>,
): Promise<Person | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from paper_claim claim join person on person.id = claim.person_id
    where claim.kind = ${paper.kind} and claim.issuer = ${paper.issuer} and claim.number = ${plainPaper(paper.number)}`.execute(
    db,
  )
  return rows[0] && personOf(rows[0])
}

/** Papers of a person the actor may see. */
export async function listPapers(ctx: Ctx, personId: string): Promise<(Paper & { id: string })[]> {
  const { rows } = await sql<Paper & { id: string }>`
    select p.id, p.kind, p.issuer, p.number, p.expires from person_paper p join person on person.id = p.person_id
    where p.person_id = ${personId} and ${personScope(ctx, 'person')} order by p.id`.execute(ctx.db)
  return rows
}

/** Persons in scope in the order of names; a paper's number finds exactly, a name by its beginning. */
export async function listPersons(
  ctx: Ctx,
  filter: { name?: string; paper?: string } & Page = {},
): Promise<Listed<Person>> {
  const limit = limitOf(filter)
  const after = readCursor(filter.after, ['text', 'uuid'])
  const key = filter.name ? sortKey(filter.name) : ''
  const { rows } = await sql<Row>`
    select ${columns} from person
    where ${personScope(ctx, 'person')}
      ${key ? sql`and person.sort_key >= ${key} and person.sort_key < ${`${key}~`}` : sql``}
      ${filter.paper ? sql`and person.id in (select person_id from person_paper where number = ${plainPaper(filter.paper)})` : sql``}
      ${after ? sql`and (person.sort_key, person.id) > (${after[0]}, ${after[1]}::uuid)` : sql``}
    order by person.sort_key, person.id limit ${limit + 1}`.execute(ctx.db)
  const page = listed(rows, limit, (last) => writeCursor(last.sort_key, last.id))
  return { items: page.items.map(personOf), next: page.next }
}
