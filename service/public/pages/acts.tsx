import { type Act, formatValue, type Library } from '@kosh/law'
import { articleText, countryName, formatDate } from '../../platform/i18n/index.ts'
import { A, H1, H2, type Html, List, P, Page, SummaryList, Table, type View } from '../../web/index.ts'
import { type ActUse, actsByCountry } from '../law/cited.ts'
import { markNames, ruleNames, schemeWords as words } from '../messages.ts'
import { periodText } from './parts.tsx'

/** The register of acts: everything the rules stand on. */
export function ActsPage(props: { view: View; library: Library; own: string }): Html {
  const { view } = props
  const { t, locale } = view
  return (
    <Page view={view} title={t(words.acts)} crumbs={[{ text: t(words.acts) }]} wide>
      <H1>{t(words.acts)}</H1>
      <P lead>{t(words.actsLead)}</P>
      {actsByCountry(props.library, props.own).map(([country, acts]) => (
        <Table
          caption={countryName(locale, country)}
          captionSize="m"
          rows={acts}
          columns={[
            {
              head: t(words.act),
              cell: (act) => <A href={`/law/${act.id}`}>{t(act.title)}</A>,
              rowHead: true,
            },
            { head: t(words.number), cell: (act) => act.number ?? '—' },
            {
              head: t(words.editions),
              cell: (act) => act.editions.map((edition) => periodText(view, edition.from, edition.to)).join('; '),
            },
            { head: t(words.source), cell: (act) => act.source ?? '—' },
            { head: t(words.knownHow), cell: (act) => t(markNames[act.mark]) },
          ]}
        />
      ))}
    </Page>
  )
}

/** One act: what is known of it, and every rule and value that stands on it. */
export function ActPage(props: { view: View; act: Act; use: ActUse }): Html {
  const { view, act, use } = props
  const { t, locale } = view
  return (
    <Page
      view={view}
      title={t(act.title)}
      crumbs={[{ href: '/law', text: t(words.acts) }, { text: t(act.title) }]}
      wide
    >
      <H1 above={countryName(locale, act.country)}>{t(act.title)}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: 'ID', value: <code>{act.id}</code> },
          ...(act.number ? [{ name: t(words.number), value: act.number }] : []),
          ...(act.adopted ? [{ name: t(words.adopted), value: formatDate(locale, act.adopted) }] : []),
          ...(act.repealed ? [{ name: t(words.repealed), value: formatDate(locale, act.repealed) }] : []),
          {
            name: t(words.editions),
            value: <List items={act.editions.map((edition) => periodText(view, edition.from, edition.to))} />,
          },
          ...(act.registry ? [{ name: t(words.registry), value: act.registry }] : []),
          { name: t(words.source), value: act.source ?? '—' },
          { name: t(words.knownHow), value: t(markNames[act.mark]) },
        ]}
      />
      <H2 id="rules">{t(words.rules)}</H2>
      <Table
        caption={t(words.rules)}
        captionSize="hidden"
        rows={use.rules}
        empty={t(words.noRules)}
        columns={[
          { head: t(words.rule), cell: (rule) => t(rule.title), rowHead: true },
          { head: t(words.kind), cell: (rule) => t(ruleNames[rule.kind]) },
          {
            head: t(words.scheme),
            cell: (rule) => (
              <A href={`/schemes/${rule.scheme.id}?on=${rule.edition.from}`}>
                {t(rule.scheme.title)}, {t(rule.edition.title)}
              </A>
            ),
          },
          { head: t(words.place), cell: (rule) => articleText(locale, rule.citation.article) },
          { head: t(words.knownHow), cell: (rule) => t(markNames[rule.citation.mark]) },
        ]}
      />
      <H2 id="values">{t(words.valuesTitle)}</H2>
      <Table
        caption={t(words.valuesTitle)}
        captionSize="hidden"
        rows={use.values}
        empty={t(words.noValues)}
        columns={[
          {
            head: t(words.value),
            cell: (value) => [t(value.title), ...(value.row.key ?? [])].join(', '),
            rowHead: true,
          },
          {
            head: t(words.amount),
            cell: (value) =>
              value.row.value === undefined ? t(words.notFound) : formatValue(locale, value.row.value, value.unit),
          },
          { head: t(words.period), cell: (value) => periodText(view, value.row.from, value.row.to) },
          { head: t(words.place), cell: (value) => articleText(locale, value.row.cite.article) },
          { head: t(words.knownHow), cell: (value) => t(markNames[value.row.cite.mark]) },
        ]}
      />
    </Page>
  )
}
