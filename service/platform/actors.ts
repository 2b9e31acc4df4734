import type { Actor } from './context.ts'

/** The clockwork of the service itself: jobs, migrations, clocks that ran out. */
export const systemActor = (country: string): Actor => ({
  id: '00000000-0000-7000-8000-000000000001',
  role: 'system',
  name: 'Kosh',
  country,
  regions: null,
})

/** A visitor who has not signed in. */
export const publicActor = (country: string): Actor => ({
  id: '00000000-0000-7000-8000-000000000002',
  role: 'public',
  name: '',
  country,
  regions: null,
})
