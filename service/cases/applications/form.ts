import {
  documentsNeeded,
  type Edition,
  type Fact,
  type Facts,
  type FactValue,
  followingWays,
  type Scheme,
  type Text,
} from '@kosh/law'
import type { Ctx, Db, FieldError } from '../../platform/context.ts'
import { checkPerson } from '../../registers/persons/index.ts'
import { mergeFacts, preview, readerOf } from './assessing.ts'
import { type DocumentRow, documentsOf } from './documents.ts'
import { mustName } from './following.ts'
import { citationText, isAskable, processFacts } from './law-facts.ts'
import { groupWords, words } from './messages.ts'
import type { Case, CaseState, Line, Outcome } from './model.ts'
import { personQuestions } from './person-form.ts'
import { countryCodes } from './read-codes.ts'
import type { RegisterReader } from './register-facts.ts'
import { editionOfCase, findCase, linesOf, schemeOfCase, today } from './store.ts'
import { readFact } from './values.ts'

/** One question of a form, made from a fact of the scheme or from a field of a person. */
export interface Question {
  /** Name of the fact, or of the field (`person.family`, `person.paper.number`). */
  name: string
  type: Fact['type'] | 'text'
  label: Text
  ask: Text
  help?: Text
  /** Act and article that make it a question. */
  article?: Text
  evidence?: Text
  options?: { code: string; label: Text }[]
  /** Id of the code list (`country`, `region`, `sector`, `isco` …), for `code`. */
  list?: string
  unit?: string
  currency?: string
  per?: string
  min?: number
  max?: number
  /** "There is no such thing" is an answer. */
  orNone: boolean
  /** May stay empty. */
  optional: boolean
  value?: FactValue
  /** As typed, where it could not be read. */
  raw?: unknown
  error?: FieldError
}

export interface QuestionGroup {
  /** `case-employer`, `line-1-person` … */
  id: string
  title: Text
  level: 'case' | 'line'
  lineNo?: number
  questions: Question[]
  /** Every question that must be answered is answered, without a fault. */
  complete: boolean
}

export interface DocumentQuestion {
  need: string
  title: Text
  article: Text
  level: 'case' | 'line'
  lineNo?: number
  required: boolean
  /** `unknown`: whether it is needed depends on answers still missing. */
  applies: 'yes' | 'unknown'
  given: DocumentRow[]
}

export interface Form {
  caseId: string
  version: number
  state: CaseState
  scheme: { id: string; title: Text; summary: Text }
  edition: { id: string; title: Text }
  lines: 'workers' | 'places'
  applicant: 'employer' | 'worker'
  groups: QuestionGroup[]
  /** Id of the first group that is not complete. */
  next?: string
  documents: DocumentQuestion[]
  /** What the engine says now, by line; of the whole case where there is no line yet. */
  outcomes: { lineNo: number | null; outcome: Outcome; exempt?: Text }[]
  /** What keeps the application from being filed; empty when it may be. */
  blockers: FieldError[]
}

const sourceGroup: Record<Fact['source'], 'worker' | 'employer' | 'offer' | 'register'> = {
  worker: 'worker',
  employer: 'employer',
  offer: 'offer',
  officer: 'offer',
  register: 'register',
}
const order = ['employer', 'offer', 'worker', 'register'] as const

/** The form of a draft: what has been asked and what the law still needs. Undefined where the case is not in scope. */
export async function formFor(ctx: Ctx, caseId: string): Promise<Form | undefined> {
  const c = await findCase(ctx.db, ctx, caseId)
  if (!c) return undefined
  const edition = editionOfCase(ctx, c)
  if (!edition) return undefined
  return buildForm(ctx.db, ctx, c, await linesOf(ctx.db, c.id), edition)
}

