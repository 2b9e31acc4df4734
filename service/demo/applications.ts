import { addTime, type Facts, weekdays } from '@kosh/law'
import type { Random } from './random.ts'
import type { Firm, Worker } from './world.ts'

/** What made applicants answer, scheme by scheme. The only place of the service that names schemes. */
export type Kind = 'employer' | 'seasonal' | 'household'

export const schemeIds: Record<Kind, string> = {
  employer: 'kz/employer-permit',
  seasonal: 'kz/seasonal-worker',
  household: 'kz/household-worker',
}

/** Where the workers of each kind come from, about as published. */
export const countries: Record<Kind, Readonly<Record<string, number>>> = {
  employer: { CN: 38, IN: 16, TR: 18, UZ: 22, TJ: 4, KG: 2 },
  seasonal: { UZ: 78, TJ: 18, KG: 4 },
  household: { UZ: 80, TJ: 19, CN: 1 },
}

/** Sectors that each kind of permit serves. */
export const kindOfFirm = (random: Random, firm: Firm): Kind =>
  firm.sector === 'A' && random.chance(0.85) ? 'seasonal' : 'employer'

export interface Answers {
  /** What is asked once for the case. */
  facts: Record<string, string | number | boolean>
  line: (worker: Worker) => Record<string, string | number | boolean>
  /** What registers say of the case. */
  register: Facts
  /** What an officer judges of each line, as made. */
  judged: Record<string, boolean>
}

const occupations: Record<string, readonly string[]> = {
  '1': ['1120', '1219'],
  '2': ['1321', '1323', '1330'],
  '3': ['2142', '2144', '2146', '2151', '2512'],
  '4': ['7112', '7212', '7411', '8332'],
}
const farming = ['gardener', 'crop-grower', 'crop-labourer', 'livestock-labourer'] as const

function employerAnswers(random: Random, firm: Firm, day: string, lines: number, asked4: boolean): Answers {
  const drawn = random.weighted({ '1': 6, '2': 20, '3': 52, '4': 22 })
  const category = asked4 ? '4' : drawn
  const senior = category === '1' || category === '2'
  const { staff } = firm
  // One in twenty files too early after the vacancy.
  const waited = random.chance(0.05) ? random.int(4, 13) : random.int(16, 40)
  const asked = { [senior ? 'askedCat12' : 'askedCat34']: lines }
  return {
    facts: {
      request: 'new',
      region: firm.region,
      vacancyPublished: addTime(day, waited, 'calendar-day', weekdays(), true),
      undertakingsMet: random.chance(0.93),
      whollyForeignOwned: false,
      ...asked,
    },
    line: () => ({
      outsideGroup: 'none',
      category,
      occupation: random.pick(occupations[category]!),
      monthsAsked: senior ? random.pick([12, 24]) : 12,
      firstHead: false,
    }),
    register: {
      sector: firm.sector,
      employerKind: 'legal-person',
      citizensCat12: staff.citizens12,
      foreignersCat12: staff.foreigners12,
      eaeuCat12: 0,
      citizensCat34: staff.citizens34,
      foreignersCat34: staff.foreigners34,
      eaeuCat34: 0,
      employerStaff: staff.citizens12 + staff.citizens34 + staff.foreigners12 + staff.foreigners34,
      findingUse: 'none',
      findingTrade: 'none',
    },
    judged: { documentsTrue: random.chance(0.98), qualified: random.chance(0.94) },
  }
}

function seasonalAnswers(random: Random, firm: Firm): Answers {
  const term = random.weighted({ '90': 25, '180': 50, '270': 18, '365': 7 })
  return {
    facts: { request: random.chance(0.97) ? 'new' : 'extension', region: firm.region },
    line: () => ({ outsideGroup: 'none', occupation: random.pick(farming), term }),
    register: { findingUse: 'none', findingTrade: 'none' },
    judged: { documentsTrue: random.chance(0.98) },
  }
}

function householdAnswers(random: Random, region: string): Answers {
  return {
    facts: {
      region,
      employerKind: 'individual',
      employerWorkers: random.weighted({ '0': 70, '2': 20, '5': 4 }) === '5' ? 5 : 1,
    },
    line: () => ({
      monthsAsked: random.pick([1, 2, 3, 3, 6]),
      lawfulStay: random.chance(0.96),
      insured: random.chance(0.95),
      fingerprinted: true,
    }),
    register: { previousEnd: 'none', previousMonths: 0 },
    judged: {},
  }
}

/** The answers of an application of a kind, filed on a day; `asked4` where it is to be for workers of category 4. */
export function answersOf(random: Random, kind: Kind, firm: Firm, day: string, lines: number, asked4 = false): Answers {
  if (kind === 'employer') return employerAnswers(random, firm, day, lines, asked4)
  return kind === 'seasonal' ? seasonalAnswers(random, firm) : householdAnswers(random, firm.region)
}

/** What is asked at the counter of a mission abroad. */
export const visaScheme = 'kz/work-visa'
export const visaAnswers: readonly Record<string, string | number | boolean>[] = [
  {
    ...{
      visaClass: 'C3',
      purpose: 'work',
      entries: 'multiple',
      monthsAsked: 12,
      daysAsked: 90,
      workBasis: 'no-permit-needed',
    },
    ...{ permitEnd: 'none', place: 'abroad' },
  },
  {
    ...{
      visaClass: 'C3',
      purpose: 'family-of-worker',
      entries: 'single',
      daysAsked: 60,
      monthsAsked: 3,
      workerHasC3: true,
    },
    ...{ permitEnd: 'none', place: 'abroad', workBasis: 'none' },
  },
]
