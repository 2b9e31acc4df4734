import type { IsoDate, Library } from '@kosh/law'
import { countryName, formatDate } from '../../platform/i18n/index.ts'
import { Citing } from '../../public/index.ts'
import {
  ButtonGroup,
  Details,
  H1,
  H2,
  type Html,
  List,
  P,
  Status,
  type StatusKind,
  type View,
} from '../../web/index.ts'
import { type Answers, isFirsthand, type Standing, type Way } from '../fit.ts'
import { wordedIn } from '../languages/index.ts'
import { words } from '../messages.ts'
import type { Catalogue } from '../questions.ts'
import type { Told } from '../told.ts'
import { AnswersPart } from './answers.tsx'
import { Checked, checkedOf, Points } from './conditions.tsx'
import { Carried, GuideFrame } from './frame.tsx'
import { Unchecked } from './unchecked.tsx'

interface Props {
  view: View
  library: Library
  day: IsoDate
  told: Told
  catalogue: Catalogue
  answers: Answers
  ways: readonly Way[]
  /** Something is left to ask. */
  more: boolean
}

const kinds: Record<Standing, StatusKind> = {
  fits: 'pass',
  exempt: 'pass',
  open: 'info',
  incomplete: 'warn',
  closed: 'none',
}
const heads: Record<Standing, keyof typeof words> = {
  fits: 'headFits',
  exempt: 'headExempt',
  open: 'headOpen',
  incomplete: 'headIncomplete',
  closed: 'headClosed',
}

/** Why the law says so: each failed condition with its place, and what would turn it. */
function Reasons({ page, way }: { page: Props; way: Way }): Html {
  const { view, library, told } = page
  const { t } = view
  const worded = wordedIn(told.language)
  const changes = way.assessment.whatIf
  return (
    <>
      <List
        items={way.assessment.criteria
          .filter((c) => c.outcome === 'fail')
          .map((c) => (
            <>
              {(way.assessment.reasonIn(c.id, worded) ?? c.reason?.text ?? c.title)[view.locale]}{' '}
              <Citing view={view} library={library} citation={c.citation} />
            </>
          ))}
      />
      {changes.length === 0 ? null : (
        <>
          <P>{t(words.whatIf)}:</P>
          <List items={changes.map((change) => t(change.text))} />
        </>
      )}
    </>
  )
}

function Fitting({ page, way }: { page: Props; way: Way }): Html {
  const { view, library } = page
  const { t } = view
  const checked = checkedOf(way).length
  return (
    <>
      <H4>{t(words.unchecked)}</H4>
      <Unchecked view={view} way={way} lead />
      {checked === 0 ? null : (
        <Details summary={`${t(words.conditions)} (${checked})`}>
          <Checked view={view} library={library} way={way} />
        </Details>
      )}
      <Carried then={`leaflet:${way.scheme.id}`} look="govuk-button">
        {t(words.leaflet)}
        <span class="govuk-visually-hidden">: {t(way.scheme.title)}</span>
      </Carried>
    </>
  )
}

const H4 = (props: { children?: string }): Html => <h4 class="govuk-heading-s">{props.children}</h4>

function Open({ page, way }: { page: Props; way: Way }): Html {
  const { view } = page
  const names = [...way.notKnown, ...way.open.map((w) => w.name)]
  return (
    <Details summary={`${view.t(words.notKnown)} (${names.length})`}>
      <List items={names.map((n) => view.t(way.scheme.facts[n]!.label))} />
    </Details>
  )
}

function WayPart({ page, way }: { page: Props; way: Way }): Html {
  const { view, library, told } = page
  const { t } = view
  const { scheme, standing, assessment } = way
  return (
    <section class="kosh-choice" aria-labelledby={`w-${scheme.id.replace('/', '-')}`}>
      <h3 class="govuk-heading-s" id={`w-${scheme.id.replace('/', '-')}`}>
        <a class="govuk-link" href={`/schemes/${scheme.id}`}>
          {t(scheme.title)}
        </a>
      </h3>
      <P>
        <Status kind={kinds[standing]}>{t(words[standing])}</Status>
      </P>
      <P>
        {t(scheme.summary)}
        {isFirsthand(way, told.whom) ? '' : ` ${t(told.whom === 'worker' ? words.byEmployer : words.byWorker)}`}
      </P>
      {standing === 'exempt' ? null : <Points view={view} way={way} />}
      {standing === 'fits' ? <Fitting page={page} way={way} /> : null}
      {standing === 'exempt' && assessment.exempt ? (
        <P>
          {t(words.because, { group: t(assessment.exempt.title) })}{' '}
          <Citing view={view} library={library} citation={assessment.exempt.citation} />
        </P>
      ) : null}
      {standing === 'open' ? <Open page={page} way={way} /> : null}
      {standing === 'incomplete' ? (
        <List
          items={[
            ...assessment.criteria.filter((c) => c.outcome === 'incomplete').map((c) => ({ what: c.title, c })),
          ].map(({ what, c }) => (
            <>
              {t(what)} <Citing view={view} library={library} citation={c.citation} />
            </>
          ))}
        />
      ) : null}
      {standing === 'closed' ? <Reasons page={page} way={way} /> : null}
    </section>
  )
}

/** How every way of the country stands, the fitting ones first, each with its reasons and their places in the law. */
export function ResultPage(props: Props): Html {
  const { view, told, ways } = props
  const { t } = view
  const of = (standing: Standing): Way[] => ways.filter((w) => w.standing === standing)
  const fits = of('fits').length
  const title =
    ways.length === 0
      ? t(words.noWays)
      : fits > 0
        ? t(words.resultFits, { n: fits })
        : of('exempt').length > 0
          ? t(words.headExempt)
          : t(words.resultNone)
  return (
    <GuideFrame view={view} told={told} title={title} back="back">
      <H1 above={countryName(view.locale, told.country)}>{title}</H1>
      <P>{t(words.advice)}</P>
      <P muted small>
        {t(words.dayOfLaw, { date: formatDate(view.locale, props.day) })}
      </P>
      {(['fits', 'exempt', 'open', 'incomplete', 'closed'] as const).map((standing) => {
        const list = of(standing)
        if (list.length === 0) return null
        const parts = list.map((way) => <WayPart page={props} way={way} />)
        // Who has found a way first reads that one; who has not wants to see why.
        return standing !== 'fits' && (fits > 0 || standing === 'closed') ? (
          <Details summary={`${t(words[heads[standing]])} (${list.length})`} open={fits === 0}>
            {parts}
          </Details>
        ) : (
          <section aria-labelledby={`s-${standing}`}>
            <H2 id={`s-${standing}`}>{t(words[heads[standing]])}</H2>
            {parts}
          </section>
        )
      })}
      <ButtonGroup>
        {props.more ? (
          <Carried then="more" look="govuk-button govuk-button--secondary">
            {t(fits > 0 ? words.more : words.goOn)}
          </Carried>
        ) : null}
        <a class="govuk-link" href="/guide">
          {t(words.again)}
        </a>
      </ButtonGroup>
      <H2 id="told">{t(words.answers)}</H2>
      <AnswersPart view={view} catalogue={props.catalogue} answers={props.answers} />
      <P small muted>
        {t(words.privacy)}
      </P>
    </GuideFrame>
  )
}
