import { once } from 'node:events'
import { createWriteStream, statSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { type Facts, LawError } from '@kosh/law'
import { outcomeKeys, type Side, Told, toCsv } from '@kosh/law/bulk'
import { systemActor } from '../../platform/actors.ts'
import { readConfig } from '../../platform/config.ts'
import {
  answer,
  changeForms,
  MOST_PERSONS,
  makePopulation,
  type Progress,
  type Report,
  type Request,
  registerFacts,
} from '../../simulation/index.ts'
import { type Call, type Command, type Io, text, UsageError, wholeNumber } from '../command.ts'
import { withDatabase } from '../database.ts'
import { asOfOption, readAsked, schemeOption } from '../library.ts'

export const simulateCommand: Command = {
  name: 'simulate',
  summary: 'decide many persons under two variants of the law and tell what differs and why',
  options: {
    scheme: schemeOption,
    'as-of': asOfOption,
    change: {
      type: 'string',
      multiple: true,
      value: 'CHANGE',
      help: 'what the second variant changes; may be repeated',
    },
    with: { type: 'string', value: 'ID', help: 'the second variant is this scheme' },
    'with-as-of': { type: 'string', value: 'DATE', help: 'the second variant is the law of this day' },
    places: { type: 'string', value: 'N', help: 'how many are granted at most, under both variants' },
    population: {
      type: 'string',
      value: 'made|register|FILE',
      help: 'who is decided: made persons (the default), the lines of this service, or a CSV file (plain or .gz)',
    },
    persons: { type: 'string', value: 'N', help: 'how many made persons; 100000 if absent' },
    seed: { type: 'string', value: 'N', help: 'another made population; 1 if absent' },
    save: { type: 'string', value: 'FILE', help: 'write the made population as CSV and do nothing else' },
  },
  details: [
    'A CHANGE is written like one of these:',
    ...changeForms.map((f) => `  ${f}`),
    'The first line of a population FILE names the facts ("kosh facts" lists them); other columns are labels to count by.',
  ].join('\n'),
  async run(call, io) {
    const asked = await readAsked(call, io)
    const request = readRequest(call, asked.scheme.id, asked.asOf)
    try {
      if (text(call, 'save') !== undefined) return await save(call, io, request, asked.library)
      const run = (register: (scheme: string) => AsyncIterable<Facts>) =>
        answer(asked.library, request, register, teller(io))
      const report =
        request.population.kind === 'register'
          ? await withDatabase(io, ({ db }) =>
              run((scheme) => registerFacts(db, systemActor(readConfig(io.env).country), scheme)),
            )
          : await run(nobody)
      if (call.json) io.out(JSON.stringify(report))
      else for (const line of inWords(report)) io.out(line)
      for (const { line, faults } of report.population.bad)
        io.err(`line ${line}: ${faults.map((f) => f.text.en).join('; ')}`)
      return report.population.badCount > 0 ? 2 : 0
    } catch (error) {
      const known = error instanceof LawError || error instanceof Told
      throw known ? new UsageError((error as Error).message) : error
    }
  },
}

async function* nobody(): AsyncGenerator<Facts> {}

function readRequest(call: Call, scheme: string, asOf: string): Request {
  const population = text(call, 'population') ?? 'made'
  const optional = (name: string): number | undefined =>
    text(call, name) === undefined ? undefined : wholeNumber(call, name)
  const persons = optional('persons') ?? 100_000
  if (persons < 1 || persons > MOST_PERSONS) throw new UsageError(`--persons must be from 1 to ${MOST_PERSONS}`)
  const places = optional('places')
  const other = {
    ...(text(call, 'with') === undefined ? {} : { scheme: text(call, 'with')! }),
    ...(text(call, 'with-as-of') === undefined ? {} : { asOf: text(call, 'with-as-of')! }),
  }
  const changes = (call.values['change'] ?? []) as string[]
  if (changes.length === 0 && Object.keys(other).length === 0 && text(call, 'save') === undefined)
    throw new UsageError('Nothing is changed: give --change, --with or --with-as-of')
  if (!['made', 'register'].includes(population) && !statSync(population, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`--population: there is no file ${population}`)
  return {
    scheme,
    asOf,
    changes,
    other,
    ...(places === undefined ? {} : { places }),
    population:
      population === 'made'
        ? { kind: 'made', persons, seed: optional('seed') ?? 1 }
        : population === 'register'
          ? { kind: 'register' }
          : { kind: 'file', path: population },
  }
}

async function save(call: Call, io: Io, request: Request, library: Parameters<typeof answer>[0]): Promise<number> {
  if (request.population.kind !== 'made')
    throw new UsageError('--save writes a made population; leave out --population')
  const file = text(call, 'save')!
  const { persons, seed } = request.population
  const { population } = makePopulation(library, request.scheme, request.asOf, persons, seed)
  const out = createWriteStream(file)
  let part = ''
  for (const line of toCsv(population)) {
    part += line
    if (part.length < 1 << 20) continue
    if (!out.write(part)) await once(out, 'drain')
    part = ''
  }
  out.end(part)
  await finished(out)
  io.out(`${n(population.rows)} made persons in ${file}`)
  return 0
}

const stages: Record<Progress['stage'], string> = {
  population: 'the population',
  first: 'first variant',
  second: 'second variant',
  report: 'the report',
}

/** Tells how far it is, at most twice a second. */
function teller(io: Io): (p: Progress) => void {
  let told = performance.now()
  return ({ stage, done, of }) => {
    if (performance.now() - told < 500) return
    told = performance.now()
    io.err(of > 1 ? `${stages[stage]}: ${n(done)} of ${n(of)}` : stages[stage])
  }
}

const n = (value: number): string => value.toLocaleString('en')
const counts = (side: Side): string =>
  outcomeKeys
    .filter((k) => side.counts[k] > 0)
    .map((k) => `${k} ${n(side.counts[k])}`)
    .join(', ')

function inWords(r: Report): string[] {
  const { a, b, won, lost } = r.comparison
  const why = (list: typeof won) =>
    list
      .slice(0, 8)
      .map(
        (t) =>
          `    ${n(t.persons)}  ${t.title?.en ?? 'Points below the pass mark'}  [${t.citation.act} ${t.citation.article}]`,
      )
  const { persons, badCount } = r.population
  const times = Object.entries({ population: r.population.ms, ...r.ms }).map(
    ([k, ms]) => `${k} ${(ms / 1000).toFixed(2)} s`,
  )
  const wonAll = r.comparison.moved.reduce((s, row, i) => s + (i === 2 ? 0 : row[2]!), 0)
  const lostAll = r.comparison.moved[2]!.reduce((s, v, j) => s + (j === 2 ? 0 : v), 0)
  return [
    `${n(persons)} persons${badCount > 0 ? `, ${n(badCount)} bad lines left out` : ''}`,
    `first   ${a.scheme}, edition ${a.edition}: ${counts(a)}`,
    `second  ${b.scheme}, edition ${b.edition}: ${counts(b)}`,
    `granted only under the second: ${n(wonAll)}; they failed under the first:`,
    ...why(won),
    `granted only under the first: ${n(lostAll)}; they fail under the second:`,
    ...why(lost),
    ...r.population.drawn
      .filter((d) => d.how === 'published')
      .map((d) => `drawn by published figures: ${d.column} (${d.source!.en})`),
    ...assumed(r),
    ...(r.population.unheld.length > 0
      ? [`not yet known, since a table cannot hold it: ${r.population.unheld.join(', ')}`]
      : []),
    `${times.join(', ')}; ${r.threads} ${r.threads === 1 ? 'thread' : 'threads'}`,
  ]
}

function assumed(r: Report): string[] {
  const list = (how: string) => r.population.drawn.filter((d) => d.how === how).map((d) => d.column)
  const [cases, even] = [list('cases'), list('even')]
  return [
    ...(cases.length > 0 ? [`no figure is published; after worked cases: ${cases.join(', ')}`] : []),
    ...(even.length > 0 ? [`no figure is published; drawn evenly: ${even.join(', ')}`] : []),
  ]
}
