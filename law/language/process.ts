import type { Citation } from './act.ts'
import type { Condition, Term } from './terms.ts'
import type { Text } from './text.ts'

/** A step on the way to the decision of the period: who acts until which day (MM-DD) of the year before it begins. */
export interface CycleStep {
  by: string
  cite: Citation
}

/** From the needs of employers to the decision: employers to the local body, local bodies to the ministry, its draft act. */
export interface QuotaCycle {
  statements?: CycleStep
  proposals?: CycleStep
  draft?: CycleStep
}

/** A quota that the scheme draws on. The cell of a line is found by its period and by the facts named in `split`. */
export interface QuotaUse {
  /** Id of the quota series; several schemes may draw on one. */
  id: string
  title: Text
  /** `calendar-year`, or a fiscal year that begins on `starts` (MM-DD), cut into halves if `halves`. */
  calendar: { kind: 'calendar-year' } | { kind: 'fiscal-year'; starts: string; halves?: boolean }
  /** The date that picks the period. */
  period: Term
  split: { dimension: string; fact: string }[]
  /** Places that a line takes; one unless said. */
  places?: Term
  /** Lines outside this take no place. */
  when?: Condition
  order: 'receipt' | 'ballot' | 'ranked'
  /** What turns a reservation into use: the favourable decision or the permit itself. */
  counts: 'decision' | 'permit'
  /** Unused places of the first half roll into the second, never into the next year. */
  carryOver?: { within: 'year'; cite: Citation }
  /** The yearly way from need to decision, as far as it was read. */
  cycle?: QuotaCycle
  /** Tables with the published figures of past years: places set and places used, by calendar year (`from` of the row). */
  published?: { set: string; used?: string }
  cite: Citation
}

/**
 * A list of occupations in demand that the scheme reads, made anew for each year from the proposals of local bodies.
 * Whether the occupation of a line stands on it reaches the assessment as the register fact `occupation.listed`.
 */
export interface OccupationList {
  /** Id of the list; several schemes may read one. */
  id: string
  title: Text
  /** The fact with the occupation (ISCO-08), and the one with the region where entries differ by region. */
  occupation: string
  region?: string
  cite: Citation
}

/** Search on the home market before filing. The outcome reaches the assessment as register facts. */
export interface MarketTest {
  days: Term
  unit: 'calendar-day' | 'working-day'
  channel: Text
  /** Facts with the occupation (ISCO-08) and the region: by them a vacancy of the employer is found for a line. */
  occupation?: string
  region?: string
  when?: Condition
  cite: Citation
}

/** A paper of the application, when it is needed, and whether the file is complete without it. */
export interface DocumentNeed {
  id: string
  title: Text
  level: 'case' | 'line'
  when?: Condition
  /** Without it the file is not complete; otherwise it may follow. */
  required: boolean
  cite: Citation
}

/** What happens when a clock runs out. */
export type OnExpiry = 'refuse' | 'grant' | 'lapse' | 'annul-permit' | 'suspend-permit' | 'escalate' | 'remind'

/** A legal time limit: who must act, counted from what, and what follows when it runs out. */
export interface Clock {
  id: string
  title: Text
  starts: 'receipt' | 'defect-notice' | 'decision' | 'permit-issued' | 'permit-ends' | 'suspension' | 'cure'
  /** What stops it; a clock not stopped runs out. */
  stops:
    | 'decision'
    | 'permit-issued'
    | 'fee-paid'
    | 'defect-cured'
    | 'report-filed'
    | 'extension-filed'
    | 'reinstated'
    | 'never'
  actor: 'officer' | 'applicant' | 'worker'
  days: Term
  unit: 'working-day' | 'calendar-day' | 'month'
  /** Counted backwards from the start event (reminders before a permit ends). */
  before?: boolean
  onExpiry: OnExpiry
  /** The officer may put it off once, with reasons, by so much. */
  extend?: { days: Term; unit: Clock['unit']; cite: Citation }
  when?: Condition
  cite: Citation
}

/** A payment: who pays, how much, when, and which day picks the rate. */
export interface Fee {
  id: string
  title: Text
  payer: 'employer' | 'worker'
  level: 'case' | 'line'
  /** Minor units of `currency`. */
  amount: Term
  currency: string
  when?: Condition
  /** Paid before filing, or after a favourable decision and before the permit. */
  due: 'before-filing' | 'before-permit'
  /** Event whose date picks the rate. */
  governs?: string
  /** Held for the payer and given back: on what, in words. */
  deposit?: { release: Text; cite: Citation }
  cite: Citation
}

