import type { Html, Node } from '../jsx/jsx-runtime.ts'
import { words } from '../messages.ts'
import type { View } from '../view.ts'

export interface SummaryRow {
  name: Node
  value: Node
  /** Where the answer can be changed. */
  change?: string
  /** What the change link changes, read after it by screen readers; `name` when left out. */
  changeWhat?: Node
}

/** Names with values: a case at a glance, or answers with their change links. */
export const SummaryList = (props: { view: View; rows: readonly SummaryRow[]; plain?: boolean }): Html => {
  const changes = props.rows.some((row) => row.change !== undefined)
  return (
    <dl class={['govuk-summary-list', props.plain && 'govuk-summary-list--no-border']}>
      {props.rows.map((row) => (
        <div class={['govuk-summary-list__row', changes && !row.change && 'govuk-summary-list__row--no-actions']}>
          <dt class="govuk-summary-list__key">{row.name}</dt>
          <dd class="govuk-summary-list__value">{row.value}</dd>
          {row.change ? (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={row.change}>
                {props.view.t(words.change)}
                <span class="govuk-visually-hidden">: {row.changeWhat ?? row.name}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}

export interface Task {
  title: Node
  href?: string
  hint?: Node
  /** A `<Status>` or a word. */
  status: Node
}

/** What is to be done, with the state of each part. */
export const TaskList = (props: { id: string; tasks: readonly Task[] }): Html => (
  <ul class="govuk-task-list">
    {props.tasks.map((task, n) => {
      const id = `${props.id}-${n + 1}`
      return (
        <li class={['govuk-task-list__item', task.href && 'govuk-task-list__item--with-link']}>
          <div class="govuk-task-list__name-and-hint">
            {task.href ? (
              <a
                class="govuk-link govuk-task-list__link"
                href={task.href}
                aria-describedby={[task.hint ? `${id}-hint` : '', `${id}-status`].join(' ').trim()}
              >
                {task.title}
              </a>
            ) : (
              <div>{task.title}</div>
            )}
            {task.hint ? (
              <div id={`${id}-hint`} class="govuk-task-list__hint">
                {task.hint}
              </div>
            ) : null}
          </div>
          <div class="govuk-task-list__status" id={`${id}-status`}>
            {task.status}
          </div>
        </li>
      )
    })}
  </ul>
)
