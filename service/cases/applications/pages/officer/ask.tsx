import type { Library } from '@kosh/law'
import type { FieldError } from '../../../../platform/context.ts'
import {
  Button,
  Checkboxes,
  ErrorSummary,
  Form,
  fields,
  H1,
  type Html,
  Page,
  TextArea,
  type View,
} from '../../../../web/index.ts'
import type { CaseView } from '../../view.ts'
import type { Values } from '../kit.ts'
import { officerWords as w } from '../officer-messages.ts'
import { citeWords } from '../parts.tsx'
import { queueAddress } from './queue.tsx'

/** Asking the applicant: what has to be put right, and which conditions the law lets be cured. */
export function AskPage(props: {
  view: View
  library: Library
  seen: CaseView
  values: Values
  errors: readonly FieldError[]
}): Html {
  const { view, library, seen } = props
  const { t } = view
  const f = fields(view, props.values, props.errors)
  const at = queueAddress(seen.case.id)
  const failed = new Set(
    seen.lines.flatMap((l) => l.assessment?.full.criteria.filter((k) => k.outcome === 'fail').map((k) => k.id) ?? []),
  )
  const curable = seen.edition.criteria.filter((k) => k.curable && failed.has(k.id))
  return (
    <Page view={view} title={t(w.askTitle)} back={at} faulty={props.errors.length > 0}>
      <ErrorSummary view={view} errors={props.errors} />
      <H1 above={seen.case.number}>{t(w.askTitle)}</H1>
      <Form
        view={view}
        action={`${at}/ask`}
        once={typeof props.values['key'] === 'string' ? props.values['key'] : true}
      >
        <input type="hidden" name="version" value={String(seen.case.version)} />
        <TextArea {...f('text')} label={t(w.askText)} hint={t(w.askHint)} />
        {curable.length > 0 ? (
          <Checkboxes
            {...f('criteria')}
            label={t(w.askCriteria)}
            choices={curable.map((k) => ({
              value: k.id,
              text: t(k.title),
              hint: citeWords(view, library, k.curable!.cite),
            }))}
          />
        ) : null}
        <Button>{t(w.askSend)}</Button>
      </Form>
    </Page>
  )
}
