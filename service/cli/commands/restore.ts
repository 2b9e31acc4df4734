import { statSync } from 'node:fs'
import { readBackup } from '../../platform/backup/index.ts'
import { type Command, UsageError } from '../command.ts'
import { progress, withDatabase } from '../database.ts'

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'bring a backup into an empty database',
  positionals: ['FILE'],
  details: 'All of it comes back and is verified, or nothing does. A database with data is refused.',
  run: ({ positionals, json }, io) => {
    const file = positionals[0]!
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`FILE: there is no file ${file}`)
    return withDatabase(
      io,
      async ({ db }) => {
        const summary = await readBackup(db, file, io.now, progress(io, 'rows'))
        io.out(
          json
            ? JSON.stringify({ file, ...summary })
            : `${summary.rows} rows of ${summary.tables} tables are back; the journal holds`,
        )
        return 0
      },
      { migrate: false },
    )
  },
}
