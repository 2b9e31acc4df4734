import type { Library } from '@kosh/law'
import { A, H1, H2, H3, type Html, P, Page, type View } from '../../../../web/index.ts'
import type { CaseView, LineView } from '../../view.ts'
import { caseWords } from '../case-messages.ts'
import { applyWords } from '../messages.ts'
import { officerWords as w } from '../officer-messages.ts'
import { LineMark, lineName } from '../parts.tsx'
import { AssessmentParts } from './assessment.tsx'
import { CaseHead, Notices, perPage } from './case.tsx'
import { Answers, Decisions } from './line.tsx'
import { deskWords as d } from './messages.ts'
import { Fees, History, Limits, PaperList } from './parts.tsx'
import { queueAddress } from './queue.tsx'

export interface FilePageProps {
  view: View
  library: Library
  seen: CaseView
  /** Lines from this one on are shown, fifty at a time. */
  from: number
}

/** What was judged by an officer, with the written reasons. */
const Judged = ({ view, seen, line }: { view: View; seen: CaseView; line: LineView }): Html => {
  const { t } = view
  const judged = Object.entries({ ...seen.case.judgements, ...line.judgements })
  return (
    <>
      {judged.map(([name, j]) => (
        <P>
          <strong>{seen.scheme.facts[name] ? t(seen.scheme.facts[name].label) : name}</strong>:{' '}
          {t(w.judged, { answer: t(j.value ? applyWords.yes : applyWords.no), reasons: j.reasons })}
        </P>
      ))}
    </>
  )
}

const LineFile = (props: FilePageProps & { line: LineView }): Html => {
  const { view, library, seen, line } = props
  const { t } = view
  return (
    <section aria-labelledby={`line-${line.no}`}>
      <H2 id={`line-${line.no}`}>{t(w.lineTitle, { no: line.no, name: lineName(view, line) })}</H2>
      <P>
        <LineMark view={view} line={line} state={seen.case.state} />{' '}
        {line.permit ? <A href={`/permits/${line.permit.number}`}>{line.permit.number}</A> : null}
      </P>
      <Decisions view={view} library={library} line={line} />
      {line.assessment ? (
        <AssessmentParts view={view} library={library} seen={seen} assessment={line.assessment} />
      ) : null}
      <Judged view={view} seen={seen} line={line} />
      <H3>{t(w.answers)}</H3>
      <Answers view={view} seen={seen} line={line} />
    </section>
  )
}

/** The file of a case on one page, for print and for the archive: everything that the decision stands on. */
export function FilePage(props: FilePageProps): Html {
  const { view, library, seen } = props
  const { t } = view
  const at = queueAddress(seen.case.id)
  const { number } = seen.case
  const shown = seen.lines.slice(props.from, props.from + perPage)
  return (
    <Page
      view={view}
      title={`${number}: ${t(d.file)}`}
      crumbs={[{ href: '/queue', text: t(w.queue) }, { href: at, text: number }, { text: t(d.file) }]}
      wide
    >
      <H1 above={t(seen.scheme.title)}>{`${number}: ${t(d.file)}`}</H1>
      <p class="govuk-body no-print">{t(d.fileLead)}</p>
      <CaseHead view={view} seen={seen} />
      {shown.map((line) => (
        <LineFile {...props} line={line} />
      ))}
      {seen.lines.length > props.from + perPage ? (
        <p class="govuk-body no-print">
          <A href={`${at}/file?from=${props.from + perPage}`}>{t(d.nextLines)}</A>
        </p>
      ) : null}
      <H2>{t(caseWords.documents)}</H2>
      <PaperList view={view} seen={seen} documents={seen.documents} />
      {seen.fees.length > 0 ? (
        <>
          <H2>{t(caseWords.fees)}</H2>
          <Fees view={view} library={library} seen={seen} at={at} />
        </>
      ) : null}
      <H2>{t(caseWords.limits)}</H2>
      <Limits view={view} library={library} seen={seen} />
      <H2>{t(caseWords.notices)}</H2>
      <Notices view={view} seen={seen} />
      <H2>{t(caseWords.history)}</H2>
      <History view={view} country={seen.case.country} entries={seen.history} />
    </Page>
  )
}
