import type { Library } from '@kosh/law'
import type { Problem } from '../../platform/context.ts'
import { getError } from '../../platform/errors/index.ts'
import { formatNumber } from '../../platform/i18n/index.ts'
import {
  A,
  Button,
  Form,
  H1,
  H2,
  type Html,
  LinkButton,
  NotificationBanner,
  P,
  Page,
  type View,
} from '../../web/index.ts'
import { listWords, runWords as words } from '../messages.ts'
import type { Run, StoredReport } from '../model.ts'
import { stepAddress } from './ask.tsx'
import { RunStatus, runTitle } from './list.tsx'
import { Question } from './question.tsx'
import { ReportParts } from './report.tsx'

export interface RunPageProps {
  view: View
  library: Library
  country: string
  run: Run
  report: StoredReport | null
  /** The page does not renew itself. */
  still: boolean
  /** What was just tried with the run, and refused. */
  problem?: Problem
}

/** How far a run is, in a sentence. */
export function progressText(view: View, { state, progress }: Pick<Run, 'state' | 'progress'>): string {
  if (state === 'waiting' || !progress) return view.t(words.waiting)
  const { stage, done, of } = progress
  if (stage === 'population') return view.t(words.population)
  const percent = Math.floor((done / of) * 100)
  if (stage === 'report') return view.t(words.report, { percent })
  return view.t(words.progress, {
    stage: view.t(words[stage]),
    done: formatNumber(view.locale, done),
    of: formatNumber(view.locale, of),
    percent,
  })
}

const Working = ({ view, run, still }: RunPageProps): Html => {
  const { t } = view
  const { progress } = run
  const counted = progress && progress.stage !== 'population' ? progress : undefined
  const here = `/simulations/${run.id}`
  return (
    <>
      <div role="status">
        <P lead>{progressText(view, run)}</P>
      </div>
      {counted ? (
        <P>
          <progress class="kosh-progress" value={counted.done} max={counted.of} aria-label={progressText(view, run)} />
        </P>
      ) : null}
      <P>
        {t(still ? words.stillOn : words.refreshed)}{' '}
        <A href={`${here}?still=1`}>{t(still ? words.renew : words.still)}</A>
      </P>
      <Form view={view} action={`${here}/cancel`} once>
        <Button kind="secondary">{t(words.cancel)}</Button>
      </Form>
    </>
  )
}

const Failed = ({ view, run }: RunPageProps): Html => {
  const { code, text } = run.problem!
  const told = getError(code)
  return (
    <NotificationBanner view={view} title={view.t(words.failed)}>
      {text ? text[view.locale] : view.t(told.text)}
      <P>{view.t(told.next)}</P>
    </NotificationBanner>
  )
}

const Again = ({ view, run: { request } }: RunPageProps): Html => (
  <LinkButton href={stepAddress(request, { step: '1' })} kind="secondary">
    {view.t(words.again)}
  </LinkButton>
)

/** One run: how far it is, why it failed, or its report. */
export function RunPage(props: RunPageProps): Html {
  const { view, library, run, report, problem } = props
  const { t } = view
  const title = runTitle(view, library, run)
  return (
    <Page
      view={view}
      title={title}
      crumbs={[{ href: '/simulations', text: t(listWords.title) }, { text: title }]}
      wide={report !== null}
    >
      {problem ? (
        <NotificationBanner view={view}>{t(getError(problem.code).text, problem.params)}</NotificationBanner>
      ) : null}
      <H1 above={t(words.title)}>{title}</H1>
      <P>
        <RunStatus view={view} state={run.state} />
      </P>
      {run.state === 'waiting' || run.state === 'running' ? <Working {...props} /> : null}
      {run.state === 'failed' ? <Failed {...props} /> : null}
      {run.state === 'cancelled' ? <P>{t(words.cancelled)}</P> : null}
      {report ? <ReportParts {...props} report={report} part="summary" /> : null}
      <H2>{t(words.question)}</H2>
      <Question {...props} />
      {report ? <ReportParts {...props} report={report} part="whole" /> : null}
      {run.state === 'waiting' || run.state === 'running' ? null : <Again {...props} />}
    </Page>
  )
}
