import type { IsoDate, Library, Scheme } from '@kosh/law'
import { type Difference, type PartKind, partKinds, type SchemeDiff } from '@kosh/law/diff'
import type { FieldError } from '../../platform/context.ts'
import { countryName, formatDate } from '../../platform/i18n/index.ts'
import {
  A,
  Button,
  ButtonGroup,
  ErrorSummary,
  fields,
  H1,
  H2,
  type Html,
  P,
  Page,
  Table,
  TextInput,
  type View,
} from '../../web/index.ts'
import { partNames, schemeWords, changeWords as words } from '../messages.ts'
import { Citing, schemeAddress } from './parts.tsx'

interface Props {
  view: View
  library: Library
  scheme: Scheme
  /** As typed. */
  values: { from: string; to: string }
  errors: readonly FieldError[]
  /** Absent where a day is wrong. */
  found?: SchemeDiff
}

function Side({ page, said }: { page: Props; said: Difference['before'] }): Html {
  if (!said) return <span class="kosh-muted">—</span>
  const { view, library } = page
  return (
    <>
      {said.words[view.locale]} <Citing view={view} library={library} citation={said.cite} />
    </>
  )
}

function PartTable({
  page,
  part,
  list,
  days,
}: {
  page: Props
  part: PartKind
  list: Difference[]
  days: [IsoDate, IsoDate]
}): Html {
  const { view } = page
  const { t } = view
  const date = (day: IsoDate) => formatDate(view.locale, day)
  return (
    <section aria-labelledby={`p-${part}`}>
      <H2 id={`p-${part}`}>{t(partNames[part])}</H2>
      <Table
        caption={t(partNames[part])}
        captionSize="hidden"
        rows={list}
        columns={[
          {
            head: t(words.what),
            cell: (d: Difference) => (
              <>
                {d.title[view.locale]}
                <br />
                <span class="kosh-muted">{t(words[d.kind])}</span>
              </>
            ),
            rowHead: true,
          },
          { head: date(days[0]), cell: (d: Difference) => <Side page={page} said={d.before} /> },
          { head: date(days[1]), cell: (d: Difference) => <Side page={page} said={d.after} /> },
        ]}
      />
    </section>
  )
}

/** What differs in a scheme between two days: rules in words and values of the law, before and after, each with its place. */
export function ChangesPage(props: Props): Html {
  const { view, scheme, found, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  const of = (part: PartKind): Difference[] => found?.differences.filter((d) => d.part === part) ?? []
  return (
    <Page
      view={view}
      title={`${t(words.title)}: ${t(scheme.title)}`}
      faulty={errors.length > 0}
      crumbs={[
        { href: '/schemes', text: t(schemeWords.listTitle) },
        { href: schemeAddress(scheme), text: t(scheme.title) },
        { text: t(words.title) },
      ]}
    >
      <ErrorSummary view={view} errors={errors} />
      <H1 above={`${countryName(view.locale, scheme.country)}. ${t(scheme.title)}`}>{t(words.title)}</H1>
      <form method="get" action={`${schemeAddress(scheme)}/changes`} class="no-print">
        <TextInput
          {...f('from')}
          label={t(words.from)}
          hint={t(schemeWords.dayHint, { day: '2008-07-01' })}
          width={10}
        />
        <TextInput {...f('to')} label={t(words.to)} width={10} />
        <ButtonGroup>
          <Button kind="secondary">{t(schemeWords.show)}</Button>
        </ButtonGroup>
      </form>
      {found ? (
        <>
          <P lead>
            {t(found.differences.length === 0 ? words.nothing : words.count, {
              n: found.differences.length,
              same: found.same,
            })}
          </P>
          <P>
            {formatDate(view.locale, found.from.day)}: {t(found.from.edition.title)}
            <br />
            {formatDate(view.locale, found.to.day)}: {t(found.to.edition.title)}
          </P>
          {partKinds.map((part) => {
            const list = of(part)
            return list.length === 0 ? null : (
              <PartTable page={props} part={part} list={list} days={[found.from.day, found.to.day]} />
            )
          })}
          <P>
            <A href={`/api/v1${schemeAddress(scheme)}/changes?from=${found.from.day}&to=${found.to.day}`}>
              {t(words.json)}
            </A>
          </P>
        </>
      ) : null}
    </Page>
  )
}
