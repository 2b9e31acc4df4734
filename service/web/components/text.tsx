import type { Html, Node } from '../jsx/jsx-runtime.ts'

/** The heading of the page; `above` is a short line over it (a case number, the name of a scheme). */
export const H1 = (props: { above?: Node; id?: string; children?: Node }): Html => (
  <>
    {props.above ? <span class="govuk-caption-l">{props.above}</span> : null}
    <h1 class="govuk-heading-l" id={props.id}>
      {props.children}
    </h1>
  </>
)

export const H2 = (props: { id?: string; children?: Node }): Html => (
  <h2 class="govuk-heading-m" id={props.id}>
    {props.children}
  </h2>
)

export const H3 = (props: { id?: string; children?: Node }): Html => (
  <h3 class="govuk-heading-s" id={props.id}>
    {props.children}
  </h3>
)

export const P = (props: { lead?: boolean; small?: boolean; muted?: boolean; children?: Node }): Html => (
  <p class={[props.lead ? 'govuk-body-l' : props.small ? 'govuk-body-s' : 'govuk-body', props.muted && 'kosh-muted']}>
    {props.children}
  </p>
)

export const List = (props: { items: readonly Node[]; kind?: 'bullet' | 'number' | 'plain' }): Html => {
  const items = props.items.map((item) => <li>{item}</li>)
  if (props.kind === 'number') return <ol class="govuk-list govuk-list--number">{items}</ol>
  return <ul class={['govuk-list', props.kind !== 'plain' && 'govuk-list--bullet']}>{items}</ul>
}

/** Columns that fall under each other on a narrow screen. */
export const Columns = (props: { left: Node; right: Node; split?: 'two-thirds' | 'half' | 'third' }): Html => {
  const names = {
    'two-thirds': ['two-thirds', 'one-third'],
    half: ['one-half', 'one-half'],
    third: ['one-third', 'two-thirds'],
  }
  const [left, right] = names[props.split ?? 'two-thirds']
  return (
    <div class="govuk-grid-row">
      <div class={`govuk-grid-column-${left}`}>{props.left}</div>
      <div class={`govuk-grid-column-${right}`}>{props.right}</div>
    </div>
  )
}

/** Where a statement comes from: act and article, always visible, never a tooltip. */
export const Cite = (props: { href?: string; children?: Node }): Html => (
  <cite class="kosh-cite">
    {props.href ? (
      <a class="govuk-link" href={props.href}>
        {props.children}
      </a>
    ) : (
      props.children
    )}
  </cite>
)

/** A figure of the front page or a desk: a big number over what it counts. */
export const Figure = (props: { value: Node; label: Node; note?: Node; href?: string }): Html => (
  <div class="kosh-figure">
    <span class="kosh-figure__value">{props.value}</span>
    <span class="kosh-figure__label">
      {props.href ? (
        <a class="govuk-link" href={props.href}>
          {props.label}
        </a>
      ) : (
        props.label
      )}
    </span>
    {props.note ? <span class="kosh-figure__note">{props.note}</span> : null}
  </div>
)

export const Figures = (props: { children?: Node }): Html => <div class="kosh-figures">{props.children}</div>

/** A way in: a big link with a line under it. */
export const Door = (props: { href: string; title: Node; children?: Node }): Html => (
  <div class="kosh-door">
    <h2 class="kosh-door__title">
      <a class="kosh-door__link" href={props.href}>
        {props.title}
      </a>
    </h2>
    {props.children ? <p class="kosh-door__text">{props.children}</p> : null}
  </div>
)

export const Doors = (props: { children?: Node }): Html => <div class="kosh-doors">{props.children}</div>
