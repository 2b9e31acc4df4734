import type { Bearer, CostItem, FeeMoment, Library, Locale } from '@kosh/law'
import {
  addCost,
  answerFee,
  answerOffer,
  approveRoster,
  askCandidates,
  chooseCandidate,
  confirmInformed,
  declareNoFee,
  findOffer,
  findRoster,
  makeContract,
  openRoster,
  recordRefund,
  signContract,
  withdrawEntry,
} from '../instruments/recruitment/index.ts'
import { localDate } from '../platform/calendar.ts'
import { type Ctx, refuse } from '../platform/context.ts'
import { termsOf } from './contract-terms.ts'
import type { Deed } from './deeds.tsx'
import { hashOfPieces, piecesOf } from './information.ts'
import { words } from './messages.ts'
import { placingWords as say } from './placing-messages.ts'
import { editionOn, recruitmentOf } from './reading.ts'
import { fillRoster } from './roster-file.ts'

/** The acts on lists, offers, contracts, costs and information. */

const today = (ctx: Ctx): string => localDate(ctx.now, ctx.actor.country)
const lawOf = (ctx: Ctx, scheme: string) => recruitmentOf(ctx.library, scheme, today(ctx))
const toRoster = (number: string, done = '1') => `/rosters/${encodeURIComponent(number)}?done=${done}`
const toOffer = ({ number = '' }: Record<string, string>) => `/recruitment/offers/${encodeURIComponent(number)}?done=1`
const offerPath = (path: string) => `/recruitment/offers/:number/${path}`
const ministry = { roles: ['officer'], ministry: true } as const

export const openDeed: Deed = {
  ...ministry,
  id: 'open',
  path: '/rosters',
  summary: 'Opens a list of a sending body under an agreement',
  fields: [
    { name: 'agreement', label: say.agreement, hint: say.agreementHint, kind: 'text' },
    { name: 'scheme', label: say.scheme, kind: 'text' },
    { name: 'year', label: words.year, kind: 'int' },
    { name: 'sector', label: words.sector, hint: say.sectorHint, kind: 'text' },
    { name: 'places', label: words.places, kind: 'int' },
  ],
  run: (ctx, _params, g, key) =>
    openRoster(ctx, lawOf(ctx, g.text('scheme'))?.roster?.multiple?.n, {
      ...{ key, agreement: g.text('agreement'), scheme: g.text('scheme'), year: g.int('year') },
      ...{ sector: g.text('sector'), places: g.int('places') },
    }),
  done: (_params, { number }: { number: string }) => toRoster(number),
}
export const linesDeed: Deed = {
  ...ministry,
  id: 'lines',
  path: '/rosters/:number/lines',
  summary: 'Adds candidates from a table; good lines are taken, the others are told',
  fields: [{ name: 'table', label: say.table, hint: say.tableHint, kind: 'table' }],
  run: (ctx, { number = '' }, g, key) => fillRoster(ctx, { key, number, table: g.text('table') }),
  done: ({ number = '' }) => toRoster(number, 'added'),
}
export const approveDeed: Deed = {
  ...ministry,
  id: 'approve',
  path: '/rosters/:number/approve',
  summary: 'Approves a list by an act, for a time',
  fields: [
    { name: 'act', label: words.act, kind: 'text' },
    { name: 'validFrom', label: words.validFrom, kind: 'day' },
    { name: 'validTo', label: words.validTo, kind: 'day' },
  ],
  run: (ctx, { number = '' }, g, key) =>
    approveRoster(ctx, { key, number, act: g.text('act'), validFrom: g.day('validFrom'), validTo: g.day('validTo') }),
  done: ({ number = '' }) => toRoster(number),
}
export const withdrawDeed: Deed = {
  ...ministry,
  id: 'withdraw',
  path: '/rosters/:number/withdraw',
  summary: 'Takes a candidate who waits off the list, with the reason',
  fields: [
    { name: 'no', label: say.place, kind: 'int' },
    { name: 'reason', label: words.reason, kind: 'text' },
  ],
  run: (ctx, { number = '' }, g, key) => withdrawEntry(ctx, { key, number, no: g.int('no'), reason: g.text('reason') }),
  done: ({ number = '' }) => toRoster(number),
}

