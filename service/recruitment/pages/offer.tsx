import {
  bearerNames,
  bearers,
  costItemNames,
  costItems,
  feeMoments,
  type IsoDate,
  type Library,
  type Locale,
} from '@kosh/law'
import {
  type Contract,
  type CostLine,
  type FeeAnswer,
  type Informed,
  type Offer,
  refundOf,
} from '../../instruments/recruitment/index.ts'
import { localDate } from '../../platform/calendar.ts'
import type { FieldError } from '../../platform/context.ts'
import { countryName, formatDate, formatMoney, locales, occupationName, regionName } from '../../platform/i18n/index.ts'
import { Citing } from '../../public/index.ts'
import {
  A,
  ButtonGroup,
  Details,
  ErrorSummary,
  type FormValues,
  H1,
  H2,
  type Html,
  InsetText,
  LinkButton,
  localeNames,
  NotificationBanner,
  P,
  Page,
  SummaryList,
  Table,
  type View,
} from '../../web/index.ts'
import { nothing } from '../../web/jsx/jsx-runtime.ts'
import { type Deed, DeedForm } from '../deeds.tsx'
import { words } from '../messages.ts'
import {
  answerDeed,
  chooseDeed,
  contractDeed,
  costDeed,
  declareDeed,
  feeDeed,
  refundDeed,
  signDeed,
} from '../placing-deeds.ts'
import { momentNames, offerNames, placingWords as say } from '../placing-messages.ts'
import { recruitmentOf } from '../reading.ts'
import { offerAddress } from './home.tsx'
import { schemeName } from './rosters.tsx'

export interface OfferProps {
  view: View
  library: Library
  offer: Offer
  contract: Contract | undefined
  costs: readonly CostLine[]
  /** Empty for an employer, always. */
  answers: readonly FeeAnswer[]
  informed: Informed | undefined
  day: IsoDate
  done: boolean
  values: FormValues
  errors: readonly FieldError[]
}

const roleOf = ({ view }: OfferProps) => view.actor.role
const dayOf = ({ view }: OfferProps, at: Date): string => formatDate(view.locale, localDate(at, view.actor.country))

/** The form of an act of this recruitment; it stands open where it came back with faults. */
function Act(
  props: OfferProps & {
    deed: Deed
    summary: string
    button?: string
    options?: Record<string, readonly { value: string; text: string }[]>
    hidden?: Record<string, string>
  },
): Html {
  const { deed, summary } = props
  return (
    <Details summary={summary} open={props.values['deed'] === deed.id}>
      <DeedForm {...props} params={{ number: props.offer.number }} button={props.button ?? summary} />
    </Details>
  )
}

function Answering(props: OfferProps): Html {
  const { view, offer: o, day } = props
  const { t } = view
  const deed =
    day > o.answerBy
      ? undefined
      : o.state === 'proposed' && roleOf(props) === 'employer'
        ? chooseDeed
        : o.state === 'offered' && roleOf(props) === 'worker'
          ? answerDeed
          : undefined
  if (!deed) return nothing
  const choosing = deed === chooseDeed
  return (
    <>
      <H2>{t(choosing ? say.choose : say.answer)}</H2>
      <P>{t(choosing ? say.chooseLead : say.answerLead)}</P>
      <DeedForm {...props} deed={deed} params={{ number: o.number }} button={t(say.answer)} />
    </>
  )
}

