import type { QuotaUse, Scheme } from '@kosh/law'
import { type Cell, cellId } from '../../instruments/quota/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { formatNumber } from '../../platform/i18n/index.ts'
import {
  A,
  Button,
  ButtonGroup,
  Door,
  Doors,
  ErrorSummary,
  Filters,
  Form,
  H1,
  type Html,
  NotificationBanner,
  P,
  Page,
  StackedBarChart,
  SummaryList,
  Table,
  type View,
} from '../../web/index.ts'
import type { Action, Change } from '../desk.ts'
import type { Effect, Typed } from '../desk-form.ts'
import { byDimension, cellText, dimensionCodes, dimensionText, partText } from '../law/cells.ts'
import { quotaWords, deskWords as words } from '../messages.ts'
import { sumOf } from '../sums.ts'
import { quotaAddress } from './quota.tsx'

export interface DeskProps {
  view: View
  country: string
  series: { use: QuotaUse; schemes: Scheme[] }[]
  use: QuotaUse
  scheme: Scheme
  period: string
  periods: string[]
  cells: Cell[]
}

export const deskAddress = (use: QuotaUse, period: string, action?: Action): string =>
  quotaAddress(use.id, period, action ? `/quota/desk/${action}` : '/quota/desk')

export const cellName = (props: Pick<DeskProps, 'view' | 'scheme' | 'use'>, dims: Record<string, string>): string =>
  props.view.t(cellText(props.scheme, props.use, dims) ?? words.wholeCell)

const titles: Record<Action, { title: keyof typeof words; text: keyof typeof words }> = {
  set: { title: 'doSet', text: 'doSetText' },
  split: { title: 'doSplit', text: 'doSplitText' },
  move: { title: 'doMove', text: 'doMoveText' },
}
export const actionTitle = (view: View, action: Action): string => view.t(words[titles[action].title])
export const actionText = (view: View, action: Action): string => view.t(words[titles[action].text])

function Bars(props: DeskProps): Html {
  const { view, use, scheme, period } = props
  const { t, locale } = view
  const dimension = use.split.find((split) => split.dimension === 'region')?.dimension ?? use.split[0]?.dimension
  const parts = dimension
    ? byDimension(props.cells, dimension, dimensionCodes(scheme, use, dimension, props.country))
    : [{ code: undefined, sums: sumOf(props.cells) }]
  const total = sumOf(props.cells)
  const name = (code: string | undefined): string =>
    code === undefined || !dimension ? t(words.wholeCell) : t(partText(scheme, use, dimension, code))
  return (
    <StackedBarChart
      view={view}
      id="cells"
      title={`${t(use.title)}, ${period}`}
      says={t(words.cellsSays, {
        n: props.cells.length,
        set: formatNumber(locale, total.set),
        free: formatNumber(locale, total.free),
      })}
      source={<A href={quotaAddress(use.id, period)}>{t(quotaWords.title)}</A>}
      parts={[t(quotaWords.used), t(quotaWords.reserved), t(quotaWords.free)]}
      colours={[1, 2, 0]}
      head={{ label: dimension ? t(dimensionText(scheme, use, dimension)) : t(words.cell), total: t(quotaWords.set) }}
      rows={parts.map(({ code, sums }) => ({ label: name(code), values: [sums.used, sums.reserved, sums.free] }))}
    />
  )
}

function Cells(props: DeskProps): Html {
  const { view, use } = props
  const { t, locale } = view
  const n = (value: number): string => formatNumber(locale, value)
  return (
    <Table
      caption={t(words.cells)}
      captionSize="m"
      rows={props.cells}
      narrow="scroll"
      empty={t(words.noCells)}
      columns={[
        {
          head: t(words.cell),
          cell: (cell) => (
            <A href={`${deskAddress(use, props.period, 'split')}&from=${encodeURIComponent(cell.id)}`}>
              {cellName(props, cell.dims)}
            </A>
          ),
          rowHead: true,
        },
        { head: t(words.allotted), cell: (cell) => n(cell.allotted), numeric: true },
        { head: t(quotaWords.reserved), cell: (cell) => n(cell.reserved), numeric: true },
        { head: t(quotaWords.used), cell: (cell) => n(cell.used), numeric: true },
        { head: t(quotaWords.free), cell: (cell) => n(cell.free), numeric: true },
      ]}
    />
  )
}

