import type { Library } from '@kosh/law'
import type { FeeRow } from '../../cases/applications/index.ts'
import type { Item } from '../../instruments/money/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { formatMoney } from '../../platform/i18n/index.ts'
import { Citing } from '../../public/index.ts'
import {
  A,
  Button,
  ButtonGroup,
  Details,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  type Html,
  InsetText,
  NotificationBanner,
  P,
  Page,
  SummaryList,
  TextInput,
  type View,
} from '../../web/index.ts'
import { nothing } from '../../web/jsx/jsx-runtime.ts'
import { kindNames, words } from '../messages.ts'
import { itemAddress, mayReturn, titleOf } from './books.tsx'

export interface ItemProps {
  view: View
  library: Library
  item: Item
  fee: FeeRow | undefined
  case: { id: string; number: string } | undefined
  payer: string
  keeps: boolean
  done: string | undefined
  values: FormValues
  errors: readonly FieldError[]
}

function Acts(props: ItemProps): Html {
  const { view, item } = props
  if (!props.keeps || !mayReturn(item)) return nothing
  const { t } = view
  const f = fields(view, props.values, props.errors)
  const title = item.kind === 'deposit' ? words.release : item.kind === 'receipt' ? words.sendBack : words.refund
  return (
    <>
      {item.kind === 'receipt' ? (
        <Details summary={t(words.allocate)} open={props.values['form'] === 'allocate'}>
          <Form view={view} action={itemAddress(item.number, '/allocate')} once>
            <input type="hidden" name="form" value="allocate" />
            <TextInput {...f('claim')} label={t(words.claim)} width={20} autocomplete="off" />
            <Button>{t(words.allocate)}</Button>
          </Form>
        </Details>
      ) : null}
      <Details summary={t(title)} open={props.values['form'] === 'refund'}>
        <P>{t(words.refundLead)}</P>
        <Form view={view} action={itemAddress(item.number, '/refund')} once>
          <input type="hidden" name="form" value="refund" />
          <TextInput
            {...f('amount')}
            label={t(words.sumInput, { currency: item.currency })}
            width={10}
            inputmode="decimal"
          />
          <TextInput {...f('reason')} label={t(words.reason)} />
          <ButtonGroup>
            <Button>{t(title)}</Button>
          </ButtonGroup>
        </Form>
      </Details>
      {item.kind === 'deposit' ? (
        <Details summary={t(words.forfeit)} open={props.values['form'] === 'forfeit'}>
          <Form view={view} action={itemAddress(item.number, '/forfeit')} once>
            <input type="hidden" name="form" value="forfeit" />
            <TextInput {...f('forfeitReason')} label={t(words.reason)} />
            <Button kind="warning">{t(words.forfeit)}</Button>
          </Form>
        </Details>
      ) : null}
    </>
  )
}

/** An invoice, which is the receipt once it is paid; a deposit, a refund, or a receipt to allocate. */
export function ItemPage(props: ItemProps): Html {
  const { view, item, fee, errors } = props
  const { t, locale } = view
  const money = (n: number) => formatMoney(locale, n, item.currency)
  const claim = item.kind === 'fee' || item.kind === 'deposit'
  const paid = claim && item.open === 0 && item.amount > 0
  const title = `${t(claim ? (paid ? words.receiptTitle : words.invoice) : kindNames[item.kind])} ${item.number}`
  return (
    <Page
      view={view}
      title={title}
      faulty={errors.length > 0}
      back={props.case && view.actor.role !== 'auditor' ? `/cases/${props.case.id}` : '/money'}
    >
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {props.done}
        </NotificationBanner>
      ) : null}
      <H1 above={title}>{titleOf(view, item)}</H1>
      <SummaryList
        view={view}
        rows={[
          { name: t(words.amount), value: money(item.amount) },
          ...(props.payer ? [{ name: t(words.payer), value: props.payer }] : []),
          ...(props.case ? [{ name: t(words.case), value: props.case.number }] : []),
          ...(item.open > 0 ? [{ name: t(words.open), value: money(item.open) }] : []),
          ...(item.pending > 0 ? [{ name: t(words.pending), value: money(item.pending) }] : []),
          ...(item.settled > 0 ? [{ name: t(words.settled), value: money(item.settled) }] : []),
          ...(item.returned > 0 ? [{ name: t(words.returned), value: money(item.returned) }] : []),
          ...(item.reference ? [{ name: t(words.reference), value: item.reference }] : []),
          ...(item.reason ? [{ name: t(words.reason), value: item.reason }] : []),
        ]}
      />
      {fee ? (
        <P small>
          <Citing view={view} library={props.library} citation={fee.computed.citation} />
        </P>
      ) : null}
      {claim && item.open > 0 ? <InsetText>{t(words.howToPay, { number: item.number })}</InsetText> : null}
      {props.keeps ? <Acts {...props} /> : null}
      <div class="govuk-button-group no-print">
        <button type="button" class="govuk-button govuk-button--secondary" data-print hidden>
          {t(words.print)}
        </button>
      </div>
      {props.keeps ? (
        <P>
          <A href="/money">{t(words.title)}</A>
        </P>
      ) : null}
    </Page>
  )
}
