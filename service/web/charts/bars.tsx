import { scaleLinear } from 'd3-scale'
import type { Html, Node } from '../jsx/jsx-runtime.ts'
import { words } from '../messages.ts'
import {
  at,
  Bar,
  ChartFrame,
  type ChartValue,
  type ChartWords,
  formatter,
  Patterns,
  Picture,
  textWidth,
  wrapLabel,
} from './frame.tsx'

export interface BarRow {
  label: string
  value: ChartValue
  href?: string
}

/** A wide picture has its labels left of the bars, a narrow one above them. */
interface Layout {
  only: 'wide' | 'narrow'
  width: number
  left: number
  row: number
  barTop: number
  barHeight: number
  ticks: number
}

const layouts: readonly Layout[] = [
  { only: 'wide', width: 640, left: 190, row: 34, barTop: 5, barHeight: 24, ticks: 5 },
  { only: 'narrow', width: 320, left: 0, row: 50, barTop: 21, barHeight: 22, ticks: 3 },
]

const Label = (props: { layout: Layout; text: string; y: number; href?: string }): Html => {
  const { layout } = props
  const above = layout.only === 'narrow'
  const lines = above ? [props.text] : wrapLabel(props.text, layout.left - 12)
  const x = above ? 0 : layout.left - 10
  const y = above ? props.y + 15 : props.y + layout.row / 2 + (lines.length > 1 ? -3 : 5)
  const text = (
    <text x={x} y={at(y)} text-anchor={above ? 'start' : 'end'}>
      {lines.map((line, n) => (
        <tspan x={x} dy={n === 0 ? undefined : 15}>
          {line}
        </tspan>
      ))}
    </text>
  )
  return props.href ? <a href={props.href}>{text}</a> : text
}

type Scale = ((value: number) => number) & { ticks: (count?: number) => number[] }

const Grid = (props: { x: Scale; layout: Layout; height: number; format: (n: number) => string }): Html => (
  <>
    {props.x.ticks(props.layout.ticks).map((tick) => (
      <>
        <line
          class={tick === 0 ? 'zero' : 'grid'}
          x1={at(props.x(tick))}
          x2={at(props.x(tick))}
          y1="0"
          y2={at(props.height)}
        />
        <text
          class="small"
          x={at(props.x(tick))}
          y={at(props.height + 16)}
          text-anchor={tick === 0 && props.layout.left === 0 ? 'start' : 'middle'}
        >
          {props.format(tick)}
        </text>
      </>
    ))}
  </>
)

const Zero = (props: { x: Scale; height: number }): Html => (
  <line class="zero" x1={at(props.x(0))} x2={at(props.x(0))} y1="0" y2={at(props.height)} />
)

/** A figure of the table behind a chart. */
export const figure = (chart: ChartWords, value: ChartValue | undefined): string =>
  value === null || value === undefined ? chart.view.t(words.noData) : formatter(chart)(value)

export interface BarProps extends ChartWords {
  rows: readonly BarRow[]
  /** Heads of the table behind. */
  head: { label: Node; value: Node }
  colour?: 1 | 2 | 3 | 4 | 5 | 6
}

function drawBars(props: BarProps, layout: Layout): Html {
  const format = formatter(props)
  const values = props.rows.flatMap((row) => (row.value === null ? [] : [row.value]))
  const room = Math.max(0, ...values.map((value) => textWidth(format(value)))) + 12
  const lowest = Math.min(0, ...values)
  const x = scaleLinear()
    .domain([lowest, Math.max(0, ...values) || 1])
    .range([layout.left + (lowest < 0 ? room : 1), layout.width - room])
  const height = props.rows.length * layout.row
  const n = props.colour ?? 1
  const linked = props.rows.some((row) => row.href)
  return (
    <Picture chart={props} width={layout.width} height={height + 24} plain={linked} only={layout.only}>
      <Grid x={x} layout={layout} height={height} format={format} />
      {props.rows.map((row, place) => {
        const top = place * layout.row
        const middle = at(top + layout.barTop + layout.barHeight / 2 + 5)
        const { value } = row
        const [from, to] = [x(Math.min(0, value ?? 0)), x(Math.max(0, value ?? 0))]
        return (
          <>
            <Label layout={layout} text={row.label} y={top} href={row.href} />
            {value === null ? (
              <text class="small" x={at(x(0) + 6)} y={middle}>
                {props.view.t(words.noData)}
              </text>
            ) : (
              <>
                <Bar id={props.id} n={n} x={from} y={top + layout.barTop} width={to - from} height={layout.barHeight} />
                <text x={at(value < 0 ? from - 6 : to + 6)} y={middle} text-anchor={value < 0 ? 'end' : 'start'}>
                  {format(value)}
                </text>
              </>
            )}
          </>
        )
      })}
      <Zero x={x} height={height} />
    </Picture>
  )
}

