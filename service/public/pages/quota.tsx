import type { QuotaUse, Scheme } from '@kosh/law'
import { HELD } from '../../instruments/need/index.ts'
import type { Cell } from '../../instruments/quota/index.ts'
import { timeZone } from '../../platform/calendar.ts'
import { formatDateTime, formatNumber } from '../../platform/i18n/index.ts'
import {
  A,
  Figure,
  Figures,
  Filters,
  H1,
  H2,
  type Html,
  List,
  P,
  Page,
  StackedBarChart,
  Table,
  type View,
  withParam,
} from '../../web/index.ts'
import { nothing } from '../../web/jsx/jsx-runtime.ts'
import { byDimension, cellText, dimensionCodes, dimensionText, dimsOf, type Part, partText } from '../law/cells.ts'
import type { PublishedYear } from '../law/published.ts'
import { heldWords, quotaWords as words } from '../messages.ts'
import type { Move } from '../queries.ts'
import { noPlaces, sumOf } from '../sums.ts'
import { type Measure, measures, QuotaMap } from './quota-map.tsx'
import { PublishedPart } from './quota-published.tsx'

export interface QuotaPageProps {
  view: View
  country: string
  /** Every series of the country, with its schemes. */
  series: { use: QuotaUse; schemes: Scheme[] }[]
  use: QuotaUse
  schemes: Scheme[]
  period: string
  periods: string[]
  cells: Cell[]
  moves: Move[]
  measure: Measure
  outlines: boolean
  published: PublishedYear[]
  library: import('@kosh/law').Library
}

/** An address of the quota page: series, period and what the map shows. */
export const quotaAddress = (series: string, period: string, path = '/quota'): string =>
  `${path}?${new URLSearchParams({ series, period }).toString()}`

const percent = (part: Part): string =>
  part.sums.set === 0 ? '—' : `${Math.round((part.sums.used / part.sums.set) * 100)} %`

/** The name of a part; what is not divided yet has a name too. */
const partName = (props: QuotaPageProps, dimension: string, part: Part): string =>
  props.view.t(part.code === undefined ? words.notSplit : partText(props.schemes[0]!, props.use, dimension, part.code))

function Choices(props: QuotaPageProps): Html {
  const { view, use } = props
  const { t } = view
  return (
    <>
      {props.series.length > 1 ? (
        <Filters
          label={t(words.chooseSeries)}
          items={props.series.map((series) => ({
            href: `/quota?series=${encodeURIComponent(series.use.id)}`,
            text: t(series.use.title),
            current: series.use.id === use.id,
          }))}
        />
      ) : null}
      <Filters
        label={t(words.choosePeriod)}
        items={props.periods.map((period) => ({
          href: quotaAddress(use.id, period),
          text: period,
          current: period === props.period,
        }))}
      />
    </>
  )
}

function Dimension(props: QuotaPageProps & { dimension: string; source: string }): Html {
  const { view, use, dimension, period } = props
  const { t, locale } = view
  const scheme = props.schemes[0]!
  const parts = byDimension(props.cells, dimension, dimensionCodes(scheme, use, dimension, props.country))
  const most = parts.reduce<Part | undefined>((a, b) => (a && a.sums.set >= b.sums.set ? a : b), undefined)
  if (!most || parts.every((part) => part.code === undefined)) return nothing
  return (
    <StackedBarChart
      view={view}
      id={`by-${dimension}`}
      title={t(words.byDimension, { dimension: t(dimensionText(scheme, use, dimension)), period })}
      says={t(words.byDimensionSays, {
        most: partName(props, dimension, most),
        mostN: formatNumber(locale, most.sums.set),
        share: percent(most),
      })}
      source={props.source}
      parts={[t(words.used), t(words.reserved), t(words.free)]}
      colours={[1, 2, 0]}
      head={{ label: t(dimensionText(scheme, use, dimension)), total: t(words.set) }}
      rows={parts.map((part) => ({
        label: partName(props, dimension, part),
        values: [part.sums.used, part.sums.reserved, part.sums.free],
      }))}
    />
  )
}

function Regions(props: QuotaPageProps & { source: string }): Html {
  const { view, use, period } = props
  const { t, locale } = view
  const n = (value: number): string => formatNumber(locale, value)
  const parts = byDimension(props.cells, 'region', dimensionCodes(props.schemes[0]!, use, 'region', props.country))
  const total = sumOf(props.cells)
  return (
    <>
      <Filters
        label={t(words.chooseMeasure)}
        items={measures.map((measure) => ({
          href: withParam(view.address, 'show', measure),
          text: t(words[measure]),
          current: measure === props.measure,
        }))}
      />
      <QuotaMap {...props} parts={parts} />
      <Table
        caption={t(words.regionTable, { period })}
        rows={parts}
        narrow="scroll"
        columns={[
          { head: t(words.region), cell: (part) => partName(props, 'region', part), rowHead: true },
          { head: t(words.set), cell: ({ sums }) => n(sums.set), numeric: true },
          { head: t(words.reserved), cell: ({ sums }) => n(sums.reserved), numeric: true },
          { head: t(words.used), cell: ({ sums }) => n(sums.used), numeric: true },
          { head: t(words.free), cell: ({ sums }) => n(sums.free), numeric: true },
          { head: t(words.share), cell: percent, numeric: true },
        ]}
        foot={[
          t(words.total),
          n(total.set),
          n(total.reserved),
          n(total.used),
          n(total.free),
          percent({ code: undefined, sums: total }),
        ]}
      />
    </>
  )
}

