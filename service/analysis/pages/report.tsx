import type { Citation, Library, Text } from '@kosh/law'
import { type OutcomeKey, outcomeKeys, type Side } from '@kosh/law/bulk'
import { formatNumber } from '../../platform/i18n/index.ts'
import { Citing } from '../../public/index.ts'
import {
  A,
  ButtonGroup,
  Details,
  Figure,
  Figures,
  H2,
  type Html,
  List,
  P,
  Table,
  Tabs,
  type View,
} from '../../web/index.ts'
import { outcomeNames, runWords } from '../messages.ts'
import type { Run, StoredReport } from '../model.ts'
import { columnName, signed } from '../names.ts'
import { reportWords as words } from '../report-messages.ts'
import { GroupPart } from './groups.tsx'
import { Persons } from './persons.tsx'

export interface ReportProps {
  view: View
  library: Library
  run: Run
  report: StoredReport
}

const PASS = outcomeKeys.indexOf('pass')
/** Reasons shown of each kind. */
const MOST_REASONS = 20

/** Persons granted under one variant only: under the second, and under the first. */
export function turnedBy({ comparison }: StoredReport): { won: number; lost: number } {
  const sum = (of: (i: number) => number): number => outcomeKeys.reduce((n, _, i) => (i === PASS ? n : n + of(i)), 0)
  return { won: sum((i) => comparison.moved[i]![PASS]!), lost: sum((i) => comparison.moved[PASS]![i]!) }
}

const ruleTitle = (view: View, title: Text | undefined): string => view.t(title ?? words.points)

/** The report in sentences. */
export function sentences(view: View, report: StoredReport): string[] {
  const { a, b, persons } = report.comparison
  const show = (n: number): string => formatNumber(view.locale, n)
  const difference = b.counts.pass - a.counts.pass
  const n = Math.abs(difference)
  const kind = difference > 0 ? words.more : difference < 0 ? words.fewer : words.equal
  const turned = turnedBy(report)
  const reason = reasonsOf(report, difference < 0 ? 'lost' : 'won')[0]
  return [
    view.t(kind, {
      ...(difference === 0 ? {} : { n, nShown: show(n), b: show(b.counts.pass) }),
      a: show(a.counts.pass),
      total: show(persons),
    }),
    view.t(words.turned, { won: show(turned.won), lost: show(turned.lost) }),
    ...(reason ? [view.t(words.most, { title: ruleTitle(view, reason.title) })] : []),
    ...(report.population.badCount > 0 ? [view.t(words.leftOut, { n: show(report.population.badCount) })] : []),
    ...(report.population.drawn.length > 0 ? [view.t(words.made)] : []),
  ]
}

function Summary({ view, report }: ReportProps): Html {
  const { a, b } = report.comparison
  const [first, ...rest] = sentences(view, report)
  const show = (n: number): string => formatNumber(view.locale, n)
  const granted = (which: Text): string => `${view.t(which)}: ${view.t(outcomeNames.pass)}`
  return (
    <section aria-labelledby="summary">
      <H2 id="summary">{view.t(words.summary)}</H2>
      <P lead>{first}</P>
      <Figures>
        <Figure value={show(a.counts.pass)} label={granted(words.first)} />
        <Figure value={show(b.counts.pass)} label={granted(words.second)} />
        <Figure value={signed(view, b.counts.pass - a.counts.pass)} label={view.t(words.difference)} />
      </Figures>
      {rest.map((said) => (
        <P>{said}</P>
      ))}
    </section>
  )
}

const order: readonly OutcomeKey[] = ['pass', 'fail', 'no-place', 'unknown', 'incomplete']

/** Outcomes that nobody has under either variant are left out. */
const shownOutcomes = ({ comparison: { a, b } }: StoredReport): OutcomeKey[] =>
  order.filter((k) => k === 'pass' || k === 'fail' || a.counts[k] > 0 || b.counts[k] > 0)

function Totals({ view, report }: ReportProps): Html {
  const { a, b } = report.comparison
  const show = (n: number): string => formatNumber(view.locale, n)
  return (
    <>
      <Table
        caption={view.t(words.totals)}
        captionSize="m"
        narrow="scroll"
        rows={shownOutcomes(report)}
        columns={[
          { head: view.t(words.outcome), cell: (k) => view.t(outcomeNames[k]), rowHead: true },
          { head: view.t(words.first), cell: (k) => show(a.counts[k]), numeric: true },
          { head: view.t(words.second), cell: (k) => show(b.counts[k]), numeric: true },
          { head: view.t(words.difference), cell: (k) => signed(view, b.counts[k] - a.counts[k]), numeric: true },
        ]}
      />
      {a.meanPoints !== null && b.meanPoints !== null ? (
        <P>{view.t(words.meanPoints, { a: show(a.meanPoints), b: show(b.meanPoints) })}</P>
      ) : null}
    </>
  )
}

