import {
  type Draft,
  type Indicator,
  type Proposal,
  phaseOf,
  type RegionNeed,
  type Statement,
} from '../../instruments/need/index.ts'
import { localDate } from '../../platform/calendar.ts'
import type { FieldError } from '../../platform/context.ts'
import { formatMoney } from '../../platform/i18n/index.ts'
import { Citing } from '../../public/index.ts'
import {
  A,
  BarChart,
  Button,
  ButtonGroup,
  ErrorSummary,
  Figure,
  Figures,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  LinkButton,
  NotificationBanner,
  P,
  Page,
  SummaryList,
  Table,
} from '../../web/index.ts'
import {
  cellName,
  currencyOf,
  cycleAddress,
  day,
  dayOfTime,
  n,
  type OfCycle,
  occupationName,
  ownRegions,
  region,
  todayOf,
} from '../around.ts'
import { words } from '../messages.ts'
import { Indicators, Ministry, Rounds } from './cycle-acts.tsx'

export interface CycleProps extends OfCycle {
  needs: readonly RegionNeed[]
  proposals: readonly Proposal[]
  occupations: readonly { occupation: string; asked: number; employers: number; pay: number }[]
  mine: readonly Statement[]
  draft: Draft | undefined
  indicators: readonly Indicator[]
  done: string | undefined
  values: FormValues
  errors: readonly FieldError[]
}

const proposedOf = (p: Proposal): number => p.cells.reduce((sum, c) => sum + c.proposed, 0)

function Steps(props: CycleProps): Html {
  const { view, cycle, use } = props
  const { t } = view
  const cited = (step: 'statements' | 'proposals' | 'draft') => {
    const said = use.cycle?.[step]
    return said ? <Citing view={view} library={props.library} citation={said.cite} /> : null
  }
  return (
    <SummaryList
      view={view}
      rows={[
        { name: t(words.phase), value: t(words[phaseOf(cycle, todayOf(props))]) },
        {
          name: t(words.statementsBy),
          value: (
            <>
              {day(props, cycle.statementsBy)} {cited('statements')}
            </>
          ),
        },
        {
          name: t(words.proposalsBy),
          value: (
            <>
              {day(props, cycle.proposalsBy)} {cited('proposals')}
            </>
          ),
        },
        ...(use.cycle?.draft
          ? [
              {
                name: t(words.draftBy),
                value: (
                  <>
                    {t(words.lawDay, { day: use.cycle.draft.by.split('-').reverse().join('.') })} {cited('draft')}
                  </>
                ),
              },
            ]
          : []),
        { name: t(words.reason), value: `${cycle.ground.reason} (${cycle.ground.act})` },
        ...(cycle.act
          ? [
              {
                name: t(words.decided),
                value: t(words.decidedBy, { act: cycle.act, day: dayOfTime(props, cycle.decidedAt!) }),
              },
            ]
          : []),
      ]}
    />
  )
}

function ByRegion(props: CycleProps): Html {
  const { view, needs, proposals, cycle } = props
  const { t } = view
  const codes = [...new Set([...needs.map((r) => r.region), ...proposals.map((p) => p.region)])].sort()
  const mine = ownRegions(view, props.country)
  const state = (code: string): string => {
    const p = proposals.find((x) => x.region === code)
    if (!p) return t(words.proposalWaits)
    if (p.returnedAt) return t(words.proposalReturned, { reason: p.returnReason! })
    const late =
      p.submittedAt && localDate(new Date(p.submittedAt), props.country) > cycle.proposalsBy
        ? ` (${t(words.late)})`
        : ''
    return `${t(words.proposalSent, { day: dayOfTime(props, p.submittedAt) })}${late}`
  }
  return (
    <>
      <H2 id="regions">{t(words.byRegion)}</H2>
      {needs.length > 0 ? (
        <BarChart
          view={view}
          id="asked"
          title={`${t(words.asked)}, ${cycle.period}`}
          says={t(words.regionSays, {
            n: needs.length,
            asked: n(
              props,
              needs.reduce((s, r) => s + r.asked, 0),
            ),
          })}
          source={t(words.source, { day: day(props, todayOf(props)) })}
          head={{ label: t(words.region), value: t(words.asked) }}
          rows={needs.map((r) => ({ label: region(props, r.region), value: r.asked }))}
        />
      ) : null}
      <Table
        caption={t(words.byRegion)}
        captionSize="hidden"
        narrow="scroll"
        rows={codes}
        empty={t(words.noNeed)}
        columns={[
          {
            head: t(words.region),
            cell: (code) =>
              mine.includes(code) && !cycle.decidedAt ? (
                <A href={cycleAddress(cycle.number, `/review/${code}`)}>{region(props, code)}</A>
              ) : (
                region(props, code)
              ),
            rowHead: true,
          },
          ...(['statements', 'asked', 'accepted', 'open'] as const).map((key) => ({
            head: t(
              {
                statements: words.statementsCount,
                asked: words.asked,
                accepted: words.accepted,
                open: words.notReviewed,
              }[key],
            ),
            cell: (code: string) => n(props, needs.find((r) => r.region === code)?.[key] ?? 0),
            numeric: true,
          })),
          {
            head: t(words.proposed),
            cell: (code) => {
              const p = proposals.find((x) => x.region === code && !x.returnedAt)
              return p ? n(props, proposedOf(p)) : '—'
            },
            numeric: true,
          },
          { head: t(words.proposal), cell: state },
        ]}
      />
    </>
  )
}