export const askDeed: Deed = {
  roles: ['employer'],
  id: 'ask',
  path: '/recruitment/requests',
  summary: 'Asks for candidates of a list; they are proposed in its order',
  fields: [
    { name: 'roster', label: say.roster, kind: 'choice' },
    { name: 'occupation', label: say.occupation, hint: say.occupationHint, kind: 'text' },
    { name: 'job', label: say.job, kind: 'text' },
    { name: 'region', label: say.region, kind: 'choice' },
    { name: 'workplace', label: say.workplace, kind: 'text' },
    { name: 'hours', label: say.hours, kind: 'text' },
    { name: 'rest', label: say.rest, kind: 'text' },
    { name: 'pay', label: say.pay, kind: 'money' },
    { name: 'currency', label: say.currency, kind: 'text' },
    { name: 'workFrom', label: say.workFrom, kind: 'day' },
    { name: 'workTo', label: say.workTo, kind: 'day' },
    { name: 'places', label: say.placesAsked, kind: 'int' },
    { name: 'candidates', label: say.candidates, hint: say.candidatesHint, kind: 'int' },
    { name: 'licence', label: say.licence, hint: say.licenceHint, kind: 'text' },
    { name: 'answerBy', label: say.answerBy, kind: 'day' },
  ],
  run: async (ctx, _params, g, key) => {
    const roster = await findRoster(ctx.db, ctx.actor.country, g.text('roster'))
    const byLaw = roster && lawOf(ctx, roster.scheme)?.roster?.proposals?.n
    return askCandidates(ctx, byLaw, {
      ...{ key, roster: g.text('roster'), licence: g.text('licence'), occupation: g.text('occupation') },
      ...{ job: g.text('job'), region: g.text('region'), workplace: g.text('workplace'), hours: g.text('hours') },
      ...{ rest: g.text('rest'), pay: g.int('pay'), currency: g.text('currency').toUpperCase() },
      ...{ workFrom: g.day('workFrom'), workTo: g.day('workTo'), places: g.int('places') },
      ...{ candidates: g.int('candidates'), answerBy: g.day('answerBy') },
    })
  },
  done: (_params, { number }: { number: string }) => `/recruitment/requests/${encodeURIComponent(number)}?done=1`,
}
const verdict = [
  { name: 'accept', label: say.accept, kind: 'yes' },
  { name: 'reason', label: say.reasonIfNo, kind: 'text' },
] as const
export const chooseDeed: Deed = {
  roles: ['employer'],
  id: 'choose',
  path: offerPath('choose'),
  summary: 'The employer chooses a proposed candidate, or refuses with the reason',
  fields: verdict,
  run: (ctx, { number = '' }, g, key) =>
    chooseCandidate(ctx, { key, number, accept: g.flag('accept'), reason: g.text('reason') }),
  done: toOffer,
}
export const answerDeed: Deed = {
  roles: ['worker'],
  id: 'answer',
  path: offerPath('answer'),
  summary: 'The worker takes the place that is offered, or declines with the reason',
  fields: verdict,
  run: (ctx, { number = '' }, g, key) =>
    answerOffer(ctx, { key, number, accept: g.flag('accept'), reason: g.text('reason') }),
  done: toOffer,
}

export const contractDeed: Deed = {
  roles: ['employer', 'officer'],
  id: 'contract',
  path: offerPath('contract'),
  summary: 'Makes the contract in two languages; its terms are frozen',
  fields: [
    { name: 'first', label: say.first, kind: 'choice' },
    { name: 'second', label: say.second, kind: 'choice' },
  ],
  run: async (ctx, { number = '' }, g, key) => {
    const o = await findOffer(ctx.db, ctx.actor, number)
    if (!o) return refuse('recruitment-not-found')
    const [first, second] = [localeOf(g.text('first')), localeOf(g.text('second'))]
    const terms = termsOf(ctx.library, o, [first, second], today(ctx))
    return makeContract(ctx, { key, number, first, second, terms })
  },
  done: toOffer,
}
const localeOf = (said: string): Locale => (said === 'kk' || said === 'ru' ? said : 'en')
export const signDeed: Deed = {
  roles: ['employer', 'worker', 'officer'],
  id: 'sign',
  path: offerPath('sign'),
  summary: 'A side signs the contract; an officer records the signature of the worker at the counter',
  fields: [{ name: 'hash', label: say.fingerprint, kind: 'hidden' }],
  run: (ctx, { number = '' }, g, key) => signContract(ctx, { key, number, hash: g.text('hash') }),
  done: toOffer,
}

