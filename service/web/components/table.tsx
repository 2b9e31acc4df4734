import type { Html, Node } from '../jsx/jsx-runtime.ts'

export interface Column<Row> {
  head: Node
  cell: (row: Row, n: number) => Node
  numeric?: boolean
  /** The cell names its row (at most one column). */
  rowHead?: boolean
}

export interface TableProps<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** What stands instead of an empty table: what will come here and how. */
  empty?: Node
  captionSize?: 's' | 'm' | 'l' | 'hidden'
  /** On a narrow screen: rows as cards (default), or the table scrolls sideways (many columns of numbers). */
  narrow?: 'cards' | 'scroll'
  /** Totals, same columns. */
  foot?: readonly Node[]
}

const caption = (size: 's' | 'm' | 'l' | 'hidden'): string =>
  size === 'hidden' ? 'govuk-visually-hidden' : `govuk-table__caption govuk-table__caption--${size}`

const headText = <Row,>(column: Column<Row> | undefined): string | undefined =>
  typeof column?.head === 'string' ? column.head : undefined

/** A table with a caption; on a narrow screen each row becomes a card. */
export function Table<Row>(props: TableProps<Row>): Html {
  if (props.rows.length === 0 && props.empty) return <div class="kosh-empty">{props.empty}</div>
  const narrow = props.narrow ?? 'cards'
  const numeric = (column: Column<Row> | undefined, base: string) => column?.numeric && `${base}--numeric`
  const table = (
    <table class={['govuk-table', narrow === 'cards' && 'kosh-cards']}>
      <caption class={caption(props.captionSize ?? 's')}>{props.caption}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {props.columns.map((column) => (
            <th scope="col" class={['govuk-table__header', numeric(column, 'govuk-table__header')]}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {props.rows.map((row, n) => (
          <tr class="govuk-table__row">
            {props.columns.map((column) =>
              column.rowHead ? (
                <th scope="row" class="govuk-table__header">
                  {column.cell(row, n)}
                </th>
              ) : (
                <td
                  class={['govuk-table__cell', numeric(column, 'govuk-table__cell')]}
                  data-head={narrow === 'cards' ? headText(column) : undefined}
                >
                  {column.cell(row, n)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {props.foot ? (
        <tfoot class="govuk-table__foot">
          <tr class="govuk-table__row">
            {props.foot.map((cell, n) => (
              <td class={['govuk-table__cell', numeric(props.columns[n], 'govuk-table__cell')]}>{cell}</td>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
  return narrow === 'scroll' ? (
    <section class="kosh-scroll" tabindex={0} aria-label={props.caption}>
      {table}
    </section>
  ) : (
    table
  )
}
