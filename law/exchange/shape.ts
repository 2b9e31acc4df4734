/** One fault of a file that came from outside: where in it (JSON pointer) and what. */
export interface Fault {
  path: string
  what: string
}

type Tell = (path: string, what: string) => void

/** Tells what is wrong with a value of unknown make, and nothing where it is a `T`. */
export interface Shape<T> {
  (x: unknown, path: string, tell: Tell, depth: number): void
  /** For the compiler alone. */
  readonly of?: T
}

interface May<T> {
  may: Shape<T>
}

/** A shape for every field of `T`: a field that is new in the language does not compile until it is told here. */
export type Fields<T> = {
  [K in keyof T]-?: undefined extends T[K] ? May<Exclude<T[K], undefined>> : Shape<T[K]>
}
/** The members of a union whose tag can be `V`. */
type Member<T, Tag extends keyof T, V> = T extends unknown ? (V extends T[Tag] ? T : never) : never

/** No rule of any act nests this deep; a file that does would only exhaust the stack. */
const DEEPEST = 100

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x)
/** A key as a part of a JSON pointer. */
const part = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** The field may be absent. */
export const may = <T>(shape: Shape<T>): May<T> => ({ may: shape })

/** A text that is not empty, of a form that is told in words. */
export const string =
  (form?: RegExp, words = ''): Shape<string> =>
  (x, path, tell) => {
    if (typeof x !== 'string' || x === '') tell(path, 'a text is needed')
    else if (form && !form.test(x)) tell(path, `${words} is needed, not ${JSON.stringify(x.slice(0, 60))}`)
  }

export const number: Shape<number> = (x, path, tell) => {
  if (typeof x !== 'number' || !Number.isFinite(x)) tell(path, 'a number is needed')
}

export const boolean: Shape<boolean> = (x, path, tell) => {
  if (typeof x !== 'boolean') tell(path, 'true or false is needed')
}

/** One of a few words or numbers. */
export const oneOf =
  <const V extends string | number>(...words: V[]): Shape<V> =>
  (x, path, tell) => {
    if (!(words as unknown[]).includes(x)) tell(path, `one of ${words.join(', ')} is needed`)
  }

/** The value may also be null. */
export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (x, path, tell, depth) => {
    if (x !== null) shape(x, path, tell, depth)
  }

export const list =
  <T>(item: Shape<T>, least = 0): Shape<T[]> =>
  (x, path, tell, depth) => {
    if (!Array.isArray(x)) return tell(path, 'a list is needed')
    if (x.length < least) tell(path, `at least ${least} is needed`)
    for (const [i, y] of x.entries()) item(y, `${path}/${i}`, tell, depth)
  }

/** An object whose keys are names of a form. */
export const record =
  <T>(form: RegExp, item: Shape<T>): Shape<Record<string, T>> =>
  (x, path, tell, depth) => {
    if (!isObject(x)) return tell(path, 'an object is needed')
    for (const [key, y] of Object.entries(x)) {
      if (form.test(key) && key !== '__proto__') item(y, `${path}/${part(key)}`, tell, depth)
      else tell(`${path}/${part(key)}`, 'is no name that can stand here')
    }
  }

function check<T>(fields: Fields<T>, x: Record<string, unknown>, path: string, tell: Tell, depth: number): void {
  for (const key of Object.keys(x))
    if (!Object.hasOwn(fields, key)) tell(`${path}/${part(key)}`, 'is unknown to this version of the language')
  for (const [key, shape] of Object.entries(fields) as [string, Shape<unknown> | May<unknown>][]) {
    const at = `${path}/${key}`
    if (typeof shape === 'function') {
      if (Object.hasOwn(x, key)) shape(x[key], at, tell, depth)
      else tell(at, 'is missing')
    } else if (Object.hasOwn(x, key)) shape.may(x[key], at, tell, depth)
  }
}

/** An object with these fields and no others. */
export const object =
  <T>(fields: Fields<T>): Shape<T> =>
  (x, path, tell, depth) => {
    if (isObject(x)) check(fields, x, path, tell, depth)
    else tell(path, 'an object is needed')
  }

/** One of several kinds of object, told apart by a field. */
export const tagged =
  <T, Tag extends keyof T & string>(
    tag: Tag,
    kinds: { [V in T[Tag] & string]: Fields<Omit<Member<T, Tag, V>, Tag>> },
  ): Shape<T> =>
  (x, path, tell, depth) => {
    if (depth > DEEPEST) return tell(path, `is nested deeper than ${DEEPEST}`)
    if (!isObject(x)) return tell(path, 'an object is needed')
    const kind = x[tag]
    if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind))
      return tell(`${path}/${tag}`, `one of ${Object.keys(kinds).join(', ')} is needed`)
    const { [tag]: _, ...rest } = x
    check((kinds as Record<string, Fields<unknown>>)[kind]!, rest, path, tell, depth + 1)
  }

/** A shape that is declared further down. */
export const later =
  <T>(shape: () => Shape<T>): Shape<T> =>
  (x, path, tell, depth) =>
    shape()(x, path, tell, depth)
