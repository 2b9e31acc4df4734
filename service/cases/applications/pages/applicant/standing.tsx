import type { Html, View } from '../../../../web/index.ts'
import type { CaseState, LineOutcome } from '../../model.ts'
import { lineOutcomeNames } from '../case-messages.ts'
import { DecisionMark, StateMark } from '../parts.tsx'

const isOutcome = (name: string): name is LineOutcome => Object.hasOwn(lineOutcomeNames, name)

/** How a case stands. One that is decided says how its lines came out: "decided" alone would look like good news. */
export function CaseMark(props: { view: View; state: CaseState; counts: Readonly<Record<string, number>> }): Html {
  const { view, state, counts } = props
  const outcomes = Object.entries(counts)
  if (state !== 'decided' || outcomes.length === 0) return <StateMark view={view} state={state} />
  const several = outcomes.length > 1 || outcomes[0]![1] > 1
  return (
    <span>
      {outcomes.map(([name, n], i) =>
        isOutcome(name) ? (
          <>
            {i > 0 ? <br /> : null}
            <DecisionMark view={view} outcome={name} />
            {several ? `: ${n}` : ''}
          </>
        ) : null,
      )}
    </span>
  )
}
