import { existsSync } from 'node:fs'
import { writeBackup } from '../../platform/backup/index.ts'
import { type Command, UsageError } from '../command.ts'
import { progress, withDatabase } from '../database.ts'

export const backupCommand: Command = {
  name: 'backup',
  summary: 'write everything into one file',
  positionals: ['FILE'],
  details:
    'The file holds personal data; it is made readable for its owner only. It can be restored into the embedded database and into PostgreSQL alike.',
  run: ({ positionals, json }, io) =>
    withDatabase(io, async ({ db }) => {
      const file = positionals[0]!
      if (existsSync(file)) throw new UsageError(`FILE: ${file} is there already`)
      const summary = await writeBackup(db, file, io.now, progress(io, 'rows')).catch(
        (error: NodeJS.ErrnoException) => {
          if (error.syscall && error.code) throw new UsageError(`FILE: ${file} can't be written (${error.code})`)
          throw error
        },
      )
      io.out(
        json ? JSON.stringify({ file, ...summary }) : `${summary.rows} rows of ${summary.tables} tables are in ${file}`,
      )
      return 0
    }),
}
