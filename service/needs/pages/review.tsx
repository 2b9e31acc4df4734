import { type Proposal, phaseOf, proposalOf, type Statement } from '../../instruments/need/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { formatMoney } from '../../platform/i18n/index.ts'
import {
  A,
  Button,
  ButtonGroup,
  Details,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  InsetText,
  NotificationBanner,
  P,
  Page,
  Table,
  TextArea,
  TextInput,
} from '../../web/index.ts'
import {
  cellName,
  cellOf,
  currencyOf,
  cycleAddress,
  day,
  dayOfTime,
  n,
  type OfCycle,
  occupationName,
  region,
  todayOf,
} from '../around.ts'
import { words } from '../messages.ts'

export interface ReviewProps extends OfCycle {
  regionCode: string
  statements: readonly Statement[]
  proposal: Proposal | undefined
  done: string | undefined
  values: FormValues
  errors: readonly FieldError[]
}

/** As many lines as a form bears; those that nobody reviewed come first. */
const MOST = 60

/** A line under the name that its fields have: statement and number, without what a field name can't hold. */
export const lineField = (statement: string, lineNo: number): string => `${statement}:${lineNo}`

function Lines(props: ReviewProps): Html {
  const { view, cycle, statements } = props
  const { t } = view
  const f = fields(view, props.values, props.errors)
  const all = statements.flatMap((s) => s.lines.map((l) => ({ s, l })))
  const open = all.filter(({ l }) => l.accepted === null)
  const shown = [...open, ...all.filter(({ l }) => l.accepted !== null)].slice(0, MOST)
  if (all.length === 0) return <P>{t(words.noNeed)}</P>
  return (
    <Form view={view} action={cycleAddress(cycle.number, `/review/${props.regionCode}`)} once>
      <P>{t(words.reviewLead)}</P>
      {shown.length < all.length ? <P>{t(words.shownOf, { shown: shown.length, total: all.length })}</P> : null}
      {shown.map(({ s, l }) => {
        const name = lineField(s.number, l.lineNo)
        return (
          <section class="kosh-card">
            <h3 class="govuk-heading-s">
              {s.employer}: {occupationName(props, l.occupation)}
            </h3>
            <P small>
              {cellName(props, l.dims)} · {t(words.asked)}: {n(props, l.places)} · {t(words.months)}:{' '}
              {n(props, l.months)} · {formatMoney(view.locale, l.pay, currencyOf(props.schemes))} · {s.number}
            </P>
            <P>{l.why}</P>
            <TextInput
              {...f(`accepted-${name}`)}
              label={`${t(words.accepted)} (${t(words.lineN, { n: l.lineNo })}, ${s.employer})`}
              width={5}
              inputmode="numeric"
            />
            <TextInput {...f(`reason-${name}`)} label={t(words.reviewReason)} />
          </section>
        )
      })}
      <ButtonGroup>
        <Button>{t(words.save)}</Button>
        {open.length > 0 ? (
          <Button kind="secondary" name="action" value="rest">
            {t(words.acceptRest)}
          </Button>
        ) : null}
      </ButtonGroup>
    </Form>
  )
}

function ProposalForm(props: ReviewProps): Html {
  const { view, cycle, use, statements, regionCode } = props
  const { t } = view
  const f = fields(view, props.values, props.errors)
  if (phaseOf(cycle, todayOf(props)) === 'statements')
    return <P>{t(words.proposeWait, { day: day(props, cycle.statementsBy) })}</P>
  const name = (dims: Record<string, string>) => cellName(props, cellOf(use, regionCode, dims))
  const cells = proposalOf(statements.flatMap((s) => s.lines))
  return (
    <Form view={view} action={cycleAddress(cycle.number, `/propose/${regionCode}`)} once>
      <P>{t(words.proposeLead)}</P>
      {cells.map((cell, i) => (
        <section class="kosh-card">
          <h3 class="govuk-heading-s">{name(cell.dims)}</h3>
          <P small>
            {t(words.asked)}: {n(props, cell.asked)} · {t(words.accepted)}: {n(props, cell.accepted)}
          </P>
          <TextInput
            {...f(`proposed-${i}`)}
            value={String(props.values[`proposed-${i}`] ?? cell.accepted)}
            label={`${t(words.proposed)} (${name(cell.dims)})`}
            width={5}
            inputmode="numeric"
          />
          <TextInput {...f(`proposed-reason-${i}`)} label={t(words.reviewReason)} />
        </section>
      ))}
      <TextArea {...f('note')} label={t(words.note)} rows={3} maxlength={2_000} />
      <Button>{t(words.propose)}</Button>
    </Form>
  )
}

/** A region's desk in a cycle: its employers' lines, then its proposal. */
export function ReviewPage(props: ReviewProps): Html {
  const { view, cycle, use, regionCode, proposal, errors } = props
  const { t } = view
  const sent = proposal && !proposal.returnedAt
  return (
    <Page
      view={view}
      title={`${t(words.review)}: ${region(props, regionCode)}`}
      faulty={errors.length > 0}
      crumbs={[
        { href: '/needs', text: t(words.title) },
        { href: cycleAddress(cycle.number), text: cycle.number },
        { text: region(props, regionCode) },
      ]}
    >
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {props.done}
        </NotificationBanner>
      ) : null}
      <H1 above={`${t(use.title)}, ${cycle.period}`}>
        {t(words.review)}: {region(props, regionCode)}
      </H1>
      {proposal?.returnedAt ? (
        <InsetText>{t(words.proposalReturned, { reason: proposal.returnReason! })}</InsetText>
      ) : null}
      {sent ? (
        <>
          <InsetText>{t(words.proposalSent, { day: dayOfTime(props, proposal.submittedAt) })}</InsetText>
          <Table
            caption={t(words.proposal)}
            captionSize="m"
            rows={proposal.cells}
            columns={[
              { head: t(words.cell), cell: (c) => cellName(props, c.dims), rowHead: true },
              { head: t(words.asked), cell: (c) => n(props, c.asked), numeric: true },
              { head: t(words.accepted), cell: (c) => n(props, c.accepted), numeric: true },
              { head: t(words.proposed), cell: (c) => n(props, c.proposed), numeric: true },
              { head: t(words.reason), cell: (c) => c.reason },
            ]}
          />
          <Details summary={t(words.byOccupation)}>
            <Table
              caption={t(words.asked)}
              captionSize="hidden"
              rows={props.statements.flatMap((s) => s.lines.map((l) => ({ s, l })))}
              columns={[
                { head: t(words.employers), cell: ({ s }) => s.employer, rowHead: true },
                { head: t(words.occupation), cell: ({ l }) => occupationName(props, l.occupation) },
                { head: t(words.asked), cell: ({ l }) => n(props, l.places), numeric: true },
                { head: t(words.accepted), cell: ({ l }) => n(props, l.accepted ?? 0), numeric: true },
                { head: t(words.reason), cell: ({ l }) => l.reviewReason ?? '' },
              ]}
            />
          </Details>
        </>
      ) : (
        <>
          <H2 id="lines">{t(words.lines)}</H2>
          <Lines {...props} />
          <H2 id="proposal">{t(words.propose)}</H2>
          <ProposalForm {...props} />
        </>
      )}
      <P>
        <A href={cycleAddress(cycle.number)}>{cycle.number}</A>
      </P>
    </Page>
  )
}
