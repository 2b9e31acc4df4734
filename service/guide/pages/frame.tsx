import { Form, type Html, type Node, Page, type View } from '../../web/index.ts'
import { isOrigin, languageNames, languages } from '../languages/index.ts'
import { words } from '../messages.ts'
import { fieldsOf, type Told } from '../told.ts'

/** Id of the form that carries what was told; buttons anywhere on the page may send it. */
const CARRIER = 'told'

export const Hidden = ({ told }: { told: Told }): Html => (
  <>
    {fieldsOf(told).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

/** A button of the carrier: it sends what was told and what is wanted of it. */
export const Carried = (props: { then: string; look: string; lang?: string; children?: Node }): Html => (
  <button type="submit" form={CARRIER} name="then" value={props.then} class={props.look} lang={props.lang}>
    {props.children}
  </button>
)

const Languages = ({ view, told }: { view: View; told: Told | undefined }): Html => (
  <nav class="kosh-languages" aria-label={view.t(words.languageTold)}>
    <ul class="kosh-languages__list">
      {languages.map((language) => (
        <li>
          {told && language === told.language ? (
            <span lang={language} aria-current="true">
              {languageNames[language]}
            </span>
          ) : (
            <Carried then={`language:${language}`} look="kosh-link-button" lang={language}>
              {languageNames[language]}
            </Carried>
          )}
        </li>
      ))}
    </ul>
  </nav>
)

/**
 * The frame of the guide: the languages and the way back keep what was told. `asks` is the question on the page, which
 * stays when the language changes.
 */
export const GuideFrame = (props: {
  view: View
  told: Told
  title: string
  faulty?: boolean
  /** What "back" does; absent on the first page. */
  back?: string
  asks?: string
  children?: Node
}): Html => {
  const { view, told } = props
  return (
    <Page
      view={view}
      title={props.title}
      faulty={props.faulty ?? false}
      lang={told.language}
      languages={<Languages view={view} told={told} />}
    >
      <Form view={view} action="/guide" id={CARRIER}>
        <Hidden told={told} />
        {props.asks ? <input type="hidden" name="asks" value={props.asks} /> : null}
      </Form>
      {props.back ? (
        <Carried then={props.back} look="govuk-back-link kosh-back-button">
          {view.t(props.back === 'result' ? words.toResult : words.back)}
        </Carried>
      ) : null}
      {isOrigin(told.language) ? <p class="govuk-body-s kosh-muted">{view.t(words.review)}</p> : null}
      {props.children}
    </Page>
  )
}
