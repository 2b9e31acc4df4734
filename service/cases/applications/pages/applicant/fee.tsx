import type { Library } from '@kosh/law'
import type { FieldError } from '../../../../platform/context.ts'
import {
  Button,
  DateInput,
  ErrorSummary,
  Form,
  fields,
  H1,
  type Html,
  Page,
  SummaryList,
  TextInput,
  type View,
} from '../../../../web/index.ts'
import type { FeeRow } from '../../fees.ts'
import type { CaseView } from '../../view.ts'
import { caseWords as w } from '../case-messages.ts'
import type { Values } from '../kit.ts'
import { applyWords } from '../messages.ts'
import { LawCite, lineName, moneyOf } from '../parts.tsx'
import { casePage } from './addresses.ts'

export interface FeePageProps {
  view: View
  library: Library
  shown: CaseView
  fee: FeeRow
  /** The case one comes from: the applicant's unless said. */
  at?: string
  values: Values
  errors: readonly FieldError[]
}

/** Records the reference of a payment. The amount is asked only where the law's rate was not found. */
export function FeePage(props: FeePageProps): Html {
  const { view, library, shown, fee, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  const at = props.at ?? casePage(shown.case.id)
  const line = shown.lines.find((l) => l.no === fee.lineNo)
  return (
    <Page view={view} title={t(w.payTitle)} back={at} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <H1 above={shown.case.number}>{t(w.payTitle)}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(w.fee), value: t(fee.computed.title) },
          ...(line ? [{ name: t(w.worker), value: lineName(view, line) }] : []),
          { name: t(w.amount), value: moneyOf(view, fee.amount, fee.currency) },
          { name: t(w.article), value: <LawCite view={view} library={library} citation={fee.computed.citation} /> },
        ]}
      />
      <Form view={view} action={`${at}/fees/${fee.id}`} once>
        <input type="hidden" name="version" value={shown.case.version} />
        <TextInput {...f('reference')} label={t(w.payReference)} width={20} />
        <DateInput {...f('paidOn')} label={t(w.payDay)} hint={`${t(w.payDayHint)} ${t(applyWords.dateHint)}`} />
        {fee.amount === null ? (
          <TextInput
            {...f('amount')}
            label={t(w.payAmount)}
            hint={t(w.payAmountHint)}
            width={10}
            inputmode="decimal"
            suffix={fee.currency}
          />
        ) : null}
        <Button>{t(w.save)}</Button>
      </Form>
    </Page>
  )
}
