import type { Html, Node } from '../jsx/jsx-runtime.ts'
import { words } from '../messages.ts'
import type { View } from '../view.ts'

/** The outcome of an act: a receipt with its number. */
export const Panel = (props: { title: Node; children?: Node }): Html => (
  <div class="govuk-panel govuk-panel--confirmation">
    <h1 class="govuk-panel__title">{props.title}</h1>
    {props.children ? <div class="govuk-panel__body">{props.children}</div> : null}
  </div>
)

/** More for those who want it. */
export const Details = (props: { summary: Node; open?: boolean; id?: string; children?: Node }): Html => (
  <details class="govuk-details" id={props.id} open={props.open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{props.summary}</span>
    </summary>
    <div class="govuk-details__text">{props.children}</div>
  </details>
)

/** A passage that stands out: a citation, a note. */
export const InsetText = (props: { children?: Node }): Html => <div class="govuk-inset-text">{props.children}</div>

/** Something with a price if overlooked: a time limit, an act that cannot be undone. */
export const WarningText = (props: { view: View; children?: Node }): Html => (
  <div class="govuk-warning-text">
    <span class="govuk-warning-text__icon" aria-hidden>
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{props.view.t(words.warning)}</span>
      {props.children}
    </strong>
  </div>
)

/** News on top of a page: what was just done, or what one should know. */
export const NotificationBanner = (props: {
  view: View
  success?: boolean
  title?: Node
  id?: string
  children?: Node
}): Html => {
  const titleId = `${props.id ?? 'news'}-title`
  return (
    <section
      class={['govuk-notification-banner', props.success && 'govuk-notification-banner--success']}
      role={props.success ? 'alert' : undefined}
      aria-labelledby={titleId}
      data-focus={props.success}
      tabindex={props.success ? -1 : undefined}
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={titleId}>
          {props.title ?? props.view.t(props.success ? words.done : words.important)}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <div class="govuk-notification-banner__heading">{props.children}</div>
      </div>
    </section>
  )
}
