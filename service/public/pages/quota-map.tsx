import { formatNumber } from '../../platform/i18n/index.ts'
import { A, type Html, P, RegionMap, type View, withParam } from '../../web/index.ts'
import { nothing } from '../../web/jsx/jsx-runtime.ts'
import type { Part } from '../law/cells.ts'
import { quotaWords as words } from '../messages.ts'
import { mapOf } from './region-map.ts'

/** What the map can show of a region. */
export const measures = ['free', 'used', 'reserved', 'set', 'share'] as const
export type Measure = (typeof measures)[number]
export const isMeasure = (value: unknown): value is Measure => measures.includes(value as Measure)

export const measureOf = (measure: Measure, part: Part): number | null => {
  const { sums } = part
  if (measure !== 'share') return sums[measure]
  return sums.set === 0 ? null : Math.round((sums.used / sums.set) * 100)
}

/** The sentence of the map: where most and where least. */
function saying(view: View, measure: Measure, figures: { name: string; value: number }[]): string {
  if (figures.length === 0) return view.t(words.mapSaysNone)
  const sorted = [...figures].sort((a, b) => b.value - a.value)
  const [most, least] = [sorted[0]!, sorted.at(-1)!]
  return view.t(words.mapSays, {
    measure: view.t(words[measure]),
    most: most.name,
    mostN: formatNumber(view.locale, most.value),
    least: least.name,
    leastN: formatNumber(view.locale, least.value),
  })
}

/** Regions by a measure, as tiles or outlines; a region without cells is a gap. */
export function QuotaMap(props: {
  view: View
  country: string
  period: string
  parts: readonly Part[]
  measure: Measure
  outlines: boolean
  source: string
}): Html {
  const { view, measure } = props
  const { t } = view
  const map = mapOf(props.country, view.locale)
  if (!map) return nothing
  const found = new Map(props.parts.flatMap((part) => (part.code ? [[part.code, measureOf(measure, part)]] : [])))
  const figures = map.regions.flatMap(({ code, name }) => {
    const value = found.get(code)
    return value === null || value === undefined ? [] : [{ name, value }]
  })
  const drawn = props.outlines ? { outlines: map.outlines } : {}
  return (
    <>
      <RegionMap
        view={view}
        id="map"
        title={t(words.mapTitle, { measure: t(words[measure]), period: props.period })}
        says={saying(view, measure, figures)}
        source={props.outlines ? `${props.source}; ${map.thanks}` : props.source}
        regions={map.regions}
        value={(code) => found.get(code) ?? null}
        head={{ region: t(words.region), value: t(words[measure]) }}
        format={(value) => `${formatNumber(view.locale, value)}${measure === 'share' ? ' %' : ''}`}
        {...drawn}
      />
      <P small>
        <A href={withParam(view.address, 'map', props.outlines ? undefined : 'outlines')}>
          {t(props.outlines ? words.asTiles : words.asOutlines)}
        </A>
      </P>
    </>
  )
}