function Moves({ view, report }: ReportProps): Html {
  const shown = shownOutcomes(report)
  const at = (k: OutcomeKey): number => outcomeKeys.indexOf(k)
  return (
    <>
      <H2>{view.t(words.moves)}</H2>
      <Table
        caption={view.t(words.movesCaption)}
        narrow="scroll"
        rows={shown}
        columns={[
          { head: view.t(words.outcome), cell: (from) => view.t(outcomeNames[from]), rowHead: true },
          ...shown.map((to) => ({
            head: view.t(outcomeNames[to]),
            cell: (from: OutcomeKey) => formatNumber(view.locale, report.comparison.moved[at(from)]![at(to)]!),
            numeric: true,
          })),
        ]}
      />
    </>
  )
}

/** A criterion with where it stands. */
const Rule = (props: { view: View; library: Library; title: Text | undefined; citation: Citation }): Html => (
  <>
    {ruleTitle(props.view, props.title)}
    <span class="kosh-row-note">
      <Citing view={props.view} library={props.library} citation={props.citation} />
    </span>
  </>
)

/** Why persons came out otherwise: a criterion, or an outcome that is no refusal. */
interface Reason {
  title: Text | undefined
  citation?: Citation
  persons: number
}

/** The criteria that refused them on the other side, and those whom no criterion refused there, by what they were. */
export function reasonsOf({ comparison }: StoredReport, way: 'won' | 'lost'): Reason[] {
  const elsewhere = order.flatMap((k): Reason[] => {
    const at = outcomeKeys.indexOf(k)
    const persons = way === 'won' ? comparison.moved[at]![PASS]! : comparison.moved[PASS]![at]!
    return k === 'pass' || k === 'fail' || persons === 0 ? [] : [{ title: outcomeNames[k], persons }]
  })
  return [...comparison[way], ...elsewhere].sort((x, y) => y.persons - x.persons)
}

const Reasons = (props: ReportProps & { caption: Text; way: 'won' | 'lost' }): Html => (
  <Table
    caption={props.view.t(props.caption)}
    empty={props.view.t(props.way === 'won' ? words.wonNone : words.lostNone)}
    rows={reasonsOf(props.report, props.way).slice(0, MOST_REASONS)}
    columns={[
      {
        head: props.view.t(words.rule),
        cell: (r) =>
          r.citation ? <Rule {...props} title={r.title} citation={r.citation} /> : ruleTitle(props.view, r.title),
        rowHead: true,
      },
      { head: props.view.t(words.persons), cell: (r) => formatNumber(props.view.locale, r.persons), numeric: true },
    ]}
  />
)

const Failing = (props: ReportProps & { which: Text; side: Side }): Html => (
  <Table
    caption={props.view.t(props.which)}
    empty={props.view.t(words.failNone)}
    rows={props.side.rules}
    columns={[
      {
        head: props.view.t(words.rule),
        cell: (r) => <Rule {...props} title={r.title} citation={r.citation} />,
        rowHead: true,
      },
      { head: props.view.t(words.failed), cell: (r) => formatNumber(props.view.locale, r.failed), numeric: true },
      { head: props.view.t(words.alone), cell: (r) => formatNumber(props.view.locale, r.alone), numeric: true },
    ]}
  />
)

function Why(props: ReportProps): Html {
  const { view, report } = props
  const { a, b } = report.comparison
  return (
    <>
      <H2>{view.t(words.why)}</H2>
      <Reasons {...props} caption={words.won} way="won" />
      <Reasons {...props} caption={words.lost} way="lost" />
      <P small muted>
        {view.t(words.ruleNote)}
      </P>
      <Details summary={view.t(words.rules)}>
        <Failing {...props} which={runWords.first} side={a} />
        <Failing {...props} which={runWords.second} side={b} />
      </Details>
    </>
  )
}

function Groups(props: ReportProps): Html {
  const { view, library, report } = props
  return (
    <Tabs
      view={view}
      tabs={report.comparison.groups.map((group, n) => ({
        id: `group-${n + 1}`,
        label: columnName(view, library, report, group.column),
        content: <GroupPart {...props} group={group} id={`chart-${n + 1}`} />,
      }))}
    />
  )
}

const Exports = ({ view, run }: ReportProps): Html => (
  <div class="no-print">
    <H2>{view.t(words.exportTitle)}</H2>
    <List
      items={[
        <A href={`/api/v1/simulations/${run.id}/report.csv`}>{view.t(words.csv)}</A>,
        <A href={`/api/v1/simulations/${run.id}`}>{view.t(words.json)}</A>,
      ]}
    />
    <ButtonGroup>
      <button type="button" class="govuk-button govuk-button--secondary" data-print hidden>
        {view.t(words.print)}
      </button>
    </ButtonGroup>
  </div>
)

/** The report of a run that is done: first in words, then its tables and charts. */
export const ReportParts = (props: ReportProps & { part: 'summary' | 'whole' }): Html =>
  props.part === 'summary' ? (
    <Summary {...props} />
  ) : (
    <>
      <Totals {...props} />
      <Moves {...props} />
      <Why {...props} />
      <Groups {...props} />
      <Persons {...props} />
      <Exports {...props} />
    </>
  )
