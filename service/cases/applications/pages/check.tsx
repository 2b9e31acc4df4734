import type { FeeDue, Library, Scheme, Text } from '@kosh/law'
import { formatFact } from '@kosh/law'
import type { FieldError } from '../../../platform/context.ts'
import {
  A,
  Button,
  Details,
  ErrorSummary,
  Form,
  fields,
  H1,
  H2,
  H3,
  type Html,
  InsetText,
  List,
  type Node,
  P,
  Page,
  Status,
  type StatusKind,
  SummaryList,
  TextInput,
  type View,
  WarningText,
} from '../../../web/index.ts'
import type { Question, QuestionGroup, Form as SchemeForm } from '../form.ts'
import type { Line } from '../model.ts'
import { draftAddress, groupAddress, isListed, placeOf } from './flow.ts'
import type { Values } from './kit.ts'
import { lineWords, checkWords as w } from './messages.ts'
import { LawCite, lineName, moneyOf } from './parts.tsx'
import { valueWords } from './values.ts'

export interface CheckPageProps {
  view: View
  library: Library
  scheme: Scheme
  form: SchemeForm
  lines: readonly Line[]
  /** What registers and the officer will say: labels. */
  unchecked: readonly Text[]
  /** Fees to be paid before filing, each once. */
  fees: readonly FeeDue[]
  values: Values
  errors: readonly FieldError[]
}

const kinds: Record<SchemeForm['outcomes'][number]['outcome'], StatusKind> = {
  pass: 'pass',
  fail: 'fail',
  unknown: 'info',
  incomplete: 'warn',
}

/** What the law says of the answers so far, by line. */
const Standing = (props: { view: View; outcome: SchemeForm['outcomes'][number] }): Html => {
  const { view, outcome } = props
  return outcome.exempt ? (
    <Status kind="pass">{view.t(w.exempt, { why: view.t(outcome.exempt) })}</Status>
  ) : (
    <Status kind={kinds[outcome.outcome]}>{view.t(w[outcome.outcome])}</Status>
  )
}

/** An answer in words; what could not be read as it was typed. */
function answerOf(view: View, scheme: Scheme, q: Question): Node {
  if (q.raw !== undefined) return view.t(w.unread, { typed: String(q.raw) })
  if (q.value === undefined) return q.optional ? '' : view.t(w.unanswered)
  const fact = scheme.facts[q.name]
  return fact ? formatFact(view.locale, fact, q.value) : valueWords(view, q)
}

const Group = (props: CheckPageProps & { group: QuestionGroup }): Html => {
  const { view, scheme, form, group } = props
  return (
    <>
      {group.level === 'case' ? <H2>{view.t(group.title)}</H2> : <H3>{view.t(group.title)}</H3>}
      <SummaryList
        view={view}
        rows={group.questions.map((q) => ({
          name: view.t(q.label),
          value: answerOf(view, scheme, q),
          change: groupAddress(form.caseId, group.id),
        }))}
      />
    </>
  )
}

const Lines = (props: CheckPageProps): Html => {
  const { view, form, lines } = props
  return (
    <>
      {lines.map((line) => {
        const groups = form.groups.filter((g) => g.lineNo === line.no)
        const outcome = form.outcomes.find((o) => o.lineNo === line.no)
        const title = view.t(w.lineTitle, { no: line.no, name: lineName(view, line) })
        const body = groups.map((group) => <Group {...props} group={group} />)
        return (
          <section>
            <H2>{title}</H2>
            {outcome ? (
              <P>
                {view.t(w.before)}: <Standing view={view} outcome={outcome} />
              </P>
            ) : null}
            {/* With many workers the page stays short; each can be opened. */}
            {lines.length > 5 ? <Details summary={title}>{body}</Details> : body}
          </section>
        )
      })}
    </>
  )
}

