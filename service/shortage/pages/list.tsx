import { type List, phaseOf } from '../../instruments/shortage/index.ts'
import type { FieldError } from '../../platform/context.ts'
import {
  A,
  Button,
  DateInput,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  type Html,
  InsetText,
  LinkButton,
  P,
  Page,
  Select,
  Table,
  TextArea,
  TextInput,
} from '../../web/index.ts'
import { type Around, day, listAddress, mayPublish, n, todayOf } from '../around.ts'
import { words } from '../messages.ts'

export interface Listed extends List {
  /** Entries that stand on it; null before publication. */
  listed: number | null
  proposed: number
}

/** All lists of the country, the newest first, and which one holds today. */
export function ListsPage(props: Around & { lists: readonly Listed[] }): Html {
  const { view, lists, series } = props
  const { t } = view
  const today = todayOf(props)
  const holds = (list: Listed): boolean =>
    list.validFrom !== null && list.validFrom <= today && today <= list.validTo! && current(list) === list.number
  /** A revision that holds takes the place of the one before. */
  const current = (of: Listed): string | undefined =>
    lists
      .filter((l) => l.series === of.series && l.validFrom !== null && l.validFrom <= today && today <= l.validTo!)
      .sort((a, b) =>
        a.validFrom! < b.validFrom! || (a.validFrom === b.validFrom && a.publishedAt! < b.publishedAt!) ? 1 : -1,
      )[0]?.number
  return (
    <Page view={view} title={t(words.title)} crumbs={[{ text: t(words.title) }]} wide>
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      {mayPublish(view) ? <LinkButton href="/shortage/new">{t(words.open)}</LinkButton> : null}
      {lists.some(holds) ? null : <InsetText>{t(words.noneInForce)}</InsetText>}
      <Table
        caption={t(words.title)}
        captionSize="hidden"
        rows={lists}
        empty={t(words.none)}
        columns={[
          { head: t(words.number), cell: (l) => <A href={listAddress(l.number)}>{l.number}</A>, rowHead: true },
          {
            head: t(words.list),
            cell: (l) => {
              const found = series.find(({ use }) => use.id === l.series)
              return `${found ? t(found.use.title) : l.series}, ${l.year}`
            },
          },
          {
            head: t(words.phase),
            cell: (l) => {
              if (holds(l)) return t(words.inForce)
              const phase = phaseOf(l, today)
              const until = phase === 'proposals' ? ` ${t(words.until, { day: day(props, l.proposalsBy) })}` : ''
              return `${t(words[phase])}${until}`
            },
          },
          { head: t(words.regionsSay), cell: (l) => n(props, l.proposed), numeric: true },
          { head: t(words.listed), cell: (l) => (l.listed === null ? '—' : n(props, l.listed)), numeric: true },
        ]}
      />
    </Page>
  )
}

/** The form that opens the list of a year. */
export function NewListPage(props: Around & { values: FormValues; errors: readonly FieldError[] }): Html {
  const { view, series, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  return (
    <Page
      view={view}
      title={t(words.open)}
      faulty={errors.length > 0}
      crumbs={[{ href: '/shortage', text: t(words.title) }, { text: t(words.open) }]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1>{t(words.open)}</H1>
      <P>{t(words.openLead)}</P>
      <Form view={view} action="/shortage" once>
        <Select
          {...f('series')}
          label={t(words.list)}
          options={series.map(({ use }) => ({ value: use.id, text: t(use.title) }))}
        />
        <TextInput {...f('year')} label={t(words.year)} width={4} inputmode="numeric" />
        <DateInput {...f('proposalsBy')} label={t(words.proposalsBy)} />
        <TextArea {...f('reason')} label={t(words.reason)} rows={3} />
        <TextInput {...f('act')} label={t(words.act)} />
        <Button>{t(words.open)}</Button>
      </Form>
    </Page>
  )
}
