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

/**
 * The two days whose law is compared, as typed. Without them: the last day before the edition in force began, and its
 * first; the only edition is compared with itself today.
 */
export function comparedDays(scheme: Scheme, today: IsoDate, query: unknown): { from: string; to: string } {
  const sorted = [...scheme.editions].sort((a, b) => (a.from < b.from ? -1 : 1))
  const last = editionOn(scheme, today) ?? sorted.at(-1)!
  const before = sorted[sorted.indexOf(last) - 1]
  const to = before || today < last.from ? last.from : last.to && last.to < today ? last.to : today
  return {
    from: field(query, 'from') ?? (before ? (before.to ?? before.from) : last.from),
    to: field(query, 'to') ?? to,
  }
}

/** The edition of a day, or for a page without a day asked for the last one there was. */
export const shownEdition = (scheme: Scheme, day: IsoDate) => editionOn(scheme, day)

export const everyone = { config: { roles: 'public' } } as const
export const anonymous = { roles: 'public', anonymous: true } as const