/** Everything that is about to be filed, what keeps it from being filed, and what has not been checked yet. */
export function CheckPage(props: CheckPageProps): Html {
  const { view, form, errors } = props
  const blocked = form.blockers.length > 0
  const f = fields(view, props.values, errors)
  const at = `${draftAddress(form.caseId)}/check`
  return (
    <Page view={view} title={view.t(w.title)} back={draftAddress(form.caseId)} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <H1 above={view.t(form.scheme.title)}>{view.t(w.title)}</H1>
      {blocked ? <Blockers {...props} /> : <P lead>{view.t(w.lead)}</P>}
      {form.groups
        .filter((g) => g.level === 'case')
        .map((group) => (
          <Group {...props} group={group} />
        ))}
      {isListed(form) ? (
        <P>
          <A href={`${draftAddress(form.caseId)}/lines`}>
            {view.t(form.lines === 'workers' ? lineWords.workers : lineWords.places)}
          </A>
        </P>
      ) : null}
      <Lines {...props} />
      {shownPapers(form).length > 0 ? <Documents {...props} /> : null}
      {form.outcomes.some((o) => o.outcome === 'fail') ? <InsetText>{view.t(w.failNote)}</InsetText> : null}
      {props.unchecked.length > 0 ? (
        <section>
          <H2>{view.t(w.notChecked)}</H2>
          <P>{view.t(w.notCheckedText)}</P>
          <List items={props.unchecked.map((text) => view.t(text))} />
        </section>
      ) : null}
      {blocked ? null : (
        <Form view={view} action={at} once={typeof props.values['key'] === 'string' ? props.values['key'] : true}>
          <input type="hidden" name="version" value={String(form.version)} />
          {props.fees.length > 0 ? <H2>{view.t(w.payTitle)}</H2> : null}
          {props.fees.map((fee) => (
            <TextInput
              {...f(`payments.${fee.id}`)}
              label={view.t(fee.title)}
              hint={
                <>
                  {view.t(w.payHint, { amount: moneyOf(view, fee.amount, fee.currency) })}{' '}
                  <LawCite view={view} library={props.library} citation={fee.citation} />
                </>
              }
              width={20}
            />
          ))}
          <WarningText view={view}>{view.t(w.declare)}</WarningText>
          <Button>{view.t(w.submit)}</Button>
        </Form>
      )}
    </Page>
  )
}

const Blockers = ({ view, form, scheme, lines }: CheckPageProps): Html => (
  <InsetText>
    <P>{view.t(w.blocked)}:</P>
    <List
      items={form.blockers.map((b) => {
        const no = Number(/^lines\/(\d+)\//.exec(b.path)?.[1] ?? 0)
        const line = lines.find((l) => l.no === no)
        const name = b.path.split('/').at(-1)!
        const label =
          form.documents.find((d) => b.path.endsWith(`documents/${d.need}`))?.title ??
          form.groups.flatMap((g) => g.questions).find((q) => q.name === name || q.name.endsWith(`.${name}`))?.label ??
          scheme.facts[name]?.label
        return (
          <A href={placeOf(form, b.path)}>
            {[line && isListed(form) ? lineName(view, line) : '', label ? view.t(label) : '', view.t(b.text)]
              .filter(Boolean)
              .join(': ')}
          </A>
        )
      })}
    />
  </InsetText>
)

const shownPapers = (form: SchemeForm) => form.documents.filter((d) => d.given.length > 0 || d.applies === 'yes')

const Documents = ({ view, form, lines }: CheckPageProps): Html => {
  const shown = shownPapers(form)
  return (
    <>
      <H2>{view.t(lineWords.documents)}</H2>
      <SummaryList
        view={view}
        rows={shown.map((d) => {
          const line = lines.find((l) => l.no === d.lineNo)
          const title = line && isListed(form) ? `${view.t(d.title)} (${lineName(view, line)})` : view.t(d.title)
          return {
            name: title,
            value: d.given.length > 0 ? d.given.map((g) => g.name).join(', ') : view.t(lineWords.notGiven),
            change: `${draftAddress(form.caseId)}/documents`,
          }
        })}
      />
    </>
  )
}
