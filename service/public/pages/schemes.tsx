import type { IsoDate, Scheme } from '@kosh/law'
import { editionOn } from '@kosh/law'
import { countryName } from '../../platform/i18n/index.ts'
import { A, Filters, H1, H2, type Html, P, Page, Table, type View } from '../../web/index.ts'
import { givesNames, primitiveWords, schemeWords as words } from '../messages.ts'
import { Standing, schemeAddress } from './parts.tsx'

export type ForWhom = 'worker' | 'employer' | undefined

const applicantOf = (scheme: Scheme, day: IsoDate): 'worker' | 'employer' | undefined =>
  (editionOn(scheme, day) ?? scheme.editions.at(-1))?.process.applicant

/** The schemes by country, the own country first; of each country in the order of their titles. */
export function schemesByCountry(
  schemes: Iterable<Scheme>,
  view: Pick<View, 'locale'>,
  own: string,
): [string, Scheme[]][] {
  const found = new Map<string, Scheme[]>()
  for (const scheme of schemes) found.set(scheme.country, [...(found.get(scheme.country) ?? []), scheme])
  const order = new Intl.Collator(view.locale)
  const name = (country: string): string => countryName(view.locale, country)
  return [...found]
    .map(([country, list]): [string, Scheme[]] => [
      country,
      list.sort((a, b) => order.compare(a.title[view.locale], b.title[view.locale])),
    ])
    .sort(([a], [b]) => Number(b === own) - Number(a === own) || order.compare(name(a), name(b)))
}

const List = (props: { view: View; country: string; schemes: readonly Scheme[]; day: IsoDate }): Html => {
  const { view, day } = props
  const { t } = view
  return (
    <Table
      caption={countryName(view.locale, props.country)}
      captionSize="hidden"
      columns={[
        {
          head: t(words.way),
          rowHead: true,
          cell: (scheme) => (
            <>
              <A href={schemeAddress(scheme)}>{t(scheme.title)}</A>
              <span class="kosh-row-note">{t(scheme.summary)}</span>
            </>
          ),
        },
        { head: t(words.gives), cell: (scheme) => t(givesNames[scheme.gives]) },
        { head: t(words.status), cell: (scheme) => <Standing view={view} scheme={scheme} day={day} /> },
      ]}
      rows={props.schemes}
    />
  )
}

/** Every way the library knows, with its standing and what it gives. */
export function SchemesPage(props: {
  view: View
  schemes: readonly Scheme[]
  own: string
  day: IsoDate
  forWhom: ForWhom
}): Html {
  const { view, day, forWhom } = props
  const { t } = view
  const of = (whom: ForWhom): Scheme[] =>
    props.schemes.filter((scheme) => whom === undefined || applicantOf(scheme, day) === whom)
  const shown = schemesByCountry(of(forWhom), view, props.own)
  const filter = (whom: ForWhom, text: string) => ({
    href: whom ? `/schemes?for=${whom}` : '/schemes',
    text,
    count: of(whom).length,
    current: whom === forWhom,
  })
  return (
    <Page view={view} title={t(words.listTitle)} crumbs={[{ text: t(words.listTitle) }]}>
      <H1>{t(words.listTitle)}</H1>
      <P lead>{t(words.listLead)}</P>
      <Filters
        label={t(words.applicant)}
        items={[
          filter(undefined, t(words.forAll)),
          filter('worker', t(words.forWorkers)),
          filter('employer', t(words.forEmployers)),
        ]}
      />
      {shown.length > 1 ? (
        <Filters
          label={t(words.country)}
          items={shown.map(([country, schemes]) => ({
            href: `#country-${country}`,
            text: countryName(view.locale, country),
            count: schemes.length,
          }))}
        />
      ) : null}
      {shown.length === 0 ? <P>{t(words.noneHere)}</P> : null}
      {shown.map(([country, schemes]) => (
        <section aria-labelledby={`country-${country}`}>
          <H2 id={`country-${country}`}>{countryName(view.locale, country)}</H2>
          {country === props.own ? null : <P muted>{t(words.compare)}</P>}
          <List view={view} country={country} schemes={schemes} day={day} />
        </section>
      ))}
      <P muted>
        <A href="/schemes/primitives">{t(primitiveWords.link)}</A>
      </P>
    </Page>
  )
}
