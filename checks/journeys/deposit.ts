import type { Library } from '@kosh/law'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { madeEdition, madeLibrary, madeProcess, madeScheme } from '../../service/cases/applications/testing/law.ts'
import { caseOf, type Hands, permitsOf } from './api.ts'
import type { Stage } from './stage.ts'

/** A made law with a deposit: the only real rule of one gives no amount (kz/employer-permit of 2012, A-25). */
export function depositLaw(): Library {
  const plain = madeProcess()
  const base = plain.fees.find((f) => f.due === 'before-permit')!
  const label = { kk: 'Кепіл', ru: 'Депозит', en: 'Deposit' }
  const deposit = { ...base, id: 'deposit', title: label, deposit: { release: label, cite: base.cite } }
  return madeLibrary(
    madeScheme([
      madeEdition({
        process: madeProcess({ fees: [...plain.fees, deposit], clocks: plain.clocks.filter((k) => k.id !== 'report') }),
      }),
    ]),
  )
}

/** (h) One worker leaves in time and the deposit is released; the other stays, and it is kept. */
export async function returning(stage: Stage, hands: Hands): Promise<unknown> {
  const firm = await stage.firm('ЖШС «Алтын дән»', { region: 'KZ-75', sector: 'F' })
  const employer = await stage.account('firm', 'employer', { employerId: firm })
  const officer = await stage.account('officer', 'officer', { regions: ['KZ-75'] })
  await stage.places('kz.made.quota', '2026', { region: 'KZ-75' }, 5)
  const worker = (n: number) => ({
    person: {
      ...{ family: 'Каримов', given: 'Азиз', birth: `199${n}-01-01`, sex: 1 as const, citizenship: 'UZ' },
      paper: { kind: 'passport' as const, issuer: 'UZ', number: `FA990000${n}`, expires: '2031-01-01' },
    },
    facts: { region: 'KZ-75', category: '1', wage: 20_000_000, months: 6, post: 'cook' },
  })
  const { id } = await hands.apply(employer, { scheme: 'kz/made-work', lines: [worker(1), worker(2)] })
  await hands.take(officer, id)
  await hands.decide(officer, id, [
    { no: 1, outcome: 'granted' },
    { no: 2, outcome: 'granted' },
  ])
  await hands.pay(employer, id)
  const [first, second] = await permitsOf(stage, employer, id)
  await stage.at('2026-10-28T06:00:00Z')
  const { notices } = (await caseOf(stage, employer, id)) as unknown as { notices: { kind: string }[] }
  expect(notices.filter((n) => n.kind === 'remind').length).toBeGreaterThan(0)
  await hands.depart(officer, first!, '2026-10-28', 'Жібек жолы')
  await stage.at('2026-11-10T06:00:00Z')
  const { items } = await stage.get<{ items: { number: string; standing: string }[] }>('/api/v1/returns', officer)
  const standing = Object.fromEntries(items.map((r) => [r.number, r.standing]))
  expect([standing[first!], standing[second!]]).toEqual(['left', 'overdue'])
  const { rows } = await sql<{ back: boolean }>`
    select returned = amount as back from money_item where case_id = ${id} and kind = 'deposit' order by number`.execute(
    stage.kosh.database.db,
  )
  expect(rows.map((r) => r.back).sort()).toEqual([false, true])
  return { returned: standing[first!], overdue: standing[second!], deposits: rows.length }
}
