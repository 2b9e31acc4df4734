import { documentsNeeded, type FeeDue, fees, formatMinor, type IsoDate, type Library, permitTerms } from '@kosh/law'
import { countryName, formatDate } from '../../platform/i18n/index.ts'
import {
  AppealPart,
  actorNames,
  Citing,
  DutiesPart,
  FeesPart,
  lengthText,
  StepsPart,
  schemeWords,
} from '../../public/index.ts'
import { ButtonGroup, H1, H2, type Html, LinkButton, List, P, Status, Table, type View } from '../../web/index.ts'
import { isFirsthand, type Way } from '../fit.ts'
import { words } from '../messages.ts'
import type { Told } from '../told.ts'
import { Checked, checkedOf, Points } from './conditions.tsx'
import { GuideFrame } from './frame.tsx'
import { Unchecked } from './unchecked.tsx'

interface Props {
  view: View
  library: Library
  day: IsoDate
  told: Told
  way: Way
  /** Applications under this way are taken by this service. */
  own: boolean
}

function Papers({ view, library, way, day }: Props): Html {
  const { t } = view
  const needed = documentsNeeded(library, way.scheme.id, way.facts, day)
  return (
    <Table
      caption={t(words.need)}
      captionSize="hidden"
      rows={needed}
      empty={t(schemeWords.papersNone)}
      columns={[
        { head: t(schemeWords.paper), cell: (paper) => t(paper.title), rowHead: true },
        {
          head: t(schemeWords.needed),
          cell: (paper) =>
            [
              t(paper.applies === 'yes' ? schemeWords.always : words.maybe),
              ...(paper.required ? [] : [t(schemeWords.mayFollow)]),
            ].join('; '),
        },
        { head: t(schemeWords.basis), cell: (paper) => <Citing view={view} library={library} citation={paper.cite} /> },
      ]}
    />
  )
}

/** Fees that are due by what was told; where the amount hangs on more, the whole table of the law. */
function Fees(props: Props): Html {
  const { view, library, way, day, own } = props
  const { t } = view
  const due = fees(library, way.scheme.id, way.facts, day)
  if (due.length === 0) return <P>{t(schemeWords.feesNone)}</P>
  const known = due.filter((fee) => fee.amount !== undefined)
  const open = new Set(due.filter((fee) => fee.amount === undefined).map((fee) => fee.id))
  const { edition } = way
  const rest = { ...edition, process: { ...edition.process, fees: edition.process.fees.filter((f) => open.has(f.id)) } }
  return (
    <>
      {known.length === 0 ? null : (
        <Table
          caption={t(schemeWords.amount)}
          captionSize="hidden"
          rows={known}
          columns={[
            { head: t(schemeWords.feeFor), cell: (fee: FeeDue) => t(fee.title), rowHead: true },
            { head: t(schemeWords.who), cell: (fee: FeeDue) => t(actorNames[fee.payer]!) },
            {
              head: t(schemeWords.amount),
              cell: (fee: FeeDue) => formatMinor(view.locale, fee.amount!, fee.currency),
              numeric: true,
            },
            {
              head: t(schemeWords.basis),
              cell: (fee: FeeDue) => <Citing view={view} library={library} citation={fee.citation} />,
            },
          ]}
        />
      )}
      {open.size === 0 ? null : (
        <FeesPart view={view} library={library} scheme={way.scheme} edition={rest} day={day} today={day} own={own} />
      )}
    </>
  )
}

/** What to do, step by step, under one way: for reading, and for paper. */
export function LeafletPage(props: Props): Html {
  const { view, library, day, told, way } = props
  const { t } = view
  const { scheme, edition } = way
  const part = { view, library, scheme, edition, day, today: day, own: props.own }
  const { rights } = permitTerms(library, scheme.id, way.facts, day)
  return (
    <GuideFrame view={view} told={told} title={`${t(words.leafletTitle)}: ${t(scheme.title)}`} back="result">
      <H1 above={`${countryName(view.locale, scheme.country)}: ${t(words.leafletTitle)}`}>{t(scheme.title)}</H1>
      <P lead>{t(scheme.summary)}</P>
      <P>
        <Status kind={way.standing === 'fits' ? 'pass' : 'info'}>{t(words[way.standing])}</Status>
      </P>
      <P>
        {t(way.edition.process.applicant === 'employer' ? words.byEmployer : words.byWorker)} {t(words.advice)}
      </P>
      <P muted>
        {t(words.leafletOf)} {t(words.dayOfLaw, { date: formatDate(view.locale, day) })}
      </P>
      {props.own && isFirsthand(way, told.whom) ? (
        <LinkButton href={`/apply?scheme=${encodeURIComponent(scheme.id)}`} start>
          {t(words.apply)}
        </LinkButton>
      ) : null}
      <H2>{t(schemeWords.steps)}</H2>
      <StepsPart {...part} />
      <H2>{t(words.need)}</H2>
      <Papers {...props} />
      <H2>{t(schemeWords.fees, { date: formatDate(view.locale, day) })}</H2>
      <Fees {...props} />
      <H2>{t(words.length)}</H2>
      <P>{lengthText(part)}</P>
      {rights.length === 0 ? null : (
        <>
          <H2>{t(schemeWords.rights)}</H2>
          <List
            items={rights.map((right) => (
              <>
                {t(right.text)} <Citing view={view} library={library} citation={right.citation} />
              </>
            ))}
          />
        </>
      )}
      {edition.duties.length === 0 ? null : (
        <>
          <H2>{t(schemeWords.duties)}</H2>
          <DutiesPart {...part} />
        </>
      )}
      {edition.appeal.length === 0 ? null : (
        <>
          <H2>{t(schemeWords.appeal)}</H2>
          <AppealPart {...part} />
        </>
      )}
      {checkedOf(way).length === 0 ? null : (
        <>
          <H2>{t(words.conditions)}</H2>
          <Points view={view} way={way} />
          <Checked view={view} library={library} way={way} />
        </>
      )}
      <H2>{t(words.unchecked)}</H2>
      <Unchecked view={view} way={way} lead />
      <ButtonGroup>
        <a class="govuk-link" href={`/schemes/${scheme.id}`}>
          {t(words.read)}
        </a>
        <a class="govuk-link" href="/guide">
          {t(words.again)}
        </a>
      </ButtonGroup>
    </GuideFrame>
  )
}
