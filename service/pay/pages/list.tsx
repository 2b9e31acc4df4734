import type { KeptFinding, ListedMonth, payOfWorker } from '../../instruments/pay/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { formatMoney, formatNumber } from '../../platform/i18n/index.ts'
import {
  A,
  Button,
  ErrorSummary,
  FileUpload,
  Filters,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  P,
  Page,
  Pagination,
  Select,
  Table,
  type View,
} from '../../web/index.ts'
import { kindNames, words } from '../messages.ts'

export const monthAddress = (employerId: string, month: string, more = ''): string =>
  `/pay/${employerId}/${month.slice(0, 7)}${more}`

/** `04.2026`: figures are the same in all languages. */
export const monthText = (month: string): string => `${month.slice(5, 7)}.${month.slice(0, 4)}`

function Months(props: { view: View; months: readonly ListedMonth[]; named: boolean }): Html {
  const { view, months } = props
  const { t, locale } = view
  return (
    <Table
      caption={t(words.title)}
      captionSize="m"
      rows={months}
      empty={t(words.none)}
      columns={[
        {
          head: t(words.month),
          cell: (m) => <A href={monthAddress(m.employerId, m.month)}>{monthText(m.month)}</A>,
          rowHead: true,
        },
        ...(props.named ? [{ head: t(words.employer), cell: (m: ListedMonth) => m.employer }] : []),
        { head: t(words.workers), cell: (m) => formatNumber(locale, m.workers), numeric: true },
        { head: t(words.badLines), cell: (m) => formatNumber(locale, m.bad.length), numeric: true },
        { head: t(words.open), cell: (m) => formatNumber(locale, m.open), numeric: true },
        { head: t(words.short), cell: (m) => formatMoney(locale, m.short, m.currency), numeric: true },
      ]}
    />
  )
}

export interface EmployerPayProps {
  view: View
  months: readonly ListedMonth[]
  /** Months that may be filed, the latest first. */
  choices: readonly string[]
  next: string | null
  values: FormValues
  errors: readonly FieldError[]
}

/** An employer files a payroll and sees its months. */
export function EmployerPayPage(props: EmployerPayProps): Html {
  const { view, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  return (
    <Page view={view} title={t(words.title)} faulty={errors.length > 0} crumbs={[{ text: t(words.title) }]} wide>
      <ErrorSummary view={view} errors={errors} />
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.leadEmployer)}</P>
      <H2 id="file">{t(words.file)}</H2>
      <P>
        <A href="/pay/sample.csv">{t(words.sample)}</A>
      </P>
      <Form view={view} action="/pay" once files>
        <Select
          {...f('month')}
          label={t(words.month)}
          options={props.choices.map((value) => ({ value, text: monthText(value) }))}
        />
        <FileUpload {...f('csv')} label={t(words.csv)} hint={t(words.csvHint)} accept=".csv,text/csv" />
        <P small>{t(words.again)}</P>
        <Button>{t(words.send)}</Button>
      </Form>
      <Months view={view} months={props.months} named={false} />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}

/** Officers and inspectors see the payrolls of their regions. */
export function OfficerPayPage(props: {
  view: View
  months: readonly ListedMonth[]
  openOnly: boolean
  next: string | null
}): Html {
  const { view, openOnly } = props
  const { t } = view
  return (
    <Page view={view} title={t(words.title)} crumbs={[{ text: t(words.title) }]} wide>
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.leadOfficer)}</P>
      <Filters
        label={t(words.title)}
        items={[
          { href: '/pay', text: t(words.all), current: !openOnly },
          { href: '/pay?open=1', text: t(words.onlyOpen), current: openOnly },
        ]}
      />
      <Months view={view} months={props.months} named />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}

/** A worker sees what the employer wrote. */
export function WorkerPayPage(props: {
  view: View
  months: Awaited<ReturnType<typeof payOfWorker>>
  findings: readonly KeptFinding[]
}): Html {
  const { view, months, findings } = props
  const { t, locale } = view
  const wrong = (m: (typeof months)[number]): string =>
    findings
      .filter((f) => f.month === m.month && f.permitId === m.permitId && f.state !== 'settled')
      .map((f) => t(kindNames[f.kind]))
      .join('; ')
  return (
    <Page view={view} title={t(words.yourPay)} crumbs={[{ text: t(words.yourPay) }]} wide>
      <H1>{t(words.yourPay)}</H1>
      <P lead>{t(words.leadWorker)}</P>
      <Table
        caption={t(words.yourPay)}
        captionSize="hidden"
        rows={months}
        empty={t(words.none)}
        columns={[
          { head: t(words.month), cell: (m) => monthText(m.month), rowHead: true },
          { head: t(words.employer), cell: (m) => m.employer },
          { head: t(words.contract), cell: (m) => formatMoney(locale, m.contract, m.currency), numeric: true },
          { head: t(words.days), cell: (m) => `${m.worked / 10} / ${m.norm / 10}`, numeric: true },
          { head: t(words.gross), cell: (m) => formatMoney(locale, m.gross, m.currency), numeric: true },
          { head: t(words.withheld), cell: (m) => formatMoney(locale, m.withheld, m.currency), numeric: true },
          { head: t(words.paid), cell: (m) => formatMoney(locale, m.paid, m.currency), numeric: true },
          { head: t(words.what), cell: wrong },
        ]}
      />
    </Page>
  )
}
