import type { Act, ActEdition, Citation } from '../language/act.ts'
import {
  type AppealStep,
  type Clock,
  type CycleStep,
  type DocumentNeed,
  type Duty,
  type Fee,
  type Following,
  type Ground,
  type MarketTest,
  type OccupationList,
  type PayRule,
  type PermitTerms,
  type Power,
  type Process,
  type QuotaUse,
  undertakingKinds,
} from '../language/process.ts'
import { bearers, costItems, type Recruitment, type RecruitmentText } from '../language/recruitment.ts'
import type { Edition, Exemption, Scheme } from '../language/scheme.ts'
import type { Table, TableRow, TableValue } from '../language/table.ts'
import { boolean, list, may, number, object, oneOf, orNull, record, type Shape, string, tagged } from './shape.ts'
import { anyText, cite, condition, criterion, day, fact, mark, NAME, name, points, term, text } from './shapes-rules.ts'

const schemeId = string(/^[a-z]{2}\/[a-z0-9][a-z0-9-]{0,59}$/, 'an id like zz/beekeeper')
const country = string(/^[A-Z]{2}$/, 'a country code of two letters')
const level = oneOf('case', 'line')

export const act: Shape<Act> = object<Act>({
  kind: oneOf('act'),
  id: string(/^[a-z]{2,}\/[^\s/]{1,99}$/, 'an id like zz/act'),
  country: string(/^[A-Z]{2,}$/, 'a country code'),
  title: text,
  number: may(anyText),
  adopted: may(day),
  registry: may(anyText),
  source: may(anyText),
  editions: list(object<ActEdition>({ id: anyText, from: day, to: may(day), note: may(anyText) })),
  repealed: may(day),
  mark,
})

const band: Shape<unknown> = (x, path, tell) => {
  const [from, to, n] = Array.isArray(x) && x.length === 3 ? x : []
  if (typeof from !== 'number' || (to !== null && typeof to !== 'number') || typeof n !== 'number')
    tell(path, 'points by interval are three numbers: from, to (or null), points')
}

const tableValue: Shape<TableValue> = (x, path, tell, depth) => {
  if (typeof x === 'number') number(x, path, tell, depth)
  else if (typeof x === 'string') anyText(x, path, tell, depth)
  else if (Array.isArray(x)) list<unknown>(x.every((y) => typeof y === 'string') ? anyText : band)(x, path, tell, depth)
  else record(NAME, number)(x, path, tell, depth)
}

export const table: Shape<Table> = object<Table>({
  kind: oneOf('table'),
  id: name,
  title: text,
  unit: anyText,
  keys: may(list(anyText, 1)),
  rows: list(
    object<TableRow>({
      from: day,
      to: may(day),
      enacted: may(day),
      key: may(list(anyText, 1)),
      value: may(tableValue),
      missing: may(anyText),
      cite,
    }),
    1,
  ),
  conflict: may(anyText),
})

const calendar = tagged<QuotaUse['calendar'], 'kind'>('kind', {
  'calendar-year': {},
  'fiscal-year': { starts: string(/^\d\d-\d\d$/, 'a day of the year like 10-01'), halves: may(boolean) },
})

const cycleStep = object<CycleStep>({ by: string(/^\d\d-\d\d$/, 'a day of the year like 10-01'), cite })

const quota = object<QuotaUse>({
  id: name,
  title: text,
  calendar,
  period: term,
  split: list(object<QuotaUse['split'][0]>({ dimension: name, fact: name })),
  places: may(term),
  when: may(condition),
  order: oneOf('receipt', 'ballot', 'ranked'),
  counts: oneOf('decision', 'permit'),
  carryOver: may(object<NonNullable<QuotaUse['carryOver']>>({ within: oneOf('year'), cite })),
  cycle: may(
    object<NonNullable<QuotaUse['cycle']>>({
      statements: may(cycleStep),
      proposals: may(cycleStep),
      draft: may(cycleStep),
    }),
  ),
  published: may(object<NonNullable<QuotaUse['published']>>({ set: name, used: may(name) })),
  cite,
})

const occupations = object<OccupationList>({
  id: name,
  title: text,
  occupation: name,
  region: may(name),
  cite,
})

const marketTest = object<MarketTest>({
  days: term,
  unit: oneOf('calendar-day', 'working-day'),
  channel: text,
  occupation: may(name),
  region: may(name),
  when: may(condition),
  cite,
})

const pay = object<PayRule>({ wage: name, criteria: list(name), cite })

const counted = object<{ n: number; cite: Citation }>({ n: number, cite })
const told = list(object<RecruitmentText>({ id: name, title: text, text, cite }))
const recruitment = object<Recruitment>({
  agreement: may(object<NonNullable<Recruitment['agreement']>>({ states: may(name), cite })),
  roster: may(object<NonNullable<Recruitment['roster']>>({ multiple: may(counted), proposals: may(counted), cite })),
  contract: may(object<NonNullable<Recruitment['contract']>>({ clauses: told, cite })),
  noFee: may(object<NonNullable<Recruitment['noFee']>>({ text, cite })),
  costs: may(
    list(object<NonNullable<Recruitment['costs']>[0]>({ item: oneOf(...costItems), bearer: oneOf(...bearers), cite })),
  ),
  information: may(told),
  cite,
})

