import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** Reading of a bank statement, ISO 20022 camt.053 (any version of the message). Pure. */

export interface BankEntry {
  /** The bank's own reference: an entry counts once. */
  reference: string
  bookedOn: string
  /** Credits above zero, debits below; minor units. */
  amount: number
  party: string
  /** What the payer wrote: remittance information and references. */
  text: string
}

export interface Statement {
  account: string
  number: string
  currency: string
  opening: number
  closing: number
  closedOn: string
  entries: BankEntry[]
}

type Node = Record<string, unknown>
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  removeNSPrefix: true,
  isArray: (name) => ['Stmt', 'Bal', 'Ntry', 'NtryDtls', 'TxDtls', 'Ustrd', 'Strd'].includes(name),
})

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const at = (node: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((n, name) => (isNode(n) ? n[name] : undefined), node)
const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const said = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : isNode(value) && typeof value['#text'] === 'string'
      ? value['#text'].trim()
      : ''

/** A decimal of two places at most in minor units. */
function minor(value: unknown): number | undefined {
  const found = /^(\d{1,13})(?:\.(\d{1,2})0*)?$/.exec(said(value))
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : undefined
}
const day = (node: unknown): string | undefined => {
  const found = /^\d{4}-\d\d-\d\d/.exec(said(at(node, 'Dt')) || said(at(node, 'DtTm')))
  return found?.[0]
}
const sign = (node: unknown): number | undefined => {
  const indicator = said(at(node, 'CdtDbtInd'))
  return indicator === 'CRDT' ? 1 : indicator === 'DBIT' ? -1 : undefined
}

class Unreadable extends Error {}
const must = <T>(value: T | undefined, what: string): T => {
  if (value === undefined || value === '') throw new Unreadable(what)
  return value
}

function balance(stmt: unknown, codes: readonly string[]): { amount: number; on: string | undefined } | undefined {
  const bal = many(at(stmt, 'Bal')).find((b) => codes.includes(said(at(b, 'Tp', 'CdOrPrtry', 'Cd'))))
  if (!bal) return undefined
  const amount = minor(at(bal, 'Amt'))
  const direction = sign(bal)
  return amount === undefined || direction === undefined
    ? undefined
    : { amount: amount * direction, on: day(at(bal, 'Dt')) }
}

function entryOf(ntry: unknown, n: number, currency: string): BankEntry | undefined {
  // An entry that is only announced has not moved money.
  const status = said(at(ntry, 'Sts', 'Cd')) || said(at(ntry, 'Sts'))
  if (status !== '' && status !== 'BOOK') return undefined
  const place = `Ntry ${n}`
  const given = said(at(ntry, 'Amt', '@Ccy'))
  if (given !== '' && given !== currency) throw new Unreadable(`${place}: ${given}`)
  const amount = must(minor(at(ntry, 'Amt')), `${place}: Amt`) * must(sign(ntry), `${place}: CdtDbtInd`)
  const details = many(at(ntry, 'NtryDtls')).flatMap((d) => many(at(d, 'TxDtls')))
  const texts = details.flatMap((d) => [
    ...many(at(d, 'RmtInf', 'Ustrd')).map(said),
    ...many(at(d, 'RmtInf', 'Strd')).map((s) => said(at(s, 'CdtrRefInf', 'Ref'))),
    said(at(d, 'Refs', 'EndToEndId')),
  ])
  const parties = details.map((d) => {
    const side = at(d, 'RltdPties', amount > 0 ? 'Dbtr' : 'Cdtr')
    return said(at(side, 'Nm')) || said(at(side, 'Pty', 'Nm'))
  })
  return {
    reference: must(said(at(ntry, 'AcctSvcrRef')) || said(at(ntry, 'NtryRef')) || undefined, `${place}: AcctSvcrRef`),
    bookedOn: must(day(at(ntry, 'BookgDt')) ?? day(at(ntry, 'ValDt')), `${place}: BookgDt`),
    amount,
    party: parties
      .filter((p) => p !== '')
      .join('; ')
      .slice(0, 300),
    text: [...texts, said(at(ntry, 'AddtlNtryInf'))]
      .filter((t) => t !== '')
      .join(' | ')
      .slice(0, 1_000),
  }
}

/**
 * The statements of a file. What is missing is named; a statement whose entries do not lead from the opening to the closing
 * balance is not taken, and a document type is refused: a statement needs none.
 */
export function readStatements(xml: string): { statements: Statement[] } | { why: string } {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return { why: 'DOCTYPE' }
  const valid = XMLValidator.validate(xml)
  if (valid !== true) return { why: `XML, ${valid.err.line}: ${valid.err.msg}`.slice(0, 200) }
  try {
    const stmts = many(at(parser.parse(xml), 'Document', 'BkToCstmrStmt', 'Stmt'))
    if (stmts.length === 0) return { why: 'BkToCstmrStmt/Stmt' }
    return {
      statements: stmts.map((stmt): Statement => {
        const opening = must(balance(stmt, ['OPBD', 'PRCD']), 'Bal OPBD')
        const closing = must(balance(stmt, ['CLBD']), 'Bal CLBD')
        const currency = must(
          said(at(stmt, 'Acct', 'Ccy')) || said(at(many(at(stmt, 'Bal'))[0], 'Amt', '@Ccy')),
          'Acct Ccy',
        )
        const entries = many(at(stmt, 'Ntry')).flatMap((n, i) => entryOf(n, i + 1, currency) ?? [])
        const sum = entries.reduce((total, e) => total + e.amount, opening.amount)
        if (sum !== closing.amount) throw new Unreadable(`Bal CLBD: ${closing.amount / 100}, Ntry: ${sum / 100}`)
        const refs = new Set(entries.map((e) => e.reference))
        if (refs.size !== entries.length) throw new Unreadable('AcctSvcrRef: twice')
        return {
          account: must(said(at(stmt, 'Acct', 'Id', 'IBAN')) || said(at(stmt, 'Acct', 'Id', 'Othr', 'Id')), 'Acct Id'),
          number: must(said(at(stmt, 'Id')), 'Stmt Id'),
          currency,
          opening: opening.amount,
          closing: closing.amount,
          closedOn: must(closing.on ?? entries.at(-1)?.bookedOn, 'Bal CLBD Dt'),
          entries,
        }
      }),
    }
  } catch (error) {
    if (error instanceof Unreadable) return { why: error.message }
    throw error
  }
}
