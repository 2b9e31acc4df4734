import type { Library } from '@kosh/law'
import { outcomeKeys } from '@kosh/law/bulk'
import { csvOf } from '../public/index.ts'
import type { View } from '../web/index.ts'
import { outcomeNames } from './messages.ts'
import type { StoredReport } from './model.ts'
import { columnName, valueName } from './names.ts'
import { reportWords } from './report-messages.ts'

type Line = (string | number)[]

/**
 * A report as one table, a figure a line: `part` is outcome, move, won, lost, failed-first, failed-second, or group. Codes stand beside
 * their names, so that the table can be joined with others.
 */
export function reportCsv(view: Pick<View, 'locale' | 't'>, library: Library, report: StoredReport): string {
  const { comparison } = report
  const { a, b } = comparison
  const ruleName = (title: { kk: string; ru: string; en: string } | undefined): string =>
    view.t(title ?? reportWords.points)
  const outcomes = outcomeKeys.map(
    (k): Line => ['outcome', '', k, view.t(outcomeNames[k]), '', a.counts[k], b.counts[k]],
  )
  const moves = outcomeKeys.flatMap((from, i) =>
    outcomeKeys.map(
      (to, j): Line => [
        'move',
        from,
        to,
        `${view.t(outcomeNames[from])} → ${view.t(outcomeNames[to])}`,
        comparison.moved[i]![j]!,
        '',
        '',
      ],
    ),
  )
  const turned = (['won', 'lost'] as const).flatMap((part) =>
    comparison[part].map(
      (r): Line => [part, `${r.citation.act} ${r.citation.article}`, r.id, ruleName(r.title), r.persons, '', ''],
    ),
  )
  const failed = (
    [
      ['failed-first', a],
      ['failed-second', b],
    ] as const
  ).flatMap(([part, side]) =>
    side.rules.map(
      (r): Line => [part, `${r.citation.act} ${r.citation.article}`, r.id, ruleName(r.title), r.failed, '', ''],
    ),
  )
  const groups = comparison.groups.flatMap((group) =>
    group.rows.map(
      (row): Line => [
        'group',
        columnName(view, library, report, group.column),
        row.value,
        valueName(view, library, report, group, row),
        row.persons,
        row.passA,
        row.passB,
      ],
    ),
  )
  return csvOf([
    ['part', 'within', 'code', 'name', 'persons', 'first', 'second'],
    ...outcomes,
    ...moves,
    ...turned,
    ...failed,
    ...groups,
  ])
}
