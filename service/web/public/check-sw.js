// Keeps the page of the permit check for work without a network. Its scope is /check and nothing else.
const shelf = 'kosh-check-1'
const page = `/check/offline/${new URL(location.href).searchParams.get('locale') || 'kk'}`
const lists = ['keys', 'names', 'status-list'].map((name) => `/api/v1/permits/${name}`)

/** Keeps the plain page (no account, no form token), what it loads, and the lists as they are now. */
async function keep() {
  const cache = await caches.open(shelf)
  const reply = await fetch(page, { credentials: 'omit', cache: 'no-cache' })
  if (!reply.ok) throw new Error(`${page}: ${reply.status}`)
  const markup = await reply.clone().text()
  const parts = [...markup.matchAll(/(?:src|href)="(\/public\/[^"]+)"/g)].map(([, address]) => address)
  await Promise.all(parts.map(async (address) => (await cache.match(address)) || cache.add(address)))
  await cache.put(page, reply)
  await Promise.all(lists.map((address) => cache.add(new Request(address, { credentials: 'omit', cache: 'no-cache' }))))
  for (const { url } of await cache.keys()) {
    const address = url.slice(location.origin.length)
    if (address.startsWith('/public/') && !parts.includes(address)) await cache.delete(url)
  }
}

addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()))
})

addEventListener('activate', (event) => {
  const clean = async () => {
    for (const name of await caches.keys())
      if (name.startsWith('kosh-check-') && name !== shelf) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(clean())
})

/** From the network if it answers in time; otherwise as it was kept. */
async function freshOrKept(request, key, put) {
  const cache = await caches.open(shelf)
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), 5_000)
  try {
    const reply = await fetch(request, { signal: stop.signal })
    if (put && reply.ok) await cache.put(key, reply.clone())
    return reply
  } catch (error) {
    const old = await cache.match(key)
    if (!old) throw error
    return old
  } finally {
    clearTimeout(timer)
  }
}

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(freshOrKept(request, page, false))
  else if (request.method !== 'GET') return
  else if (lists.includes(pathname)) event.respondWith(freshOrKept(request, pathname, true))
  else if (pathname.startsWith('/public/')) {
    event.respondWith(caches.match(pathname + search).then((kept) => kept || fetch(request)))
  }
})
