import type { Library } from '@kosh/law'
import { A, H2, type Html, Pagination, Table, type View } from '../../../../web/index.ts'
import type { Appeal, Appealable } from '../../appeals.ts'
import type { CaseView, LineView } from '../../view.ts'
import { caseWords as w } from '../case-messages.ts'
import { lineWords } from '../messages.ts'
import { LineMark, lineName } from '../parts.tsx'
import { Conditions, Refusal } from './refusal.tsx'

export interface CasePageProps {
  view: View
  library: Library
  shown: CaseView
  /** Something was just done here. */
  done?: boolean
  /** How many lines stand before the first one shown. */
  from?: number
  /** Appeals so far, and the step open now. */
  appeals?: readonly Appeal[]
  appeal?: Appealable | undefined
}

const perPage = 50
const linesShown = ({ shown, from = 0 }: CasePageProps): LineView[] => shown.lines.slice(from, from + perPage)

const PermitLinks = ({ view, line }: { view: View; line: LineView }): Html =>
  line.permit ? (
    <>
      <A href={`/permits/${line.permit.number}`}>{line.permit.number}</A>{' '}
      <A href={`/permits/${line.permit.number}/permit.pdf`}>
        {view.t(w.pdf)}
        <span class="govuk-visually-hidden"> {line.permit.number}</span>
      </A>
    </>
  ) : (
    <span>{view.t(w.nobody)}</span>
  )

/** The workers of a case with outcome and permit, in pages of 50. */
export const Lines = (props: CasePageProps): Html => {
  const { view, shown, from = 0 } = props
  return (
    <>
      <Table
        caption={view.t(w.lines)}
        captionSize="hidden"
        rows={linesShown(props)}
        columns={[
          { head: view.t(lineWords.number), cell: (l) => String(l.no) },
          { head: view.t(w.worker), rowHead: true, cell: (l) => lineName(view, l) },
          ...(shown.edition.process.lines === 'places'
            ? [{ head: view.t(lineWords.places), cell: (l: LineView) => String(l.places), numeric: true }]
            : []),
          {
            head: view.t(w.outcome),
            cell: (l) => (
              <>
                <LineMark view={view} line={l} state={shown.case.state} />
                {l.decision === 'refused' ? (
                  <>
                    {' '}
                    <A href={`#refusal-${l.no}`}>{view.t(w.reason)}</A>
                  </>
                ) : null}
              </>
            ),
          },
          { head: view.t(w.permit), cell: (l) => <PermitLinks view={view} line={l} /> },
        ]}
      />
      <Pagination view={view} param="from" next={shown.lines.length > from + perPage ? String(from + perPage) : null} />
    </>
  )
}

/** Why lines of this page were refused; for the others, the conditions as assessed. */
export const Refusals = (props: CasePageProps): Html => {
  const { view } = props
  const refused = linesShown(props).filter((l) => l.decision === 'refused')
  const others = linesShown(props).filter((l) => l.decision !== 'refused' && l.assessment)
  return (
    <>
      {refused.length > 0 ? <H2>{view.t(w.reasonsTitle)}</H2> : null}
      {refused.map((line) => (
        <Refusal {...props} line={line} />
      ))}
      {others.map((line) => (
        <Conditions {...props} line={line} />
      ))}
    </>
  )
}
