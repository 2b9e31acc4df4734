import { formatIso } from '@kosh/law'
import { A, Filters, H1, type Html, P, Page, Pagination, Table, type View, withParam } from '../../../web/index.ts'
import { standingWords, words } from '../messages.ts'
import { type Permit, type PermitState, permitStates, type Standing } from '../model.ts'
import { regionText } from '../terms.ts'
import { StandingMark } from './parts.tsx'

export interface ListPageProps {
  view: View
  items: Permit[]
  next: string | null
  state: PermitState | undefined
  counts: Partial<Record<PermitState, number>>
  standing: (permit: Permit) => Standing
}

/** Permits of an employer, or of the regions of an official, with their states; the filter stays in the address. */
export function ListPage(props: ListPageProps): Html {
  const { view } = props
  const to = view.t
  const first = withParam(view.address, 'after', undefined)
  const all = Object.values(props.counts).reduce((sum, n) => sum + n, 0)
  return (
    <Page view={view} title={to(words.permits)} crumbs={[{ text: to(words.permits) }]} wide>
      <H1>{to(words.permits)}</H1>
      <Filters
        label={to(words.state)}
        items={[
          { href: withParam(first, 'state', undefined), text: to(words.all), count: all, current: !props.state },
          ...permitStates.map((state) => ({
            href: withParam(first, 'state', state),
            text: to(standingWords[state]),
            count: props.counts[state] ?? 0,
            current: props.state === state,
          })),
        ]}
      />
      <Table
        caption={to(words.permits)}
        captionSize="hidden"
        rows={props.items}
        empty={<P>{to(words.listEmpty)}</P>}
        columns={[
          { head: to(words.number), cell: (p) => <A href={`/permits/${p.number}`}>{p.number}</A>, rowHead: true },
          { head: to(words.state), cell: (p) => <StandingMark view={view} standing={props.standing(p)} /> },
          { head: to(words.holder), cell: (p) => (p.person ? `${p.person.family} ${p.person.given}` : '') },
          { head: to(words.employer), cell: (p) => p.employer ?? '' },
          { head: to(words.work), cell: (p) => p.terms.work.map((work) => to(work.value)).join(', ') },
          { head: to(words.region), cell: (p) => (p.region ? to(regionText(p.region)) : to(words.country)) },
          { head: to(words.validTo), cell: (p) => formatIso(view.locale, p.validTo) },
        ]}
      />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}
