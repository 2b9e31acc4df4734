import { type Text, text } from '@kosh/law'
import type { Reason } from '../cases/applications/index.ts'

const title = text(
  'Шешім, дереккөздің өз сөзімен',
  'Решение словами источника',
  'The decision in the words of its source',
)
const same = (words: string): Text => text(words, words, words)

/** What the source says of a decision: its own words, in no other language than its own. */
export const sourceReason = (words: string): Reason => ({
  code: 'AS-IN-SOURCE',
  title,
  text: same(words),
  citation: null,
})
