import { type IsoDate, text } from '@kosh/law'
import type { Db } from './context.ts'
import { defineErrors } from './errors/index.ts'

/**
 * Holds on refusing or expelling a person. A room that protects people adds its holds here; the rooms that refuse ask here.
 * Neither knows the other: who asks learns an id and an end, never a reason, and not which room it came from.
 */

export interface Hold {
  id: string
  /** The last day of it. */
  until: IsoDate
}

type Source = (db: Db, personId: string, day: IsoDate) => Promise<Hold | undefined>
const sources = new Set<Source>()

/** Adds the holds of a room; the same source counts once. */
export const addHolds = (source: Source): void => void sources.add(source)

/** The hold on a person on a day, the one that lasts longest. */
export async function findHold(db: Db, personId: string, day: IsoDate): Promise<Hold | undefined> {
  let longest: Hold | undefined
  for (const source of sources) {
    const hold = await source(db, personId, day)
    if (hold && (!longest || hold.until > longest.until)) longest = hold
  }
  return longest && { id: longest.id, until: longest.until }
}

/** Does the law of protection keep a change of this person from being counted; each room that protects adds what it knows. */
type Uncounted = (db: Db, personId: string, day: IsoDate) => Promise<unknown>
const uncounted = new Set<Uncounted>()

/** Adds the protections of a room; the same source counts once. */
export const addUncounted = (source: Uncounted): void => void uncounted.add(source)

/** Is a change of employer of a person on a day not counted, because the person is protected. */
export async function isUncounted(db: Db, personId: string, day: IsoDate): Promise<boolean> {
  for (const source of uncounted) if (await source(db, personId, day)) return true
  return false
}

export const holdErrors = defineErrors({
  'person-on-hold': {
    status: 409,
    title: text('Бұл шешім күтеді', 'Это решение подождёт', 'This decision has to wait'),
    text: text(
      '{until} күніне дейін бұл адамға бас тартуға және рұқсатын тоқтатуға болмайды (тоқтата тұру: {id}).',
      'До {until} этому человеку нельзя отказать и нельзя прекратить его разрешение (приостановка {id}).',
      'Until {until} this person may not be refused and the permit may not be ended (hold {id}).',
    ),
    next: text(
      'Шешімді сол күннен кейін шығарыңыз. Себебі көрсетілмейді.',
      'Вынесите решение после этого дня. Причина не показывается.',
      'Decide after that day. The reason is not shown.',
    ),
  },
})
