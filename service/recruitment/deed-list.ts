import {
  changeLicence,
  enterLicence,
  type LicenceChange,
  type LicenceKind,
  recruitmentWords,
  saveAgreement,
} from '../instruments/recruitment/index.ts'
import { refuse } from '../platform/context.ts'
import type { Deed, Given } from './deeds.tsx'
import { words } from './messages.ts'
import { numbersOfText } from './reading.ts'

/** The acts of the ministry on licences and agreements. */

const ministry = { roles: ['officer'], ministry: true } as const
const at = (page: string, number: string, more = '?done=1'): string => `/${page}/${encodeURIComponent(number)}${more}`

export const enterDeed: Deed = {
  ...ministry,
  id: 'enter',
  path: '/recruiters',
  summary: 'Enters a licence of a recruiter',
  fields: [
    { name: 'number', label: words.number, kind: 'text' },
    { name: 'holder', label: words.holder, kind: 'text' },
    { name: 'holderCountry', label: words.country, kind: 'choice' },
    { name: 'contact', label: words.contact, kind: 'area' },
    { name: 'kind', label: words.kind, kind: 'choice' },
    { name: 'validFrom', label: words.validFrom, kind: 'day' },
    { name: 'validTo', label: words.validTo, kind: 'day' },
    { name: 'conditions', label: words.conditions, kind: 'area' },
  ],
  run: (ctx, _params, g, key) =>
    enterLicence(ctx, {
      ...{ key, number: g.text('number'), holder: g.text('holder'), holderCountry: g.text('holderCountry') },
      ...{ contact: g.text('contact'), kind: g.text('kind') as LicenceKind, conditions: g.text('conditions') },
      ...{ validFrom: g.day('validFrom'), validTo: g.day('validTo') },
    }),
  done: (_params, { number }: { number: string }) => at('recruiters', number),
}

export const changeDeed: Deed = {
  ...ministry,
  id: 'change',
  path: '/recruiters/:number/change',
  summary: 'Suspends, restores or withdraws a licence, with the ground',
  fields: [
    { name: 'kind', label: words.what, kind: 'choice' },
    { name: 'fromDay', label: words.fromDay, kind: 'day' },
    { name: 'toDay', label: words.toDay, hint: words.toDayHint, kind: 'day?' },
    { name: 'ground', label: words.ground, kind: 'area' },
  ],
  run: (ctx, { number = '' }, g, key) =>
    changeLicence(ctx, {
      ...{ key, number, kind: g.text('kind') as LicenceChange['kind'], fromDay: g.day('fromDay') },
      ...{ toDay: g.dayOrNull('toDay'), ground: g.text('ground') },
    }),
  done: ({ number = '' }) => at('recruiters', number),
}

const terms = [
  { name: 'titleKk', label: words.titleKk, kind: 'text' },
  { name: 'titleRu', label: words.titleRu, kind: 'text' },
  { name: 'titleEn', label: words.titleEn, kind: 'text' },
  { name: 'act', label: words.act, kind: 'text' },
  { name: 'schemes', label: words.schemes, kind: 'text' },
  { name: 'validFrom', label: words.validFrom, kind: 'day' },
  { name: 'validTo', label: words.validTo, kind: 'day?' },
  { name: 'reviewOn', label: words.reviewOn, kind: 'day?' },
  { name: 'body', label: words.body, kind: 'text' },
  { name: 'contact', label: words.contact, kind: 'area' },
  { name: 'numbers', label: words.numbers, hint: words.numbersHint, kind: 'area' },
  { name: 'reason', label: words.reason, kind: 'area' },
] as const

const inputOf = (g: Given) => ({
  title: { kk: g.text('titleKk'), ru: g.text('titleRu'), en: g.text('titleEn') },
  ...{ act: g.text('act'), body: g.text('body'), contact: g.text('contact'), reason: g.text('reason') },
  schemes: [
    ...new Set(
      g
        .text('schemes')
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ],
  ...{ validFrom: g.day('validFrom'), validTo: g.dayOrNull('validTo'), reviewOn: g.dayOrNull('reviewOn') },
})
/** The title is one value in the register and three fields of the form. */
const titled = <T extends { ok: boolean }>(result: T): T => {
  const problem = (result as { problem?: { fields?: { path: string }[] } }).problem
  for (const field of problem?.fields ?? [])
    field.path = field.path.replace(/^title\/(\w)(\w)$/, (_, a: string, b: string) => `title${a.toUpperCase()}${b}`)
  return result
}
const badNumbers = refuse('recruitment-input', {
  fields: [{ path: 'numbers', code: 'invalid', text: recruitmentWords.badYear }],
})

export const agreementDeed: Deed = {
  ...ministry,
  id: 'agreement',
  path: '/agreements',
  summary: 'Enters an agreement with a state',
  fields: [{ name: 'partner', label: words.partner, kind: 'choice' }, ...terms],
  run: async (ctx, _params, g, key) => {
    const numbers = numbersOfText(g.text('numbers'))
    if (!numbers) return badNumbers
    return titled(await saveAgreement(ctx, { key, partner: g.text('partner'), ...inputOf(g), numbers }))
  },
  done: (_params, { number }: { number: string }) => at('agreements', number),
}

export const amendDeed: Deed = {
  ...ministry,
  id: 'amend',
  path: '/agreements/:number/change',
  summary: 'Changes an agreement: a new version with the reason',
  fields: terms,
  run: async (ctx, { number = '' }, g, key) => {
    const numbers = numbersOfText(g.text('numbers'))
    if (!numbers) return badNumbers
    return titled(await saveAgreement(ctx, { key, number, partner: '', ...inputOf(g), numbers }))
  },
  done: ({ number = '' }) => at('agreements', number),
}
