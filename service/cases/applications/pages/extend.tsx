import { formatIso } from '@kosh/law'
import { A, Button, Form, H1, type Html, P, Page, Pagination, Status, Table, type View } from '../../../web/index.ts'
import type { Permit } from '../../permits/index.ts'
import type { Form as SchemeForm } from '../form.ts'
import { draftAddress } from './flow.ts'
import { extendWords as w } from './messages.ts'

/** Permits of the applicant under the scheme that the application may ask to extend. */
export const ExtendPage = (props: {
  view: View
  form: SchemeForm
  back: string
  permits: readonly Permit[]
  /** Those the application asks to extend already. */
  taken: ReadonlySet<string>
  next: string | null
}): Html => {
  const { view, form } = props
  const { t } = view
  const at = `${draftAddress(form.caseId)}/permits`
  return (
    <Page view={view} title={t(w.title)} back={props.back}>
      <H1 above={t(form.scheme.title)}>{t(w.title)}</H1>
      <P>{t(w.lead)}</P>
      <Table
        caption={t(w.title)}
        captionSize="hidden"
        rows={props.permits}
        empty={<P>{t(w.empty)}</P>}
        columns={[
          { head: t(w.number), rowHead: true, cell: (p) => <A href={`/permits/${p.number}`}>{p.number}</A> },
          { head: t(w.holder), cell: (p) => (p.person ? `${p.person.family} ${p.person.given}` : (p.employer ?? '')) },
          { head: t(w.until), cell: (p) => formatIso(view.locale, p.validTo) },
          {
            head: t(w.act),
            cell: (p) =>
              props.taken.has(p.id) ? (
                <Status kind="pass">{t(w.taken)}</Status>
              ) : (
                <Form view={view} action={at} once class="kosh-inline">
                  <input type="hidden" name="permit" value={p.number} />
                  <Button kind="secondary">
                    {t(w.extend)}
                    <span class="govuk-visually-hidden">: {p.number}</span>
                  </Button>
                </Form>
              ),
          },
        ]}
      />
      <Pagination view={view} next={props.next} />
    </Page>
  )
}
