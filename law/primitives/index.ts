import { walk } from '../check/walk.ts'
import { primitiveNames } from '../codes/primitives.ts'
import type { Citation } from '../language/act.ts'
import type { Criterion } from '../language/criteria.ts'
import type { Edition, Scheme } from '../language/scheme.ts'
import type { Text } from '../language/text.ts'
import { text } from '../language/text.ts'
import type { Library } from '../library.ts'

/**
 * The primitives that a language for labour-migration law must have, and the schemes that use each. Use is read from the
 * schemes themselves: from the words they are written in, and from the ids of their rules, facts and rights.
 */
export interface Primitive {
  id: string
  group: PrimitiveGroup
  name: Text
  /** Schemes that use it, by id. */
  schemes: string[]
  /** It is served outside schemes: the module, and the test that proves it (paths of the project). */
  served?: { module: string; test: string }
  /** Nothing uses it yet; why. */
  awaited?: Text
}

/** A part of the life of a case. */
export type PrimitiveGroup =
  | 'dates'
  | 'quota'
  | 'market'
  | 'pay'
  | 'parties'
  | 'decision'
  | 'stay'
  | 'after'
  | 'control'

/** Groups in the order of the life of a case: the first id of each, and its name. */
export const primitiveGroups: { id: PrimitiveGroup; from: number; name: Text }[] = [
  { id: 'dates', from: 1, name: text('Редакциялар мен күндер', 'Редакции и даты', 'Versions and dates') },
  { id: 'quota', from: 10, name: text('Квота және іріктеу', 'Квоты и отбор', 'Quotas and selection') },
  {
    id: 'market',
    from: 30,
    name: text('Ішкі нарықты қорғау', 'Защита внутреннего рынка', 'Protection of the home market'),
  },
  { id: 'pay', from: 40, name: text('Жалақы', 'Оплата', 'Pay') },
  {
    id: 'parties',
    from: 50,
    name: text('Жұмыс беруші мен делдал', 'Работодатель и посредник', 'Employer and intermediaries'),
  },
  {
    id: 'decision',
    from: 60,
    name: text('Жұмыскер, құжат, шешім', 'Работник, документы, решение', 'Worker, papers, decision'),
  },
  { id: 'stay', from: 80, name: text('Рұқсат және болу', 'Разрешение и пребывание', 'Permit and stay') },
  { id: 'after', from: 100, name: text('Келгеннен кейін', 'После прибытия', 'After arrival, change and end') },
  { id: 'control', from: 120, name: text('Бақылау және қорғау', 'Контроль и защита', 'Control and remedies') },
]

type Uses = (scheme: Scheme, library: Library) => boolean
type Node = Record<string, unknown>

const inEdition =
  (test: (edition: Edition, scheme: Scheme) => boolean): Uses =>
  (s) =>
    s.editions.some((e) => test(e, s))
const inNode = (test: (node: Node) => boolean): Uses =>
  inEdition((e) => {
    let found = false
    walk(e, (node) => {
      found ||= test(node)
    })
    return found
  })
const has = (part: unknown, test: (node: Node) => boolean): boolean => {
  let found = false
  walk(part, (node) => {
    found ||= test(node)
  })
  return found
}
const criterion = (ids: RegExp, test: (c: Criterion, s: Scheme) => boolean = () => true): Uses =>
  inEdition((e, s) => e.criteria.some((c) => ids.test(c.id) && test(c, s)))
const factNamed =
  (names: RegExp): Uses =>
  (s) =>
    Object.keys(s.facts).some((name) => names.test(name))
const right = (ids: RegExp): Uses => inEdition((e) => e.permit.rights.some((r) => ids.test(r.id)))
const duty = (test: (d: Edition['duties'][number]) => boolean): Uses => inEdition((e) => e.duties.some(test))
const clock = (test: (c: Edition['process']['clocks'][number]) => boolean): Uses =>
  inEdition((e) => e.process.clocks.some(test))
