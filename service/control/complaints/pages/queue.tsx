import { localDate } from '../../../platform/calendar.ts'
import { formatDate, regionName } from '../../../platform/i18n/index.ts'
import {
  A,
  Filters,
  H1,
  type Html,
  InsetText,
  P,
  Page,
  Pagination,
  Status,
  Table,
  type View,
} from '../../../web/index.ts'
import { deskWords as words } from '../desk-messages.ts'
import { outcomeNames, stateNames, wrongNames } from '../messages.ts'
import { isOpen } from '../model.ts'
import type { QueueItem, QueueView } from '../store.ts'

export const complaintAddress = (number: string, more = ''): string =>
  `/complaints/${encodeURIComponent(number)}${more}`

export const queueViews = ['open', 'mine', 'late', 'danger', 'ended'] as const
const viewNames = {
  open: words.viewOpen,
  mine: words.viewMine,
  late: words.viewLate,
  danger: words.viewDanger,
  ended: words.viewEnded,
} as const

/** When the answer is due, with a word where it is late. */
export function Due({
  view,
  country,
  item,
}: {
  view: View
  country: string
  item: Pick<QueueItem, 'dueOn' | 'state'>
}): Html {
  const { t, locale } = view
  if (!item.dueOn) return <>{t(words.noTerm)}</>
  const late = isOpen(item.state) && item.dueOn < localDate(view.now, country)
  return (
    <>
      {late ? (
        <>
          <Status kind="fail">{t(words.late)}</Status>
          <br />
        </>
      ) : null}
      {formatDate(locale, item.dueOn)}
    </>
  )
}

/** The queue of an inspector: what tells of danger first, then by the day of the answer. */
export function QueuePage(props: {
  view: View
  country: string
  items: readonly QueueItem[]
  next: string | null
  chosen: QueueView
  counts: Record<QueueView, number>
}): Html {
  const { view, country, items, chosen, counts } = props
  const { t, locale } = view
  return (
    <Page view={view} title={t(words.title)} crumbs={[{ text: t(words.title) }]} wide>
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      <InsetText>{t(words.wall)}</InsetText>
      <Filters
        label={t(words.views)}
        items={queueViews.map((name) => ({
          href: `/complaints?view=${name}`,
          text: t(viewNames[name]),
          count: counts[name],
          current: name === chosen,
        }))}
      />
      <Table
        caption={t(viewNames[chosen])}
        captionSize="hidden"
        rows={items}
        empty={t(words.none)}
        columns={[
          {
            head: t(words.number),
            cell: (c) => <A href={complaintAddress(c.number)}>{c.number}</A>,
            rowHead: true,
          },
          {
            head: t(words.kinds),
            cell: (c) => (
              <>
                {c.danger ? (
                  <>
                    <Status kind="fail">{t(words.danger)}</Status>{' '}
                  </>
                ) : null}
                {c.kinds.map((kind) => t(wrongNames[kind])).join('; ') || '—'}
                {c.unread ? (
                  <>
                    {' '}
                    <Status kind="info">{t(words.unread)}</Status>
                  </>
                ) : null}
              </>
            ),
          },
          { head: t(words.region), cell: (c) => regionName(locale, c.region) },
          {
            head: t(words.state),
            cell: (c) => (c.outcome ? t(outcomeNames[c.outcome]) : t(stateNames[c.state])),
          },
          { head: t(words.officer), cell: (c) => c.officer ?? t(words.nobody) },
          { head: t(words.dueOn), cell: (c) => <Due view={view} country={country} item={c} /> },
        ]}
      />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}
