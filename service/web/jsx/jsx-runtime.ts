import { Html, type Node, renderAttribute, renderNode } from './html.ts'

export { type AttributeValue, escapeHtml, Html, type Node, nothing, trusted } from './html.ts'
export type { JSX } from './types.ts'

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const elementName = /^[a-zA-Z][a-zA-Z0-9-]*$/

type Props = Record<string, unknown> & { children?: Node }
type Component = (props: Props) => Html

/** Called by compiled JSX: an element becomes markup at once, a component is called with its properties. */
export function jsx(type: string | Component, props: Props, _key?: string): Html {
  if (typeof type === 'function') return type(props)
  if (!elementName.test(type)) throw new Error(`"${type}" is no element name`)
  let markup = `<${type}`
  for (const name in props) {
    if (name !== 'children') markup += renderAttribute(name, props[name])
  }
  if (voidElements.has(type)) return new Html(`${markup}>`)
  const children = renderNode(props.children)
  if ((type === 'script' || type === 'style') && children !== '') {
    throw new Error(`<${type}> has no content: the content policy closes inline scripts and styles`)
  }
  return new Html(`${markup}>${children}</${type}>`)
}

export const jsxs = jsx
/** Vitest and other tools in development mode call this one; the further arguments are places in the source. */
export const jsxDEV = (type: string | Component, props: Props, key?: string): Html => jsx(type, props, key)

/** `<>...</>`: several nodes without an element around them. */
export const Fragment = (props: { children?: Node }): Html => new Html(renderNode(props.children))
