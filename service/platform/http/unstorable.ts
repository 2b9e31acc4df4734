import type { FastifyRequest } from 'fastify'

/** Deeper than any body of this service. */
const deepest = 100

interface Fault {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}

/** NUL, and half of a surrogate pair: the database stores neither, in no column. */
const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Cs}/u.test(text)

const pointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** Walks without recursion, so that depth is told instead of ending the stack. */
function firstFault(value: unknown): Fault | undefined {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }]
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const { path, depth } = item
    const fault = (keyword: string): Fault => ({ instancePath: path, keyword, params: {} })
    if (typeof item.value === 'string' && !isStorable(item.value)) return fault('characters')
    if (typeof item.value !== 'object' || item.value === null || Buffer.isBuffer(item.value)) continue
    if (depth > deepest) return { instancePath: path.slice(0, 200), keyword: 'depth', params: {} }
    for (const [name, inner] of Object.entries(item.value)) {
      if (!isStorable(name)) return fault('characters')
      waiting.push({ value: inner, path: `${path}/${pointer(name)}`, depth: depth + 1 })
    }
  }
  return undefined
}

/**
 * Refuses what no table can hold, before any route looks at it, as a fault of validation that names the place. Without
 * it such a text would end in the database as a fault of the program.
 */
export function refuseUnstorable(request: FastifyRequest): void {
  for (const [validationContext, value] of [
    ['params', request.params],
    ['querystring', request.query],
    ['body', request.body],
  ] as const) {
    const fault = firstFault(value)
    if (fault)
      throw Object.assign(new Error(fault.keyword), { validation: [fault], validationContext, statusCode: 422 })
  }
}
