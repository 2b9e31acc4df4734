import { type Assessment, assess, type Edition, type Library } from '@kosh/law'
import type { LineDecision } from './decide.ts'
import type { AssessmentRow, Reason } from './model.ts'

/** The full record of a stored assessment, computed again from its frozen facts. */
export const recompute = (library: Library, row: AssessmentRow): Assessment =>
  assess(library, row.scheme, row.facts, row.asOf, { edition: row.edition })

/** Every ground for refusal that an edition knows, by code. */
export function groundsOf(edition: Edition): Map<string, Pick<Reason, 'code' | 'title' | 'citation' | 'criterion'>> {
  const list = [...edition.criteria, ...(edition.points ? [edition.points] : [])]
  return new Map(
    list.map((k) => [k.refuse.code, { code: k.refuse.code, title: k.title, citation: k.cite, criterion: k.id }]),
  )
}

/** All reasons that the assessment gives for a refusal, with the values met, in the order of the act. */
export const failedReasons = (assessment: Assessment): Reason[] =>
  assessment.criteria.flatMap((k): Reason[] =>
    k.outcome === 'fail' && k.reason
      ? [{ code: k.reason.code, title: k.title, text: k.reason.text, citation: k.citation, criterion: k.id }]
      : [],
  )

/** What the law itself lacks for a line. */
export const incompleteReasons = (assessment: Assessment): Reason[] =>
  assessment.criteria.flatMap((k): Reason[] =>
    k.outcome === 'incomplete' && k.reason
      ? [{ code: k.reason.code, title: k.title, text: k.reason.text, citation: k.citation, criterion: k.id }]
      : [],
  )

/**
 * Reasons of a refusal: all that the assessment found, and those the officer named beside. Undefined where the officer
 * names a ground that the edition does not have.
 */
export function refusalReasons(
  assessment: Assessment,
  edition: Edition,
  named: readonly string[],
): Reason[] | undefined {
  const found = failedReasons(assessment)
  const grounds = groundsOf(edition)
  const more: Reason[] = []
  for (const code of new Set(named)) {
    if (found.some((r) => r.code === code)) continue
    const ground = grounds.get(code)
    if (!ground) return undefined
    more.push({ ...ground, text: ground.title })
  }
  return [...found, ...more]
}

/**
 * A decision held against the assessment: whether it departs from it, and the reasons it stands on. `reasons` is undefined
 * where the officer names a ground that the edition does not have.
 */
export function weigh(
  assessment: Assessment,
  edition: Edition,
  d: Pick<LineDecision, 'outcome' | 'reasons'>,
): { against: boolean; reasons: Reason[] | undefined } {
  const exempt = assessment.exempt !== undefined
  const follows =
    d.outcome === 'refused'
      ? assessment.outcome === 'fail'
      : assessment.outcome === 'pass' && exempt === (d.outcome === 'not-needed')
  const reasons =
    d.outcome === 'refused'
      ? refusalReasons(assessment, edition, d.reasons ?? [])
      : follows
        ? []
        : [...failedReasons(assessment), ...incompleteReasons(assessment)]
  return { against: !follows, reasons }
}
