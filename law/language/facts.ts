import type { Citation } from './act.ts'
import type { Text } from './text.ts'

/** Who can say it: the worker, the employer, the offer, the officer by judgement, or a register of the service. */
export type FactSource = 'worker' | 'employer' | 'offer' | 'officer' | 'register'

/** `case`: one answer for the whole application. `line`: one answer for each worker. */
export type FactLevel = 'case' | 'line'

/** Whether a person can change the fact; nobody is advised to be younger. */
export type Changes = 'never' | 'with-time' | 'by-effort'

/** What every fact says of itself, whatever its type. */
export interface FactCommon {
  label: Text
  /** The question as it is asked; absent for register facts that nobody is asked. */
  ask?: Text
  help?: Text
  level: FactLevel
  source: FactSource
  /** Key of the register that supplies the fact, e.g. `quota.free`, `employer.citizens`, `person.citizenship`. */
  register?: string
  /** Paper that proves it. */
  evidence?: Text
  changes?: Changes
  /** The answer may be `none` ("there is no such thing"), e.g. no earlier finding. */
  orNone?: boolean
  /**
   * The date of this event, for rules that it governs: `decision`, `payment`, `contract-start`, `entry` ... A permit runs
   * from `contract-start`, the first day of the work, where that is later than its issue.
   */
  event?: string
  cite?: Citation
}

/** The type of the answer and its bounds. */
export type FactType =
  | { type: 'int'; min: number; max: number; unit: string }
  /** Money in minor units (tiyn, cents) of a currency. */
  | { type: 'money'; min: number; max: number; currency: string; per?: string }
  | { type: 'yes-no' }
  | { type: 'date' }
  | { type: 'one-of'; options: Record<string, Text> }
  /** A code of a list kept outside the scheme: `country` (ISO 3166-1 alpha-2), `region`, `sector` (ISIC), `isco` ... */
  | { type: 'code'; list: string }
  /** Stays or permits as periods, both ends included. */
  | { type: 'periods' }
  /** A question only a named officer may answer, with reasons; the engine never computes it. */
  | { type: 'judgement' }

/** One thing that an assessment can ask, with its question in three languages. */
export type Fact = FactCommon & FactType

type Common = Omit<FactCommon, 'level' | 'source'> & Partial<Pick<FactCommon, 'level' | 'source'>>
const common = <T extends Common>(body: T) => ({ level: 'line' as FactLevel, source: 'worker' as FactSource, ...body })

/** Whole number in a unit, within plausible bounds (a number outside is an input error, not an answer). */
export const int = (min: number, max: number, unit: string, body: Common): Fact => ({
  type: 'int',
  min,
  max,
  unit,
  ...common(body),
})
/** Money in minor units. */
export const money = (currency: string, body: Common & { max?: number; per?: string }): Fact => {
  const { max, ...rest } = body
  return { type: 'money', min: 0, max: max ?? 100_000_000_000, currency, ...common(rest) }
}
/** A question answered by yes or no. */
export const yesNo = (body: Common): Fact => ({ type: 'yes-no', ...common(body) })
/** A calendar day. */
export const date = (body: Common): Fact => ({ type: 'date', ...common(body) })
/** One of a few named options, each with its label. */
export const oneOf = (options: Record<string, Text>, body: Common): Fact => ({
  type: 'one-of',
  options,
  ...common(body),
})
/** A code of a standard list, named by the id of the list. */
export const code = (list: string, body: Common): Fact => ({ type: 'code', list, ...common(body) })
/** Stays or permits as periods, both ends included. */
export const periods = (body: Common): Fact => ({ type: 'periods', ...common(body) })
/** Left to the judgement of an officer, who must give reasons. */
export const judgement = (body: Common): Fact => ({ type: 'judgement', ...common({ source: 'officer', ...body }) })
