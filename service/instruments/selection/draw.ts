import { createHash } from 'node:crypto'

/**
 * The draw itself. Pure, and simple enough to be done again by anyone from the published log (docs/draws.md):
 * every ticket of an entry is hashed with the seed, an entry counts by its smallest hash, and the smallest come first.
 * An entry with w tickets comes before one with a single ticket in w of w + 1 draws.
 */

export type Method = 'receipt' | 'uniform' | 'weighted' | 'ranked'

export interface Entry {
  /** Public number of the entry; it names nobody. */
  number: string
  places: number
  /** Tickets in a weighted ballot. */
  weight: number
  /** Score in a ranked draw. */
  score: number
  /** Order of receipt, which parts equal scores. */
  receipt: number
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What is published before anybody may know the secret. */
export const commitmentOf = (secret: string): string => sha(secret)

/** Hash of the list of entries as it is drawn: numbers with their tickets, by number. */
export const listHashOf = (entries: readonly Pick<Entry, 'number' | 'weight'>[]): string =>
  sha(
    entries
      .map((e) => `${e.number} ${e.weight}\n`)
      .sort()
      .join(''),
  )

/** The seed nobody could choose: of the secret promised before, a public value that came after, and the list itself. */
export const seedOf = (secret: string, publicValue: string, listHash: string): string =>
  sha(`${secret}|${publicValue}|${listHash}`)

/** The ticket of an entry that counts: the smallest of its hashes. */
export function ticketOf(seed: string, number: string, weight: number): string {
  let least = ''
  for (let ticket = 1; ticket <= weight; ticket++) {
    const hash = sha(`${seed}|${number}|${ticket}`)
    if (least === '' || hash < least) least = hash
  }
  return least
}

/** Entries in the order in which they get places. The seed counts in ballots only. */
export function orderOf(method: Method, seed: string, entries: readonly Entry[]): Entry[] {
  const list = [...entries]
  if (method === 'receipt') return list.sort((a, b) => a.receipt - b.receipt)
  if (method === 'ranked') return list.sort((a, b) => b.score - a.score || a.receipt - b.receipt)
  const tickets = new Map(list.map((e) => [e.number, ticketOf(seed, e.number, method === 'uniform' ? 1 : e.weight)]))
  return list.sort((a, b) => (tickets.get(a.number)! < tickets.get(b.number)! ? -1 : 1))
}

/** The first entries that fit into the places, in their order; an entry too large does not stop a smaller one behind it. */
export function chosen(order: readonly Entry[], places: number): Set<string> {
  let left = places
  const taken = new Set<string>()
  for (const e of order) {
    if (e.places > left) continue
    left -= e.places
    taken.add(e.number)
  }
  return taken
}
