import type { Duty, Library } from '@kosh/law'
import { type Standing, type Step, standingOf, type Undertaking } from '../instruments/undertakings/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { FieldError } from '../platform/context.ts'
import type { FormValues, View } from '../web/index.ts'

export const undertakingAddress = (number: string, more = ''): string =>
  `/undertakings/${encodeURIComponent(number)}${more}`

/** The duty of the law that an undertaking stands on. */
export const dutyOf = (library: Library, u: Pick<Undertaking, 'scheme' | 'edition' | 'duty'>): Duty | undefined =>
  library.schemes
    .get(u.scheme)
    ?.editions.find((e) => e.id === u.edition)
    ?.duties.find((d) => d.id === u.duty)

export interface OneProps {
  view: View
  library: Library
  undertaking: Undertaking
  steps: readonly Step[]
  done: string | undefined
  values: FormValues
  errors: readonly FieldError[]
}

export const standingIn = ({ view, undertaking: u, steps }: OneProps): Standing =>
  standingOf(u, steps, localDate(view.now, u.country))
export const isOpen = ({ state }: Undertaking): boolean => state === 'open' || state === 'planned'
