import { sql } from 'kysely'
import { expect } from 'vitest'
import { createPerson } from '../../service/registers/persons/index.ts'
import { caseOf, type Hands, openOf, permitsOf } from './api.ts'
import { type Stage, value } from './stage.ts'

/**
 * (g) A worker is not paid and the passport is kept: a complaint without an account, protection with consent, and a new
 * permit in place of the old one as a change that is not counted. Nobody outside learns of the complaint.
 */
export async function abuse(stage: Stage, hands: Hands): Promise<unknown> {
  const paper = { kind: 'passport', issuer: 'UZ', number: 'FA8800002', expires: '2031-01-01' } as const
  const person = { family: 'Саидов', given: 'Рустам', birth: '1991-06-01', sex: 1, citizenship: 'UZ' } as const
  const { id: personId } = value(await createPerson(stage.ctx(), { ...person, papers: [paper], source: 'journey' }))
  const officer = await stage.account('officer', 'officer')
  const inspector = await stage.account('inspector', 'inspector', { regions: ['KZ-75'] })
  const facts = {
    ...{ visaClass: 'C3', purpose: 'work', entries: 'multiple', monthsAsked: 12, daysAsked: 90 },
    ...{
      workBasis: 'no-permit-needed',
      permitEnd: 'none',
      place: 'abroad',
      workerHasC3: false,
      currentStay: 'C3',
      newEmployer: true,
    },
  }
  const ask = async (permit?: string) => {
    const line = { person: { ...person, paper, ...(permit ? { permit } : {}) }, facts }
    const filed = await hands.apply(officer, { scheme: 'kz/work-visa', personId, lines: [line] })
    await hands.take(officer, filed.id)
    await hands.judge(officer, filed.id, facts)
    // While the hold lasts nobody refuses the worker: the officer learns of a hold, and of no reason.
    if (permit) {
      const line = { no: 1, outcome: 'refused', freeText: 'The old employer asks for it' }
      const held = await stage.post<{ code: string }>(
        `/api/v1/applications/${filed.id}/decisions`,
        { lines: [line] },
        officer,
        409,
      )
      expect(held.code).toBe('person-on-hold')
    }
    expect(await openOf(stage, officer, filed.id)).toBe('')
    await hands.decide(officer, filed.id, [{ no: 1, outcome: 'granted' }])
    return filed.id
  }
  const first = await ask()
  const [old] = await permitsOf(stage, officer, first)

  await stage.at('2026-06-01T06:00:00Z')
  const told = await hands.complain({
    what: 'Ойлик берилмади, паспортимни олиб қўйишди',
    kinds: ['unpaid', 'passport'],
    region: 'KZ-75',
    language: 'uz',
    permit: old!,
  })
  await hands.protect(inspector, told, '2026-11-30')

  await stage.at('2026-06-15T06:00:00Z')
  const second = await ask(old)
  const { rows } = await sql<{ number: string; state: string; ground: string | null; counted: boolean | null }>`
    select number, state, ground, counted from permit order by issued_at`.execute(stage.kosh.database.db)
  expect(rows).toMatchObject([
    { number: old, state: 'lapsed', ground: 'replaced' },
    { state: 'valid', counted: false },
  ])
  // What the desk of permits reads of either case holds no word of the complaint.
  for (const id of [first, second]) {
    const seen = JSON.stringify(await caseOf(stage, officer, id))
    for (const secret of [told.number, told.code, 'паспортимни']) expect(seen).not.toContain(secret)
  }
  return { first: (await caseOf(stage, officer, first)).state, second: (await caseOf(stage, officer, second)).state }
}
