import { type Fact, type FactValue, formatFact, NONE } from '@kosh/law'
import { type Html, P, type View } from '../../web/index.ts'
import type { Answers } from '../fit.ts'
import { words } from '../messages.ts'
import type { Catalogue } from '../questions.ts'
import { Carried } from './frame.tsx'

/** An answer in the words of its question. */
export function said(view: View, fact: Fact, value: FactValue): string {
  if (value === NONE && fact.orNone) return view.t(words.none)
  if (typeof value === 'boolean') return view.t(value ? words.yes : words.no)
  if (fact.type === 'one-of') return view.t(fact.options[value as string]!)
  return formatFact(view.locale, fact, value)
}

/** What was told, each with a way to tell it otherwise. */
export function AnswersPart(props: { view: View; catalogue: Catalogue; answers: Answers }): Html {
  const { view, catalogue, answers } = props
  if (answers.size === 0) return <P>{view.t(words.noAnswers)}</P>
  return (
    <dl class="govuk-summary-list">
      {[...answers].map(([key, value]) => {
        const { fact } = catalogue.questions.get(key)!
        const ask = view.t(fact.ask ?? fact.label)
        return (
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{ask}</dt>
            <dd class="govuk-summary-list__value">
              {value === null ? view.t(words.unknown) : said(view, fact, value)}
            </dd>
            <dd class="govuk-summary-list__actions">
              <Carried then={`change:${key}`} look="kosh-link-button kosh-link-button--text">
                {view.t(words.change)}
                <span class="govuk-visually-hidden">: {ask}</span>
              </Carried>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
