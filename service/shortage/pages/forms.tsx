import { type Candidate, WHOLE } from '../../instruments/shortage/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { occupationName, regionCodes, regionName } from '../../platform/i18n/index.ts'
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
  P,
  Page,
  Radios,
  Select,
  TextArea,
  TextInput,
} from '../../web/index.ts'
import { day, demandText, listAddress, type OfList, regionText } from '../around.ts'
import { words } from '../messages.ts'
import { fieldOf } from '../read.ts'
import type { OneProps } from './one.tsx'

/** A region's proposal: an occupation in each line. What was typed stays. */
export function ProposePage(
  props: OfList & { regionCode: string; rows: number; values: FormValues; errors: readonly FieldError[] },
): Html {
  const { view, list, errors, regionCode } = props
  const { t, locale } = view
  const f = fields(view, props.values, errors)
  const title = t(words.own, { region: regionName(locale, regionCode) })
  return (
    <Page
      view={view}
      title={title}
      faulty={errors.length > 0}
      crumbs={[
        { href: '/shortage', text: t(words.title) },
        { href: listAddress(list.number), text: list.number },
        { text: t(words.propose) },
      ]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1 above={`${t(props.of.use.title)}, ${list.year}`}>{title}</H1>
      <P>{t(words.proposeLead, { day: day(props, list.proposalsBy) })}</P>
      <P>{t(words.proposeEmpty)}</P>
      <Form view={view} action={listAddress(list.number, `/propose/${regionCode}`)} once>
        <input type="hidden" name="rows" value={String(props.rows)} />
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
            <Radios
              {...f(`lines.${i}.verdict`)}
              label={t(words.verdict)}
              inline
              choices={[
                { value: 'list', text: t(words.verdictList) },
                { value: 'unlist', text: t(words.verdictUnlist) },
              ]}
            />
            <TextArea {...f(`lines.${i}.reason`)} label={t(words.reason)} rows={2} maxlength={2_000} />
          </Fieldset>
        ))}
        <ButtonGroup>
          <Button>{t(words.send)}</Button>
          <Button kind="secondary" name="action" value="add">
            {t(words.addLine)}
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  )
}

/** As many occupations as a form bears. */
const MOST = 40

/** The vote of the commission: figures and a reason for each occupation; those without a vote come first. */
export function VotePage(props: OneProps): Html {
  const { view, list, candidates, errors, country } = props
  const { t, locale } = view
  const f = fields(view, props.values, errors)
  const open = candidates.filter((c) => !c.entry)
  const shown = [...open, ...candidates.filter((c) => c.entry)].slice(0, MOST)
  const counts = (name: string, of: string) =>
    (['for', 'against', 'abstained'] as const).map((part) => (
      <TextInput {...f(`${part}-${name}`)} label={`${t(words[part])} (${of})`} width={3} inputmode="numeric" />
    ))
  const named = (c: Candidate) => `${occupationName(locale, c.occupation)}, ${regionText(props, c.region)}`
  return (
    <Page
      view={view}
      title={t(words.recordVotes)}
      faulty={errors.length > 0}
      crumbs={[
        { href: '/shortage', text: t(words.title) },
        { href: listAddress(list.number), text: list.number },
        { text: t(words.recordVotes) },
      ]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1 above={`${t(props.of.use.title)}, ${list.year}`}>{t(words.recordVotes)}</H1>
      <P>{t(words.voteLead)}</P>
      {shown.length < candidates.length ? (
        <P>{t(words.shownOf, { shown: shown.length, total: candidates.length })}</P>
      ) : null}
      <Form view={view} action={listAddress(list.number, '/vote')} once>
        {shown.map((c) => (
          <Fieldset legend={named(c)} size="m" id={f(fieldOf(c)).id}>
            {c.before ? <P small>{t(words.before)}</P> : null}
            {c.proposals.map((p) => (
              <P>
                {t(p.verdict === 'list' ? words.verdictList : words.verdictUnlist)}: {p.reason}
              </P>
            ))}
            <P small>{demandText(props, props.figures(c))}</P>
            {counts(fieldOf(c), named(c))}
            <TextInput {...f(`reason-${fieldOf(c)}`)} label={`${t(words.voteReason)} (${named(c)})`} />
          </Fieldset>
        ))}
        <Fieldset legend={t(words.other)} size="m" id={f('other').id}>
          <TextInput
            {...f('occupation-other')}
            label={t(words.occupation)}
            hint={t(words.occupationHint)}
            width={5}
            inputmode="numeric"
            autocomplete="off"
          />
          <Select
            {...f('region-other')}
            label={t(words.region)}
            options={[
              { value: WHOLE, text: t(words.whole) },
              ...regionCodes(country).map((code) => ({ value: code, text: regionName(locale, code) })),
            ]}
          />
          {counts('other', t(words.other))}
          <TextInput {...f('reason-other')} label={`${t(words.voteReason)} (${t(words.other)})`} />
        </Fieldset>
        <Button>{t(words.saveVotes)}</Button>
      </Form>
    </Page>
  )
}
