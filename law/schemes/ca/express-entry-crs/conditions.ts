import { all, any, type Condition, is, yes } from '../../../language/terms.ts'
import { allReach } from '../points-facts.ts'

/** "With a partner": comes along, and is neither citizen nor permanent resident. */
export const accompanied: Condition = is('partner', 'accompanying')

export const reaches = {
  trade: allReach('first', 'ca.crs-level-trade'),
  lower: allReach('first', 'ca.crs-level-lower'),
  higher: allReach('first', 'ca.crs-level-higher'),
}

/** A level in all four abilities of a language, whichever of the two is named first. */
const inLanguage = (language: 'english' | 'french', table: string): Condition =>
  any(
    all(is('firstLanguage', language), allReach('first', table)),
    all(is('firstLanguage', language === 'english' ? 'french' : 'english'), allReach('second', table)),
  )
export const french: Condition = inLanguage('french', 'ca.crs-level-lower')
export const english: Condition = inLanguage('english', 'ca.crs-level-trade')

export const inPool: Condition = any(
  yes('skilledWorker'),
  yes('canadianExperience'),
  yes('skilledTrades'),
  yes('nominated'),
)

/** Rounds by category invite from the three federal programmes, not mere nominees. */
const federal: Condition = any(yes('skilledWorker'), yes('canadianExperience'), yes('skilledTrades'))

/** The candidate is one of those the round invites. */
export const fitsRound: Condition = any(
  is('round', 'general'),
  all(is('round', 'fsw'), yes('skilledWorker')),
  all(is('round', 'cec'), yes('canadianExperience')),
  all(is('round', 'fst'), yes('skilledTrades')),
  all(is('round', 'pnp'), yes('nominated')),
  all(is('round', 'french'), federal, french),
  all(is('round', 'healthcare', 'stem', 'trade', 'transport', 'agriculture'), federal, yes('inCategory')),
)
