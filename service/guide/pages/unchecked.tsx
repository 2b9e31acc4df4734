import { type Html, List, P, type View } from '../../web/index.ts'
import type { Way } from '../fit.ts'
import { words } from '../messages.ts'

/** What could not be asked: places, what an officer judges, what the other side or a register knows. */
function listed(view: View, { scheme, edition, unchecked }: Way): string[] {
  const { t } = view
  const out: string[] = []
  const quota = unchecked.some((n) => scheme.facts[n]!.register?.startsWith('quota.'))
  if (quota || edition.quota)
    out.push(edition.quota ? t(words.placesOf, { quota: t(edition.quota.title) }) : t(words.places))
  for (const name of unchecked) {
    const fact = scheme.facts[name]!
    if (fact.register?.startsWith('quota.')) continue
    const what = t(fact.label)
    if (fact.type === 'judgement' || fact.source === 'officer') out.push(t(words.officer, { what }))
    else out.push(t(fact.source === 'employer' ? words.employer : words.register, { what }))
  }
  return [...new Set(out), t(words.identity)]
}

export const Unchecked = (props: { view: View; way: Way; lead?: boolean }): Html => (
  <>
    {props.lead ? <P>{props.view.t(words.uncheckedLead)}</P> : null}
    <List items={listed(props.view, props.way)} />
  </>
)
