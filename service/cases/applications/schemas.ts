import { Type } from 'typebox'
import { isoDay, object, orNull, seenVersion, textSchema, uuid } from '../../registers/api.ts'
import { paperKinds } from '../../registers/persons/index.ts'
import { caseStates } from './model.ts'

/** Schemas of the API of cases. */
export const instant = Type.Unsafe<Date>(Type.String({ format: 'date-time' }))
export const state = Type.Union(caseStates.map((s) => Type.Literal(s)))
export const channel = Type.Union((['online', 'counter', 'mission', 'import'] as const).map((c) => Type.Literal(c)))
export const caseParams = object({ id: uuid })
export const lineParams = object({ id: uuid, no: Type.String({ pattern: '^[1-9][0-9]{0,5}$' }) })
export const version = Type.Optional(seenVersion)
export const lineNo = Type.Integer({ minimum: 1, maximum: 999_999 })
export const places = Type.Integer({ minimum: 1, maximum: 100_000 })

const period = object({ from: isoDay, to: isoDay })
/** Answers by fact name: numbers (money in minor units), booleans, ISO dates, codes, `none`; texts are read as typed. */
export const facts = Type.Record(
  Type.String(),
  Type.Union([Type.Number(), Type.Boolean(), Type.String({ maxLength: 2000 }), Type.Array(period), Type.Null()]),
  { examples: [{ region: 'KZ-75', wage: 20000000, months: 6 }] },
)

export const person = object({
  family: Type.Optional(Type.String({ maxLength: 200, examples: ['Каримов'] })),
  given: Type.Optional(Type.String({ maxLength: 200, examples: ['Азиз'] })),
  birth: Type.Optional(orNull(isoDay)),
  sex: Type.Optional(
    Type.Union([Type.Literal(0), Type.Literal(1), Type.Literal(2), Type.Literal(9)], { description: 'ISO 5218' }),
  ),
  citizenship: Type.Optional(orNull(Type.String({ maxLength: 2, examples: ['UZ'] }))),
  paper: Type.Optional(
    object({
      kind: Type.Optional(Type.Union(paperKinds.map((k) => Type.Literal(k)))),
      issuer: Type.Optional(Type.String({ maxLength: 2 })),
      number: Type.Optional(Type.String({ maxLength: 50, examples: ['FA1234567'] })),
      expires: Type.Optional(orNull(isoDay)),
    }),
  ),
  permit: Type.Optional(
    orNull(
      Type.String({ maxLength: 60, description: 'Number of the permit that this line goes on from, as on its paper' }),
    ),
  ),
})
export const line = {
  person: Type.Optional(person),
  facts: Type.Optional(facts),
  places: Type.Optional(places),
  label: Type.Optional(Type.String({ maxLength: 200 })),
  extends: Type.Optional(orNull(uuid)),
}
export const startBody = {
  scheme: Type.String({ description: 'Id of a scheme, as the register of schemes lists it' }),
  employerId: Type.Optional(uuid),
  personId: Type.Optional(uuid),
  channel: Type.Optional(channel),
}
export const payments = Type.Optional(
  Type.Record(Type.String(), Type.String(), { description: 'References of fees due before filing, by id of the fee' }),
)

const fault = object({ path: Type.String(), code: Type.String(), text: textSchema })
export const saved = object({ version: Type.Integer(), errors: Type.Array(fault) })
const outcome = Type.Union((['pass', 'fail', 'unknown', 'incomplete'] as const).map((o) => Type.Literal(o)))
const lineOutcomes = Type.Array(object({ no: Type.Integer(), outcome, reserved: Type.Boolean() }))
export const filed = object({
  id: uuid,
  number: Type.String({ examples: ['KZ-26-0001234-7'] }),
  receiptSeq: Type.Integer(),
  filedAt: Type.String(),
  version: Type.Integer(),
  lines: lineOutcomes,
})
export const assessed = object({
  version: Type.Integer(),
  edition: Type.String(),
  moved: Type.Boolean(),
  lines: lineOutcomes,
})
export const decided = object({
  version: Type.Integer(),
  state,
  permits: Type.Array(object({ lineNo: Type.Integer(), id: uuid, number: Type.String(), from: isoDay, to: isoDay })),
})
export const justVersion = object({ version: Type.Integer() })
export const csvRead = object({
  version: Type.Integer(),
  added: Type.Array(Type.Integer()),
  bad: Type.Array(object({ line: Type.Integer(), raw: Type.String(), errors: Type.Array(fault) })),
  unknown: Type.Array(Type.String()),
})
export const item = object({
  id: uuid,
  number: Type.String(),
  scheme: Type.String(),
  schemeTitle: textSchema,
  state,
  channel,
  region: orNull(Type.String()),
  employer: orNull(Type.String()),
  label: orNull(Type.String()),
  lines: Type.Integer(),
  counts: Type.Record(Type.String(), Type.Integer()),
  filedAt: orNull(instant),
  created: instant,
  dueAt: orNull(instant),
  overdue: Type.Boolean(),
  clock: orNull(textSchema),
  officer: orNull(object({ id: uuid, name: Type.String() })),
})
const byCode = Type.Record(Type.String(), Type.Integer())
export const counts = object({
  total: Type.Integer(),
  overdue: Type.Integer(),
  mine: Type.Integer(),
  byState: byCode,
  byScheme: byCode,
  byRegion: byCode,
})

/** The head of a case; what the law says of it (record, citations, history) follows as open members. */
export const caseAnswer = Type.Object(
  {
    id: uuid,
    number: Type.String(),
    scheme: Type.String(),
    edition: Type.String(),
    state,
    version: Type.Integer(),
    acts: Type.Array(Type.String({ description: 'Acts open to you now' })),
  },
  { additionalProperties: true },
)
export const formAnswer = Type.Object(
  {
    caseId: uuid,
    version: Type.Integer(),
    state,
    next: Type.Optional(Type.String({ description: 'Id of the first group that is not complete' })),
    blockers: Type.Array(fault),
  },
  { additionalProperties: true, description: 'Groups of questions made from the scheme, documents, outcome by line' },
)
export const decideBody = object({
  version,
  lines: Type.Array(
    object({
      no: lineNo,
      outcome: Type.Union([Type.Literal('granted'), Type.Literal('refused'), Type.Literal('not-needed')]),
      reasons: Type.Optional(
        Type.Array(Type.String(), { description: 'Codes of grounds beside those the assessment found' }),
      ),
      freeText: Type.Optional(
        Type.String({
          maxLength: 10_000,
          description: 'Needed where the decision departs from the assessment or the law is incomplete',
        }),
      ),
      places: Type.Optional(places),
      validFrom: Type.Optional(isoDay),
      validTo: Type.Optional(isoDay),
    }),
    { minItems: 1, maxItems: 5000 },
  ),
})
