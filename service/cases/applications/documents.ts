import { sql } from 'kysely'
import { act, journal } from '../../platform/act.ts'
import { sha256 } from '../../platform/canonical.ts'
import { type Ctx, type Db, ok, type Result, refuse } from '../../platform/context.ts'
import { often } from '../../platform/db/index.ts'
import { findFile, type StoredFile, saveFile } from '../../platform/files.ts'
import type { Versioned } from './draft.ts'
import { isUuid } from './model.ts'
import { editionOfCase, findCase, linesOf, openCase, saveCase } from './store.ts'

export interface DocumentRow {
  id: string
  /** Id of the scheme's document need. */
  need: string
  lineNo: number | null
  fileHash: string
  name: string
  addedAt: Date
  addedBy: string
}

/** Papers of a case that was read in scope; those taken away are left out. */
export async function documentsOf(db: Db, caseId: string): Promise<DocumentRow[]> {
  const { rows } = await often(
    db,
    sql<DocumentRow>`
    select id, need, line_no as "lineNo", file_hash as "fileHash", name, added_at as "addedAt", added_by as "addedBy"
    from case_document where case_id = ${caseId} and removed_at is null order by added_at, id`,
  )
  return rows
}

/** Adds a paper for a need of the scheme; the type is found by the bytes, not by the name. */
export function addDocument(
  ctx: Ctx,
  caseId: string,
  input: { need: string; lineNo?: number | null; name: string; type: string; bytes: Uint8Array } & Versioned,
): Promise<Result<{ id: string; version: number }>> {
  const { key, bytes, ...rest } = input
  return act(
    ctx,
    'application.document',
    { key, input: { caseId, ...rest, hash: sha256(bytes).toString('hex') } },
    async (tx) => {
      const opened = await openCase(tx, ctx, caseId, 'add-document', input.version)
      if (!opened.ok) return opened
      const c = opened.value
      const need = editionOfCase(ctx, c)?.process.documents.find((d) => d.id === input.need)
      const lineNo = input.lineNo ?? null
      const fits = need && (need.level === 'line') === (lineNo !== null)
      if (!fits || (lineNo !== null && !(await linesOf(tx, c.id)).some((l) => l.no === lineNo)))
        return refuse('case-document-unknown')
      const saved = await saveFile(tx, ctx.now, bytes, input.type)
      if (!saved.ok) return saved
      const id = ctx.newId()
      await sql`insert into case_document (case_id, id, need, line_no, file_hash, name, added_at, added_by)
      values (${c.id}, ${id}, ${need.id}, ${lineNo}, ${saved.value}, ${input.name.slice(0, 200)}, ${ctx.now}, ${ctx.actor.id})`.execute(
        tx,
      )
      await saveCase(tx, c)
      await journal(tx, ctx, {
        chain: c.id,
        kind: 'case',
        act: 'application.document',
        data: { id, need: need.id, line: lineNo, file: saved.value },
      })
      return ok({ id, version: c.version })
    },
  )
}

/** Takes a paper away before filing, or while it is being replaced; its bytes stay for the journal. */
export function removeDocument(
  ctx: Ctx,
  caseId: string,
  id: string,
  input: Versioned = {},
): Promise<Result<{ version: number }>> {
  return act(ctx, 'application.document-remove', { key: input.key, input: { caseId, id } }, async (tx) => {
    const opened = await openCase(tx, ctx, caseId, 'remove-document', input.version)
    if (!opened.ok) return opened
    const c = opened.value
    if (!isUuid(id)) return refuse('case-document-unknown')
    const { rows } = await sql`update case_document set removed_at = ${ctx.now}
      where case_id = ${c.id} and id = ${id} and removed_at is null returning 1`.execute(tx)
    if (rows.length === 0) return refuse('case-document-unknown')
    await saveCase(tx, c)
    await journal(tx, ctx, { chain: c.id, kind: 'case', act: 'application.document-remove', data: { id } })
    return ok({ version: c.version })
  })
}

/** The bytes of a paper of a case in scope. */
export async function findDocument(
  ctx: Ctx,
  caseId: string,
  id: string,
): Promise<(StoredFile & { name: string }) | undefined> {
  const c = await findCase(ctx.db, ctx, caseId)
  const row = c && (await documentsOf(ctx.db, c.id)).find((d) => d.id === id)
  const file = row && (await findFile(ctx.db, row.fileHash))
  return file && { ...file, name: row.name }
}
