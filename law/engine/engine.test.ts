import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { made, madeLibrary } from '../testing/made.ts'
import {
  assess,
  checkFacts,
  dates,
  deadlines,
  decider,
  type Facts,
  FactsInvalid,
  factsSchema,
  factsUsed,
  fees,
  LawError,
  outcomeName,
  PASS,
  replay,
  UNKNOWN,
  weekdays,
} from './index.ts'

const library = madeLibrary()
const points = (facts: Facts, asOf = '2016-05-04') => assess(library, 'zz/made', facts, asOf)
const rules = (facts: Facts, asOf = '2021-05-04') => assess(library, 'zz/made', facts, asOf)
const whole: Facts = {
  age: 30,
  english: 'good',
  abroad: 8,
  here: 8,
  related: true,
  degree: false,
  occupation: 'OK',
  friend: false,
}
const sound: Facts = {
  citizenship: 'UZ',
  wage: 150_000,
  kind: 'a',
  citizens: 70,
  staff: 100,
  finding: 'none',
  birth: '1990-01-01',
  stays: [],
  hours: 40,
  paid: '2021-05-01',
  small: false,
}

describe('points', () => {
  it('adds, caps and compares with the pass mark of the day', () => {
    const a = points(whole)
    expect(a.points).toMatchObject({ total: 60, required: 60 })
    expect(a.outcome).toBe('pass')
    expect(points({ ...whole, english: 'low' }, '2012-01-01').points).toMatchObject({ total: 50, required: 50 })
  })
  it('is decided with facts missing once no answer can change it, and asks only for what can', () => {
    const { abroad, here, ...some } = { ...whole, english: 'best', degree: true } as Facts
    expect(points(some).outcome).toBe('pass')
    const { age, ...young } = { ...whole }
    const a = points(young)
    expect(a.outcome).toBe('unknown')
    expect(a.missing).toEqual(['age'])
  })
  it('names every reason for a refusal in the order of the act', () => {
    const a = points({ ...whole, age: 50, english: 'low', occupation: 'XA' })
    expect(a.outcome).toBe('fail')
    expect(a.reasons).toEqual(['AGE', 'ENGLISH', 'BARRED', 'POINTS'])
    expect(a.criteria[0]!.reason!.text.en).toBe('50 is too old')
  })
  it('says the smallest change that turns a refusal, and never advises the impossible', () => {
    const a = points({ ...whole, abroad: 5, here: 0 })
    expect(a.outcome).toBe('fail')
    const sets = a.whatIf.map((w) => w.set)
    expect(sets).toContainEqual({ english: 'best' })
    expect(sets).toContainEqual({ degree: true })
    expect(sets.some((s) => 'age' in s && (s['age'] as number) < 30)).toBe(false)
  })
  it('records the exception by which a criterion is met', () => {
    const a = points({ ...whole, age: 50, friend: true })
    expect(a.criteria[0]).toMatchObject({ outcome: 'pass', exception: 'friend' })
  })
})

describe('rules', () => {
  it('passes, fails, leaves open and says where the law is incomplete', () => {
    expect(rules(sound).outcome).toBe('pass')
    expect(rules({ ...sound, wage: 99_999 }).reasons).toEqual(['WAGE'])
    expect(rules({ ...sound, wage: undefined }).outcome).toBe('unknown')
    const open = rules({ ...sound, kind: 'c' })
    expect(open.outcome).toBe('incomplete')
    expect(open.criteria[0]!.reason!.code).toBe('RULE-INCOMPLETE')
    expect(rules({ ...sound, kind: 'c', hours: 50 }).outcome).toBe('fail')
  })
  it('frees exempt persons before anything else', () => {
    const a = rules({ ...sound, citizenship: 'RU', wage: 1 })
    expect(a).toMatchObject({ outcome: 'pass' })
    expect(a.exempt?.id).toBe('neighbours')
  })
  it('does not apply a rule whose guard fails', () => {
    expect(rules({ ...sound, small: true, citizens: 0 }).criteria[1]).toMatchObject({
      id: 'share',
      outcome: 'not-applicable',
    })
  })
  it('compares shares without division and tells how many citizens are missing', () => {
    const a = rules({ ...sound, citizens: 69 })
    expect(a.reasons).toEqual(['SHARE'])
    expect(a.whatIf.map((w) => w.set)).toContainEqual({ citizens: 70 })
  })
  it('counts a ban to the day', () => {
    expect(rules({ ...sound, finding: '2020-05-04' }, '2021-05-04').outcome).toBe('pass')
    expect(rules({ ...sound, finding: '2020-05-05' }, '2021-05-04').reasons).toEqual(['BAN'])
  })
  it('finds the longest stay in any window', () => {
    expect(rules({ ...sound, stays: [{ from: '2020-01-01', to: '2020-06-28' }] }).outcome).toBe('pass')
    expect(
      rules({
        ...sound,
        stays: [
          { from: '2020-01-01', to: '2020-06-28' },
          { from: '2020-12-31', to: '2020-12-31' },
        ],
      }).outcome,
    ).toBe('fail')
  })
  it('reads the law of the day that governs', () => {
    expect(rules({ ...sound, paid: '2015-12-31' }).reasons).toEqual(['RATE'])
    const a = rules({ ...sound, paid: undefined })
    expect(a.outcome).toBe('unknown')
    expect(a.missing).toEqual(['paid'])
    expect(fees(library, 'zz/made', sound, '2021-05-04', { on: '2015-12-31' })[0]).toMatchObject({ amount: 3000 })
  })
  it('never uses an edition outside its dates', () => {
    expect(() => rules(sound, '2009-12-31')).toThrow(LawError)
    expect(() => rules(sound, '2021-02-30')).toThrow(LawError)
  })
})

