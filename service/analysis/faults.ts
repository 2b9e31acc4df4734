import { editionOn, type IsoDate, LawError, type Library, parseDay, type Text } from '@kosh/law'
import { changed, Told } from '@kosh/law/bulk'
import type { FieldError } from '../platform/context.ts'
import { verbatim } from '../platform/i18n/index.ts'
import { askedBy, checkHead, MOST_PERSONS, readChanges } from '../simulation/index.ts'
import { faultWords as words } from './messages.ts'
import { type Asked, MOST_CHANGES, MOST_SEED, otherOf } from './model.ts'

/** A fault of a field. What a file or a change said stands in it as written. */
const fault = (path: string, said: Text, code = 'value'): FieldError => ({
  path,
  code,
  text: { kk: verbatim(said.kk), ru: verbatim(said.ru), en: verbatim(said.en) },
})

/** A whole number of a range; a number of another kind is refused, never rounded. */
const isWhole = (n: number, from: number, to: number): boolean => Number.isInteger(n) && n >= from && n <= to

function variantFaults(library: Library, at: { scheme: string; day: string }, id: string, asOf: IsoDate): FieldError[] {
  const scheme = library.schemes.get(id)
  if (!scheme) return [fault(at.scheme, words.scheme)]
  if (parseDay(asOf) === undefined) return [fault(at.day, words.day)]
  return editionOn(scheme, asOf) ? [] : [fault(at.day, words.notInForce)]
}

/** The fault that `body` tells, if any. */
async function toldBy(path: string, body: () => unknown): Promise<FieldError[]> {
  try {
    await body()
    return []
  } catch (error) {
    if (error instanceof Told) return [fault(path, error.text)]
    if (error instanceof LawError) return [fault(path, words.notInForce)]
    throw error
  }
}

/** The faults of the first and the second variant alone: schemes and days. */
export function schemeFaults(library: Library, asked: Pick<Asked, 'scheme' | 'asOf' | 'other'>): FieldError[] {
  const first = variantFaults(library, { scheme: '/scheme', day: '/asOf' }, asked.scheme, asked.asOf)
  if (first.length > 0) return first
  const { scheme, asOf } = otherOf(asked)
  return variantFaults(
    library,
    { scheme: '/other/scheme', day: asked.other?.asOf ? '/other/asOf' : '/other/scheme' },
    scheme,
    asOf,
  )
}

function numberFaults({ places, population }: Asked): FieldError[] {
  return [
    ...(places === undefined || isWhole(places, 0, 2_000_000_000) ? [] : [fault('/places', words.places)]),
    ...(population.kind === 'made' && !isWhole(population.persons, 1, MOST_PERSONS)
      ? [fault('/population/persons', words.persons)]
      : []),
    ...(population.kind === 'made' && !isWhole(population.seed, 0, MOST_SEED)
      ? [fault('/population/seed', words.seed)]
      : []),
  ]
}

/** Everything that stands against a question, field by field; a file is looked at by its first line. */
export async function faultsOf(library: Library, asked: Asked): Promise<FieldError[]> {
  const variants = schemeFaults(library, asked)
  if (variants.length > 0) return variants
  const other = otherOf(asked)
  const isSame = other.scheme === asked.scheme && other.asOf === asked.asOf
  if (asked.changes.length > MOST_CHANGES) return [fault('/changes', words.many)]
  const found: FieldError[] = isSame && asked.changes.length === 0 ? [fault('/changes', words.nothing)] : []
  for (const [n, one] of asked.changes.entries())
    found.push(
      ...(await toldBy(`/changes/${n}`, () => {
        const { law } = readChanges(library, library.schemes.get(other.scheme)!, [one])
        changed(library, other.scheme, other.asOf, law)
      })),
    )
  found.push(...numberFaults(asked))
  if (asked.population.kind === 'made') return found
  const a = { scheme: asked.scheme, asOf: asked.asOf, changes: [] }
  const joint = await toldBy('/other/scheme', () => askedBy(library, a, { ...other, changes: [] }))
  found.push(...joint)
  const { population } = asked
  if (joint.length === 0 && population.kind === 'file')
    found.push(
      ...(await toldBy('/population/file', () =>
        checkHead(askedBy(library, a, { ...other, changes: [] }), population.bytes),
      )),
    )
  return found
}