/** How an application under the scheme runs. */
export interface Process {
  applicant: 'employer' | 'worker'
  /** `workers`: each line names one person. `places`: a line asks for a number of unnamed places. */
  lines: 'workers' | 'places'
  where: ('online' | 'counter' | 'mission')[]
  /** Who decides: the body of the region that a fact names, or one national body. */
  body: { kind: 'region'; fact: string } | { kind: 'national' }
  documents: DocumentNeed[]
  clocks: Clock[]
  fees: Fee[]
  /** A new edition between filing and decision: the case keeps its edition, or is assessed again under the new one. */
  transition: { rule: 'keep' | 'move'; cite: Citation }
  /** Why nothing further is known about the procedure, where the source is silent. */
  gaps?: string[]
}

/**
 * A way to a new permit by one already held: a change of employer, work or place, a passage from another scheme, or the
 * family of a holder.
 */
export interface Following {
  id: string
  title: Text
  /** `instead`: the new permit takes the place of the earlier one of the same worker. `beside`: it hangs on the permit of another person. */
  kind: 'instead' | 'beside'
  when?: Condition
  /** Schemes whose permit may be named; this scheme unless said. */
  from?: string[]
  /** A change that the law does not count against the worker. */
  uncounted?: Condition
  /** The new permit ends with the one named. */
  keepsEnd?: boolean
  cite: Citation
}

/** Each tie is a switch of its own. */
export type Tie = 'employer' | 'occupation' | 'region' | 'sector' | 'workplace'

/** What is given: lengths, ties, extension, rights, and the grounds on which it stops. */
export interface PermitTerms {
  title: Text
  holder: 'worker' | 'employer'
  /** Allowed lengths; the first whose condition holds applies. `asked` names the fact with the length asked for. */
  lengths: {
    id: string
    when?: Condition
    unit: 'month' | 'day'
    /** Fixed length, or the longest that may be asked. */
    longest: Term
    /** Closed list of lengths that may be asked. */
    options?: { table: string }
    asked?: string
    cite: Citation
  }[]
  /** Never beyond this date (end of contract, travel paper). */
  notAfter?: { date: Term; cite: Citation }[]
  ties: { tie: Tie; cite: Citation }[]
  renewals: { when?: Condition; max: Term | null; cite: Citation }[]
  /** Days before the end between which an extension may be asked. */
  renewalWindow?: { earliest: Term; latest: Term; cite: Citation }
  /** Who asks for an extension in time goes on working on the old conditions until it is decided. */
  maintained?: { cite: Citation }
  follows?: Following[]
  rights: { id: string; text: Text; cite: Citation }[]
  /** Facts printed on the permit as the work allowed, in order. */
  work: string[]
  grounds: {
    suspend: Ground[]
    annul: Ground[]
    lapse: Ground[]
  }
}

/** A ground on which a permit is suspended, annulled or lapses. */
export interface Ground {
  code: string
  title: Text
  cite: Citation
}

/**
 * A wage that is guaranteed while the permit lasts: what is paid month by month is held against the criteria that the wage
 * of the contract had to meet.
 */
export interface PayRule {
  /** The fact with the wage of the contract; its `per` says for what time. */
  wage: string
  criteria: string[]
  cite: Citation
}

/** What an employer undertakes for nationals with a permit: to train or retrain them, raise their skill, replace the foreigner, make jobs. */
export const undertakingKinds = ['train', 'retrain', 'raise', 'replace', 'jobs'] as const
/** One of {@link undertakingKinds}. */
export type UndertakingKind = (typeof undertakingKinds)[number]

/** A duty after the decision: who, on what event, within how many days, proven by what, and what lateness brings. */
export interface Duty {
  id: string
  title: Text
  actor: 'employer' | 'worker' | 'host' | 'officer'
  trigger: string
  days?: Term
  unit?: 'working-day' | 'calendar-day' | 'month'
  proof?: Text
  effect?: Text
  /** A special condition that is planned with persons and days and proven: the kinds that the law lets the employer choose. */
  undertaking?: { kinds: UndertakingKind[] }
  when?: Condition
  cite: Citation
}

/** One step of the way of appeal: to whom, within how long, and whether it stays the decision. */
export interface AppealStep {
  body: Text
  days: Term
  unit: 'working-day' | 'calendar-day' | 'month'
  from: 'notice' | 'previous-outcome'
  /** Does filing stay the effect of the decision? */
  stays?: boolean
  /** Heard before others, so that it is decided before this day: the season that the permit is asked for. */
  before?: Term
  note?: Text
  cite: Citation
}

/** A power to put a more favourable decision in the place of a refusal. Nobody applies for it: the department brings the case. */
export interface Power {
  /** Schemes under which a refusal may be replaced. */
  over: string[]
  /** Whose power it is. */
  holder: Text
  cite: Citation
}
