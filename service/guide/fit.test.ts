import { editionOn, type FactValue, loadLibrary } from '@kosh/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, fit, nextQuestion } from './fit.ts'
import { catalogueOf, isAsked, type Whom } from './questions.ts'

const library = await loadLibrary()
const DAY = '2026-11-26'
const countries = [...new Set([...library.schemes.values()].map((s) => s.country))]

const standings = (country: string, whom: Whom, told: Record<string, FactValue | null>) => {
  const catalogue = catalogueOf(library, country, whom, DAY)
  const answers: Answers = new Map(Object.entries(told))
  return new Map(fit(library, catalogue, whom, DAY, answers).map((w) => [w.scheme.id, w]))
}

describe('the questions of a country', () => {
  it.each(countries)('%s: each question is one that the person can answer, in words for each way', (country) => {
    for (const whom of ['worker', 'employer'] as const) {
      const { schemes, questions, keyOf } = catalogueOf(library, country, whom, DAY)
      for (const { fact, key } of questions.values()) {
        expect(isAsked(fact, whom), key).toBe(true)
        expect(fact.ask?.en, key).toBeTruthy()
      }
      for (const scheme of schemes) {
        expect(scheme.status).toBe('law')
        expect(editionOn(scheme, DAY)).toBeDefined()
        for (const [name, fact] of Object.entries(scheme.facts)) {
          const key = keyOf(scheme.id, name)
          if (key === undefined) continue
          const asked = questions.get(key)!.fact
          expect(asked.type, `${scheme.id} ${name}`).toBe(fact.type)
          if (fact.type === 'one-of' && asked.type === 'one-of')
            expect(Object.keys(asked.options).sort()).toEqual(Object.keys(fact.options).sort())
        }
      }
    }
  })

  it('employers are asked of permits that employers apply for', () => {
    const { schemes } = catalogueOf(library, 'KZ', 'employer', DAY)
    expect(schemes.length).toBeGreaterThan(2)
    for (const scheme of schemes) expect(editionOn(scheme, DAY)!.process.applicant).toBe('employer')
  })
})

describe('how the ways stand', () => {
  it('an answer closes a way with its reason, and opens another', () => {
    const ways = standings('KZ', 'worker', {
      citizenship: 'KG',
      contractKind: 'employment',
      contractDate: '2026-12-01',
    })
    expect(ways.get('kz/employer-permit')!.standing).toBe('exempt')
    expect(ways.get('kz/eaeu-national')!.standing).toBe('open')
    const told = { citizenship: 'KG', contractKind: 'employment', contractDate: '2026-12-01', profession: 'other' }
    expect(standings('KZ', 'worker', told).get('kz/eaeu-national')!.standing).toBe('fits')
    expect(standings('KZ', 'worker', { ...told, citizenship: 'UZ' }).get('kz/eaeu-national')!.standing).toBe('closed')
  })

  it('what the person does not know is told to be decisive, and is not asked again', () => {
    const told = { citizenship: null, contractKind: 'employment', contractDate: '2026-12-01', profession: 'other' }
    const way = standings('KZ', 'worker', told).get('kz/eaeu-national')!
    expect(way.standing).toBe('open')
    expect(way.notKnown).toContain('citizenship')
    expect(way.open.map((w) => w.name)).not.toContain('citizenship')
  })

  it('an answer of another shape than the way asks is not taken for it', () => {
    const way = standings('KZ', 'worker', { citizenship: 5 }).get('kz/eaeu-national')!
    expect(way.facts).toEqual({})
  })
})

describe('the guide ends', () => {
  it('after every chain of answers, each question once, and each way has a standing with its grounds', () => {
    const who = fc.record({
      country: fc.constantFrom(...countries),
      whom: fc.constantFrom<Whom>('worker', 'employer'),
      seed: fc.integer({ min: 1, max: 1e9 }),
    })
    fc.assert(
      fc.property(who, ({ country, whom, seed }) => {
        const catalogue = catalogueOf(library, country, whom, DAY)
        const answers = new Map<string, FactValue | null>()
        let at = seed
        const draw = (n: number) => {
          at = (at * 48271) % 2147483647
          return at % n
        }
        for (;;) {
          const ways = fit(library, catalogue, whom, DAY, answers)
          const key = nextQuestion(ways, whom)
          if (key === undefined) {
            for (const way of ways) {
              if (way.standing === 'closed')
                expect(way.assessment.criteria.some((c) => c.outcome === 'fail')).toBe(true)
              if (way.standing === 'open') expect(way.notKnown.length, way.scheme.id).toBeGreaterThan(0)
              if (way.standing === 'exempt') expect(way.assessment.exempt?.citation).toBeDefined()
            }
            return
          }
          expect(answers.has(key), key).toBe(false)
          const { fact } = catalogue.questions.get(key)!
          const told =
            fact.type === 'yes-no'
              ? draw(2) === 0
              : fact.type === 'one-of'
                ? Object.keys(fact.options)[draw(Object.keys(fact.options).length)]!
                : null
          answers.set(key, told)
        }
      }),
      { numRuns: 40 },
    )
  })
})
