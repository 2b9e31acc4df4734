import type { IsoDate, Text } from './text.ts'

/**
 * How sure a fact of the law is.
 * `R` read in the act or an official portal, `R2` secondary source, `D` the policy review of 2008-2009, `I` inferred from
 * facts of the first three kinds, `P` a proposal of a draft (never law), `G` general knowledge: ships off and counts as
 * not found, `NF` not found: the rule is incomplete.
 */
export type Mark = 'R' | 'R2' | 'D' | 'I' | 'P' | 'G' | 'NF'

/** One edition of an act: its text as it stood from `from` up to and including `to` (open when absent). */
export interface ActEdition {
  id: string
  from: IsoDate
  to?: IsoDate
  note?: string
}

/** An act of law, treaty or official rule that rules and values cite. */
export interface Act {
  kind: 'act'
  id: string
  country: string
  title: Text
  number?: string
  adopted?: IsoDate
  /** Identifier in the official register, and the host and path where the text stands. */
  registry?: string
  source?: string
  editions: ActEdition[]
  /** Formal repeal where it differs from the end in substance. */
  repealed?: IsoDate
  mark: Mark
}

/** A citation: act, article, and how the fact is known. `edition` is fixed only where the rule belongs to one edition. */
export interface Citation {
  act: string
  article: string
  edition?: string
  mark: Mark
  /** Key of the fact row or of the source that was read. */
  source?: string
  note?: string
}

/** Declares an act. Its id begins with the country code in lower case: `kz/order-559`. */
export const act = (id: string, body: Omit<Act, 'kind' | 'id' | 'country'> & { country?: string }): Act => ({
  kind: 'act',
  id,
  country: body.country ?? id.slice(0, id.indexOf('/')).toUpperCase(),
  title: body.title,
  number: body.number,
  adopted: body.adopted,
  registry: body.registry,
  source: body.source,
  editions: body.editions,
  repealed: body.repealed,
  mark: body.mark,
})

/** A function that cites articles of one act: `const O559 = citing('kz/order-559'); O559('par. 16', 'R2', 'freev')`. */
export const citing =
  (actId: string, edition?: string) =>
  (article: string, mark: Mark, source?: string, note?: string): Citation => ({
    act: actId,
    article,
    mark,
    ...(edition ? { edition } : {}),
    ...(source ? { source } : {}),
    ...(note ? { note } : {}),
  })
