import type { Library } from '@kosh/law'
import type { Group, GroupRow } from '@kosh/law/bulk'
import { formatNumber } from '../../platform/i18n/index.ts'
import { BarChart, type Html, P, Table, type View } from '../../web/index.ts'
import type { StoredReport } from '../model.ts'
import { columnName, signed, valueName } from '../names.ts'
import { reportWords as words } from '../report-messages.ts'

interface GroupProps {
  view: View
  library: Library
  report: StoredReport
  group: Group
  id: string
}

/** Bars in one chart at most; the table has every group. */
const MOST_BARS = 12

const difference = (row: GroupRow): number => row.passB - row.passA

/** The groups that change most, in the order of the table. */
function charted(rows: readonly GroupRow[]): GroupRow[] {
  const most = [...rows].sort((x, y) => Math.abs(difference(y)) - Math.abs(difference(x))).slice(0, MOST_BARS)
  return rows.filter((row) => most.includes(row))
}

/** One way to divide the persons: what changes for whom as a chart, and every group as a table. */
export function GroupPart(props: GroupProps): Html {
  const { view, library, report, group } = props
  const { t, locale } = view
  const show = (n: number): string => formatNumber(locale, n)
  const name = columnName(view, library, report, group.column)
  const nameOf = (row: GroupRow): string => valueName(view, library, report, group, row)
  const rows = charted(group.rows)
  const largest = rows.reduce((x, y) => (Math.abs(difference(y)) > Math.abs(difference(x)) ? y : x), rows[0]!)
  const changes = rows.length > 0 && difference(largest) !== 0
  return (
    <>
      {changes ? (
        <BarChart
          view={view}
          id={props.id}
          headingLevel={3}
          title={t(words.chart, { name })}
          says={t(words.chartSays, { name: nameOf(largest), n: signed(view, difference(largest)) })}
          source={t(words.chartSource, { persons: show(report.comparison.persons) })}
          format={(n) => signed(view, n)}
          head={{ label: t(words.group), value: t(words.difference) }}
          rows={rows.map((row) => ({ label: nameOf(row), value: difference(row) }))}
        />
      ) : (
        <P>{t(words.chartNone)}</P>
      )}
      <Table
        caption={t(words.all, { name })}
        captionSize="hidden"
        narrow="scroll"
        rows={group.rows}
        columns={[
          { head: t(words.group), cell: nameOf, rowHead: true },
          { head: t(words.persons), cell: (row) => show(row.persons), numeric: true },
          { head: t(words.grantedFirst), cell: (row) => show(row.passA), numeric: true },
          { head: t(words.grantedSecond), cell: (row) => show(row.passB), numeric: true },
          { head: t(words.difference), cell: (row) => signed(view, difference(row)), numeric: true },
        ]}
      />
    </>
  )
}
