import type { Indicator } from '../../instruments/need/index.ts'
import { inRounds } from '../../instruments/need/index.ts'
import {
  Button,
  Details,
  Figure,
  Figures,
  Form,
  type fields,
  H2,
  type Html,
  LinkButton,
  P,
  Table,
  TextArea,
  TextInput,
} from '../../web/index.ts'
import { cycleAddress, day, dayOfTime, mayDecide, n, type OfCycle, region } from '../around.ts'
import { words } from '../messages.ts'
import type { CycleProps } from './cycle.tsx'

/** Parts of the decision that open later. */
export function Rounds(props: CycleProps & { f: ReturnType<typeof fields> }): Html {
  const { view, cycle } = props
  const { t } = view
  const rounds = cycle.rounds ?? []
  const waiting = rounds.findIndex((r) => !r.releasedAt)
  return (
    <>
      <H2 id="rounds">{t(words.rounds)}</H2>
      <Table
        caption={t(words.rounds)}
        captionSize="hidden"
        rows={rounds}
        columns={[
          { head: t(words.rounds), cell: (_, i) => t(words.roundN, { n: i + 1 }), rowHead: true },
          { head: t(words.share), cell: (r) => n(props, r.percent), numeric: true },
          { head: t(words.places), cell: (r) => n(props, r.places), numeric: true },
          {
            head: t(words.phase),
            cell: (r) =>
              r.releasedAt
                ? t(words.roundOpened, { day: dayOfTime(props, r.releasedAt) })
                : t(words.roundOpens, { day: day(props, r.opens) }),
          },
        ]}
      />
      {mayDecide(view) && waiting >= 0 ? (
        <Details summary={`${t(words.release)}: ${t(words.roundN, { n: waiting + 1 })}`} open={props.errors.length > 0}>
          <Form view={view} action={cycleAddress(cycle.number, '/release')} once>
            <input type="hidden" name="round" value={String(waiting + 1)} />
            <TextArea {...props.f('reason')} label={t(words.reason)} rows={2} />
            <Button kind="secondary">{t(words.release)}</Button>
          </Form>
        </Details>
      ) : null}
    </>
  )
}

/** What the ministry does next: draft, decide, return a proposal. */
export function Ministry(props: CycleProps & { f: ReturnType<typeof fields> }): Html {
  const { view, cycle, draft, proposals, f } = props
  const { t } = view
  if (!mayDecide(view) || cycle.decidedAt) return <></>
  const total = draft ? draft.reserve + draft.cells.reduce((s, c) => s + c.places, 0) : 0
  const sent = proposals.filter((p) => !p.returnedAt)
  return (
    <>
      <H2 id="draft">{t(words.draft)}</H2>
      {draft ? (
        <>
          <P>{t(words.version, { n: draft.version, day: dayOfTime(props, draft.madeAt) })}</P>
          <Figures>
            <Figure value={n(props, total)} label={t(words.places)} />
            <Figure value={n(props, draft.reserve)} label={t(words.reserve)} />
            {draft.rounds.length > 1
              ? draft.rounds.map((r, i) => (
                  <Figure
                    value={n(
                      props,
                      draft.cells.reduce((s, c) => s + inRounds(c.places, draft.rounds)[i]!, 0),
                    )}
                    label={t(words.roundN, { n: i + 1 })}
                    note={day(props, r.opens)}
                  />
                ))
              : null}
          </Figures>
        </>
      ) : (
        <P>{t(words.noDraft)}</P>
      )}
      <LinkButton href={cycleAddress(cycle.number, '/draft')} {...(draft ? { kind: 'secondary' as const } : {})}>
        {t(words.draft)}
      </LinkButton>
      {sent.length > 0 ? (
        <Details summary={t(words.giveBack)}>
          <Form view={view} action={cycleAddress(cycle.number, '/return')} once>
            <div class="govuk-form-group">
              <label class="govuk-label" for="return-region">
                {t(words.region)}
              </label>
              <select class="govuk-select" id="return-region" name="region">
                {sent.map((p) => (
                  <option value={p.region}>{region(props, p.region)}</option>
                ))}
              </select>
            </div>
            <TextArea {...f('returnReason')} label={t(words.reason)} rows={2} />
            <Button kind="secondary">{t(words.giveBack)}</Button>
          </Form>
        </Details>
      ) : null}
      {draft ? (
        <>
          <H2 id="decide">{t(words.decide)}</H2>
          <P>{t(words.decideLead, { n: total })}</P>
          <Form view={view} action={cycleAddress(cycle.number, '/decide')} once>
            <input type="hidden" name="version" value={String(draft.version)} />
            <TextInput {...f('act')} label={t(words.act)} />
            <TextArea {...f('reason')} label={t(words.reason)} rows={2} />
            <Button>{t(words.decide)}</Button>
          </Form>
        </>
      ) : null}
    </>
  )
}

/** What the register knows beside the wishes. */
export function Indicators(props: OfCycle & { indicators: readonly Indicator[] }): Html {
  const { t } = props.view
  return (
    <Table
      caption={t(words.indicators)}
      captionSize="m"
      rows={props.indicators}
      empty={t(words.indicatorsNote)}
      columns={[
        { head: t(words.region), cell: (row) => region(props, row.region), rowHead: true },
        { head: t(words.filed), cell: (row) => n(props, row.filed), numeric: true },
        { head: t(words.refused), cell: (row) => n(props, row.refused), numeric: true },
        { head: t(words.inForce), cell: (row) => n(props, row.inForce), numeric: true },
      ]}
    />
  )
}
