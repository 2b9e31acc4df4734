import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import type { ImportSummary } from '../../service/imports/index.ts'
import { maps } from '../../service/imports/maps.ts'
import { readConfig } from '../../service/platform/config.ts'
import { openDatabase } from '../../service/platform/db/index.ts'

// node --import tsx checks/crash/import-kill.ts [ROUNDS] [FILE]: the real import is killed at random moments, goes on each
// time, and must come to what the file says. Embedded, or on the server of DATABASE_URL (an empty database).
const root = fileURLToPath(new URL('../..', import.meta.url))
const rounds = Number(process.argv[2] ?? 10)
const work = mkdtempSync(join(tmpdir(), 'kosh-import-kill-'))
const beside = join(root, '../shared/data/us-oflc-h2/h2-applications-fy2010-fy2015.csv.gz')
const file = process.argv[3] ?? (existsSync(beside) ? beside : makeFile())
const env = { ...process.env, KOSH_DATA: join(work, 'data') }
const command = [join(root, 'service/cli/kosh.js'), 'import', file, '--json']

/** Where the disclosure file is not at hand: the rows of the fixture, many times over. */
function makeFile(): string {
  const [head, ...rows] = readFileSync(join(root, 'service/imports/fixtures/us-oflc-made.csv'), 'utf8').split('\n')
  const good = rows.filter(
    (r) => /^H-2[AB],\d{4},\S+,\d{4}-\d\d-\d\d,/.test(r) && r.split(',').length >= 31 && !r.includes('"'),
  )
  const many = Array.from({ length: 800 }, (_, i) => good.map((r) => r.replace(/,([CH]-[\d-]+),/, `,$1-${i},`))).flat()
  const path = join(work, 'made.csv')
  writeFileSync(path, [head, ...many, ''].join('\n'))
  return path
}

/** Runs the import for some time, from its start or from its first rows, then kills it. Undefined where it was finished. */
async function killAfter(ms: number, from: 'start' | 'rows'): Promise<string | undefined> {
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (bytes) => {
    said += bytes
  })
  const closed = once(child, 'close')
  const begun = from === 'start' ? Promise.resolve() : once(child.stderr, 'data')
  const first = await Promise.race([closed.then(() => 'closed'), begun.then(() => wait(ms)).then(() => 'time')])
  if (first === 'closed') {
    if (child.exitCode !== 0) throw new Error(`the import failed: ${said}`)
    return undefined
  }
  child.kill('SIGKILL')
  await closed
  return said.trim().split('\n').at(-1) || 'before its first rows'
}

let killed = 0
for (let round = 1; round <= rounds; round++) {
  // Every third round dies early: at the start, in recovery, while the file is read.
  const early = round % 3 === 1
  const ms = early ? 300 + Math.random() * 3000 : Math.random() * 4000
  const said = await killAfter(ms, early ? 'start' : 'rows')
  if (said === undefined) {
    console.log(`round ${round}: finished before it could be killed`)
    break
  }
  killed++
  console.log(`round ${round}: killed after ${Math.round(ms)} ms: ${said}`)
}
const last = spawnSync(process.execPath, command, { env, encoding: 'utf8', maxBuffer: 1 << 26 })
if (last.status !== 0) throw new Error(last.stderr)
const summary = (JSON.parse(last.stdout) as ImportSummary).files[0]!

// What the file says, counted without the importer.
const bytes = readFileSync(file)
const records = parse(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes, { columns: true, bom: true }) as Record<
  string,
  string
>[]
const told: Record<string, number> = {}
for (const r of records) {
  const outcome = maps.usOflc.statuses![r['status']!.replaceAll('_', ' ')] ?? 'open'
  told[outcome] = (told[outcome] ?? 0) + 1
}
const { databaseUrl, data } = readConfig(env)
const { db, close } = await openDatabase({ data, databaseUrl })
const { rows: bad } = await sql<{
  raw: string
  line: number
}>`select raw, line_no as line from import_bad_line`.execute(db)
const { rows: counts } = await sql<{ outcome: string; n: number }>`
  select coalesce(decision, 'open') as outcome, count(*)::int as n from application_line group by 1`.execute(db)
const { rows: keys } = await sql<{ n: number; different: number; inOrder: boolean }>`
  select count(*)::int as n, count(distinct source_key)::int as different,
    coalesce(bool_and(ordered), true) as "inOrder"
  from (select source_key, as_of >= lag(as_of, 1, as_of) over (order by receipt_seq) as ordered from application) a`.execute(
  db,
)
await close()
const width = Object.keys(records[0]!)
for (const b of bad) {
  const [r] = parse(b.raw, { columns: width }) as Record<string, string>[]
  const outcome = maps.usOflc.statuses![r!['status']!.replaceAll('_', ' ')] ?? 'open'
  told[outcome] = told[outcome]! - 1
}
const verified = spawnSync(process.execPath, [join(root, 'service/cli/kosh.js'), 'verify'], { env, encoding: 'utf8' })
const checks: [string, boolean][] = [
  [
    `rows ${records.length} = cases ${summary.cases} + bad ${summary.bad} + known ${summary.known}`,
    records.length === summary.cases + summary.bad + summary.known && summary.rows === records.length,
  ],
  [
    `none doubled: ${keys[0]!.n} cases, ${keys[0]!.different} keys`,
    keys[0]!.n === summary.cases && keys[0]!.different === summary.cases,
  ],
  ['received in the order of days', keys[0]!.inOrder],
  [`bad lines kept: ${bad.length}`, bad.length === summary.bad],
  [
    `decisions ${JSON.stringify(told)}`,
    counts.every((c) => told[c.outcome] === c.n) && Object.values(told).reduce((a, b) => a + b, 0) === summary.cases,
  ],
  [`verify: ${verified.stdout.trim().replaceAll('\n', '; ')}`, verified.status === 0],
]
for (const [what, holds] of checks) console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`)
const failed = checks.filter(([, holds]) => !holds).length
if (failed === 0) rmSync(work, { recursive: true, force: true })
console.log(
  `import killed ${killed} times on ${databaseUrl ? 'PostgreSQL' : 'the embedded database'}: ${failed} checks failed`,
)
process.exitCode = failed === 0 && killed > 0 ? 0 : 1
