import type { Citation, IsoDate, Library, Scheme } from '@kosh/law'
import { articleText, formatDate } from '../../platform/i18n/index.ts'
import { Cite, type Html, Status, type StatusKind, type View } from '../../web/index.ts'
import { markNames, schemeWords as words } from '../messages.ts'

/** Where a rule or a number stands: the act, the place in it, and how surely that is known. */
export function Citing(props: { view: View; library: Library; citation: Citation | undefined }): Html {
  const { view, citation } = props
  if (!citation?.act) return <Cite>{view.t(words.notFound)}</Cite>
  const act = props.library.acts.get(citation.act)
  const title = act ? view.t(act.title) : citation.act
  return (
    <Cite href={`/law/${citation.act}`}>
      {title}, {articleText(view.locale, citation.article)} ({view.t(markNames[citation.mark])})
    </Cite>
  )
}

/** The address of a scheme's page. */
export const schemeAddress = (scheme: Scheme | string): string =>
  `/schemes/${typeof scheme === 'string' ? scheme : scheme.id}`

export type SchemeStanding = 'inForce' | 'ended' | 'draft'

export function standingOf(scheme: Scheme, day: IsoDate): SchemeStanding {
  if (scheme.status === 'draft') return 'draft'
  return scheme.editions.some((e) => e.from <= day && (e.to === undefined || day <= e.to)) ? 'inForce' : 'ended'
}

const standingKinds: Record<SchemeStanding, StatusKind> = { inForce: 'pass', ended: 'none', draft: 'info' }

export const Standing = (props: { view: View; scheme: Scheme; day: IsoDate }): Html => {
  const standing = standingOf(props.scheme, props.day)
  return <Status kind={standingKinds[standing]}>{props.view.t(words[standing])}</Status>
}

/** Two days as a period; open where there is no end. */
export const periodText = (view: View, from: IsoDate, to: IsoDate | undefined): string =>
  `${formatDate(view.locale, from)} – ${to ? formatDate(view.locale, to) : view.t(words.open)}`
