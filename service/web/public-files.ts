import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { assets } from './assets.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Serves `public/`: each file is a route of its own with its bytes in memory, so no address can lead out of the folder.
 * An address with the mark of the content (`?v=`) may be kept for a year; without it the browser asks again.
 */
export function registerPublicFiles(app: FastifyInstance): void {
  for (const name of readdirSync(assets.folder)) {
    const type = types[extname(name)]
    if (!type) continue
    const bytes = readFileSync(new URL(name, assets.folder))
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
    app.get(`/public/${name}`, { config: { roles: 'public', anonymous: true } }, async (request, reply) => {
      const marked = (request.query as Record<string, unknown>)['v'] !== undefined
      reply.header('cache-control', marked ? 'public, max-age=31536000, immutable' : 'no-cache').header('etag', etag)
      if (request.headers['if-none-match'] === etag) return reply.status(304).send()
      return reply.type(type).send(bytes)
    })
  }
}
