// Checks a permit without a network: the signature with the office's public keys, the state with its signed list.
// Everything it needs was kept by /check-sw.js when the page was last open with a network.
const form = document.getElementById('check-form')
const field = form.elements.code
const answer = document.getElementById('check-answer')
const state = document.getElementById('check-state')
const store = document.getElementById('check-words')
const locale = store.dataset.locale
const word = (key) => store.querySelector(`[data-word="${key}"]`).textContent
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])
const alg = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const states = ['valid', 'annulled', 'suspended', 'lapsed']
const looksLikeCode = (text) => /^ey[\w-]+\.[\w-]+\.[\w-]+$/.test(text)
const codeIn = (text) =>
  text
    .trim()
    .replace(/^https?:\/\/[^#]*#/i, '')
    .replace(/\s+/g, '')

const bytes = (text) => {
  const base = text.replaceAll('-', '+').replaceAll('_', '/')
  return Uint8Array.from(atob(base), (sign) => sign.charCodeAt(0))
}
const read = (data) => JSON.parse(new TextDecoder().decode(data))
async function inflate(data, format) {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream(format))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** What a failed check tells; its message is the key of a text of the page. */
class NoPermit extends Error {}

// Keys, names and list: from the network, or as they were kept.
let keys
let names
let list

async function load() {
  const get = async (name) => {
    const reply = await fetch(`/api/v1/permits/${name}`, { credentials: 'omit' })
    if (!reply.ok) throw new Error(`${name}: ${reply.status}`)
    return reply
  }
  // One that is missing does not take the others with it; what is missing is said with the answer.
  await Promise.allSettled([
    get('keys').then(async (reply) => {
      keys = new Map((await reply.json()).keys.map((key) => [key.kid, key]))
    }),
    get('names').then(async (reply) => {
      names = await reply.json()
    }),
  ])
  try {
    const signed = await (await get('status-list')).text()
    const { head, payload } = await verify(signed)
    if (head.typ !== 'statuslist+jwt') throw new Error('not a status list')
    const claims = read(payload)
    list = { iat: claims.iat, size: claims.permits, bits: await inflate(bytes(claims.status_list.lst), 'deflate') }
  } catch (error) {
    console.warn('status list', error)
  }
  tellAge()
}

/** Checks the signature of a compact JWS and gives its head and payload. */
async function verify(text) {
  const [head64, payload64, signature64] = text.split('.')
  let head
  try {
    head = read(bytes(head64))
  } catch {
    throw new NoPermit('unreadable')
  }
  if (!keys) throw new NoPermit('noKeys')
  const jwk = keys.get(head.kid)
  if (!jwk || head.alg !== 'ES256') throw new NoPermit('unknown-key')
  const key = await crypto.subtle.importKey('jwk', { kty: jwk.kty, crv: jwk.crv, x: jwk.x, y: jwk.y }, alg, false, [
    'verify',
  ])
  let good = false
  try {
    const signed = new TextEncoder().encode(`${head64}.${payload64}`)
    good = await crypto.subtle.verify(alg, key, bytes(signature64), signed)
  } catch {
    throw new NoPermit('unreadable')
  }
  if (!good) throw new NoPermit('bad-signature')
  return { head, payload: bytes(payload64) }
}

const today = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: names ? names.timeZone : undefined }).format(new Date())

/** How the permit stands by its dates and by the list that is here; `unsure` says what the list cannot tell. */
function standing(permit) {
  const unsure = list === undefined ? 'noList' : permit.i >= list.size ? 'oldList' : undefined
  const listed = unsure ? 'valid' : states[(list.bits[permit.i >> 2] >> ((permit.i % 4) * 2)) & 3]
  const day = today()
  if (listed === 'annulled' || listed === 'lapsed') return { standing: listed }
  if (day > permit.z) return { standing: 'ended' }
  if (listed === 'suspended') return { standing: 'suspended' }
  return { standing: day < permit.a ? 'not-yet' : 'valid', unsure }
}

const date = (iso) => {
  const [y, m, d] = iso.split('-')
  return fill(word('months').split('|')[m - 1], { y, d: Number(d) })
}
const named = (kind, code) => names?.[kind]?.[code]?.[locale] ?? code

const make = (tag, className, ...children) => {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}

function show(...nodes) {
  answer.replaceChildren(...nodes)
  answer.focus()
}

