import type { Library, PointRecord } from '@kosh/law'
import { H3, type Html, InsetText, List, P, Table, type View, WarningText } from '../../../../web/index.ts'
import type { AssessmentView, CaseView } from '../../view.ts'
import { caseWords, outcomeNames } from '../case-messages.ts'
import { officerWords as w } from '../officer-messages.ts'
import { asWritten, dayOf, LawCite, OutcomeMark, timeOf } from '../parts.tsx'
import { deskWords as d } from './messages.ts'
import { Criteria, factText, MarkedCite } from './parts.tsx'

interface Shown {
  view: View
  library: Library
  seen: CaseView
  assessment: AssessmentView
}

const range = (low: number, high: number): string => (low === high ? String(low) : `${low}–${high}`)

/** Where the points come from, in the order of the law; what is not known yet is an interval. */
function PointsTable(props: Shown & { points: NonNullable<AssessmentView['full']['points']> }): Html {
  const { view, library, seen, points } = props
  const { t } = view
  const rows = points.by.flatMap((p): PointRecord[] => [p, ...(p.parts ?? [])])
  return (
    <>
      <Table
        caption={t(d.points)}
        rows={rows}
        columns={[
          {
            head: t(d.source),
            rowHead: true,
            cell: (p) => (
              <>
                {t(p.title)}
                <br />
                <MarkedCite view={view} library={library} citation={p.citation} />
              </>
            ),
          },
          {
            head: t(w.facts),
            cell: (p) =>
              Object.entries(p.facts)
                .map(([name, value]) => factText(view, seen.scheme, name, value))
                .join('; ') || t(w.noneGiven),
          },
          { head: t(d.given), numeric: true, cell: (p) => range(p.low, p.high) },
          { head: t(d.most), numeric: true, cell: (p) => String(p.most) },
        ]}
      />
      <P>
        {t(d.pointsSum, {
          points: range(points.low, points.high),
          required: points.required === null ? t(outcomeNames.incomplete) : String(points.required),
        })}
      </P>
    </>
  )
}

/** Says where the stored record and the computation of today part; that they agree is one quiet sentence. */
function ReplayNote({ view, seen, assessment }: Shown): Html {
  const { t } = view
  const { replay } = assessment
  if (replay.same && replay.sameLaw) return <>{t(w.replaySame)}</>
  const criteria = new Map(seen.edition.criteria.map((k) => [k.id, t(k.title)]))
  const named = (what: string) => criteria.get(what.replace(/^criterion /, '')) ?? what
  const shown = (value: unknown) =>
    typeof value === 'string' && Object.hasOwn(outcomeNames, value)
      ? t(outcomeNames[value as keyof typeof outcomeNames])
      : JSON.stringify(value ?? null)
  return (
    <WarningText view={view}>
      {t(replay.same ? d.lawChanged : d.replayTitle)}. {replay.same ? '' : t(w.replayDiffers)}{' '}
      {replay.differences
        .map((x) => t(d.replayItem, { what: named(x.what), stored: shown(x.stored), now: shown(x.now) }))
        .join('; ')}
    </WarningText>
  )
}

/** What the assessment of a line says as a whole, when it was made, and whether it comes out the same today. */
function Head(props: Shown): Html {
  const { view, library, seen, assessment } = props
  const { t } = view
  const { country } = seen.case
  const { exempt } = assessment.full
  return (
    <>
      <P lead>
        <OutcomeMark view={view} outcome={assessment.outcome} />
      </P>
      {exempt ? (
        <InsetText>
          <P>{t(w.exempt, { title: t(exempt.title) })}</P>
          <LawCite view={view} library={library} citation={exempt.citation} />
        </InsetText>
      ) : null}
      <div class="govuk-body-s kosh-muted">
        {t(w.assessedAt, {
          n: assessment.n,
          at: timeOf(view, assessment.at, country),
          day: dayOf(view, new Date(`${assessment.asOf}T12:00:00Z`), country),
        })}{' '}
        <ReplayNote {...props} />
      </div>
    </>
  )
}

/** What is not known yet, and what would turn a refusal. */
function Open({ view, seen, assessment }: Shown): Html {
  const { t } = view
  const { missing, whatIf, outcome, criteria } = assessment.full
  // What does not change the outcome is not asked for; that it is not known is still said.
  const unknown = missing.length === 0 ? criteria.filter((k) => k.outcome === 'unknown') : []
  return (
    <>
      <H3>{t(w.missing)}</H3>
      {unknown.length > 0 ? <P>{t(d.unknownLeft)}</P> : null}
      {unknown.length > 0 ? (
        <List items={unknown.map((k) => t(k.title))} />
      ) : missing.length === 0 ? (
        <P>{t(w.nothingMissing)}</P>
      ) : (
        <List items={missing.map((name) => (seen.scheme.facts[name] ? t(seen.scheme.facts[name].label) : name))} />
      )}
      {outcome === 'fail' ? (
        <>
          <H3>{t(caseWords.whatIf)}</H3>
          {whatIf.length === 0 ? (
            <P>{t(caseWords.whatIfNone)}</P>
          ) : (
            <List items={whatIf.map((c) => asWritten(view, c.text))} />
          )}
        </>
      ) : null}
    </>
  )
}

/** The assessment of one line, whole: outcome, conditions in the order of the law, points, what is open. */
export const AssessmentParts = (props: Shown): Html => (
  <>
    <Head {...props} />
    <Criteria
      view={props.view}
      library={props.library}
      scheme={props.seen.scheme}
      criteria={props.assessment.full.criteria}
    />
    {props.assessment.full.points ? <PointsTable {...props} points={props.assessment.full.points} /> : null}
    <Open {...props} />
  </>
)
