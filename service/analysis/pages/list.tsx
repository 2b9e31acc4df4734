import type { Library } from '@kosh/law'
import { timeZone } from '../../platform/calendar.ts'
import { formatDateTime, formatNumber } from '../../platform/i18n/index.ts'
import {
  A,
  H1,
  type Html,
  LinkButton,
  P,
  Page,
  Pagination,
  Status,
  type StatusKind,
  Table,
  type View,
} from '../../web/index.ts'
import { stateNames, listWords as words } from '../messages.ts'
import { otherOf, type Run, type RunState } from '../model.ts'

const kinds: Record<RunState, StatusKind> = {
  waiting: 'none',
  running: 'info',
  done: 'pass',
  failed: 'fail',
  cancelled: 'warn',
}

export const RunStatus = (props: { view: View; state: RunState }): Html => (
  <Status kind={kinds[props.state]}>{props.view.t(stateNames[props.state])}</Status>
)

/** A run in a line: the scheme, and the other one where there are two. */
export function runTitle(view: View, library: Library, { request }: Pick<Run, 'request'>): string {
  const title = (id: string): string => {
    const scheme = library.schemes.get(id)
    return scheme ? view.t(scheme.title) : id
  }
  const other = otherOf(request)
  return other.scheme === request.scheme ? title(request.scheme) : `${title(request.scheme)} → ${title(other.scheme)}`
}

const personsOf = ({ request: { population }, persons }: Run): number | undefined =>
  persons ?? (population.kind === 'made' ? population.persons : undefined)

/** The analyst's own runs. */
export function RunsPage(props: {
  view: View
  library: Library
  country: string
  runs: readonly Run[]
  next: string | null
}): Html {
  const { view, library } = props
  const { t, locale } = view
  return (
    <Page view={view} title={t(words.title)} crumbs={[{ text: t(words.title) }]}>
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      <LinkButton href="/simulations/new">{t(words.newRun)}</LinkButton>
      <Table
        caption={t(words.own)}
        captionSize="m"
        empty={t(words.empty)}
        rows={props.runs}
        columns={[
          {
            head: t(words.asked),
            cell: (run) => <A href={`/simulations/${run.id}`}>{runTitle(view, library, run)}</A>,
            rowHead: true,
          },
          { head: t(words.when), cell: (run) => formatDateTime(locale, run.askedAt, timeZone(props.country)) },
          { head: t(words.state), cell: (run) => <RunStatus view={view} state={run.state} /> },
          {
            head: t(words.persons),
            cell: (run) => {
              const n = personsOf(run)
              return n === undefined ? '–' : formatNumber(locale, n)
            },
            numeric: true,
          },
        ]}
      />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}
