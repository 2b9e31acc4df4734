import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Act } from './language/act.ts'
import type { Scheme } from './language/scheme.ts'
import type { Table } from './language/table.ts'

/** All acts, tables and schemes, found by folder: adding a scheme touches its folder and nothing else. */
export interface Library {
  acts: Map<string, Act>
  tables: Map<string, Table>
  schemes: Map<string, Scheme>
  /** Folder of each scheme, where its cases and notes lie. */
  folders: Map<string, string>
}

type Declared = Act | Table | Scheme

/** Two declarations share an id, or a file declares something that is none of the three kinds. */
export class LibraryError extends Error {}

/** Sources in the project, compiled files in the package; declarations (`.d.ts`) and tests declare no law. */
const isModule = (name: string): boolean => /\.[jt]s$/.test(name) && !/\.(d|test)\.[jt]s$/.test(name)

const modules = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && isModule(e.name))
    .map((e) => join(e.parentPath, e.name))
    .sort()

/** Loads the library from `law/` and from further folders of the same make (`acts/`, `tables/`, `schemes/`). */
export async function loadLibrary(extraRoots: string[] = []): Promise<Library> {
  const library: Library = { acts: new Map(), tables: new Map(), schemes: new Map(), folders: new Map() }
  const own = fileURLToPath(new URL('.', import.meta.url))
  for (const root of [own, ...extraRoots]) {
    for (const room of ['acts', 'tables', 'schemes']) await loadRoom(library, join(root, room), root === own)
  }
  return library
}

async function loadRoom(library: Library, room: string, required: boolean): Promise<void> {
  let files: string[]
  try {
    files = modules(room)
  } catch (error) {
    if (!required && (error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  for (const file of files) {
    const exports = Object.values(await import(pathToFileURL(file).href)) as unknown[]
    for (const declared of exports.flat()) if (isDeclared(declared)) add(library, declared, file)
  }
}

const isDeclared = (x: unknown): x is Declared =>
  typeof x === 'object' &&
  x !== null &&
  'kind' in x &&
  ['act', 'table', 'scheme'].includes((x as { kind: string }).kind)

function add(library: Library, declared: Declared, file: string): void {
  const shelf = { act: library.acts, table: library.tables, scheme: library.schemes }[declared.kind] as Map<
    string,
    Declared
  >
  const known = shelf.get(declared.id)
  if (known && known !== declared)
    throw new LibraryError(`${declared.kind} ${declared.id} is declared twice, again in ${file}`)
  shelf.set(declared.id, declared)
  if (declared.kind === 'scheme') library.folders.set(declared.id, join(file, '..'))
}
