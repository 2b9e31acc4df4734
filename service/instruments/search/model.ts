import type { IsoDate } from '@kosh/law'

/** Search on the home market: vacancies, referrals, outcomes, and what they come to. Pure. */

export const schedules = ['full-time', 'part-time', 'shifts', 'rotation', 'seasonal', 'flexible'] as const
export type Schedule = (typeof schedules)[number]

/** What a candidate reads. */
export interface Post {
  title: string
  town: string
  schedule: Schedule
  duties: string
  requirements: string
  /** How to answer: telephone, e-mail or address of the employer. */
  contact: string
}

export type VacancyState = 'open' | 'certified' | 'filled' | 'withdrawn'

export interface Vacancy {
  id: string
  number: string
  country: string
  region: string
  employerId: string
  employer: string
  scheme: string
  edition: string
  occupation: string
  post: Post
  places: number
  /** For a month, in hundredths of the currency. */
  payFrom: number
  payTo: number
  currency: string
  publishedAt: Date
  publishedOn: IsoDate
  /** What the law asked on the day of publication; null where it could not be told. */
  days: number | null
  unit: 'calendar-day' | 'working-day'
  /** First day on which the search has lasted long enough. */
  earliest: IsoDate | null
  state: VacancyState
  endedAt: Date | null
  endReason: string | null
  result: SearchResult | null
}

export const outcomes = ['hired', 'unsuitable', 'declined', 'absent'] as const
/** Hired; turned down by the employer; the candidate declined; the candidate did not come. */
export type Outcome = (typeof outcomes)[number]

export interface Referral {
  no: number
  candidate: string | null
  note: string
  referredAt: Date
  outcome: Outcome | null
  reason: string | null
  outcomeAt: Date | null
  review: 'accepted' | 'disputed' | null
  reviewReason: string | null
}

/** What a search came to, in numbers. */
export interface SearchResult {
  referred: number
  hired: number
  unsuitable: number
  declined: number
  absent: number
  /** Turned down though the job centre holds them suitable. */
  disputed: number
  /** Referrals whose outcome the employer has not told. */
  open: number
}

export function resultOf(referrals: readonly Pick<Referral, 'outcome' | 'review'>[]): SearchResult {
  const count = (is: (r: Pick<Referral, 'outcome' | 'review'>) => boolean): number => referrals.filter(is).length
  return {
    referred: referrals.length,
    hired: count((r) => r.outcome === 'hired'),
    unsuitable: count((r) => r.outcome === 'unsuitable'),
    declined: count((r) => r.outcome === 'declined'),
    absent: count((r) => r.outcome === 'absent'),
    disputed: count((r) => r.review === 'disputed'),
    open: count((r) => r.outcome === null),
  }
}

/**
 * Did the search bring a suitable local candidate for every place? Yes where all places are filled, or where somebody was
 * turned down whom the job centre holds suitable. Undefined while an outcome is not told: the employer's silence proves
 * nothing. A job centre that sends nobody has found nobody.
 */
export function isLocalFound(result: SearchResult, places: number): boolean | undefined {
  if (result.hired >= places || result.disputed > 0) return true
  return result.open > 0 ? undefined : false
}

/** The limits of what is sensible to type. */
export const MOST_PLACES = 10_000
export const MOST_PAY = 1e13
