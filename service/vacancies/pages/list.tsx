import type { SearchResult, Vacancy } from '../../instruments/search/index.ts'
import { formatDate, formatNumber, occupationName, regionCodes, regionName } from '../../platform/i18n/index.ts'
import {
  A,
  Button,
  Filters,
  type FormValues,
  fields,
  H1,
  type Html,
  LinkButton,
  P,
  Page,
  Pagination,
  Select,
  Table,
  TextInput,
  type View,
} from '../../web/index.ts'
import { payText, vacancyAddress } from '../around.ts'
import { stateNames, words } from '../messages.ts'

export interface ListProps {
  view: View
  country: string
  vacancies: readonly Vacancy[]
  /** Referrals of those listed; for who may see them. */
  waiting: ReadonlyMap<string, SearchResult> | undefined
  next: string | null
  which: 'all' | 'mine' | 'regions'
  values: FormValues
}

/** Vacancies, open to everybody; employers and officers find their own. */
export function VacanciesPage(props: ListProps): Html {
  const { view, which, vacancies, waiting } = props
  const { t, locale, actor } = view
  const f = fields(view, props.values)
  const own = actor.role === 'employer' ? 'mine' : actor.role === 'officer' ? 'regions' : undefined
  return (
    <Page view={view} title={t(words.title)} crumbs={[{ text: t(words.title) }]} wide>
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead)}</P>
      {actor.role === 'employer' ? <LinkButton href="/vacancies/new">{t(words.publish)}</LinkButton> : null}
      {own ? (
        <Filters
          label={t(words.title)}
          items={[
            { href: '/vacancies', text: t(words.all), current: which === 'all' },
            {
              href: `/vacancies?which=${own}`,
              text: t(own === 'mine' ? words.mine : words.inRegions),
              current: which === own,
            },
          ]}
        />
      ) : null}
      <form action="/vacancies" method="get">
        {which === 'all' ? null : <input type="hidden" name="which" value={which} />}
        <TextInput {...f('words')} label={t(words.what)} type="search" />
        <Select
          {...f('region')}
          label={t(words.region)}
          empty={t(words.anyRegion)}
          options={regionCodes(props.country).map((code) => ({ value: code, text: regionName(locale, code) }))}
        />
        <TextInput {...f('occupation')} label={t(words.occupationCode)} width={5} inputmode="numeric" />
        <Button kind="secondary">{t(words.search)}</Button>
      </form>
      <Table
        caption={t(words.title)}
        captionSize="hidden"
        rows={vacancies}
        empty={t(which === 'mine' ? words.noneMine : words.none)}
        columns={[
          {
            head: t(words.jobTitle),
            cell: (v) => <A href={vacancyAddress(v.number)}>{v.post.title}</A>,
            rowHead: true,
          },
          { head: t(words.employer), cell: (v) => v.employer },
          { head: t(words.occupation), cell: (v) => occupationName(locale, v.occupation) },
          { head: t(words.region), cell: (v) => `${regionName(locale, v.region)}, ${v.post.town}` },
          { head: t(words.pay), cell: (v) => payText(view, v), numeric: true },
          { head: t(words.places), cell: (v) => formatNumber(locale, v.places), numeric: true },
          { head: t(words.publishedOn), cell: (v) => formatDate(locale, v.publishedOn) },
          ...(which === 'all'
            ? []
            : [
                { head: t(words.state), cell: (v: Vacancy) => t(stateNames[v.state]) },
                {
                  head: t(words.waiting),
                  cell: (v: Vacancy) => formatNumber(locale, waiting?.get(v.id)?.open ?? 0),
                  numeric: true,
                },
              ]),
        ]}
      />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}
