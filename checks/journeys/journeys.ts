import type { Library } from '@kosh/law'
import { norway, unitedStates } from './abroad.ts'
import { abuse } from './abuse.ts'
import type { Hands } from './api.ts'
import { depositLaw, returning } from './deposit.ts'
import { household } from './household.ts'
import { italy } from './italy.ts'
import { kazakhstan } from './kazakhstan.ts'
import { korea } from './korea.ts'
import type { Stage } from './stage.ts'

export interface Journey {
  id: string
  title: string
  country: string
  start: string
  run: (stage: Stage, hands: Hands) => Promise<unknown>
  /** Walked in the browser too; `looking`: each screen is looked at on the way, where no other walk comes by. */
  byHand?: true | 'looking'
  /** A made law, where no real one gives what the journey needs. */
  law?: () => Library
  /** What it comes to, whichever way it is gone. */
  ends: object
  /** Articles that it must have met, among others. */
  meets: string[]
}

export const journeys: readonly Journey[] = [
  {
    id: 'a',
    title: 'Kazakhstan today, from the need to the end of the term',
    country: 'KZ',
    start: '2025-11-03T06:00:00Z',
    run: kazakhstan,
    byHand: true,
    ends: { state: 'decided', permits: 4 },
    meets: ['kz/order-279'],
  },
  {
    id: 'b',
    title: 'a household worker in Kazakhstan',
    country: 'KZ',
    start: '2026-05-04T06:00:00Z',
    run: household,
    byHand: true,
    ends: { first: 'decided', second: 'decided', end: 'term-ended' },
    meets: ['kz/tax-code', 'kz/law-477-4', 'kz/quota-acts'],
  },
  {
    id: 'c',
    title: 'Korea, from the roster to the departure insurance',
    country: 'KR',
    start: '2026-02-10T03:00:00Z',
    run: korea,
    byHand: 'looking',
    ends: { offer: 'taken', told: 22 },
    meets: ['kr/'],
  },
  {
    id: 'd',
    title: 'a click day in Italy',
    country: 'IT',
    start: '2026-01-05T08:00:00Z',
    run: italy,
    ends: { asked: 60, held: 20 },
    meets: ['it/'],
  },
  {
    id: 'e',
    title: 'a half-year cap in the United States with a supplementary quota',
    country: 'US',
    start: '2026-01-05T15:00:00Z',
    run: unitedStates,
    byHand: true,
    ends: { one: 'decided', two: 'decided', used: 42 },
    meets: ['us/uscis-h-2b-cap', 'us/20-cfr-655-a'],
  },
  {
    id: 'f',
    title: 'a season in Norway of 1999 with an appeal to the ministry',
    country: 'NO',
    start: '1999-02-15T09:00:00Z',
    run: norway,
    byHand: true,
    ends: { refused: 'decided', granted: 'decided', until: '1999-08-14' },
    meets: ['no/'],
  },
  {
    id: 'g',
    title: 'a change of employer because of abuse',
    country: 'KZ',
    start: '2026-05-04T06:00:00Z',
    run: abuse,
    byHand: true,
    ends: { first: 'decided', second: 'decided' },
    meets: ['kz/order-visas-2016'],
  },
  {
    id: 'h',
    title: 'a return with a deposit',
    country: 'KZ',
    start: '2026-05-04T06:00:00Z',
    run: returning,
    byHand: true,
    law: depositLaw,
    ends: { returned: 'left', overdue: 'overdue', deposits: 2 },
    meets: ['kz/made'],
  },
]
