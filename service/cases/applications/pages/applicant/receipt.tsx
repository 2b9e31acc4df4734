import type { Library } from '@kosh/law'
import { timeZone } from '../../../../platform/calendar.ts'
import { H2, type Html, LinkButton, P, Page, Panel, SummaryList, type View } from '../../../../web/index.ts'
import type { CaseView } from '../../view.ts'
import { caseWords } from '../case-messages.ts'
import { checkWords as w } from '../messages.ts'
import { timeOf } from '../parts.tsx'
import { casePage } from './addresses.ts'
import { Clocks } from './clocks.tsx'

/** The moment of receipt to the second: the order of receipt may decide who gets a place. */
const exactTime = (view: View, at: Date, country: string): string =>
  `${timeOf(view, at, country)}:${String(at.getUTCSeconds()).padStart(2, '0')}`

/** What the applicant keeps: number, exact time, place in the order, the time limits and what follows them. */
export function ReceiptPage(props: { view: View; library: Library; shown: CaseView }): Html {
  const { view, shown } = props
  const { t } = view
  const c = shown.case
  const at = c.filedAt!
  const held = shown.lines.filter((l) => l.reservation !== null).reduce((sum, l) => sum + l.places, 0)
  const running = shown.clocks.filter((k) => k.state === 'running')
  return (
    <Page view={view} title={t(w.receiptTitle)} back="/cases">
      <Panel title={t(w.receiptTitle)}>{t(w.receiptNumber, { number: c.number })}</Panel>
      <SummaryList
        view={view}
        rows={[
          {
            name: t(w.receivedAt),
            value: (
              <time datetime={at.toISOString()}>
                {t(w.localTime, { at: exactTime(view, at, c.country), zone: timeZone(c.country) })}
              </time>
            ),
          },
          { name: t(w.order), value: String(c.receiptSeq) },
          { name: t(w.scheme), value: t(shown.scheme.title) },
          { name: t(w.rules), value: t(shown.edition.title) },
          ...(shown.employer ? [{ name: t(caseWords.employer), value: shown.employer.name }] : []),
          ...(shown.body ? [{ name: t(w.body), value: t(shown.body.title) }] : []),
          { name: t(w.lines), value: String(shown.lines.length) },
          ...(shown.edition.quota ? [{ name: t(w.held), value: String(held) }] : []),
        ]}
      />
      <H2>{t(w.next)}</H2>
      {running.length > 0 ? <Clocks {...props} clocks={running} /> : <P>{t(w.noClock)}</P>}
      <div class="govuk-button-group no-print">
        <LinkButton href={casePage(c.id)}>{t(w.toCase)}</LinkButton>
        <button type="button" class="govuk-button govuk-button--secondary" data-print hidden>
          {t(w.print)}
        </button>
      </div>
    </Page>
  )
}
