import { returnable } from '../instruments/money/index.ts'
import type { FieldError } from '../platform/context.ts'
import { formatDate, formatMoney } from '../platform/i18n/index.ts'
import {
  A,
  Button,
  DateInput,
  ErrorSummary,
  Filters,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  InsetText,
  NotificationBanner,
  P,
  Page,
  Pagination,
  SummaryList,
  Table,
  TextInput,
  type View,
} from '../web/index.ts'
import { type Standing, standingNames, words } from './messages.ts'
import type { Sheet } from './sheet.ts'
import type { ReturnRow } from './store.ts'

export const returnAddress = (number: string, more = ''): string => `/returns/${encodeURIComponent(number)}${more}`

/** Permits that end or have ended, with where their workers stand. */
export function ReturnsPage(props: {
  view: View
  items: readonly ReturnRow[]
  standing: Standing | undefined
  next: string | null
}): Html {
  const { view, items, standing } = props
  const { t, locale } = view
  const worker = view.actor.role === 'worker'
  const names = Object.keys(standingNames) as Standing[]
  return (
    <Page view={view} title={t(words.title)} crumbs={[{ text: t(words.title) }]} wide>
      <H1>{t(words.title)}</H1>
      <P lead>{t(worker ? words.leadWorker : words.leadOfficer)}</P>
      {worker ? null : (
        <Filters
          label={t(words.standing)}
          items={[
            { href: '/returns', text: t(words.all), current: standing === undefined },
            ...names.map((name) => ({
              href: `/returns?standing=${name}`,
              text: t(standingNames[name]),
              current: standing === name,
            })),
          ]}
        />
      )}
      <Table
        caption={t(words.title)}
        captionSize="hidden"
        rows={items}
        empty={t(words.none)}
        columns={[
          { head: t(words.permit), cell: (r) => <A href={returnAddress(r.number)}>{r.number}</A>, rowHead: true },
          { head: t(words.worker), cell: (r) => r.worker },
          { head: t(words.employer), cell: (r) => r.employer ?? '' },
          { head: t(words.ends), cell: (r) => formatDate(locale, r.validTo) },
          { head: t(words.standing), cell: (r) => t(standingNames[r.standing]) },
          { head: t(words.leftOn), cell: (r) => (r.leftOn ? formatDate(locale, r.leftOn) : '') },
        ]}
      />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}

export interface SheetProps extends Sheet {
  view: View
  done: string | undefined
  values: FormValues
  errors: readonly FieldError[]
}

function Money({ view, money }: SheetProps): Html {
  const { t, locale } = view
  return (
    <Table
      caption={t(words.money)}
      captionSize="m"
      rows={money}
      empty={t(words.noMoney)}
      columns={[
        { head: t(words.number), cell: (i) => <A href={`/money/${i.number}`}>{i.number}</A>, rowHead: true },
        {
          head: t(words.held),
          cell: (i) => (i.kind === 'deposit' ? formatMoney(locale, returnable(i), i.currency) : ''),
          numeric: true,
        },
        {
          head: t(words.toPay),
          cell: (i) => (i.kind === 'refund' ? formatMoney(locale, i.open, i.currency) : ''),
          numeric: true,
        },
        {
          head: t(words.paid),
          cell: (i) => (i.kind === 'refund' ? formatMoney(locale, i.settled, i.currency) : ''),
          numeric: true,
        },
      ]}
    />
  )
}

function Pay({ view, pay, short }: SheetProps): Html {
  const { t, locale } = view
  const currency = pay[0]?.currency ?? ''
  return (
    <>
      <Table
        caption={t(words.pay)}
        captionSize="m"
        rows={pay}
        empty={t(words.noPay)}
        columns={[
          { head: t(words.month), cell: (m) => `${m.month.slice(5, 7)}.${m.month.slice(0, 4)}`, rowHead: true },
          { head: t(words.gross), cell: (m) => formatMoney(locale, m.gross, m.currency), numeric: true },
          { head: t(words.paid), cell: (m) => formatMoney(locale, m.paid, m.currency), numeric: true },
        ]}
      />
      <Table
        caption={t(words.shortfalls)}
        captionSize="m"
        rows={short}
        empty={t(words.noShortfalls)}
        columns={[
          { head: t(words.month), cell: (f) => `${f.month.slice(5, 7)}.${f.month.slice(0, 4)}`, rowHead: true },
          { head: t(words.short), cell: (f) => formatMoney(locale, f.due! - f.got!, currency), numeric: true },
        ]}
      />
    </>
  )
}

/** The crossings of a worker are not the employer's business; that the worker has left is. */
function Crossings({ view, crossings }: SheetProps): Html {
  const { t, locale } = view
  return (
    <Table
      caption={t(words.exit)}
      captionSize="m"
      rows={crossings}
      empty={t(words.noExit)}
      columns={[
        { head: t(words.day), cell: (c) => formatDate(locale, c.onDay), rowHead: true },
        { head: t(words.direction), cell: (c) => t(c.direction === 'in' ? words.in : words.out) },
        { head: t(words.post), cell: (c) => c.post },
      ]}
    />
  )
}

function Exit(props: SheetProps): Html {
  const { view, of } = props
  const { t } = view
  const f = fields(view, props.values, props.errors)
  return (
    <>
      <H2 id="record">{t(words.record)}</H2>
      <P>{t(words.recordLead)}</P>
      <Form view={view} action={returnAddress(of.number, '/exit')} once>
        <DateInput {...f('onDay')} label={t(words.day)} />
        <TextInput {...f('post')} label={t(words.post)} width={20} />
        <Button>{t(words.record)}</Button>
      </Form>
    </>
  )
}

/** The settlement sheet: what is due at the end, whether the worker has left, the right to come back. */
export function SheetPage(props: SheetProps): Html {
  const { view, of, errors } = props
  const { t, locale, actor } = view
  return (
    <Page
      view={view}
      title={`${t(words.sheet)}, ${of.number}`}
      faulty={errors.length > 0}
      crumbs={[{ href: '/returns', text: t(words.title) }, { text: of.number }]}
    >
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {props.done}
        </NotificationBanner>
      ) : null}
      <H1 above={of.number}>
        {t(words.sheet)}: {of.worker}
      </H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.standing), value: t(standingNames[of.standing]) },
          ...(of.employer ? [{ name: t(words.employer), value: of.employer }] : []),
          { name: t(words.ends), value: formatDate(locale, of.validTo) },
          ...(of.leftOn ? [{ name: t(words.leftOn), value: formatDate(locale, of.leftOn) }] : []),
        ]}
      />
      {of.standing === 'ending' || of.standing === 'overdue' ? (
        <InsetText>
          <strong>{t(words.whatNow)}.</strong> {t(of.standing === 'ending' ? words.todo : words.over)}
        </InsetText>
      ) : null}
      <Pay {...props} />
      <Money {...props} />
      {actor.role === 'employer' ? null : <Crossings {...props} />}
      <H2>{t(words.rehire)}</H2>
      <P>{t(of.standing === 'left' ? words.rehireYes : words.rehireNo)}</P>
      {of.standing === 'left-late' ? <P>{t(words.late)}</P> : null}
      {actor.role === 'officer' && of.standing !== 'left' ? <Exit {...props} /> : null}
    </Page>
  )
}
