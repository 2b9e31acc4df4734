import type { InjectOptions } from 'fastify'
import type { World } from './world.ts'

/** One request and what is known about it, for those who judge the answer. */
export interface Asked {
  options: InjectOptions
  sender: string
  /** `POST /api/v1/applications/:id/take`, or `-` for an address that is no route. */
  route: string
  /** How the sender showed who it is; all but `good` must be turned away where something would change. */
  standing: 'good' | 'none' | 'unknown' | 'expired' | 'no-form-token' | 'other-form-token'
  via: 'token' | 'session'
  /** The role is one of the route's. */
  mayUse: boolean
  computes: boolean
}

export interface Schema {
  type?: string
  anyOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  examples?: unknown[]
  pattern?: string
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  schema: Schema
}

export interface Operation {
  method: string
  /** As the service writes it: `/api/v1/employers/:id`. */
  url: string
  parameters: Parameter[]
  body?: Schema
}

interface Document {
  paths: Record<
    string,
    Record<string, { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Schema }> } }>
  >
}

/** The operations of the OpenAPI document as it is served. */
export async function readOperations(world: World): Promise<Operation[]> {
  const document = (await world.app.inject('/api/v1/openapi.json')).json() as Document
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
      parameters,
      ...(requestBody ? { body: Object.values(requestBody.content)[0]!.schema } : {}),
    })),
  )
}
