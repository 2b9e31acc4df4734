import { formatNumber } from '../../platform/i18n/index.ts'
import type { Drawn } from '../../simulation/index.ts'
import { H2, type Html, P, Table } from '../../web/index.ts'
import { columnName } from '../names.ts'
import { reportWords as words } from '../report-messages.ts'
import type { ReportProps } from './report.tsx'

/** Bad lines shown on the page; the export has all that are kept. */
const MOST_LINES = 100

function Origin({ view, library, run, report }: ReportProps): Html {
  const { population } = run.request
  if (population.kind === 'register') return <P>{view.t(words.fromRegister)}</P>
  if (population.kind === 'file') return <P>{view.t(words.fromFile, { name: population.name })}</P>
  const name = (d: Drawn): string => columnName(view, library, report, d.column)
  const drawn = (how: Drawn['how']): Drawn[] => report.population.drawn.filter((d) => d.how === how)
  const names = (how: Drawn['how']): string => drawn(how).map(name).join('; ')
  return (
    <>
      {drawn('published').length > 0 ? (
        <Table
          caption={view.t(words.published)}
          rows={drawn('published')}
          columns={[
            { head: view.t(words.fact), cell: name, rowHead: true },
            { head: view.t(words.source), cell: (d) => (d.source ? view.t(d.source) : '') },
          ]}
        />
      ) : null}
      {drawn('cases').length > 0 ? <P>{view.t(words.cases, { names: names('cases') })}</P> : null}
      {drawn('even').length > 0 ? <P>{view.t(words.even, { names: names('even') })}</P> : null}
    </>
  )
}

function BadLines({ view, report }: ReportProps): Html {
  const { bad, badCount } = report.population
  const show = (n: number): string => formatNumber(view.locale, n)
  return (
    <>
      <H2>{view.t(words.bad)}</H2>
      <P>{view.t(words.badText, { n: show(badCount), shown: show(Math.min(bad.length, MOST_LINES)) })}</P>
      <Table
        caption={view.t(words.bad)}
        captionSize="hidden"
        rows={bad.slice(0, MOST_LINES)}
        columns={[
          { head: view.t(words.line), cell: (b) => show(b.line), rowHead: true },
          {
            head: view.t(words.fault),
            cell: (b) => b.faults.map((f) => `${f.path.slice(1)}: ${f.text[view.locale]}`).join('; '),
          },
        ]}
      />
    </>
  )
}

const seconds = (locale: ReportProps['view']['locale'], ms: number): string =>
  formatNumber(locale, Math.round(ms / 10) / 100)

/** Where the persons come from, which were left out, and how long it took. */
export function Persons(props: ReportProps): Html {
  const { view, library, report } = props
  const { population, ms, threads } = report
  const s = (n: number): string => seconds(view.locale, n)
  return (
    <>
      <H2>{view.t(words.drawn)}</H2>
      <Origin {...props} />
      {population.unheld.length > 0 ? (
        <P>
          {view.t(words.unheld, {
            names: population.unheld.map((name) => columnName(view, library, report, name)).join(', '),
          })}
        </P>
      ) : null}
      {population.badCount > 0 ? <BadLines {...props} /> : null}
      <H2>{view.t(words.work)}</H2>
      <P>
        {view.t(words.times, {
          population: s(population.ms),
          first: s(ms.first),
          second: s(ms.second),
          report: s(ms.report),
          threads,
        })}
      </P>
    </>
  )
}
