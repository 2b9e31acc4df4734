import type { Text } from '../language/text.ts'

/** A list of standard codes that facts of type `code` refer to by id. Plain data behind five questions. */
export interface CodeList {
  id: string
  title: Text
  has(code: string): boolean
  /** What a person reads; undefined for a code that is not on the list, or where labels are kept elsewhere (countries). */
  label(code: string): Text | undefined
  codes(): string[]
  /** The group a code belongs to, where the list is a tree or the codes lie in one another. */
  parent?(code: string): string | undefined
}

/** A list whose every code has a label of its own. */
export const labelled = (
  id: string,
  title: Text,
  labels: Record<string, Text>,
  parent?: (code: string) => string | undefined,
): CodeList => ({
  id,
  title,
  has: (code) => Object.hasOwn(labels, code),
  label: (code) => (Object.hasOwn(labels, code) ? labels[code] : undefined),
  codes: () => Object.keys(labels),
  ...(parent ? { parent } : {}),
})
