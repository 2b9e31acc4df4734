/** Markup that is already safe. Everything else is a text and gets escaped. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }

  toString(): string {
    return this.markup
  }
}

/** What may stand between tags: markup, texts (escaped), numbers, lists of these; booleans and nothing are left out. */
export type Node = Html | string | number | bigint | boolean | null | undefined | readonly Node[]

const needsEscape = /[&<>"']/
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** The text with the five signs that mean something in HTML replaced. */
export const escapeHtml = (text: string): string =>
  needsEscape.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign]!) : text

/** Declares markup as safe. Only for markup made by a program from no one's input (e.g. an SVG of a QR code). */
export const trusted = (markup: string): Html => new Html(markup)

/** No markup: what a component gives that has nothing to show. */
export const nothing: Html = new Html('')

/** Renders what stands between tags. */
export function renderNode(node: Node): string {
  if (typeof node === 'string') return escapeHtml(node)
  if (node instanceof Html) return node.markup
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'number' || typeof node === 'bigint') return String(node)
  if (Array.isArray(node)) {
    let markup = ''
    for (const part of node) markup += renderNode(part)
    return markup
  }
  // A date or a record of the database would print as [object Object]: a fault of the page, so it is loud.
  throw new TypeError(`A ${typeof node} cannot stand in a page`)
}

const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'srcset'])
const attributeName = /^[a-zA-Z_][a-zA-Z0-9_:.-]*$/
// Browsers skip white space and control signs inside a scheme, so they are skipped here too.
const isDangerousAddress = (address: string): boolean =>
  /^(javascript|data|vbscript):/i.test(
    [...address].filter((sign) => sign > ' ' && !(sign >= '\u007f' && sign <= '\u00a0')).join(''),
  )

/** What an attribute may hold; a list is joined with spaces (`class={['a', on && 'b']}`). */
export type AttributeValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly (string | false | null | undefined)[]

/** Renders one attribute with its leading space, or nothing. Throws on names and addresses that could run a script. */
export function renderAttribute(name: string, value: unknown): string {
  if (!attributeName.test(name)) throw new Error(`"${name}" is no attribute name`)
  const lower = name.toLowerCase()
  if (lower.startsWith('on')) throw new Error(`Attribute ${name}: pages carry no inline script`)
  if (lower === 'style' || lower === 'srcdoc') throw new Error(`Attribute ${name} is closed by the content policy`)
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') {
    if (lower.startsWith('aria-')) return ` ${name}="${value}"`
    return value ? ` ${name}` : ''
  }
  const text = Array.isArray(value) ? value.filter(Boolean).join(' ') : value
  if (text === '' && Array.isArray(value)) return ''
  if (typeof text !== 'string' && typeof text !== 'number')
    throw new TypeError(`Attribute ${name} got a ${typeof text}`)
  if (addressAttributes.has(lower) && isDangerousAddress(String(text))) {
    throw new Error(`Attribute ${name}: an address may not carry a script or data`)
  }
  return ` ${name}="${escapeHtml(String(text))}"`
}
