import { Details } from '../components/notices.tsx'
import { type Column, Table } from '../components/table.tsx'
import type { Html, Node } from '../jsx/jsx-runtime.ts'
import { words } from '../messages.ts'
import type { View } from '../view.ts'

/** What every chart carries besides its picture. */
export interface ChartWords {
  view: View
  /** Unique on the page. */
  id: string
  /** What is shown, with place and time: "Places in use by region, 2026". */
  title: string
  /** What the chart says, in a sentence; it is shown and read aloud instead of the picture. */
  says: string
  /** Where the figures come from, and of which day. */
  source: Node
  /** Writes a figure in the language of the page; whole numbers with thin spaces when left out. */
  format?: (value: number) => string
  headingLevel?: 2 | 3
}

/** A point with no figure is `null`: a gap is drawn as a gap, never as zero. */
export type ChartValue = number | null

const intl = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }
export const formatter = (chart: ChartWords): ((value: number) => string) =>
  chart.format ??
  ((value) => new Intl.NumberFormat(intl[chart.view.locale], { maximumFractionDigits: 1 }).format(value))

/** The width of a text in the charts, about: 15 px letters; Cyrillic capitals are wide. */
export const textWidth = (text: string, size = 15): number => [...text].length * size * 0.56

/** Breaks a label into at most `lines` lines of about `width` px at its spaces and hyphens; the last one is cut. */
export function wrapLabel(text: string, width: number, lines = 2): string[] {
  const result: string[] = []
  let line = ''
  for (const word of text.split(/(?<=[\s-])/)) {
    if (line && textWidth((line + word).trimEnd()) > width) {
      result.push(line.trim())
      line = word
    } else line += word
  }
  result.push(line.trim())
  if (result.length <= lines) return result
  const kept = result.slice(0, lines)
  return [...kept.slice(0, -1), `${kept.at(-1)}…`]
}

const one = (n: number): string => String(Math.round(n * 10) / 10)
/** Coordinates with one decimal: shorter pages, no visible difference. */
export const at = (...numbers: number[]): string => numbers.map(one).join(' ')

/** Hatchings for paper, one for each colour, in a picture of no size; on the screen they are not shown. */
export const Patterns = (props: { id: string }): Html => {
  const lines = ['M0 6L6 0', 'M0 0L6 6', 'M0 3H6', 'M3 0V6', 'M0 3H6M3 0V6', 'M3 2V4']
  return (
    <svg class="kosh-patterns" width="0" height="0" aria-hidden focusable="false">
      <defs>
        {lines.map((d, n) => (
          <pattern id={`${props.id}-p${n + 1}`} width="6" height="6" patternUnits="userSpaceOnUse">
            <path d={d} stroke="#000" stroke-width="1" fill="none" />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

/** A bar in colour `n` (1-6) with its hatching over it. */
export const Bar = (props: {
  id: string
  n: number
  x: number
  y: number
  width: number
  height: number
  title?: string
}): Html => {
  const box = { x: at(props.x), y: at(props.y), width: at(Math.max(props.width, 0)), height: at(props.height) }
  return (
    <>
      <rect class={`c${props.n}`} {...box}>
        {props.title ? <title>{props.title}</title> : null}
      </rect>
      {/* Colour 0 is the rest of a whole: white on paper. */}
      {props.n === 0 ? null : <rect class="pattern" fill={`url(#${props.id}-p${props.n})`} {...box} />}
    </>
  )
}

const suffix = (only: string | undefined): string => (only === 'narrow' ? '-n' : '')

/** The picture with its text alternative. */
export const Picture = (props: {
  chart: ChartWords
  width: number
  height: number
  children?: Node
  plain?: boolean
  /** Bars are drawn twice, for wide and for narrow screens; the style sheet shows one. */
  only?: 'wide' | 'narrow'
}): Html => (
  <svg
    class={props.only}
    viewBox={`0 0 ${one(props.width)} ${one(props.height)}`}
    role={props.plain ? 'group' : 'img'}
    aria-labelledby={`${props.chart.id}-name${suffix(props.only)}`}
    aria-describedby={`${props.chart.id}-desc${suffix(props.only)}`}
    focusable="false"
  >
    <title id={`${props.chart.id}-name${suffix(props.only)}`}>{props.chart.title}</title>
    <desc id={`${props.chart.id}-desc${suffix(props.only)}`}>{props.chart.says}</desc>
    {props.children}
  </svg>
)

/** A picture that scrolls sideways on a narrow screen, by touch and by keyboard. */
export const Sideways = (props: { label: string; map?: boolean; children?: Node }): Html => (
  <section class={['kosh-scroll', 'sideways', props.map && 'kosh-map']} tabindex={0} aria-label={props.label}>
    {props.children}
  </section>
)

/** Title, sentence, picture, source, and the figures as a table one key away. */
export function ChartFrame<Row>(props: {
  chart: ChartWords
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  children?: Node
}): Html {
  const { chart } = props
  return (
    <figure class="kosh-chart" id={chart.id} aria-labelledby={`${chart.id}-title`}>
      <figcaption>
        {chart.headingLevel === 3 ? (
          <h3 class="govuk-heading-s" id={`${chart.id}-title`}>
            {chart.title}
          </h3>
        ) : (
          <h2 class="govuk-heading-s" id={`${chart.id}-title`}>
            {chart.title}
          </h2>
        )}
        <p class="kosh-chart__says" id={`${chart.id}-says`}>
          {chart.says}
        </p>
      </figcaption>
      {props.children}
      <p class="kosh-chart__source">
        {chart.view.t(words.source)} {chart.source}
      </p>
      <Details summary={chart.view.t(words.table)}>
        <Table caption={chart.title} captionSize="hidden" columns={props.columns} rows={props.rows} narrow="scroll" />
      </Details>
    </figure>
  )
}
