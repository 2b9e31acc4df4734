import type { Following } from '../language/process.ts'
import type { IsoDate } from '../language/text.ts'
import type { Library } from '../library.ts'
import type { AssessOptions } from './assess.ts'
import type { Facts } from './facts.ts'
import { holds, reading } from './reading.ts'
import { PASS, UNKNOWN } from './tri.ts'

/** A way by a permit already held, as it stands for one line. */
export interface FollowingWay extends Omit<Following, 'when' | 'uncounted'> {
  applies: 'yes' | 'unknown'
  /** The scheme says of this line that the change is not counted. */
  uncounted: boolean
  /** Schemes whose permit may be named. */
  from: string[]
}

/** The ways by a permit already held that a line may be on, by the facts known. */
export function followingWays(
  library: Library,
  scheme: string,
  facts: Facts,
  asOf: IsoDate,
  options: AssessOptions = {},
): FollowingWay[] {
  const r = reading(library, scheme, facts, asOf, options)
  return (r.plan.edition.permit.follows ?? []).flatMap(({ when, uncounted, ...f }): FollowingWay[] => {
    const t = holds(r, when)
    if (t !== PASS && t !== UNKNOWN) return []
    return [
      {
        ...f,
        from: f.from ?? [scheme],
        applies: t === PASS ? 'yes' : 'unknown',
        uncounted: uncounted !== undefined && holds(r, uncounted) === PASS,
      },
    ]
  })
}
