import { A, H1, type Html, LinkButton, P, Page, Pagination, Status, Table, type View } from '../../../../web/index.ts'
import type { CaseState } from '../../model.ts'
import type { CaseItem } from '../../queries.ts'
import { nextWords, caseWords as w } from '../case-messages.ts'
import { applyWords } from '../messages.ts'
import { dayOf, StateMark } from '../parts.tsx'
import { caseAddress } from './addresses.ts'

const waitsFor: Record<CaseState, 'you' | 'body' | 'nobody'> = {
  draft: 'you',
  filed: 'body',
  'in-assessment': 'body',
  'awaiting-applicant': 'you',
  'awaiting-fee': 'you',
  decided: 'nobody',
  withdrawn: 'nobody',
  lapsed: 'nobody',
}

const Until = (props: { view: View; item: CaseItem }): Html => {
  const { view, item } = props
  const { dueAt } = item
  if (!dueAt) return <>{view.t(waitsFor[item.state] === 'nobody' ? w.nobody : w.noLimit)}</>
  const day = dayOf(view, dueAt, view.actor.country)
  return item.overdue ? (
    <>
      {day} <Status kind="fail">{view.t(w.overdue)}</Status>
    </>
  ) : (
    <>{day}</>
  )
}

/** My cases: the state in words, the next step, who must act, and until when. */
export function CasesPage(props: { view: View; items: readonly CaseItem[]; next: string | null }): Html {
  const { view, items } = props
  const { t } = view
  return (
    <Page view={view} title={t(w.cases)} crumbs={[{ text: t(w.cases) }]} wide>
      <H1>{t(w.cases)}</H1>
      {items.length > 0 ? (
        <LinkButton href="/apply" kind="secondary">
          {t(applyWords.apply)}
        </LinkButton>
      ) : null}
      <Table
        caption={t(w.cases)}
        captionSize="hidden"
        rows={items}
        empty={
          <>
            <P>{t(w.casesEmpty)}</P>
            <LinkButton href="/apply" start>
              {t(applyWords.apply)}
            </LinkButton>
          </>
        }
        columns={[
          {
            head: t(w.number),
            rowHead: true,
            cell: (c) => (
              <A href={caseAddress(c)}>
                {c.number || t(w.draftNumber, { day: dayOf(view, c.created, view.actor.country) })}
              </A>
            ),
          },
          { head: t(w.scheme), cell: (c) => t(c.schemeTitle) },
          { head: t(w.worker), cell: (c) => whoFor(view, c) },
          { head: t(w.state), cell: (c) => <StateMark view={view} state={c.state} /> },
          { head: t(w.next), cell: (c) => t(nextWords[c.state]) },
          { head: t(w.who), cell: (c) => t(w[waitsFor[c.state]]) },
          { head: t(w.until), cell: (c) => <Until view={view} item={c} /> },
        ]}
      />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}

/** The first worker by name, and how many come after. */
const whoFor = (view: View, c: CaseItem): string => {
  const first = c.label || (c.lines === 0 ? view.t(w.nobody) : view.t(applyWords.placeLine, { no: 1 }))
  return c.lines > 1 ? `${first} + ${c.lines - 1}` : first
}
