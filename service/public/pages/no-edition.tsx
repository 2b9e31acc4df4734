import type { IsoDate, Scheme } from '@kosh/law'
import { countryName, formatDate } from '../../platform/i18n/index.ts'
import { A, H1, H2, type Html, List, P, Page, type View } from '../../web/index.ts'
import { schemeWords as words } from '../messages.ts'
import { periodText, schemeAddress } from './parts.tsx'

/** A day on which the scheme was not in force: the days on which it was. */
export function NoEditionPage(props: { view: View; scheme: Scheme; day: IsoDate }): Html {
  const { view, scheme } = props
  const { t } = view
  return (
    <Page
      view={view}
      title={t(scheme.title)}
      crumbs={[{ href: '/schemes', text: t(words.listTitle) }, { text: t(scheme.title) }]}
    >
      <H1 above={countryName(view.locale, scheme.country)}>{t(scheme.title)}</H1>
      <P lead>{t(words.noEdition, { date: formatDate(view.locale, props.day) })}</P>
      <H2>{t(words.editions)}</H2>
      <List
        items={scheme.editions.map((edition) => (
          <>
            <A href={`${schemeAddress(scheme)}?on=${edition.from}`}>{t(edition.title)}</A>:{' '}
            {periodText(view, edition.from, edition.to)}
          </>
        ))}
      />
    </Page>
  )
}
