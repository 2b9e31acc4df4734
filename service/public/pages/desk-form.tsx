import type { FieldError } from '../../platform/context.ts'
import {
  Button,
  ErrorSummary,
  type FieldBinding,
  Fieldset,
  Form,
  fields,
  H1,
  type Html,
  P,
  Page,
  Radios,
  Select,
  TextArea,
  TextInput,
} from '../../web/index.ts'
import type { Action } from '../desk.ts'
import type { Typed } from '../desk-form.ts'
import { dimensionCodes, dimensionText, partText } from '../law/cells.ts'
import { deskWords as words } from '../messages.ts'
import { actionText, actionTitle, cellOptions, type DeskProps, deskAddress } from './desk.tsx'

type Bind = (name: string) => FieldBinding
type FormPageProps = DeskProps & { action: Action; typed: Typed; errors: readonly FieldError[] }

/** One choice per dimension of the split; left open, the cell is not divided by it. */
const Dims = (props: FormPageProps & { f: Bind; prefix: string }): Html => (
  <>
    {props.use.split.map(({ dimension }) => (
      <Select
        {...props.f(`${props.prefix}-${dimension}`)}
        label={props.view.t(dimensionText(props.scheme, props.use, dimension))}
        empty={props.view.t(words.every)}
        options={dimensionCodes(props.scheme, props.use, dimension, props.country).map((code) => ({
          value: code,
          text: props.view.t(partText(props.scheme, props.use, dimension, code)),
        }))}
      />
    ))}
  </>
)

const Period = (props: FormPageProps & { f: Bind; name: string }): Html => (
  <TextInput
    {...props.f(props.name)}
    label={props.view.t(words.period)}
    hint={props.view.t(words.periodHint, { period: props.period })}
    width={10}
    autocomplete="off"
  />
)

const Places = (props: FormPageProps & { f: Bind }): Html => (
  <TextInput
    {...props.f('places')}
    label={props.view.t(words.places)}
    width={10}
    inputmode="numeric"
    autocomplete="off"
  />
)

const From = (props: FormPageProps & { f: Bind }): Html => (
  <Select {...props.f('from')} label={props.view.t(words.from)} options={cellOptions(props)} />
)

function SplitFields(props: FormPageProps & { f: Bind; by: string }): Html {
  const { view, use, scheme, f, by } = props
  return (
    <>
      <From {...props} />
      <input type="hidden" name="by" value={by} />
      <Fieldset legend={view.t(words.parts)} size="m" id={f('parts').id}>
        <P>{view.t(words.partsHint)}</P>
        {dimensionCodes(scheme, use, by, props.country).map((code) => (
          <TextInput
            {...f(`part-${code}`)}
            label={view.t(partText(scheme, use, by, code))}
            width={10}
            inputmode="numeric"
            autocomplete="off"
          />
        ))}
      </Fieldset>
    </>
  )
}

function MoveFields(props: FormPageProps & { f: Bind }): Html {
  const { view, f } = props
  return (
    <>
      <From {...props} />
      <Fieldset legend={view.t(words.to)} size="m">
        <Period {...props} name="to-period" />
        <Dims {...props} prefix="to-dim" />
      </Fieldset>
      <Places {...props} />
      <Radios
        {...f('kind')}
        label={view.t(words.kind)}
        choices={[
          { value: 'move', text: view.t(words.kindMove) },
          { value: 'carry', text: view.t(words.kindCarry) },
        ]}
      />
    </>
  )
}

/** Which dimension a split divides by: asked first, because the fields hang on it. */
const SplitBy = (props: FormPageProps): Html => (
  <form method="get" action="/quota/desk/split">
    <input type="hidden" name="series" value={props.use.id} />
    <input type="hidden" name="period" value={props.period} />
    <input type="hidden" name="from" value={String(props.typed['from'] ?? '')} />
    <Radios
      {...fields(props.view)('by')}
      label={props.view.t(words.splitBy)}
      choices={props.use.split.map(({ dimension }) => ({
        value: dimension,
        text: props.view.t(dimensionText(props.scheme, props.use, dimension)),
      }))}
    />
    <Button kind="secondary">{props.view.t(words.next)}</Button>
  </form>
)

/** The form of one change; what was typed stays. */
export function DeskFormPage(props: FormPageProps): Html {
  const { view, use, action, typed, errors } = props
  const { t } = view
  const known = { period: props.period, 'to-period': props.period, kind: 'move', ...typed }
  const f = fields(view, known, errors)
  const by = String(typed['by'] ?? (use.split.length === 1 ? use.split[0]!.dimension : ''))
  const asksBy = action === 'split' && !use.split.some(({ dimension }) => dimension === by)
  return (
    <Page
      view={view}
      title={actionTitle(view, action)}
      faulty={errors.length > 0}
      crumbs={[{ href: deskAddress(use, props.period), text: t(words.title) }, { text: actionTitle(view, action) }]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1 above={`${t(use.title)}, ${props.period}`}>{actionTitle(view, action)}</H1>
      <P>{actionText(view, action)}</P>
      {asksBy ? (
        <SplitBy {...props} />
      ) : (
        <Form view={view} action={`/quota/desk/${action}/preview`}>
          <input type="hidden" name="series" value={use.id} />
          {action === 'set' ? (
            <>
              <Period {...props} f={f} name="period" />
              <Dims {...props} f={f} prefix="dim" />
              <Places {...props} f={f} />
            </>
          ) : (
            <input type="hidden" name="period" value={props.period} />
          )}
          {action === 'split' ? <SplitFields {...props} f={f} by={by} /> : null}
          {action === 'move' ? <MoveFields {...props} f={f} /> : null}
          <TextArea {...f('reason')} label={t(words.reason)} hint={t(words.reasonHint)} rows={3} maxlength={2000} />
          <TextInput {...f('act')} label={t(words.act)} maxlength={500} />
          <Button>{t(words.preview)}</Button>
        </Form>
      )}
    </Page>
  )
}
