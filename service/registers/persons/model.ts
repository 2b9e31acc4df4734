import { sortKey } from '@kosh/names'
import type { Difference } from '../employers/index.ts'

/** Persons as they came: one record per person shown by papers. */
export const paperKinds = ['passport', 'national-id', 'residence', 'other'] as const
export type PaperKind = (typeof paperKinds)[number]
/** ISO 5218: 0 not known, 1 male, 2 female, 9 not applicable. */
export type Sex = 0 | 1 | 2 | 9

export interface Paper {
  kind: PaperKind
  /** Country that issued it, ISO 3166-1 alpha-2. */
  issuer: string
  number: string
  /** Last day of validity. */
  expires?: string | null
}

export interface PersonData {
  family: string
  given: string
  birth?: string | null
  sex?: Sex
  citizenship?: string | null
}

export interface Person extends PersonData {
  id: string
  sex: Sex
  birth: string | null
  citizenship: string | null
  source: string
  created: Date
  version: number
}

export const plainPaper = (number: string): string => number.toUpperCase().replace(/\s/g, '')

/** `Family Given`, as lists show it. */
export const nameOf = (p: Pick<PersonData, 'family' | 'given'>): string => `${p.family} ${p.given}`.trim()

const known = (sex: Sex | undefined): boolean => sex === 1 || sex === 2

/**
 * Where newly given data differ from the record that holds the same paper. Birth, sex and citizenship contradict each
 * other; a name may be written in another script or have changed, so that alone is told but splits nothing.
 */
export function personDifferences(record: PersonData, given: PersonData): Difference[] {
  const out: Difference[] = []
  if (record.birth && given.birth && record.birth !== given.birth) out.push({ field: 'birth', weight: 'conflict' })
  if (known(record.sex) && known(given.sex) && record.sex !== given.sex) out.push({ field: 'sex', weight: 'conflict' })
  if (record.citizenship && given.citizenship && record.citizenship !== given.citizenship)
    out.push({ field: 'citizenship', weight: 'conflict' })
  if (sortKey(nameOf(record)) !== sortKey(nameOf(given))) out.push({ field: 'name', weight: 'change' })
  return out
}
