import type { Wrong } from '@kosh/law'
import { formatDate } from '../../../platform/i18n/index.ts'
import { Button, Form, type Html, P, Panel, SummaryList, WarningText } from '../../../web/index.ts'
import { shownCode } from '../code.ts'
import { words } from '../messages.ts'
import { type Around, Danger, FORM, Rights, WorkerFrame } from './frame.tsx'

/** The receipt: number and code, once. Printable; the danger text comes first where danger was told. */
export function SentPage(
  props: Around & { number: string; code: string; dueOn: string | null; danger: boolean; kinds: readonly Wrong[] },
): Html {
  const { view, number, code, dueOn } = props
  const { t } = view
  return (
    <WorkerFrame {...props} title={t(words.sentTitle)}>
      <Panel title={t(words.sentTitle)} />
      {props.danger ? <Danger {...props} /> : null}
      <WarningText view={view}>{t(words.keep)}</WarningText>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.number), value: <strong id="number">{number}</strong> },
          { name: t(words.code), value: <strong id="code">{shownCode(code)}</strong> },
          { name: t(words.answerBy), value: dueOn ? formatDate(view.locale, dueOn) : t(words.noTerm) },
        ]}
      />
      <P>{t(words.keepSafe)}</P>
      <Form view={view} action="/complaint/status" id={FORM} class="no-print">
        <input type="hidden" name="language" value={props.language} />
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="code" value={code} />
        <Button kind="secondary" name="then" value="open">
          {t(words.lookHere)}
        </Button>
      </Form>
      <Rights {...props} open />
    </WorkerFrame>
  )
}
