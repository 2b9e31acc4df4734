import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Assessment, assess, type Facts, FactsInvalid } from '@kosh/law'
import { type Command, type Io, needed, UsageError } from '../command.ts'
import { asOfOption, readAsked, schemeOption } from '../library.ts'

export const assessCommand: Command = {
  name: 'assess',
  summary: 'assess facts under a scheme; nothing is stored',
  options: {
    scheme: schemeOption,
    'as-of': asOfOption,
    facts: {
      type: 'string',
      value: 'FILE',
      help: 'facts as JSON: one object, or one a line; - reads standard input',
      required: true,
    },
  },
  details:
    'Lines that can not be assessed are named on standard error; the others are assessed, and the exit code is 2.',
  async run(call, io) {
    const { library, scheme, asOf } = await readAsked(call, io)
    let wrong = 0
    let done = 0
    for await (const { line, facts, fault } of readFacts(needed(call, 'facts'), io)) {
      try {
        if (fault !== undefined) throw new UsageError(fault)
        const assessment = assess(library, scheme.id, facts as Facts, asOf)
        io.out(call.json ? JSON.stringify(assessment) : inWords(assessment))
        done++
      } catch (error) {
        if (!(error instanceof FactsInvalid || error instanceof UsageError)) throw error
        io.err(`line ${line}: ${error.message}`)
        wrong++
      }
    }
    if (done + wrong === 0) throw new UsageError('--facts: there are no facts in it')
    return wrong > 0 ? 2 : 0
  },
}

interface FactsLine {
  line: number
  facts?: unknown
  fault?: string
}

/** Objects of the file: one a line, or one over several lines. */
async function* readFacts(file: string, io: Io): AsyncGenerator<FactsLine> {
  if (file !== '-') {
    const there = statSync(file, { throwIfNoEntry: false })
    if (!there?.isFile()) throw new UsageError(`--facts: there is no file ${file}`)
  }
  const input = file === '-' ? io.stdin : createReadStream(file)
  let line = 0
  let whole: string[] | undefined
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (whole) whole.push(text)
    else if (text.trim() !== '') {
      const read = parse(text)
      if (read.fault === undefined) yield { line, ...read }
      // An object that goes on in the next line can only be the first thing of the file.
      else if (line === 1) whole = [text]
      else yield { line, ...read }
    }
  }
  if (!whole) return
  const read = parse(whole.join('\n'))
  if (read.fault === undefined) yield { line: 1, ...read }
  else for (const [i, text] of whole.entries()) if (text.trim() !== '') yield { line: i + 1, ...parse(text) }
}

function parse(text: string): Omit<FactsLine, 'line'> {
  try {
    return { facts: JSON.parse(text) }
  } catch (error) {
    return { fault: `not JSON: ${(error as Error).message}` }
  }
}

function inWords(a: Assessment): string {
  const lines = [`${a.outcome}  ${a.scheme}, edition ${a.edition}, as of ${a.asOf}`]
  if (a.exempt) lines.push(`  exempt: ${a.exempt.title.en}`)
  for (const c of a.criteria) {
    lines.push(`  ${c.outcome.padEnd(14)} ${c.title.en}  [${c.citation.act} ${c.citation.article}]`)
    if (c.reason) lines.push(`  ${''.padEnd(14)} ${c.reason.text.en}`)
  }
  if (a.missing.length > 0) lines.push(`  not yet known: ${a.missing.join(', ')}`)
  for (const change of a.whatIf) lines.push(`  would turn it: ${change.text.en}`)
  return lines.join('\n')
}
