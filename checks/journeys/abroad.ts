import { expect } from 'vitest'
import { createPerson } from '../../service/registers/persons/index.ts'
import { caseOf, type Hands, openOf, permitsOf } from './api.ts'
import { type Stage, value } from './stage.ts'

/** (f) A seasonal worker in Norway of 1999: refused outside the window, upheld by the ministry, granted within it. */
export async function norway(stage: Stage, hands: Hands): Promise<unknown> {
  const paper = { kind: 'passport', issuer: 'PL', number: 'AB1234567', expires: '2003-01-01' } as const
  const person = { family: 'Kowalski', given: 'Jan', birth: '1970-05-01', sex: 1, citizenship: 'PL' } as const
  const { id: personId } = value(await createPerson(stage.ctx(), { ...person, papers: [paper], source: 'journey' }))
  const worker = await stage.account('jan', 'worker', { personId })
  const ministry = await stage.account('ministry', 'officer')
  const officer = await stage.account('officer', 'officer')
  // Filed at the embassy, which counts the day by its own clock and passes the case on to the Directorate.
  const name = { kk: 'Варшавадағы елшілік', ru: 'Посольство в Варшаве', en: 'Embassy in Warsaw' }
  await stage.post('/api/v1/missions', { code: 'PL-WAW', host: 'PL', name, zone: 'Europe/Warsaw' }, ministry, 201)
  const clerk = await stage.account('clerk', 'officer', { mission: 'PL-WAW' })
  await stage.places('no.1998.seasonal', '1999', {}, 2)
  const facts = {
    ...{
      residence: 'none',
      offer: true,
      offerForm: true,
      wage: 1_300_000,
      agreedWage: 1_250_000,
      usualWage: 1_250_000,
    },
    ...{ means: true, housing: true, filedAt: 'mission', monthsAsked: 3, monthsHad: 0, extends: false, farmWork: true },
  }
  const ask = async (workFrom: string, workTo: string) => {
    const line = { person: { ...person, paper }, facts: { ...facts, workFrom, workTo } }
    const filed = await hands.apply(clerk, { scheme: 'no/seasonal-1998', personId, lines: [line] })
    await hands.passOn(clerk, filed.id, 'The file is complete')
    await hands.take(officer, filed.id)
    await hands.judge(officer, filed.id, facts)
    return filed.id
  }
  const early = await ask('1999-04-01', '1999-06-30')
  expect(await openOf(stage, officer, early)).toContain('window: fail')
  await hands.decide(officer, early, [{ no: 1, outcome: 'refused' }])
  await stage.at('1999-03-01T09:00:00Z')
  const number = await hands.appeal(worker, early, 'The planting begins in April')
  await hands.hear(ministry, number, 'upheld', 'The window of the year binds everybody')
  const refused = await caseOf(stage, worker, early)
  expect(refused.lines[0]!.decision).toBe('refused')

  const inside = await ask('1999-05-15', '1999-08-14')
  expect(await openOf(stage, officer, inside)).toBe('')
  await hands.decide(officer, inside, [{ no: 1, outcome: 'granted' }])
  const [permit] = await permitsOf(stage, worker, inside)
  const seen = await stage.get<{ validFrom: string; validTo: string }>(`/api/v1/permits/${permit}`, worker)
  // From the first day of the work, not from that of the decision.
  expect(seen).toMatchObject({ validFrom: '1999-05-15', validTo: '1999-08-14' })
  return { refused: refused.state, granted: (await caseOf(stage, worker, inside)).state, until: seen.validTo }
}

/** (e) The half-year cap of H-2B is reached; a supplementary quota by an act lets the next employer in. */
export async function unitedStates(stage: Stage, hands: Hands): Promise<unknown> {
  const officer = await stage.account('officer', 'officer')
  const firms = [await stage.firm('Green Lawns LLC'), await stage.firm('Shore Hotels Inc')]
  const [first, second] = [
    await stage.account('lawns', 'employer', { employerId: firms[0]! }),
    await stage.account('hotels', 'employer', { employerId: firms[1]! }),
  ]
  await stage.places('us.h-2b', 'FY2026-H2', {}, 30)
  const facts = (workersRequested: number) => ({
    ...{ needStart: '2026-05-01', needEnd: '2026-10-31', worksiteState: 'US-TX', jobTitle: 'LANDSCAPE LABORER' },
    ...{ occupationCode: '37-3011', wage: 1950, wageUnit: 'HOUR', prevailingWage: 1950, prevailingUnit: 'HOUR' },
    ...{
      notFarmWork: true,
      temporaryNeed: true,
      localsLacking: true,
      noHarm: true,
      petitionStage: true,
      workersRequested,
    },
  })
  const apply = (who: typeof first, n: number) =>
    hands.apply(who, { scheme: 'us/h-2b', lines: [{ label: 'Labourers', places: n, facts: facts(n) }] })
  const one = await apply(first, 30)
  expect(one.lines[0]).toMatchObject({ reserved: true })
  const two = await apply(second, 12)
  expect(two.lines[0]).toMatchObject({ outcome: 'fail', reserved: false })
  expect(await openOf(stage, officer, two.id)).toContain('cap: fail')

  // The supplementary places are published by an act in the middle of the half.
  await stage.at('2026-02-20T15:00:00Z')
  await stage.places('us.h-2b', 'FY2026-H2', {}, 60)
  for (const { id } of [one, two]) {
    await hands.take(officer, id)
    await hands.judge(officer, id, facts(0))
    await stage.post(`/api/v1/applications/${id}/assess`, {}, officer)
    expect(await openOf(stage, officer, id)).toBe('')
    await hands.decide(officer, id, [{ no: 1, outcome: 'granted' }])
  }
  const cells = await stage.get<{ items: { set: number; used: number; reserved: number }[] }>(
    '/api/v1/quota?series=us.h-2b&period=FY2026-H2',
  )
  expect(cells.items[0]).toMatchObject({ set: 60, used: 42, reserved: 0 })
  return { one: (await caseOf(stage, first, one.id)).state, two: (await caseOf(stage, second, two.id)).state, used: 42 }
}
