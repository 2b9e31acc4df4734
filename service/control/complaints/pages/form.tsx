import { wrongs } from '@kosh/law'
import type { FieldError } from '../../../platform/context.ts'
import { regionName } from '../../../platform/i18n/index.ts'
import {
  A,
  Button,
  Checkboxes,
  DateInput,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  type Html,
  InsetText,
  P,
  Radios,
  Select,
  TextArea,
  TextInput,
} from '../../../web/index.ts'
import { regionsOf } from '../filing.ts'
import { wayNames, words, wrongNames } from '../messages.ts'
import { contactWays, LONGEST, SHORT } from '../model.ts'
import { type Around, FORM, Rights, WorkerFrame } from './frame.tsx'

/** The form of a complaint: one page, no account, no name; three answers are needed. */
export function ComplaintFormPage(
  props: Around & { values: FormValues; errors: readonly FieldError[]; key?: string },
): Html {
  const { view, country, language, errors } = props
  const { t } = view
  const f = fields(view, { way: 'page', ...props.values }, errors)
  const hint = (said: string) => `${said}. ${t(words.optional)}`
  const yesNo = [
    { value: 'yes', text: t(words.yes) },
    { value: 'no', text: t(words.no) },
  ]
  return (
    <WorkerFrame {...props} title={t(words.title)} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      <InsetText>
        <p class="govuk-body">{t(words.safe)}</p>
        <p class="govuk-body">{t(words.safeLimit)}</p>
      </InsetText>
      <P>
        <A href={`/complaint/status?language=${language}`}>{t(words.statusTitle)}</A>
      </P>
      <Form view={view} action="/complaint" id={FORM} once={props.key ?? true}>
        <input type="hidden" name="language" value={language} />
        <Checkboxes
          {...f('kinds')}
          label={t(words.kinds)}
          hint={t(words.kindsHint)}
          choices={wrongs.map((value) => ({ value, text: t(wrongNames[value]) }))}
        />
        <TextArea {...f('what')} label={t(words.what)} hint={t(words.whatHint)} rows={7} maxlength={LONGEST} />
        <Select
          {...f('region')}
          label={t(words.region)}
          empty={t(words.chooseRegion)}
          options={regionsOf(country).map((value) => ({ value, text: regionName(view.locale, value) }))}
        />
        <TextInput {...f('place')} label={t(words.place)} hint={hint(t(words.placeHint))} maxlength={SHORT} />
        <TextInput {...f('employer')} label={t(words.employer)} hint={hint(t(words.employerHint))} maxlength={SHORT} />
        <TextInput
          {...f('employerNumber')}
          label={t(words.employerNumber)}
          hint={hint(t(words.employerNumberHint))}
          inputmode="numeric"
          autocomplete="off"
          width={20}
        />
        <DateInput {...f('since')} label={t(words.since)} hint={t(words.optional)} />
        <TextInput
          {...f('workers')}
          label={t(words.workers)}
          hint={t(words.optional)}
          inputmode="numeric"
          autocomplete="off"
          width={5}
        />
        <Radios {...f('still')} label={t(words.still)} hint={t(words.optional)} inline choices={yesNo} />
        <Radios {...f('fears')} label={t(words.fears)} hint={t(words.optional)} inline choices={yesNo} />
        <Radios
          {...f('way')}
          label={t(words.way)}
          hint={t(words.wayHint)}
          choices={contactWays.map((value) => ({ value, text: t(wayNames[value]) }))}
        />
        <TextInput
          {...f('contact')}
          label={t(words.contact)}
          hint={t(words.optional)}
          autocomplete="off"
          maxlength={SHORT}
        />
        <TextInput {...f('time')} label={t(words.time)} hint={t(words.optional)} autocomplete="off" maxlength={SHORT} />
        <Button name="then" value="send">
          {t(words.send)}
        </Button>
      </Form>
      <Rights {...props} kinds={wrongs} />
      <P small muted>
        {t(words.history)}
      </P>
    </WorkerFrame>
  )
}
