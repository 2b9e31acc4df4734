import { type Text, text } from '../../../language/text.ts'

export type Three = [kk: string, ru: string, en: string]
export const words = (label: Three, ask: Three): { label: Text; ask: Text } => ({
  label: text(...label),
  ask: text(...ask),
})
export const offer = { source: 'offer' as const }
export const employer = { source: 'employer' as const, level: 'case' as const }
