import { editionOn, type IsoDate, parseDay, type Scheme } from '@kosh/law'
import type { FastifyRequest } from 'fastify'
import { localDate } from '../../platform/calendar.ts'

/** One value of a query or a form; nothing for lists and absent ones. */
export const field = (source: unknown, name: string): string | undefined => {
  const value = (source as Record<string, unknown> | null | undefined)?.[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined
}

/** The day asked for in `?on=`, or today in the country; undefined for what is no day. */
export function dayOfRequest(request: FastifyRequest, name = 'on'): { day: IsoDate; today: IsoDate } | undefined {
  const { clock, config } = request.server.kosh
  const today = localDate(clock(), config.country)
  const asked = field(request.query, name)
  if (asked === undefined) return { day: today, today }
  return parseDay(asked) === undefined ? undefined : { day: asked, today }
}

export const findScheme = (request: FastifyRequest): Scheme | undefined => {
  const { country = '', name = '' } = request.params as { country?: string; name?: string }
  return request.server.kosh.library.schemes.get(`${country}/${name}`)
}

/** The edition of a day, or for a page without a day asked for the last one there was. */
export const shownEdition = (scheme: Scheme, day: IsoDate) => editionOn(scheme, day)

export const everyone = { config: { roles: 'public' } } as const
export const anonymous = { roles: 'public', anonymous: true } as const
