import { type Edition, factsUsed, formatValue, getEdition, type Library } from '@kosh/law'
import type { FieldError } from '../../platform/context.ts'
import { articleText, formatDate, formatNumber } from '../../platform/i18n/index.ts'
import { MOST_PERSONS } from '../../simulation/index.ts'
import {
  A,
  Button,
  Checkboxes,
  Details,
  ErrorSummary,
  type FieldBinding,
  Fieldset,
  FileUpload,
  Form,
  type FormValues,
  fields,
  H1,
  Hint,
  type Html,
  P,
  Page,
  Radios,
  SummaryList,
  TextInput,
  type View,
} from '../../web/index.ts'
import { defaults, fieldOf, type Variants, variantFields } from '../form.ts'
import { listWords, runWords, formWords as words } from '../messages.ts'
import { otherOf } from '../model.ts'
import { type Offer, type OfferGroup, type Offers, offersFor } from '../offers.ts'

type Bind = (name: string) => FieldBinding

export interface AskProps {
  view: View
  library: Library
  variants: Variants
  values: FormValues
  errors: readonly FieldError[]
}

/** The address of a step with its variants in it. */
export const stepAddress = (variants: Variants, more: Record<string, string> = {}): string =>
  `/simulations/new?${new URLSearchParams({ ...variantFields(variants), ...more })}`

const nowOf = (view: View, offer: Offer): string => {
  const n = Number(offer.now)
  const value = Number.isNaN(n) ? undefined : formatValue(view.locale, Math.round(n * offer.scale), offer.unit)
  return value ?? offer.now
}

const Value = (props: { view: View; f: Bind; offer: Offer; alone: boolean }): Html => {
  const { view, offer } = props
  const isList = offer.unit === 'list'
  const keys = offer.keys.map((k) => view.t(k)).join(', ')
  return (
    <TextInput
      {...props.f(fieldOf(offer))}
      label={props.alone ? view.t(offer.title) : keys}
      hint={
        isList
          ? view.t(words.codes)
          : `${view.t(words.now, { now: nowOf(view, offer) })}; ${articleText(view.locale, offer.citation.article)}`
      }
      {...(isList ? {} : { width: 10 as const })}
      autocomplete="off"
    />
  )
}

/** The values of one table: one stands alone, many open on demand, and stay open where something was typed. */
function Values(props: { view: View; f: Bind; group: OfferGroup }): Html {
  const { view, f, group } = props
  const { offers } = group
  if (offers.length === 1) return <Value view={view} f={f} offer={offers[0]!} alone={offers[0]!.keys.length === 0} />
  const touched = offers.some((o) => f(fieldOf(o)).error !== undefined || f(fieldOf(o)).value !== o.now)
  return (
    <Details summary={`${view.t(group.title)} (${view.t(words.values, { n: offers.length })})`} open={touched}>
      <Fieldset legend={view.t(group.title)}>
        {offers.map((offer) => (
          <Value view={view} f={f} offer={offer} alone={false} />
        ))}
      </Fieldset>
    </Details>
  )
}

const Changes = (props: { view: View; f: Bind; offers: Offers }): Html => {
  const { view, f, offers } = props
  const { t } = view
  return (
    <Fieldset legend={t(words.changes)} size="m" id={f('changes').id}>
      <Hint>{t(offers.groups.length > 0 || offers.pass ? words.changesHint : words.noValues)}</Hint>
      {offers.pass ? (
        <TextInput
          {...f('pass')}
          label={t(words.pass)}
          hint={
            offers.pass.now === ''
              ? t(words.passVaries)
              : `${t(words.passNow, { now: offers.pass.now })}; ${articleText(view.locale, offers.pass.citation.article)}`
          }
          width={5}
          inputmode="numeric"
          autocomplete="off"
        />
      ) : null}
      {offers.groups.map((group) => (
        <Values view={view} f={f} group={group} />
      ))}
      <Details summary={t(words.without)} open={f('without').values.length > 0 || f('without').error !== undefined}>
        <Checkboxes
          {...f('without')}
          label={t(words.without)}
          hint={t(words.withoutHint)}
          small
          choices={offers.criteria.map((c) => ({
            value: c.id,
            text: t(c.title),
            hint: articleText(view.locale, c.citation.article),
          }))}
        />
      </Details>
    </Fieldset>
  )
}

