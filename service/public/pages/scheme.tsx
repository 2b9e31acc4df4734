import type { Edition, IsoDate, Library, Scheme } from '@kosh/law'
import { recruitmentParts } from '@kosh/law/diff'
import { countryName, formatDate } from '../../platform/i18n/index.ts'
import {
  A,
  Button,
  Details,
  fields,
  H1,
  type Html,
  InsetText,
  LinkButton,
  List,
  type Node,
  P,
  Page,
  SummaryList,
  type Tab,
  Table,
  Tabs,
  TextInput,
  type View,
} from '../../web/index.ts'
import { actorNames, changeWords, channelNames, givesNames, tieNames, schemeWords as words } from '../messages.ts'
import { durationText } from './duration.ts'
import { Citing, periodText, Standing } from './parts.tsx'
import { AppealPart, CriteriaPart, DutiesPart, FeesPart, PapersPart, StepsPart } from './scheme-parts.tsx'

/** A visitor is led to the sign-in; other roles apply for nobody. */
const mayApply: readonly string[] = ['public', 'worker', 'employer', 'officer']

export interface SchemePageProps {
  view: View
  library: Library
  scheme: Scheme
  edition: Edition
  /** The day whose law is shown. */
  day: IsoDate
  today: IsoDate
  /** The scheme is of this installation's country: applications are taken here. */
  own: boolean
}

/** How long the permit lasts at most; several where it hangs on the case. */
const lengths = ({ view, library, scheme, edition, day }: SchemePageProps): string[] =>
  edition.permit.lengths.length === 0
    ? [view.t(words.notFound)]
    : edition.permit.lengths.map((length) => durationText(view, library, scheme, day, length.longest, length.unit))

export const lengthText = (props: SchemePageProps): string => lengths(props).join('; ')

