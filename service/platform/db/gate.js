// @ts-check
import { createServer } from 'node:net'

const startupCodes = { ssl: 80877103, gss: 80877104, cancel: 80877102 }
const endsUnit = new Set(['Q', 'S', 'F'].map((c) => c.charCodeAt(0)))
const terminate = 'X'.charCodeAt(0)

/** @param {string} code @param {string} message */
function errorReply(code, message) {
  const fields = Buffer.from(`SERROR\0VERROR\0C${code}\0M${message}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields, Buffer.from([0x5a, 0, 0, 0, 5, 0x49])])
}

/**
 * Lets several clients share the one session of PGlite over a unix socket.
 * The unit is everything up to a Sync (Parse, Bind, Execute, Sync) and runs whole: pglite-socket 0.2.17 queues single
 * messages, so one client's Bind can meet another's unnamed statement. A client keeps the session until its transaction ends.
 *
 * @typedef {{ execProtocolRawSync(m: Uint8Array): Uint8Array, isInTransaction(): boolean }} Engine
 */
export class Gate {
  /** @type {Engine} */ #engine
  /** @type {number} */ #maxWait
  /** @type {(error: Error) => void} */ #onFault
  /** @type {Set<Client>} */ #clients = new Set()
  /** @type {Client | undefined} */ #owner
  /** @type {Client[]} */ #waiting = []
  #failed = false
  #server = createServer((socket) => this.#clients.add(new Client(this, socket)))

  /**
   * @param {Engine} engine
   * @param {{ maxWaitMs: number, onFault: (error: Error) => void }} options
   */
  constructor(engine, options) {
    this.#engine = engine
    this.#maxWait = options.maxWaitMs
    this.#onFault = options.onFault
  }

  /** @param {string} path @returns {Promise<void>} */
  listen(path) {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(path, () => resolve())
    })
  }

  /** @returns {Promise<void>} */
  close() {
    for (const client of this.#clients) client.socket.destroy()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  /** A client has whole units to run. @param {Client} client */
  ready(client) {
    if (this.#failed) return
    if (this.#owner === client) this.#drain(client)
    else if (!this.#owner) this.#give(client)
    else if (!this.#waiting.includes(client)) {
      this.#waiting.push(client)
      client.waitTimer = setTimeout(() => this.#tooLong(client), this.#maxWait)
    }
  }

  /** A client left: an open transaction of its is undone. @param {Client} client */
  left(client) {
    this.#clients.delete(client)
    clearTimeout(client.waitTimer)
    this.#waiting = this.#waiting.filter((c) => c !== client)
    if (this.#owner !== client || this.#failed) return
    if (this.#engine.isInTransaction()) this.#run(simpleQuery('ROLLBACK'))
    this.#owner = undefined
    this.#next()
  }

  /** @param {Client} client */
  #tooLong(client) {
    this.#waiting = this.#waiting.filter((c) => c !== client)
    client.units.length = 0
    client.socket.write(errorReply('55P03', 'another transaction has kept the embedded database for too long'))
  }

  /** @param {Client} client */
  #give(client) {
    this.#owner = client
    this.#drain(client)
  }

  /** @param {Client} client */
  #drain(client) {
    while (client.units.length > 0) {
      const reply = this.#run(/** @type {Buffer} */ (client.units.shift()))
      if (!reply) return
      client.socket.write(reply)
      // After each unit outside a transaction the next client has its turn.
      if (!this.#engine.isInTransaction()) break
    }
    if (this.#engine.isInTransaction()) return
    this.#owner = undefined
    if (client.units.length > 0) this.ready(client)
    // Through the event loop, so that sockets are read between units.
    else if (this.#waiting.length > 0) setImmediate(() => this.#next())
  }

  #next() {
    if (this.#owner) return
    const client = this.#waiting.shift()
    if (!client) return
    clearTimeout(client.waitTimer)
    this.#give(client)
  }

  /** @param {Uint8Array} unit @returns {Uint8Array | undefined} */
  #run(unit) {
    try {
      const reply = Uint8Array.from(this.#engine.execProtocolRawSync(unit))
      if (!isWhole(unit, reply)) throw new Error('the engine stopped in the middle of a statement')
      return reply
    } catch (error) {
      this.#failed = true
      // The engine itself failed (for example a PANIC on a full disk). Nothing it says may be trusted now.
      for (const client of this.#clients) client.socket.destroy()
      this.#onFault(error instanceof Error ? error : new Error(String(error)))
      return undefined
    }
  }
}

const letter = (/** @type {string} */ c) => c.charCodeAt(0)
const asksForWork = new Set(['Q', 'E'].map(letter))
const outcomes = new Set(['C', 'I', 'E', 's'].map(letter))
const [panic, fatal] = [Buffer.from('VPANIC\0'), Buffer.from('VFATAL\0')]

/**
 * True if a reply has an outcome and ends with ReadyForQuery. PGlite swallows what its engine throws and may answer
 * "ready" alone, which a client takes for success.
 * @param {Uint8Array} unit @param {Uint8Array} reply
 */
export function isWhole(unit, reply) {
  let expected = false
  if (unit[0] !== 0) for (const [type] of messages(unit)) expected ||= asksForWork.has(type)
  let last = 0
  let outcome = !expected
  for (const [type, body] of messages(reply)) {
    last = type
    outcome ||= outcomes.has(type)
    if (type === letter('E') && (body.includes(panic) || body.includes(fatal))) return false
  }
  return outcome && last === letter('Z')
}

/** @param {Uint8Array} bytes @returns {Generator<[number, Buffer]>} */
function* messages(bytes) {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 5 <= all.length; ) {
    const end = at + 1 + all.readInt32BE(at + 1)
    yield [/** @type {number} */ (all[at]), all.subarray(at + 5, end)]
    at = end
  }
}

/** @param {string} text */
function simpleQuery(text) {
  const body = Buffer.from(`${text}\0`)
  const head = Buffer.alloc(5)
  head.write('Q')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

/** One connection: cuts the bytes into units. */
class Client {
  /** @type {Buffer[]} */ units = []
  /** @type {NodeJS.Timeout | undefined} */ waitTimer
  /** @type {Buffer[]} */ #chunks = []
  /** @type {Buffer[]} */ #unit = []
  #size = 0
  #started = false

  /** @param {Gate} gate @param {import('node:net').Socket} socket */
  constructor(gate, socket) {
    this.gate = gate
    this.socket = socket
    socket.on('data', (bytes) => this.#take(bytes))
    // A broken connection is followed by 'close', which undoes an open transaction.
    socket.on('error', () => socket.destroy())
    socket.on('close', () => gate.left(this))
  }

  /** @param {Buffer} bytes */
  #take(bytes) {
    this.#chunks.push(bytes)
    this.#size += bytes.length
    for (let frame = this.#frame(); frame; frame = this.#frame()) this.#accept(frame)
    if (this.units.length > 0) this.gate.ready(this)
  }

  /** @param {Buffer} frame */
  #accept(frame) {
    if (!this.#started) {
      const code = frame.readInt32BE(4)
      if (code === startupCodes.ssl || code === startupCodes.gss) this.socket.write('N')
      else if (code === startupCodes.cancel) this.socket.end()
      else {
        this.#started = true
        this.units.push(frame)
      }
      return
    }
    if (frame[0] === terminate) {
      this.socket.end()
      return
    }
    this.#unit.push(frame)
    if (!endsUnit.has(/** @type {number} */ (frame[0]))) return
    this.units.push(Buffer.concat(this.#unit))
    this.#unit = []
  }

  /** The next whole message, if its bytes have come. */
  #frame() {
    const head = this.#started ? 1 : 0
    if (this.#size < head + 4) return undefined
    const first = this.#joined(head + 4)
    const length = head + first.readInt32BE(head)
    if (this.#size < length) return undefined
    const bytes = this.#joined(length)
    this.#size -= length
    this.#chunks[0] = bytes.subarray(length)
    return bytes.subarray(0, length)
  }

  /** @param {number} n */
  #joined(n) {
    const first = this.#chunks[0] ?? Buffer.alloc(0)
    if (first.length >= n) return first
    const all = Buffer.concat(this.#chunks)
    this.#chunks = [all]
    return all
  }
}
