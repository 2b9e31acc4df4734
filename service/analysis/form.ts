import type { IsoDate, Library, Text } from '@kosh/law'
import type { FieldError } from '../platform/context.ts'
import { type FormValues, readDate } from '../web/index.ts'
import { isUploadedFile } from '../web/uploads.ts'
import { schemeFaults } from './faults.ts'
import { typedWords as words } from './messages.ts'
import type { Asked } from './model.ts'
import { otherOf } from './model.ts'
import { type Offer, type Offers, offersFor } from './offers.ts'

/** Persons and number of a made population, where nothing else is typed. */
export const defaults = { persons: '100000', seed: '1' }

const fault = (name: string, said: Text): FieldError => ({ path: `/${name}`, code: 'value', text: said })

const word = (values: FormValues, name: string): string => {
  const v = values[name]
  return typeof v === 'string' ? v.trim() : ''
}

/** A number as people write it: spaces between the digits, comma or point before decimals. NaN for anything else. */
const numberOf = (typed: string): number => {
  const plain = typed.replaceAll(/[\s\u00a0\u202f_]/g, '').replace(',', '.')
  return plain === '' ? Number.NaN : Number(plain)
}

export type Variants = Pick<Asked, 'scheme' | 'asOf' | 'other'>
export type Read<T> = { ok: true; value: T } | { ok: false; errors: FieldError[] }

/** The first step: which schemes on which days. Fields: `scheme`, `day`, `other`, `otherDay`. */
export function readVariants(library: Library, values: FormValues): Read<Variants> {
  const day = readDate(values, 'day')
  const otherDay = readDate(values, 'otherDay')
  const errors: FieldError[] = []
  if (word(values, 'scheme') === '') errors.push(fault('scheme', words.scheme))
  if (day.kind !== 'date') errors.push(fault('day', words.day))
  if (otherDay.kind === 'wrong') errors.push(fault('otherDay', words.day))
  if (errors.length > 0 || day.kind !== 'date') return { ok: false, errors }
  const other = {
    ...(word(values, 'other') === '' ? {} : { scheme: word(values, 'other') }),
    ...(otherDay.kind === 'date' ? { asOf: otherDay.date } : {}),
  }
  const value: Variants = {
    scheme: word(values, 'scheme'),
    asOf: day.date,
    ...(Object.keys(other).length > 0 ? { other } : {}),
  }
  const places: Record<string, string> = { '/asOf': '/day', '/other/scheme': '/other', '/other/asOf': '/otherDay' }
  const faults = schemeFaults(library, value).map((e) => ({ ...e, path: places[e.path] ?? e.path }))
  return faults.length > 0 ? { ok: false, errors: faults } : { ok: true, value }
}

/** The fields of the first step for variants that are known, for links back to it and for the second step. */
export function variantFields({ scheme, asOf, other }: Variants): Record<string, string> {
  const parts = (name: string, date: IsoDate | undefined) => {
    const [year = '', month = '', day = ''] = date?.split('-') ?? []
    return date === undefined ? {} : { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
  }
  return {
    scheme,
    ...parts('day', asOf),
    ...(other?.scheme ? { other: other.scheme } : {}),
    ...parts('otherDay', other?.asOf),
  }
}

/** The field of a value of the law. */
export const fieldOf = (offer: Offer): string => `value ${offer.left}`

/** A change with the field it was typed in. */
interface Typed {
  change: string
  field: string
}

function readValue(offer: Offer, values: FormValues): Typed | FieldError | undefined {
  const field = fieldOf(offer)
  const said = word(values, field)
  if (said === '' || said === offer.now) return undefined
  const isNumber = !Number.isNaN(Number(offer.now))
  if (!isNumber) return { change: `${offer.left}=${said.replaceAll(/\s+/g, ' ')}`, field }
  const n = numberOf(said)
  if (Number.isNaN(n)) return fault(field, words.number)
  return n === Number(offer.now)
    ? undefined
    : { change: `${offer.left}=${Math.round(n * offer.scale * 1e6) / 1e6}`, field }
}

const listed = (values: FormValues, name: string): string[] =>
  [values[name]].flat().filter((v): v is string => typeof v === 'string' && v !== '')

function readChanges(offers: Offers, values: FormValues): { typed: Typed[]; errors: FieldError[] } {
  const typed: Typed[] = []
  const errors: FieldError[] = []
  const number = (field: string, left: string): void => {
    const said = word(values, field)
    if (said === '') return
    if (Number.isNaN(numberOf(said))) errors.push(fault(field, words.number))
    else typed.push({ change: `${left}=${numberOf(said)}`, field })
  }
  if (offers.pass && word(values, 'pass') !== offers.pass.now) number('pass', 'pass')
  for (const offer of offers.groups.flatMap((g) => g.offers)) {
    const read = readValue(offer, values)
    if (read && 'change' in read) typed.push(read)
    else if (read) errors.push(read)
  }
  for (const id of listed(values, 'without')) typed.push({ change: `without=${id}`, field: 'without' })
  if (word(values, 'placesThen') !== word(values, 'places')) number('placesThen', 'places')
  return { typed, errors }
}

function readPeople(values: FormValues): Read<Asked['population']> {
  switch (word(values, 'people')) {
    case 'register':
      return { ok: true, value: { kind: 'register' } }
    case 'file': {
      const file = values['file']
      return isUploadedFile(file)
        ? { ok: true, value: { kind: 'file', name: file.name.replaceAll('\0', '').slice(0, 200), bytes: file.bytes } }
        : { ok: false, errors: [fault('file', words.file)] }
    }
    case 'made': {
      const persons = numberOf(word(values, 'persons'))
      const seed = numberOf(word(values, 'seed'))
      const errors = [
        ...(Number.isNaN(persons) ? [fault('persons', words.number)] : []),
        ...(Number.isNaN(seed) ? [fault('seed', words.number)] : []),
      ]
      return errors.length > 0 ? { ok: false, errors } : { ok: true, value: { kind: 'made', persons, seed } }
    }
    default:
      return { ok: false, errors: [fault('people', words.people)] }
  }
}

export interface ReadForm {
  asked: Asked | undefined
  errors: FieldError[]
  /** Puts the faults of the act at the fields they were typed in. */
  placed: (errors: readonly FieldError[]) => FieldError[]
}

/** The second step: what changes and who is decided, as a question. */
export function readForm(library: Library, variants: Variants, values: FormValues): ReadForm {
  const other = otherOf(variants)
  const offers = offersFor(library, library.schemes.get(other.scheme)!, other.asOf)
  const { typed, errors } = readChanges(offers, values)
  const places = word(values, 'places')
  if (places !== '' && Number.isNaN(numberOf(places))) errors.push(fault('places', words.number))
  const people = readPeople(values)
  if (!people.ok) errors.push(...people.errors)
  const placed = (found: readonly FieldError[]): FieldError[] =>
    found.map((e) => {
      const n = /^\/changes\/(\d+)$/.exec(e.path)?.[1]
      const field = n === undefined ? e.path.split('/').at(-1)! : typed[Number(n)]!.field
      return { ...e, path: `/${e.path.startsWith('/other/') ? 'changes' : field}` }
    })
  const asked: Asked | undefined =
    errors.length > 0 || !people.ok
      ? undefined
      : {
          ...variants,
          changes: typed.map((t) => t.change),
          ...(places === '' ? {} : { places: numberOf(places) }),
          population: people.value,
        }
  return { asked, errors, placed }
}
