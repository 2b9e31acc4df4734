import { Type } from 'typebox'
import type { App } from '../../platform/http/index.ts'
import { changing, object, uuid } from '../../registers/api.ts'
import { addLinesFromCsv } from './csv.ts'
import { addDocument, removeDocument } from './documents.ts'
import { addLine, removeLine, updateLine } from './draft.ts'
import * as s from './schemas.ts'

const tag = 'Applications'
const one = '/api/v1/applications/:id'
const applicants = ['worker', 'employer', 'officer'] as const
const params = s.caseParams

/** Lines and papers of a draft. */
export function registerLines(app: App): void {
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/lines`,
      status: 201,
      roles: applicants,
      tag,
      summary: 'Adds a worker or a number of places',
      params,
      body: object({ ...s.line, version: s.version }),
      answer: object({ ...s.saved.properties, no: Type.Integer() }),
    },
    (ctx, { params: { id }, body, key }) => addLine(ctx, id, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'PATCH',
      url: `${one}/lines/:no`,
      roles: applicants,
      tag,
      summary: 'Changes a line',
      params: s.lineParams,
      body: object({ ...s.line, version: s.version }),
      answer: s.saved,
    },
    (ctx, { params: { id, no }, body, key }) => updateLine(ctx, id, Number(no), { ...body, key }),
  )
  changing(
    app,
    {
      method: 'DELETE',
      url: `${one}/lines/:no`,
      roles: applicants,
      tag,
      summary: 'Removes a line',
      params: s.lineParams,
      answer: s.justVersion,
    },
    (ctx, { params: { id, no }, key }) => removeLine(ctx, id, Number(no), { key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/lines/table`,
      roles: applicants,
      tag,
      summary: 'Adds a line for each row of a CSV table; rows with faults come back',
      params,
      body: object({ csv: Type.String({ minLength: 1, maxLength: 4_000_000 }), version: s.version }),
      answer: s.csvRead,
      bodyLimit: 8 * 1024 * 1024,
    },
    (ctx, { params: { id }, body, key }) => addLinesFromCsv(ctx, id, { ...body, key }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: `${one}/documents`,
      status: 201,
      roles: applicants,
      tag,
      summary: 'Adds a paper: PDF, PNG or JPEG up to 10 MB, in base64',
      params,
      body: object({
        need: Type.String(),
        lineNo: Type.Optional(s.lineNo),
        name: Type.String({ minLength: 1, maxLength: 200 }),
        type: Type.Union([Type.Literal('application/pdf'), Type.Literal('image/png'), Type.Literal('image/jpeg')]),
        content: Type.String({ pattern: '^[A-Za-z0-9+/]+={0,2}$' }),
      }),
      answer: object({ id: uuid, version: Type.Integer() }),
      bodyLimit: 15 * 1024 * 1024,
    },
    (ctx, { params: { id }, body: { content, ...rest }, key }) =>
      addDocument(ctx, id, { ...rest, bytes: Buffer.from(content, 'base64'), key }),
  )
  changing(
    app,
    {
      method: 'DELETE',
      url: `${one}/documents/:documentId`,
      roles: applicants,
      tag,
      summary: 'Takes a paper away',
      params: object({ id: uuid, documentId: uuid }),
      answer: s.justVersion,
    },
    (ctx, { params: { id, documentId }, key }) => removeDocument(ctx, id, documentId, { key }),
  )
}
