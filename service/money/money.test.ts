import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { decide, findCaseView, payFee, take, withdraw } from '../cases/applications/index.ts'
import { makeCast, value, worker } from '../cases/applications/testing/cast.ts'
import { madeEdition, madeLibrary, madeProcess, madeScheme } from '../cases/applications/testing/law.ts'
import { made } from '../instruments/money/testing.ts'
import { testApp } from '../platform/testing/app.ts'
import { testDb, testId } from '../platform/testing/index.ts'
import { signedIn } from '../public/testing.ts'

const plain = madeProcess()
const label = { kk: 'Кепіл', ru: 'Депозит', en: 'Deposit' }
const base = plain.fees.find((f) => f.due === 'before-permit')!
/** The made scheme, with a deposit beside its fee. */
const deposit = { ...base, id: 'deposit', title: label, deposit: { release: label, cite: base.cite } }
const library = madeLibrary(madeScheme([madeEdition({ process: madeProcess({ fees: [...plain.fees, deposit] }) })]))
const database = await testDb()
const { app, kosh } = await testApp({ library, database })
const { db } = kosh.database
const cast = await makeCast(db, 200, library)
const treasury = await signedIn(app, 'officer')
const regional = await signedIn(app, 'officer', ['KZ-75'])
const auditor = await signedIn(app, 'auditor')
const employer = await signedIn(app, 'employer', null, { employerId: cast.employerId })
const rival = await signedIn(app, 'employer', null, { employerId: testId() })

type Headers = Record<string, string>
const get = (url: string, headers: Headers = {}, lang = 'en') =>
  app.inject({ url, headers: { ...headers, 'accept-language': lang } })
const api = (url: string, payload: object, headers: Headers = treasury, key = testId()) =>
  app.inject({
    ...{ method: 'POST' as const, url: `/api/v1/money/${url}`, payload },
    headers: { ...headers, 'idempotency-key': key },
  })
const form = (url: string, values: Record<string, string>, headers: Headers = treasury) =>
  app.inject({
    ...{ method: 'POST' as const, url, payload: new URLSearchParams(values).toString() },
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
  })
const balances = async () => {
  const { balances: all, faults } = (await get('/api/v1/money/balances', treasury)).json<{
    balances: { account: string; balance: number }[]
    faults: string[]
  }>()
  expect(faults).toEqual([])
  expect(all.reduce((sum, b) => sum + b.balance, 0)).toBe(0)
  return Object.fromEntries(all.map((b) => [b.account, b.balance]))
}
/** A case whose line was granted: its fee and its deposit are due. */
async function granted() {
  const { id } = await cast.file([worker()])
  value(await take(cast.officer, id))
  value(await decide(cast.officer, id, { lines: [{ no: 1, outcome: 'granted' }] }))
  const { fees } = (await findCaseView(cast.employer, id))!
  const of = (fee: string) => fees.find((f) => f.fee === fee)!
  return { id, fee: of(base.id), deposit: of('deposit') }
}
const units = (minor: number) => (minor / 100).toFixed(2)
let statements = 0
let balance = 0
/** A statement that follows on the one before. */
const statement = (entries: Parameters<typeof made>[0]['entries']) => {
  const opening = units(balance)
  for (const e of entries) balance += Math.round(Number(e.amount) * 100) * (e.sign === 'DBIT' ? -1 : 1)
  return made({ number: `S-${++statements}`, opening, entries })
}