function ContractPart(props: OfferProps): Html {
  const { view, contract: c, offer: o } = props
  const { t } = view
  const role = roleOf(props)
  const clauses = recruitmentOf(props.library, o.scheme, props.day)?.contract
  const signs = c && (role === 'employer' ? !c.employerSignedAt : role === 'auditor' ? false : !c.workerSignedAt)
  const languages = locales.map((value) => ({ value, text: localeNames[value] }))
  const signed = (at: Date | null): string => (at ? dayOf(props, at) : t(say.notSigned))
  return (
    <>
      <H2>{t(say.contract)}</H2>
      {c ? (
        <>
          <SummaryList
            view={view}
            rows={[
              { name: t(say.contractNumber), value: c.number },
              { name: t(say.madeOn), value: dayOf(props, c.madeAt) },
              { name: t(say.employerSigned), value: signed(c.employerSignedAt) },
              {
                name: t(say.workerSigned),
                value: `${signed(c.workerSignedAt)}${c.workerAtCounter ? `, ${t(say.atCounter)}` : ''}`,
              },
              { name: t(say.fingerprint), value: <code class="kosh-raw">{c.hash}</code> },
            ]}
          />
          <ButtonGroup>
            <LinkButton href={offerAddress(o.number, '/contract.pdf')} kind="secondary">
              {t(say.pdf)}
            </LinkButton>
          </ButtonGroup>
          {signs ? (
            <DeedForm
              {...props}
              deed={signDeed}
              params={{ number: o.number }}
              button={t(role === 'officer' ? say.signForWorker : say.sign)}
              hidden={{ hash: c.hash }}
            />
          ) : null}
        </>
      ) : (
        <>
          <P>{t(say.contractNone)}</P>
          {clauses ? null : <P>{t(say.contractNoClauses)}</P>}
          {role === 'worker' ? null : (
            <Act
              {...props}
              deed={contractDeed}
              summary={t(say.makeContract)}
              options={{ first: languages, second: languages }}
            />
          )}
        </>
      )}
    </>
  )
}

function Fees(props: OfferProps): Html {
  const { view, offer: o } = props
  const { t } = view
  const role = roleOf(props)
  return (
    <>
      <H2>{t(say.declaration)}</H2>
      <P>{o.declaredAt ? t(say.declared, { day: dayOf(props, o.declaredAt) }) : t(say.notDeclared)}</P>
      {role === 'employer' && !o.declaredAt ? (
        <DeedForm
          {...props}
          deed={declareDeed}
          params={{ number: o.number }}
          button={t(say.declare)}
          kind="secondary"
        />
      ) : null}
      {role === 'employer' ? null : (
        <>
          <H2>{t(say.feeQuestion)}</H2>
          <P>{t(role === 'worker' ? say.feeLead : say.feeLeadOfficer)}</P>
          {props.answers.length === 0 ? null : (
            <SummaryList
              view={view}
              rows={props.answers.map((a) => ({
                name: t(momentNames[a.moment]),
                value: `${t(a.paid ? words.yes : words.no)}${a.words ? `: ${a.words}` : ''}`,
              }))}
            />
          )}
          <Act
            {...props}
            deed={feeDeed}
            summary={t(say.answer)}
            options={{ moment: feeMoments.map((value) => ({ value, text: t(momentNames[value]) })) }}
          />
        </>
      )}
    </>
  )
}

function Costs(props: OfferProps): Html {
  const { view, offer: o, costs } = props
  const { t, locale } = view
  const who = bearers.map((value) => ({ value, text: t(bearerNames[value]) }))
  const law = recruitmentOf(props.library, o.scheme, props.day)?.costs ?? []
  const owed = (c: CostLine): string => {
    const state = refundOf(c)
    if (!state) return '—'
    return state === 'owed'
      ? t(say.owed)
      : t(say.refunded, { day: formatDate(locale, c.refundedOn!), proof: c.refundProof ?? '' })
  }
  return (
    <>
      <H2>{t(say.costs)}</H2>
      {law.map((c) => (
        <P small>
          {t(costItemNames[c.item])}: {t(bearerNames[c.bearer])}{' '}
          <Citing view={view} library={props.library} citation={c.cite} />
        </P>
      ))}
      <Table
        caption={t(say.costs)}
        captionSize="hidden"
        rows={costs}
        empty={t(say.noCosts)}
        columns={[
          { head: t(say.line), cell: (c) => String(c.no), rowHead: true },
          {
            head: t(say.item),
            cell: (c) => `${t(costItemNames[c.item as keyof typeof costItemNames])}${c.what ? ` (${c.what})` : ''}`,
          },
          { head: t(say.amount), cell: (c) => formatMoney(locale, c.amount, c.currency), numeric: true },
          {
            head: t(say.bearerShort),
            cell: (c) => `${t(bearerNames[c.bearer])}, ${t(c.byLaw ? say.byLaw : say.byContract)}`,
          },
          { head: t(say.payer), cell: (c) => t(bearerNames[c.payer]) },
          { head: t(say.onDay), cell: (c) => formatDate(locale, c.onDay) },
          {
            head: t(say.proof),
            cell: (c) =>
              c.fileHash ? (
                <A href={offerAddress(o.number, `/costs/${c.no}/file`)}>{c.fileName ?? t(say.file)}</A>
              ) : (
                '—'
              ),
          },
          { head: t(say.refund), cell: owed },
        ]}
      />
      <Act
        {...props}
        deed={costDeed}
        summary={t(say.addCost)}
        options={{
          item: costItems.map((value) => ({ value, text: t(costItemNames[value]) })),
          bearer: who,
          payer: who,
        }}
      />
      {roleOf(props) !== 'worker' && costs.some((c) => refundOf(c) === 'owed') ? (
        <Act {...props} deed={refundDeed} summary={t(say.recordRefund)} />
      ) : null}
      <P>
        <A href={offerAddress(o.number, '/costs.csv')}>{t(words.asCsv)}</A>
      </P>
    </>
  )
}

