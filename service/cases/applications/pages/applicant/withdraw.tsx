import { A, Button, ButtonGroup, Form, H1, type Html, Page, type View, WarningText } from '../../../../web/index.ts'
import type { CaseView } from '../../view.ts'
import { caseWords as w } from '../case-messages.ts'
import { casePage } from './addresses.ts'

/** Asks once more before an application is taken back. */
export function WithdrawPage({ view, shown }: { view: View; shown: CaseView }): Html {
  const at = casePage(shown.case.id)
  return (
    <Page view={view} title={view.t(w.withdrawTitle)} back={at}>
      <H1 above={shown.case.number}>{view.t(w.withdrawTitle)}</H1>
      <WarningText view={view}>{view.t(w.withdrawText)}</WarningText>
      <Form view={view} action={`${at}/withdraw`} once>
        <input type="hidden" name="version" value={shown.case.version} />
        <ButtonGroup>
          <Button kind="warning">{view.t(w.withdrawYes)}</Button>
          <A href={at}>{view.t(w.goBack)}</A>
        </ButtonGroup>
      </Form>
    </Page>
  )
}