const either =
  (...all: Uses[]): Uses =>
  (s, l) =>
    all.some((uses) => uses(s, l))

const tablesOf = (scheme: Scheme, library: Library) => {
  const ids = new Set<string>()
  for (const e of scheme.editions) walk(e, (n) => typeof n['table'] === 'string' && ids.add(n['table']))
  return [...ids].flatMap((id) => library.tables.get(id) ?? [])
}
const pays = (name: unknown, s: Scheme): boolean => typeof name === 'string' && s.facts[name]?.type === 'money'
/** A rule that compares pay with a rate of the law. */
const wage = (test: (rate: unknown) => boolean): Uses =>
  inEdition((e, s) =>
    e.criteria.some((c) =>
      has(c.must, (n) => n['c'] === 'at-least' && has(n['left'], (x) => pays(x['fact'], s)) && test(n['right'])),
    ),
  )
const SEARCH = /^(search|market|market-test|adverts?|advert-days|job-bank|local-search|locals|home-market|advertised)$/
const AREA = /^(region|province|state|area|workplace|worksite|worksiteState|zone|place)$/

const uses: Record<string, Uses> = {
  P1: inEdition((e) => e.criteria.length + e.exemptions.length > 0 && e.law.length > 0),
  P2: inNode((n) => (n['t'] === 'event' && n['event'] !== 'filing') || (!!n['governs'] && n['governs'] !== 'filing')),
  P3: (s) => s.editions.length > 1 && s.editions.every((e) => !!e.process.transition),
  P4: (s) => s.editions.every((e) => e.to !== undefined),
  P5: either(
    inNode((n) => /announced/.test((n['cite'] as Citation | undefined)?.note ?? '')),
    (s, l) => tablesOf(s, l).some((t) => t.rows.some((r) => /announced/.test(r.cite.note ?? ''))),
  ),
  P6: inNode(
    (n) => n['t'] === 'value' && ((n['by'] ?? []) as { fact?: string }[]).some((k) => AREA.test(k.fact ?? '')),
  ),
  P7: (s, l) => tablesOf(s, l).some((t) => t.conflict !== undefined),
  P8: inNode((n) => n['t'] === 'mul' && has(n['of'], (x) => x['t'] === 'value')),
  P9: (s) => s.status === 'draft',
  P10: inEdition((e) => !!e.quota),
  P11: inEdition((e) => (e.quota?.split.length ?? 0) > 1),
  P13: inEdition((e) => !!e.quota?.split.some((d) => d.dimension === 'pool')),
  P14: inEdition((e) => !!e.quota?.carryOver),
  P16: inEdition((e) => !!e.quota?.split.some((d) => d.dimension === 'tranche')),
  P17: criterion(/^opening$/),
  P18: inEdition((e) => e.quota?.order === 'ballot'),
  P19: (s) => s.editions.some((e) => e.quota?.order === 'ballot') && factNamed(/^lowestLevel$/)(s, none),
  P20: inEdition((e) => e.quota?.order === 'ranked'),
  P22: criterion(/^request-limit$/),
  P23: factNamed(/^onRoster$/),
  P24: either(
    duty((d) => d.trigger === 'quota-year'),
    inEdition((e) => !!e.quota?.cycle),
  ),
  P25: either(
    inEdition((e) => !!e.quota?.when),
    criterion(/quota/, (c) => !!c.when || !!c.unless),
  ),
  P26: factNamed(/^capFree$/),
  P28: criterion(SEARCH, (c, s) =>
    has([c.when, c.must, c.unless], (n) => /quota/i.test(String(n['fact'] ?? '')) && !!s),
  ),
  P30: either(
    inEdition((e) => !!e.marketTest),
    criterion(SEARCH),
  ),
  P31: factNamed(/^(navConfirms|centreAnswer|vacancyReported|jobBank|localCandidate)$/),
  P32: criterion(/^(invited|locals|local-search)$/),
  P33: either(
    inEdition((e) => !!e.marketTest?.when),
    criterion(SEARCH, (c) => !!c.unless || !!c.when),
  ),
  P34: factNamed(/shortage|onCriticalList|onSalaryList|inDemand|^listed$|occupationListed/i),
  P35: factNamed(/^(onIneligibleList|restrictedOccupation|activityClosed|sexTrade)$/),
  P36: inNode((n) => n['c'] === 'share-at-least' || n['c'] === 'share-at-most'),
  P37: factNamed(/^areaUnemployment$/),
  P38: criterion(/comparable|market-rate|market-level|locals-no-worse|effect|no-harm/),
  P40: wage((rate) => has([rate], (x) => x['t'] === 'value' || x['t'] === 'const')),
  P41: wage((rate) => has([rate], (x) => x['t'] === 'mul')),
  P42: wage((rate) => has([rate], (x) => x['t'] === 'if' || ((x['by'] ?? []) as unknown[]).length > 0)),
  P43: either(
    wage((rate) => has([rate], (x) => x['t'] === 'max')),
    inEdition((e) => e.criteria.filter((c) => /^wage/.test(c.id)).length > 1),
  ),
  P44: (s) =>
    s.editions.some((e) => e.criteria.some((c) => c.id === 'stream' && has(c.must, (n) => pays(n['fact'], s)))),
  P45: wage((rate) => has([rate], (x) => ((x['by'] ?? []) as { fact?: string }[]).some((k) => k.fact === 'season'))),
  P46: criterion(/hours/),
  P47: right(/^few-hours$/),
  P48: either(
    criterion(/payroll/),
    duty((d) => d.trigger === 'quarter-end'),
  ),
  P49: factNamed(/^(pensionProof|solvencyProven)$/),
  P50: criterion(/sponsor|^approved$|accredited|recognised|operator/),
  P51: either(criterion(/^operator$/), factNamed(/^filer$/)),
  P52: factNamed(/^(staff|employerStaff|capital|turnover|sponsorSize|smallFirm|smallOrNew|pmets)$/),
  P53: criterion(/finding|complied|conduct|employer-bar|^employer$|reliable|no-penalty/),
  P54: factNamed(/recruiter/i),
  P55: criterion(/^(agreement|state|treaty|mission|origin)$/),
  P56: inEdition((e) => e.process.lines === 'places'),
  P57: factNamed(/^(sponsorCertifies|skillsAssessed|credentialAssessed|supported|localSupport)$/),
  P60: inEdition((e) => e.process.applicant === 'employer' && e.permit.holder === 'worker'),
  P61: either(
    inEdition((e) => e.process.where.includes('mission')),
    criterion(/^where$|lawful-stay|switch/),
  ),
  P62: inEdition((e) => e.process.documents.some((d) => !!d.when)),
  P63: criterion(/qualification|recognition|skill/, (c) => has(c.must, (n) => n['c'] === 'any' || n['c'] === 'is')),
  P64: criterion(/^not-skilled$/),
  P65: criterion(/bar|no-offence|no-fine|violations|not-against|breach|humanity/),
  P66: inEdition((e) => e.exemptions.length > 0),
  P67: criterion(/^return$/),
  P68: factNamed(/^(step|petitionStage|tranche)$/),
  P69: clock((c) => c.starts === 'receipt' && c.stops === 'decision'),
  P70: clock((c) => c.onExpiry === 'grant'),
  P71: (s) => Object.values(s.facts).some((f) => f.type === 'judgement'),
  P72: right(/^early-start$/),
  P73: right(/^interim$/),
  P80: inEdition((e) => (e.permit.notAfter?.length ?? 0) > 0),
  P81: inEdition((e) => e.permit.ties.length > 1),
  P82: inNode((n) => n['t'] === 'days-in-window'),
  P83: criterion(/window|poultry-filing|^farm$/),
  P84: criterion(/outside/),
  P85: criterion(/^multi-year$/),
  P86: right(/^pay-to-stay$/),
  P87: inEdition((e) => e.permit.renewals.some((r) => r.max !== null)),
  P88: factNamed(/^firmMonths$/),
  P89: factNamed(/^(sameEmployerSeason|lastSeason|returned)$/),
  P90: criterion(/^conversion/),
  P91: right(/settle|permanen/),
  P92: right(/family/),
  P100: inEdition((e) => e.duties.length > 0),
  P101: factNamed(/CauseEnd$/),
  P102: either(
    duty((d) => d.trigger === 'employer-changed'),
    criterion(/nine-months|^zone$|new-employer|^count$/),
  ),
  P103: factNamed(/^changeGround$/),
  P104: right(/^(search|grace|follow-up)$/),
  P106: criterion(/no-fees|no-charge|travel|charge/),
  P107: duty((d) => /insurance|guarantee|deposit|bond/.test(d.id)),
  P108: right(/^dormant-money$/),
  P109: either(
    clock((c) => c.starts === 'permit-ends' && c.onExpiry === 'remind'),
    criterion(/^return-travel$/),
  ),
  P110: duty((d) => d.trigger === 'first-work-day' || d.trigger === 'recruitment'),
  P111: criterion(/contract/),
  P122: criterion(/employer-bar|no-finding|not-barred|^bar$/),
  P125: inEdition((e) => e.appeal.length > 0),
  P126: inEdition((e) => e.criteria.some((c) => !!c.curable)),
  P127: inEdition((e) => Object.values(e.permit.grounds).some((list) => list.length > 0)),
}

