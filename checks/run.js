// npm test: every check of the house, in order, each with its result; ends with one plain line `N passed, N failed`.
// A part whose tools are not on this machine is left out and named, with how to get them; with KOSH_CI=1 that is a failure.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const strict = process.env['KOSH_CI'] === '1'
const only = process.argv.slice(2)
const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

let passed = 0
let failed = 0
const say = (/** @type {string} */ s) => process.stdout.write(`${s}\n`)

/** @param {string} name */
const onPath = (name) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((d) => join(d, name))
    .find(existsSync)

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function run(command, args, env = {}) {
  const out = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (out.error) say(String(out.error.message))
  return out.status === 0
}

/** @param {string} name @param {() => boolean} body */
function single(name, body) {
  say(`\n== ${name}`)
  if (body()) passed++
  else {
    failed++
    say(`FAILED: ${name}`)
  }
}

/**
 * Runs vitest and adds up its own counts; a run that executed no test is a failure.
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {string[]} wrap a command that runs it, e.g. pg_virtualenv
 */
function tests(name, args, env = {}, wrap = []) {
  say(`\n== ${name}`)
  const file = join(results, `${name.replaceAll(/[^a-z]+/gi, '-')}.json`)
  const vitest = [
    process.execPath,
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const server = 'TEST_DATABASE_URL="postgres://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE"'
  const [command, ...rest] = wrap.length > 0 ? [...wrap, `${server} ${vitest.map((a) => `'${a}'`).join(' ')}`] : vitest
  const good = run(/** @type {string} */ (command), rest, env)
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    failed++
    say(`FAILED: ${name} gave no report`)
    return
  }
  passed += report.numPassedTests
  failed += report.numFailedTests
  if (report.numPassedTests === 0 || (!good && report.numFailedTests === 0)) {
    failed++
    say(`FAILED: ${name}: ${report.numPassedTests} tests ran`)
  }
}

/** @param {string} name @param {string} how */
function leftOut(name, how) {
  say(`\n== ${name}: left out. ${how}`)
  if (strict) {
    failed++
    say(`FAILED: ${name} must not be left out here`)
  }
}

/** @param {string} part */
const wanted = (part) => only.length === 0 || only.includes(part)
const bin = (/** @type {string} */ name) => join(root, 'node_modules', '.bin', name)

if (wanted('types')) single('types', () => run(bin('tsc'), ['--noEmit']))
if (wanted('lint')) single('lint', () => run(bin('biome'), ['ci', '.']))
if (wanted('law')) single('law check', () => run(process.execPath, ['--import', 'tsx', 'law/check/run.ts']))
if (wanted('embedded')) tests('tests on the embedded database', [], { TEST_DATABASE_URL: '' })
if (wanted('postgres')) {
  const name = 'tests on PostgreSQL'
  if (process.env['TEST_DATABASE_URL']) tests(name, [])
  else if (onPath('pg_virtualenv')) {
    // A throw-away server of Debian's postgresql-common, made and dropped around the run.
    tests(name, [], {}, ['pg_virtualenv', '-t', 'sh', '-c'])
  } else
    leftOut(
      name,
      'On Debian or Ubuntu: apt install postgresql; or set TEST_DATABASE_URL=postgres://user:password@host/database.',
    )
}
if (wanted('browser')) {
  const name = 'journeys in the browser'
  const chromium =
    process.env['CHROMIUM'] || ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean)
  if (chromium) tests(name, ['--config', 'checks/browser/vitest.config.ts'], { CHROMIUM: chromium })
  else leftOut(name, 'On Debian: apt install chromium; or set CHROMIUM to the path of a Chromium or Chrome.')
}
say(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
