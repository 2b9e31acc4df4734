import type { Citation } from './act.ts'
import type { Criterion, Points } from './criteria.ts'
import type { Fact } from './facts.ts'
import type {
  AppealStep,
  Duty,
  MarketTest,
  OccupationList,
  PayRule,
  PermitTerms,
  Power,
  Process,
  QuotaUse,
} from './process.ts'
import type { Recruitment } from './recruitment.ts'
import type { Condition } from './terms.ts'
import type { IsoDate, Text } from './text.ts'

/** Persons outside the scheme: they need no permit of this kind. Shown first, and decided before anything else. */
export interface Exemption {
  id: string
  title: Text
  when: Condition
  cite: Citation
  from?: IsoDate
  to?: IsoDate
}

/** One edition: the scheme as it stood between two dates. */
export interface Edition {
  id: string
  from: IsoDate
  to?: IsoDate
  /** The regime as the acts call it. */
  title: Text
  law: Citation[]
  /** What changed against the edition before, in words. */
  changes?: Text
  exemptions: Exemption[]
  criteria: Criterion[]
  points?: Points
  quota?: QuotaUse
  occupations?: OccupationList
  marketTest?: MarketTest
  pay?: PayRule
  recruitment?: Recruitment
  process: Process
  permit: PermitTerms
  duties: Duty[]
  appeal: AppealStep[]
  /** The criteria of this scheme bind a power over refusals under others. */
  power?: Power
  /** Parts of the law that no source read gives; printed with the scheme. */
  gaps: { id: string; what: Text; cite: Citation }[]
}

/** A codified way to get a permit, status or licence: typed plain data, no functions. */
export interface Scheme {
  kind: 'scheme'
  id: string
  country: string
  /** `law` in force or once in force; `draft` a proposal that decides nothing. */
  status: 'law' | 'draft'
  /** What is got: permit to an employer, permit to a worker, visa, status, licence ... */
  gives: 'employer-permit' | 'worker-permit' | 'visa' | 'status' | 'licence' | 'certification'
  title: Text
  /** One sentence: whom it is for and what it gives. */
  summary: Text
  /** Every fact any edition uses, declared once. */
  facts: Record<string, Fact>
  editions: Edition[]
}

/** Declares a scheme; its id is its folder: `kz/seasonal-worker`. */
export const scheme = (id: string, body: Omit<Scheme, 'kind' | 'id' | 'country'>): Scheme => ({
  kind: 'scheme',
  id,
  country: id.slice(0, id.indexOf('/')).toUpperCase(),
  ...body,
})
