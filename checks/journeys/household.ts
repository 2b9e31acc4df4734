import { expect } from 'vitest'
import { createPerson } from '../../service/registers/persons/index.ts'
import { caseOf, type Hands, openOf, permitsOf } from './api.ts'
import { type Stage, value } from './stage.ts'

/** (b) A household worker pays the monthly tax ahead, pays again for more months, and lapses when nothing more is paid. */
export async function household(stage: Stage, hands: Hands): Promise<unknown> {
  const paper = { kind: 'passport', issuer: 'UZ', number: 'FA7700001', expires: '2031-01-01' } as const
  const person = { family: 'Каримова', given: 'Зухра', birth: '1994-02-01', sex: 2, citizenship: 'UZ' } as const
  const { id: personId } = value(await createPerson(stage.ctx(), { ...person, papers: [paper], source: 'journey' }))
  const worker = await stage.account('zuhra', 'worker', { personId })
  const officer = await stage.account('officer', 'officer', { regions: ['KZ-75'] })
  await stage.places('kz.household', '2026', {}, 2)
  const facts = { region: 'KZ-75', employerKind: 'individual', employerWorkers: 0 }
  const line = (months: number) => ({
    person: { ...person, paper },
    facts: { ...facts, monthsAsked: months, lawfulStay: true, insured: true, fingerprinted: true },
  })
  const ask = async (months: number, receipt: string, extended?: { id: string; number: string }) => {
    const filed = await hands.apply(worker, {
      scheme: 'kz/household-worker',
      lines: [{ ...line(months), ...(extended ? { extends: extended } : {}) }],
      payments: { 'advance-tax': receipt },
    })
    await hands.take(officer, filed.id)
    await hands.judge(officer, filed.id)
    expect(await openOf(stage, officer, filed.id)).toBe('')
    await hands.decide(officer, filed.id, [{ no: 1, outcome: 'granted' }])
    return filed.id
  }
  const first = await ask(3, 'TAX-1')
  const [fee] = (await caseOf(stage, worker, first)).fees
  // Four monthly calculation indices a month, of 4,325 tenge in 2026: paid before the permit.
  expect(fee).toMatchObject({ fee: 'advance-tax', amount: 3 * 4 * 432_500 })
  const permit = (await caseOf(stage, worker, first)).lines[0]!.permit!
  const permitOf = (number: string) =>
    stage.get<{ standing: string; ground: string | null; validFrom: string; validTo: string }>(
      `/api/v1/permits/${number}`,
      worker,
    )
  expect(await permitOf(permit.number)).toMatchObject({
    ...{ standing: 'valid', validFrom: '2026-05-04', validTo: '2026-08-03' },
  })

  // More months are paid for while the permit runs: they begin the day after its last.
  await stage.at('2026-07-20T06:00:00Z')
  const second = await ask(2, 'TAX-2', permit)
  const [next] = await permitsOf(stage, worker, second)
  expect(await permitOf(next!)).toMatchObject({ validFrom: '2026-08-04', validTo: '2026-10-03' })
  await stage.at('2026-08-04T06:00:00Z')
  expect((await permitOf(permit.number)).standing).toBe('lapsed')

  // Nothing more is paid: the right to work ends with the last month paid for.
  await stage.at('2026-12-01T06:00:00Z')
  const end = await permitOf(next!)
  expect(end).toMatchObject({ standing: 'lapsed', ground: 'term-ended' })
  return {
    first: (await caseOf(stage, worker, first)).state,
    second: (await caseOf(stage, worker, second)).state,
    end: end.ground,
  }
}
