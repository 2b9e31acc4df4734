import type { Facts } from '@kosh/law'
import { sql } from 'kysely'
import { caseScope } from '../platform/access/index.ts'
import type { Actor, Db } from '../platform/context.ts'

const PAGE = 5_000

/**
 * The facts that lines of this service were last assessed on under a scheme, in order of their cases, of the cases that
 * the actor may meet. Facts alone: no name, number or paper of a person leaves the register.
 */
export async function* registerFacts(db: Db, actor: Actor, scheme: string): AsyncGenerator<Facts> {
  let after = { case_id: '00000000-0000-0000-0000-000000000000', line_no: -1 }
  for (;;) {
    const { rows } = await sql<{ case_id: string; line_no: number; facts: Facts }>`
      select distinct on (case_id, line_no) case_id, line_no, facts from assessment
      where scheme = ${scheme} and case_id in (select a.case_id from application a where ${caseScope({ actor }, 'a')})
        and (case_id, line_no) > (${after.case_id}::uuid, ${after.line_no})
      order by case_id, line_no, n desc limit ${PAGE}`.execute(db)
    for (const row of rows) yield row.facts
    const last = rows.at(-1)
    if (rows.length < PAGE || !last) return
    after = last
  }
}
