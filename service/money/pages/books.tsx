import { type Balance, type Item, type LineRow, returnable, type StatementRow } from '../../instruments/money/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { formatDate, formatMoney, formatNumber } from '../../platform/i18n/index.ts'
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
  InsetText,
  NotificationBanner,
  P,
  Page,
  Pagination,
  Table,
  type View,
} from '../../web/index.ts'
import { accountNames, kindNames, outcomeNames, words } from '../messages.ts'

export const itemAddress = (number: string, more = ''): string => `/money/${encodeURIComponent(number)}${more}`
export const views = ['all', 'unpaid', 'awaited', 'receipts', 'refunds'] as const
export type Which = (typeof views)[number]

export const titleOf = (view: View, item: Item): string => (item.title ? view.t(item.title) : item.name)

export interface BooksProps {
  view: View
  balances: readonly Balance[]
  faults: readonly string[]
  statements: readonly StatementRow[]
  items: readonly Item[]
  which: Which
  next: string | null
  /** May the reader load statements: an auditor reads only. */
  keeps: boolean
  done: string | undefined
  values: FormValues
  errors: readonly FieldError[]
}

function Balances({ view, balances }: Pick<BooksProps, 'view' | 'balances'>): Html {
  const { t, locale } = view
  const money = (n: number, currency: string) => (n === 0 ? '' : formatMoney(locale, n, currency))
  const currencies = [...new Set(balances.map((b) => b.currency))]
  const total = (currency: string, sign: 1 | -1) =>
    balances
      .filter((b) => b.currency === currency && b.balance * sign > 0)
      .reduce((sum, b) => sum + b.balance * sign, 0)
  return (
    <Table
      caption={t(words.balances)}
      captionSize="m"
      empty={t(words.noItems)}
      rows={[
        ...balances.map((b) => ({
          name: t(accountNames[b.account]),
          debit: money(Math.max(b.balance, 0), b.currency),
          credit: money(Math.max(-b.balance, 0), b.currency),
        })),
        ...currencies.map((currency) => ({
          name: t(words.sum),
          debit: formatMoney(locale, total(currency, 1), currency),
          credit: formatMoney(locale, total(currency, -1), currency),
        })),
      ]}
      columns={[
        { head: t(words.account), cell: (r) => r.name, rowHead: true },
        { head: t(words.debit), cell: (r) => r.debit, numeric: true },
        { head: t(words.credit), cell: (r) => r.credit, numeric: true },
      ]}
    />
  )
}

function Statements(props: BooksProps): Html {
  const { view, statements, errors } = props
  const { t, locale } = view
  const f = fields(view, props.values, errors)
  return (
    <>
      <H2 id="statements">{t(words.statements)}</H2>
      {props.keeps ? (
        <Form view={view} action="/money/statements" once files>
          <FileUpload {...f('xml')} label={t(words.file)} accept=".xml,application/xml,text/xml" />
          <Button>{t(words.load)}</Button>
        </Form>
      ) : null}
      <Table
        caption={t(words.statements)}
        captionSize="hidden"
        rows={statements}
        empty={t(words.noStatements)}
        columns={[
          { head: t(words.number), cell: (s) => <A href={`/money/statements/${s.id}`}>{s.number}</A>, rowHead: true },
          { head: t(words.account), cell: (s) => s.account },
          { head: t(words.closedOn), cell: (s) => formatDate(locale, s.closedOn) },
          {
            head: t(words.opening),
            cell: (s) =>
              `${formatMoney(locale, s.opening, s.currency)}${s.gap === 0 ? '' : ` (${t(words.gap, { sum: formatMoney(locale, s.gap, s.currency) })})`}`,
            numeric: true,
          },
          { head: t(words.closing), cell: (s) => formatMoney(locale, s.closing, s.currency), numeric: true },
          { head: t(words.lines), cell: (s) => formatNumber(locale, s.lines), numeric: true },
          { head: t(words.toSort), cell: (s) => formatNumber(locale, s.unallocated), numeric: true },
        ]}
      />
    </>
  )
}

/** The books: balances, whether they agree, statements, documents. */
export function BooksPage(props: BooksProps): Html {
  const { view, items, which, errors, faults } = props
  const { t, locale } = view
  const names: Record<Which, string> = {
    all: t(words.all),
    unpaid: t(words.unpaid),
    awaited: t(words.awaited),
    receipts: t(words.receipts),
    refunds: t(words.refunds),
  }
  return (
    <Page view={view} title={t(words.title)} faulty={errors.length > 0} crumbs={[{ text: t(words.title) }]} wide>
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {props.done}
        </NotificationBanner>
      ) : null}
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      <Balances {...props} />
      {faults.length === 0 ? (
        <P>{t(words.audit)}</P>
      ) : (
        <InsetText>{t(words.auditBad, { what: faults.slice(0, 20).join(', ') })}</InsetText>
      )}
      <Statements {...props} />
      <H2 id="items">{t(words.items)}</H2>
      <Filters
        label={t(words.items)}
        items={views.map((v) => ({ href: `/money?which=${v}#items`, text: names[v], current: v === which }))}
      />
      <Table
        caption={t(words.items)}
        captionSize="hidden"
        rows={items}
        empty={t(words.noItems)}
        columns={[
          { head: t(words.number), cell: (i) => <A href={itemAddress(i.number)}>{i.number}</A>, rowHead: true },
          { head: t(words.kind), cell: (i) => t(kindNames[i.kind]) },
          { head: t(words.what), cell: (i) => titleOf(view, i) },
          { head: t(words.amount), cell: (i) => formatMoney(locale, i.amount, i.currency), numeric: true },
          { head: t(words.open), cell: (i) => formatMoney(locale, i.open, i.currency), numeric: true },
          { head: t(words.pending), cell: (i) => formatMoney(locale, i.pending, i.currency), numeric: true },
          { head: t(words.settled), cell: (i) => formatMoney(locale, i.settled, i.currency), numeric: true },
        ]}
      />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}

/** One statement: its entries and what became of each. */
export function StatementPage(props: { view: View; statement: StatementRow; lines: readonly LineRow[] }): Html {
  const { view, statement: s, lines } = props
  const { t, locale } = view
  return (
    <Page view={view} title={s.number} crumbs={[{ href: '/money', text: t(words.title) }, { text: s.number }]} wide>
      <H1 above={s.account}>{s.number}</H1>
      <P>
        {formatDate(locale, s.closedOn)} · {t(words.opening)}: {formatMoney(locale, s.opening, s.currency)} ·{' '}
        {t(words.closing)}: {formatMoney(locale, s.closing, s.currency)}
      </P>
      <Table
        caption={t(words.lines)}
        captionSize="hidden"
        rows={lines}
        empty={t(words.noItems)}
        columns={[
          { head: t(words.reference), cell: (l) => l.reference, rowHead: true },
          { head: t(words.bookedOn), cell: (l) => formatDate(locale, l.bookedOn) },
          { head: t(words.amount), cell: (l) => formatMoney(locale, l.amount, s.currency), numeric: true },
          { head: t(words.party), cell: (l) => l.party },
          { head: t(words.text), cell: (l) => l.text },
          {
            head: t(words.outcome),
            cell: (l) => (
              <>
                {t(outcomeNames[l.outcome])}{' '}
                {l.itemNumber ? <A href={itemAddress(l.itemNumber)}>{l.itemNumber}</A> : null}
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}

export const mayReturn = (item: Item): boolean =>
  item.kind === 'receipt' ? item.open > 0 : item.kind !== 'refund' && returnable(item) > 0
