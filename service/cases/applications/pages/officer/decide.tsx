import type { Library } from '@kosh/law'
import type { FieldError } from '../../../../platform/context.ts'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  DateInput,
  Details,
  ErrorSummary,
  Form,
  fields,
  H1,
  H2,
  type Html,
  InsetText,
  List,
  localeNames,
  locales,
  P,
  Page,
  Radios,
  Status,
  SummaryList,
  TextArea,
  TextInput,
  type View,
  WarningText,
} from '../../../../web/index.ts'
import type { LineDecision } from '../../decide.ts'
import type { NoticeText } from '../../model.ts'
import { failedReasons, groundsOf } from '../../reasons.ts'
import type { CaseView, LineView } from '../../view.ts'
import { caseWords } from '../case-messages.ts'
import type { Values } from '../kit.ts'
import { typedList } from '../kit.ts'
import { officerWords as w } from '../officer-messages.ts'
import { asWritten, citeWords, DecisionMark, lineName, OutcomeMark } from '../parts.tsx'
import { lineAddress } from './line.tsx'
import { deskWords as d } from './messages.ts'

export interface DecidePageProps {
  view: View
  library: Library
  seen: CaseView
  line: LineView
  values: Values
  errors: readonly FieldError[]
}

/** The outcome that the assessment gives; undefined where it gives none. */
export function proposed(line: LineView): LineDecision['outcome'] | undefined {
  const full = line.assessment?.full
  if (!full) return undefined
  if (full.exempt) return 'not-needed'
  return full.outcome === 'pass' ? 'granted' : full.outcome === 'fail' ? 'refused' : undefined
}

const outcomeTexts = { granted: w.grant, refused: w.refuse, 'not-needed': w.notNeeded } as const

/** The decision of one line: outcome, grounds of the scheme, written reasons. */
export function DecidePage(props: DecidePageProps): Html {
  const { view, library, seen, line, errors } = props
  const { t } = view
  const f = fields(view, props.values, errors)
  const at = lineAddress(seen.case.id, line.no)
  const title = t(w.decideTitle, { no: line.no })
  const says = proposed(line)
  const places = seen.edition.process.lines === 'places'
  const hasDays = Object.entries(props.values).some(([name, x]) => name.startsWith('valid') && x !== '')
  const open: LineDecision['outcome'][] = ['granted', 'refused']
  if (seen.edition.exemptions.length > 0) open.push('not-needed')
  return (
    <Page view={view} title={title} back={at} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <H1 above={`${seen.case.number}, ${lineName(view, line)}`}>{title}</H1>
      {line.assessment ? (
        <P lead>
          <OutcomeMark view={view} outcome={line.assessment.outcome} />
        </P>
      ) : null}
      <Form view={view} action={`${at}/decide`}>
        <input type="hidden" name="version" value={String(seen.case.version)} />
        <Radios
          {...f('outcome')}
          label={t(w.decideQuestion)}
          choices={open.map((outcome) => ({
            value: outcome,
            text: t(outcomeTexts[outcome]),
            ...(outcome === says ? { hint: t(w.byAssessment) } : {}),
          }))}
        />
        <Checkboxes
          {...f('reasons')}
          label={t(w.grounds)}
          hint={t(w.groundsHint)}
          small
          choices={[...groundsOf(seen.edition).values()].map((ground) => ({
            value: ground.code,
            text: t(ground.title),
            ...(ground.citation ? { hint: citeWords(view, library, ground.citation) } : {}),
          }))}
        />
        <TextArea {...f('freeText')} label={t(w.freeText)} hint={t(w.freeTextHint)} />
        {places ? <TextInput {...f('places')} label={t(w.places)} width={5} inputmode="numeric" /> : null}
        <Details summary={t(w.validity)} open={hasDays}>
          <DateInput {...f('validFrom')} label={t(w.validFrom)} hint={t(w.validHint)} />
          <DateInput {...f('validTo')} label={t(w.validTo)} hint={t(w.validHint)} />
        </Details>
        <Button>{t(w.toConfirm)}</Button>
      </Form>
    </Page>
  )
}

/** What was chosen, carried from the form to the act. */
const Carried = ({ values }: { values: Values }): Html => (
  <>
    {Object.entries(values).flatMap(([name, value]) =>
      ['key', '_csrf', 'edit'].includes(name)
        ? []
        : [value]
            .flat()
            .filter((x) => typeof x === 'string')
            .map((x) => <input type="hidden" name={name} value={String(x)} />),
    )}
  </>
)

/** The notice as it will read, in the officer's language; the other two stand folded under it. */
const Preview = ({ view, notice }: { view: View; notice: NoticeText }): Html => {
  const { t, locale } = view
  const told = (lang: (typeof locales)[number]) => (
    <div lang={lang}>
      <P>
        <strong>{notice.title[lang]}</strong>
      </P>
      {notice.paragraphs.map((paragraph) => (
        <P>{paragraph[lang]}</P>
      ))}
    </div>
  )
  return (
    <section aria-labelledby="notice">
      <H2 id="notice">{t(d.noticeWill)}</H2>
      <InsetText>{told(locale)}</InsetText>
      {locales
        .filter((lang) => lang !== locale)
        .map((lang) => (
          <Details summary={<span lang={lang}>{localeNames[lang]}</span>}>{told(lang)}</Details>
        ))}
      <P small muted>
        {t(d.noticeMore)}
      </P>
    </section>
  )
}