/** The form of a case whose rows are at hand. */
export async function buildForm(
  db: Db,
  ctx: Pick<Ctx, 'library' | 'now'>,
  c: Case,
  lines: Line[],
  edition: Edition,
  shared?: RegisterReader,
): Promise<Form> {
  const scheme = schemeOfCase(ctx.library, c)
  const asOf = c.asOf ?? today(ctx, c.country)
  const reader = shared ?? readerOf(db, scheme, edition, c, asOf)
  const process = processFacts(edition)
  const wanted = new Map<number | null, Set<string>>([[null, new Set()]])
  const merged = new Map<number | null, Facts>()
  const outcomes: Form['outcomes'] = []
  const known = new Set<string>()
  const workers = edition.process.lines === 'workers'

  for (const line of lines.length > 0 ? lines : [undefined]) {
    const register = line ? await reader.ofLine(line) : await reader.ofCase()
    const { facts, assessment } = await preview(db, ctx, scheme, edition, mergeFacts(scheme, c, line, register), asOf)
    const key = line?.no ?? null
    merged.set(key, facts)
    outcomes.push({
      lineNo: key,
      outcome: assessment.outcome,
      ...(assessment.exempt ? { exempt: assessment.exempt.title } : {}),
    })
    const names = new Set([...assessment.missing, ...(assessment.exempt ? [] : process)])
    for (const n in register) known.add(n)
    for (const n of names) {
      const fact = scheme.facts[n]
      if (!fact || register[n] !== undefined || !isAskable(fact)) continue
      if (workers && toldByPerson(fact.register)) continue
      if (fact.level === 'case') wanted.get(null)!.add(n)
      else if (line) wanted.set(line.no, (wanted.get(line.no) ?? new Set()).add(n))
    }
  }

  const caseNames = namesToShow(scheme, wanted.get(null)!, c, known)
  const groups = factGroups(ctx, scheme, caseNames, c, 'case', undefined)
  for (const line of lines) {
    if (workers) groups.push(personGroup(line, named(ctx, c, edition, merged.get(line.no)!, asOf)))
    groups.push(
      ...factGroups(
        ctx,
        scheme,
        namesToShow(scheme, wanted.get(line.no) ?? new Set(), line, known),
        line,
        'line',
        line.no,
      ),
    )
  }
  const documents = await documentQuestions(db, ctx, c, lines, edition, merged, asOf)
  return {
    caseId: c.id,
    version: c.version,
    state: c.state,
    scheme: { id: scheme.id, title: scheme.title, summary: scheme.summary },
    edition: { id: edition.id, title: edition.title },
    lines: edition.process.lines,
    applicant: edition.process.applicant,
    groups,
    ...(groups.some((g) => !g.complete) ? { next: groups.find((g) => !g.complete)!.id } : {}),
    documents,
    outcomes,
    blockers: blockersOf(groups, documents, lines),
  }
}

/** What the fields of the person tell: they are required, and with the paper the register of permits answers. */
const toldByPerson = (register: string | undefined): boolean =>
  register === 'person.birth' || register === 'person.citizenship' || (register?.startsWith('permit.') ?? false)

/** Answers given (so that they can be changed), answers as typed, and what is wanted; in the order of declaration. */
function namesToShow(
  scheme: Scheme,
  wanted: Set<string>,
  answers: Pick<Line, 'facts' | 'raw'>,
  known: Set<string>,
): string[] {
  return Object.keys(scheme.facts).filter(
    (n) => wanted.has(n) || ((answers.facts[n] !== undefined || answers.raw[n] !== undefined) && !known.has(n)),
  )
}

function factGroups(
  ctx: Pick<Ctx, 'library'>,
  scheme: Scheme,
  names: string[],
  answers: Pick<Line, 'facts' | 'raw'>,
  level: 'case' | 'line',
  lineNo: number | undefined,
): QuestionGroup[] {
  const at = lineNo === undefined ? 'facts/' : `lines/${lineNo}/facts/`
  return order.flatMap((source): QuestionGroup[] => {
    const own = names.filter((n) => sourceGroup[scheme.facts[n]!.source] === source)
    if (own.length === 0) return []
    const questions = own.map((n) => questionOf(ctx, n, scheme.facts[n]!, answers, at))
    return [
      {
        id: lineNo === undefined ? `case-${source}` : `line-${lineNo}-${source}`,
        title: groupWords[`${level}-${source}`],
        level,
        ...(lineNo === undefined ? {} : { lineNo }),
        questions,
        complete: questions.every((q) => !q.error && (q.optional || q.value !== undefined)),
      },
    ]
  })
}