function ByOccupation(props: CycleProps): Html {
  const { view, occupations } = props
  const { t } = view
  const [first] = occupations
  if (!first) return <></>
  return (
    <>
      <H2 id="occupations">{t(words.byOccupation)}</H2>
      <P>{t(words.occupationSays, { name: occupationName(props, first.occupation), n: first.asked })}</P>
      <Table
        caption={t(words.byOccupation)}
        captionSize="hidden"
        rows={occupations}
        columns={[
          { head: t(words.occupation), cell: (row) => occupationName(props, row.occupation), rowHead: true },
          { head: t(words.asked), cell: (row) => n(props, row.asked), numeric: true },
          { head: t(words.employers), cell: (row) => n(props, row.employers), numeric: true },
          {
            head: t(words.meanPay),
            // One employer's wage is its own affair.
            cell: (row) =>
              row.employers < 3
                ? '—'
                : formatMoney(view.locale, Math.round(row.pay / 100) * 100, currencyOf(props.schemes)),
            numeric: true,
          },
        ]}
      />
    </>
  )
}

/** What the reader, as an employer, has stated. */
function Mine(props: CycleProps): Html {
  const { view, cycle, mine } = props
  const { t } = view
  if (view.actor.role !== 'employer') return <></>
  const open = phaseOf(cycle, todayOf(props)) === 'statements'
  return (
    <>
      {mine.map((s) => (
        <>
          <Table
            caption={`${t(words.mine)}: ${s.number}, ${region(props, s.region)}`}
            captionSize="m"
            rows={s.lines}
            columns={[
              { head: t(words.occupation), cell: (l) => occupationName(props, l.occupation), rowHead: true },
              { head: t(words.cell), cell: (l) => cellName(props, l.dims) },
              { head: t(words.asked), cell: (l) => n(props, l.places), numeric: true },
              {
                head: t(words.accepted),
                cell: (l) => (l.accepted === null ? t(words.waitsReview) : n(props, l.accepted)),
                numeric: true,
              },
              { head: t(words.reviewReason), cell: (l) => l.reviewReason ?? '' },
            ]}
          />
          {open ? (
            <ButtonGroup>
              <LinkButton href={cycleAddress(cycle.number, `/statement?region=${s.region}`)} kind="secondary">
                {t(words.change)}
              </LinkButton>
              <Form view={view} action={cycleAddress(cycle.number, '/withdraw')} once>
                <input type="hidden" name="region" value={s.region} />
                <Button kind="warning">{t(words.withdraw)}</Button>
              </Form>
            </ButtonGroup>
          ) : null}
        </>
      ))}
      {open ? <LinkButton href={cycleAddress(cycle.number, '/statement')}>{t(words.state)}</LinkButton> : null}
    </>
  )
}

/** One cycle: how far it is, what was asked, proposed, decided, and what the reader can do. */
export function CyclePage(props: CycleProps): Html {
  const { view, cycle, use, needs, proposals, draft } = props
  const { t } = view
  const sent = proposals.filter((p) => !p.returnedAt)
  const decided = cycle.decidedAt && draft ? draft.reserve + draft.cells.reduce((s, c) => s + c.places, 0) : null
  const f = fields(view, props.values, props.errors)
  const officer = view.actor.role === 'quota-officer'
  return (
    <Page
      view={view}
      title={`${t(words.title)}: ${cycle.number}`}
      faulty={props.errors.length > 0}
      crumbs={[{ href: '/needs', text: t(words.title) }, { text: cycle.number }]}
      wide
    >
      <ErrorSummary view={view} errors={props.errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {props.done}
        </NotificationBanner>
      ) : null}
      <H1 above={`${t(use.title)}, ${cycle.period}`}>{cycle.number}</H1>
      <Figures>
        <Figure
          value={n(
            props,
            needs.reduce((s, r) => s + r.statements, 0),
          )}
          label={t(words.statementsCount)}
        />
        <Figure
          value={n(
            props,
            needs.reduce((s, r) => s + r.asked, 0),
          )}
          label={t(words.asked)}
        />
        <Figure
          value={n(
            props,
            sent.reduce((s, p) => s + proposedOf(p), 0),
          )}
          label={t(words.proposed)}
        />
        {decided === null ? null : (
          <Figure
            value={n(props, decided)}
            label={t(words.decidedPlaces)}
            href={`/quota?series=${encodeURIComponent(use.id)}&period=${encodeURIComponent(cycle.period)}`}
          />
        )}
      </Figures>
      <Mine {...props} />
      <Steps {...props} />
      {cycle.decidedAt ? <Rounds {...props} f={f} /> : null}
      <Ministry {...props} f={f} />
      <ByRegion {...props} />
      <ByOccupation {...props} />
      {officer ? <Indicators {...props} /> : null}
    </Page>
  )
}
