import { reads } from '@kosh/law'
import type { CureInput } from '../../applicant.ts'
import type { Form, Question, QuestionGroup } from '../../form.ts'
import type { CaseView } from '../../view.ts'
import { readTyped } from '../answers.ts'
import type { Values } from '../kit.ts'

/** Which answers stand to be put right, and what was typed for them. */

/** Criteria that the body named as curable; none where it asked in words only. */
const askedCriteria = (shown: CaseView): string[] =>
  shown.clocks
    .filter((k) => k.state === 'running' && k.clock.startsWith('cure:'))
    .map((k) => k.clock.slice('cure:'.length))

/** Facts that the criteria asked about read, or undefined where any answer may be meant. */
function factsAsked(shown: CaseView): ReadonlySet<string> | undefined {
  const ids = askedCriteria(shown)
  if (ids.length === 0) return undefined
  return reads(shown.edition.criteria.filter((k) => ids.includes(k.id))).facts
}

/** Lines on which a criterion that was named is not met; all where none was named. */
function linesAsked(shown: CaseView): ReadonlySet<number> {
  const ids = askedCriteria(shown)
  const open = shown.lines.filter((l) => l.decision === null)
  const faulty = open.filter((l) =>
    l.assessment?.full.criteria.some(
      (k) => ids.includes(k.id) && k.outcome !== 'pass' && k.outcome !== 'not-applicable',
    ),
  )
  return new Set((faulty.length > 0 ? faulty : open).map((l) => l.no))
}

/** The questions of the page, each named by its place in the case (`facts/region`, `lines/2/facts/wage`). */
export function cureGroups(form: Form, shown: CaseView): QuestionGroup[] {
  const facts = factsAsked(shown)
  const lines = linesAsked(shown)
  return form.groups.flatMap((group) => {
    if (group.lineNo !== undefined && !lines.has(group.lineNo)) return []
    const at = group.lineNo === undefined ? 'facts.' : `lines.${group.lineNo}.facts.`
    const questions = group.questions
      .filter((q) => !q.name.startsWith('person.') && (!facts || facts.has(q.name)))
      .map((q): Question => ({ ...q, name: `${at}${q.name}` }))
    return questions.length > 0 ? [{ ...group, questions }] : []
  })
}

const ownName = (q: Question): string => q.name.replace(/^(lines\.\d+\.)?facts\./, '')

/** What was typed, for the act. */
export function cureInput(groups: readonly QuestionGroup[], body: Values): Pick<CureInput, 'facts' | 'lines'> {
  const facts: Record<string, string> = {}
  const lines = new Map<number, Record<string, string>>()
  for (const group of groups) {
    const into = group.lineNo === undefined ? facts : (lines.get(group.lineNo) ?? {})
    for (const q of group.questions) into[ownName(q)] = readTyped(q, body)
    if (group.lineNo !== undefined) lines.set(group.lineNo, into)
  }
  return { facts, lines: [...lines].map(([no, given]) => ({ no, facts: given })) }
}
