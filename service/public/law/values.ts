import {
  type Condition,
  candidates,
  dayOf,
  type IsoDate,
  type Library,
  lists,
  resolve,
  type Scheme,
  type Term,
  type Text,
  text,
  usable,
  type ValueUsed,
} from '@kosh/law'

/** What the law's numbers are on a day, before anything is known of a case. Pure. */

/** One number a term can come to, for the answers in `keys`. */
export interface Reading {
  /** Fact and code: `category` `1`, `sector` `F`; `*` stands for all others. */
  keys: { fact: string; code: string }[]
  /** Absent where no source gives it. */
  n?: number
  values: ValueUsed[]
  /** Answers that multiply the number: months asked, workers. */
  times?: string[]
}

const none: Reading[] | undefined = undefined
const most = 200

/**
 * The numbers a term can come to on a day: one, or one per code of a keyed table. Undefined where it hangs on answers
 * that are no codes (a wage, a date).
 */
export function readTerm(library: Library, day: IsoDate, term: Term): Reading[] | undefined {
  switch (term.t) {
    case 'const':
      return [{ keys: [], n: term.n, values: [{ value: term.n, unit: term.unit, citation: term.cite }] }]
    case 'unit':
      return [{ keys: [], n: term.n, values: [] }]
    case 'value':
      return readTable(library, day, term.table, term.by ?? [])
    case 'mul':
      return multiply(library, day, term.of)
    case 'add':
    case 'sub':
    case 'min':
    case 'max':
      return combine(
        term.t,
        term.of.map((part) => readTerm(library, day, part)),
      )
    default:
      return none
  }
}

/** A product; a number that the applicant answers stays beside it as a factor. */
function multiply(library: Library, day: IsoDate, of: readonly Term[]): Reading[] | undefined {
  const times = of.flatMap((part) => (part.t === 'fact' ? [part.fact] : []))
  const known = of.filter((part) => part.t !== 'fact').map((part) => readTerm(library, day, part))
  const result = combine('mul', known)
  return times.length === 0 ? result : result?.map((reading) => ({ ...reading, times }))
}

function readTable(library: Library, day: IsoDate, id: string, by: readonly Term[]): Reading[] | undefined {
  const table = library.tables.get(id)
  if (!table || by.some((term) => term.t !== 'fact')) return none
  const facts = by.map((term) => (term as { fact: string }).fact)
  const used = (row: ReturnType<typeof candidates>[number] | undefined): Omit<Reading, 'keys'> => {
    const sound = row !== undefined && usable(row)
    return {
      ...(sound && typeof row.value === 'number' ? { n: row.value } : {}),
      values: [
        {
          table: id,
          title: table.title,
          unit: table.unit,
          citation: row?.cite ?? { act: '', article: '', mark: 'NF' },
          ...(sound ? { value: row.value! } : { missing: row?.missing ?? day }),
        },
      ],
    }
  }
  if (facts.length === 0) return [{ keys: [], ...used(resolve(table, dayOf(day)).row) }]
  return candidates(
    table,
    dayOf(day),
    facts.map(() => undefined),
  ).map((row) => ({ keys: facts.map((fact, n) => ({ fact, code: row.key?.[n] ?? '*' })), ...used(row) }))
}

const operations: Record<'add' | 'sub' | 'mul' | 'min' | 'max', (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  min: Math.min,
  max: Math.max,
}

function combine(operation: keyof typeof operations, parts: (Reading[] | undefined)[]): Reading[] | undefined {
  let result: Reading[] | undefined
  for (const part of parts) {
    if (part === undefined) return none
    if (result === undefined) result = part
    else {
      result = result.flatMap((a) =>
        part.map((b): Reading => {
          const n = a.n === undefined || b.n === undefined ? undefined : operations[operation](a.n, b.n)
          return {
            keys: [...a.keys, ...b.keys],
            ...(n === undefined ? {} : { n }),
            values: [...a.values, ...b.values],
          }
        }),
      )
    }
    if (result.length > most) return none
  }
  return result
}

const others = text('басқалары', 'прочие', 'all others')
/** What a code of a fact is called. */
export function codeText(scheme: Scheme, fact: string, code: string): Text {
  if (code === '*') return others
  const known = scheme.facts[fact]
  const words =
    known?.type === 'one-of' ? known.options[code] : known?.type === 'code' ? lists[known.list]?.label(code) : undefined
  return words ?? text(code, code, code)
}

const join = (parts: Text[], by: Text): Text => ({
  kk: parts.map((p) => p.kk).join(by.kk),
  ru: parts.map((p) => p.ru).join(by.ru),
  en: parts.map((p) => p.en).join(by.en),
})

/** A condition in words, where it is plain enough to be put in words: `Category: 1, 2`, `Extension: yes`. */
export function conditionText(scheme: Scheme, condition: Condition): Text | undefined {
  const label = (fact: string): Text | undefined => scheme.facts[fact]?.label
  const said = (fact: string, value: Text): Text | undefined => {
    const name = label(fact)
    return name && join([name, value], text(': ', ': ', ': '))
  }
  switch (condition.c) {
    case 'yes':
      return said(condition.fact, text('иә', 'да', 'yes'))
    case 'no':
      return said(condition.fact, text('жоқ', 'нет', 'no'))
    case 'none':
      return said(condition.fact, text('жоқ', 'нет', 'none'))
    case 'is':
      return said(
        condition.fact,
        join(
          condition.codes.map((code) => codeText(scheme, condition.fact, code)),
          text(', ', ', ', ', '),
        ),
      )
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => conditionText(scheme, part))
      if (parts.some((part) => part === undefined)) return undefined
      const by = condition.c === 'all' ? text('; және ', '; и ', '; and ') : text('; немесе ', '; или ', '; or ')
      return join(parts as Text[], by)
    }
    default:
      return undefined
  }
}
