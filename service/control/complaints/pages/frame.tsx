import { type Citation, helplines, type Library, rightsAgainst, rightsStanding, type Wrong } from '@kosh/law'
import { Citing } from '../../../public/index.ts'
import { Details, type Html, List, type Node, P, Page, type View, WarningText } from '../../../web/index.ts'
import { isOrigin, type Language, languageNames, languages } from '../languages/index.ts'
import { words } from '../messages.ts'

/** What every page of a worker has at hand. */
export interface Around {
  view: View
  library: Library
  country: string
  language: Language
}

/** Id of the form that a change of language sends, so that nothing typed is lost. */
export const FORM = 'complaint'

/** Somewhere harmless, for whoever must not be seen here. */
const elsewhere = (language: Language): string => `https://${language}.wikipedia.org/`

const Languages = ({ view, language }: Pick<Around, 'view' | 'language'>): Html => (
  <nav class="kosh-languages" aria-label={view.t(words.languages)}>
    <ul class="kosh-languages__list">
      {languages.map((code) => (
        <li>
          {code === language ? (
            <span lang={code} aria-current="true">
              {languageNames[code]}
            </span>
          ) : (
            <button
              type="submit"
              form={FORM}
              name="then"
              value={`language:${code}`}
              class="kosh-link-button"
              lang={code}
            >
              {languageNames[code]}
            </button>
          )}
        </li>
      ))}
    </ul>
  </nav>
)

/** The frame: six languages, the quick way out on top, the mark of a language that awaits review. */
export const WorkerFrame = (props: Around & { title: string; faulty?: boolean; children?: Node }): Html => {
  const { view, language } = props
  return (
    <Page
      view={view}
      title={props.title}
      faulty={props.faulty ?? false}
      lang={language}
      languages={<Languages view={view} language={language} />}
    >
      <p class="govuk-body no-print">
        <a class="govuk-button govuk-button--warning" href={elsewhere(language)} rel="noreferrer nofollow">
          {view.t(words.leave)}
        </a>
      </p>
      {isOrigin(language) ? <p class="govuk-body-s kosh-muted">{view.t(words.review)}</p> : null}
      {props.children}
    </Page>
  )
}

/** Whom to turn to when there is danger: people, offices, and only those numbers that a source gives, with its mark. */
export const Danger = ({ view, country }: Around): Html => {
  const { t } = view
  const lines = helplines.filter((line) => line.country === country)
  return (
    <section aria-labelledby="danger">
      <h2 class="govuk-heading-m" id="danger">
        {t(words.dangerTitle)}
      </h2>
      <WarningText view={view}>{t(words.dangerText)}</WarningText>
      {lines.map((line) => (
        <P>
          <strong>{t(words.call, { number: line.number })}</strong> — {t(line.what)}.{' '}
          <span class="kosh-muted">{t(words.callMark)}</span>
        </P>
      ))}
    </section>
  )
}

/** The rights that speak to what was done, each with its article; and whether the country is bound by them. */
export const Rights = (props: Around & { kinds: readonly Wrong[]; open?: boolean; title?: string }): Html => {
  const { view, library, country } = props
  const standing = rightsStanding.find((s) => s.country === country)
  const cited = (citation: Citation) => <Citing view={view} library={library} citation={citation} />
  return (
    <Details
      summary={`${props.title ?? view.t(words.rights)} (${view.t(words.rightsOf)})`}
      open={props.open ?? false}
      id="rights"
    >
      {standing ? <P>{view.t(standing.text)}</P> : null}
      <List
        items={rightsAgainst(props.kinds).map((right) => (
          <>
            {view.t(right.text)} {cited(right.cite)}
          </>
        ))}
      />
    </Details>
  )
}
