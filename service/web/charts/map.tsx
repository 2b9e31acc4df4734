import { scaleQuantize } from 'd3-scale'
import type { Html, Node } from '../jsx/jsx-runtime.ts'
import { words } from '../messages.ts'
import { figure } from './bars.tsx'
import {
  at,
  ChartFrame,
  type ChartValue,
  type ChartWords,
  formatter,
  Picture,
  Sideways,
  textWidth,
  wrapLabel,
} from './frame.tsx'

/** A region as a tile of equal size (place in a grid), or as an outline (a path, already projected). */
export interface MapRegion {
  code: string
  name: string
  /** Place of the tile, from 0. */
  col: number
  row: number
  /** A short name for the tile; the full one when left out. */
  short?: string
  /** The outline as an SVG path in the coordinates of `outlines`. */
  path?: string
  /** Where the figure stands in the outline. */
  centre?: readonly [number, number]
}

export interface MapProps extends ChartWords {
  regions: readonly MapRegion[]
  /** The figure of a region; none is shown as "no data", never as zero. */
  value: (code: string) => ChartValue
  href?: (code: string) => string | undefined
  head: { region: Node; value: Node }
  /** Draw outlines instead of tiles; the size of their coordinates. Needs `path` in every region. */
  outlines?: { width: number; height: number }
}

const tile = { width: 118, height: 84 }
const dark = 4

/** Five steps from light to dark over the figures found; one figure alone is in the middle. */
export function steps(values: readonly number[]): (value: number) => number {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (low === high) return () => 3
  return scaleQuantize<number>().domain([low, high]).range([1, 2, 3, 4, 5])
}

const Linked = (props: { href: string | undefined; label: string; children?: Node }): Html =>
  props.href ? (
    <a href={props.href} aria-label={props.label}>
      {props.children}
    </a>
  ) : (
    <g>{props.children}</g>
  )

function Tile(props: { map: MapProps; region: MapRegion; step: number | undefined; text: string }): Html {
  const { region, step } = props
  const [x, y] = [region.col * tile.width, region.row * tile.height]
  const lines = wrapLabel(region.short ?? region.name, tile.width - 10, 3)
  const middle = at(x + tile.width / 2)
  const light = step !== undefined && step >= dark && 'on-dark'
  return (
    <>
      <rect
        class={['tile', step === undefined ? 'gap' : `m${step}`]}
        x={at(x)}
        y={at(y)}
        width={tile.width}
        height={tile.height}
      >
        <title>{`${region.name}: ${props.text}`}</title>
      </rect>
      {lines.map((line, n) => {
        const wide = textWidth(line, 14) > tile.width - 8
        return (
          <text
            class={light}
            x={middle}
            y={at(y + (lines.length > 2 ? 18 : lines.length > 1 ? 22 : 32) + n * 16)}
            text-anchor="middle"
            font-size="14"
            textLength={wide ? tile.width - 8 : undefined}
            lengthAdjust={wide ? 'spacingAndGlyphs' : undefined}
          >
            {line}
          </text>
        )
      })}
      <text class={['strong', light]} x={middle} y={at(y + tile.height - 13)} text-anchor="middle">
        {props.text}
      </text>
    </>
  )
}

const Outline = (props: { region: MapRegion; step: number | undefined; text: string }): Html => (
  <>
    <path class={['outline', props.step === undefined ? 'gap' : `m${props.step}`]} d={props.region.path}>
      <title>{`${props.region.name}: ${props.text}`}</title>
    </path>
    {props.region.centre ? (
      <text
        class={props.step !== undefined && props.step >= dark && 'on-dark'}
        x={at(props.region.centre[0])}
        y={at(props.region.centre[1])}
        text-anchor="middle"
      >
        {props.text}
      </text>
    ) : null}
  </>
)

/** Regions by a figure. Tiles by default: every region is as readable as every other, and no border is drawn. */
export function RegionMap(props: MapProps): Html {
  const format = formatter(props)
  const rows = props.regions.map((region) => ({ region, value: props.value(region.code) }))
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]))
  const step = steps(values.length > 0 ? values : [0])
  const size = props.outlines ?? {
    width: (Math.max(...props.regions.map(({ col }) => col)) + 1) * tile.width,
    height: (Math.max(...props.regions.map(({ row }) => row)) + 1) * tile.height,
  }
  return (
    <ChartFrame
      chart={props}
      rows={rows}
      columns={[
        { head: props.head.region, cell: ({ region }) => region.name, rowHead: true },
        { head: props.head.value, cell: ({ value }) => figure(props, value), numeric: true },
      ]}
    >
      <Sideways label={props.title} map>
        <Picture chart={props} width={size.width} height={size.height} plain={props.href !== undefined}>
          {rows.map(({ region, value }) => {
            const text = value === null ? props.view.t(words.noData) : format(value)
            const level = value === null ? undefined : step(value)
            return (
              <Linked href={props.href?.(region.code)} label={`${region.name}: ${text}`}>
                {props.outlines ? (
                  <Outline region={region} step={level} text={value === null ? '' : text} />
                ) : (
                  <Tile map={props} region={region} step={level} text={text} />
                )}
              </Linked>
            )
          })}
        </Picture>
      </Sideways>
    </ChartFrame>
  )
}
