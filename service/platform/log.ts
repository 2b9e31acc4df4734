import pino, { type Logger, stdTimeFunctions } from 'pino'

export type { Logger } from 'pino'

/** Values that PostgreSQL quotes from a row would be personal data in a log. */
const withoutValues = (message: string): string => message.replace(/: "[^"]*"/g, ': "…"').replace(/=\([^)]*\)/g, '=(…)')

interface LoggedError {
  type: string
  message: string
  code?: string
  stack?: string
}

/** What is kept of an error: kind, code, place; not `detail`, `where` or parameters, which hold values of rows. */
export function plainError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutValues(String(error)) }
  const { code } = error as { code?: string }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return {
    type: error.constructor.name,
    message: withoutValues(error.message),
    ...(code === undefined ? {} : { code }),
    ...(frames.length > 0 ? { stack: frames.join('\n') } : {}),
  }
}

/** Of an address its path: a query may hold a name or a number of a paper. */
const path = (url: string): string => url.split('?', 1)[0] ?? url

export const serializers = {
  err: plainError,
  error: plainError,
  req: (request: { method: string; url: string; id?: string }) => ({
    id: request.id,
    method: request.method,
    path: path(request.url),
  }),
  res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
}

/** JSON lines on standard error (or another stream). No personal data: ids, codes and counts only. */
export const makeLog = (level: string, stream?: { write(line: string): void }): Logger => {
  const options = { level, base: null, timestamp: stdTimeFunctions.isoTime, serializers, messageKey: 'message' }
  return stream ? pino(options, stream) : pino(options, pino.destination({ dest: 2, sync: true }))
}
