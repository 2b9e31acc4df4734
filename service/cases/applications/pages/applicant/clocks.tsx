import type { Library } from '@kosh/law'
import { type Html, P, Table, type View } from '../../../../web/index.ts'
import type { CaseView, ClockView } from '../../view.ts'
import { actorWords, expiryWords, caseWords as w } from '../case-messages.ts'
import { dayOf, LawCite } from '../parts.tsx'
import { words } from './words.ts'

/** Time limits: until when, whose move it is, what follows when they run out, and the article. */
export function Clocks(props: { view: View; library: Library; shown: CaseView; clocks: readonly ClockView[] }): Html {
  const { view, library, shown } = props
  const { t } = view
  const states = { running: w.running, stopped: w.stopped, expired: w.expired }
  return (
    <Table
      caption={t(w.limits)}
      captionSize="hidden"
      rows={props.clocks}
      empty={<P>{t(w.noLimits)}</P>}
      columns={[
        {
          head: t(words.limit),
          rowHead: true,
          cell: (k) => (
            <>
              {t(k.title)} <LawCite view={view} library={library} citation={k.citation} />
            </>
          ),
        },
        { head: t(words.whoActs), cell: (k) => t(actorWords[k.actor]) },
        { head: t(w.until), cell: (k) => dayOf(view, k.dueAt, shown.case.country) },
        { head: t(w.state), cell: (k) => t(states[k.state]) },
        { head: t(words.follows), cell: (k) => (k.state === 'running' ? t(expiryWords[k.onExpiry]) : t(w.nobody)) },
      ]}
    />
  )
}
