import { formatIso, type Locale } from '@kosh/law'
import {
  Button,
  ErrorSummary,
  Form,
  fields,
  H1,
  H2,
  type Html,
  P,
  Page,
  TextArea,
  type View,
} from '../../../web/index.ts'
import type { CheckAnswer } from '../check.ts'
import { noPermitWords, offlineWords, standingWords, words } from '../messages.ts'
import type { Standing } from '../model.ts'
import { CheckedFacts, StandingMark } from './parts.tsx'

export interface CheckPageProps {
  view: View
  /** Address of `check.js`. */
  script: string
  /** A number as it looks, for the hint. */
  example: string
  answer?: CheckAnswer
  typed?: string
  /** When the register was asked, in words. */
  time?: string
  /** The page that is kept for work without a network: it sends nothing, so it carries no form token. */
  offline?: boolean
}

/** Twelve dates with holes, so that the script writes dates as the rest of the service does. */
const monthPatterns = (locale: Locale): string =>
  Array.from({ length: 12 }, (_, month) =>
    formatIso(locale, `2001-${String(month + 1).padStart(2, '0')}-05`)
      .replace('5', '{d}')
      .replace('2001', '{y}'),
  ).join('|')

const scriptWords = [
  'holder',
  'birthYear',
  'citizenship',
  'employer',
  'places',
  'work',
  'region',
  'country',
  'validity',
  'number',
  'permit',
  'nobody',
] as const

/** Words for the script, hidden: the page has no other place for data, because the content policy closes scripts in it. */
const ScriptWords = ({ view }: { view: View }): Html => (
  <div id="check-words" hidden data-locale={view.locale}>
    {scriptWords.map((key) => (
      <span data-word={key}>{words[key][view.locale]}</span>
    ))}
    {Object.entries(offlineWords).map(([key, text]) => (
      <span data-word={key}>{text[view.locale]}</span>
    ))}
    {Object.entries(noPermitWords).map(([key, text]) => (
      <span data-word={key}>{text[view.locale]}</span>
    ))}
    <span data-word="months">{monthPatterns(view.locale)}</span>
    {(Object.keys(standingWords) as Standing[]).map((standing) => (
      <div data-standing={standing}>
        <StandingMark view={view} standing={standing} />
      </div>
    ))}
  </div>
)

const Answer = (props: { view: View; answer: CheckAnswer; time: string }): Html => {
  const { view, answer } = props
  if (!answer.found) return <P lead>{view.t(noPermitWords[answer.why])}</P>
  return (
    <>
      <H2>
        <StandingMark view={view} standing={answer.standing} />
      </H2>
      <P muted>{view.t(words.resultServer, { time: props.time })}</P>
      <CheckedFacts view={view} permit={answer.permit} content={answer.content} />
      {answer.content ? null : <P muted>{view.t(words.noNames)}</P>}
    </>
  )
}

/** The check of a permit. Works without script (the form asks the register) and without network (the script checks). */
export function CheckPage(props: CheckPageProps): Html {
  const { view, answer } = props
  const to = view.t
  const mistyped = answer && !answer.found && ['empty', 'bad-number', 'unreadable'].includes(answer.why)
  const errors = mistyped ? [{ path: 'code', code: answer.why, text: noPermitWords[answer.why] }] : []
  const f = fields(view, { code: props.typed ?? '' }, errors)
  const inner = (
    <>
      <TextArea
        {...f('code')}
        rows={3}
        label={to(words.codeOrNumber)}
        hint={to(words.codeHint, { example: props.example })}
      />
      <div class="govuk-button-group">
        <Button>{to(words.checkButton)}</Button>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          id="check-scan"
          data-stop={to(words.stop)}
          hidden
        >
          {to(words.scan)}
        </button>
      </div>
    </>
  )
  return (
    <Page view={view} title={to(words.check)} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <H1>{to(words.check)}</H1>
      <P>{to(words.checkLead)}</P>
      <div id="check-camera" hidden></div>
      {props.offline ? (
        <form id="check-form" novalidate>
          {inner}
        </form>
      ) : (
        <Form view={view} action="/check" id="check-form">
          {inner}
        </Form>
      )}
      <div id="check-answer" role="status" tabindex={-1} data-focus={answer !== undefined && !mistyped}>
        {answer && !mistyped ? <Answer view={view} answer={answer} time={props.time ?? ''} /> : null}
      </div>
      <p class="govuk-body-s kosh-muted" id="check-state" role="status"></p>
      <ScriptWords view={view} />
      <script src={props.script} type="module" />
    </Page>
  )
}
