import type { Library } from '@kosh/law'
import { type Primitive, primitiveGroups, primitivesOf } from '@kosh/law/primitives'
import { A, Details, H1, H2, type Html, List, P, Page, Table, type View } from '../../web/index.ts'
import { schemeWords, primitiveWords as words } from '../messages.ts'
import { schemeAddress } from './parts.tsx'

/** So many ways are listed at once; more open on demand. */
const FEW = 3

function Users({ view, library, primitive }: { view: View; library: Library; primitive: Primitive }): Html {
  const { t } = view
  const list = (
    <List items={primitive.schemes.map((id) => <A href={schemeAddress(library.schemes.get(id)!)}>{id}</A>)} />
  )
  const n = primitive.schemes.length
  return (
    <>
      {n === 0 ? null : n <= FEW ? list : <Details summary={t(words.all, { n })}>{list}</Details>}
      {primitive.served ? t(words.served) : null}
      {primitive.awaited ? <span class="kosh-muted">{t(words.awaited, { why: t(primitive.awaited) })}</span> : null}
    </>
  )
}

/** What a language for the law of labour migration must be able to say, and which schemes say it. */
export function PrimitivesPage({ view, library }: { view: View; library: Library }): Html {
  const { t } = view
  const all = primitivesOf(library)
  const used = all.filter((p) => !p.awaited).length
  return (
    <Page
      view={view}
      title={t(words.title)}
      crumbs={[{ href: '/schemes', text: t(schemeWords.listTitle) }, { text: t(words.title) }]}
    >
      <H1>{t(words.title)}</H1>
      <P lead>{t(words.lead, { all: all.length, used })}</P>
      {primitiveGroups.map((group) => (
        <section aria-labelledby={group.id}>
          <H2 id={group.id}>{t(group.name)}</H2>
          <Table
            caption={t(group.name)}
            captionSize="hidden"
            rows={all.filter((p) => p.group === group.id)}
            columns={[
              { head: t(words.id), cell: (p: Primitive) => p.id },
              { head: t(words.name), cell: (p: Primitive) => t(p.name), rowHead: true },
              { head: t(words.count), cell: (p: Primitive) => String(p.schemes.length), numeric: true },
              { head: t(words.users), cell: (p: Primitive) => <Users view={view} library={library} primitive={p} /> },
            ]}
          />
        </section>
      ))}
    </Page>
  )
}
