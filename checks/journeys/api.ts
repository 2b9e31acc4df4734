import type { Person, Stage } from './stage.ts'

/** What people do with a case, through the API. The same acts through pages stand in pages.ts. */

export type Facts = Record<string, string | number | boolean>
export interface Worker {
  family: string
  given: string
  birth: string
  sex: 1 | 2
  citizenship: string
  paper: { kind: 'passport'; issuer: string; number: string; expires: string }
  /** Number of the permit that the line goes on from. */
  permit?: string
}
export interface Line {
  person?: Worker
  facts: Facts
  places?: number
  /** The permit that the line asks to extend. */
  extends?: { id: string; number: string }
  label?: string
}
export interface Application {
  scheme: string
  /** For whom an officer writes it down. */
  personId?: string
  /** Each with all answers; those for the whole case are taken from the first. */
  lines: Line[]
  payments?: Record<string, string>
}
export interface Filed {
  id: string
  number: string
  receiptSeq: number
  lines: { no: number; outcome: string; reserved: boolean }[]
}
export interface Permit {
  number: string
  lineNo: number
  from: string
  to: string
}
export interface LineDecision {
  no: number
  outcome: 'granted' | 'refused'
  reasons?: string[]
  freeText?: string
}
export interface CaseView {
  state: string
  lines: { no: number; decision: string | null; permit: { id: string; number: string } | null }[]
  fees: { id: string; fee: string; amount: number | null; paidAt: string | null; lineNo: number | null }[]
  clocks: { clock: string; state: string; dueAt: string }[]
  [more: string]: unknown
}

/** An act of recruitment: the page its form stands on, where it goes, and what it is called. */
export interface Deed {
  page: string
  path: string
  id: string
}

export interface Complaint {
  what: string
  kinds: string[]
  region: string
  language: string
  /** The permit by which the worker lets the inspector know who it is. */
  permit: string
}

/** How a journey is gone: by programs or by hand. */
export interface Hands {
  name: string
  apply: (who: Person, application: Application) => Promise<Filed>
  /** A mission passes the case on to the body that decides. */
  passOn: (who: Person, id: string, reasons: string) => Promise<void>
  take: (who: Person, id: string) => Promise<void>
  /** Answers what the law leaves to the officer, with reasons: yes, unless said otherwise. */
  judge: (who: Person, id: string, said?: Facts) => Promise<void>
  decide: (who: Person, id: string, lines: LineDecision[]) => Promise<void>
  pay: (who: Person, id: string) => Promise<void>
  appeal: (who: Person, id: string, grounds: string) => Promise<string>
  hear: (who: Person, number: string, outcome: string, reasons: string) => Promise<void>
  /** An act of recruitment; money in minor units. */
  deed: (who: Person, deed: Deed, body: Facts) => Promise<void>
  /** An officer records that the holder of a permit left on a day. */
  depart: (who: Person, permit: string, onDay: string, post: string) => Promise<void>
  /** A worker complains without an account, and agrees to be protected. */
  complain: (complaint: Complaint) => Promise<{ number: string; code: string }>
  /** An inspector takes the complaint and protects the worker until a day. */
  protect: (who: Person, complaint: { number: string }, until: string) => Promise<void>
}

const one = (id: string) => `/api/v1/applications/${id}`
/** What keeps lines of a case from passing: for the message of a failed journey. */
export async function openOf(stage: Stage, who: Person, id: string): Promise<string> {
  type Seen = {
    lines: { no: number; assessment: { full: { criteria: { id: string; outcome: string; facts: unknown }[] } } }[]
  }
  const { lines } = await stage.get<Seen>(one(id), who)
  const open = lines.flatMap((l) =>
    l.assessment.full.criteria
      .filter((k) => k.outcome !== 'pass' && k.outcome !== 'not-applicable')
      .map((k) => `${l.no} ${k.id}: ${k.outcome} ${JSON.stringify(k.facts)}`),
  )
  return open.join('; ')
}
export const caseOf = (stage: Stage, who: Person, id: string): Promise<CaseView> => stage.get(one(id), who)

/** The permits of a case, by line. */
export const permitsOf = async (stage: Stage, who: Person, id: string): Promise<string[]> =>
  (await caseOf(stage, who, id)).lines.flatMap((l) => (l.permit ? [l.permit.number] : []))

/** The smallest paper that is one. */
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

