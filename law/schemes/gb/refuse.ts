import { type Text, text } from '../../language/text.ts'

/** Code and sentence of a refusal, in the order Kazakh, Russian, English. */
export const refuse = (code: string, kk: string, ru: string, en: string): { refuse: { code: string; text: Text } } => ({
  refuse: { code, text: text(kk, ru, en) },
})
