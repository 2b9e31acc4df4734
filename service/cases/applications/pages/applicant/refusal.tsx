import { formatFact, formatValue, type Library } from '@kosh/law'
import { formatDate } from '../../../../platform/i18n/index.ts'
import {
  Details,
  H3,
  type Html,
  List,
  P,
  SummaryList,
  type SummaryRow,
  Table,
  type View,
} from '../../../../web/index.ts'
import { nothing } from '../../../../web/jsx/jsx-runtime.ts'
import type { Reason } from '../../model.ts'
import type { CaseView, LineView } from '../../view.ts'
import { caseWords as w } from '../case-messages.ts'
import { checkWords } from '../messages.ts'
import { asWritten, citeWords, LawCite, lineName, OutcomeMark } from '../parts.tsx'
import { words } from './words.ts'

interface Props {
  view: View
  library: Library
  shown: CaseView
  line: LineView
}

/** The criterion of a reason as it was assessed. */
const recordOf = (line: LineView, reason: Reason) =>
  line.assessment?.full.criteria.find((k) => k.id === reason.criterion)

function factRows({ view, shown, line }: Props, reason: Reason): SummaryRow[] {
  const record = recordOf(line, reason)
  if (!record) return []
  const facts = Object.entries(record.facts).flatMap(([name, value]) => {
    const fact = shown.scheme.facts[name]
    return fact ? [`${view.t(fact.label)}: ${formatFact(view.locale, fact, value)}`] : []
  })
  const values = record.values.flatMap((v) =>
    v.value === undefined
      ? []
      : [`${v.title ? `${view.t(v.title)}: ` : ''}${formatValue(view.locale, v.value, v.unit)}`],
  )
  return [
    ...(facts.length > 0 ? [{ name: view.t(w.fact), value: <List kind="plain" items={facts} /> }] : []),
    ...(values.length > 0 ? [{ name: view.t(w.lawValue), value: <List kind="plain" items={values} /> }] : []),
  ]
}

const reasonRows = (props: Props, reason: Reason): SummaryRow[] => [
  { name: props.view.t(w.reason), value: <strong>{asWritten(props.view, reason.text)}</strong> },
  ...factRows(props, reason),
  {
    name: props.view.t(w.article),
    value: <LawCite view={props.view} library={props.library} citation={reason.citation} />,
  },
]

const Appeal = ({ view, library, shown }: Props): Html => {
  if (shown.appeal.length === 0) return <P>{view.t(w.appealUnknown)}</P>
  return (
    <List
      items={shown.appeal.map((step) => {
        const parts = { body: view.t(step.title), law: citeWords(view, library, step.citation) }
        return step.due
          ? view.t(w.appealUntil, { ...parts, day: formatDate(view.locale, step.due) })
          : view.t(w.appealNoDay, parts)
      })}
    />
  )
}

/** A refusal: the reason, the fact it rests on, the article, what would change it, how to appeal and until when. */
export function Refusal(props: Props): Html {
  const { view, line } = props
  const decision = line.decisions.at(-1)
  if (!decision) return nothing
  const changes = line.assessment?.full.whatIf ?? []
  return (
    <section id={`refusal-${line.no}`} aria-labelledby={`refusal-${line.no}-title`}>
      <H3 id={`refusal-${line.no}-title`}>{view.t(w.reasonsOf, { no: line.no, name: lineName(view, line) })}</H3>
      {decision.reasons.map((reason) => (
        <SummaryList view={view} rows={reasonRows(props, reason)} />
      ))}
      <SummaryList
        view={view}
        rows={[
          ...(decision.freeText ? [{ name: view.t(w.explain), value: decision.freeText }] : []),
          {
            name: view.t(w.whatIf),
            value:
              changes.length > 0 ? (
                <List
                  kind={changes.length > 1 ? 'bullet' : 'plain'}
                  items={changes.map((c) => asWritten(view, c.text))}
                />
              ) : (
                view.t(w.whatIfNone)
              ),
          },
          { name: view.t(w.appeal), value: <Appeal {...props} /> },
        ]}
      />
      <Conditions {...props} />
    </section>
  )
}

/** Every condition of a line as it was assessed, in the order of the law. */
export function Conditions({ view, library, line }: Props): Html {
  if (!line.assessment) return nothing
  const name = view.t(checkWords.lineTitle, { no: line.no, name: lineName(view, line) })
  return (
    <Details summary={`${view.t(w.conditions)}: ${name}`}>
      <Table
        caption={`${view.t(w.conditions)}: ${name}`}
        captionSize="hidden"
        rows={line.assessment.full.criteria}
        columns={[
          { head: view.t(words.condition), rowHead: true, cell: (k) => view.t(k.title) },
          { head: view.t(w.outcome), cell: (k) => <OutcomeMark view={view} outcome={k.outcome} /> },
          { head: view.t(w.article), cell: (k) => <LawCite view={view} library={library} citation={k.citation} /> },
        ]}
      />
    </Details>
  )
}
