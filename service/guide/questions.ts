import { editionOn, type Fact, factsUsed, type IsoDate, type Library, type Scheme } from '@kosh/law'

/** For whom a way is sought: a person who wants to work or live in the country, or one who hires. */
export type Whom = 'worker' | 'employer'

/** One question of the guide: a fact that several schemes of the country may share. */
export interface Question {
  key: string
  fact: Fact
  /** The question is put as another asks it: of "the worker" in the form of an employer, and the other way round. */
  ofAnother: boolean
}

/** The ways of a country for one group on a day, and their questions. */
export interface Catalogue {
  schemes: Scheme[]
  questions: Map<string, Question>
  /** Key of the question of each fact, by scheme and fact. */
  keyOf: (scheme: string, name: string) => string
}

/** Registers that hold what a person knows of himself; the others are the service's own books. */
const own: Record<Whom, RegExp> = {
  worker: /^(person|permit)\./,
  employer: /^(person|permit|employer|undertakings|vacancy|application)\./,
}

/** Can the person who uses the guide answer it? Judgements are an officer's; what is free or was found, the service's. */
export function isAsked(fact: Fact, whom: Whom): boolean {
  if (!fact.ask || fact.type === 'judgement' || fact.source === 'officer') return false
  if (fact.register) return own[whom].test(fact.register)
  return fact.source !== 'register' && (whom === 'employer' || fact.source !== 'employer')
}

/**
 * Two facts of one name are one question where an answer to one answers the other: the same choice, list or kind of
 * number. Numbers, dates and yes-or-no must be asked in the same words too.
 */
function shapeOf(fact: Fact): string {
  switch (fact.type) {
    case 'one-of':
      return `one-of ${Object.keys(fact.options).sort().join(' ')}`
    case 'code':
      return `code ${fact.list}`
    case 'int':
      return `int ${fact.unit} ${fact.min} ${fact.max} ${fact.ask?.en}`
    case 'money':
      return `money ${fact.currency} ${fact.per ?? ''} ${fact.max} ${fact.ask?.en}`
    default:
      return `${fact.type} ${fact.orNone === true} ${fact.ask?.en}`
  }
}

const isOwn = (scheme: Scheme, day: IsoDate, whom: Whom): boolean => editionOn(scheme, day)!.process.applicant === whom

/** Every way of the country that is law on the day and of which the person can tell anything at all. */
export function catalogueOf(library: Library, country: string, whom: Whom, day: IsoDate): Catalogue {
  const questions = new Map<string, Question>()
  const shapes = new Map<string, string>()
  const keys = new Map<string, string>()
  const inForce = [...library.schemes.values()].filter(
    (s) => s.country === country && s.status === 'law' && editionOn(s, day),
  )
  // One who hires has the permits that employers ask for; where the country knows none, the worker's own.
  const employers = inForce.filter((s) => isOwn(s, day, 'employer'))
  const schemes = (whom === 'employer' && employers.length > 0 ? employers : inForce)
    // Words are taken from the ways that this group applies under itself: they say "you".
    .sort((a, b) => Number(isOwn(b, day, whom)) - Number(isOwn(a, day, whom)))
    .filter((scheme) => {
      const asked = factsUsed(scheme, editionOn(scheme, day)!).filter((n) => isAsked(scheme.facts[n]!, whom))
      for (const name of asked) {
        const fact = scheme.facts[name]!
        const shape = shapeOf(fact)
        let key = name
        for (let n = 2; shapes.has(key) && shapes.get(key) !== shape; n++) key = `${name}-${n}`
        shapes.set(key, shape)
        keys.set(`${scheme.id} ${name}`, key)
        if (!questions.has(key)) questions.set(key, { key, fact, ofAnother: !isOwn(scheme, day, whom) })
      }
      return asked.length > 0 || factsUsed(scheme, editionOn(scheme, day)!).length === 0
    })
  return { schemes, questions, keyOf: (scheme, name) => keys.get(`${scheme} ${name}`)! }
}
