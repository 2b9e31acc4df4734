import { deadlines } from '@kosh/law'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { toldIn } from '../../service/recruitment/index.ts'
import { caseOf, type Facts, type Hands, openOf } from './api.ts'
import type { Person, Stage } from './stage.ts'

type Seen = Record<string, unknown> & { state: string }

/** (c) Korea's EPS: agreement, roster, candidates, contract signed by both, no fee, what was told, and what follows to departure insurance. */
export async function korea(stage: Stage, hands: Hands): Promise<unknown> {
  const firm = await stage.firm('Hanbit Precision', { sector: 'C' })
  const employer = await stage.account('hanbit', 'employer', { employerId: firm })
  const ministry = await stage.account('ministry', 'officer')
  const agreement = {
    ...{
      partner: 'NP',
      titleKk: 'Меморандум',
      titleRu: 'Меморандум',
      titleEn: 'Memorandum',
      act: 'Memorandum of 2021',
    },
    ...{
      schemes: 'kr/eps',
      validFrom: '2021-01-01',
      validTo: '2027-12-31',
      reviewOn: '2027-06-01',
      body: 'EPS Korea Section',
    },
    ...{ contact: 'Kathmandu', numbers: '2026; C; 10', reason: 'Signed' },
  }
  await hands.deed(ministry, { page: '/agreements/new', path: '/agreements', id: 'agreement' }, agreement)
  const only = async (url: string) =>
    (await stage.get<{ items: { number: string }[] }>(`/api/v1${url}`, ministry)).items[0]!.number
  const made = { number: await only('/agreements') }
  const roster = { agreement: made.number, scheme: 'kr/eps', year: 2026, sector: 'C', places: 1 }
  await hands.deed(ministry, { page: '/rosters', path: '/rosters', id: 'open' }, roster)
  const list = { number: await only('/rosters') }
  const table = [
    'family,given,birth,sex,citizenship,paper,occupation,language',
    'Gurung,Maya,1996-03-01,female,NP,NP100001,8211,en',
    'Rai,Bikash,1994-07-11,male,NP,NP100002,8211,en',
    'Broken,Line,1994-13-11,male,NP,NP100003,8211,en',
  ].join('\n')
  const ofList = (id: string) => ({ page: `/rosters/${list.number}`, path: `/rosters/${list.number}/${id}`, id })
  // The bad line comes back in a report, the two others stand.
  await hands.deed(ministry, ofList('lines'), { table })
  await hands.deed(ministry, ofList('approve'), { act: 'Approval 7', validFrom: '2026-02-01', validTo: '2026-12-31' })
  const request = {
    ...{
      roster: list.number,
      occupation: '8211',
      job: 'Assembler',
      region: '',
      workplace: 'Incheon',
      hours: '40',
    },
    ...{ rest: 'Sunday', pay: 210_000_000, currency: 'KRW', workFrom: '2026-05-01', workTo: '2029-04-30', places: 1 },
    ...{ candidates: 2, licence: '', answerBy: '2026-03-31' },
  }
  await hands.deed(employer, { page: '/recruitment/requests/new', path: '/recruitment/requests', id: 'ask' }, request)
  const offers = '/api/v1/recruitment/offers'
  const { items } = await stage.get<{ items: (Seen & { number: string; person: string })[] }>(offers, employer)
  const [one, two] = items
  expect([one!.person, two!.person]).toEqual(['Gurung Maya', 'Rai Bikash'])
  const { rows } = await sql<{ id: string }>`select id::text from person where family = 'Gurung'`.execute(
    stage.kosh.database.db,
  )
  const worker = await stage.account('maya', 'worker', { personId: rows[0]!.id })
  const offer = (verb: string, body: Facts, who: Person, page = '') => {
    const at = `/recruitment/offers/${one!.number}`
    return hands.deed(who, { page: at + page, path: `${at}/${verb}`, id: verb === 'costs' ? 'cost' : verb }, body)
  }
  const seen = (who: Person) =>
    stage.get<Seen & { contract: { hash: string; state?: string } | null; costs: { refund: string | null }[] }>(
      `${offers}/${one!.number}`,
      who,
    )
  // Two for one place: one is chosen, and the worker agrees.
  await offer('choose', { accept: true, reason: '' }, employer)
  await offer('answer', { accept: true, reason: '' }, worker)
  await offer('contract', { first: 'en', second: 'ru' }, employer)
  const { contract } = await seen(employer)
  await offer('sign', { hash: contract!.hash }, employer)
  await offer('sign', { hash: contract!.hash }, worker)
  // No fee: declared by the employer, asked of the worker, who paid for the training and gets it back.
  await offer('declare', {}, employer)
  await offer('fee', { moment: 'before-departure', paid: true, words: 'Agent in Pokhara' }, worker)
  const cost = { item: 'training', what: 'Language course', amount: 30_000_000, currency: 'KRW', onDay: '2026-02-09' }
  await offer('costs', { ...cost, bearer: 'employer', payer: 'worker' }, worker)
  const mine = await seen(worker)
  expect(mine.costs[0]!.refund).toBe('owed')
  expect(JSON.stringify(await seen(employer))).not.toContain('Pokhara')
  await offer('refund', { no: 1, onDay: '2026-02-10', proof: 'Transfer 77' }, employer)
  expect((await seen(worker)).costs[0]!.refund).toBe('refunded')
  // What is told before leaving, with its proof.
  const told = toldIn(stage.kosh.library, 'kr/eps', '2026-02-10', 'en')
  await offer(
    'informed',
    { language: 'en', shown: told.hash },
    worker,
    `/information?language=en&page=${told.pieces.length}`,
  )
  // The employment permit: what the register knows of the recruitment is not asked again.
  await stage.places('kr.eps', '2026', { sector: 'manufacturing' }, 3)
  const facts = {
    ...{
      step: 'first',
      sector: 'manufacturing',
      staff: 80,
      capital: 2_000_000_000_000,
      barredUntil: 'none',
      searchDays: 7,
    },
    ...{ languageTest: true, skillsTest: true, medicalPassed: true, permissionCauseEnd: 'none' },
    // Asked on one page with the step, which makes it needless; by hand it is answered all the same.
    askedBeforeDeparture: true,
  }
  const person = {
    ...{ family: 'Gurung', given: 'Maya', birth: '1996-03-01', sex: 2 as const, citizenship: 'NP' },
    paper: { kind: 'passport' as const, issuer: 'NP', number: 'NP100001', expires: '2031-01-01' },
  }
  const filed = await hands.apply(employer, { scheme: 'kr/eps', lines: [{ person, facts }] })
  await hands.take(ministry, filed.id)
  await hands.judge(ministry, filed.id, facts)
  // Employers are ranked in rounds; by what points no source told, so a person decides with written reasons.
  expect(await openOf(stage, ministry, filed.id)).toMatch(/^1 quota: unknown [^;]*$/)
  await hands.decide(ministry, filed.id, [
    { no: 1, outcome: 'granted', freeText: 'First round: a place is left in the sector' },
  ])
  const { clocks } = await caseOf(stage, employer, filed.id)
  expect(clocks.map((k) => k.clock)).toContain('departure-notice')

  // What follows: insurance within fifteen days of the contract, and the way home.
  const events = { 'contract-start': '2026-05-01' }
  const calendar = await stage.kosh.calendar()
  const duties = deadlines(stage.kosh.library, 'kr/eps', {}, '2026-02-10', events, calendar)
  stage.cite(duties)
  expect(duties.find((d) => d.id === 'departure-guarantee')?.due).toBe('2026-05-16')
  return { offer: (await seen(employer)).state, told: told.pieces.length }
}
