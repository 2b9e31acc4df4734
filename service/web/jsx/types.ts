import type { AttributeValue, Html, Node } from './html.ts'

interface Global {
  children?: Node
  id?: string
  class?: AttributeValue
  lang?: string
  dir?: 'ltr' | 'rtl' | 'auto'
  title?: string
  role?: string
  hidden?: boolean
  tabindex?: number
  translate?: 'yes' | 'no'
  draggable?: 'true' | 'false'
  autofocus?: boolean
  accesskey?: string
  inert?: boolean
  [name: `data-${string}`]: string | number | boolean | null | undefined
  [name: `aria-${string}`]: string | number | boolean | null | undefined
}

interface Link extends Global {
  href?: string
  rel?: string
  hreflang?: string
  type?: string
  target?: '_blank' | '_self'
  download?: string | boolean
  media?: string
  as?: string
  sizes?: string
}

interface Control extends Global {
  name?: string
  value?: string | number
  disabled?: boolean
  required?: boolean
  readonly?: boolean
  autocomplete?: string
  placeholder?: string
  spellcheck?: 'true' | 'false'
  autocapitalize?: string
  maxlength?: number
  minlength?: number
  form?: string
}

interface Input extends Control {
  type?: string
  checked?: boolean
  pattern?: string
  inputmode?: string
  min?: string | number
  max?: string | number
  step?: string | number
  accept?: string
  multiple?: boolean
  list?: string
  size?: number
}

interface Button extends Control {
  type?: 'submit' | 'button' | 'reset'
  formaction?: string
  formnovalidate?: boolean
}

interface Form extends Global {
  action?: string
  method?: 'get' | 'post'
  enctype?: 'multipart/form-data' | 'application/x-www-form-urlencoded'
  novalidate?: boolean
  autocomplete?: string
}

interface Cell extends Global {
  colspan?: number
  rowspan?: number
  scope?: 'col' | 'row' | 'colgroup' | 'rowgroup'
  headers?: string
}

interface Image extends Global {
  src: string
  alt: string
  width?: number
  height?: number
  loading?: 'lazy' | 'eager'
}

type Measure = string | number

/** Presentation attributes of SVG; a `style` attribute would be stopped by the content policy. */
interface Svg extends Global {
  xmlns?: string
  viewBox?: string
  preserveAspectRatio?: string
  focusable?: 'true' | 'false'
  width?: Measure
  height?: Measure
  x?: Measure
  y?: Measure
  x1?: Measure
  y1?: Measure
  x2?: Measure
  y2?: Measure
  cx?: Measure
  cy?: Measure
  r?: Measure
  rx?: Measure
  ry?: Measure
  dx?: Measure
  dy?: Measure
  d?: string
  points?: string
  transform?: string
  fill?: string
  'fill-opacity'?: Measure
  'fill-rule'?: 'nonzero' | 'evenodd'
  stroke?: string
  'stroke-width'?: Measure
  'stroke-dasharray'?: string
  'stroke-linecap'?: string
  'stroke-linejoin'?: string
  opacity?: Measure
  'text-anchor'?: 'start' | 'middle' | 'end'
  'dominant-baseline'?: string
  'font-size'?: Measure
  'font-weight'?: Measure
  'vector-effect'?: string
  patternUnits?: string
  patternTransform?: string
  href?: string
  textLength?: Measure
  lengthAdjust?: string
  'clip-path'?: string
}

type PlainElements =
  | 'abbr'
  | 'address'
  | 'article'
  | 'aside'
  | 'b'
  | 'bdi'
  | 'br'
  | 'caption'
  | 'cite'
  | 'code'
  | 'colgroup'
  | 'dd'
  | 'dfn'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'head'
  | 'header'
  | 'hgroup'
  | 'hr'
  | 'i'
  | 'kbd'
  | 'legend'
  | 'main'
  | 'mark'
  | 'nav'
  | 'noscript'
  | 'p'
  | 'pre'
  | 's'
  | 'samp'
  | 'search'
  | 'section'
  | 'small'
  | 'span'
  | 'strong'
  | 'sub'
  | 'summary'
  | 'sup'
  | 'table'
  | 'tbody'
  | 'tfoot'
  | 'thead'
  | 'tr'
  | 'u'
  | 'ul'
  | 'var'
  | 'wbr'

type SvgElements =
  | 'svg'
  | 'g'
  | 'path'
  | 'rect'
  | 'circle'
  | 'ellipse'
  | 'line'
  | 'polyline'
  | 'polygon'
  | 'text'
  | 'tspan'
  | 'defs'
  | 'pattern'
  | 'desc'
  | 'use'
  | 'symbol'
  | 'clipPath'

type Elements = { [name in PlainElements]: Global } & { [name in SvgElements]: Svg } & {
  a: Link
  link: Link
  input: Input
  button: Button
  form: Form
  td: Cell
  th: Cell
  img: Image
  html: Global
  body: Global
  title: Global
  base: Link
  meta: Global & { charset?: string; name?: string; content?: string; property?: string }
  script: Global & { src: string; defer?: boolean; async?: boolean; type?: string; children?: never }
  label: Global & { for?: string }
  output: Global & { for?: string; name?: string }
  fieldset: Global & { disabled?: boolean; name?: string; form?: string }
  select: Control & { multiple?: boolean; size?: number }
  option: Global & { value?: string | number; selected?: boolean; disabled?: boolean; label?: string }
  optgroup: Global & { label: string; disabled?: boolean }
  textarea: Control & { rows?: number; cols?: number }
  details: Global & { open?: boolean; name?: string }
  dialog: Global & { open?: boolean }
  time: Global & { datetime?: string }
  data: Global & { value: string | number }
  col: Global & { span?: number }
  ol: Global & { start?: number; reversed?: boolean; type?: string }
  li: Global & { value?: number }
  q: Global & { cite?: string }
  blockquote: Global & { cite?: string }
  ins: Global & { datetime?: string }
  del: Global & { datetime?: string }
  meter: Global & { value: number; min?: number; max?: number; low?: number; high?: number; optimum?: number }
  progress: Global & { value?: number; max?: number }
  datalist: Global
}

/** The compiler looks for this name; it holds types only. */
export declare namespace JSX {
  type Element = Html
  type ElementType = keyof Elements | ((props: never) => Html)
  interface ElementChildrenAttribute {
    children: unknown
  }
  interface IntrinsicAttributes {
    key?: string | number
  }
  type IntrinsicElements = Elements
}
