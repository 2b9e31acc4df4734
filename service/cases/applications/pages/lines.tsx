import type { FieldError } from '../../../platform/context.ts'
import { countryName } from '../../../platform/i18n/index.ts'
import {
  A,
  Button,
  ButtonGroup,
  ErrorSummary,
  FileUpload,
  Form,
  fields,
  H1,
  H2,
  type Html,
  LinkButton,
  List,
  NotificationBanner,
  P,
  Page,
  Status,
  Table,
  TextInput,
  type View,
  WarningText,
} from '../../../web/index.ts'
import type { CsvRead } from '../csv.ts'
import type { Form as SchemeForm } from '../form.ts'
import type { Line } from '../model.ts'
import { draftAddress } from './flow.ts'
import type { Values } from './kit.ts'
import { applyWords, extendWords, lineWords as w } from './messages.ts'
import { lineName } from './parts.tsx'

const isComplete = (form: SchemeForm, no: number): boolean => form.groups.every((g) => g.lineNo !== no || g.complete)

/** The first page of a line that is still open, or its first page. */
const firstOf = (form: SchemeForm, no: number): string => {
  const own = form.groups.filter((g) => g.lineNo === no)
  const group = own.find((g) => !g.complete) ?? own[0]
  return group ? `${draftAddress(form.caseId)}/questions/${group.id}` : `${draftAddress(form.caseId)}/lines/${no}`
}

export interface LinesPageProps {
  view: View
  form: SchemeForm
  /** Those of this page. */
  lines: readonly Line[]
  total: number
  /** Address of the next page of lines. */
  next: string | undefined
  /** What the table just sent gave. */
  read?: CsvRead
  errors?: readonly FieldError[]
  goOn: string
}

/** Who the application is for: the list, adding by form or from a table. */
export function LinesPage(props: LinesPageProps): Html {
  const { view, form, lines, errors = [] } = props
  const at = draftAddress(form.caseId)
  const workers = form.lines === 'workers'
  const title = view.t(workers ? w.workers : w.places)
  return (
    <Page view={view} title={title} back={at} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      {props.read ? <ReadNews view={view} read={props.read} /> : null}
      <H1 above={view.t(form.scheme.title)}>{title}</H1>
      <Table
        caption={view.t(w.count, { n: props.total })}
        rows={lines}
        empty={<P>{view.t(w.workersEmpty)}</P>}
        columns={[
          { head: view.t(w.number), cell: (l) => String(l.no) },
          {
            head: view.t(w.name),
            rowHead: true,
            cell: (l) => (l.extends ? `${lineName(view, l)} (${view.t(extendWords.extends)})` : lineName(view, l)),
          },
          ...(workers
            ? [
                {
                  head: view.t(w.citizenship),
                  cell: (l: Line) => (l.person?.citizenship ? countryName(view.locale, l.person.citizenship) : ''),
                },
              ]
            : [{ head: view.t(w.places), cell: (l: Line) => String(l.places), numeric: true }]),
          {
            head: view.t(w.state),
            cell: (l) => (
              <Status kind={isComplete(form, l.no) ? 'pass' : 'info'}>
                {view.t(isComplete(form, l.no) ? applyWords.partDone : applyWords.partOpen)}
              </Status>
            ),
          },
          {
            head: view.t(w.acts),
            cell: (l) => (
              <span class="kosh-links">
                <A href={workers ? firstOf(form, l.no) : `${at}/lines/${l.no}`}>
                  {view.t(w.edit)}
                  <span class="govuk-visually-hidden">: {lineName(view, l)}</span>
                </A>
                <A href={`${at}/lines/${l.no}/remove`}>
                  {view.t(w.remove)}
                  <span class="govuk-visually-hidden">: {lineName(view, l)}</span>
                </A>
              </span>
            ),
          },
        ]}
      />
      {props.next ? (
        <P>
          <A href={props.next}>{view.t(applyWords.goOn)}</A>
        </P>
      ) : null}
      {props.read && props.read.bad.length > 0 ? <BadRows view={view} read={props.read} /> : null}
      <ButtonGroup>
        {props.total > 0 ? <LinkButton href={props.goOn}>{view.t(applyWords.goOn)}</LinkButton> : null}
        <LinkButton href={`${at}/lines/new`} kind={props.total > 0 ? 'secondary' : 'primary'}>
          {view.t(workers ? (props.total > 0 ? w.another : w.add) : w.addPlaces)}
        </LinkButton>
      </ButtonGroup>
      <P>
        <A href={`${at}/permits`}>{view.t(extendWords.link)}</A>
      </P>
      <Upload view={view} at={at} errors={errors} />
    </Page>
  )
}

