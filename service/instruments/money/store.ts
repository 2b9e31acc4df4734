import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/context.ts'
import type { Account, Item, ItemKind } from './model.ts'

const columns = sql`i.id, i.number, i.country, i.kind, i.case_id as "caseId", i.fee_id as "feeId", i.of_item as "ofItem", i.name,
  i.currency, i.amount::float8 as amount, i.open::float8 as open, i.pending::float8 as pending, i.settled::float8 as settled,
  i.returned::float8 as returned, i.reference, i.reason, i.created_at as "createdAt",
  (select f.computed -> 'title' from case_fee f where f.id = coalesce(i.fee_id,
    (select o.fee_id from money_item o where o.id = i.of_item)) and f.case_id = i.case_id) as title`

export async function findItem(db: Db | Tx, country: string, number: string): Promise<Item | undefined> {
  const { rows } = await sql<Item>`
    select ${columns} from money_item i where i.country = ${country} and i.number = ${number}`.execute(db)
  return rows[0]
}

/** The item, locked against every other movement until the transaction ends. */
export async function lockItem(
  tx: Tx,
  by: { id: string } | { feeId: string } | { number: string; country: string },
): Promise<Item | undefined> {
  const where =
    'id' in by
      ? sql`i.id = ${by.id}`
      : 'feeId' in by
        ? sql`i.fee_id = ${by.feeId}`
        : sql`i.number = ${by.number} and i.country = ${by.country}`
  const { rows } = await sql<Item>`select ${columns} from money_item i where ${where} for update`.execute(tx)
  return rows[0]
}

/** Claims and refunds of a case that was read in scope. */
export async function itemsOfCase(db: Db | Tx, caseId: string): Promise<Item[]> {
  const { rows } = await sql<Item>`
    select ${columns} from money_item i where i.case_id = ${caseId} order by i.created_at, i.number`.execute(db)
  return rows
}

export interface ItemFilter {
  country: string
  kinds?: readonly ItemKind[]
  /** Only where something is open, or waits to be seen at the bank. */
  waiting?: 'open' | 'pending'
  limit: number
  offset: number
}

export async function listItems(db: Db, f: ItemFilter): Promise<Item[]> {
  const { rows } = await sql<Item>`
    select ${columns} from money_item i where i.country = ${f.country}
      and (${f.kinds ? [...f.kinds] : null}::text[] is null or i.kind = any(${f.kinds ? [...f.kinds] : null}::text[]))
      and (${f.waiting ?? null}::text is null or (${f.waiting ?? null} = 'open' and i.open > 0)
        or (${f.waiting ?? null} = 'pending' and i.pending > 0))
    order by i.created_at desc, i.number desc limit ${f.limit} offset ${f.offset}`.execute(db)
  return rows
}

export interface Balance {
  account: Account
  currency: string
  /** Debits less credits. */
  balance: number
}

/** The balances of all accounts of a country; they add up to nothing in each currency. */
export async function trialBalance(db: Db | Tx, country: string): Promise<Balance[]> {
  const { rows } = await sql<Balance>`
    select p.account, p.currency, (sum(p.debit) - sum(p.credit))::float8 as balance
    from money_posting p join money_entry e on e.id = p.entry_id where e.country = ${country}
    group by p.account, p.currency order by p.currency, p.account`.execute(db)
  return rows
}

/** What does not hold in the books: an entry that does not balance, an item that its postings do not explain. */
export async function auditBooks(db: Db | Tx, country: string): Promise<string[]> {
  const { rows: entries } = await sql<{ id: string }>`
    select p.entry_id as id from money_posting p join money_entry e on e.id = p.entry_id where e.country = ${country}
    group by p.entry_id, p.currency having sum(p.debit) <> sum(p.credit)`.execute(db)
  const { rows: items } = await sql<{ number: string }>`
    with sums as (
      select p.item_id, coalesce(sum(p.debit - p.credit) filter (where p.account = 'receivable'), 0) as receivable,
        coalesce(sum(p.debit - p.credit) filter (where p.account = 'clearing'), 0) as clearing,
        coalesce(sum(p.credit - p.debit) filter (where p.account = 'unallocated'), 0) as unallocated,
        coalesce(sum(p.credit - p.debit) filter (where p.account = 'payable'), 0) as payable,
        coalesce(sum(p.credit - p.debit) filter (where p.account = 'deposits'), 0) as held
      from money_posting p group by p.item_id
    )
    select i.number from money_item i left join sums s on s.item_id = i.id
    where i.country = ${country} and not case i.kind
      when 'receipt' then i.open = coalesce(s.unallocated, 0)
      when 'refund' then i.open = coalesce(s.payable, 0)
      when 'deposit' then i.open = coalesce(s.receivable, 0) and i.pending = coalesce(s.clearing, 0)
        and i.amount - i.returned = coalesce(s.held, 0)
      else i.open = coalesce(s.receivable, 0) and i.pending = coalesce(s.clearing, 0) end`.execute(db)
  return [...entries.map((e) => `entry ${e.id}`), ...items.map((i) => `item ${i.number}`)]
}

export interface StatementRow {
  id: string
  account: string
  number: string
  currency: string
  opening: number
  closing: number
  gap: number
  closedOn: string
  loadedAt: Date
  lines: number
  unallocated: number
}

export async function listStatements(db: Db, country: string, limit: number): Promise<StatementRow[]> {
  const { rows } = await sql<StatementRow>`
    select s.id, s.account, s.number, s.currency, s.opening::float8 as opening, s.closing::float8 as closing,
      s.gap::float8 as gap, s.closed_on::text as "closedOn", s.loaded_at as "loadedAt",
      (select count(*)::int from bank_line l where l.statement_id = s.id) as lines,
      (select count(*)::int from bank_line l left join money_item i on i.id = l.item_id
        where l.statement_id = s.id and (l.outcome = 'unknown-debit' or (l.outcome = 'unallocated' and i.open > 0))) as unallocated
    from bank_statement s where s.country = ${country} order by s.closed_on desc, s.loaded_at desc limit ${limit}`.execute(
    db,
  )
  return rows
}

export interface LineRow {
  reference: string
  bookedOn: string
  amount: number
  party: string
  text: string
  outcome: 'confirmed' | 'paid' | 'unallocated' | 'paid-out' | 'unknown-debit'
  itemNumber: string | null
  itemName: string | null
  open: number | null
}

export async function linesOfStatement(db: Db, statementId: string): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select l.reference, l.booked_on::text as "bookedOn", l.amount::float8 as amount, l.party, l.text, l.outcome,
      i.number as "itemNumber", i.name as "itemName", i.open::float8 as open
    from bank_line l left join money_item i on i.id = l.item_id where l.statement_id = ${statementId}
    order by l.booked_on, l.reference`.execute(db)
  return rows
}
