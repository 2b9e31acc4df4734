import type { IsoDate, Text } from '@kosh/law/language'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FieldError, Problem } from '../platform/context.ts'
import { getError } from '../platform/errors/index.ts'
import { fillText } from '../platform/i18n/index.ts'
import { readDate } from './components/date-input.tsx'
import type { FormValues } from './components/form.tsx'
import { words } from './messages.ts'

/** Reading of forms. What can't be read is told beside its field; nothing typed is lost. */

export const bodyOf = (request: FastifyRequest): FormValues => (request.body ?? {}) as FormValues

/** The text of a field, without the blanks around it; empty where there is none. */
export const said = (values: unknown, name: string): string => {
  const value = (values as Record<string, unknown> | null | undefined)?.[name]
  return typeof value === 'string' ? value.trim().slice(0, 2_000) : ''
}

/** A whole number as people write it, with blanks or commas between the thousands; undefined for anything else. */
export const wholeOf = (typed: string): number | undefined => {
  const digits = typed.replaceAll(/[\s\u00a0\u202f,]/g, '')
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined
}

/** The key of a form that is sent once. */
export const keyOf = (values: FormValues): { key?: string } => {
  const key = said(values, 'key')
  return key ? { key } : {}
}

/** A refusal of an act at its fields, or as a fault of the form as a whole. */
export const errorsOf = ({ code, params, fields }: Problem): FieldError[] =>
  fields ?? [{ path: '', code, text: fillText(getError(code).text, params) }]

/** The status of a page that shows a form again. */
export const withStatus = (reply: FastifyReply, errors: readonly FieldError[], problem?: Problem): FastifyReply =>
  reply.status(problem ? getError(problem.code).status : errors.length > 0 ? 422 : 200)

export type Read<T> = { value: T } | { errors: FieldError[] }

/** Reads a form field by field and gathers what is wrong. */
export class FormReader {
  readonly values: FormValues
  readonly errors: FieldError[] = []
  constructor(values: FormValues) {
    this.values = values
  }
  fault(path: string, text: Text): void {
    this.errors.push({ path, code: 'wrong', text })
  }
  /** The number in a field; a fault and 0 where there is none. */
  number(name: string): number {
    const n = wholeOf(said(this.values, name))
    if (n === undefined) this.fault(name, words.badNumber)
    return n ?? 0
  }
  day(name: string): IsoDate {
    const read = readDate(this.values, name)
    if (read.kind !== 'date') this.fault(name, words.badDay)
    return read.kind === 'date' ? read.date : ''
  }
  done<T>(value: T): Read<T> {
    return this.errors.length > 0 ? { errors: this.errors } : { value }
  }
}
