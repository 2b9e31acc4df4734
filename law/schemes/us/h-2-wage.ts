import { all, any, atLeast, type Condition, incomplete, is, not, type Term } from '../../language/terms.ts'
import { payUnits } from './h-2-facts.ts'

/** Both amounts are told for the same unit of time. */
const sameUnit: Condition = any(...payUnits.map((unit) => all(is('wageUnit', unit), is('prevailingUnit', unit))))

/** The wage offered reaches the prevailing wage; amounts in different units cannot be set side by side. */
export const reachesPrevailing: Condition = any(
  all(sameUnit, atLeast('wage', 'prevailingWage')),
  all(not(sameUnit), incomplete('how a wage by one unit of time is set against a rate by another was not read')),
)

/** An hourly wage reaches an hourly rate; pay in another unit cannot be set beside it. */
export const reachesHourly = (rate: Term | string): Condition =>
  any(
    all(is('wageUnit', 'HOUR'), atLeast('wage', rate)),
    all(not(is('wageUnit', 'HOUR')), incomplete('how pay in another unit is set against an hourly rate was not read')),
  )
