import type { Library } from '@kosh/law'
import type { FieldError } from '../../../../platform/context.ts'
import { formatDate } from '../../../../platform/i18n/index.ts'
import {
  A,
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  LinkButton,
  P,
  Page,
  SummaryList,
  TextArea,
  type View,
  WarningText,
} from '../../../../web/index.ts'
import { nothing } from '../../../../web/jsx/jsx-runtime.ts'
import { appealWords as words } from '../../appeal-messages.ts'
import type { Appeal, Appealable } from '../../appeals.ts'
import type { CaseView } from '../../view.ts'
import { citeWords, timeOf } from '../parts.tsx'
import { casePage } from './addresses.ts'

export const isLate = (open: Appealable, day: string): boolean => open.lastDay !== null && open.lastDay < day

/** The form of an appeal: to whom, until when, and why. */
export function AppealPage(props: {
  view: View
  library: Library
  shown: CaseView
  open: Appealable
  late: boolean
  values: FormValues
  errors: readonly FieldError[]
}): Html {
  const { view, library, shown, open, late, errors } = props
  const { t } = view
  const at = casePage(shown.case.id)
  const f = fields(view, props.values, errors)
  return (
    <Page view={view} title={t(words.title)} back={at} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <H1 above={shown.case.number}>{t(words.title)}</H1>
      <P lead>{t(words.lead, { body: t(open.body), law: citeWords(view, library, open.citation) })}</P>
      <P>
        {open.lastDay ? t(words.lastDay, { day: formatDate(view.locale, open.lastDay) }) : t(words.noLastDay)}{' '}
        {open.stays ? t(words.stays) : ''}
      </P>
      {late ? <WarningText view={view}>{t(words.isLate)}</WarningText> : null}
      <Form view={view} action={`${at}/appeal`} once>
        <TextArea {...f('grounds')} label={t(words.grounds)} hint={t(words.groundsHint)} rows={8} maxlength={10_000} />
        {late ? <TextArea {...f('lateReason')} label={t(words.lateReason)} rows={4} maxlength={10_000} /> : null}
        <ButtonGroup>
          <Button>{t(words.send)}</Button>
          <A href={at}>{t(words.back)}</A>
        </ButtonGroup>
      </Form>
    </Page>
  )
}

/** On the page of a case: what became of appeals, and the door to the next. */
export function AppealsPart(props: {
  view: View
  shown: CaseView
  appeals: readonly Appeal[]
  open: Appealable | undefined
  /** The reader stands on the applicant's side. */
  mayWithdraw: boolean
}): Html {
  const { view, shown, appeals, open } = props
  const { t } = view
  if (appeals.length === 0 && !open) return nothing
  return (
    <section aria-labelledby="appeals">
      <H2 id="appeals">{t(words.list)}</H2>
      {appeals.map((a) => (
        <>
          <SummaryList
            view={view}
            rows={[
              { name: t(words.number), value: a.number },
              { name: t(words.filedOn), value: timeOf(view, a.filedAt, shown.case.country) },
              { name: t(words.body), value: t(a.body) },
              { name: t(words.outcome), value: t(a.outcome ? words[a.outcome] : words.pending) },
              ...(a.reasons ? [{ name: t(words.reasonsShort), value: a.reasons }] : []),
            ]}
          />
          {a.outcome === null && props.mayWithdraw ? (
            <Form view={view} action={`${casePage(shown.case.id)}/appeal/withdraw`} once class="kosh-inline">
              <input type="hidden" name="number" value={a.number} />
              <Button kind="secondary">{t(words.withdraw)}</Button>
            </Form>
          ) : null}
        </>
      ))}
      {open ? (
        <P>
          <LinkButton href={`${casePage(shown.case.id)}/appeal`}>{t(words.appeal)}</LinkButton>
        </P>
      ) : null}
    </section>
  )
}
