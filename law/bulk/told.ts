import type { Text } from '../language/text.ts'

/** Something the asker can put right, told in every language; the message is the English one. */
export class Told extends Error {
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}
