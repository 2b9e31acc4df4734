import type { FieldError } from '../../../../platform/context.ts'
import { regionCodes, regionName } from '../../../../platform/i18n/index.ts'
import {
  Button,
  ErrorSummary,
  Form,
  fields,
  H1,
  type Html,
  InsetText,
  P,
  Page,
  Radios,
  Select,
  TextArea,
  type View,
} from '../../../../web/index.ts'
import type { Colleague } from '../../handling.ts'
import { handlingWords as w } from '../../handling-messages.ts'
import type { CaseView } from '../../view.ts'
import type { Values } from '../kit.ts'
import { dayOf } from '../parts.tsx'
import { queueAddress } from './queue.tsx'

interface Props {
  view: View
  seen: CaseView
  values: Values
  errors: readonly FieldError[]
}

const onceOf = (values: Values) => (typeof values['key'] === 'string' ? values['key'] : true)

/** Passing a case on: to a colleague, to the queue, or to another body where there is one. */
export function HandOverPage(props: Props & { colleagues: readonly Colleague[] }): Html {
  const { view, seen, values, errors, colleagues } = props
  const { t } = view
  const f = fields(view, values, errors)
  const c = seen.case
  const at = queueAddress(c.id)
  const regional = !c.mission && seen.edition.process.body.kind === 'region'
  const choices = [
    ...(colleagues.length > 0 ? [{ value: 'officer', text: t(w.toOfficer) }] : []),
    { value: 'queue', text: t(w.toQueue) },
    ...(c.mission ? [{ value: 'body', text: t(w.toDecider) }] : []),
    ...(regional ? [{ value: 'body', text: t(w.toBody) }] : []),
  ]
  const none = { value: '', text: t(w.choose) }
  return (
    <Page view={view} title={t(w.handOver)} back={at} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <H1 above={c.number}>{t(w.handOver)}</H1>
      <InsetText>{t(w.handOverHint)}</InsetText>
      <Form view={view} action={`${at}/hand-over`} once={onceOf(values)}>
        <input type="hidden" name="version" value={String(c.version)} />
        <Radios {...f('to')} label={t(w.to)} choices={choices} />
        {colleagues.length > 0 ? (
          <Select
            {...f('officer')}
            label={t(w.officer)}
            options={[none, ...colleagues.map((a) => ({ value: a.id, text: a.name }))]}
          />
        ) : null}
        {regional ? (
          <Select
            {...f('region')}
            label={t(w.region)}
            options={[
              none,
              ...regionCodes(c.country)
                .filter((code) => code !== c.region)
                .map((code) => ({ value: code, text: regionName(view.locale, code) })),
            ]}
          />
        ) : null}
        <TextArea {...f('reasons')} label={t(w.reasons)} />
        <Button>{t(w.handOver)}</Button>
      </Form>
    </Page>
  )
}

/** Putting a time limit off once, with the reasons that the applicant is told. */
export function PutOffPage(props: Props & { clocks: readonly string[] }): Html {
  const { view, seen, values, errors } = props
  const { t } = view
  const f = fields(view, values, errors)
  const at = queueAddress(seen.case.id)
  const known = seen.clocks.filter((k) => k.state === 'running' && props.clocks.includes(k.clock))
  return (
    <Page view={view} title={t(w.putOffAct)} back={at} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <H1 above={seen.case.number}>{t(w.putOffAct)}</H1>
      <P>{t(w.putOffLead)}</P>
      <Form view={view} action={`${at}/put-off`} once={onceOf(values)}>
        <input type="hidden" name="version" value={String(seen.case.version)} />
        <Radios
          {...f('clock')}
          label={t(w.clock)}
          choices={known.map((k) => ({
            value: k.clock,
            text: t(k.title),
            hint: dayOf(view, k.dueAt, seen.case.country),
          }))}
        />
        <TextArea {...f('reasons')} label={t(w.reasons)} />
        <Button>{t(w.putOffAct)}</Button>
      </Form>
    </Page>
  )
}
