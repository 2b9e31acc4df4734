import { mark } from './hostile.ts'
import type { Asked } from './operations.ts'
import type { Judged } from './watch.ts'

export interface Answer {
  statusCode: number
  headers: Record<string, unknown>
  body: string
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** What RFC 9457 and the house ask of a refusal to a program. */
function faultsOfProblem(answer: Answer): string[] {
  const type = String(answer.headers['content-type'] ?? '')
  if (!type.startsWith('application/problem+json')) return [`refusal as "${type}" instead of problem details`]
  let body: Record<string, unknown>
  try {
    body = JSON.parse(answer.body) as Record<string, unknown>
  } catch (error) {
    return [`problem details that are not JSON: ${(error as Error).message}`]
  }
  const faults: string[] = []
  if (body['status'] !== answer.statusCode)
    faults.push(`status ${String(body['status'])} told, ${answer.statusCode} sent`)
  for (const name of ['type', 'title', 'code', 'detail', 'next'])
    if (!isText(body[name])) faults.push(`problem details without ${name}`)
  const { code, fields } = body
  if (code === 'input-invalid' && !(Array.isArray(fields) && fields.length > 0))
    faults.push('input-invalid that names no field')
  for (const field of Array.isArray(fields) ? (fields as Record<string, unknown>[]) : [])
    if (typeof field['path'] !== 'string' || !isText(field['code']) || !isText(field['text']))
      faults.push(`${String(code)}: a field without path, code or text`)
  return faults
}

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Everything that is wrong with an answer; empty for a good one. */
export function judgeAnswer(asked: Asked, answer: Answer, writes: Judged): string[] {
  const { options, standing, mayUse, computes, route } = asked
  const { statusCode, headers, body } = answer
  const method = options.method ?? 'GET'
  const isRead = reads.has(method)
  const isApi = String(options.url).startsWith('/api/')
  const faults = [...writes.faults]
  if (statusCode >= 500) return [...faults, `answer ${statusCode}`]

  const refused = statusCode >= 400
  const type = String(headers['content-type'] ?? '')
  const location = headers['location'] === undefined ? undefined : String(headers['location'])
  if (refused && isApi && method !== 'HEAD') faults.push(...faultsOfProblem(answer))
  if (refused && !isApi && method !== 'HEAD' && !type.startsWith('text/html'))
    faults.push(`refusal of a page as "${type}"`)
  // A draft keeps what was typed and says what cannot be read: saved, and told with 422.
  const keptAsTyped = statusCode === 422 && route.startsWith('POST /apply/:id/')
  if (refused && writes.changed && !keptAsTyped) faults.push(`refused with ${statusCode}, but something was changed`)
  if (isRead && writes.changed) faults.push('a read that changes something')
  if (type.startsWith('text/html') && body.includes(`<${mark}`)) faults.push('markup of the request stands in the page')
  if (location !== undefined && !/^\/(?![/\\])/.test(location))
    faults.push(`leads to another site: ${location.slice(0, 80)}`)

  const toSignIn = location?.startsWith('/sign-in') ?? false
  const isLanguage = statusCode === 303 && /[?&]lang=/.test(String(options.url))
  if (!mayUse && !refused && !toSignIn && !isLanguage)
    faults.push(`answer ${statusCode} for a role that may not use it`)
  const needsStanding = !isRead && !computes && route !== '-'
  if (needsStanding && standing !== 'good' && (!refused || writes.changed))
    faults.push(`answer ${statusCode} to a sender with standing "${standing}"`)
  return faults
}
