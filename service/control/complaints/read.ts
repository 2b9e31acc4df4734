import type { FieldError } from '../../platform/context.ts'
import { type FormValues, readDate } from '../../web/index.ts'
import type { Language } from './languages/index.ts'
import { words } from './messages.ts'
import { type Answer, type ContactWay, isWrong, LONGEST, type NewComplaint } from './model.ts'

/** Reading of the worker's form. What cannot be read is told beside its field; nothing typed is lost. */

export const said = (values: FormValues, name: string): string => {
  const value = values[name]
  // One letter more than is kept, so that a text that is too long is told to be, not cut.
  return typeof value === 'string' ? value.trim().slice(0, LONGEST + 1) : ''
}

export const listed = (values: FormValues, name: string): string[] => {
  const value = values[name]
  return (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string' && v !== '')
}

const answerOf = (values: FormValues, name: string): Answer | null => {
  const value = said(values, name)
  return value === '' ? null : (value as Answer)
}

/** The complaint of the form, and the faults of what could not be read; the act finds the others. */
export function readComplaint(values: FormValues, language: Language): { value: NewComplaint; errors: FieldError[] } {
  const errors: FieldError[] = []
  const since = readDate(values, 'since')
  if (since.kind === 'wrong') errors.push({ path: 'since', code: 'wrong', text: words.badSince })
  const typed = said(values, 'workers').replaceAll(/[\s\u00a0]/g, '')
  const workers = typed === '' ? null : /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN
  const way = (said(values, 'way') || 'page') as ContactWay
  return {
    errors,
    value: {
      kinds: listed(values, 'kinds').filter(isWrong),
      what: said(values, 'what'),
      employer: said(values, 'employer'),
      employerNumber: said(values, 'employerNumber'),
      region: said(values, 'region'),
      place: said(values, 'place'),
      since: since.kind === 'date' ? since.date : null,
      workers,
      still: answerOf(values, 'still'),
      fears: answerOf(values, 'fears'),
      way,
      // Who wants no contact leaves none behind.
      contact: way === 'page' ? '' : said(values, 'contact'),
      time: way === 'page' ? '' : said(values, 'time'),
      language,
    },
  }
}
