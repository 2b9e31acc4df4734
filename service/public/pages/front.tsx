import { timeZone } from '../../platform/calendar.ts'
import { formatDateTime, formatNumber } from '../../platform/i18n/index.ts'
import {
  A,
  Button,
  Door,
  Doors,
  Figure,
  Figures,
  fields,
  H1,
  H2,
  type Html,
  P,
  Page,
  Table,
  TextInput,
  type View,
} from '../../web/index.ts'
import { frontWords as words } from '../messages.ts'
import type { YearFigures } from '../queries.ts'

const quotaAddress = (series: string, period: string): string =>
  `/quota?${new URLSearchParams({ series, period }).toString()}`

function Year(props: { view: View; country: string; figures: YearFigures }): Html {
  const { view, figures } = props
  const { t, locale } = view
  const n = (value: number): string => formatNumber(locale, value)
  const entered = figures.series.filter((series) => series.entered)
  return (
    <section aria-labelledby="year">
      <H2 id="year">{t(words.yearTitle, { year: figures.year })}</H2>
      {entered.length === 0 ? <P>{t(words.noQuota)}</P> : null}
      <Figures>
        {entered.length === 0 ? null : (
          <>
            <Figure value={n(figures.total.set)} label={t(words.set)} href="/quota" />
            <Figure
              value={n(figures.total.used)}
              label={t(words.used)}
              note={t(words.reserved, { n: n(figures.total.reserved) })}
            />
            <Figure value={n(figures.total.free)} label={t(words.free)} />
          </>
        )}
        <Figure
          value={figures.days === null ? '—' : n(figures.days)}
          label={t(words.days)}
          note={figures.decided === 0 ? t(words.daysNone) : t(words.daysNote, { n: n(figures.decided) })}
        />
      </Figures>
      {entered.length === 0 ? null : (
        <Table
          caption={t(words.bySeries)}
          rows={entered}
          columns={[
            {
              head: t(words.series),
              cell: ({ use, period }) => <A href={quotaAddress(use.id, period)}>{t(use.title)}</A>,
              rowHead: true,
            },
            { head: t(words.set), cell: ({ sums }) => n(sums.set), numeric: true },
            { head: t(words.used), cell: ({ sums }) => n(sums.used), numeric: true },
            { head: t(words.free), cell: ({ sums }) => n(sums.free), numeric: true },
          ]}
        />
      )}
      <P small muted>
        {t(words.asOf, { time: formatDateTime(locale, view.now, timeZone(props.country)) })}{' '}
        <A href="/statistics">{t(words.counts)}</A>
      </P>
    </section>
  )
}

/** Three doors, the check of a permit, and the year in figures. */
export function FrontPage(props: { view: View; country: string; figures: YearFigures }): Html {
  const { view } = props
  const { t } = view
  return (
    <Page view={view} title={t(words.title)}>
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      <Doors>
        <Door href="/guide?for=worker" title={t(words.doorWork)}>
          {t(words.doorWorkText)}
        </Door>
        <Door href="/guide?for=employer" title={t(words.doorHire)}>
          {t(words.doorHireText)}
        </Door>
        <Door href="/sign-in" title={t(words.doorStaff)}>
          {t(words.doorStaffText)}
        </Door>
      </Doors>
      <section aria-labelledby="check">
        <H2 id="check">{t(words.checkTitle)}</H2>
        <form method="get" action="/check">
          <TextInput
            {...fields(view)('number')}
            label={t(words.checkLabel)}
            hint={t(words.checkText)}
            width={20}
            autocomplete="off"
          />
          <Button kind="secondary">{t(words.checkButton)}</Button>
        </form>
      </section>
      <Year {...props} />
    </Page>
  )
}
