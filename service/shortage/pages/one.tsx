import { type Candidate, type Demand, phaseOf } from '../../instruments/shortage/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { occupationName, regionName } from '../../platform/i18n/index.ts'
import {
  A,
  Button,
  ButtonGroup,
  DateInput,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  InsetText,
  LinkButton,
  NotificationBanner,
  P,
  Page,
  Table,
  TextArea,
  TextInput,
} from '../../web/index.ts'
import { day, demandText, listAddress, mayPublish, n, type OfList, ownRegions, regionText, todayOf } from '../around.ts'
import { words } from '../messages.ts'

export interface OneProps extends OfList {
  figures: (c: Candidate) => Demand
  values: FormValues
  errors: readonly FieldError[]
}

const verdictText = (props: OfList, c: Candidate): string =>
  c.proposals
    .map((p) => `${props.view.t(p.verdict === 'list' ? words.verdictList : words.verdictUnlist)}: ${p.reason}`)
    .concat(c.before ? [props.view.t(words.before)] : [])
    .join('; ')

function Candidates(props: OneProps): Html {
  const { view, candidates } = props
  const { t, locale } = view
  return (
    <Table
      caption={t(words.candidates)}
      captionSize="m"
      rows={candidates}
      empty={t(words.noCandidates)}
      columns={[
        { head: t(words.occupation), cell: (c) => occupationName(locale, c.occupation), rowHead: true },
        { head: t(words.region), cell: (c) => regionText(props, c.region) },
        { head: t(words.regionsSay), cell: (c) => verdictText(props, c) },
        { head: t(words.indicators), cell: (c) => demandText(props, props.figures(c)) },
        {
          head: t(words.vote),
          cell: ({ entry }) =>
            entry ? (
              <>
                <strong>{t(entry.listed ? words.listed : words.notListed)}</strong>
                {': '}
                {t(words.votes, { for: entry.for, against: entry.against, abstained: entry.abstained })}. {entry.reason}
              </>
            ) : (
              t(words.noVote)
            ),
        },
      ]}
    />
  )
}

function Publication(props: OneProps): Html {
  const { view, list, candidates } = props
  const { t } = view
  const f = fields(view, props.values, props.errors)
  const left = candidates.filter((c) => !c.entry).length
  return (
    <>
      <H2 id="publish">{t(words.publish)}</H2>
      <P>{t(words.publishLead)}</P>
      {left > 0 ? <InsetText>{t(words.left, { n: n(props, left) })}</InsetText> : null}
      <ButtonGroup>
        <LinkButton href={listAddress(list.number, '/vote')} kind="secondary">
          {t(words.recordVotes)}
        </LinkButton>
      </ButtonGroup>
      {left > 0 ? null : (
        <Form view={view} action={listAddress(list.number, '/publish')} once>
          <TextInput {...f('act')} label={t(words.act)} />
          <TextArea {...f('reason')} label={t(words.reason)} rows={3} maxlength={2_000} />
          <DateInput {...f('from')} label={t(words.from)} />
          <DateInput {...f('to')} label={t(words.to)} />
          <Button>{t(words.publish)}</Button>
        </Form>
      )}
    </>
  )
}

/** One list, open to everybody: who proposed what, the figures, the votes with reasons, the act. */
export function ListPage(props: OneProps): Html {
  const { view, list, of, candidates, errors, country } = props
  const { t, locale } = view
  const phase = phaseOf(list, todayOf(props))
  const listed = candidates.filter((c) => c.entry?.listed).length
  return (
    <Page
      view={view}
      title={`${t(of.use.title)}, ${list.year}`}
      faulty={errors.length > 0}
      crumbs={[{ href: '/shortage', text: t(words.title) }, { text: list.number }]}
      wide
    >
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {props.done}
        </NotificationBanner>
      ) : null}
      <H1 above={list.number}>
        {t(of.use.title)}, {String(list.year)}
      </H1>
      {list.act ? (
        <InsetText>
          <P>
            <strong>{t(words.term, { from: day(props, list.validFrom!), to: day(props, list.validTo!) })}.</strong>{' '}
            {t(words.listedSum, { n: listed })}.
          </P>
          <P>{t(words.openedBecause, { act: list.act, reason: list.reason ?? '' })}</P>
        </InsetText>
      ) : (
        <InsetText>
          {t(words[phase])}
          {phase === 'proposals' ? ` ${t(words.until, { day: day(props, list.proposalsBy) })}` : ''}.{' '}
          {t(words.openedBecause, { act: list.ground.act, reason: list.ground.reason })}
        </InsetText>
      )}
      {phase === 'proposals'
        ? ownRegions(view, country)
            .slice(0, view.actor.regions ? undefined : 0)
            .map((code) => (
              <P>
                <A href={listAddress(list.number, `/propose/${code}`)}>
                  {t(words.own, { region: regionName(locale, code) })}
                </A>
              </P>
            ))
        : null}
      <P small>{t(words.indicatorsNote)}</P>
      <Candidates {...props} />
      <P>
        <A href={listAddress(list.number, '/list.csv')}>{t(words.csv)}</A>
      </P>
      <P small>
        {t(words.reads)}: {of.schemes.map((s) => t(s.title)).join('; ')}
      </P>
      {mayPublish(view) && phase === 'voting' ? <Publication {...props} /> : null}
    </Page>
  )
}
