import { editionOn, type FactValue, type IsoDate, type Library } from '@kosh/law'
import { countryCodes, readFact } from '../cases/applications/index.ts'
import type { Answers } from './fit.ts'
import type { Language } from './languages/index.ts'
import type { Catalogue, Whom } from './questions.ts'

/** What a person has told so far: it travels in hidden fields of the page, and is kept nowhere else. */
export interface Told {
  whom: Whom
  country: string
  language: Language
  /** Answers as typed, by the key of their question, in the order they were given; `?` for "I do not know". */
  typed: Map<string, string>
  /** So many fitting ways were shown before the person went on. */
  shown: number
}

export const DONT_KNOW = '?'
/** Nobody is asked so much, and nothing typed is longer. */
const MOST = 200
const LONGEST = 500

export const isWhom = (value: unknown): value is Whom => value === 'worker' || value === 'employer'

/** Countries whose law the library holds for a day. */
export const countriesWith = (library: Library, day: IsoDate): Set<string> =>
  new Set([...library.schemes.values()].filter((s) => s.status === 'law' && editionOn(s, day)).map((s) => s.country))

/** The answers among the fields of a form. */
export function readAnswers(body: Readonly<Record<string, unknown>>): Map<string, string> {
  const typed = new Map<string, string>()
  for (const [name, value] of Object.entries(body)) {
    if (!name.startsWith('a.') || typeof value !== 'string' || value.length > LONGEST || typed.size >= MOST) continue
    typed.set(name.slice(2), value)
  }
  return typed
}

/** The hidden fields that carry what was told. */
export const fieldsOf = (told: Told): [string, string][] => [
  ['whom', told.whom],
  ['country', told.country],
  ['language', told.language],
  ['shown', String(told.shown)],
  ...[...told.typed].map(([key, value]): [string, string] => [`a.${key}`, value]),
]

/** The answers as values; what cannot be read (a field changed by hand, a question of another law) is left out. */
export function answersOf(catalogue: Catalogue, typed: ReadonlyMap<string, string>): Answers {
  const answers = new Map<string, FactValue | null>()
  for (const [key, said] of typed) {
    const question = catalogue.questions.get(key)
    if (!question) continue
    if (said === DONT_KNOW) {
      answers.set(key, null)
      continue
    }
    const read = readFact(question.fact, said, countryCodes)
    if ('value' in read) answers.set(key, read.value)
  }
  return answers
}
