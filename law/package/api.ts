import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

// Writes law/API.md from the declarations that tsc emits: node --import tsx law/package/api.ts
const here = dirname(fileURLToPath(import.meta.url))
const doors = [
  ['@kosh/law', 'index.d.ts'],
  ['@kosh/law/bulk', 'bulk/index.d.ts'],
  ['@kosh/law/check', 'check/index.d.ts'],
  ['@kosh/law/diff', 'diff/index.d.ts'],
  ['@kosh/law/primitives', 'primitives/index.d.ts'],
] as const

export interface Declared {
  door: string
  /** File of the sources, without ending. */
  module: string
  name: string
  kind: string
  doc: string
  signature: string
}

// tsc begins every declaration of a module in the first column.
const DECLARATION =
  /^(?<doc>\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:declare )?(?:abstract )?(?<kind>function\*?|const|class|interface|type) (?<name>\w+)(?<rest>[\s\S]*?)(?=\n(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?(?:export |declare |interface |type |import |class |const |\/\/)|\n*$(?![\s\S]))/gm
const DOOR = /^export (?:type )?(?:\* from|\* as (?<all>\w+) from|\{(?<names>[^}]*)\} from) '(?<from>[^']+)'/gm

const clean = (doc: string | undefined): string =>
  (doc ?? '')
    .replace(/^\/\*\*|\*\/\s*$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join(' ')
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .trim()

/** Declarations of a module; private parts of classes are no interface. */
function declarations(file: string, root: string, door: string): Declared[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(DECLARATION)].map(({ groups }) => {
    const { doc, kind, name, rest } = groups as Record<string, string>
    const open = `${kind} ${name}${rest}`.replace(/^ +private .*\n/gm, '')
    return {
      door,
      module: relative(root, file).replace(/\.d\.ts$/, ''),
      name: name!,
      kind: kind!,
      doc: clean(doc),
      signature: open.trim(),
    }
  })
}

function behind(door: string, file: string, root: string): Declared[] {
  const found = declarations(file, root, door)
  for (const { groups } of readFileSync(file, 'utf8').matchAll(DOOR)) {
    const { all, names, from } = groups as Record<string, string>
    const inner = behind(door, join(dirname(file), from!.replace(/\.ts$/, '.d.ts')), root)
    if (all) found.push(...inner.map((d) => ({ ...d, name: `${all}.${d.name}` })))
    else if (names === undefined) found.push(...inner)
    else
      for (const word of names.split(',')) {
        const [name, as] = word
          .replace(/\btype\b/, '')
          .trim()
          .split(/\s+as\s+/)
        const d = inner.find((x) => x.name === name)
        if (d) found.push(as ? { ...d, name: as } : d)
        else if (name) throw new Error(`${door}: ${name} is declared in no form that this script reads`)
      }
  }
  return found
}

/** Everything that the package exports, by door. */
export function publicApi(): Declared[] {
  const out = mkdtempSync(join(tmpdir(), 'kosh-api-'))
  try {
    const tsc = join(here, '..', '..', 'node_modules', 'typescript', 'bin', 'tsc')
    const args = [tsc, '-p', here, '--outDir', out, '--emitDeclarationOnly']
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`tsc: ${stdout}`)
    return doors.flatMap(([door, file]) => behind(door, join(out, file), out))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** The text of API.md. */
export function apiText(api: readonly Declared[]): string {
  const lines = ['# API of @kosh/law', '', 'Made from the sources by `npm run api -w law`; `README.md` has an example.']
  let [door, module] = ['', '']
  for (const d of api) {
    if (d.door !== door) lines.push('', `## ${d.door}`)
    if (d.module !== module || d.door !== door) lines.push('', `### ${d.module}`)
    ;[door, module] = [d.door, d.module]
    lines.push('', `#### ${d.name}`, '', ...(d.doc ? [d.doc, ''] : []), '```ts', d.signature, '```')
  }
  return `${lines.join('\n')}\n`
}

export const apiFile = join(here, '..', 'API.md')
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(apiFile, apiText(publicApi()))
