import { type Library, undertakingNames } from '@kosh/law'
import type { ListedUndertaking, Standing } from '../../instruments/undertakings/index.ts'
import { formatDate } from '../../platform/i18n/index.ts'
import { A, Filters, H1, type Html, P, Page, Pagination, Table, type View } from '../../web/index.ts'
import { dutyOf, undertakingAddress } from '../around.ts'
import { standingNames, words } from '../messages.ts'

/** The undertakings of an employer, or those of an officer's regions; the most urgent first. */
export function UndertakingsPage(props: {
  view: View
  library: Library
  items: readonly ListedUndertaking[]
  standing: Standing | undefined
  next: string | null
}): Html {
  const { view, items, standing } = props
  const { t, locale } = view
  const names = Object.keys(standingNames) as Standing[]
  return (
    <Page view={view} title={t(words.title)} crumbs={[{ text: t(words.title) }]} wide>
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      <Filters
        label={t(words.standing)}
        items={[
          { href: '/undertakings', text: t(words.all), current: standing === undefined },
          ...names.map((name) => ({
            href: `/undertakings?standing=${name}`,
            text: t(standingNames[name]),
            current: standing === name,
          })),
        ]}
      />
      <Table
        caption={t(words.title)}
        captionSize="hidden"
        rows={items}
        empty={t(words.none)}
        columns={[
          { head: t(words.number), cell: (u) => <A href={undertakingAddress(u.number)}>{u.number}</A>, rowHead: true },
          ...(view.actor.role === 'employer'
            ? []
            : [{ head: t(words.employer), cell: (u: ListedUndertaking) => u.employer }]),
          { head: t(words.permit), cell: (u) => u.permitNumber },
          {
            head: t(words.duty),
            cell: (u) => {
              const duty = dutyOf(props.library, u)
              return u.kind ? t(undertakingNames[u.kind]) : duty ? t(duty.title) : u.duty
            },
          },
          { head: t(words.due), cell: (u) => (u.due ? formatDate(locale, u.due) : '—') },
          { head: t(words.done), cell: (u) => `${u.accepted} / ${u.places}`, numeric: true },
          {
            head: t(words.standing),
            cell: (u) =>
              `${t(standingNames[u.standing])}${u.standing === 'met' && u.lateAt ? `, ${t(words.wasLate)}` : ''}`,
          },
        ]}
      />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}
