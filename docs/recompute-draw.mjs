// Does a draw again from its published log: node recompute-draw.mjs LOG.json
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const sha = (text) => createHash('sha256').update(text).digest('hex')
const log = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const lines = log.entries.map((e) => `${e.number} ${e.weight}\n`)
const seed = sha(`${log.secret}|${log.publicValue}|${sha(lines.sort().join(''))}`)
const tickets = (e) => (log.method === 'uniform' ? [1] : [...Array(e.weight).keys()].map((n) => n + 1))
const least = (e) => tickets(e).reduce((min, n) => [min, sha(`${seed}|${e.number}|${n}`)].sort()[0], 'z')
const order = log.entries.map((e) => ({ ...e, least: least(e) })).sort((a, b) => (a.least < b.least ? -1 : 1))
const selected = []
let left = log.places
for (const e of order) if (e.places <= left) left -= selected.push(e.number) && e.places
const promised = sha(log.secret) === log.commitment && seed === log.seed
const same = promised && selected.join() === log.selected.join()
console.log(same ? `the same ${selected.length} of ${order.length} entries are selected` : `not the draw of this log`)
process.exitCode = same ? 0 : 1
