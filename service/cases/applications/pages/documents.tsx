import type { FieldError } from '../../../platform/context.ts'
import {
  A,
  Button,
  Cite,
  ErrorSummary,
  FileUpload,
  Form,
  fields,
  H1,
  H2,
  type Html,
  LinkButton,
  P,
  Page,
  Status,
  type View,
} from '../../../web/index.ts'
import type { DocumentQuestion } from '../form.ts'
import { applyWords, lineWords as w } from './messages.ts'

/** The name of the file box of one need. */
export const boxOf = (d: Pick<DocumentQuestion, 'need' | 'lineNo'>): string => `${d.need}.${d.lineNo ?? 'case'}`

const standing = (view: View, d: DocumentQuestion): Html => {
  if (d.given.length > 0) return <Status kind="pass">{view.t(w.given)}</Status>
  if (d.applies === 'unknown') return <Status kind="none">{view.t(w.dependsYet)}</Status>
  return d.required ? (
    <Status kind="warn">
      {view.t(w.notGiven)}, {view.t(w.required)}
    </Status>
  ) : (
    <Status kind="none">
      {view.t(w.notGiven)}, {view.t(w.mayFollow)}
    </Status>
  )
}

/** Those of the case first, then worker by worker. */
const inOrder = (documents: readonly DocumentQuestion[]): DocumentQuestion[] =>
  [...documents].sort((a, b) => (a.lineNo ?? 0) - (b.lineNo ?? 0))

/** Papers of an application, by need: state, article, files, and a box to add one. */
export const Papers = (props: {
  view: View
  documents: readonly DocumentQuestion[]
  /** Where files are sent and taken away, and where one comes back to. */
  action: string
  /** The place in the list that `action` comes back to. */
  from: number
  /** Where a file is read. */
  files: string
  nameOf: (no: number) => string
  errors: readonly FieldError[]
  mayAdd: boolean
  mayRemove: boolean
}): Html => {
  const { view } = props
  const f = fields(view, {}, props.errors)
  const place = props.from > 0 ? `?from=${props.from}` : ''
  return (
    <>
      {inOrder(props.documents).map((d) => {
        const title = view.t(d.title)
        return (
          <section class="kosh-paper">
            <H2>
              {title}
              {d.lineNo === undefined ? null : ` (${view.t(w.forWorker, { name: props.nameOf(d.lineNo) })})`}
            </H2>
            <P>{standing(view, d)}</P>
            <P>
              <Cite>{view.t(d.article)}</Cite>
            </P>
            {d.given.map((file) => (
              <Form view={view} action={`${props.action}/${file.id}/remove${place}`} class="kosh-inline">
                <A href={`${props.files}/${file.id}`}>{file.name}</A>
                {props.mayRemove ? (
                  <Button kind="secondary">
                    {view.t(w.remove)}
                    <span class="govuk-visually-hidden">: {file.name}</span>
                  </Button>
                ) : null}
              </Form>
            ))}
            {props.mayAdd ? (
              <Form view={view} action={`${props.action}${place}`} once files>
                <input type="hidden" name="need" value={d.need} />
                {d.lineNo === undefined ? null : <input type="hidden" name="line" value={String(d.lineNo)} />}
                <FileUpload
                  {...f(boxOf(d))}
                  label={<span class="govuk-visually-hidden">{`${title}: ${view.t(w.file)}`}</span>}
                  accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
                />
                <Button kind="secondary">
                  {view.t(w.addPaper)}
                  <span class="govuk-visually-hidden">: {title}</span>
                </Button>
              </Form>
            ) : null}
          </section>
        )
      })}
    </>
  )
}

export const DocumentsPage = (props: {
  view: View
  above: string
  back: string
  goOn: string
  documents: readonly DocumentQuestion[]
  action: string
  from: number
  /** Address of the papers of the next workers. */
  next: string | undefined
  files: string
  nameOf: (no: number) => string
  errors: readonly FieldError[]
  mayRemove: boolean
}): Html => {
  const { view } = props
  return (
    <Page view={view} title={view.t(w.documents)} back={props.back} faulty={props.errors.length > 0}>
      <ErrorSummary view={view} errors={props.errors} />
      <H1 above={props.above}>{view.t(w.documents)}</H1>
      {props.documents.length === 0 ? (
        <div class="kosh-empty">
          <P>{view.t(w.documentsEmpty)}</P>
        </div>
      ) : (
        <P>{view.t(w.documentsLead)}</P>
      )}
      <Papers
        view={view}
        documents={props.documents}
        action={props.action}
        from={props.from}
        files={props.files}
        nameOf={props.nameOf}
        errors={props.errors}
        mayAdd
        mayRemove={props.mayRemove}
      />
      {props.next ? (
        <P>
          <A href={props.next}>{view.t(w.nextWorkers)}</A>
        </P>
      ) : null}
      <LinkButton href={props.goOn}>{view.t(applyWords.goOn)}</LinkButton>
    </Page>
  )
}
