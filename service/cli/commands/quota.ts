import { cells, periods } from '../../instruments/quota/index.ts'
import { type Command, text } from '../command.ts'
import { withDatabase } from '../database.ts'

export const quotaCommand: Command = {
  name: 'quota',
  summary: 'the quota as it stands: series and periods, or the cells of a series',
  options: {
    series: { type: 'string', value: 'ID', help: 'the series whose cells are listed' },
    period: { type: 'string', value: 'PERIOD', help: 'only this period, like 2026' },
  },
  run: (call, io) =>
    withDatabase(io, async ({ db }) => {
      const series = text(call, 'series')
      const rows = series === undefined ? await periods(db) : await cells(db, series, text(call, 'period'))
      for (const row of rows) {
        if (call.json) io.out(JSON.stringify(row))
        else {
          const { allotted, reserved, used } = row
          const place = 'id' in row ? row.id : `${row.series} ${row.period}`
          io.out(
            `${place}  allotted ${allotted}, reserved ${reserved}, used ${used}, free ${allotted - reserved - used}`,
          )
        }
      }
      return 0
    }),
}
