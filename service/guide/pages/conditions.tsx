import type { Library } from '@kosh/law'
import { formatNumber } from '../../platform/i18n/index.ts'
import { Citing } from '../../public/index.ts'
import { type Html, List, P, type View } from '../../web/index.ts'
import type { Way } from '../fit.ts'
import { words } from '../messages.ts'

interface Props {
  view: View
  library: Library
  way: Way
}

export const checkedOf = (way: Way) =>
  way.assessment.criteria.filter((c) => c.outcome === 'pass' || c.outcome === 'not-applicable')

/** The conditions that were checked, with their places in the law. */
export const Checked = ({ view, library, way }: Props): Html => (
  <List
    items={checkedOf(way).map((c) => (
      <>
        {view.t(c.title)}: {view.t(c.outcome === 'pass' ? words.met : words.notApplicable)}{' '}
        <Citing view={view} library={library} citation={c.citation} />
      </>
    ))}
  />
)

/** The sum of a points test as far as it is told, and what each factor gives. */
export function Points({ view, way }: Omit<Props, 'library'>): Html {
  const { points } = way.assessment
  if (!points) return <span hidden />
  const { t } = view
  const n = (value: number) => formatNumber(view.locale, value)
  const range = (low: number, high: number) => (low === high ? n(low) : `${n(low)}–${n(high)}`)
  const sum = range(points.low, points.high)
  return (
    <>
      <P>
        <strong>
          {points.required === null
            ? t(words.points, { sum })
            : t(words.pointsOf, { sum, required: n(points.required) })}
        </strong>
      </P>
      <List items={points.by.filter((p) => p.high > 0).map((p) => `${t(p.title)}: ${range(p.low, p.high)}`)} />
    </>
  )
}
