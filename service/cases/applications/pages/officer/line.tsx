import { formatFact, formatIso, type Library } from '@kosh/law'
import type { FieldError } from '../../../../platform/context.ts'
import {
  A,
  Button,
  Checkboxes,
  Columns,
  ErrorSummary,
  Form,
  fields,
  H1,
  H2,
  type Html,
  InsetText,
  LinkButton,
  NotificationBanner,
  P,
  Page,
  Status,
  SummaryList,
  TextArea,
  type View,
} from '../../../../web/index.ts'
import { type Question, questionOf } from '../../form.ts'
import type { Judgement } from '../../model.ts'
import type { CaseView, LineView } from '../../view.ts'
import { boxesOf } from '../answers.ts'
import type { Values } from '../kit.ts'
import { officerWords as w } from '../officer-messages.ts'
import { asWritten, DecisionMark, LawCite, lineName } from '../parts.tsx'
import { QuestionField } from '../question.tsx'
import { personRows } from '../values.ts'
import { AssessmentParts } from './assessment.tsx'
import { type Done, doneWords } from './case.tsx'
import { PaperList } from './parts.tsx'
import { nextAddress, queueAddress } from './queue.tsx'

export interface LinePageProps {
  view: View
  library: Library
  seen: CaseView
  line: LineView
  done?: Done
  values: Values
  errors: readonly FieldError[]
}

export const lineAddress = (caseId: string, no: number): string => `${queueAddress(caseId)}/lines/${no}`

/** What the law leaves to the officer, as a question: yes or no, or what the fact is. */
export const judgedQuestion = (library: Library, seen: CaseView, name: string): Question => ({
  ...questionOf({ library }, name, seen.scheme.facts[name]!, { facts: {}, raw: {} }, ''),
  name: `value.${name}`,
})

/** One question that the law leaves to the officer: answer and written reasons. */
const Judge = (props: LinePageProps & { name: string }): Html => {
  const { view, seen, line, name } = props
  const { t } = view
  const fact = seen.scheme.facts[name]!
  const before: Judgement | undefined = (fact.level === 'line' ? line : seen.case).judgements[name]
  const open = seen.acts.includes('judge') && line.decision === null
  const q = judgedQuestion(props.library, seen, name)
  const stored = before ? { ...boxesOf([{ ...q, value: before.value }]), [`reasons.${name}`]: before.reasons } : {}
  const f = fields(view, { ...stored, ...props.values }, props.errors)
  const known = before ? (
    <P>{t(w.judged, { answer: formatFact(view.locale, fact, before.value), reasons: before.reasons })}</P>
  ) : null
  if (!open)
    return (
      <>
        <P>
          <strong>{t(fact.label)}</strong>
        </P>
        {known ?? <P>{t(w.noneGiven)}</P>}
      </>
    )
  return (
    <Form view={view} action={`${lineAddress(seen.case.id, line.no)}/judge`} once>
      <input type="hidden" name="fact" value={name} />
      <QuestionField f={f(`value.${name}`)} q={q} country={seen.case.country} only={false} />
      <TextArea {...f(`reasons.${name}`)} label={t(w.judgementReasons)} rows={2} />
      {fact.level === 'line' && seen.lines.filter((l) => l.decision === null).length > 1 ? (
        <Checkboxes
          {...f(`all.${name}`)}
          label={<span class="govuk-visually-hidden">{t(w.judgementAll)}</span>}
          choices={[{ value: 'yes', text: t(w.judgementAll) }]}
          small
        />
      ) : null}
      <Button kind="secondary">{t(w.judgementSave)}</Button>
    </Form>
  )
}

const Judgements = (props: LinePageProps): Html => {
  const { view, seen } = props
  return (
    <section aria-labelledby="judgements">
      <H2 id="judgements">{view.t(w.judgements)}</H2>
      <P>{view.t(w.judgementHint)}</P>
      {seen.judgements.map((name) => (
        <Judge {...props} name={name} />
      ))}
    </section>
  )
}

