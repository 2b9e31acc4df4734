import { type Static, type TObject, type TSchema, Type } from 'typebox'

/** `?after=&limit=`: the page after a place in the list. Query values are text, so the limit is a pattern. */
export const pageQuery = Type.Object({
  after: Type.Optional(Type.String({ maxLength: 200 })),
  limit: Type.Optional(
    Type.String({ pattern: '^([1-9]|[1-9][0-9]|1[0-9]{2}|200)$', description: '1 to 200, 50 if absent' }),
  ),
})
export type PageQuery = Static<typeof pageQuery>

export interface Page<T> {
  items: T[]
  /** What to send as `after`; null at the end. */
  next: string | null
}

/** The schema of a list's answer. */
export const page = <T extends TSchema>(item: T): TObject =>
  Type.Object({ items: Type.Array(item), next: Type.Union([Type.String(), Type.Null()]) })

/** The header of a POST that changes something; 428 where it is absent. */
export const idempotencyKey = (headers: Record<string, unknown>): string | undefined => {
  const key = headers['idempotency-key']
  return typeof key === 'string' && key.trim() !== '' ? key.trim() : undefined
}
