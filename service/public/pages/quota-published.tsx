import type { Library } from '@kosh/law'
import { formatNumber } from '../../platform/i18n/index.ts'
import { Details, type Html, LineChart, Table, type View } from '../../web/index.ts'
import { nothing } from '../../web/jsx/jsx-runtime.ts'
import { type PublishedYear, shareUsed } from '../law/published.ts'
import { quotaWords as words } from '../messages.ts'
import { Citing } from './parts.tsx'

/** The sentence under the title: the first year with both figures, and how many years are blank. */
export function publishedSays(view: View, years: readonly PublishedYear[]): string {
  const n = (value: number): string => formatNumber(view.locale, value)
  const both = years.find((row) => shareUsed(row) !== null)
  const known = years.filter((row) => row.set !== null).length
  if (!both) return view.t(words.publishedSaysOne, { n: known })
  return view
    .t(words.publishedSays, {
      year: both.year,
      set: n(both.set!),
      used: n(both.used!),
      share: `${formatNumber(view.locale, Math.round(shareUsed(both)!))} %`,
      gaps: years.length - known,
    })
    .trim()
}

/** Places set and used since the first year of the law's tables; years without a figure stay blank. */
export function PublishedPart(props: { view: View; library: Library; published: readonly PublishedYear[] }): Html {
  const { view, library, published } = props
  const { t, locale } = view
  if (published.every((row) => row.set === null && row.used === null)) return nothing
  const figure = (value: number | null): string => (value === null ? t(words.noData) : formatNumber(locale, value))
  return (
    <>
      <LineChart
        view={view}
        id="published"
        title={t(words.published, { year: published[0]!.year })}
        says={publishedSays(view, published)}
        source={t(words.publishedSource)}
        points={published.map((row) => row.year)}
        lines={[
          { label: t(words.setLine), values: published.map((row) => row.set), colour: 1 },
          { label: t(words.usedLine), values: published.map((row) => row.used), colour: 4 },
        ]}
        head={{ point: t(words.year) }}
      />
      <Details summary={t(words.publishedTable)}>
        <Table
          caption={t(words.publishedTable)}
          captionSize="hidden"
          rows={published}
          columns={[
            { head: t(words.year), cell: (row) => row.year, rowHead: true },
            {
              head: t(words.set),
              cell: (row) => (
                <>
                  {figure(row.set)} <Citing view={view} library={library} citation={row.setCite} />
                </>
              ),
            },
            {
              head: t(words.used),
              cell: (row) => (
                <>
                  {figure(row.used)} <Citing view={view} library={library} citation={row.usedCite} />
                </>
              ),
            },
            {
              head: t(words.share),
              cell: (row) => {
                const share = shareUsed(row)
                return share === null ? '—' : `${formatNumber(locale, share)} %`
              },
              numeric: true,
            },
          ]}
        />
      </Details>
    </>
  )
}
