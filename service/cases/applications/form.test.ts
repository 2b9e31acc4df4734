import { describe, expect, it } from 'vitest'
import { testDb } from '../../platform/testing/index.ts'
import { setWorkforce } from '../../registers/employers/index.ts'
import { addLine, answer, start, updateLine } from './draft.ts'
import { type Form, formFor } from './form.ts'
import { good, makeCast, value, worker } from './testing/cast.ts'
import { madeEdition, madeLibrary, madeScheme, smallOnly, tooMany } from './testing/law.ts'

const { db } = await testDb()
const library = madeLibrary(madeScheme([madeEdition({ criteria: [...madeEdition().criteria, tooMany] })]))
const cast = await makeCast(db, 100, library)
const begin = async () => value(await start(cast.employer, { scheme: 'kz/made-work' })).id
const form = async (id: string): Promise<Form> => (await formFor(cast.employer, id))!
const asked = (f: Form) => f.groups.map((g) => [g.id, g.questions.map((q) => q.name)])

describe('the form', () => {
  it('asks what the law needs and the register does not know, the case before the workers', async () => {
    const id = await begin()
    // The sector of the employer is in the register, the staff is not; a finding is nobody's to tell.
    expect(asked(await form(id))).toEqual([
      ['case-employer', ['small']],
      ['case-offer', ['region']],
      ['case-register', ['citizens']],
    ])
    value(await addLine(cast.employer, id, {}))
    const f = await form(id)
    expect(f.groups.map((g) => g.id)).toEqual([
      'case-employer',
      'case-offer',
      'case-register',
      'line-1-person',
      'line-1-offer',
    ])
    expect(f.groups.at(-1)!.questions.map((q) => q.name)).toEqual(['category', 'wage', 'months', 'post'])
    expect(f.next).toBe('case-employer')
    expect(f.groups.at(-1)!.questions[1]).toMatchObject({
      type: 'money',
      currency: 'KZT',
      ask: { en: 'What wage?' },
      evidence: { en: 'Contract' },
    })
    expect(f.groups[1]!.questions[0]!.article!.en).toBe('Made act, 1')
  })
  it('stops asking what no longer matters, and what a register has learned', async () => {
    const id = await begin()
    value(await answer(cast.employer, id, { facts: { small: true } }))
    expect(asked(await form(id)).map(([g]) => g)).toEqual(['case-employer', 'case-offer'])
    value(await answer(cast.employer, id, { facts: { small: false } }))
    expect(asked(await form(id)).flat(2)).toContain('citizens')
    value(
      await setWorkforce(cast.employer, cast.employerId, {
        asOf: '2026-05-01',
        rows: [{ category: '1', citizens: 3, foreigners: 0, eaeu: 0 }],
        source: 'test',
      }),
    )
    expect(asked(await form(id)).flat(2)).not.toContain('citizens')
  })
  it('keeps what could not be read beside its fault, until it is corrected', async () => {
    const id = await begin()
    value(await addLine(cast.employer, id, worker()))
    const saved = value(await updateLine(cast.employer, id, 1, { facts: { ...good, wage: 'plenty' } }))
    expect(saved.errors).toMatchObject([{ path: 'lines/1/facts/wage', code: 'wrong-type' }])
    const wage = async () => (await form(id)).groups.flatMap((g) => g.questions).find((q) => q.name === 'wage')
    expect(await wage()).toMatchObject({ raw: 'plenty', error: { path: 'lines/1/facts/wage' } })
    expect((await form(id)).blockers.map((b) => b.path)).toEqual(
      expect.arrayContaining(['lines/1/facts/wage', 'facts/region']),
    )
    value(await updateLine(cast.employer, id, 1, { facts: { wage: '200 000' } }))
    expect(await wage()).toMatchObject({ value: 20_000_000 })
    expect((await wage())!.error).toBeUndefined()
  })
  it('asks nothing more of a worker who is outside the scheme', async () => {
    const id = await begin()
    value(await answer(cast.employer, id, { facts: { region: 'KZ-75' } }))
    value(await addLine(cast.employer, id, worker({ facts: {}, person: { citizenship: 'RU' } })))
    const f = await form(id)
    expect(f.outcomes).toMatchObject([{ lineNo: 1, outcome: 'pass', exempt: { en: 'Nationals of the union' } }])
    expect(f.groups.filter((g) => g.lineNo === 1).map((g) => g.id)).toEqual(['line-1-person'])
    expect(f.blockers).toEqual([])
  })
  it('changes with the scheme and knows no scheme by name', async () => {
    const other = madeLibrary(
      madeScheme([madeEdition({ criteria: [smallOnly], quota: undefined, id: 'other' })], 'kz/other'),
    )
    const employer = { ...cast.employer, library: other }
    const id = value(await start(employer, { scheme: 'kz/other' })).id
    expect((await formFor(employer, id))!.groups.map((g) => g.id)).toEqual(['case-employer', 'case-offer'])
  })
})