/** The quota officer's desk: cells as bars, and the three things that can be done with them. */
export function DeskPage(props: DeskProps & { done: boolean }): Html {
  const { view, use, period } = props
  const { t } = view
  return (
    <Page view={view} title={t(words.title)} crumbs={[{ text: t(words.title) }]} wide>
      {props.done ? (
        <NotificationBanner view={view} success>
          {t(words.done)}
        </NotificationBanner>
      ) : null}
      <H1 above={t(use.title)}>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      <Filters
        label={t(quotaWords.chooseSeries)}
        items={props.series.map((series) => ({
          href: `/quota/desk?series=${encodeURIComponent(series.use.id)}`,
          text: t(series.use.title),
          current: series.use.id === use.id,
        }))}
      />
      <Filters
        label={t(quotaWords.choosePeriod)}
        items={props.periods.map((p) => ({ href: deskAddress(use, p), text: p, current: p === period }))}
      />
      <Doors>
        {(['set', 'split', 'move'] as const).map((action) => (
          <Door href={deskAddress(use, period, action)} title={actionTitle(view, action)}>
            {actionText(view, action)}
          </Door>
        ))}
      </Doors>
      {props.cells.length > 0 ? <Bars {...props} /> : null}
      <Cells {...props} />
    </Page>
  )
}

/** What a change would do, before it is done. Everything typed goes along in hidden fields. */
export function PreviewPage(
  props: DeskProps & {
    action: Action
    typed: Typed
    change: Change
    effects: readonly Effect[]
    problems: readonly FieldError[]
  },
): Html {
  const { view, use, action, effects, change } = props
  const { t, locale } = view
  const n = (value: number): string => formatNumber(locale, value)
  const name = ({ cell }: Effect): string =>
    cell.period === props.period ? cellName(props, cell.dims) : `${cellName(props, cell.dims)} (${cell.period})`
  const hidden = Object.entries(props.typed).flatMap(([key, value]) =>
    typeof value === 'string' && key !== 'key' && value !== '' ? [[key, value] as const] : [],
  )
  return (
    <Page
      view={view}
      title={t(words.previewTitle)}
      faulty={props.problems.length > 0}
      crumbs={[{ href: deskAddress(use, props.period), text: t(words.title) }, { text: actionTitle(view, action) }]}
    >
      <ErrorSummary view={view} errors={props.problems} />
      <H1 above={actionTitle(view, action)}>{t(words.previewTitle)}</H1>
      <Table
        caption={t(words.cells)}
        captionSize="hidden"
        rows={effects}
        columns={[
          { head: t(words.cell), cell: name, rowHead: true },
          { head: t(words.before), cell: ({ places }) => n(places[0]), numeric: true },
          { head: t(words.after), cell: ({ places }) => n(places[1]), numeric: true },
          { head: t(words.freeBefore), cell: ({ free }) => n(free[0]), numeric: true },
          { head: t(words.freeAfter), cell: ({ free }) => n(free[1]), numeric: true },
        ]}
      />
      <SummaryList
        view={view}
        rows={[
          { name: t(words.reason), value: change.reason },
          { name: t(words.act), value: change.act },
        ]}
      />
      <Form view={view} action={`/quota/desk/${action}`} once>
        {hidden.map(([key, value]) => (
          <input type="hidden" name={key} value={value} />
        ))}
        <ButtonGroup>
          <Button disabled={effects.some(({ free }) => free[1] < 0)}>{t(words.do)}</Button>
          <Button kind="secondary" action={`/quota/desk/${action}/form`}>
            {t(words.back)}
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  )
}

/** The ids of cells, as choices of a form. */
export const cellOptions = (props: DeskProps): { value: string; text: string }[] =>
  props.cells.map((cell) => ({
    value: cellId(cell),
    text: `${cellName(props, cell.dims)}: ${formatNumber(props.view.locale, cell.free)} ${props.view.t(quotaWords.freeSmall)}`,
  }))
