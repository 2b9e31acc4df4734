import type { KeptFinding, Month, ShownRow } from '../../instruments/pay/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { formatDate, formatMoney, formatNumber } from '../../platform/i18n/index.ts'
import {
  A,
  Button,
  ButtonGroup,
  DateInput,
  Details,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  NotificationBanner,
  P,
  Page,
  Table,
  TextInput,
  type View,
} from '../../web/index.ts'
import { nothing } from '../../web/jsx/jsx-runtime.ts'
import { faultNames, findingStates, kindNames, words } from '../messages.ts'
import { monthAddress, monthText } from './list.tsx'

export interface MonthProps {
  view: View
  month: Month
  rows: readonly ShownRow[]
  findings: readonly KeptFinding[]
  done: string | undefined
  values: FormValues
  errors: readonly FieldError[]
}

/** The name that the fields of a finding have. */
export const fieldOf = (f: Pick<KeptFinding, 'permitNumber' | 'kind'>): string => `${f.permitNumber}.${f.kind}`

const isOpen = (f: KeptFinding): boolean => f.state === 'open' || f.state === 'told'

function TellForm(props: MonthProps & { finding: KeptFinding }): Html {
  const { view, month: m, finding } = props
  const { t } = view
  const f = fields(view, props.values, props.errors)
  const name = fieldOf(finding)
  return (
    <Details summary={t(words.told)} open={props.values['finding'] === name}>
      <Form view={view} action={monthAddress(m.employerId, m.month, '/told')} once>
        <input type="hidden" name="finding" value={name} />
        <DateInput {...f(`paidOn-${name}`)} label={t(words.paidOn)} />
        <TextInput {...f(`reference-${name}`)} label={t(words.reference)} width={10} />
        <Button>{t(words.told)}</Button>
      </Form>
    </Details>
  )
}

function CloseForm(props: MonthProps & { finding: KeptFinding }): Html {
  const { view, month: m, finding } = props
  const { t } = view
  const f = fields(view, props.values, props.errors)
  const name = fieldOf(finding)
  return (
    <Details summary={t(words.close)} open={props.values['finding'] === name}>
      <Form view={view} action={monthAddress(m.employerId, m.month, '/close')} once>
        <input type="hidden" name="finding" value={name} />
        <TextInput {...f(`reason-${name}`)} label={t(words.reason)} />
        <ButtonGroup>
          <Button name="as" value="settled">
            {t(words.settle)}
          </Button>
          <Button name="as" value="excused" kind="secondary">
            {t(words.excuse)}
          </Button>
        </ButtonGroup>
      </Form>
    </Details>
  )
}

function FindingCard(props: MonthProps & { finding: KeptFinding }): Html {
  const { view, month: m, finding: f } = props
  const { t, locale, actor } = view
  const money = (n: number) => formatMoney(locale, n, m.currency)
  return (
    <section class="kosh-card">
      <h3 class="govuk-heading-s">
        {f.worker ?? f.permitNumber}: {t(kindNames[f.kind])}
      </h3>
      <P>
        {f.due === null
          ? ''
          : `${t(words.due)}: ${money(f.due)} · ${t(words.got)}: ${money(f.got!)} · ${t(words.short)}: ${money(f.due - f.got!)}`}
      </P>
      <P small>
        {f.permitNumber} · {t(findingStates[f.state])}
        {f.paidOn ? ` · ${t(words.toldBy, { day: formatDate(locale, f.paidOn), reference: f.reference ?? '' })}` : ''}
        {f.reason ? ` · ${f.reason}` : ''}
      </P>
      {isOpen(f) && actor.role === 'employer' ? <TellForm {...props} /> : null}
      {isOpen(f) && (actor.role === 'officer' || actor.role === 'inspector') ? <CloseForm {...props} /> : null}
    </section>
  )
}

function BadLines({ view, month: m }: MonthProps): Html {
  const { t } = view
  if (m.bad.length === 0) return nothing
  return (
    <>
      <H2 id="bad">{t(words.bad)}</H2>
      <P>{t(words.badLead)}</P>
      <Table
        caption={t(words.bad)}
        captionSize="hidden"
        rows={m.bad.slice(0, 100)}
        columns={[
          { head: t(words.line), cell: (b) => String(b.line), rowHead: true },
          {
            head: t(words.fault),
            cell: (b) =>
              b.faults.map((x) => `${x.column}: ${t(faultNames[x.code] ?? faultNames['unreadable']!)}`).join('; '),
          },
          { head: t(words.text), cell: (b) => b.raw },
        ]}
      />
      <P>
        <A href={monthAddress(m.employerId, m.month, '/bad.csv')}>{t(words.badCsv)}</A>
      </P>
    </>
  )
}

/** One payroll: what is short and to whom, the lines that were not read, every row. */
export function MonthPage(props: MonthProps): Html {
  const { view, month: m, rows, findings, errors } = props
  const { t, locale } = view
  const money = (n: number) => formatMoney(locale, n, m.currency)
  const shown = [...findings.filter(isOpen), ...findings.filter((f) => !isOpen(f))].slice(0, 200)
  return (
    <Page
      view={view}
      title={`${t(words.rows)}, ${monthText(m.month)}`}
      faulty={errors.length > 0}
      crumbs={[{ href: '/pay', text: t(words.title) }, { text: monthText(m.month) }]}
      wide
    >
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {props.done}
        </NotificationBanner>
      ) : null}
      <H1 above={m.employer}>
        {t(words.rows)}, {monthText(m.month)}
      </H1>
      <H2 id="findings">{t(words.findings)}</H2>
      {shown.length === 0 ? <P>{t(words.noFindings)}</P> : null}
      {shown.map((finding) => (
        <FindingCard {...props} finding={finding} />
      ))}
      {view.actor.role === 'employer' ? <BadLines {...props} /> : null}
      <Table
        caption={t(words.rows)}
        captionSize="m"
        rows={rows.slice(0, 500)}
        empty={t(words.none)}
        columns={[
          { head: t(words.worker), cell: (r) => r.worker ?? r.permitNumber, rowHead: true },
          { head: t(words.permit), cell: (r) => r.permitNumber },
          { head: t(words.contract), cell: (r) => money(r.contract), numeric: true },
          {
            head: t(words.days),
            cell: (r) => `${formatNumber(locale, r.worked / 10)} / ${formatNumber(locale, r.norm / 10)}`,
            numeric: true,
          },
          { head: t(words.gross), cell: (r) => money(r.gross), numeric: true },
          { head: t(words.withheld), cell: (r) => money(r.withheld), numeric: true },
          { head: t(words.paid), cell: (r) => money(r.paid), numeric: true },
        ]}
      />
    </Page>
  )
}
