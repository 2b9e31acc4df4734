import type { Library } from '@kosh/law'
import { timeZone } from '../../platform/calendar.ts'
import { formatDateTime, formatNumber } from '../../platform/i18n/index.ts'
import { BarChart, Filters, H1, type Html, P, Page, Table, type View, withParam } from '../../web/index.ts'
import { type Published, protect, smallest } from '../law/disclosure.ts'
import { statisticsWords as words } from '../messages.ts'
import { type Counts, countNames, type MonthCounts } from '../queries.ts'

export interface StatisticsPageProps {
  view: View
  library: Library
  country: string
  year: string
  years: string[]
  scheme: string | undefined
  counts: readonly MonthCounts[]
}

export type PublishedCounts = Record<keyof Counts, Published>

/** Rows with their counts as they may be published; each column is protected as a group of its own. */
export function publish<Row extends Counts>(rows: readonly Row[]): { row: Row; shown: PublishedCounts }[] {
  const columns = countNames.map((name) => protect(rows.map((row) => row[name])))
  return rows.map((row, n) => ({
    row,
    shown: Object.fromEntries(countNames.map((name, c) => [name, columns[c]![n]!])) as PublishedCounts,
  }))
}

/** The counts of a year by scheme. */
export function byScheme(counts: readonly MonthCounts[]): (Counts & { scheme: string })[] {
  const sums = new Map<string, Counts & { scheme: string }>()
  for (const month of counts) {
    const sum = sums.get(month.scheme)
    if (sum) for (const name of countNames) sum[name] += month[name]
    else {
      const { month: _, ...rest } = month
      sums.set(month.scheme, { ...rest })
    }
  }
  return [...sums.values()].sort((a, b) => b.applications - a.applications || (a.scheme < b.scheme ? -1 : 1))
}

const figure = (view: View, n: Published): string =>
  n === 'small' ? `<${smallest}` : n === 'guard' ? view.t(words.hidden) : formatNumber(view.locale, n)

const columns = (view: View) =>
  countNames.map((name) => ({
    head: view.t(words[name]),
    cell: ({ shown }: { shown: PublishedCounts }) => figure(view, shown[name]),
    numeric: true,
  }))

/** What everybody may count: applications, decisions and permits, by scheme and month. */
export function StatisticsPage(props: StatisticsPageProps): Html {
  const { view, library, year, scheme } = props
  const { t, locale } = view
  const title = (id: string): string => {
    const known = library.schemes.get(id)
    return known ? t(known.title) : id
  }
  const schemes = publish(byScheme(props.counts))
  const months = publish(props.counts.filter((month) => month.scheme === scheme))
  const monthName = (month: string): string =>
    new Intl.DateTimeFormat(`${locale}-KZ`, { month: 'long', timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    )
  const source = t(words.source, { time: formatDateTime(locale, view.now, timeZone(props.country)) })
  const charted = schemes.flatMap(({ row, shown }) =>
    typeof shown.applications === 'number' ? [{ label: title(row.scheme), value: shown.applications }] : [],
  )
  return (
    <Page view={view} title={t(words.title)} crumbs={[{ text: t(words.title) }]} wide>
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      <Filters
        label={t(words.year)}
        items={props.years.map((y) => ({ href: `/statistics?year=${y}`, text: y, current: y === year }))}
      />
      {schemes.length === 0 ? (
        <P>{t(words.empty)}</P>
      ) : (
        <>
          <BarChart
            view={view}
            id="applications"
            title={t(words.chart, { year })}
            says={
              charted[0]
                ? t(words.chartSays, { most: charted[0].label, n: formatNumber(locale, charted[0].value) })
                : t(words.chartNone)
            }
            source={source}
            head={{ label: t(words.scheme), value: t(words.applications) }}
            rows={schemes.map(({ row, shown }) => ({
              label: title(row.scheme),
              value: typeof shown.applications === 'number' ? shown.applications : null,
              href: withParam(view.address, 'scheme', row.scheme),
            }))}
          />
          <Table
            caption={t(words.byScheme, { year })}
            rows={schemes}
            narrow="scroll"
            columns={[
              {
                head: t(words.scheme),
                cell: ({ row }) => (
                  <a class="govuk-link" href={withParam(view.address, 'scheme', row.scheme)}>
                    {title(row.scheme)}
                  </a>
                ),
                rowHead: true,
              },
              ...columns(view),
            ]}
          />
          {scheme && months.length > 0 ? (
            <Table
              caption={t(words.byMonth, { year, scheme: title(scheme) })}
              rows={months}
              narrow="scroll"
              columns={[
                { head: t(words.month), cell: ({ row }) => monthName(row.month), rowHead: true },
                ...columns(view),
              ]}
            />
          ) : null}
        </>
      )}
      <P small muted>
        {t(words.small)}
      </P>
    </Page>
  )
}
