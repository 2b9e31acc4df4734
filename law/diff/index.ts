import { getEdition, schemeOf } from '../engine/law-book.ts'
import type { Citation } from '../language/act.ts'
import type { Edition, Scheme } from '../language/scheme.ts'
import type { IsoDate, Text } from '../language/text.ts'
import type { Library } from '../library.ts'
import { type Part, type PartKind, partKinds, partsOf } from './parts.ts'

export { type Part, type PartKind, partKinds, partsOf } from './parts.ts'
export { recruitmentParts } from './recruitment.ts'

/** One difference between two readings of the law. */
export interface Difference {
  part: PartKind
  id: string
  title: Text
  kind: 'added' | 'removed' | 'changed'
  before?: { words: Text; cite: Citation }
  after?: { words: Text; cite: Citation }
}

/** A scheme read on a day. */
export interface Reading {
  scheme: Scheme
  edition: Edition
  day: IsoDate
}

/** Two readings and all that differs between them. */
export interface SchemeDiff {
  from: Reading
  to: Reading
  differences: Difference[]
  /** Statements that read the same on both sides. */
  same: number
}

/** A scheme by its id as it stood on a day. Throws {@link LawError} where there is none. */
export function readingOf(library: Library, id: string, day: IsoDate): Reading {
  const scheme = schemeOf(library, id)
  return { scheme, edition: getEdition(scheme, day), day }
}

/** One language decides: another wording of a translation changes no law. */
const same = (a: Part, b: Part): boolean => a.words.en === b.words.en

/**
 * What differs between two readings of the law: two editions of a scheme, one edition on two days (its values move), or
 * two schemes. Statements are matched by kind and id and compared in words, values by table and key. Pure.
 */
export function diff(library: Library, from: Reading, to: Reading): SchemeDiff {
  const key = (p: Part) => `${p.kind} ${p.id}`
  const olds = new Map(partsOf(library, from.scheme, from.edition, from.day).map((p) => [key(p), p]))
  const news = new Map(partsOf(library, to.scheme, to.edition, to.day).map((p) => [key(p), p]))
  const differences: Difference[] = []
  let unchanged = 0
  const said = (p: Part) => ({ words: p.words, cite: p.cite })
  for (const [k, p] of news) {
    const old = olds.get(k)
    const head = { part: p.kind, id: p.id, title: p.title }
    if (!old) differences.push({ ...head, kind: 'added', after: said(p) })
    else if (same(old, p)) unchanged++
    else differences.push({ ...head, kind: 'changed', before: said(old), after: said(p) })
  }
  for (const [k, p] of olds)
    if (!news.has(k)) differences.push({ part: p.kind, id: p.id, title: p.title, kind: 'removed', before: said(p) })
  const order = (d: Difference) => partKinds.indexOf(d.part)
  differences.sort((a, b) => order(a) - order(b))
  return { from, to, differences, same: unchanged }
}
