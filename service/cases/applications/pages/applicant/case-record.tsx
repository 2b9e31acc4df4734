import { A, H2, H3, type Html, List, P, Table } from '../../../../web/index.ts'
import { nothing } from '../../../../web/jsx/jsx-runtime.ts'
import { caseWords as w } from '../case-messages.ts'
import { asWritten, lineName, moneyOf, timeOf } from '../parts.tsx'
import { feePage, paperFile, papersPage } from './addresses.ts'
import type { CasePageProps } from './case-lines.tsx'

/** What was paid and what is to be paid. */
export const Fees = ({ view, shown }: CasePageProps): Html => {
  if (shown.fees.length === 0) return nothing
  const { t } = view
  const lineOf = (no: number | null) => shown.lines.find((l) => l.no === no)
  return (
    <>
      <H2>{t(w.fees)}</H2>
      <Table
        caption={t(w.fees)}
        captionSize="hidden"
        rows={shown.fees}
        columns={[
          {
            head: t(w.fee),
            rowHead: true,
            cell: (f) => {
              const line = lineOf(f.lineNo)
              return line ? `${t(f.computed.title)}: ${lineName(view, line)}` : t(f.computed.title)
            },
          },
          { head: t(w.invoice), cell: (f) => (f.invoice ? <A href={`/money/${f.invoice}`}>{f.invoice}</A> : '—') },
          { head: t(w.amount), numeric: true, cell: (f) => moneyOf(view, f.amount, f.currency) },
          {
            head: t(w.state),
            cell: (f) =>
              f.paidAt ? (
                t(w.paid, { reference: f.reference ?? '' })
              ) : shown.acts.includes('pay-fee') ? (
                <>
                  {t(w.toPay)}{' '}
                  <A href={feePage(shown.case.id, f.id)} class="no-print">
                    {t(w.payAct)}
                    <span class="govuk-visually-hidden">
                      : {t(f.computed.title)} {f.lineNo ?? ''}
                    </span>
                  </A>
                </>
              ) : (
                t(w.toPay)
              ),
          },
        ]}
      />
    </>
  )
}

/** What the applicant was told, the newest first. */
export const Notices = ({ view, shown }: CasePageProps): Html =>
  shown.notices.length === 0 ? (
    <P>{view.t(w.noNotices)}</P>
  ) : (
    <>
      {shown.notices.map((n) => (
        <section>
          <H3>{asWritten(view, n.text.title)}</H3>
          <P small muted>
            {timeOf(view, n.at, shown.case.country)}
          </P>
          {n.text.paragraphs.map((p) => (
            <P>{asWritten(view, p)}</P>
          ))}
        </section>
      ))}
    </>
  )

/** Papers given, and the way to more. */
export const Papers = ({ view, shown }: CasePageProps): Html => {
  const given = shown.documents.flatMap((d) => d.given.map((g) => ({ title: d.title, ...g })))
  return (
    <>
      {given.length === 0 ? (
        <P>{view.t(w.noDocuments)}</P>
      ) : (
        <List
          items={given.map((g) => (
            <>
              {view.t(g.title)}: <A href={paperFile(shown.case.id, g.id)}>{g.name}</A>
            </>
          ))}
        />
      )}
      {shown.acts.includes('add-document') && shown.documents.length > 0 ? (
        <P>
          <A href={papersPage(shown.case.id)} class="no-print">
            {view.t(w.addDocument)}
          </A>
        </P>
      ) : null}
    </>
  )
}

/** What happened, the oldest first. */
export const History = ({ view, shown }: CasePageProps): Html => (
  <Table
    caption={view.t(w.history)}
    captionSize="hidden"
    rows={shown.history}
    columns={[
      { head: view.t(w.when), cell: (h) => timeOf(view, h.at, shown.case.country) },
      { head: view.t(w.what), rowHead: true, cell: (h) => view.t(h.title) },
      { head: view.t(w.byWhom), cell: (h) => h.actor.name ?? view.t(w.system) },
    ]}
  />
)
