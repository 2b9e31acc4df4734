import { formatIso } from '@kosh/law'
import { countryName } from '../../../platform/i18n/index.ts'
import { type Html, Status, type StatusKind, SummaryList, type View } from '../../../web/index.ts'
import type { CodeContent } from '../code.ts'
import { standingWords, words } from '../messages.ts'
import type { Permit, PrintedCitation, Standing } from '../model.ts'
import { permitRows } from '../pdf/permit-pdf.ts'
import { qrPath } from '../qr.ts'
import type { PublicPermit } from '../queries.ts'
import { regionText } from '../terms.ts'

const kinds: Record<Standing, StatusKind> = {
  valid: 'pass',
  kept: 'pass',
  'not-yet': 'warn',
  suspended: 'warn',
  ended: 'fail',
  annulled: 'fail',
  lapsed: 'fail',
}

/** How a permit stands, in a word with its shape. */
export const StandingMark = (props: { view: View; standing: Standing }): Html => (
  <Status kind={kinds[props.standing]}>{props.view.t(standingWords[props.standing])}</Status>
)

export const citeText = (view: View, citation: PrintedCitation): string =>
  `${citation.title[view.locale]}, ${citation.article}`

/** The signed code as a picture; black on white in every theme, with the quiet border readers need. */
export const QrCode = (props: { view: View; number: string; code: string; side?: number }): Html => {
  const { size, path } = qrPath(props.code)
  const side = props.side ?? 260
  return (
    <svg
      class="kosh-qr"
      role="img"
      aria-label={props.view.t(words.qrAlt, { number: props.number })}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      width={side}
      height={side}
    >
      <rect x={-4} y={-4} width={size + 8} height={size + 8} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** The lines of a permit, as on the paper. */
export const PermitFacts = (props: { view: View; permit: Permit }): Html => (
  <SummaryList view={props.view} rows={permitRows(props.permit, props.view.locale)} />
)

/** What the check shows: with names from the code, or without them by number. */
export function CheckedFacts(props: { view: View; permit: PublicPermit; content?: CodeContent | undefined }): Html {
  const { view, permit, content } = props
  const to = view.t
  const who = content
    ? [
        {
          name: to(words.holder),
          value: `${content.family} ${content.given}`.trim() || content.employer || to(words.nobody),
        },
        ...(content.birthYear ? [{ name: to(words.birthYear), value: String(content.birthYear) }] : []),
        ...(content.citizenship
          ? [{ name: to(words.citizenship), value: countryName(view.locale, content.citizenship) }]
          : []),
        ...(content.employer ? [{ name: to(words.employer), value: content.employer }] : []),
      ]
    : []
  return (
    <SummaryList
      view={view}
      rows={[
        { name: to(words.number), value: permit.number },
        ...who,
        ...(permit.places > 1 ? [{ name: to(words.places), value: String(permit.places) }] : []),
        { name: to(words.permit), value: permit.terms.title[view.locale] },
        ...permit.terms.work.map((work) => ({ name: work.label[view.locale], value: work.value[view.locale] })),
        { name: to(words.region), value: permit.region ? regionText(permit.region)[view.locale] : to(words.country) },
        {
          name: to(words.validity),
          value: `${formatIso(view.locale, permit.validFrom)} – ${formatIso(view.locale, permit.validTo)}`,
        },
      ]}
    />
  )
}