function showPermit(permit) {
  const found = standing(permit)
  const name = `${permit.f} ${permit.g}`.trim()
  const work = locale === 'kk' ? permit.w[0] : permit.w.at(-1)
  const regions = permit.r.map((code) => named('regions', code))
  const rows = [
    ['number', permit.n],
    ['holder', name || permit.e || word('nobody')],
    ['birthYear', permit.b || ''],
    ['citizenship', permit.c && named('countries', permit.c)],
    ['employer', name ? permit.e : ''],
    ['places', permit.p > 1 ? permit.p : ''],
    ['permit', named('schemes', permit.s)],
    ['work', work],
    ['region', regions.join(', ') || word('country')],
    ['validity', `${date(permit.a)} – ${date(permit.z)}`],
  ].filter(([, value]) => value)
  const facts = make('dl', 'govuk-summary-list')
  for (const [key, value] of rows) {
    facts.append(
      make(
        'div',
        'govuk-summary-list__row',
        make('dt', 'govuk-summary-list__key', word(key)),
        make('dd', 'govuk-summary-list__value', String(value)),
      ),
    )
  }
  const mark = store.querySelector(`[data-standing="${found.standing}"]`).firstElementChild.cloneNode(true)
  // A list older than a day is a warning, a fresh one a note.
  const old = list && Date.now() / 1000 - list.iat > 86_400
  const note = make(
    old ? 'div' : 'p',
    old ? 'govuk-inset-text' : 'govuk-body kosh-muted',
    `${word('good')}. ${ageText()}`,
  )
  const nodes = [make('h2', 'govuk-heading-m', mark), note]
  if (found.unsure) nodes.push(make('div', 'govuk-inset-text', word(found.unsure)))
  show(...nodes, facts)
}

function ageText() {
  if (!list) return ''
  const minutes = Math.floor((Date.now() / 1000 - list.iat) / 60)
  if (minutes < 1) return word('listNow')
  const [key, size] = minutes < 120 ? ['minutes', 1] : minutes < 2880 ? ['hours', 60] : ['days', 1440]
  return fill(word('listAge'), { age: fill(word(key), { n: Math.floor(minutes / size) }) })
}

let kept = false
function tellAge() {
  const parts = [navigator.onLine ? '' : word('offline'), kept ? word('ready') : '', ageText()]
  state.textContent = parts.filter(Boolean).join(' ')
}

const loaded = load()

/** What a code says, once its signature holds. */
async function readCode(code) {
  const { payload } = await verify(code)
  try {
    return read(await inflate(payload, 'deflate-raw'))
  } catch {
    throw new NoPermit('unreadable')
  }
}

async function check(code) {
  await loaded
  let permit
  try {
    permit = await readCode(code)
  } catch (error) {
    if (!(error instanceof NoPermit)) throw error
    show(make('p', 'govuk-body-l', word(error.message)))
    return
  }
  showPermit(permit)
}

const able = globalThis.crypto?.subtle && globalThis.DecompressionStream

form.addEventListener('submit', (event) => {
  const typed = field.value
  const code = codeIn(typed)
  const local = able && looksLikeCode(code)
  const server = form.method === 'post' && navigator.onLine
  if (!local && server) return
  event.preventDefault()
  event.stopPropagation()
  if (local) check(code)
  else if (typed.trim() && navigator.onLine) location.href = `/check?number=${encodeURIComponent(typed.trim())}`
  else
    show(
      make(
        'p',
        'govuk-body-l',
        word(typed.trim() === '' ? 'empty' : /\d{7}/.test(typed) ? 'needNetwork' : 'unreadable'),
      ),
    )
})

// A code in the address (`/check#…`) is checked at once and taken out of it: it holds a name.
function fromAddress() {
  const code = codeIn(location.hash.slice(1))
  if (!looksLikeCode(code) || !able) return
  history.replaceState(null, '', location.pathname)
  field.value = code
  check(code)
}
fromAddress()
addEventListener('hashchange', fromAddress)
addEventListener('online', load)
addEventListener('offline', tellAge)

// The camera, where the browser reads codes by itself.
const scan = document.getElementById('check-scan')
const camera = document.getElementById('check-camera')
async function offerCamera() {
  if (!('BarcodeDetector' in globalThis) || !navigator.mediaDevices) return
  const formats = await BarcodeDetector.getSupportedFormats()
  scan.hidden = !formats.includes('qr_code')
}
offerCamera()
let stream
function stopCamera() {
  for (const track of stream?.getTracks() ?? []) track.stop()
  stream = undefined
  camera.hidden = true
  camera.replaceChildren()
  scan.textContent = scan.dataset.scan
}
scan.dataset.scan = scan.textContent
scan.addEventListener('click', async () => {
  if (stream) return stopCamera()
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  } catch (error) {
    // The person said no, or there is no camera: the field is still there.
    console.warn(error)
    scan.hidden = true
    return
  }
  const video = make('video')
  video.playsInline = true
  video.muted = true
  video.srcObject = stream
  camera.replaceChildren(video)
  camera.hidden = false
  scan.textContent = scan.dataset.stop
  await video.play()
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  while (stream) {
    const [found] = await detector.detect(video).catch(() => [])
    if (found) {
      stopCamera()
      field.value = found.rawValue
      form.requestSubmit()
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
})

if ('serviceWorker' in navigator) {
  navigator.serviceWorker
    .register(`/check-sw.js?locale=${locale}`, { scope: '/check' })
    .then(() => navigator.serviceWorker.ready)
    .then(() => {
      kept = true
      tellAge()
    })
    .catch((error) => console.warn('offline check', error))
}