const Places = (props: { view: View; f: Bind }): Html => {
  const { view, f } = props
  return (
    <Fieldset legend={view.t(words.placesTitle)} size="m">
      <Hint>{view.t(words.placesHint)}</Hint>
      <TextInput {...f('places')} label={view.t(words.places)} width={10} inputmode="numeric" autocomplete="off" />
      <TextInput
        {...f('placesThen')}
        label={view.t(words.placesThen)}
        hint={view.t(words.placesThenHint)}
        width={10}
        inputmode="numeric"
        autocomplete="off"
      />
    </Fieldset>
  )
}

const People = (props: { view: View; f: Bind; names: string[] }): Html => {
  const { view, f } = props
  const { t } = view
  const choice = (value: 'made' | 'register' | 'file') => ({
    value,
    text: t(words[value]),
    hint: t(words[`${value}Hint`]),
  })
  return (
    <>
      <Radios {...f('people')} label={t(words.people)} choices={[choice('made'), choice('register'), choice('file')]} />
      <TextInput
        {...f('persons')}
        label={t(words.persons)}
        hint={t(words.upTo, { most: formatNumber(view.locale, MOST_PERSONS) })}
        width={10}
        inputmode="numeric"
        autocomplete="off"
      />
      <TextInput
        {...f('seed')}
        label={t(words.seed)}
        hint={t(words.seedHint)}
        width={10}
        inputmode="numeric"
        autocomplete="off"
      />
      <FileUpload {...f('file')} label={t(words.file)} accept=".csv,.gz,text/csv,application/gzip" />
      <Details summary={t(words.fileNames)}>
        <P>
          {props.names.map((name, n) => (
            <>
              {n === 0 ? null : ', '}
              <code>{name}</code>
            </>
          ))}
        </P>
      </Details>
    </>
  )
}

/** Names of facts that a table of persons may hold for both variants. */
function namesOf(library: Library, variants: Variants): string[] {
  const names = [variants, otherOf(variants)].flatMap(({ scheme: id, asOf }) => {
    const scheme = library.schemes.get(id)!
    const edition: Edition = getEdition(scheme, asOf)
    return factsUsed(scheme, edition).filter((name) => scheme.facts[name]!.type !== 'periods')
  })
  return [...new Set(names)]
}

/** Step 2: what changes and who is decided. What was typed stays; a browser cannot keep a chosen file. */
export function AskPage(props: AskProps): Html {
  const { view, library, variants, errors } = props
  const { t, locale } = view
  const other = otherOf(variants)
  const scheme = library.schemes.get(other.scheme)!
  const offers = offersFor(library, scheme, other.asOf)
  const nows = Object.fromEntries(offers.groups.flatMap((g) => g.offers.map((o) => [fieldOf(o), o.now])))
  const known = { people: 'made', ...defaults, pass: offers.pass?.now ?? '', ...nows, ...props.values }
  const f = fields(view, known, errors)
  const variant = ({ scheme: id, asOf }: { scheme: string; asOf: string }): string =>
    t(runWords.onDay, { scheme: t(library.schemes.get(id)!.title), day: formatDate(locale, asOf) })
  const { key } = props.values
  return (
    <Page
      view={view}
      title={t(words.title)}
      faulty={errors.length > 0}
      crumbs={[{ href: '/simulations', text: t(listWords.title) }, { text: t(words.title) }]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1 above={t(words.stepTwo)}>{t(words.title)}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.first), value: variant(variants) },
          { name: t(words.second), value: variant(other) },
        ]}
      />
      <P>
        <A href={stepAddress(variants, { step: '1' })}>{t(words.change)}</A>
      </P>
      <Form view={view} action="/simulations" once={typeof key === 'string' ? key : true} files>
        {Object.entries(variantFields(variants)).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Changes view={view} f={f} offers={offers} />
        <Places view={view} f={f} />
        <People view={view} f={f} names={namesOf(library, variants)} />
        <Button>{t(words.ask)}</Button>
      </Form>
    </Page>
  )
}