/** Uploads one paper for each need of the form that has none. */
export async function addPapers(stage: Stage, who: Person, id: string): Promise<void> {
  const form = await stage.get<{ documents: { need: string; lineNo?: number; applies: string; given: unknown[] }[] }>(
    `${one(id)}/form`,
    who,
  )
  for (const d of form.documents) {
    if (d.given.length > 0) continue
    const paper = { name: 'paper.pdf', type: 'application/pdf', content: pdf.toString('base64') }
    await stage.post(
      `${one(id)}/documents`,
      { need: d.need, ...(d.lineNo ? { lineNo: d.lineNo } : {}), ...paper },
      who,
      201,
    )
  }
}

/** A draft with its answers, lines and papers, ready to be filed. Gives its id. */
export async function prepare(stage: Stage, who: Person, { scheme, personId, lines }: Application): Promise<string> {
  const of = (level: 'case' | 'line', facts: Facts): Facts => {
    const known = stage.kosh.library.schemes.get(scheme)!.facts
    return Object.fromEntries(Object.entries(facts).filter(([name]) => known[name]?.level === level))
  }
  const draft = await stage.post<{ id: string }>(
    '/api/v1/applications',
    { scheme, ...(personId ? { personId } : {}) },
    who,
    201,
  )
  await stage.post(`${one(draft.id)}/answers`, { facts: of('case', lines[0]!.facts) }, who)
  const form = await stage.get<{ applicant: string; lines: string }>(`${one(draft.id)}/form`, who)
  for (const [i, given] of lines.entries()) {
    const asked = given.extends ? { extends: given.extends.id } : {}
    const line = { ...given, ...asked, facts: of('line', given.facts) }
    if (form.applicant === 'worker' && i === 0) await stage.patch(`${one(draft.id)}/lines/1`, line, who)
    else await stage.post(`${one(draft.id)}/lines`, line, who, 201)
  }
  await addPapers(stage, who, draft.id)
  return draft.id
}

/** The acts by the API. */
export const byApi = (stage: Stage): Hands => ({
  name: 'API',
  apply: async (who, application) => {
    const id = await prepare(stage, who, application)
    const { payments } = application
    return stage.post<Filed>(`${one(id)}/submit`, payments ? { payments } : {}, who)
  },
  passOn: async (who, id, reasons) => void (await stage.post(`${one(id)}/hand-over`, { to: 'body', reasons }, who)),
  take: async (who, id) => void (await stage.post(`${one(id)}/take`, {}, who)),
  judge: async (who, id, said = {}) => {
    const view = await stage.get<{ scheme: string; judgementFacts: string[]; lines: { no: number }[] }>(one(id), who)
    const { facts } = stage.kosh.library.schemes.get(view.scheme)!
    const told = (fact: string) => said[fact] !== undefined || ['judgement', 'yes-no'].includes(facts[fact]!.type)
    for (const fact of view.judgementFacts.filter(told))
      for (const { no } of facts[fact]!.level === 'line' ? view.lines : [{ no: undefined }])
        await stage.post(
          `${one(id)}/judgements`,
          { fact, value: said[fact] ?? true, reasons: 'Originals were seen', ...(no ? { lineNo: no } : {}) },
          who,
        )
  },
  decide: async (who, id, lines) => void (await stage.post(`${one(id)}/decisions`, { lines }, who)),
  pay: async (who, id) => {
    // Where the rate was not found in the law, the sum of the payment document is told.
    for (const fee of (await caseOf(stage, who, id)).fees)
      if (!fee.paidAt)
        await stage.post(
          `${one(id)}/payments`,
          { feeId: fee.id, reference: `PAY-${fee.fee}`, ...(fee.amount === null ? { amount: 59_278_000 } : {}) },
          who,
        )
  },
  appeal: async (who, id, grounds) =>
    (await stage.post<{ number: string }>(`${one(id)}/appeals`, { grounds }, who)).number,
  hear: async (who, number, outcome, reasons) =>
    void (await stage.post(`/api/v1/appeals/${number}/outcome`, { outcome, reasons }, who)),
  deed: async (who, { path }, body) => void (await stage.post(`/api/v1${path}`, body, who)),
  depart: async (who, permit, onDay, post) =>
    void (await stage.post(`/api/v1/returns/${permit}/exit`, { onDay, post }, who)),
  complain: async ({ permit, ...told }) => {
    const made = await stage.post<{ number: string; code: string }>('/api/v1/complaints', told, undefined, 201)
    const { number, code } = made
    await stage.post('/api/v1/complaints/consent', { number, code, permit })
    return { number, code }
  },
  protect: async (who, { number }, until) => {
    await stage.post(`/api/v1/complaints/${number}/take`, {}, who)
    await stage.post(`/api/v1/complaints/${number}/protect`, { kinds: ['hold', 'change'], until }, who)
  },
})