function Information(props: OfferProps): Html {
  const { view, offer: o, informed: i } = props
  const { t } = view
  return (
    <>
      <H2>{t(say.information)}</H2>
      {i ? (
        <InsetText>
          {t(say.informed, {
            day: dayOf(props, i.at),
            language: localeNames[i.locale as Locale],
            hash: i.hash.slice(0, 16),
          })}
          {i.atCounter ? ` (${t(say.atCounter)})` : ''}
        </InsetText>
      ) : (
        <P>{t(say.notInformed)}</P>
      )}
      <ButtonGroup>
        <LinkButton href={offerAddress(o.number, `/information?language=${o.locale}`)} kind="secondary">
          {t(say.readIt)}
        </LinkButton>
      </ButtonGroup>
    </>
  )
}

/** One recruitment, from the proposal to the costs, as its employer, its worker or an officer sees it. */
export function OfferPage(props: OfferProps): Html {
  const { view, offer: o, errors } = props
  const { t, locale } = view
  return (
    <Page
      view={view}
      title={o.job}
      faulty={errors.length > 0}
      crumbs={[{ href: '/recruitment', text: t(say.nav) }, { text: o.number }]}
      wide
    >
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {t(words.saved)}
        </NotificationBanner>
      ) : null}
      <H1 above={o.number}>{o.job}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.state), value: `${t(offerNames[o.state])}${o.reason ? `: ${o.reason}` : ''}` },
          { name: t(say.employer), value: o.employer },
          {
            name: t(say.worker),
            value: `${o.person}${o.citizenship ? `, ${countryName(locale, o.citizenship)}` : ''}`,
          },
          { name: t(say.roster), value: `${o.roster}, ${t(say.place)}: ${o.no} (${o.body})` },
          {
            name: t(say.scheme),
            value: <A href={`/schemes/${o.scheme}`}>{schemeName(view, props.library, o.scheme)}</A>,
          },
          { name: t(say.occupation), value: occupationName(locale, o.occupation) },
          { name: t(say.workplace), value: [o.workplace, regionName(locale, o.region)].filter(Boolean).join(', ') },
          { name: t(say.hours), value: o.hours },
          { name: t(say.rest), value: o.rest },
          { name: t(say.pay), value: formatMoney(locale, o.pay, o.currency) },
          {
            name: t(say.works),
            value: t(words.period, { from: formatDate(locale, o.workFrom), to: formatDate(locale, o.workTo) }),
          },
          ...(o.licence
            ? [
                {
                  name: t(say.licence),
                  value: <A href={`/recruiters/${encodeURIComponent(o.licence)}`}>{o.licence}</A>,
                },
              ]
            : []),
          { name: t(say.answerBy), value: formatDate(locale, o.answerBy) },
        ]}
      />
      <Answering {...props} />
      {o.state === 'taken' ? (
        <>
          <ContractPart {...props} />
          <Fees {...props} />
          <Costs {...props} />
          <Information {...props} />
        </>
      ) : null}
    </Page>
  )
}
