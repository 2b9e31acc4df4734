import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** A file of a form, as the routes see it; its type is judged by `saveFile`, not by what the browser says. */
export interface UploadedFile {
  name: string
  bytes: Buffer
}

export const isUploadedFile = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && Buffer.isBuffer((value as UploadedFile).bytes)

interface Part {
  type: 'file' | 'field'
  value?: unknown
  filename?: string
  toBuffer?: () => Promise<Buffer>
}

const megabyte = 1024 * 1024

async function readPart(part: Part): Promise<unknown> {
  if (part.type !== 'file') return part.value
  const bytes = await part.toBuffer!()
  // A file field left empty arrives as a file without name and bytes.
  return part.filename ? ({ name: part.filename, bytes } satisfies UploadedFile) : undefined
}

/** Is this the parser's word for a form with files whose end or boundary is missing? It carries no status of its own. */
export const isBrokenMultipart = (error: Error): boolean =>
  /unexpected end of multipart data$|^Multipart: Boundary not found$/i.test(error.message)

async function flatten(request: FastifyRequest): Promise<void> {
  if (!request.isMultipart()) return
  const parts = Object.entries((request.body ?? {}) as Record<string, Part | Part[]>)
  const body: Record<string, unknown> = {}
  for (const [name, part] of parts) {
    const values = (await Promise.all([part].flat().map(readPart))).filter((value) => value !== undefined)
    if (values.length > 0) body[name] = values.length === 1 ? values[0] : values
  }
  request.body = body
}

/**
 * Bodies of forms: plain ones everywhere; with files only on routes that say `config: { files: true }`. Both reach the
 * route as one record: texts, lists of texts, and {@link UploadedFile}s. A file may have 10 MB.
 */
export async function registerForms(app: FastifyInstance): Promise<void> {
  if (!app.hasContentTypeParser('application/x-www-form-urlencoded')) await app.register(formbody)
  app.addHook('preParsing', async (request, reply) => {
    const isMultipart = String(request.headers['content-type'] ?? '').startsWith('multipart/')
    if (!isMultipart || request.routeOptions.config?.files) return
    reply.status(415)
    throw Object.assign(new Error('This address takes no files'), { statusCode: 415 })
  })
  await app.register(multipart, {
    attachFieldsToBody: true,
    limits: { fileSize: 10 * megabyte, files: 10, fields: 500, fieldSize: 100_000, parts: 510 },
  })
  app.addHook('preValidation', flatten)
}

/** Sends a stored paper to be looked at; its name may hold any letters. */
export function sendFile(reply: FastifyReply, file: { name: string; type: string; bytes: Uint8Array }): FastifyReply {
  const ascii = file.name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const name = encodeURIComponent(file.name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
  return reply
    .type(file.type)
    .header('content-disposition', `inline; filename="${ascii}"; filename*=UTF-8''${name}`)
    .header('x-content-type-options', 'nosniff')
    .send(file.bytes)
}