/** A cell by its id, in words. */
const placeText = (props: QuotaPageProps, id: unknown): string => {
  const text = typeof id === 'string' ? cellText(props.schemes[0]!, props.use, dimsOf(id)) : undefined
  const period = typeof id === 'string' ? id.split('|')[1] : undefined
  const name = props.view.t(text ?? words.whole)
  return period === undefined || period === props.period ? name : `${name} (${period})`
}

function moveText(props: QuotaPageProps, move: Move): string {
  const { t } = props.view
  const here = placeText(props, move.cellId)
  switch (move.kind) {
    case 'split':
      return `${here}: ${t(words.kindSplit, { n: Array.isArray(move.payload.to) ? move.payload.to.length : 1 })}`
    case 'move':
      return t(words.kindMove, { from: here, to: placeText(props, move.payload.other) })
    case 'carry':
      return t(words.kindCarry, { from: here, to: placeText(props, move.payload.other) })
    default:
      return t(words.kindSet, { cell: here })
  }
}

function Moves(props: QuotaPageProps): Html {
  const { view } = props
  const { t, locale } = view
  return (
    <>
      <H2 id="moves">{t(words.moves)}</H2>
      <Table
        caption={t(words.moves)}
        captionSize="hidden"
        rows={props.moves}
        empty={t(words.movesNone)}
        columns={[
          { head: t(words.when), cell: (move) => formatDateTime(locale, move.at, timeZone(props.country)) },
          { head: t(words.what), cell: (move) => moveText(props, move), rowHead: true },
          {
            head: t(words.places),
            cell: (move) =>
              move.kind === 'set' && move.places > 0
                ? `+${formatNumber(locale, move.places)}`
                : formatNumber(locale, move.kind === 'set' ? move.places : Math.abs(move.places)),
            numeric: true,
          },
          {
            head: t(words.reason),
            cell: (move) => [move.payload.reason, move.payload.act].filter(Boolean).join('. '),
          },
        ]}
      />
    </>
  )
}

/** One quota in one period: what is set, held, in use and free, by region and by every other split; the moves; the years. */
export function QuotaPage(props: QuotaPageProps): Html {
  const { view, use, cells, period } = props
  const { t, locale } = view
  const n = (value: number): string => formatNumber(locale, value)
  const total = cells.length === 0 ? noPlaces : sumOf(cells)
  const source = t(words.ledger, { time: formatDateTime(locale, view.now, timeZone(props.country)) })
  const dimensions = use.split.map((split) => split.dimension)
  const held = sumOf(cells.filter((cell) => HELD in cell.dims)).free
  return (
    <Page view={view} title={`${t(use.title)}, ${period}`} crumbs={[{ text: t(words.title) }]} wide>
      <H1 above={t(words.title)}>
        {t(use.title)}, {period}
      </H1>
      <P lead>{t(words.lead)}</P>
      <Choices {...props} />
      {cells.length === 0 ? (
        <P>{t(words.empty, { period })}</P>
      ) : (
        <>
          <Figures>
            <Figure value={n(total.set)} label={t(words.setSmall)} />
            <Figure value={n(total.reserved)} label={t(words.reservedSmall)} />
            <Figure value={n(total.used)} label={t(words.usedSmall)} />
            <Figure value={n(total.free)} label={t(words.freeSmall)} />
          </Figures>
          {held > 0 ? <P>{t(heldWords.note, { n: n(held) })}</P> : null}
          {dimensions.includes('region') ? <Regions {...props} source={source} /> : null}
          {dimensions
            .filter((dimension) => dimension !== 'region')
            .map((dimension) => (
              <Dimension {...props} dimension={dimension} source={source} />
            ))}
        </>
      )}
      <Moves {...props} />
      <PublishedPart view={view} library={props.library} published={props.published} />
      <P>{t(words.drawn)}</P>
      <List items={props.schemes.map((scheme) => <A href={`/schemes/${scheme.id}`}>{t(scheme.title)}</A>)} />
      <P>
        <A href={quotaAddress(use.id, period, '/quota.csv')}>{t(words.csv)}</A>
        {' · '}
        <A href={quotaAddress(use.id, period, '/api/v1/quota')}>{t(words.json)}</A>
      </P>
    </Page>
  )
}
