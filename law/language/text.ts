/** A text a person reads, complete in the three working languages. */
export interface Text {
  kk: string
  ru: string
  en: string
}

/** The working languages. */
export type Locale = keyof Text

/** Builds a {@link Text}; the order is Kazakh, Russian, English. */
export const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en })

/** An ISO 8601 calendar date, `2026-05-04`. */
export type IsoDate = string
