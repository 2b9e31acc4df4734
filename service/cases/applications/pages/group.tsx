import type { FieldError } from '../../../platform/context.ts'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  fields,
  H1,
  type Html,
  InsetText,
  Page,
  type View,
} from '../../../web/index.ts'
import type { QuestionGroup } from '../form.ts'
import type { Values } from './kit.ts'
import { applyWords as w } from './messages.ts'
import { QuestionField } from './question.tsx'

export interface GroupPageProps {
  view: View
  /** Where the form goes, and where one comes back to. */
  action: string
  back: string
  above: string
  group: Pick<QuestionGroup, 'title' | 'questions'>
  country: string
  values: Values
  errors: readonly FieldError[]
  /** New questions have come from the answers just given. */
  more?: boolean
  /** The form starts an act that must not be done twice. */
  once?: boolean | string
}

/** One small group of questions. A group of one question is that question, as the heading of the page. */
export function GroupPage(props: GroupPageProps): Html {
  const { view, group } = props
  const f = fields(view, props.values, props.errors)
  const only = group.questions.length === 1
  const title = view.t(only ? group.questions[0]!.ask : group.title)
  return (
    <Page view={view} title={title} back={props.back} faulty={props.errors.length > 0}>
      <ErrorSummary view={view} errors={props.errors} />
      {only ? <span class="govuk-caption-l">{props.above}</span> : <H1 above={props.above}>{title}</H1>}
      {props.more ? <InsetText>{view.t(w.moreAsked)}</InsetText> : null}
      <Form view={view} action={props.action} once={props.once ?? false}>
        {group.questions.map((q) => (
          <QuestionField f={f(q.name)} q={q} country={props.country} only={only} />
        ))}
        <ButtonGroup>
          <Button>{view.t(w.saveAndGo)}</Button>
          <Button kind="secondary" name="then" value="later">
            {view.t(w.saveAndLeave)}
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  )
}
