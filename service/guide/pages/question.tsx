import type { Library } from '@kosh/law'
import { QuestionField, questionOf } from '../../cases/applications/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { countryName } from '../../platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  Details,
  ErrorSummary,
  Form,
  fields,
  type Html,
  InsetText,
  P,
  type View,
} from '../../web/index.ts'
import type { Answers } from '../fit.ts'
import { words } from '../messages.ts'
import type { Catalogue, Question } from '../questions.ts'
import type { Told } from '../told.ts'
import { AnswersPart } from './answers.tsx'
import { GuideFrame, Hidden } from './frame.tsx'

/** Name of the boxes of the question on the page. */
export const ANSWER = 'answer'

/** A fact as a question with one name for its boxes. */
export const asked = (library: Library, question: Question) =>
  questionOf({ library }, ANSWER, question.fact, { facts: {}, raw: {} }, '')

/** One question; its answer, "I do not know", or the result as it stands. */
export function QuestionPage(props: {
  view: View
  library: Library
  told: Told
  catalogue: Catalogue
  answers: Answers
  question: Question
  /** Ways that are not closed. */
  possible: number
  values: Readonly<Record<string, unknown>>
  errors: readonly FieldError[]
}): Html {
  const { view, told, question, errors } = props
  const { t } = view
  const q = asked(props.library, question)
  const { fact } = question
  return (
    <GuideFrame
      view={view}
      told={told}
      title={t(fact.ask ?? fact.label)}
      faulty={errors.length > 0}
      back="back"
      asks={question.key}
    >
      <ErrorSummary view={view} errors={errors} />
      <p class="govuk-caption-l">
        {countryName(view.locale, told.country)}. {t(words.progress, { told: told.typed.size, ways: props.possible })}
      </p>
      {question.ofAnother ? (
        <InsetText>{t(told.whom === 'worker' ? words.ofWorker : words.ofEmployer)}</InsetText>
      ) : null}
      <Form view={view} action="/guide">
        <Hidden told={told} />
        <input type="hidden" name="asks" value={question.key} />
        <QuestionField f={fields(view, props.values, errors)(ANSWER)} q={q} country={told.country} only />
        <ButtonGroup>
          <Button name="then" value="next">
            {t(words.next)}
          </Button>
          <Button kind="secondary" name="then" value="unknown">
            {t(words.unknown)}
          </Button>
        </ButtonGroup>
        <ButtonGroup>
          <button type="submit" name="then" value="result" class="kosh-link-button kosh-link-button--text">
            {t(words.showNow)}
          </button>
        </ButtonGroup>
      </Form>
      <Details summary={t(words.answers)}>
        <AnswersPart view={view} catalogue={props.catalogue} answers={props.answers} />
      </Details>
      <P small muted>
        {t(words.privacy)}
      </P>
    </GuideFrame>
  )
}
