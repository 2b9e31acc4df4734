import {
  type Assessment,
  assess,
  checkFact,
  type Edition,
  editionOn,
  type Facts,
  type FactValue,
  factsUsed,
  type IsoDate,
  type Library,
  type Scheme,
  type Worth,
} from '@kosh/law'
import { type Catalogue, isAsked, type Whom } from './questions.ts'

/** Told answers by the key of their question; `null`: the person does not know. */
export type Answers = ReadonlyMap<string, FactValue | null>

/**
 * How a way stands: it fits as far as the person can tell; no permit of this kind is needed; it hangs on questions
 * still open; the law of the library has a hole there; it does not fit.
 */
export type Standing = 'fits' | 'exempt' | 'open' | 'incomplete' | 'closed'

export interface Way {
  scheme: Scheme
  edition: Edition
  facts: Facts
  assessment: Assessment
  standing: Standing
  /** Questions still worth asking, with what they would settle. */
  open: (Worth & { key: string })[]
  /** Questions that the person could not answer and that may yet decide. */
  notKnown: string[]
  /** Facts that nobody here can tell: places, history, what an officer judges, what the employer must meet. */
  unchecked: string[]
}

/** How every way of the catalogue stands after these answers. Nothing is stored; the same answers give the same. */
export function fit(library: Library, catalogue: Catalogue, whom: Whom, day: IsoDate, answers: Answers): Way[] {
  return catalogue.schemes.map((scheme) => {
    const edition = editionOn(scheme, day)!
    const key = (name: string) => catalogue.keyOf(scheme.id, name)
    const facts: Facts = {}
    for (const name of factsUsed(scheme, edition)) {
      const value = answers.get(key(name))
      // What this way does not know as an answer stays not yet known.
      if (value !== undefined && value !== null && !checkFact(name, scheme.facts[name]!, value)) facts[name] = value
    }
    const assessment = assess(library, scheme.id, facts, day)
    const { outcome } = assessment
    const worth = outcome === 'unknown' || outcome === 'incomplete' ? assessment.worth : []
    const asked = worth.filter((w) => isAsked(scheme.facts[w.name]!, whom)).map((w) => ({ ...w, key: key(w.name) }))
    const open = asked.filter((w) => !answers.has(w.key))
    const standing: Standing =
      outcome === 'fail'
        ? 'closed'
        : assessment.exempt
          ? 'exempt'
          : outcome === 'incomplete' && asked.length === 0
            ? 'incomplete'
            : asked.length > 0
              ? 'open'
              : 'fits'
    return {
      scheme,
      edition,
      facts,
      assessment,
      standing,
      open: standing === 'open' ? open : [],
      notKnown: standing === 'open' ? asked.filter((w) => answers.has(w.key)).map((w) => w.name) : [],
      unchecked: worth.filter((w) => !isAsked(scheme.facts[w.name]!, whom)).map((w) => w.name),
    }
  })
}

/** Ways that the person applies under, not another for him: they are asked about first. */
export const isFirsthand = (way: Way, whom: Whom): boolean => way.edition.process.applicant === whom

/** A condition of the law may refuse on most of its possible answers, yet few people give those; of a code, many do. */
const SELDOM = 0.3

/**
 * The question that brings the person to an answer soonest: its answers close or open most ways at once, and it
 * belongs to the way that wants fewest further answers. Ways that another applies under come when the person's own
 * are told to the end. Undefined where nothing is left to ask.
 */
export function nextQuestion(ways: readonly Way[], whom: Whom): string | undefined {
  const open = ways.filter((w) => w.open.length > 0)
  const own = open.filter((w) => isFirsthand(w, whom))
  const score = new Map<string, number>()
  for (const way of own.length > 0 ? own : open) {
    const near = 3 / (way.open.length + 2 * way.notKnown.length)
    for (const { key, name, refuses, grants } of way.open) {
      const { type } = way.scheme.facts[name]!
      const settles = (type === 'code' ? 1 : SELDOM) * refuses + 2 * grants
      score.set(key, (score.get(key) ?? 0) + settles + near)
    }
  }
  let best: string | undefined
  for (const [key, n] of score) if (best === undefined || n > score.get(best)!) best = key
  return best
}
