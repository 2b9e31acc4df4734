import { type Html, type Node, nothing } from '../jsx/jsx-runtime.ts'
import { words } from '../messages.ts'
import { type View, withParam } from '../view.ts'

const arrows = {
  prev: 'm6.5938-0.0078-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

const Arrow = (props: { way: 'prev' | 'next'; href: string; children?: Node }): Html => (
  <div class={`govuk-pagination__${props.way}`}>
    <a class="govuk-link govuk-pagination__link" href={props.href} rel={props.way}>
      <svg
        class={`govuk-pagination__icon govuk-pagination__icon--${props.way}`}
        height="13"
        width="15"
        aria-hidden
        focusable="false"
        viewBox="0 0 15 13"
      >
        <path d={arrows[props.way]} />
      </svg>{' '}
      <span class="govuk-pagination__link-title">{props.children}</span>
    </a>
  </div>
)

/**
 * Pages by key: `next` is the key of the last row shown, put into `?after=`. The way back leads to the first page
 * (a key knows no page before it; the browser's own way back keeps the place).
 */
export function Pagination(props: { view: View; next?: string | null; param?: string }): Html {
  const { view, next } = props
  const param = props.param ?? 'after'
  const here = new URLSearchParams(view.address.split('?')[1] ?? '').get(param)
  if (!next && !here) return nothing
  return (
    <nav class="govuk-pagination" aria-label={view.t(words.pages)}>
      {here ? (
        <Arrow way="prev" href={withParam(view.address, param, undefined)}>
          {view.t(words.firstPage)}
        </Arrow>
      ) : null}
      {next ? (
        <Arrow way="next" href={withParam(view.address, param, next)}>
          {view.t(words.nextPage)}
        </Arrow>
      ) : null}
    </nav>
  )
}

export interface Tab {
  id: string
  label: Node
  content: Node
}

/** Parts of a page with a list of them on top; all parts are on the page, so nothing needs a script. */
export const Tabs = (props: { view: View; title?: Node; tabs: readonly Tab[] }): Html => (
  <div class="kosh-sections">
    <nav aria-label={props.view.t(words.contents)}>
      <ul class="kosh-sections__list">
        {props.tabs.map((tab) => (
          <li>
            <a class="govuk-link" href={`#${tab.id}`}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {props.tabs.map((tab) => (
      <section id={tab.id} class="kosh-sections__part" aria-labelledby={`${tab.id}-title`}>
        <h2 class="govuk-heading-m" id={`${tab.id}-title`}>
          {tab.label}
        </h2>
        {tab.content}
      </section>
    ))}
  </div>
)

export interface Filter {
  href: string
  text: Node
  count?: number | string
  current?: boolean
}

/** Views of one list kept in the address (all, mine, due today), each with its count. */
export const Filters = (props: { label: string; items: readonly Filter[] }): Html => (
  <nav aria-label={props.label}>
    <ul class="kosh-filters">
      {props.items.map((item) => (
        <li>
          <a class="govuk-link kosh-filters__link" href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.text}
            {item.count === undefined ? null : <span class="kosh-filters__count"> {item.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
