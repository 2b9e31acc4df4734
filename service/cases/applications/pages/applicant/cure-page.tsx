import type { FieldError } from '../../../../platform/context.ts'
import {
  A,
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  fields,
  H1,
  H2,
  type Html,
  InsetText,
  P,
  Page,
  type View,
} from '../../../../web/index.ts'
import type { QuestionGroup } from '../../form.ts'
import type { CaseView } from '../../view.ts'
import { caseWords as w } from '../case-messages.ts'
import type { Values } from '../kit.ts'
import { asWritten, lineName } from '../parts.tsx'
import { QuestionField } from '../question.tsx'
import { answerPage, casePage, papersPage } from './addresses.ts'

export interface CurePageProps {
  view: View
  shown: CaseView
  groups: readonly QuestionGroup[]
  values: Values
  errors: readonly FieldError[]
}

/** What was asked of the applicant, the answers it is about, and the way to add papers first. */
export function CurePage(props: CurePageProps): Html {
  const { view, shown, errors } = props
  const { t } = view
  const c = shown.case
  const f = fields(view, props.values, errors)
  const asked = shown.notices.find((n) => n.kind === 'ask')
  const titleOf = (g: QuestionGroup): string => {
    const line = shown.lines.find((l) => l.no === g.lineNo)
    return line ? `${lineName(view, line)}: ${t(g.title)}` : t(g.title)
  }
  return (
    <Page view={view} title={t(w.cureTitle)} back={casePage(c.id)} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <H1 above={c.number}>{t(w.cureTitle)}</H1>
      {asked ? (
        <InsetText>
          {asked.text.paragraphs.map((p) => (
            <P>{asWritten(view, p)}</P>
          ))}
        </InsetText>
      ) : null}
      <P>{t(w.cureLead)}</P>
      {shown.documents.length > 0 ? (
        <P>
          <A href={papersPage(c.id)}>{t(w.addDocument)}</A>
        </P>
      ) : null}
      <Form view={view} action={answerPage(c.id)} once>
        <input type="hidden" name="version" value={c.version} />
        {props.groups.map((g) => (
          <>
            <H2>{titleOf(g)}</H2>
            {g.questions.map((q) => (
              <QuestionField f={f(q.name)} q={q} country={c.country} only={false} />
            ))}
          </>
        ))}
        <ButtonGroup>
          <Button>{t(w.cureSend)}</Button>
          <A href={casePage(c.id)}>{t(w.goBack)}</A>
        </ButtonGroup>
      </Form>
    </Page>
  )
}
