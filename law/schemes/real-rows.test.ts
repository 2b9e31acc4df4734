import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assess, checkFacts, type Facts, lists, loadLibrary, schemeOf } from '../index.ts'

// The public disclosure files themselves, where they lie beside the project.
const data = new URL('../../../shared/data/', import.meta.url)
const h2File = new URL('us-oflc-h2/h2-applications-fy2010-fy2015.csv.gz', data)
const lmiaFile = new URL('ca-lmia/lmia-positive-2016-2019.csv.gz', data)
const missing = [h2File, lmiaFile].filter((f) => !existsSync(f))
if (missing.length) console.log(`left out: ${missing.length} public disclosure files are not beside the project`)

type Row = Record<string, string>

/** Records of an RFC 4180 file. */
function rows(file: URL): Row[] {
  const all: string[][] = [[]]
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y
  const source = gunzipSync(readFileSync(file)).toString('utf8')
  while (cell.lastIndex < source.length) {
    const [, raw = '', end] = cell.exec(source) ?? []
    all.at(-1)!.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (end !== ',') all.push([])
  }
  const [head, ...body] = all.filter((r) => r.length > 1)
  return body.map((r) => Object.fromEntries(head!.map((name, i) => [name, r[i] ?? ''])))
}

const kept = (facts: Record<string, Facts[string] | null>): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== '' && v !== null)) as Facts
const cents = (s: string) => (s === '' ? null : Math.round(Number(s) * 100))
const whole = (s: string, max: number) => (s === '' || Number(s) > max ? null : Math.round(Number(s)))
const state = (s: string) => (lists['region']!.has(`US-${s}`) ? `US-${s}` : null)
const unit = (s: string) => (['HOUR', 'WEEK', 'BIWEEK', 'MONTH', 'YEAR', 'PIECE', 'DAI'].includes(s) ? s : null)
// The files have slips of the pen such as the year 2915.
const day = (s: string) => (s >= '1990-01-01' && s < '2100-01-01' ? s : null)
const shaped = (list: string, s: string) => (lists[list]!.has(s) ? s : null)

const h2Facts = (r: Row): Facts =>
  kept({
    needStart: day(r['need_start'] || r['certified_start']!),
    needEnd: day(r['need_end'] || r['certified_end']!),
    workersRequested: whole(r['workers_requested']!, 100_000),
    workersCertified: whole(r['workers_certified']!, 100_000),
    employerState: state(r['employer_state']!),
    worksiteState: state(r['worksite_state']!),
    worksiteCity: shaped('words', r['worksite_city']!),
    jobTitle: shaped('words', r['job_title']!),
    occupationCode: shaped('us-occupation', r['occ_code']!),
    naics: shaped('naics', r['naics']!),
    wage: cents(r['wage']!),
    wageUnit: unit(r['wage_unit']!),
    prevailingWage: cents(r['prevailing_wage']!),
    prevailingUnit: unit(r['prevailing_unit']!),
    hoursPerWeek: whole(r['hours_per_week']!, 168),
    ...(r['program'] === 'H-2A' ? { crop: shaped('words', r['crop']!) } : {}),
  })

// The files are not part of the project: left out where they are absent, but never where every part must run.
describe.skipIf(missing.length > 0 && process.env['KOSH_CI'] !== '1')(
  'rows of the public disclosure files',
  async () => {
    const library = await loadLibrary()

    it('for H-2 are all accepted as facts, and no certified H-2B row is refused but the one paid below the prevailing wage', () => {
      const outcomes: Record<string, number> = {}
      const refused: Record<string, number> = {}
      for (const r of rows(h2File)) {
        const id = r['program'] === 'H-2A' ? 'us/h-2a' : 'us/h-2b'
        const facts = h2Facts(r)
        expect(checkFacts(schemeOf(library, id), facts), r['case_no']).toEqual([])
        // One filing of 2005 lies before the first edition.
        if (r['received_date']! < '2008-12-19') continue
        const { outcome } = assess(library, id, facts, r['received_date']!)
        outcomes[`${id} ${outcome}`] = (outcomes[`${id} ${outcome}`] ?? 0) + 1
        if (outcome === 'fail') refused[r['status']!] = (refused[r['status']!] ?? 0) + 1
      }
      expect(refused).toEqual({ DENIED: 6, CERTIFIED: 1 })
      expect(outcomes['us/h-2a incomplete']).toBe(49_612)
      expect(Object.keys(outcomes).sort()).toEqual([
        'us/h-2a incomplete',
        'us/h-2b fail',
        'us/h-2b incomplete',
        'us/h-2b unknown',
      ])
    }, 60_000)

    it('for the Canadian assessments are all accepted, and none is judged by rules of later years', () => {
      const streams: Record<string, string> = {
        'High Wage': 'high-wage',
        'Low Wage': 'low-wage',
        'Primary Agriculture': 'primary-agriculture',
        'Global Talent': 'global-talent',
        'Global Talent Stream': 'global-talent',
        'Permanent Resident Only': 'permanent-resident-only',
        Unspecified: 'unspecified',
      }
      const region = lists['region']!
      const provinces = Object.fromEntries(
        region
          .codes()
          .filter((c) => c.startsWith('CA-'))
          .map((c) => [region.label(c)!.en, c]),
      )
      for (const r of rows(lmiaFile)) {
        const facts = kept({
          stream: streams[r['stream']!] ?? null,
          province: provinces[r['province']!] ?? null,
          address: shaped('words', r['address']!),
          noc: shaped('noc', r['noc2011']!),
          occupation: shaped('words', r['occupation']!),
          positions: whole(r['approved_positions']!, 10_000),
        })
        expect(checkFacts(schemeOf(library, 'ca/tfwp'), facts), r['employer']).toEqual([])
        const { outcome } = assess(library, 'ca/tfwp', facts, `${r['period']!.slice(0, 4)}-01-01`)
        expect(outcome).toBe('incomplete')
      }
    }, 60_000)
  },
)
