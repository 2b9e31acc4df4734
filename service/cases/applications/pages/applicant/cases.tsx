import { A, H1, type Html, LinkButton, P, Page, Pagination, Status, Table, type View } from '../../../../web/index.ts'
import type { CaseItem } from '../../queries.ts'
import { nextWords, caseWords as w } from '../case-messages.ts'
import { applyWords } from '../messages.ts'
import { dayOf } from '../parts.tsx'
import { caseAddress } from './addresses.ts'
import { CaseMark } from './standing.tsx'
import { waitsFor } from './waits.ts'

const Until = (props: { view: View; item: CaseItem }): Html => {
  const { view, item } = props
  const { dueAt } = item
  if (!dueAt) return <span>{view.t(waitsFor[item.state] === 'nobody' ? w.nobody : w.noLimit)}</span>
  const day = dayOf(view, dueAt, view.actor.country)
  return item.overdue ? (
    <span>
      {day} <Status kind="fail">{view.t(w.overdue)}</Status>
    </span>
  ) : (
    <span>{day}</span>
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
          { head: t(w.state), cell: (c) => <CaseMark view={view} state={c.state} counts={c.counts} /> },
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
  return c.lines > 1 ? `${first} +\u00a0${c.lines - 1}` : first
}
