import type { Text } from '@kosh/law'
import type { Form, QuestionGroup } from '../form.ts'
import { nameOf } from './answers.ts'
import { checkWords, lineWords } from './messages.ts'

/** The way through an application: its pages in order, made from the form of the scheme. */
export interface Step {
  /** Id of a group of questions, or `lines`, `documents`, `check`. */
  id: string
  href: string
  title: Text
  lineNo?: number
  done: boolean
}

/** The id may come from an address as it was typed. */
export const draftAddress = (caseId: string): string => `/apply/${encodeURIComponent(caseId)}`
export const groupAddress = (caseId: string, group: string): string =>
  `${draftAddress(caseId)}/questions/${encodeURIComponent(group)}`

/** One's own application has one line, which is oneself: no list of workers is shown. */
export const isListed = (form: Form): boolean => form.applicant === 'employer' || form.lines === 'places'

const groupStep = (form: Form, g: QuestionGroup): Step => ({
  id: g.id,
  href: groupAddress(form.caseId, g.id),
  title: g.title,
  ...(g.lineNo === undefined ? {} : { lineNo: g.lineNo }),
  done: g.complete,
})

/** All steps in order: the case, its lines one by one, papers, the check. */
export function stepsOf(form: Form): Step[] {
  const at = draftAddress(form.caseId)
  const own = form.groups.filter((g) => g.level === 'line')
  const blocked = (kind: string) => form.blockers.some((b) => b.path.replace(/^lines\/\d+\//, '').startsWith(kind))
  return [
    ...form.groups.filter((g) => g.level === 'case').map((g) => groupStep(form, g)),
    ...own.map((g) => groupStep(form, g)),
    ...(isListed(form)
      ? [
          {
            id: 'lines',
            href: `${at}/lines`,
            title: form.lines === 'workers' ? lineWords.workers : lineWords.places,
            done: !form.blockers.some((b) => b.path === 'lines') && own.every((g) => g.complete),
          },
        ]
      : []),
    ...(form.documents.length > 0
      ? [{ id: 'documents', href: `${at}/documents`, title: lineWords.documents, done: !blocked('documents/') }]
      : []),
    { id: 'check', href: `${at}/check`, title: checkWords.title, done: false },
  ]
}

/**
 * Where to go after a step: on to the next one that is open; from the last questions of a worker to the list of workers;
 * and back to what new answers have opened.
 */
export function nextAfter(form: Form, id: string): string {
  const steps = stepsOf(form)
  const here = steps.findIndex((s) => s.id === id)
  const step = steps[here]
  if (step && !step.done && step.lineNo === undefined && form.groups.some((g) => g.id === id)) return step.href
  const line = step?.lineNo
  if (line !== undefined) {
    const open = steps.find((s) => s.lineNo === line && !s.done)
    if (open) return open.href
    const list = steps.find((s) => s.id === 'lines')
    if (list) return list.href
  }
  const rest = steps.slice(here + 1).filter((s) => s.id !== 'check')
  const next = rest.find((s) => s.id === 'documents' || !s.done)
  const first = steps.find((s) => !s.done && s.id !== 'documents')
  return (
    (next && (next.id !== 'documents' || !first || first.id === 'check') ? next : first)?.href ?? steps.at(-1)!.href
  )
}

/** The page on which a blocker can be put right. */
export function placeOf(form: Form, path: string): string {
  const at = draftAddress(form.caseId)
  const lineNo = Number(/^lines\/(\d+)\//.exec(path)?.[1] ?? Number.NaN)
  if (path.includes('documents/')) return `${at}/documents`
  const name = nameOf(path)
  const group = form.groups.find(
    (g) =>
      (Number.isNaN(lineNo) ? g.lineNo === undefined : g.lineNo === lineNo) && g.questions.some((q) => q.name === name),
  )
  return group ? groupAddress(form.caseId, group.id) : `${at}/lines`
}
