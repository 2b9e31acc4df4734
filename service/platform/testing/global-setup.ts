import { findSnapshot, findTemplate } from './snapshot.ts'

/** Before all tests: one migrated database that each test file copies, instead of one made by each. */
export default async function setup(): Promise<void> {
  const server = process.env['TEST_DATABASE_URL']
  if (server) await findTemplate(server)
  else await findSnapshot()
}
