import type { Library } from '@kosh/law'
import type { FieldError } from '../../platform/context.ts'
import { countryName } from '../../platform/i18n/index.ts'
import { schemesByCountry } from '../../public/index.ts'
import {
  Button,
  DateInput,
  ErrorSummary,
  Fieldset,
  type FormValues,
  fields,
  H1,
  type Html,
  Page,
  Select,
  type View,
} from '../../web/index.ts'
import { listWords, formWords as words } from '../messages.ts'

/** Step 1: the schemes and the days. It changes nothing, so its answers stand in the address. */
export function ChoosePage(props: {
  view: View
  library: Library
  country: string
  values: FormValues
  errors: readonly FieldError[]
}): Html {
  const { view, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  const options = schemesByCountry(props.library.schemes.values(), view, props.country).flatMap(([country, schemes]) =>
    schemes.map((s) => ({ value: s.id, text: `${countryName(view.locale, country)}: ${t(s.title)}` })),
  )
  return (
    <Page
      view={view}
      title={t(words.title)}
      faulty={errors.length > 0}
      crumbs={[{ href: '/simulations', text: t(listWords.title) }, { text: t(words.title) }]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1 above={t(words.stepOne)}>{t(words.title)}</H1>
      <form method="get" action="/simulations/new" novalidate>
        <Fieldset legend={t(words.first)} size="m">
          <Select {...f('scheme')} label={t(words.scheme)} options={options} />
          <DateInput {...f('day')} label={t(words.day)} />
        </Fieldset>
        <Fieldset legend={t(words.second)} size="m">
          <Select
            {...f('other')}
            label={t(words.other)}
            hint={t(words.otherHint)}
            options={options}
            empty={t(words.same)}
          />
          <DateInput {...f('otherDay')} label={t(words.otherDay)} hint={t(words.otherDayHint)} />
        </Fieldset>
        <Button>{t(words.next)}</Button>
      </form>
    </Page>
  )
}