/** Horizontal bars, one figure a row, each with its figure at its end. Negative figures go left of the zero line. */
export const BarChart = (props: BarProps): Html => (
  <ChartFrame
    chart={props}
    rows={props.rows}
    columns={[
      { head: props.head.label, cell: (row) => row.label, rowHead: true },
      { head: props.head.value, cell: (row) => figure(props, row.value), numeric: true },
    ]}
  >
    <Patterns id={props.id} />
    {layouts.map((layout) => drawBars(props, layout))}
  </ChartFrame>
)

export interface StackRow {
  label: string
  values: readonly ChartValue[]
  href?: string
}

export interface StackProps extends ChartWords {
  rows: readonly StackRow[]
  /** The names of the parts. */
  parts: readonly string[]
  /** Heads of the table behind. */
  head: { label: Node; total: Node }
  /** Colours of the parts (1-6, or 0 for "free", "rest"); in order when left out. */
  colours?: readonly number[]
}

const needsLightText = new Set([1, 3, 4, 6])
const total = (row: StackRow): number => row.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
const colourOf = (props: StackProps, n: number): number => props.colours?.[n] ?? (props.colours ? 1 : n + 1)

function drawStacks(props: StackProps, layout: Layout): Html {
  const format = formatter(props)
  const totals = props.rows.map(total)
  const room = Math.max(0, ...totals.map((value) => textWidth(format(value)))) + 12
  const x = scaleLinear()
    .domain([0, Math.max(...totals, 0) || 1])
    .range([layout.left + 1, layout.width - room])
  const height = props.rows.length * layout.row
  const linked = props.rows.some((row) => row.href)
  return (
    <Picture chart={props} width={layout.width} height={height + 24} plain={linked} only={layout.only}>
      <Grid x={x} layout={layout} height={height} format={format} />
      {props.rows.map((row, place) => {
        const top = place * layout.row
        const middle = at(top + layout.barTop + layout.barHeight / 2 + 5)
        let sum = 0
        return (
          <>
            <Label layout={layout} text={row.label} y={top} href={row.href} />
            {row.values.map((value, n) => {
              if (!value) return null
              const [from, to] = [x(sum), x(sum + value)]
              sum += value
              const colour = colourOf(props, n)
              const fits = to - from > textWidth(format(value)) + 8
              return (
                <>
                  <Bar
                    id={props.id}
                    n={colour}
                    x={from}
                    y={top + layout.barTop}
                    width={to - from}
                    height={layout.barHeight}
                  />
                  {fits ? (
                    <text
                      class={needsLightText.has(colour) && 'on-dark'}
                      x={at((from + to) / 2)}
                      y={middle}
                      text-anchor="middle"
                    >
                      {format(value)}
                    </text>
                  ) : null}
                </>
              )
            })}
            <text class="strong" x={at(x(total(row)) + 6)} y={middle}>
              {format(total(row))}
            </text>
          </>
        )
      })}
      <Zero x={x} height={height} />
    </Picture>
  )
}

/** Horizontal stacked bars: the parts of a whole, with their figures inside and the whole at the end. */
export const StackedBarChart = (props: StackProps): Html => (
  <ChartFrame
    chart={props}
    rows={props.rows}
    columns={[
      { head: props.head.label, cell: (row) => row.label, rowHead: true },
      ...props.parts.map((part, n) => ({
        head: part,
        cell: (row: StackRow) => figure(props, row.values[n]),
        numeric: true,
      })),
      { head: props.head.total, cell: (row) => formatter(props)(total(row)), numeric: true },
    ]}
  >
    <Patterns id={props.id} />
    <ul class="kosh-chart__key">
      {props.parts.map((part, n) => (
        <li>
          <svg viewBox="0 0 16 16" aria-hidden focusable="false">
            <Bar id={props.id} n={colourOf(props, n)} x={0} y={0} width={16} height={16} />
          </svg>
          {part}
        </li>
      ))}
    </ul>
    {layouts.map((layout) => drawStacks(props, layout))}
  </ChartFrame>
)