/** The decision once more, with its consequences, before it is taken. */
export function ConfirmPage(
  props: DecidePageProps & { decision: LineDecision; against: boolean; notice: NoticeText },
): Html {
  const { view, seen, line, decision } = props
  const { t } = view
  const at = `${lineAddress(seen.case.id, line.no)}/decide`
  const found = line.assessment ? failedReasons(line.assessment.full) : []
  const grounds = groundsOf(seen.edition)
  const more = typedList(props.values, 'reasons').filter((code) => !found.some((r) => r.code === code))
  return (
    <Page view={view} title={t(w.confirmTitle)} back={at}>
      <H1 above={`${seen.case.number}, ${lineName(view, line)}`}>{t(w.confirmTitle)}</H1>
      <SummaryList
        view={view}
        rows={[
          {
            name: t(caseWords.outcome),
            value: (
              <>
                <DecisionMark view={view} outcome={decision.outcome} />{' '}
                {props.against ? <Status kind="warn">{t(w.against)}</Status> : null}
              </>
            ),
          },
          ...(decision.outcome === 'refused'
            ? [
                {
                  name: t(w.grounds),
                  value: (
                    <List
                      items={[
                        ...found.map(
                          (r) =>
                            `${asWritten(view, r.text)} (${r.citation ? citeWords(view, props.library, r.citation) : ''})`,
                        ),
                        ...more.map((code) => (grounds.get(code) ? t(grounds.get(code)!.title) : code)),
                      ]}
                    />
                  ),
                },
              ]
            : []),
          ...(decision.freeText ? [{ name: t(w.freeText), value: decision.freeText }] : []),
          ...(decision.places ? [{ name: t(w.places), value: String(decision.places) }] : []),
        ]}
      />
      <Preview view={view} notice={props.notice} />
      <WarningText view={view}>{t(w.confirmText)}</WarningText>
      <Form view={view} action={`${at}/confirm`} once>
        <Carried values={props.values} />
        <ButtonGroup>
          <Button>{t(w.confirmYes)}</Button>
          <Button kind="secondary" action={at} name="edit" value="yes">
            {t(w.change)}
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  )
}

export interface DecideAllProps {
  view: View
  seen: CaseView
  /** Open lines to which the assessment has an answer. */
  lines: readonly LineView[]
  values: Values
  errors: readonly FieldError[]
}

/** All lines that the assessment answers, decided as it says. */
export function DecideAllPage(props: DecideAllProps): Html {
  const { view, seen, lines } = props
  const { t } = view
  const at = `/queue/${seen.case.id}`
  const f = fields(view, props.values, props.errors)
  return (
    <Page view={view} title={t(w.decideAll)} back={at} faulty={props.errors.length > 0}>
      <ErrorSummary view={view} errors={props.errors} />
      <H1 above={seen.case.number}>{t(w.decideAll)}</H1>
      {lines.length === 0 ? (
        <div class="kosh-empty">
          <P>{t(w.decideAllEmpty)}</P>
        </div>
      ) : (
        <Form view={view} action={`${at}/decide`}>
          <input type="hidden" name="version" value={String(seen.case.version)} />
          <P>{t(w.decideAllText)}</P>
          <Checkboxes
            {...f('line')}
            label={t(w.pickLines)}
            choices={lines.map((line) => ({
              value: String(line.no),
              text: `${line.no}. ${lineName(view, line)}`,
              hint: (
                <>
                  {t(w.proposed)}: <DecisionMark view={view} outcome={proposed(line)!} />
                </>
              ),
            }))}
          />
          <Button>{t(w.toConfirm)}</Button>
        </Form>
      )}
    </Page>
  )
}

export function ConfirmAllPage(props: DecideAllProps & { notice: NoticeText }): Html {
  const { view, seen, lines } = props
  const { t } = view
  const at = `/queue/${seen.case.id}/decide`
  return (
    <Page view={view} title={t(w.confirmTitle)} back={at}>
      <H1 above={seen.case.number}>{t(w.confirmTitle)}</H1>
      <SummaryList
        view={view}
        rows={lines.map((line) => ({
          name: `${line.no}. ${lineName(view, line)}`,
          value: (
            <>
              <DecisionMark view={view} outcome={proposed(line)!} />
              {proposed(line) === 'refused' ? (
                <List items={failedReasons(line.assessment!.full).map((r) => asWritten(view, r.text))} />
              ) : null}
            </>
          ),
        }))}
      />
      <Preview view={view} notice={props.notice} />
      <WarningText view={view}>{t(w.confirmText)}</WarningText>
      <Form view={view} action={`${at}/confirm`} once>
        <Carried values={props.values} />
        <ButtonGroup>
          <Button>{t(w.confirmYes)}</Button>
          <Button kind="secondary" action={at} name="edit" value="yes">
            {t(w.change)}
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  )
}
