import type { Library } from '@kosh/law'
import { schedules } from '../../instruments/search/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { regionCodes, regionName } from '../../platform/i18n/index.ts'
import { Citing } from '../../public/index.ts'
import {
  Button,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  type Html,
  InsetText,
  P,
  Page,
  Select,
  TextArea,
  TextInput,
  type View,
} from '../../web/index.ts'
import { askedWhen, daysText, type Searching } from '../around.ts'
import { scheduleNames, words } from '../messages.ts'

/** The form of a vacancy; beside it what the law asks of the search. What was typed stays. */
export function NewVacancyPage(props: {
  view: View
  library: Library
  country: string
  searching: readonly Searching[]
  values: FormValues
  errors: readonly FieldError[]
}): Html {
  const { view, searching, errors, country } = props
  const { t, locale } = view
  const f = fields(view, props.values, errors)
  const currency = searching[0]?.currency ?? ''
  return (
    <Page
      view={view}
      title={t(words.publish)}
      faulty={errors.length > 0}
      crumbs={[{ href: '/vacancies', text: t(words.title) }, { text: t(words.publish) }]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1>{t(words.publish)}</H1>
      {searching.length === 0 ? (
        <InsetText>{t(words.noScheme)}</InsetText>
      ) : (
        <>
          <P>{t(words.publishLead)}</P>
          {searching.map((of) => {
            const when = askedWhen(of)
            return (
              <InsetText>
                <strong>{t(of.scheme.title)}.</strong>{' '}
                {t(words.lawDays, { days: daysText(view, of.search), channel: t(of.search.channel) })}{' '}
                <Citing view={view} library={props.library} citation={of.search.citation} />
                {when ? <P small>{t(words.exempt, { when: t(when) })}</P> : null}
              </InsetText>
            )
          })}
          <Form view={view} action="/vacancies" once>
            {searching.length > 1 ? (
              <Select
                {...f('scheme')}
                label={t(words.permit)}
                options={searching.map(({ scheme }) => ({ value: scheme.id, text: t(scheme.title) }))}
              />
            ) : (
              <input type="hidden" name="scheme" value={searching[0]!.scheme.id} />
            )}
            <TextInput {...f('title')} label={t(words.jobTitle)} />
            <TextInput
              {...f('occupation')}
              label={t(words.occupation)}
              hint={t(words.occupationHint)}
              width={5}
              inputmode="numeric"
              autocomplete="off"
            />
            <TextInput {...f('places')} label={t(words.places)} width={5} inputmode="numeric" />
            <TextInput {...f('payFrom')} label={t(words.payFrom, { currency })} width={10} inputmode="numeric" />
            <TextInput {...f('payTo')} label={t(words.payTo, { currency })} width={10} inputmode="numeric" />
            <Select
              {...f('region')}
              label={t(words.region)}
              empty={t(words.region)}
              options={regionCodes(country).map((code) => ({ value: code, text: regionName(locale, code) }))}
            />
            <TextInput {...f('town')} label={t(words.town)} />
            <Select
              {...f('schedule')}
              label={t(words.schedule)}
              options={schedules.map((value) => ({ value, text: t(scheduleNames[value]) }))}
            />
            <TextArea {...f('duties')} label={t(words.duties)} rows={4} maxlength={4_000} />
            <TextArea {...f('requirements')} label={t(words.requirements)} rows={4} maxlength={4_000} />
            <TextInput {...f('contact')} label={t(words.contact)} hint={t(words.contactHint)} />
            <Button>{t(words.publish)}</Button>
          </Form>
        </>
      )}
    </Page>
  )
}
