import { type Facts, formatFact, type Library, type Scheme } from '@kosh/law'
import type { FieldError } from '../../../../platform/context.ts'
import { formatDate } from '../../../../platform/i18n/index.ts'
import {
  A,
  Button,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  InsetText,
  List,
  NotificationBanner,
  P,
  Page,
  Radios,
  SummaryList,
  Table,
  TextArea,
  type View,
} from '../../../../web/index.ts'
import { appealWords as words } from '../../appeal-messages.ts'
import type { Appeal, AppealItem } from '../../appeals.ts'
import type { CaseView } from '../../view.ts'
import { asWritten, citeWords, LawCite, lineName, timeOf } from '../parts.tsx'

export const appealAddress = (number: string): string => `/appeals/${encodeURIComponent(number)}`

/** Pending appeals, the oldest first. */
export function AppealsPage(props: {
  view: View
  country: string
  items: readonly AppealItem[]
  schemes: Library['schemes']
  done: boolean
}): Html {
  const { view, items } = props
  const { t } = view
  return (
    <Page view={view} title={t(words.list)} crumbs={[{ text: t(words.list) }]}>
      {props.done ? (
        <NotificationBanner view={view} success>
          {t(words.done)}
        </NotificationBanner>
      ) : null}
      <H1>{t(words.list)}</H1>
      <P lead>{t(words.listLead)}</P>
      {items.length === 0 ? (
        <P>{t(words.listNone)}</P>
      ) : (
        <Table
          caption={t(words.list)}
          captionSize="hidden"
          rows={items}
          columns={[
            {
              head: t(words.number),
              cell: (a: AppealItem) => <A href={appealAddress(a.number)}>{a.number}</A>,
              rowHead: true,
            },
            { head: t(words.filedOn), cell: (a: AppealItem) => timeOf(view, a.filedAt, props.country) },
            { head: t(words.way), cell: (a: AppealItem) => t(props.schemes.get(a.scheme)!.title) },
            { head: t(words.body), cell: (a: AppealItem) => t(a.body) },
            { head: t(words.linesOf), cell: (a: AppealItem) => a.lines.join(', ') },
            {
              head: t(words.limit),
              cell: (a: AppealItem) =>
                a.before
                  ? t(words.season, { day: formatDate(view.locale, a.before) })
                  : a.lateReason
                    ? t(words.late)
                    : '—',
            },
          ]}
        />
      )}
    </Page>
  )
}

interface FactRow {
  name: string
  before: string
  now: string
}

/** Facts of a line that read otherwise today than when it was decided. */
export function changedFacts(view: View, scheme: Scheme, frozen: Facts, now: Facts): FactRow[] {
  const said = (facts: Facts, name: string): string => {
    const value = facts[name]
    return value === undefined ? '—' : formatFact(view.locale, scheme.facts[name]!, value)
  }
  return [...new Set([...Object.keys(frozen), ...Object.keys(now)])]
    .filter((name) => scheme.facts[name] && JSON.stringify(frozen[name]) !== JSON.stringify(now[name]))
    .map((name) => ({ name: view.t(scheme.facts[name]!.label), before: said(frozen, name), now: said(now, name) }))
}

/** One appeal: the decision contested, what the applicant says, what changed since, and the form of the outcome. */
export function AppealCasePage(props: {
  view: View
  library: Library
  appeal: Appeal
  shown: CaseView
  /** Changed facts by line. */
  changed: ReadonlyMap<number, FactRow[]>
  values: FormValues
  errors: readonly FieldError[]
}): Html {
  const { view, library, appeal: a, shown, changed, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  const lines = shown.lines.filter((l) => a.lines.includes(l.no))
  return (
    <Page
      view={view}
      title={`${t(words.title)}: ${a.number}`}
      faulty={errors.length > 0}
      crumbs={[{ href: '/appeals', text: t(words.list) }, { text: a.number }]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1 above={t(shown.scheme.title)}>{a.number}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.filedOn), value: timeOf(view, a.filedAt, shown.case.country) },
          { name: t(words.body), value: `${t(a.body)} (${citeWords(view, library, a.citation)})` },
          { name: t(words.limit), value: a.lastDay ? formatDate(view.locale, a.lastDay) : '—' },
          ...(a.lateReason ? [{ name: t(words.lateReason), value: a.lateReason }] : []),
          ...(a.stays ? [{ name: t(words.effect), value: t(words.stays) }] : []),
        ]}
      />
      <H2 id="says">{t(words.what)}</H2>
      <InsetText>{a.grounds}</InsetText>
      <H2 id="decision">{t(words.decision)}</H2>
      {lines.map((line) => {
        const decision = line.decisions.findLast((d) => d.outcome === 'refused')
        return (
          <>
            <h3 class="govuk-heading-s">{lineName(view, line)}</h3>
            <List
              items={(decision?.reasons ?? []).map((reason) => (
                <>
                  {asWritten(view, reason.text)} <LawCite view={view} library={library} citation={reason.citation} />
                </>
              ))}
            />
            {decision?.freeText ? <P>{decision.freeText}</P> : null}
          </>
        )
      })}
      <H2 id="facts">{t(words.facts)}</H2>
      {lines.map((line) => {
        const rows = changed.get(line.no) ?? []
        return rows.length === 0 ? (
          <P>
            {lineName(view, line)}: {t(words.factsSame)}
          </P>
        ) : (
          <Table
            caption={lineName(view, line)}
            rows={rows}
            columns={[
              { head: t(words.fact), cell: (r: FactRow) => r.name, rowHead: true },
              { head: t(words.atDecision), cell: (r: FactRow) => r.before },
              { head: t(words.now), cell: (r: FactRow) => r.now },
            ]}
          />
        )
      })}
      <P>
        <A href={`/queue/${shown.case.id}`}>{t(words.toCase)}</A>
      </P>
      {a.outcome ? (
        <InsetText>
          {t(words[a.outcome])} {a.reasons ?? ''}
        </InsetText>
      ) : (
        <>
          <H2 id="decide">{t(words.decide)}</H2>
          <Form view={view} action={appealAddress(a.number)} once>
            <Radios
              {...f('outcome')}
              label={t(words.outcome)}
              choices={[
                { value: 'upheld', text: t(words.outcomeUpheld) },
                { value: 'overturned', text: t(words.outcomeOverturned) },
                { value: 'inadmissible', text: t(words.outcomeInadmissible) },
              ]}
            />
            <TextArea {...f('reasons')} label={t(words.reasons)} rows={8} maxlength={10_000} />
            <Button>{t(words.decide)}</Button>
          </Form>
        </>
      )}
    </Page>
  )
}
