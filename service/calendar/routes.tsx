import { Type } from 'typebox'
import { addNavigation, ctxOf, viewOf } from '../platform/access/index.ts'
import { type AdoptedDay, adoptDays, loadCalendar } from '../platform/calendar.ts'
import type { FieldError } from '../platform/context.ts'
import { getError } from '../platform/errors/index.ts'
import { type App, idempotencyKey, problemSchema, sendProblem, sendResult } from '../platform/http/index.ts'
import { fillText, formatDate } from '../platform/i18n/index.ts'
import {
  Button,
  DateInput,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  localeNames,
  locales,
  NotificationBanner,
  P,
  Page,
  Radios,
  readDate,
  sendPage,
  Table,
  TextInput,
  type View,
} from '../web/index.ts'
import { calendarPageWords as words } from './messages.ts'

const officials = ['officer', 'quota-officer', 'admin'] as const
const open = { roles: 'public' } as const

interface Shown {
  view: View
  days: readonly AdoptedDay[]
  mayAdopt: boolean
  values?: FormValues
  errors?: readonly FieldError[]
  done?: boolean
}

function AdoptForm({ view, values = {}, errors = [] }: Shown) {
  const f = fields(view, values, errors)
  const { t } = view
  return (
    <Form view={view} action="/calendar" once={typeof values['key'] === 'string' ? values['key'] : true}>
      <H2>{t(words.adopt)}</H2>
      <P>{t(words.adoptHint)}</P>
      <DateInput {...f('day')} label={t(words.day)} />
      <Radios
        {...f('kind')}
        label={t(words.kind)}
        choices={[
          { value: 'holiday', text: t(words.holiday) },
          { value: 'working-day', text: t(words.workingDay) },
        ]}
      />
      {locales.map((l) => (
        <TextInput {...f(`title-${l}`)} label={t(words.nameIn, { language: localeNames[l] })} />
      ))}
      <TextInput {...f('cite')} label={t(words.ground)} />
      <Button>{t(words.adopt)}</Button>
    </Form>
  )
}

function CalendarPage(shown: Shown) {
  const { view, days, mayAdopt, errors = [], done } = shown
  const { t, locale } = view
  return (
    <Page view={view} title={t(words.title)} back="/" faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={[...errors]} />
      {done ? (
        <NotificationBanner view={view} success>
          {t(words.done)}
        </NotificationBanner>
      ) : null}
      <H1>{t(words.title)}</H1>
      <P>{t(words.lead)}</P>
      <Table
        caption={t(words.days)}
        empty={t(words.none)}
        rows={days}
        columns={[
          { head: t(words.day), cell: (d) => formatDate(locale, d.day), rowHead: true },
          { head: t(words.kind), cell: (d) => t(d.kind === 'holiday' ? words.holiday : words.workingDay) },
          { head: t(words.name), cell: (d) => d.title[locale] },
          { head: t(words.ground), cell: (d) => d.cite },
        ]}
      />
      {mayAdopt ? <AdoptForm {...shown} /> : null}
    </Page>
  )
}

const word = (values: FormValues, name: string): string => {
  const v = values[name]
  return typeof v === 'string' ? v.trim() : ''
}

/** What was typed, as a day to adopt. */
function dayOfForm(values: FormValues): AdoptedDay {
  const day = readDate(values, 'day')
  const [kk, ru, en] = locales.map((l) => word(values, `title-${l}`)) as [string, string, string]
  return {
    day: day.kind === 'date' ? day.date : '',
    kind: word(values, 'kind') as AdoptedDay['kind'],
    title: { kk, ru, en },
    cite: word(values, 'cite'),
  }
}

/** Faults of `/days/0/title` belong to the first of the three title fields that is empty. */
function onForm(errors: readonly FieldError[], values: FormValues): FieldError[] {
  return errors.map((e) => {
    const name = e.path.replace('/days/0/', '')
    const empty = name === 'title' ? locales.find((l) => word(values, `title-${l}`) === '') : undefined
    return { ...e, path: `/${empty ? `title-${empty}` : name}` }
  })
}

const daySchema = Type.Object(
  {
    day: Type.String({ format: 'date' }),
    kind: Type.Union([Type.Literal('holiday'), Type.Literal('working-day')]),
    title: Type.Object({ kk: Type.String(), ru: Type.String(), en: Type.String() }, { additionalProperties: false }),
    cite: Type.String({ minLength: 1, maxLength: 500 }),
  },
  { additionalProperties: false },
)

/** The calendar for people and programs: everybody reads it, officials of the whole country adopt days. */
export function registerCalendar(app: App): void {
  const { database, config } = app.kosh
  addNavigation(app, { href: '/calendar', text: words.title, roles: ['quota-officer', 'admin'], order: 80 })
  const shown = async (request: Parameters<typeof viewOf>[0]): Promise<Shown> => {
    const { actor } = ctxOf(request)
    return {
      view: viewOf(request),
      days: (await loadCalendar(database.db, config.country)).days,
      mayAdopt: actor.regions === null && officials.some((r) => r === actor.role),
    }
  }
  app.get('/calendar', { config: open }, async (request, reply) =>
    sendPage(reply, CalendarPage({ ...(await shown(request)), done: (request.query as FormValues)['done'] === '1' })),
  )
  app.post('/calendar', { config: { roles: officials } }, async (request, reply) => {
    const values = request.body as FormValues
    const key = typeof values['key'] === 'string' ? values['key'] : undefined
    const result = await adoptDays(ctxOf(request), [dayOfForm(values)], key)
    if (result.ok) return reply.redirect('/calendar?done=1', 303)
    const { code, params, fields: faults } = result.problem
    const errors = onForm(faults ?? [{ path: '', code, text: fillText(getError(code).text, params) }], values)
    return sendPage(reply.status(getError(code).status), CalendarPage({ ...(await shown(request)), values, errors }))
  })
  app.get(
    '/api/v1/calendar/days',
    {
      config: { ...open, anonymous: true },
      schema: {
        tags: ['calendar'],
        summary: 'Days off and working weekends that were adopted',
        response: { 200: Type.Unknown() },
      },
    },
    async (_request, reply) =>
      reply.send({ country: config.country, items: (await loadCalendar(database.db, config.country)).days }),
  )
  app.post(
    '/api/v1/calendar/days',
    {
      config: { roles: officials },
      schema: {
        tags: ['calendar'],
        summary: 'Adopt days off or working weekends, each with its legal ground',
        body: Type.Object(
          { days: Type.Array(daySchema, { minItems: 1, maxItems: 400 }) },
          { additionalProperties: false },
        ),
        response: { 200: Type.Unknown(), 403: problemSchema, 422: problemSchema, 428: problemSchema },
      },
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers)
      if (!key) return sendProblem(reply, { code: 'key-missing' })
      return sendResult(reply, await adoptDays(ctxOf(request), (request.body as { days: AdoptedDay[] }).days, key))
    },
  )
}
