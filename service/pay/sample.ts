import type { IsoDate } from '@kosh/law'
import { sql } from 'kysely'
import type { Db } from '../platform/context.ts'

/** Lines of a payroll to fill: the permits of an employer in a month, with the contract wages last filed. */
export async function sampleRows(db: Db, employerId: string, month: IsoDate): Promise<string[][]> {
  const { rows } = await sql<{ number: string; contract: number | null }>`
    select p.number, (select r.contract::float8 from pay_row r where r.permit_id = p.id order by r.month desc limit 1) as contract
    from permit p where p.employer_id = ${employerId} and p.state in ('valid', 'suspended')
      and p.valid_from < ${month}::date + interval '1 month' and p.valid_to >= ${month}::date
    order by p.number limit 20000`.execute(db)
  return rows.map(({ number, contract }) => [
    number,
    contract === null ? '' : (contract / 100).toFixed(2),
    ...['', '', '', '', ''],
  ])
}