/** A fact as a question, with its answer where there is one. */
export function questionOf(
  ctx: Pick<Ctx, 'library'>,
  name: string,
  fact: Fact,
  answers: Pick<Line, 'facts' | 'raw'>,
  at: string,
): Question {
  const value = answers.facts[name]
  const raw = answers.raw[name]
  const fault = raw === undefined ? undefined : readFact(fact, raw, countryCodes)
  return {
    name,
    type: fact.type,
    label: fact.label,
    ask: fact.ask ?? fact.label,
    ...(fact.help ? { help: fact.help } : {}),
    ...(fact.cite ? { article: citationText(ctx.library, fact.cite) } : {}),
    ...(fact.evidence ? { evidence: fact.evidence } : {}),
    ...(fact.type === 'one-of'
      ? { options: Object.entries(fact.options).map(([code, label]) => ({ code, label })) }
      : {}),
    ...(fact.type === 'code' ? { list: fact.list } : {}),
    ...(fact.type === 'int' ? { unit: fact.unit, min: fact.min, max: fact.max } : {}),
    ...(fact.type === 'money'
      ? { currency: fact.currency, min: fact.min, max: fact.max, ...(fact.per ? { per: fact.per } : {}) }
      : {}),
    orNone: fact.orNone ?? false,
    optional: false,
    ...(value !== undefined ? { value } : {}),
    ...(raw !== undefined ? { raw } : {}),
    ...(fault && 'code' in fault ? { error: { path: `${at}${name}`, code: fault.code, text: fault.text } } : {}),
  }
}

/** May or must a line name a permit that it goes on from. */
function named(
  ctx: Pick<Ctx, 'library'>,
  c: Case,
  edition: Edition,
  facts: Facts,
  asOf: string,
): 'may' | 'must' | undefined {
  if (!edition.permit.follows?.length) return undefined
  const ways = followingWays(ctx.library, c.scheme, facts, asOf, { edition: edition.id })
  return mustName(ways, edition) ? 'must' : ways.length > 0 ? 'may' : undefined
}

function personGroup(line: Line, permit: 'may' | 'must' | undefined): QuestionGroup {
  const errors = checkPerson(line.person ?? {}, false)
  const questions = personQuestions(line.person ?? {}, permit).map((q): Question => {
    const path = q.name.slice('person.'.length).replaceAll('.', '/')
    const error = errors.find((e) => e.path === path)
    return error ? { ...q, error: { ...error, path: `lines/${line.no}/person/${path}` } } : q
  })
  return {
    id: `line-${line.no}-person`,
    title: groupWords['line-person'],
    level: 'line',
    lineNo: line.no,
    questions,
    complete: checkPerson(line.person ?? {}, true).length === 0 && (permit !== 'must' || Boolean(line.person?.permit)),
  }
}

async function documentQuestions(
  db: Db,
  ctx: Pick<Ctx, 'library'>,
  c: Case,
  lines: Line[],
  edition: Edition,
  merged: Map<number | null, Facts>,
  asOf: string,
): Promise<DocumentQuestion[]> {
  const given = await documentsOf(db, c.id)
  const out = new Map<string, DocumentQuestion>()
  const options = { edition: edition.id }
  for (const line of lines.length > 0 ? lines : [undefined]) {
    for (const d of documentsNeeded(ctx.library, c.scheme, merged.get(line?.no ?? null)!, asOf, options)) {
      if (d.level === 'line' && !line) continue
      const lineNo = d.level === 'line' ? line!.no : undefined
      const key = `${d.id}/${lineNo ?? ''}`
      const before = out.get(key)
      out.set(key, {
        need: d.id,
        title: d.title,
        article: citationText(ctx.library, d.cite),
        level: d.level,
        ...(lineNo === undefined ? {} : { lineNo }),
        required: d.required,
        applies: before?.applies === 'yes' ? 'yes' : d.applies,
        given: given.filter((g) => g.need === d.id && (g.lineNo ?? undefined) === lineNo),
      })
    }
  }
  return [...out.values()]
}

/** Everything that must be answered, corrected or added before filing. */
function blockersOf(groups: QuestionGroup[], documents: DocumentQuestion[], lines: Line[]): FieldError[] {
  const errors: FieldError[] = lines.length === 0 ? [{ path: 'lines', code: 'required', text: words.noLines }] : []
  for (const g of groups) {
    const at = g.lineNo === undefined ? '' : `lines/${g.lineNo}/`
    for (const q of g.questions) {
      const path = q.name.startsWith('person.') ? `${at}${q.name.replaceAll('.', '/')}` : `${at}facts/${q.name}`
      if (q.error) errors.push(q.error)
      else if (!q.optional && q.value === undefined) errors.push({ path, code: 'required', text: words.required })
    }
  }
  for (const d of documents) {
    if (!d.required || d.applies !== 'yes' || d.given.length > 0) continue
    const at = d.lineNo === undefined ? '' : `lines/${d.lineNo}/`
    errors.push({ path: `${at}documents/${d.need}`, code: 'required', text: words.documentNeeded })
  }
  return errors
}