const none: Library = { acts: new Map(), tables: new Map(), schemes: new Map(), folders: new Map() }

/** What the service or the engine gives to every scheme. */
const served: Record<string, { module: string; test: string }> = {
  P9: { module: 'service/analysis', test: 'service/analysis/analysis.test.ts' },
  P27: { module: 'service/public', test: 'service/public/pages.test.ts' },
  P128: { module: 'law/engine', test: 'law/engine/engine.test.ts' },
}

/** What no scheme of the library uses yet, and why. */
const awaited: Record<string, Text> = {
  P12: text(
    'қор бар квота әлі жазылған жоқ',
    'квота с резервом ещё не записана',
    'no quota with a reserve is written yet',
  ),
  P15: text(
    'қосымша квота шешімі әлі жазылған жоқ',
    'решение о дополнительной квоте ещё не записано',
    'the decision on a supplementary quota is not written yet',
  ),
  P21: text(
    'квота ашылуымен бірге келеді',
    'придёт с открытием квоты по очередям',
    'comes with the release of quotas in rounds',
  ),
  P105: text(
    'қиянат туралы дәлелмен бірге келеді',
    'придёт с доказательствами злоупотребления',
    'comes with the evidence of abuse',
  ),
  P120: text('бақылаумен бірге келеді', 'придёт с контролем', 'comes with inspections'),
  P121: text('бақылаумен бірге келеді', 'придёт с контролем', 'comes with inspections'),
  P123: text('бақылаумен бірге келеді', 'придёт с контролем', 'comes with inspections'),
  P124: text('бақылаумен бірге келеді', 'придёт с контролем', 'comes with inspections'),
}

const groupOf = (id: string): PrimitiveGroup => primitiveGroups.filter((g) => g.from <= Number(id.slice(1))).at(-1)!.id

const computed = new WeakMap<Library, Primitive[]>()

/** All primitives in their order, with the schemes of a library that use each. */
export function primitivesOf(library: Library): readonly Primitive[] {
  let all = computed.get(library)
  if (!all) {
    const schemes = [...library.schemes.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    all = Object.entries(primitiveNames).map(([id, name]) => ({
      id,
      group: groupOf(id),
      name,
      schemes: uses[id] ? schemes.filter((s) => uses[id]!(s, library)).map((s) => s.id) : [],
      ...(served[id] ? { served: served[id] } : {}),
      ...(awaited[id] ? { awaited: awaited[id] } : {}),
    }))
    computed.set(library, all)
  }
  return all
}
