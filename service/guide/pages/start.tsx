import type { FieldError } from '../../platform/context.ts'
import { countryName } from '../../platform/i18n/index.ts'
import { Button, ErrorSummary, Form, fields, H1, type Html, P, Radios, Select, type View } from '../../web/index.ts'
import { words } from '../messages.ts'
import type { Told } from '../told.ts'
import { GuideFrame } from './frame.tsx'

/** Whom the guide is for and of which country's law it speaks. */
export function StartPage(props: {
  view: View
  told: Told
  own: string
  countries: ReadonlySet<string>
  values: Readonly<Record<string, unknown>>
  errors: readonly FieldError[]
}): Html {
  const { view, own, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  const order = new Intl.Collator(view.locale)
  const options = [...props.countries]
    .map((value) => ({ value, text: countryName(view.locale, value) }))
    .sort((a, b) => Number(b.value === own) - Number(a.value === own) || order.compare(a.text, b.text))
  return (
    <GuideFrame view={view} told={props.told} title={t(words.title)} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      <P>{t(words.privacy)}</P>
      <Form view={view} action="/guide">
        <input type="hidden" name="language" value={props.told.language} />
        <input type="hidden" name="then" value="begin" />
        <Radios
          {...f('whom')}
          label={t(words.whom)}
          choices={[
            { value: 'worker', text: t(words.forWorker) },
            { value: 'employer', text: t(words.forEmployer) },
          ]}
        />
        <Select {...f('country')} label={t(words.country)} options={options} />
        <Button>{t(words.begin)}</Button>
      </Form>
      <P small muted>
        {t(words.advice)}
      </P>
    </GuideFrame>
  )
}
