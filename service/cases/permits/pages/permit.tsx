import { formatIso, type Ground } from '@kosh/law'
import { formatDateTime } from '../../../platform/i18n/index.ts'
import {
  A,
  Cite,
  H1,
  H2,
  type Html,
  InsetText,
  LinkButton,
  List,
  P,
  Page,
  SummaryList,
  Table,
  type View,
} from '../../../web/index.ts'
import { changeWords, cureWords, eventWords, termEnded, tieWords, words } from '../messages.ts'
import { type ChangeKind, type Permit, type Standing, TERM_ENDED } from '../model.ts'
import { renewalTexts } from '../pdf/permit-pdf.ts'
import type { PermitEvent } from '../queries.ts'
import { citeText, PermitFacts, QrCode, StandingMark } from './parts.tsx'

export interface PermitPageProps {
  view: View
  permit: Permit
  standing: Standing
  events: PermitEvent[]
  /** Grounds of the scheme, to say them in words. */
  grounds: Ground[]
  /** Changes this reader may make now. */
  changes: ChangeKind[]
  /** The reader may report that the ground of the suspension has gone. */
  mayCure: boolean
  timeZone: string
}

export const groundText = (view: View, grounds: Ground[], code: string | null): string => {
  if (code === null) return ''
  if (code === TERM_ENDED) return view.t(termEnded)
  const ground = grounds.find((known) => known.code === code)
  return ground ? view.t(ground.title) : code
}

const address = (permit: Permit): string => `/permits/${permit.number}`

/** Ties, rights and articles, each with where it stands in the law. */
const Law = ({ view, permit }: { view: View; permit: Permit }): Html => {
  const { terms } = permit
  return (
    <>
      <H2>{view.t(words.renewal)}</H2>
      {renewalTexts(permit, view.locale).map((sentence) => (
        <P>{sentence}</P>
      ))}
      <H2>{view.t(words.ties)}</H2>
      {terms.ties.length === 0 ? (
        <P>{view.t(words.noTies)}</P>
      ) : (
        <List
          items={terms.ties.map(({ tie, citation }) => (
            <>
              {tieWords[tie] ? view.t(tieWords[tie]) : tie} <Cite>{citeText(view, citation)}</Cite>
            </>
          ))}
        />
      )}
      {terms.rights.length === 0 ? null : (
        <>
          <H2>{view.t(words.rights)}</H2>
          <List
            items={terms.rights.map(({ text, citation }) => (
              <>
                {view.t(text)} <Cite>{citeText(view, citation)}</Cite>
              </>
            ))}
          />
        </>
      )}
      <H2>{view.t(words.articles)}</H2>
      <List items={terms.articles.map((citation) => <Cite>{citeText(view, citation)}</Cite>)} />
    </>
  )
}

/** One permit: how it stands, what it says, its code, its history. Prints as a paper of its own. */
export function PermitPage(props: PermitPageProps): Html {
  const { view, permit, events } = props
  return (
    <Page
      view={view}
      title={`${view.t(words.permit)} ${permit.number}`}
      crumbs={[{ href: '/permits', text: view.t(words.permits) }, { text: permit.number }]}
    >
      <H1 above={view.t(permit.terms.title)}>{permit.number}</H1>
      <P lead>
        <StandingMark view={view} standing={props.standing} />
      </P>
      {permit.ground ? <InsetText>{groundText(view, props.grounds, permit.ground)}</InsetText> : null}
      {permit.code ? <QrCode view={view} number={permit.number} code={permit.code} /> : null}
      {permit.code ? (
        <div class="govuk-button-group">
          <LinkButton href={`${address(permit)}/permit.pdf?language=${view.locale}`}>
            {view.t(words.download)}
          </LinkButton>
          <LinkButton kind="secondary" href={`${address(permit)}/copy`}>
            {view.t(words.copy)}
          </LinkButton>
        </div>
      ) : null}
      <PermitFacts view={view} permit={permit} />
      <Law view={view} permit={permit} />
      <H2>{view.t(words.history)}</H2>
      <Table
        caption={view.t(words.history)}
        captionSize="hidden"
        rows={events}
        columns={[
          { head: view.t(words.when), cell: (e) => formatDateTime(view.locale, e.at, props.timeZone) },
          { head: view.t(words.what), cell: (e) => view.t(eventWords[e.act]), rowHead: true },
          { head: view.t(words.ground), cell: (e) => groundText(view, props.grounds, e.ground) },
          { head: view.t(words.reasons), cell: (e) => e.reasons ?? '' },
        ]}
      />
      {props.changes.length === 0 && !props.mayCure ? null : (
        <div class="govuk-button-group no-print">
          {props.mayCure ? <LinkButton href={`${address(permit)}/cure`}>{view.t(cureWords.act)}</LinkButton> : null}
          {props.changes.map((kind) => (
            <LinkButton kind="secondary" href={`${address(permit)}/${kind}`}>
              {view.t(changeWords[kind])}
            </LinkButton>
          ))}
        </div>
      )}
    </Page>
  )
}

/** The copy for a telephone: state, code and the few lines an inspector asks for, on one small screen. */
export function CopyPage(props: { view: View; permit: Permit; standing: Standing }): Html {
  const { view, permit } = props
  const to = view.t
  const name = permit.person ? `${permit.person.family} ${permit.person.given}` : (permit.employer ?? to(words.nobody))
  return (
    <Page view={view} title={`${to(words.copy)}: ${permit.number}`} back={address(permit)}>
      <H1 above={permit.number}>{name}</H1>
      <P lead>
        <StandingMark view={view} standing={props.standing} />
      </P>
      <QrCode view={view} number={permit.number} code={permit.code} side={280} />
      <SummaryList
        view={view}
        rows={[
          ...permit.terms.work.map((work) => ({ name: to(work.label), value: to(work.value) })),
          ...(permit.person && permit.employer ? [{ name: to(words.employer), value: permit.employer }] : []),
          { name: to(words.validTo), value: formatIso(view.locale, permit.validTo) },
        ]}
      />
      <P muted>{to(words.copyHint)}</P>
      <p class="govuk-body no-print">
        <A href={`${address(permit)}/permit.pdf?language=${view.locale}`}>{to(words.download)}</A>
      </p>
    </Page>
  )
}