describe('the books', () => {
  it('claim a fee as an invoice and a deposit as one, and are kept by the whole country alone', async () => {
    const { id, fee, deposit } = await granted()
    expect(fee.invoice).toMatch(/^KZ-F-2026-\d{7}-\d$/)
    expect(deposit.invoice).toMatch(/^KZ-G-2026-/)
    expect(await balances()).toMatchObject({
      receivable: fee.amount! + deposit.amount!,
      income: -fee.amount!,
      deposits: -deposit.amount!,
    })
    for (const headers of [employer, regional, treasury, auditor]) {
      const page = (await get(`/money/${fee.invoice}`, headers)).body
      expect(page).toContain(`Write the number of the invoice in the payment: ${fee.invoice}`)
      expect(page).toContain('Made act')
    }
    expect((await get(`/money/${fee.invoice}`, rival)).statusCode).toBe(404)
    expect((await get(`/cases/${id}`, employer)).body).toContain(fee.invoice!)
    for (const headers of [regional, employer]) expect((await get('/money', headers)).statusCode).toBe(403)
    expect((await get('/cases', regional)).body).not.toContain('href="/money"')
    expect((await get('/money', treasury)).body).toContain('The books agree')
    expect((await get('/money', auditor, 'kk')).body).not.toContain('camt.053 файлы')
    expect((await api('statements', { xml: 'x' }, regional)).json()).toMatchObject({ code: 'money-not-yours' })
    value(await payFee(cast.employer, id, { feeId: fee.id, reference: 'PAY-77' }))
    value(await payFee(cast.employer, id, { feeId: deposit.id, reference: 'PAY-78' }))
    expect(await balances()).toMatchObject({ receivable: 0, clearing: fee.amount! + deposit.amount! })
    expect((await get(`/money/${fee.invoice}`, employer)).body).toContain('Receipt')
  })

  it('are confirmed by the bank: by reference, by invoice number; the rest waits to be allocated; a line counts once', async () => {
    const told = await granted()
    value(await payFee(cast.employer, told.id, { feeId: told.fee.id, reference: 'ORDER 4711' }))
    const fresh = await granted()
    const sum = units(told.fee.amount!)
    expect((await api('statements', { xml: 'x' })).json()).toMatchObject({ code: 'money-statement' })
    const xml = statement([
      { ref: 'B1', amount: sum, text: 'payment order 4711', party: 'Firm' },
      { ref: 'B2', amount: sum, text: `inv ${fresh.fee.invoice!.toLowerCase()}`, party: 'Firm' },
      { ref: 'B3', amount: '1.00', text: `${fresh.deposit.invoice}`, party: 'Firm' },
      { ref: 'B4', amount: '777.00', text: 'nobody knows', party: 'Somebody <b>' },
      { ref: 'B5', amount: '5.00', sign: 'DBIT', text: 'bank charge' },
    ])
    const key = testId()
    const loaded = { confirmed: 1, paid: 1, unallocated: 2, 'unknown-debit': 1, 'paid-out': 0, known: 0, gap: false }
    expect((await api('statements', { xml }, treasury, key)).json()).toMatchObject(loaded)
    expect((await api('statements', { xml }, treasury, key)).json()).toMatchObject(loaded)
    expect((await api('statements', { xml })).json()).toMatchObject({ code: 'money-statement-known' })
    const again = made({ number: 'S-again', opening: units(balance), entries: [{ ref: 'B4', amount: '777.00' }] })
    expect((await api('statements', { xml: again })).json()).toMatchObject({ known: 1, unallocated: 0 })
    const gap = made({ number: 'S-gap', opening: '1.00', entries: [] })
    expect((await api('statements', { xml: gap })).json()).toMatchObject({ gap: true })
    expect((await get('/money')).statusCode).toBe(303)
    const page = (await get('/money', treasury)).body
    expect(page).toContain('differs from the one before')
    const id = /\/money\/statements\/([0-9a-f-]+)"[^>]*>S-1</.exec(page)![1]!
    const lines = (await get(`/money/statements/${id}`, auditor)).body
    for (const said of ['payment confirmed', 'invoice paid', 'to allocate', 'unknown debit', 'Somebody &lt;b&gt;'])
      expect(lines).toContain(said)
    expect((await get(`/money/statements/${id}`, regional)).statusCode).toBe(403)
    expect((await findCaseView(cast.employer, fresh.id))!.fees.filter((f) => f.paidAt)).toHaveLength(1)
    expect((await balances())['unallocated']).toBe(-77_800)
  })

  const receipt = async (amount: number) =>
    (await get('/api/v1/money/items?limit=200&after=0', treasury))
      .json<{ items: { kind: string; number: string; amount: number; open: number }[] }>()
      .items.find((i) => i.kind === 'receipt' && i.open === amount)!

  it('allocate a receipt to an invoice of the sum, issue the permit with the last one, and send back what is not ours', async () => {
    const { id, fee, deposit } = await granted()
    const both = fee.amount! + deposit.amount!
    expect(
      (
        await api('statements', { xml: statement([{ ref: 'C1', amount: units(both), text: 'for our workers' }]) })
      ).json(),
    ).toMatchObject({ unallocated: 1 })
    const got = await receipt(both)
    const wrong = await form(`/money/${got.number}/allocate`, { claim: 'KZ-F-1', form: 'allocate' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('No such invoice, or it is paid')
    expect((await form(`/money/${got.number}/allocate`, { claim: fee.invoice!.toLowerCase() })).statusCode).toBe(303)
    expect((await api('allocate', { receipt: got.number, claim: fee.invoice })).json()).toMatchObject({
      code: 'money-input',
    })
    expect((await api('allocate', { receipt: got.number, claim: deposit.invoice })).json()).toEqual({ left: 0 })
    expect((await findCaseView(cast.employer, id))!.lines[0]!.permit).toBeTruthy()
    expect((await api('allocate', { receipt: got.number, claim: deposit.invoice })).json()).toMatchObject({
      code: 'money-nothing-there',
    })
    const stray = await receipt(77_700)
    expect((await form(`/money/${stray.number}/refund`, { amount: '1000', reason: 'Not ours' })).body).toContain(
      'not more than there is',
    )
    expect((await form(`/money/${stray.number}/refund`, { amount: '777,00', reason: '' })).body).toContain(
      'Write the reason',
    )
    const back = await form(`/money/${stray.number}/refund`, { amount: '777,00', reason: 'Not ours' })
    const refund = /number=([A-Z0-9-]+)/.exec(String(back.headers['location']))![1]!
    const out = statement([{ ref: 'C2', amount: '777.00', sign: 'DBIT', text: `return ${refund}` }])
    expect((await api('statements', { xml: out })).json()).toMatchObject({ 'paid-out': 1 })
    expect((await get(`/api/v1/money/items/${refund}`, auditor)).json()).toMatchObject({ open: 0, settled: 77_700 })
    await balances()
  })

  it('release a deposit or keep it, refund a fee, never more than was paid', async () => {
    const { id, fee, deposit } = await granted()
    expect((await api('refund', { number: deposit.invoice, reason: 'Left the country' })).json()).toMatchObject({
      code: 'money-nothing-there',
    })
    for (const f of [fee, deposit]) value(await payFee(cast.employer, id, { feeId: f.id, reference: `REF-${f.id}` }))
    expect((await api('refund', { number: fee.invoice, amount: fee.amount! + 1, reason: 'x' })).json()).toMatchObject({
      fields: [{ path: 'amount' }],
    })
    expect((await api('refund', { number: fee.invoice, amount: 100, reason: 'Paid twice' })).json()).toMatchObject({
      amount: 100,
    })
    const half = Math.floor(deposit.amount! / 2)
    expect(
      (await api('refund', { number: deposit.invoice, amount: half, reason: 'Left the country' })).statusCode,
    ).toBe(200)
    expect((await api('forfeit', { number: fee.invoice, reason: 'x' })).statusCode).toBe(404)
    expect((await form(`/money/${deposit.invoice}/forfeit`, { forfeitReason: '' })).body).toContain('Write the reason')
    expect((await api('forfeit', { number: deposit.invoice, reason: 'Stayed on' })).json()).toEqual({
      amount: deposit.amount! - half,
    })
    expect((await api('refund', { number: deposit.invoice, reason: 'x' })).json()).toMatchObject({
      code: 'money-nothing-there',
    })
    expect((await get(`/money/${deposit.invoice}`, employer, 'ru')).body).toContain('Возвращено')
    expect((await api('refund', { number: 'KZ-F-0', reason: 'x' })).statusCode).toBe(404)
    await balances()
  })

  it('let an open claim fall away with its case, and keep what a payer wrote out of the journal', async () => {
    const { id } = await cast.file([worker()])
    value(await withdraw(cast.employer, id))
    const lapsing = await granted()
    const before = await balances()
    expect(before['receivable']).toBeGreaterThan(0)
    expect(lapsing.fee.invoice).toBeTruthy()
    const { rows } = await sql<object>`select * from journal where act like 'money.%'`.execute(db)
    expect(rows.length).toBeGreaterThan(4)
    expect(JSON.stringify(rows)).not.toContain('Somebody')
  })
})
