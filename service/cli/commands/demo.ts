import { v7 } from 'uuid'
import { systemActor } from '../../platform/actors.ts'
import { readConfig } from '../../platform/config.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Command } from '../command.ts'
import { withDatabase } from '../database.ts'
import { readLibrary } from '../library.ts'

/** What `service/demo/index.ts` exports: fills an empty database, does nothing in one that has the demonstration. */
interface DemoModule {
  loadDemo(ctx: Ctx): Promise<'done' | 'there'>
}
/** An address, not a specifier: another room, which this one starts without being built on it. */
const demoModule = new URL('../../demo/index.ts', import.meta.url).href

/** Fills an empty database with the demonstration; `there` where it was filled before. */
export const loadDemo = async (ctx: Ctx): Promise<'done' | 'there'> =>
  ((await import(demoModule)) as DemoModule).loadDemo(ctx)

export const demoCommand: Command = {
  name: 'demo',
  summary: 'fill an empty database with made people, employers and cases to try things on',
  details: 'A database that holds anything else is refused and stays as it is.',
  run({ json }, io) {
    // Read while the database is made; a fault in it is met where it is used.
    import(demoModule).catch(() => {})
    return withDatabase(io, async ({ db }) => {
      io.err('Making the demonstration ...')
      const { country } = readConfig(io.env)
      const library = await readLibrary(io.env)
      const actor = systemActor(country)
      const did = await loadDemo({ db, library, newId: v7, actor, locale: 'kk', now: new Date() })
      if (json) io.out(JSON.stringify({ demonstration: did }))
      else io.out(did === 'done' ? 'The demonstration is in the database.' : 'The demonstration was there already.')
      return 0
    })
  },
}
