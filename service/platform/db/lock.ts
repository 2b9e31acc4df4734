import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Sentence } from '../sentence.ts'

/** The data folder can't be used; the message is one sentence for the person at the keyboard. */
export class DataFolderError extends Sentence {}

/** `pg` connects to this name in the folder it is given. */
const socketName = '.s.PGSQL.5432'
/** sun_path holds 108 bytes on Linux, 104 on macOS, a zero byte included. */
const longestSocket = 103

export interface Held {
  /** Folder of the unix socket. */
  socketFolder: string
  socket: string
  release(): Promise<void>
}

/**
 * Holds a data folder for this process. The lock is the socket named by the folder: whoever answers there owns it, a
 * dead process's socket does not answer. Two simultaneous starts are kept apart on Linux by an abstract socket, which
 * the kernel gives to one of them and takes back when the process ends, however it ends.
 */
export async function holdFolder(data: string): Promise<Held> {
  const guard = process.platform === 'linux' ? await bindGuard(data) : undefined
  try {
    const socketFolder = findSocketFolder(data)
    const socket = join(socketFolder, socketName)
    if (await answers(socket)) throw inUse(data)
    rmSync(socket, { force: true })
    return {
      socketFolder,
      socket,
      release: async () => {
        rmSync(socket, { force: true })
        if (socketFolder !== data) rmSync(socketFolder, { recursive: true, force: true })
        await closeGuard(guard)
      },
    }
  } catch (error) {
    await closeGuard(guard)
    throw error
  }
}

const inUse = (data: string): DataFolderError =>
  new DataFolderError(
    `The data folder ${data} is in use by another Kosh process. Stop that process, or choose another folder with KOSH_DATA.`,
  )

function bindGuard(data: string): Promise<Server> {
  const { dev, ino } = statSync(data)
  const server = createServer((socket) => socket.destroy())
  server.unref()
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? inUse(data) : error))
    server.listen(`\0kosh-${dev}-${ino}`, () => resolve(server))
  })
}

const closeGuard = (guard: Server | undefined): Promise<void> =>
  new Promise((resolve) => (guard ? guard.close(() => resolve()) : resolve()))

/** The data folder itself, or, where its path is too long for a socket, a short private folder that it names. */
function findSocketFolder(data: string): string {
  const pointer = join(data, 'socket-folder')
  if (Buffer.byteLength(join(data, socketName)) <= longestSocket) {
    rmSync(pointer, { force: true })
    return data
  }
  const name = createHash('sha256').update(data).digest('hex').slice(0, 16)
  const short = readPointer(pointer) ?? join(tmpdir(), `kosh-${process.getuid?.() ?? 0}-${name}`)
  if (Buffer.byteLength(join(short, socketName)) > longestSocket)
    throw new DataFolderError(
      `The path ${data} is too long for a socket, and so is ${short}. Choose a shorter KOSH_DATA or TMPDIR.`,
    )
  mkdirSync(short, { recursive: true, mode: 0o700 })
  const made = lstatSync(short)
  if (!made.isDirectory() || made.uid !== (process.getuid?.() ?? made.uid) || (made.mode & 0o077) !== 0)
    throw new DataFolderError(
      `The folder ${short} is not private to this user, so the database socket can't be put there.`,
    )
  writeFileSync(pointer, short)
  return short
}

function readPointer(pointer: string): string | undefined {
  try {
    return readFileSync(pointer, 'utf8').trim() || undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = connect(socket)
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(false)
      else reject(error)
    })
  })
}
