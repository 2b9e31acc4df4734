import type { FieldError } from '../../platform/context.ts'
import { dimensionText, partText } from '../../public/index.ts'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Fieldset,
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
} from '../../web/index.ts'
import { codesOf, currencyOf, cycleAddress, day, lineDimensions, type OfCycle, region, regionsOf } from '../around.ts'
import { words } from '../messages.ts'

/** An employer's statement: one region, a line for each occupation. What was typed stays. */
export function StatementPage(
  props: OfCycle & { rows: number; again: boolean; values: FormValues; errors: readonly FieldError[] },
): Html {
  const { view, cycle, use, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  const currency = currencyOf(props.schemes)
  const title = t(props.again ? words.change : words.state)
  return (
    <Page
      view={view}
      title={title}
      faulty={errors.length > 0}
      crumbs={[
        { href: '/needs', text: t(words.title) },
        { href: cycleAddress(cycle.number), text: cycle.number },
        { text: title },
      ]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1 above={`${t(use.title)}, ${cycle.period}`}>{title}</H1>
      <P>{t(words.stateLead, { day: day(props, cycle.statementsBy) })}</P>
      <InsetText>{t(words.binds)}</InsetText>
      <Form view={view} action={cycleAddress(cycle.number, '/statement')} once>
        <input type="hidden" name="rows" value={String(props.rows)} />
        <Select
          {...f('region')}
          label={t(words.region)}
          empty={t(words.chooseRegion)}
          options={regionsOf(props.country).map((code) => ({ value: code, text: region(props, code) }))}
        />
        <P>{t(words.emptyLine)}</P>
        {Array.from({ length: props.rows }, (_, i) => (
          <Fieldset legend={t(words.lineN, { n: i + 1 })} size="m" id={f(`lines.${i}`).id}>
            <TextInput
              {...f(`lines.${i}.occupation`)}
              label={t(words.occupation)}
              hint={i === 0 ? t(words.occupationHint) : undefined}
              width={5}
              inputmode="numeric"
              autocomplete="off"
            />
            {lineDimensions(use).map((dimension) => (
              <Select
                {...f(`lines.${i}.${dimension}`)}
                label={t(dimensionText(props.schemes[0]!, use, dimension))}
                empty={t(words.badCell)}
                options={codesOf(props, dimension).map((code) => ({
                  value: code,
                  text: t(partText(props.schemes[0]!, use, dimension, code)),
                }))}
              />
            ))}
            <TextInput {...f(`lines.${i}.places`)} label={t(words.places)} width={5} inputmode="numeric" />
            <TextInput {...f(`lines.${i}.months`)} label={t(words.months)} width={3} inputmode="numeric" />
            <TextInput {...f(`lines.${i}.pay`)} label={t(words.pay, { currency })} width={10} inputmode="numeric" />
            <TextArea {...f(`lines.${i}.why`)} label={t(words.why)} rows={2} maxlength={2_000} />
          </Fieldset>
        ))}
        <ButtonGroup>
          <Button>{t(words.file)}</Button>
          <Button kind="secondary" name="action" value="add">
            {t(words.addLine)}
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  )
}
