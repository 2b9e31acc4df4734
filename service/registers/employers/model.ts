/** Employers as the register holds them. */
export const employerKinds = [
  'legal-person',
  'individual-entrepreneur',
  'individual',
  'branch',
  'representative-office',
  'state-body',
] as const
export type EmployerKind = (typeof employerKinds)[number]

export interface EmployerData {
  name: string
  kind: EmployerKind
  /** ISO 3166-1 alpha-2. */
  country: string
  /** ISO 3166-2. */
  region?: string | null
  /** Section of ISIC rev. 4. */
  sector?: string | null
  address?: string | null
  /** What the number is: `BIN`, `IIN`, or another register. */
  numberKind?: string | null
  number?: string | null
}

export interface Employer extends EmployerData {
  id: string
  source: string
  created: Date
  version: number
}

/** What a record and newly given data do not agree in. */
export interface Difference {
  field: string
  /** `conflict`: not the same subject, or one of the two is wrong. `change`: may change in time. */
  weight: 'conflict' | 'change'
}

/** Staff of one category on a day. `foreigners` counts all of them, `eaeu` those who are nationals of EAEU states. */
export interface Workforce {
  category: string
  citizens: number
  foreigners: number
  eaeu: number
}

export interface Workplace {
  id: string
  region: string
  address: string
  sector: string | null
}

export interface Finding {
  id: string
  kind: string
  foundOn: string
  note: string
  source: string
}

/** Upper case without blanks and dashes: one number, one spelling. */
export const plainNumber = (number: string): string => number.toUpperCase().replace(/[\s\-–—№]/g, '')

/** Where newly given data differ from a record that holds the same number. */
export function differences(known: EmployerData, given: EmployerData): Difference[] {
  const out: Difference[] = []
  if (known.country !== given.country) out.push({ field: 'country', weight: 'conflict' })
  if (known.kind !== given.kind) out.push({ field: 'kind', weight: 'conflict' })
  for (const field of ['name', 'region', 'sector', 'address'] as const) {
    const value = given[field]
    if (value && value !== known[field]) out.push({ field, weight: 'change' })
  }
  return out
}
