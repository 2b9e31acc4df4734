import { checks } from '../checks.ts'
import type { Command } from '../command.ts'
import { progress, withDatabase } from '../database.ts'
import { readLibrary } from '../library.ts'

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'compute the journal, its seals, the quota ledger, permits, assessments and files again',
  details:
    'Keep the hash of the newest seal outside: a journal that was rewritten whole has another one. Exit code 2 if anything does not hold.',
  run: ({ json }, io) =>
    withDatabase(io, async ({ db }) => {
      const library = await readLibrary(io.env)
      let wrong = 0
      for (const check of checks) {
        const { faults, seen } = await check.run(db, progress(io, check.name), library)
        wrong += faults.length
        if (json) io.out(JSON.stringify({ check: check.name, ok: faults.length === 0, ...seen, faults }))
        else {
          io.out(`${check.name}: ${faults.length === 0 ? 'holds' : 'DOES NOT HOLD'}  ${JSON.stringify(seen)}`)
          for (const fault of faults) io.out(`  ${fault.place}: ${fault.what}`)
        }
      }
      return wrong > 0 ? 2 : 0
    }),
}