const unit = oneOf('working-day', 'calendar-day', 'month')

const process = object<Process>({
  applicant: oneOf('employer', 'worker'),
  lines: oneOf('workers', 'places'),
  where: list(oneOf('online', 'counter', 'mission')),
  body: tagged<Process['body'], 'kind'>('kind', { region: { fact: name }, national: {} }),
  documents: list(
    object<DocumentNeed>({ id: name, title: text, level, when: may(condition), required: boolean, cite }),
  ),
  clocks: list(
    object<Clock>({
      id: name,
      title: text,
      starts: oneOf('receipt', 'defect-notice', 'decision', 'permit-issued', 'permit-ends', 'suspension', 'cure'),
      stops: oneOf(
        'decision',
        'permit-issued',
        'fee-paid',
        'defect-cured',
        'report-filed',
        'extension-filed',
        'reinstated',
        'never',
      ),
      actor: oneOf('officer', 'applicant', 'worker'),
      days: term,
      unit,
      before: may(boolean),
      onExpiry: oneOf('refuse', 'grant', 'lapse', 'annul-permit', 'suspend-permit', 'escalate', 'remind'),
      extend: may(object<NonNullable<Clock['extend']>>({ days: term, unit, cite })),
      when: may(condition),
      cite,
    }),
  ),
  fees: list(
    object<Fee>({
      id: name,
      title: text,
      payer: oneOf('employer', 'worker'),
      level,
      amount: term,
      currency: string(/^[A-Z]{3}$/, 'a currency'),
      when: may(condition),
      due: oneOf('before-filing', 'before-permit'),
      governs: may(name),
      deposit: may(object<NonNullable<Fee['deposit']>>({ release: text, cite })),
      cite,
    }),
  ),
  transition: object<Process['transition']>({ rule: oneOf('keep', 'move'), cite }),
  gaps: may(list(anyText)),
})

const grounds = list(object<Ground>({ code: name, title: text, cite }))
const permit = object<PermitTerms>({
  title: text,
  holder: oneOf('worker', 'employer'),
  lengths: list(
    object<PermitTerms['lengths'][0]>({
      id: name,
      when: may(condition),
      unit: oneOf('month', 'day'),
      longest: term,
      options: may(object<{ table: string }>({ table: name })),
      asked: may(name),
      cite,
    }),
  ),
  notAfter: may(list(object<NonNullable<PermitTerms['notAfter']>[0]>({ date: term, cite }))),
  ties: list(
    object<PermitTerms['ties'][0]>({ tie: oneOf('employer', 'occupation', 'region', 'sector', 'workplace'), cite }),
  ),
  renewals: list(object<PermitTerms['renewals'][0]>({ when: may(condition), max: orNull(term), cite })),
  renewalWindow: may(object<NonNullable<PermitTerms['renewalWindow']>>({ earliest: term, latest: term, cite })),
  maintained: may(object<NonNullable<PermitTerms['maintained']>>({ cite })),
  follows: may(
    list(
      object<Following>({
        id: name,
        title: text,
        kind: oneOf('instead', 'beside'),
        when: may(condition),
        from: may(list(anyText)),
        uncounted: may(condition),
        keepsEnd: may(boolean),
        cite,
      }),
    ),
  ),
  rights: list(object<PermitTerms['rights'][0]>({ id: name, text, cite })),
  work: list(name),
  grounds: object<PermitTerms['grounds']>({ suspend: grounds, annul: grounds, lapse: grounds }),
})

const duty = object<Duty>({
  id: name,
  title: text,
  actor: oneOf('employer', 'worker', 'host', 'officer'),
  trigger: anyText,
  days: may(term),
  unit: may(unit),
  proof: may(text),
  effect: may(text),
  undertaking: may(object<NonNullable<Duty['undertaking']>>({ kinds: list(oneOf(...undertakingKinds)) })),
  when: may(condition),
  cite,
})

const appeal = object<AppealStep>({
  body: text,
  days: term,
  unit,
  from: oneOf('notice', 'previous-outcome'),
  stays: may(boolean),
  before: may(term),
  note: may(text),
  cite,
})

const power = object<Power>({ over: list(anyText, 1), holder: text, cite })

const edition = object<Edition>({
  id: name,
  from: day,
  to: may(day),
  title: text,
  law: list(cite, 1),
  changes: may(text),
  exemptions: list(object<Exemption>({ id: name, title: text, when: condition, cite, from: may(day), to: may(day) })),
  criteria: list(criterion),
  points: may(points),
  quota: may(quota),
  occupations: may(occupations),
  marketTest: may(marketTest),
  pay: may(pay),
  recruitment: may(recruitment),
  process,
  permit,
  duties: list(duty),
  appeal: list(appeal),
  power: may(power),
  gaps: list(object<Edition['gaps'][0]>({ id: name, what: text, cite })),
})

export const scheme: Shape<Scheme> = object<Scheme>({
  kind: oneOf('scheme'),
  id: schemeId,
  country,
  status: oneOf('law', 'draft'),
  gives: oneOf('employer-permit', 'worker-permit', 'visa', 'status', 'licence', 'certification'),
  title: text,
  summary: text,
  facts: record(NAME, fact),
  editions: list(edition, 1),
})