export const Decisions = ({ view, library, line }: Pick<LinePageProps, 'view' | 'library' | 'line'>): Html => (
  <>
    {line.decisions.map((d) => (
      <InsetText>
        <P>
          <DecisionMark view={view} outcome={d.outcome} />{' '}
          {d.against ? <Status kind="warn">{view.t(w.against)}</Status> : null} {d.by ?? ''}
        </P>
        {d.reasons.map((reason) => (
          <P>
            {asWritten(view, reason.text)} <LawCite view={view} library={library} citation={reason.citation} />
          </P>
        ))}
        {d.freeText ? <P>{d.freeText}</P> : null}
      </InsetText>
    ))}
  </>
)

/** What was told for a line and what the register says, with a word where they differ. */
export function Answers({ view, seen, line }: Pick<LinePageProps, 'view' | 'seen' | 'line'>): Html {
  const { t } = view
  const facts = [...Object.entries(seen.case.facts), ...Object.entries(line.facts)].filter(
    ([name]) => !seen.judgements.includes(name),
  )
  return (
    <>
      {line.person?.differences && line.person.differences.length > 0 ? (
        <P>
          <Status kind="warn">
            {t(w.differs, { fields: line.person.differences.map((d) => d.field).join(', ') })}
          </Status>
        </P>
      ) : null}
      <SummaryList
        view={view}
        rows={[
          ...(line.person ? personRows(view, line.person) : []),
          ...(line.earlier
            ? [
                {
                  name: t(line.earlier.extended ? w.extendsPermit : w.goesOnFrom),
                  value: (
                    <>
                      <A href={`/permits/${line.earlier.number}`}>{line.earlier.number}</A>{' '}
                      {t(w.validUntil, { day: formatIso(view.locale, line.earlier.to) })}
                    </>
                  ),
                },
              ]
            : []),
          ...facts.flatMap(([name, value]) => {
            const fact = seen.scheme.facts[name]
            return fact && value !== undefined
              ? [{ name: t(fact.label), value: formatFact(view.locale, fact, value) }]
              : []
          }),
        ]}
      />
    </>
  )
}

/** One line: criteria in the order of the law, what is missing, what would change it, papers beside, judgement and decision. */
export function LinePage(props: LinePageProps): Html {
  const { view, library, seen, line } = props
  const { t } = view
  const { assessment } = line
  const at = queueAddress(seen.case.id)
  const title = t(w.lineTitle, { no: line.no, name: lineName(view, line) })
  const following = seen.lines.find((l) => l.no > line.no && l.decision === null)
  return (
    <Page
      view={view}
      title={title}
      faulty={props.errors.length > 0}
      crumbs={[{ href: '/queue', text: t(w.queue) }, { href: at, text: seen.case.number }, { text: title }]}
      wide
    >
      <ErrorSummary view={view} errors={props.errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {t(doneWords[props.done])}
        </NotificationBanner>
      ) : null}
      <H1 above={`${seen.case.number}, ${t(seen.scheme.title)}`}>{title}</H1>
      <Columns
        left={
          <>
            <Decisions {...props} />
            {assessment ? (
              <>
                <H2>{t(w.assessment)}</H2>
                <AssessmentParts view={view} library={library} seen={seen} assessment={assessment} />
              </>
            ) : null}
            {seen.judgements.length > 0 ? <Judgements {...props} /> : null}
            <div class="govuk-button-group no-print">
              {seen.acts.includes('decide') && line.decision === null && !seen.mustMove ? (
                <LinkButton href={`${lineAddress(seen.case.id, line.no)}/decide`}>{t(w.decideLine)}</LinkButton>
              ) : null}
              {following ? (
                <a class="govuk-link" href={lineAddress(seen.case.id, following.no)} data-key="l">
                  {t(w.lineTitle, { no: following.no, name: lineName(view, following) })}
                </a>
              ) : null}
              <a class="govuk-link" href={nextAddress('/queue', seen.case.id)} data-key="n">
                {t(w.nextCase)}
              </a>
            </div>
          </>
        }
        right={
          <div class="kosh-beside">
            <H2>{t(w.papersFor)}</H2>
            <PaperList
              view={view}
              seen={seen}
              documents={seen.documents.filter((d) => d.lineNo === undefined || d.lineNo === line.no)}
            />
            <H2>{t(w.answers)}</H2>
            <Answers {...props} />
            {line.permit ? <A href={`/permits/${line.permit.number}`}>{line.permit.number}</A> : null}
          </div>
        }
      />
    </Page>
  )
}