describe('bad facts give a list of errors, never an outcome', () => {
  it.each([
    [{ age: null }, '/age', 'wrong-type'],
    [{ age: 30.5 }, '/age', 'wrong-type'],
    [{ age: -1 }, '/age', 'out-of-range'],
    [{ ages: 1 }, '/ages', 'unknown-fact'],
    [{ english: 'poor' }, '/english', 'not-an-option'],
    [{ birth: '2020-02-30' }, '/birth', 'impossible-date'],
    [{ stays: [{ from: '2020-02-01', to: '2020-01-01' }] }, '/stays/0', 'bad-period'],
    [{ citizenship: 'QQQ' }, '/citizenship', 'not-an-option'],
    [{ citizenship: '~' }, '/citizenship', 'not-an-option'],
    [{ toString: 1 }, '/toString', 'unknown-fact'],
  ])('%j', (facts, path, errorCode) => {
    expect(checkFacts(made, facts)).toMatchObject([{ path, code: errorCode }])
    expect(() => rules(facts as unknown as Facts)).toThrow(FactsInvalid)
  })
})

describe('deadlines, schema, replay', () => {
  it('counts working days after the day of receipt', () => {
    const due = (holidays: string[]) =>
      deadlines(library, 'zz/made', sound, '2021-05-04', { receipt: '2021-05-04' }, weekdays(holidays)).find(
        (d) => d.id === 'decide',
      )!.due
    expect(due([])).toBe('2021-05-11')
    expect(due(['2021-05-07', '2021-05-10'])).toBe('2021-05-13')
  })
  it('gives a JSON Schema without required facts', () => {
    const schema = factsSchema(made, factsUsed(made, made.editions[0]!)) as { properties: Record<string, unknown> }
    expect(schema.properties['english']).toMatchObject({ enum: ['low', 'good', 'best'] })
    expect(schema.properties['wage']).toBeUndefined()
  })
  it('replays a stored assessment and names what differs', () => {
    const a = points(whole)
    const stored = {
      scheme: a.scheme,
      edition: a.edition,
      asOf: a.asOf,
      facts: whole,
      outcome: a.outcome,
      record: a.stored,
      lawHash: a.lawHash,
    }
    expect(replay(library, stored)).toEqual({ same: true, sameLaw: true, differences: [] })
    expect(replay(library, { ...stored, outcome: 'fail' }).differences[0]).toMatchObject({ what: 'outcome' })
  })
})

const arbitrary = fc.record(
  {
    age: fc.integer({ min: 0, max: 120 }),
    english: fc.constantFrom('low', 'good', 'best'),
    abroad: fc.integer({ min: 0, max: 20 }),
    here: fc.integer({ min: 0, max: 20 }),
    related: fc.boolean(),
    degree: fc.boolean(),
    occupation: fc.constantFrom('OK', 'XA', 'XB', 'ZZ'),
    friend: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>
const full = fc.record({
  age: fc.integer({ min: 0, max: 120 }),
  english: fc.constantFrom('low', 'good', 'best'),
  abroad: fc.integer({ min: 0, max: 20 }),
  here: fc.integer({ min: 0, max: 20 }),
  related: fc.boolean(),
  degree: fc.boolean(),
  occupation: fc.constantFrom('OK', 'XA'),
  friend: fc.boolean(),
}) as fc.Arbitrary<Facts>

describe('three-valued outcomes', () => {
  const d = decider(library, 'zz/made', '2016-05-04')
  it('what is decided with facts missing stays so however they are filled, and what is open is truly open', () => {
    fc.assert(
      fc.property(arbitrary, fc.array(full, { minLength: 150, maxLength: 150 }), (partial, completions) => {
        const now = d.decide(partial)
        const outs = new Set(completions.map((x) => d.decide({ ...x, ...partial })))
        if (now !== UNKNOWN) expect([...outs]).toEqual([now])
      }),
      { numRuns: 200 },
    )
  })
  it('the fast sum and the rule-by-rule way agree', () => {
    expect(d.plan.fast).toBeDefined()
    fc.assert(
      fc.property(arbitrary, (facts) => {
        const slow = assess(library, 'zz/made', facts, '2016-05-04')
        const byRule = slow.criteria.map((k) => k.outcome)
        const now = outcomeName(d.decide(facts))
        if (byRule.includes('fail')) expect(now).toBe('fail')
        else if (byRule.every((o) => o === 'pass' || o === 'not-applicable')) expect(now).toBe('pass')
        expect(PASS).toBe(2)
      }),
    )
  })
  it('months are whole months', () => {
    expect(dates.isoOf(dates.plusMonths(dates.dayOf('2024-01-31'), 1))).toBe('2024-02-29')
    expect(dates.yearsBetween(dates.dayOf('2000-03-01'), dates.dayOf('2018-02-28'))).toBe(17)
    expect(dates.yearsBetween(dates.dayOf('2000-02-29'), dates.dayOf('2018-02-28'))).toBe(18)
  })
})
