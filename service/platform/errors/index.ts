import type { Text } from '@kosh/law/language'

/** What a person is told about an expected refusal. Texts are ICU patterns; `params` of the Problem fill them. */
export interface ErrorWords {
  /** HTTP status. */
  status: number
  title: Text
  text: Text
  /** What the person can do next. */
  next: Text
}

/** Two modules gave the same code different words. */
export class ErrorCodeTaken extends Error {}

const registry = new Map<string, ErrorWords>()

/** Adds the refusals of a module to the one registry, and gives them back. */
export function defineErrors<T extends Record<string, ErrorWords>>(errors: T): T {
  for (const [code, words] of Object.entries(errors)) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code)) throw new ErrorCodeTaken(`${code} is not a code like "no-places"`)
    if (registry.has(code)) throw new ErrorCodeTaken(`The code ${code} is defined twice`)
    registry.set(code, words)
  }
  return errors
}

export const findError = (code: string): ErrorWords | undefined => registry.get(code)

/** Throws for a code that no module defined: that is a fault of the program. */
export function getError(code: string): ErrorWords {
  const words = registry.get(code)
  if (!words) throw new Error(`No words for the refusal ${code}`)
  return words
}

export const allErrors = (): ReadonlyMap<string, ErrorWords> => registry
