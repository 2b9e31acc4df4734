import { A, H1, type Html, InsetText, P, Page, Table } from '../../web/index.ts'
import { cellName, cycleAddress, dayOfTime, n, type OfCycle } from '../around.ts'
import { words } from '../messages.ts'
import { MOST_TRIED, type Trial, type TriedCell } from '../trial.ts'

export interface TrialProps extends OfCycle {
  /** The draft that was tried; none is saved yet where it is absent. */
  draft: { version: number; madeAt: Date | string } | undefined
  trial: Trial | undefined
}

/** The saved draft tried on the applications of the last twelve months. */
export function TrialPage(props: TrialProps): Html {
  const { view, cycle, use, draft, trial } = props
  const { t } = view
  const draftAddress = cycleAddress(cycle.number, '/draft')
  const figure = (head: string, of: (cell: TriedCell) => number) => ({
    head,
    numeric: true,
    cell: (cell: TriedCell) => n(props, of(cell)),
  })
  const figures: [string, (cell: TriedCell) => number][] = [
    [t(words.draftPlaces), (c) => c.places],
    [t(words.triedAsked), (c) => c.asked],
    [t(words.triedHeld), (c) => c.held],
    [t(words.triedOut), (c) => c.out],
    [t(words.triedLeft), (c) => c.places - c.held],
  ]
  const sum = (of: (cell: TriedCell) => number) =>
    n(
      props,
      trial!.cells.reduce((s, c) => s + of(c), 0),
    )
  return (
    <Page
      view={view}
      title={t(words.trial)}
      crumbs={[
        { href: '/needs', text: t(words.title) },
        { href: cycleAddress(cycle.number), text: cycle.number },
        { href: draftAddress, text: t(words.draft) },
        { text: t(words.trial) },
      ]}
      wide
    >
      <H1 above={`${t(use.title)}, ${cycle.period}`}>{t(words.trial)}</H1>
      {draft && trial ? (
        <>
          <P lead>{t(words.trialLead)}</P>
          <P>{t(words.version, { n: draft.version, day: dayOfTime(props, draft.madeAt) })}</P>
          <P>
            {t(words.trialOf, { lines: n(props, trial.lines), aside: n(props, trial.aside) })}
            {trial.elsewhere > 0 ? ` ${t(words.trialElsewhere, { places: n(props, trial.elsewhere) })}` : null}
            {trial.more ? ` ${t(words.trialMore, { most: n(props, MOST_TRIED) })}` : null}
          </P>
          <Table
            caption={t(words.trial)}
            captionSize="hidden"
            narrow="scroll"
            rows={trial.cells}
            empty={t(words.noNeed)}
            foot={[t(words.inAll), ...figures.map(([, of]) => sum(of))]}
            columns={[
              { head: t(words.cell), rowHead: true, cell: (c) => cellName(props, c.dims) },
              ...figures.map(([head, of]) => figure(head, of)),
            ]}
          />
          <InsetText>{t(words.trialNote)}</InsetText>
        </>
      ) : (
        <P>
          {t(words.trialNone)} <A href={draftAddress}>{t(words.draft)}</A>
        </P>
      )}
    </Page>
  )
}
