import { sql } from 'kysely'
import type { Db } from '../../platform/context.ts'
import { checkSignature } from './code.ts'
import { findPublicKey } from './keys.ts'
import type { PermitState } from './model.ts'

/** One permit that does not hold; `place` is `permit KZ-P-…`. */
export interface PermitFault {
  place: string
  what: string
}

interface Row {
  id: string
  number: string
  from: string
  to: string
  state: PermitState
  index: number
  code: string
  version: number
  claimed: boolean
  last: string | null
  events: number
}

const batch = 1_000
const afterAct: Record<string, PermitState> = {
  issue: 'valid',
  suspend: 'suspended',
  reinstate: 'valid',
  annul: 'annulled',
  lapse: 'lapsed',
}

/** Checks every permit: its code is signed by this office and says what the register says; its state follows its history. */
export async function verifyPermits(
  db: Db,
  onProgress: (permits: number) => void = () => {},
): Promise<{ permits: number; faults: PermitFault[] }> {
  const keys = new Map<string, ReturnType<typeof findPublicKey>>()
  const findKey = (kid: string) => {
    const known = keys.get(kid) ?? findPublicKey(db, kid)
    keys.set(kid, known)
    return known
  }
  const faults: PermitFault[] = []
  let permits = 0
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await sql<Row>`
      select p.id::text, p.number, to_char(p.valid_from, 'YYYY-MM-DD') as "from", to_char(p.valid_to, 'YYYY-MM-DD') as "to",
        p.state, p.status_index as index, p.code, p.version,
        exists (select 1 from number_claim c where c.number = p.number and c.kind = 'permit' and c.id = p.id) as claimed,
        (select e.act from permit_event e where e.permit_id = p.id order by e.n desc limit 1) as last,
        (select count(*)::integer from permit_event e where e.permit_id = p.id) as events
      from permit p where p.id > ${after}::uuid order by p.id limit ${batch}`.execute(db)
    for (const row of rows) {
      for (const what of await faultsOf(db, row, findKey)) faults.push({ place: `permit ${row.number}`, what })
    }
    permits += rows.length
    onProgress(permits)
    if (rows.length < batch) return { permits, faults }
    after = rows.at(-1)!.id
  }
}

async function faultsOf(db: Db, row: Row, findKey: Parameters<typeof checkSignature>[2]): Promise<string[]> {
  const faults: string[] = []
  const check = await checkSignature(db, row.code, findKey)
  if (!check.ok) faults.push(`its code does not hold: ${check.why}`)
  else {
    const { number, validFrom, validTo, statusIndex } = check.content
    if (number !== row.number) faults.push('its code carries another number')
    if (validFrom !== row.from || validTo !== row.to) faults.push('its code carries other dates')
    if (statusIndex !== row.index) faults.push('its code carries another place in the status list')
  }
  if (!row.claimed) faults.push('its number is not claimed')
  if (row.events !== row.version) faults.push('its history is not complete')
  if (row.last === null || afterAct[row.last] !== row.state) faults.push('its state does not follow from its history')
  return faults
}
