import { type UndertakingKind, undertakingNames } from '@kosh/law'
import {
  Button,
  ButtonGroup,
  DateInput,
  ErrorSummary,
  Fieldset,
  Form,
  fields,
  H1,
  type Html,
  P,
  Page,
  Select,
  TextArea,
  TextInput,
} from '../../web/index.ts'
import { type OneProps, undertakingAddress } from '../around.ts'
import { words } from '../messages.ts'

/** The plan: kind, how, and a line for each national. What was typed stays. */
export function PlanPage(props: OneProps & { kinds: readonly UndertakingKind[]; rows: number }): Html {
  const { view, undertaking: u, errors, kinds } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  return (
    <Page
      view={view}
      title={t(words.makePlan)}
      faulty={errors.length > 0}
      crumbs={[
        { href: '/undertakings', text: t(words.title) },
        { href: undertakingAddress(u.number), text: u.number },
        { text: t(words.plan) },
      ]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1 above={u.number}>{t(words.makePlan)}</H1>
      <P>{t(words.planLead, { n: u.places })}</P>
      <Form view={view} action={undertakingAddress(u.number, '/plan')} once>
        <input type="hidden" name="rows" value={String(props.rows)} />
        {kinds.length > 1 ? (
          <Select
            {...f('kind')}
            label={t(words.kind)}
            empty={t(words.kind)}
            options={kinds.map((value) => ({ value, text: t(undertakingNames[value]) }))}
          />
        ) : (
          <input type="hidden" name="kind" value={kinds[0]} />
        )}
        <TextArea {...f('plan')} label={t(words.planText)} rows={3} maxlength={2_000} />
        <div id={f('steps').id}>
          {Array.from({ length: props.rows }, (_, i) => (
            <Fieldset legend={t(words.stepN, { n: i + 1 })} size="m">
              <TextInput {...f(`steps.${i}.person`)} label={t(words.person)} autocomplete="off" />
              <TextInput {...f(`steps.${i}.what`)} label={t(words.what)} />
              <DateInput {...f(`steps.${i}.until`)} label={t(words.until)} />
            </Fieldset>
          ))}
        </div>
        <ButtonGroup>
          <Button>{t(words.savePlan)}</Button>
          <Button kind="secondary" name="action" value="add">
            {t(words.addLine)}
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  )
}
