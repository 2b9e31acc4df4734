import { type ScaleLinear, scaleLinear } from 'd3-scale'
import type { Html, Node } from '../jsx/jsx-runtime.ts'
import { figure } from './bars.tsx'
import { at, ChartFrame, type ChartValue, type ChartWords, formatter, Picture, Sideways, textWidth } from './frame.tsx'

export interface Line {
  label: string
  values: readonly ChartValue[]
  colour?: 1 | 2 | 3 | 4 | 5 | 6
}

export interface LineProps extends ChartWords {
  /** The names of the points, evenly spaced: years, months. */
  points: readonly string[]
  lines: readonly Line[]
  head: { point: Node }
}

type Scale = ScaleLinear<number, number>

const dashes = [undefined, '8 4', '2 4', '10 3 2 3', '4 4', '1 3']

/** The path of a line; it breaks where a figure is missing. */
export function linePath(
  values: readonly ChartValue[],
  x: (n: number) => number,
  y: (value: number) => number,
): string {
  let path = ''
  let pen = false
  values.forEach((value, n) => {
    if (value === null) {
      pen = false
      return
    }
    path += `${pen ? 'L' : 'M'}${at(x(n), y(value))}`
    pen = true
  })
  return path
}

/** Places of figures with a gap on both sides: no line would show them, so they are dots. */
export const lonePoints = (values: readonly ChartValue[]): number[] =>
  values.flatMap((value, n) =>
    value !== null && (values[n - 1] ?? null) === null && (values[n + 1] ?? null) === null ? [n] : [],
  )

/** Moves labels apart so that none lies on another; they keep their order. */
export function spread(places: readonly number[], gap: number): number[] {
  const order = places.map((place, n) => ({ place, n })).sort((a, b) => a.place - b.place)
  for (let n = 1; n < order.length; n++) {
    order[n]!.place = Math.max(order[n]!.place, order[n - 1]!.place + gap)
  }
  const result = [...places]
  for (const { place, n } of order) result[n] = place
  return result
}

const lastPoint = (values: readonly ChartValue[]): number => values.findLastIndex((value) => value !== null)

const Axis = (props: {
  y: Scale
  left: number
  right: number
  format: (n: number) => string
  ticks?: number
}): Html => (
  <>
    {props.y.ticks(props.ticks ?? 5).map((tick) => (
      <>
        <line
          class={tick === 0 ? 'zero' : 'grid'}
          x1={at(props.left)}
          x2={at(props.right)}
          y1={at(props.y(tick))}
          y2={at(props.y(tick))}
        />
        <text class="small" x={at(props.left - 6)} y={at(props.y(tick) + 4)} text-anchor="end">
          {props.format(tick)}
        </text>
      </>
    ))}
  </>
)

function extent(lines: readonly Line[]): [number, number] {
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null))
  return [Math.min(0, ...values), Math.max(0, ...values) || 1]
}

const table = (props: LineProps) => ({
  rows: props.points.map((_, n) => n),
  columns: [
    { head: props.head.point, cell: (n: number) => props.points[n], rowHead: true },
    ...props.lines.map((line) => ({
      head: line.label,
      cell: (n: number) => figure(props, line.values[n]),
      numeric: true,
    })),
  ],
})

/** Lines over time from a zero line, each named at its end in its colour; dashes tell them apart on paper. */
export function LineChart(props: LineProps): Html {
  const format = formatter(props)
  const [width, height] = [640, 300]
  const y = scaleLinear().domain(extent(props.lines)).nice().range([height, 10])
  const left = Math.max(...y.ticks(5).map((tick) => textWidth(format(tick), 13))) + 12
  const names = props.lines.map((line) => {
    const value = line.values[lastPoint(line.values)]
    return value === null || value === undefined ? line.label : `${line.label} ${format(value)}`
  })
  const right = width - Math.min(220, Math.max(...names.map((name) => textWidth(name))) + 12)
  const x = scaleLinear()
    .domain([0, Math.max(1, props.points.length - 1)])
    .range([left, right])
  const every = Math.max(
    1,
    Math.ceil((Math.max(...props.points.map((point) => textWidth(point, 13))) + 14) / (x(1) - x(0))),
  )
  const ends = spread(
    props.lines.map((line) => y(line.values[lastPoint(line.values)] ?? 0)),
    18,
  )
  return (
    <ChartFrame chart={props} {...table(props)}>
      <Sideways label={props.title}>
        <Picture chart={props} width={width} height={height + 26}>
          <Axis y={y} left={left} right={right} format={format} />
          {props.points.map((point, n) =>
            (props.points.length - 1 - n) % every === 0 ? (
              <text class="small" x={at(x(n))} y={at(height + 20)} text-anchor="middle">
                {point}
              </text>
            ) : null,
          )}
          {props.lines.map((line, n) => {
            const colour = line.colour ?? n + 1
            const last = lastPoint(line.values)
            return (
              <>
                <path class={`l${colour}`} d={linePath(line.values, x, y)} stroke-dasharray={dashes[n]} />
                {lonePoints(line.values).map((place) => (
                  <circle class={`c${colour}`} cx={at(x(place))} cy={at(y(line.values[place]!))} r="4" />
                ))}
                {last < 0 ? null : (
                  <text class={`strong t${colour}`} x={at(x(last) + 8)} y={at(ends[n]! + 5)}>
                    {names[n]}
                  </text>
                )}
              </>
            )
          })}
        </Picture>
      </Sideways>
    </ChartFrame>
  )
}

/** Small multiples: one small chart a line, all on one scale, so they can be compared. */
export function SmallMultiples(props: LineProps): Html {
  const format = formatter(props)
  const [width, height] = [240, 96]
  const y = scaleLinear().domain(extent(props.lines)).nice().range([height, 6])
  const x = scaleLinear()
    .domain([0, Math.max(1, props.points.length - 1)])
    .range([4, width - 4])
  return (
    <ChartFrame chart={props} {...table(props)}>
      <div class="kosh-chart__many" role="img" aria-labelledby={`${props.id}-title ${props.id}-says`}>
        {props.lines.map((line) => {
          const last = lastPoint(line.values)
          const value = line.values[last] ?? null
          return (
            <svg viewBox={`0 0 ${width} ${height + 42}`} aria-hidden focusable="false">
              <text class="strong" x="4" y="14">
                {line.label}
              </text>
              {value === null ? null : (
                <text x={width - 4} y="14" text-anchor="end">
                  {format(value)}
                </text>
              )}
              <g transform="translate(0 22)">
                <line class="zero" x1="4" x2={width - 4} y1={at(y(0))} y2={at(y(0))} />
                <path class={`l${line.colour ?? 1}`} d={linePath(line.values, x, y)} />
                <text class="small" x="4" y={height + 16}>
                  {props.points[0]}
                </text>
                <text class="small" x={width - 4} y={height + 16} text-anchor="end">
                  {props.points.at(-1)}
                </text>
              </g>
            </svg>
          )
        })}
      </div>
    </ChartFrame>
  )
}
