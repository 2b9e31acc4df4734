/** Kept for its short name: the text in a language. */
export { t as say } from '../platform/i18n/index.ts'