function AtAGlance(props: SchemePageProps): Html {
  const { view, library, scheme, edition, day } = props
  const { t } = view
  const { process, permit } = edition
  const list = (items: string[]): Node => (items.length === 1 ? items[0] : <List items={items} />)
  return (
    <>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.status), value: <Standing view={view} scheme={scheme} day={day} /> },
          { name: t(words.gives), value: t(givesNames[scheme.gives]) },
          { name: t(words.applicant), value: t(actorNames[process.applicant]!) },
          { name: t(words.where), value: list(process.where.map((where) => t(channelNames[where]))) },
          { name: t(words.body), value: t(process.body.kind === 'region' ? words.bodyRegion : words.bodyNational) },
          {
            name: t(words.length),
            value: list(lengths(props)),
          },
          {
            name: t(words.ties),
            value: permit.ties.length === 0 ? t(words.tiesNone) : list(permit.ties.map((tie) => t(tieNames[tie.tie]))),
          },
          { name: t(words.renewal), value: t(permit.renewals.length === 0 ? words.renewalNo : words.renewalYes) },
          ...(edition.quota
            ? [
                {
                  name: t(words.quota),
                  value: (
                    <a class="govuk-link" href={`/quota?series=${encodeURIComponent(edition.quota.id)}`}>
                      {t(edition.quota.title)}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      {edition.recruitment ? (
        <Details summary={t(words.recruitment)}>
          <List
            items={recruitmentParts(edition.recruitment).map((said) => (
              <>
                {[t(said.title), t(said.words)].filter(Boolean).join(': ')}{' '}
                <Citing view={view} library={library} citation={said.cite} />
              </>
            ))}
          />
        </Details>
      ) : null}
      {permit.rights.length === 0 ? null : (
        <Details summary={t(words.rights)}>
          <List
            items={permit.rights.map((right) => (
              <>
                {t(right.text)} <Citing view={view} library={library} citation={right.cite} />
              </>
            ))}
          />
        </Details>
      )}
    </>
  )
}

const GapsPart = ({ view, library, edition }: SchemePageProps): Html => (
  <>
    <P>{view.t(words.gapsLead)}</P>
    <List
      items={edition.gaps.map((gap) => (
        <>
          {view.t(gap.what)} <Citing view={view} library={library} citation={gap.cite} />
        </>
      ))}
    />
  </>
)

function LawPart(props: SchemePageProps): Html {
  const { view, library, scheme, edition, day } = props
  const { t } = view
  const rows = [...scheme.editions].sort((a, b) => (a.from < b.from ? 1 : -1))
  const before = (e: Edition): Edition | undefined => rows[rows.indexOf(e) + 1]
  const changesOf = (e: Edition): string => {
    const { to, from } = before(e)!
    return `/schemes/${scheme.id}/changes?from=${to ?? from}&to=${e.from}`
  }
  return (
    <>
      <h3 class="govuk-heading-s">{t(words.lawBase)}</h3>
      <List items={edition.law.map((citation) => <Citing view={view} library={library} citation={citation} />)} />
      <Table
        caption={t(words.editions)}
        rows={rows}
        columns={[
          {
            head: t(words.edition),
            cell: (e) =>
              e.id === edition.id ? (
                <strong>{t(e.title)}</strong>
              ) : (
                <a class="govuk-link" href={`/schemes/${scheme.id}?on=${e.from}`}>
                  {t(e.title)}
                </a>
              ),
            rowHead: true,
          },
          { head: t(words.period), cell: (e) => periodText(view, e.from, e.to) },
          {
            head: t(words.changed),
            cell: (e) => (
              <>
                {e.changes ? t(e.changes) : null} {before(e) ? <A href={changesOf(e)}>{t(changeWords.link)}</A> : '—'}
              </>
            ),
          },
        ]}
      />
      <P>
        <A href={`/api/v1/schemes/${scheme.id}/file`}>{t(words.file)}</A>
      </P>
      <form method="get" action={`/schemes/${scheme.id}`}>
        <TextInput
          {...fields(view, { on: day })('on')}
          label={`${t(words.otherDay)}: ${t(words.dayLabel)}`}
          hint={t(words.dayHint, { day: '2008-07-01' })}
          width={10}
          autocomplete="off"
        />
        <Button kind="secondary">{t(words.show)}</Button>
      </form>
    </>
  )
}

/** Everything the library knows of a scheme on a day: a page to read before applying, and to check a decision against. */
export function SchemePage(props: SchemePageProps): Html {
  const { view, scheme, edition, day } = props
  const { t } = view
  const newest = [...scheme.editions].filter((e) => e.from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0]
  const tabs: (Tab | undefined)[] = [
    { id: 'steps', label: t(words.steps), content: <StepsPart {...props} /> },
    { id: 'papers', label: t(words.papers), content: <PapersPart {...props} /> },
    { id: 'fees', label: t(words.fees, { date: formatDate(view.locale, day) }), content: <FeesPart {...props} /> },
    { id: 'criteria', label: t(words.criteria), content: <CriteriaPart {...props} /> },
    edition.gaps.length > 0 ? { id: 'gaps', label: t(words.gaps), content: <GapsPart {...props} /> } : undefined,
    edition.duties.length > 0
      ? { id: 'duties', label: t(words.duties), content: <DutiesPart {...props} /> }
      : undefined,
    edition.appeal.length > 0
      ? { id: 'appeal', label: t(words.appeal), content: <AppealPart {...props} /> }
      : undefined,
    { id: 'law', label: t(words.law), content: <LawPart {...props} /> },
  ]
  return (
    <Page
      view={view}
      title={t(scheme.title)}
      crumbs={[{ href: '/schemes', text: t(words.listTitle) }, { text: t(scheme.title) }]}
    >
      <H1 above={countryName(view.locale, scheme.country)}>{t(scheme.title)}</H1>
      <P lead>{t(scheme.summary)}</P>
      {props.own ? null : <P muted>{t(words.compare)}</P>}
      <InsetText>
        {t(words.shown, { date: formatDate(view.locale, day), edition: view.t(edition.title) })}
        {newest?.changes ? (
          <>
            <br />
            <strong>{t(words.lastChange)}</strong> ({formatDate(view.locale, newest.from)}): {t(newest.changes)}
          </>
        ) : null}
      </InsetText>
      {props.own && day === props.today && scheme.status === 'law' && mayApply.includes(view.actor.role) ? (
        <LinkButton href={`/apply?scheme=${encodeURIComponent(scheme.id)}`} start>
          {t(words.start)}
        </LinkButton>
      ) : null}
      <AtAGlance {...props} />
      <Tabs view={view} tabs={tabs.filter((tab) => tab !== undefined)} />
    </Page>
  )
}
