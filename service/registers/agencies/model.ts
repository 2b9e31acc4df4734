import type { Text } from '@kosh/law'

export const agencyKinds = ['local-body', 'ministry', 'mission', 'police', 'inspection', 'court'] as const
export type AgencyKind = (typeof agencyKinds)[number]

/** A body that decides, advises or controls. */
export interface Agency {
  id: string
  kind: AgencyKind
  country: string
  region: string | null
  title: Text
  contact: { address?: Text; phone?: string; email?: string; site?: string } | null
}
