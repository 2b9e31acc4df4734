import { A, H1, type Html, P, Page, Pagination, type View } from '../../../../web/index.ts'
import type { NoticeItem } from '../../queries.ts'
import { caseWords as w } from '../case-messages.ts'
import { asWritten, timeOf } from '../parts.tsx'
import { casePage } from './addresses.ts'

/** Everything the account was told, the newest first; what was not read is marked. */
export function InboxPage(props: {
  view: View
  items: readonly NoticeItem[]
  next: string | null
  country: string
}): Html {
  const { view, items, country } = props
  const { t } = view
  return (
    <Page view={view} title={t(w.notices)} crumbs={[{ text: t(w.notices) }]}>
      <H1>{t(w.notices)}</H1>
      <P>
        <A href="/notifications">{t(w.outside)}</A> · <A href="/petitions">{t(w.answers)}</A>
      </P>
      {items.length === 0 ? <P>{t(w.noNotices)}</P> : null}
      {items.map((n) => (
        <section class="kosh-card">
          <h2 class="govuk-heading-s">
            {asWritten(view, n.text.title)} {n.readAt ? null : <strong>({t(w.unread)})</strong>}
          </h2>
          <P small>
            {timeOf(view, n.at, country)} · {n.open ? <A href={casePage(n.caseId)}>{n.number}</A> : n.number}
          </P>
          {n.text.paragraphs.map((p) => (
            <P>{asWritten(view, p)}</P>
          ))}
        </section>
      ))}
      <Pagination view={view} next={props.next} />
    </Page>
  )
}
