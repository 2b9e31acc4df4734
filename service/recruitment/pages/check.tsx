import type { Contract } from '../../instruments/recruitment/index.ts'
import { localDate } from '../../platform/calendar.ts'
import { formatDate } from '../../platform/i18n/index.ts'
import { Button, fields, H1, type Html, P, Page, SummaryList, TextInput, type View } from '../../web/index.ts'
import { placingWords as words } from '../placing-messages.ts'

type Checked = Pick<Contract, 'number' | 'hash' | 'madeAt' | 'employerSignedAt' | 'workerSignedAt'>

/** Whoever holds the paper of a contract checks it here by its number; no name is shown. */
export function CheckPage(props: { view: View; number: string; contract: Checked | undefined }): Html {
  const { view, contract: c } = props
  const { t, locale } = view
  const f = fields(view, { number: props.number }, [])
  const day = (at: Date | null): string =>
    at ? formatDate(locale, localDate(at, view.actor.country)) : t(words.notSigned)
  return (
    <Page view={view} title={t(words.check)} crumbs={[{ text: t(words.check) }]}>
      <H1>{t(words.check)}</H1>
      <P lead>{t(words.checkLead)}</P>
      <form method="get" action="/recruitment/check">
        <TextInput {...f('number')} label={t(words.contractNumber)} />
        <Button>{t(words.checkIt)}</Button>
      </form>
      {props.number && !c ? <P>{t(words.checkNone)}</P> : null}
      {c ? (
        <SummaryList
          view={view}
          rows={[
            { name: t(words.contractNumber), value: c.number },
            { name: t(words.madeOn), value: day(c.madeAt) },
            { name: t(words.employerSigned), value: day(c.employerSignedAt) },
            { name: t(words.workerSigned), value: day(c.workerSignedAt) },
            { name: t(words.fingerprint), value: <code class="kosh-raw">{c.hash}</code> },
          ]}
        />
      ) : null}
    </Page>
  )
}