export const declareDeed: Deed = {
  roles: ['employer'],
  id: 'declare',
  path: offerPath('declare'),
  summary: 'The employer declares that the worker is charged nothing',
  fields: [],
  run: (ctx, { number = '' }, _g, key) => declareNoFee(ctx, { key, number }),
  done: toOffer,
}
export const feeDeed: Deed = {
  roles: ['worker', 'officer'],
  id: 'fee',
  path: offerPath('fee'),
  summary: 'What the worker says to the question of fees; the employer never sees it',
  fields: [
    { name: 'moment', label: say.moment, kind: 'choice' },
    { name: 'paid', label: say.paid, kind: 'yes' },
    { name: 'words', label: say.toWhom, kind: 'area' },
  ],
  run: (ctx, { number = '' }, g, key) =>
    answerFee(ctx, {
      key,
      number,
      moment: g.text('moment') as FeeMoment,
      paid: g.flag('paid'),
      words: g.text('words'),
    }),
  done: toOffer,
}
export const costDeed: Deed = {
  roles: ['employer', 'worker', 'officer'],
  id: 'cost',
  path: offerPath('costs'),
  summary: 'Enters a cost: what, how much, who bears it, who paid',
  fields: [
    { name: 'item', label: say.item, kind: 'choice' },
    { name: 'what', label: say.note, kind: 'text' },
    { name: 'amount', label: say.amount, kind: 'money' },
    { name: 'currency', label: say.currency, kind: 'text' },
    { name: 'bearer', label: say.bearer, kind: 'choice' },
    { name: 'payer', label: say.payer, kind: 'choice' },
    { name: 'onDay', label: say.onDay, kind: 'day' },
    { name: 'file', label: say.file, kind: 'file' },
  ],
  run: async (ctx, { number = '' }, g, key) => {
    const o = await findOffer(ctx.db, ctx.actor, number)
    const byLaw = o && lawOf(ctx, o.scheme)?.costs?.find((c) => c.item === g.text('item'))?.bearer
    return addCost(ctx, byLaw, {
      ...{ key, number, item: g.text('item') as CostItem, what: g.text('what'), amount: g.int('amount') },
      ...{ currency: g.text('currency').toUpperCase(), bearer: g.text('bearer') as Bearer },
      ...{ payer: g.text('payer') as Bearer, onDay: g.day('onDay'), file: g.file('file') },
    })
  },
  done: toOffer,
}
export const refundDeed: Deed = {
  roles: ['employer', 'officer'],
  id: 'refund',
  path: offerPath('refund'),
  summary: 'Records that the worker got back what was owed, with the proof',
  fields: [
    { name: 'no', label: say.line, kind: 'int' },
    { name: 'onDay', label: say.onDay, kind: 'day' },
    { name: 'proof', label: say.proof, kind: 'text' },
    { name: 'file', label: say.file, kind: 'file' },
  ],
  run: (ctx, { number = '' }, g, key) =>
    recordRefund(ctx, {
      ...{ key, number, no: g.int('no'), onDay: g.day('onDay'), proof: g.text('proof'), file: g.file('file') },
    }),
  done: toOffer,
}

/** What is told in a recruitment, and its fingerprint in a language. */
export function toldIn(library: Library, scheme: string, day: string, locale: Locale) {
  const of = library.schemes.get(scheme)
  const pieces = piecesOf(of, editionOn(of, day))
  return { pieces, hash: hashOfPieces(pieces, locale) }
}
export const informedDeed: Deed = {
  roles: ['worker', 'officer'],
  id: 'informed',
  path: offerPath('informed'),
  summary: 'The worker has read what is told before leaving; an officer may record it at the counter',
  fields: [
    { name: 'language', label: say.language, kind: 'hidden' },
    { name: 'shown', label: say.fingerprint, kind: 'hidden' },
  ],
  run: async (ctx, { number = '' }, g, key) => {
    const o = await findOffer(ctx.db, ctx.actor, number)
    if (!o) return refuse('recruitment-not-found')
    const locale = localeOf(g.text('language'))
    const { pieces, hash } = toldIn(ctx.library, o.scheme, today(ctx), locale)
    return confirmInformed(ctx, { key, number, locale, pieces: pieces.length, hash, shown: g.text('shown') })
  },
  done: toOffer,
}
