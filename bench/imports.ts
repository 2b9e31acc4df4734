import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ImportSummary } from '../service/imports/index.ts'
import { big } from './harness.ts'

// Bar P6: the 78,985 real applications in at most 5 minutes on PostgreSQL and 10 minutes embedded, by the command itself.
// Run: node --import tsx bench/imports.ts [FILE...]; with DATABASE_URL (an empty database) on PostgreSQL too:
// pg_virtualenv sh -c 'DATABASE_URL="postgres://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE" node --import tsx bench/imports.ts'
const root = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv.slice(2)
const files = given.length > 0 ? given : [join(root, '../shared/data/us-oflc-h2/h2-applications-fy2010-fy2015.csv.gz')]
const absent = files.filter((f) => !existsSync(f))
if (absent.length > 0) throw new Error(`name the files to import; there is no ${absent.join(', ')}`)

function run(name: string, bar: number, env: NodeJS.ProcessEnv): boolean {
  const start = performance.now()
  const done = spawnSync(process.execPath, [join(root, 'service/cli/kosh.js'), 'import', ...files, '--json'], {
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (done.status !== 0) throw new Error(done.stderr)
  const whole = (performance.now() - start) / 1000
  const { files: read, seconds, rowsPerSecond } = JSON.parse(done.stdout) as ImportSummary
  const sum = (key: 'rows' | 'cases' | 'bad' | 'known') => read.reduce((n, f) => n + f[key], 0)
  const good = whole <= bar
  console.log(
    `${good ? 'ok  ' : 'MISS'} P6 ${name}: ${big(sum('rows'))} rows in ${seconds.toFixed(1)} s (${big(rowsPerSecond)}/s), with start and end ${whole.toFixed(1)} s; cases ${big(sum('cases'))}, bad ${sum('bad')}, known ${sum('known')}; bar <= ${bar} s`,
  )
  return good
}

const work = mkdtempSync(join(tmpdir(), 'kosh-bench-import-'))
const { DATABASE_URL: url, ...rest } = process.env
const plain = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('PG')))
const results = [run('embedded', 600, { ...plain, KOSH_DATA: join(work, 'data') })]
rmSync(work, { recursive: true })
if (url) results.push(run('PostgreSQL', 300, { ...plain, DATABASE_URL: url }))
else console.log('PostgreSQL: left out; DATABASE_URL names no server')
process.exitCode = results.every(Boolean) ? 0 : 1
