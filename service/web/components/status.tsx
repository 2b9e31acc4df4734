import type { Html, Node } from '../jsx/jsx-runtime.ts'

/** How a thing stands; never told by colour alone: each kind has its shape, and a word stands beside it. */
export type StatusKind = 'pass' | 'warn' | 'fail' | 'info' | 'none'

// Tick in a disc, triangle, cross in a square, dot in a ring, empty ring: told apart without colour and at 14 px.
const shapes: Record<StatusKind, string> = {
  pass: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm4 4.4L6.8 9.6 4.2 7 2.9 8.4l3.9 3.9 6.5-6.5Z',
  warn: 'M8 .8 16 15.2H0ZM7 5.8v4.7h2V5.8Zm0 5.8v2h2v-2Z',
  fail: 'M0 0h16v16H0ZM3.6 5 6.6 8l-3 3L5 12.4l3-3 3 3L12.4 11l-3-3 3-3L11 3.6l-3 3-3-3Z',
  info: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm0 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  none: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm0 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
}

/** The shape alone, for places where the word stands elsewhere. */
export const StatusShape = (props: { kind: StatusKind }): Html => (
  <svg class="kosh-shape" viewBox="0 0 16 16" width="14" height="14" aria-hidden focusable="false">
    <path fill="currentColor" fill-rule="evenodd" d={shapes[props.kind]} />
  </svg>
)

/** A state in a word with its shape and colour. */
export const Status = (props: { kind: StatusKind; children: Node }): Html => (
  <strong class={`kosh-status kosh-status--${props.kind}`}>
    <StatusShape kind={props.kind} />
    <span>{props.children}</span>
  </strong>
)
