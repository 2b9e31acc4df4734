import fc from 'fast-check'
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDb, testNow } from '../../platform/testing/index.ts'
import { type CodeContent, checkSignature, cutBytes, LONGEST_CODE, signCode } from './code.ts'
import { getSigningKey } from './keys.ts'
import type { PermitState } from './model.ts'
import { decodeList, encodeList, packStates, stateAt } from './status-list.ts'

const { db } = await testDb()
const key = await getSigningKey(db, testNow)

const content: CodeContent = {
  number: 'KZ-P-0000001-2',
  scheme: 'zz/made',
  family: 'Әбдірәсіл',
  given: 'Ғани',
  citizenship: 'UZ',
  birthYear: 1990,
  employer: 'Құрылыс ЖШС',
  work: ['Тас қалаушы', 'Каменщик'],
  regions: ['KZ-75'],
  places: 1,
  validFrom: '2026-05-04',
  validTo: '2027-05-03',
  statusIndex: 0,
}

test('a code gives back what was signed', async () => {
  const code = await signCode(key, content)
  expect(await checkSignature(db, code)).toEqual({ ok: true, content, kid: key.kid })
})

test('any sign changed in a code is found', async () => {
  const code = await signCode(key, content)
  await fc.assert(
    fc.asyncProperty(fc.nat(code.length - 1), fc.constantFrom(...'ABCXYZabcxyz019-_.'), async (place, sign) => {
      fc.pre(code[place] !== sign)
      const changed = code.slice(0, place) + sign + code.slice(place + 1)
      const check = await checkSignature(db, changed)
      // The last sign of a base64 text holds idle bits: the same bytes may be written in two ways, and say the same.
      if (check.ok) expect(check.content).toEqual(content)
      else expect(check.why).toMatch(/unreadable|unknown-key|bad-signature/)
      if (check.ok) expect([code.indexOf('.') - 1, code.lastIndexOf('.') - 1, code.length - 1]).toContain(place)
    }),
    { numRuns: 150 },
  )
})

test('a code of a stranger with our key name is refused', async () => {
  const pair = await generateKeyPair('ES256', { extractable: true })
  const forged = await signCode({ kid: key.kid, privateJwk: await exportJWK(pair.privateKey) }, content)
  expect(await checkSignature(db, forged)).toEqual({ ok: false, why: 'bad-signature' })
  const kid = (await calculateJwkThumbprint(await exportJWK(pair.publicKey))).slice(0, 8)
  const own = await signCode({ kid, privateJwk: await exportJWK(pair.privateKey) }, content)
  expect(await checkSignature(db, own)).toEqual({ ok: false, why: 'unknown-key' })
})

test('whatever stands in the names, the code is short enough for paper and reads back', async () => {
  const letters = fc.string({ unit: 'grapheme', maxLength: 300 })
  const kazakh = fc.string({ unit: fc.constantFrom(...'әғқңөұүһіАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ '), maxLength: 300 })
  const name = fc.oneof(letters, kazakh)
  await fc.assert(
    fc.asyncProperty(name, name, name, name, name, async (family, given, employer, kk, ru) => {
      const code = await signCode(key, { ...content, family, given, employer, work: [kk, ru] })
      expect(code.length).toBeLessThan(LONGEST_CODE)
      const check = await checkSignature(db, code)
      expect(check.ok && check.content.number).toBe(content.number)
    }),
    { numRuns: 200 },
  )
})

test('text that is no code never throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.base64String().map((s) => `ey${s}.${s}.${s}`),
      ),
      async (text) => {
        expect(await checkSignature(db, text)).toMatchObject({ ok: false })
      },
    ),
    { numRuns: 150 },
  )
})

test('names are cut between letters', () => {
  expect(cutBytes('Әбдірәсіл', 7)).toBe('Әбд')
  expect(cutBytes('a"\\\u0007b', 10)).toBe('a b')
})

test('the private half of a key leaves the database in no public list', async () => {
  const { rows } = await sql<{ public_jwk: object }>`select public_jwk from signing_key`.execute(db)
  for (const row of rows) expect(Object.keys(row.public_jwk).sort()).toEqual(['crv', 'kty', 'x', 'y'])
})

test('the status list keeps any states at any places', () => {
  const states = fc.constantFrom<PermitState>('valid', 'suspended', 'annulled', 'lapsed')
  fc.assert(
    fc.property(fc.array(states, { maxLength: 500 }), (all) => {
      const named = all.flatMap((state, index) => (state === 'valid' ? [] : [{ index, state }]))
      const list = decodeList(encodeList(packStates(all.length, named)))
      expect(all.map((_, index) => stateAt(list, index))).toEqual(all)
      expect(stateAt(list, list.length * 4)).toBeUndefined()
    }),
  )
})

test('the bits of the status list are those of the Token Status List', () => {
  // 1, 2, 0, 3 in two bits each, lowest first: 0b11001001.
  const list = packStates(4, [
    { index: 0, state: 'annulled' },
    { index: 1, state: 'suspended' },
    { index: 3, state: 'lapsed' },
  ])
  expect([...list]).toEqual([0b11001001])
})

test('a million permits with every tenth out of force fit into a list for a telephone', () => {
  const out = Array.from({ length: 100_000 }, (_, n) => ({ index: n * 10, state: 'lapsed' as const }))
  expect(encodeList(packStates(1_000_000, out)).length).toBeLessThan(60_000)
})