const Upload = (props: { view: View; at: string; errors: readonly FieldError[] }): Html => {
  const { view, at } = props
  const f = fields(view, {}, props.errors)
  return (
    <section aria-labelledby="from-table">
      <H2 id="from-table">{view.t(w.upload)}</H2>
      <P>{view.t(w.uploadLead)}</P>
      <P>
        <A href={`${at}/lines/table.csv`}>{view.t(w.template)}</A>
      </P>
      <Form view={view} action={`${at}/lines/table`} once files>
        <FileUpload {...f('table')} label={view.t(w.file)} accept=".csv,text/csv" />
        <Button kind="secondary">{view.t(w.send)}</Button>
      </Form>
    </section>
  )
}

const ReadNews = (props: { view: View; read: CsvRead }): Html => {
  const { view, read } = props
  return (
    <NotificationBanner view={view} success={read.bad.length === 0}>
      {view.t(w.added, { n: read.added.length })}
      {read.bad.length > 0 ? <P>{view.t(w.badRows, { n: read.bad.length })}</P> : null}
      {read.unknown.length > 0 ? <P>{view.t(w.unknownColumns, { names: read.unknown.join(', ') })}</P> : null}
    </NotificationBanner>
  )
}

/** Rows that were not added: where they stand in the file, what is wrong, and the row itself. */
const BadRows = (props: { view: View; read: CsvRead }): Html => {
  const { view, read } = props
  return (
    <section aria-labelledby="bad-rows">
      <H2 id="bad-rows">{view.t(w.badRows, { n: read.bad.length })}</H2>
      <P>{view.t(w.badRowsText)}</P>
      <Table
        caption={view.t(w.badRows, { n: read.bad.length })}
        captionSize="hidden"
        rows={read.bad}
        columns={[
          { head: view.t(w.fileLine), rowHead: true, cell: (b) => String(b.line) },
          {
            head: view.t(w.whatWrong),
            cell: (b) => <List items={b.errors.map((e) => `${labelOf(e)}${view.t(e.text)}`)} />,
          },
          { head: view.t(w.rowText), cell: (b) => <code class="kosh-raw">{b.raw}</code> },
        ]}
      />
    </section>
  )
}

const labelOf = (error: FieldError): string => {
  const name = error.path.split('/').slice(1).join('.')
  return name ? `${name}: ` : ''
}

/** A number of unnamed places under one name. */
export const PlacesPage = (props: {
  view: View
  form: SchemeForm
  no: number | undefined
  values: Values
  errors: readonly FieldError[]
}): Html => {
  const { view, form, no } = props
  const at = `${draftAddress(form.caseId)}/lines`
  const f = fields(view, props.values, props.errors)
  return (
    <Page view={view} title={view.t(w.addPlaces)} back={at} faulty={props.errors.length > 0}>
      <ErrorSummary view={view} errors={props.errors} />
      <H1 above={view.t(form.scheme.title)}>{view.t(w.addPlaces)}</H1>
      <Form view={view} action={no === undefined ? `${at}/new` : `${at}/${no}`} once>
        <TextInput {...f('label')} label={view.t(w.placesName)} />
        <TextInput {...f('places')} label={view.t(w.howMany)} width={5} inputmode="numeric" />
        <Button>{view.t(applyWords.saveAndGo)}</Button>
      </Form>
    </Page>
  )
}

export const RemoveLinePage = (props: { view: View; form: SchemeForm; line: Line }): Html => {
  const { view, form, line } = props
  const at = `${draftAddress(form.caseId)}/lines`
  const title = view.t(w.removeTitle, { name: lineName(view, line) })
  return (
    <Page view={view} title={title} back={at}>
      <H1 above={view.t(form.scheme.title)}>{title}</H1>
      <WarningText view={view}>{view.t(w.removeText)}</WarningText>
      <Form view={view} action={`${at}/${line.no}/remove`} once>
        <ButtonGroup>
          <Button kind="warning">{view.t(w.remove)}</Button>
          <A href={at}>{view.t(applyWords.keep)}</A>
        </ButtonGroup>
      </Form>
    </Page>
  )
}
