import type { Text } from '@kosh/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { isMinistry } from '../instruments/recruitment/index.ts'
import { ctxOf } from '../platform/access/index.ts'
import type { Ctx, FieldError, Problem, Result, Role } from '../platform/context.ts'
import { type App, idempotencyKey, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'
import {
  Button,
  bodyOf,
  DateInput,
  errorsOf,
  FileUpload,
  Form,
  FormReader,
  type FormValues,
  fields,
  type Html,
  keyOf,
  Radios,
  Select,
  said,
  TextArea,
  TextInput,
  type View,
  wholeOf,
} from '../web/index.ts'
import { isUploadedFile } from '../web/uploads.ts'
import { words } from './messages.ts'

/**
 * An act of this room is declared once: its form, its reading, its API and who may do it follow from that. Field names of a
 * form carry the name of the act, so that several forms stand on one page.
 */
export interface DeedField {
  name: string
  label: Text
  hint?: Text
  /** `money` is typed in units and given in minor ones; `yes` is a question; `file` is PDF, PNG or JPEG, `table` a CSV, `hidden` what the page showed. */
  kind: 'text' | 'area' | 'day' | 'day?' | 'int' | 'money' | 'choice' | 'yes' | 'file' | 'table' | 'hidden'
}

export interface Given {
  text(name: string): string
  day(name: string): string
  dayOrNull(name: string): string | null
  int(name: string): number
  flag(name: string): boolean
  file(name: string): { name: string; bytes: Buffer } | undefined
}

export interface Deed {
  id: string
  /** Address of the form and, under `/api/v1`, of the API. */
  path: string
  roles: readonly Role[]
  ministry?: true
  summary: string
  fields: readonly DeedField[]
  run(ctx: Ctx, params: Record<string, string>, given: Given, key: string | undefined): Promise<Result<unknown>>
  /** Where the form leads once it is done. */
  done(params: Record<string, string>, value: never): string
}

/** Shows the page of the form again with what was typed and what is wrong. */
export type Again = (
  request: FastifyRequest,
  reply: FastifyReply,
  of: { values: FormValues; errors: readonly FieldError[]; problem?: Problem | undefined },
) => Promise<FastifyReply>

const schemas: Record<DeedField['kind'], TSchema> = {
  text: Type.String({ maxLength: 500 }),
  area: Type.String({ maxLength: 2_000 }),
  day: Type.String({ format: 'date' }),
  'day?': Type.Optional(Type.String({ format: 'date' })),
  int: Type.Integer({ minimum: -2_000_000_000, maximum: 2_000_000_000 }),
  money: Type.Integer({ minimum: 0, maximum: 1_000_000_000_000, description: 'Minor units' }),
  choice: Type.String({ maxLength: 100 }),
  hidden: Type.String({ maxLength: 100 }),
  yes: Type.Boolean(),
  file: Type.Optional(
    Type.Object(
      { name: Type.String({ maxLength: 200 }), content: Type.String({ description: 'base64' }) },
      { additionalProperties: false },
    ),
  ),
  table: Type.String({ maxLength: 2_000_000, description: 'CSV, UTF-8' }),
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

/** The body of the API. */
const givenOf = (body: Record<string, unknown>): Given => ({
  text: (name) => String(body[name] ?? ''),
  day: (name) => String(body[name] ?? ''),
  dayOrNull: (name) => (typeof body[name] === 'string' ? body[name] : null),
  int: (name) => numberOf(body[name]),
  flag: (name) => body[name] === true,
  file: (name) => {
    const file = body[name] as { name: string; content: string } | undefined
    return file && { name: file.name, bytes: Buffer.from(file.content, 'base64') }
  },
})

/** What was typed, or what cannot be read. */
function readForm(deed: Deed, values: FormValues): { given: Given } | { errors: FieldError[] } {
  const form = new FormReader(values)
  const body: Record<string, unknown> = {}
  for (const { name, kind } of deed.fields) {
    const full = `${deed.id}-${name}`
    if (kind === 'day') body[name] = form.day(full)
    else if (kind === 'day?') {
      if (['year', 'month', 'day'].some((part) => said(values, `${full}-${part}`) !== '')) body[name] = form.day(full)
    } else if (kind === 'int') body[name] = wholeOf(said(values, full)) ?? Number.NaN
    else if (kind === 'money') body[name] = (wholeOf(said(values, full)) ?? Number.NaN) * 100
    else if (kind === 'yes') {
      const answer = said(values, full)
      if (answer !== 'yes' && answer !== 'no') form.fault(full, words.needAnswer)
      body[name] = answer === 'yes'
    } else if (kind === 'table') {
      const file = values[full]
      body[name] = isUploadedFile(file) ? file.bytes.toString('utf8') : ''
    } else if (kind !== 'file') body[name] = said(values, full)
  }
  if (form.errors.length > 0) return { errors: form.errors }
  const given = givenOf(body)
  return {
    given: {
      ...given,
      file: (name) => {
        const file = values[`${deed.id}-${name}`]
        return isUploadedFile(file) ? file : undefined
      },
    },
  }
}

const hasFiles = (deed: Deed): boolean => deed.fields.some((f) => f.kind === 'file' || f.kind === 'table')

/** The form of an act. `options` are those of its choices; `values` and `errors` those of the page. */
export function DeedForm(props: {
  view: View
  deed: Deed
  params: Record<string, string>
  button: string
  values: FormValues
  errors: readonly FieldError[]
  options?: Record<string, readonly { value: string; text: string }[]>
  /** Values of its hidden fields. */
  hidden?: Record<string, string>
  kind?: 'secondary' | 'warning'
  children?: Html
}): Html {
  const { view, deed, options = {} } = props
  const { t } = view
  const f = fields(view, props.values, props.errors)
  const action = deed.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(props.params[name] ?? ''))
  const field = ({ name, label, hint, kind }: DeedField): Html => {
    const own = { ...f(`${deed.id}-${name}`), label: t(label), ...(hint ? { hint: t(hint) } : {}) }
    switch (kind) {
      case 'hidden':
        return <input type="hidden" name={`${deed.id}-${name}`} value={props.hidden?.[name] ?? ''} />
      case 'day':
      case 'day?':
        return <DateInput {...own} />
      case 'area':
        return <TextArea {...own} rows={3} maxlength={2_000} />
      case 'int':
      case 'money':
        return <TextInput {...own} inputmode="numeric" width={10} />
      case 'choice':
        return <Select {...own} options={options[name] ?? []} />
      case 'yes':
        return (
          <Radios
            {...own}
            inline
            choices={[
              { value: 'yes', text: t(words.yes) },
              { value: 'no', text: t(words.no) },
            ]}
          />
        )
      case 'file':
        return <FileUpload {...own} accept="application/pdf,image/png,image/jpeg" />
      case 'table':
        return <FileUpload {...own} accept=".csv,text/csv" />
      default:
        return <TextInput {...own} maxlength={500} />
    }
  }
  return (
    <Form view={view} action={action} once files={hasFiles(deed)}>
      <input type="hidden" name="deed" value={deed.id} />
      {deed.fields.map(field)}
      {props.children}
      <Button kind={props.kind}>{props.button}</Button>
    </Form>
  )
}

/** Registers the form and the API of an act. */
export function registerDeed(app: App, deed: Deed, again: Again): void {
  const config = { roles: deed.roles, files: hasFiles(deed) }
  app.post(deed.path, { config, bodyLimit: 12_000_000 }, async (request, reply) => {
    const values = bodyOf(request)
    const ctx = ctxOf(request)
    if (deed.ministry && !isMinistry(ctx)) return again(request, reply, { values, errors: [], problem: notYours })
    const read = readForm(deed, values)
    if ('errors' in read) return again(request, reply, { values, errors: read.errors })
    const params = request.params as Record<string, string>
    const result = await deed.run(ctx, params, read.given, keyOf(values).key)
    if (result.ok) return reply.redirect(deed.done(params, result.value as never), 303)
    const errors = errorsOf(result.problem).map((e) => ({
      ...e,
      path: e.path === '' ? '' : `${deed.id}-${e.path.replaceAll('/', '-')}`,
    }))
    return again(request, reply, { values, errors, problem: result.problem })
  })
  const names = [...deed.path.matchAll(/:(\w+)/g)].map((m) => m[1]!)
  app.post(
    `/api/v1${deed.path}`,
    {
      config: { roles: deed.roles },
      bodyLimit: 16_000_000,
      schema: {
        tags: ['recruitment'],
        summary: deed.summary,
        ...(names.length > 0
          ? { params: Type.Object(Object.fromEntries(names.map((n) => [n, Type.String({ maxLength: 100 })]))) }
          : {}),
        body: Type.Object(Object.fromEntries(deed.fields.map((f) => [f.name, schemas[f.kind]])), {
          additionalProperties: false,
        }),
        response: {
          200: Type.Unknown(),
          403: problemSchema,
          404: problemSchema,
          409: problemSchema,
          422: problemSchema,
          428: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      const ctx = ctxOf(request)
      if (deed.ministry && !isMinistry(ctx)) return sendProblem(reply, notYours)
      const params = (request.params ?? {}) as Record<string, string>
      return sendResult(reply, await deed.run(ctx, params, givenOf(request.body as Record<string, unknown>), key))
    },
  )
}

export const notYours: Problem = { code: 'recruitment-not-yours' }
