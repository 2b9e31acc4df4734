import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

// What must stay true of the whole house.
const root = fileURLToPath(new URL('..', import.meta.url))
const files = ['law', 'names', 'service', 'refuge', 'checks', 'bench']
  .flatMap((room) =>
    existsSync(join(root, room)) ? readdirSync(join(root, room), { recursive: true, withFileTypes: true }) : [],
  )
  .filter(
    (e) =>
      e.isFile() &&
      /\.(ts|tsx|js|css|sql|json)$/.test(e.name) &&
      !e.parentPath.includes('node_modules') &&
      !relative(root, e.parentPath).startsWith(join('law', 'package', 'dist')) &&
      e.name !== 'package-lock.json',
  )
  .map((e) => relative(root, join(e.parentPath, e.name)))
const code = files.filter((f) => /\.(ts|tsx|js)$/.test(f))
const isTest = (f: string) => /\.test\.tsx?$|(^|\/)testing(\/|\.)|^checks\/|^bench\//.test(f)
const text = (f: string) => readFileSync(join(root, f), 'utf8')
const imports = (f: string): string[] => [...text(f).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1]!)
const target = (f: string, spec: string) => (spec.startsWith('.') ? normalize(join(dirname(f), spec)) : spec)
const room = (path: string) => path.split(sep)[0]!
/** `service/cases/permits` for a file inside it; `service/web` for a room without modules. */
const moduleOf = (path: string): string | undefined => {
  const parts = path.split(sep)
  if (parts[0] !== 'service') return undefined
  return parts.length > 3 && ['registers', 'instruments', 'cases', 'control'].includes(parts[1]!)
    ? parts.slice(0, 3).join('/')
    : undefined
}

const offenders = (list: string[], check: (f: string) => (string | undefined)[]): string[] =>
  list.flatMap((f) => check(f).flatMap((what) => (what ? [`${f}: ${what}`] : [])))
const without = (f: string, pattern: RegExp) => [pattern.exec(text(f))?.[0].trim()]

describe('the house', () => {
  it('rooms know only whom they may know', () => {
    const allowed: Record<string, string[]> = {
      law: ['law'],
      names: ['names'],
      service: ['service', '@kosh/law', '@kosh/names'],
      refuge: ['refuge', '@kosh/law'],
    }
    const list = code.filter((f) => allowed[room(f)] && !isTest(f))
    expect(list.length).toBeGreaterThan(200)
    expect(
      offenders(list, (f) =>
        imports(f).map((spec) => {
          const known = spec.startsWith('.')
            ? room(target(f, spec))
            : spec.startsWith('@kosh/')
              ? spec.split('/').slice(0, 2).join('/')
              : undefined
          return known && !allowed[room(f)]!.includes(known) ? `knows ${spec}` : undefined
        }),
      ),
    ).toEqual([])
  })
  it('law and names are pure: no clock, network or database; files only to load their own folders', () => {
    // law/package makes the tarball and is no part of it.
    const pure = code.filter((f) => ['law', 'names'].includes(room(f)) && !isTest(f) && !f.startsWith('law/package/'))
    const may = ['node:crypto', 'node:path', 'node:url']
    const readers = ['law/library.ts', 'law/check/cases.ts']
    expect(
      offenders(pure, (f) =>
        imports(f).map((s) =>
          s.startsWith('node:') && !may.includes(s) && !(s === 'node:fs' && readers.includes(f)) ? s : undefined,
        ),
      ),
    ).toEqual([])
  })
  it('modules are entered by their door', () => {
    expect(
      offenders(
        code.filter((f) => f.startsWith('service/') && !isTest(f)),
        (f) =>
          imports(f)
            .filter((s) => s.startsWith('.'))
            .map((spec) => {
              const inside = moduleOf(target(f, spec))
              return inside && moduleOf(f) !== inside && target(f, spec) !== `${inside}/index.ts`
                ? `goes past the door: ${spec}`
                : undefined
            }),
      ),
    ).toEqual([])
  })
  it('the service knows no scheme by name', () => {
    const list = code.filter((f) => f.startsWith('service/') && !f.startsWith('service/demo/') && !isTest(f))
    expect(offenders(list, (f) => without(f, /['"`](kz|us|ca|au|no|ru)\/[a-z0-9-]+['"`]/))).toEqual([])
  })
  it('nothing names a machine, and nothing is left to do', () => {
    const list = files.filter((f) => f !== 'checks/house.test.ts')
    expect(offenders(list, (f) => without(f, /(^|[^A-Za-z0-9_.-])\/(work|root|home\/[a-z]+)\//m))).toEqual([])
    expect(offenders(list, (f) => without(f, /\b(TODO|FIXME)\b/))).toEqual([])
  })
  it('there is no clock and no randomness below the platform', () => {
    const list = code.filter(
      (f) =>
        /^(law|names|service)\//.test(f) && !isTest(f) && !/^service\/(platform|cli|web\/public|web\/styles)\//.test(f),
    )
    expect(offenders(list, (f) => without(f, /new Date\(\)|Date\.now\(\)|Math\.random\(\)|randomUUID\(\)/))).toEqual([])
  })
  it('no source file is longer than 400 lines', () => {
    const list = code.filter((f) => !isTest(f) && !/^law\/(tables|codes|acts)\//.test(f))
    expect(
      offenders(list, (f) => [text(f).split('\n').length > 401 ? `${text(f).split('\n').length} lines` : undefined]),
    ).toEqual([])
  })
})
