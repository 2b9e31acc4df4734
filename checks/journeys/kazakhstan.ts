import { expect } from 'vitest'
import { setWorkforce } from '../../service/registers/employers/index.ts'
import { caseOf, type Hands, openOf, permitsOf } from './api.ts'
import { type Stage, value } from './stage.ts'

const region = 'KZ-75'

/**
 * (a) Kazakhstan today: a need, the quota made of it, a vacancy of fifteen days, an application for five, four granted and
 * one refused, the levy, an extension, a finding that bars the next application, and the end of the term.
 */
export async function kazakhstan(stage: Stage, hands: Hands): Promise<unknown> {
  const firm = await stage.firm('ЖШС «Алатау құрылыс»', { region, sector: 'F' })
  const staff = (category: string, citizens: number) => ({ category, citizens, foreigners: 0, eaeu: 0 })
  value(
    await setWorkforce(stage.ctx(), firm, {
      asOf: '2025-10-01',
      rows: [staff('1', 1), staff('3', 200)],
      source: 'journey',
    }),
  )
  const employer = await stage.account('firm', 'employer', { employerId: firm })
  const officer = await stage.account('officer', 'officer', { regions: [region] })
  const ministry = await stage.account('ministry', 'quota-officer')
  const akimat = await stage.account('akimat', 'quota-officer', { regions: [region] })

  // The need of next year becomes its quota.
  const opening = { series: 'kz.employer-permit', period: '2026', reason: 'Call of the year', act: 'Order of the call' }
  const { number } = await stage.post<{ number: string }>(
    '/api/v1/needs',
    { ...opening, statementsBy: '2025-11-10', proposalsBy: '2025-11-20' },
    ministry,
    201,
  )
  const need = (verb: string, body: object, who: typeof employer) =>
    stage.post<{ version: number }>(`/api/v1/needs/${number}/${verb}`, body, who)
  const asked = {
    occupation: '7112',
    dims: { category: '3' },
    places: 10,
    months: 12,
    pay: 45_000_000,
    why: 'A tower of 30 floors',
  }
  await need('statement', { region, lines: [asked] }, employer)
  await stage.at('2025-11-12T06:00:00Z')
  await need('review', { region, lines: [], rest: true }, akimat)
  await need('propose', { region, note: 'The towers of the year', other: [] }, akimat)
  const cells = [
    { dims: { region, category: '3' }, places: 10 },
    { dims: { region, category: '1' }, places: 2 },
  ]
  const { version } = await need(
    'draft',
    { cells, reserve: 0, rounds: [{ opens: '2026-01-05', percent: 100 }], note: 'As proposed' },
    ministry,
  )
  await need('decide', { version, act: 'Order 500 of 28 November 2025', reason: 'Needs of the regions' }, ministry)

  // Fifteen days on the home market.
  await stage.at('2026-04-13T06:00:00Z')
  const vacancy = {
    ...{
      scheme: 'kz/employer-permit',
      region,
      occupation: '7112',
      title: 'Тас қалаушы',
      town: 'Алматы',
      schedule: 'full-time',
    },
    ...{
      duties: 'Қалау',
      requirements: 'Үш жыл тәжірибе',
      contact: '+7 700 000 00 00',
      places: 5,
      payFrom: 45_000_000,
      payTo: 50_000_000,
    },
  }
  await stage.post('/api/v1/vacancies', vacancy, employer, 201)
  await stage.at('2026-05-04T06:00:00Z')

  const common = {
    ...{ request: 'new', region, whollyForeignOwned: false, undertakingsMet: true, askedCat12: 1, askedCat34: 4 },
    // The form of the employer comes before the lines that tell the occupation; the register outweighs what is typed.
    vacancyPublished: '2026-04-13',
    ...{ outsideGroup: 'none', firstHead: false, monthsAsked: 12, previousEnd: 'none', extensionsGiven: 0 },
  }
  const person = (n: number) => ({
    ...{ family: 'Каримов', given: `Азиз ${n}`, birth: `198${n}-03-05`, sex: 1 as const, citizenship: 'UZ' },
    paper: { kind: 'passport' as const, issuer: 'UZ', number: `FA700000${n}`, expires: '2031-01-01' },
  })
  const line = (n: number, category: string, occupation: string) => ({
    person: person(n),
    facts: { ...common, category, occupation },
  })
  const lines = [
    line(1, '3', '7112'),
    line(2, '3', '7112'),
    line(3, '3', '7112'),
    line(4, '3', '7112'),
    line(5, '1', '1120'),
  ]
  const { id } = await hands.apply(employer, { scheme: 'kz/employer-permit', lines })
  await hands.take(officer, id)
  await hands.judge(officer, id)
  expect(await openOf(stage, officer, id)).toContain('5 ratio: fail')
  await hands.decide(
    officer,
    id,
    [1, 2, 3, 4, 5].map((no) => ({ no, outcome: no === 5 ? ('refused' as const) : ('granted' as const) })),
  )
  await hands.pay(employer, id)
  const permits = await permitsOf(stage, employer, id)
  expect(permits).toHaveLength(4)

  // Within the window before the end, one permit is extended.
  await stage.at('2027-03-15T06:00:00Z')
  await stage.places('kz.employer-permit', '2027', { region, category: '3' }, 5)
  const [held] = (await caseOf(stage, employer, id)).lines
  const again = { ...line(1, '3', '7112'), extends: held!.permit! }
  const extension = await hands.apply(employer, {
    scheme: 'kz/employer-permit',
    lines: [{ ...again, facts: { ...again.facts, request: 'extension', askedCat12: 0, askedCat34: 1 } }],
  })
  await hands.take(officer, extension.id)
  await hands.judge(officer, extension.id)
  expect(await openOf(stage, officer, extension.id)).toBe('')
  await hands.decide(officer, extension.id, [{ no: 1, outcome: 'granted' }])
  await hands.pay(employer, extension.id)
  const [longer] = await permitsOf(stage, employer, extension.id)

  // A finding of the inspector comes in by the door of the register, and bars the next application.
  await stage.at('2027-04-01T06:00:00Z')
  await stage.post(
    `/api/v1/employers/${firm}/findings`,
    { kind: 'use-without-permit', foundOn: '2027-03-30', note: 'Two without a permit' },
    officer,
    201,
  )
  const next = line(6, '3', '7112')
  const barred = await hands.apply(employer, {
    scheme: 'kz/employer-permit',
    lines: [{ ...next, facts: { ...next.facts, askedCat12: 0, askedCat34: 1 } }],
  })
  expect(barred.lines[0]!.outcome).toBe('fail')

  // The terms end: those not extended first.
  await stage.at('2027-05-10T06:00:00Z')
  const standing = async (number: string) =>
    (await stage.get<{ standing: string }>(`/api/v1/permits/${number}`, employer)).standing
  expect([await standing(permits[1]!), await standing(longer!)]).toEqual(['lapsed', 'valid'])
  const days = (number: string) =>
    stage.get<{ validFrom: string; validTo: string }>(`/api/v1/permits/${number}`, employer)
  const { validFrom, validTo } = await days(longer!)
  // The extension goes on where the permit ended.
  expect(Date.parse(validFrom) - Date.parse((await days(permits[0]!)).validTo)).toBe(86_400_000)
  await stage.at(`${validTo}T23:00:00Z`)
  expect(await standing(longer!)).toBe('lapsed')
  return { state: (await caseOf(stage, employer, id)).state, permits: permits.length }
}
