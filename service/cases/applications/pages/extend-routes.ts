import { viewOf } from '../../../platform/access/index.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { App } from '../../../platform/http/index.ts'
import { listPapers, type PersonInput, personRecord } from '../../../registers/persons/index.ts'
import { sendPage } from '../../../web/index.ts'
import { findPermit, listPermits, type Permit } from '../../permits/index.ts'
import { addLine, updateLine } from '../draft.ts'
import { formFor } from '../form.ts'
import { linesOf } from '../store.ts'
import { ExtendPage } from './extend.tsx'
import { draftAddress, isListed, nextAfter } from './flow.ts'
import { applicants, bodyOf, draftOf, keyOf, notFound, refused, typed } from './kit.ts'

/** The holder of a permit as a form holds a worker: nobody types again what the register knows. */
async function holderOf(ctx: Ctx, permit: Permit): Promise<PersonInput | undefined> {
  const person = permit.personId ? await personRecord(ctx.db, permit.personId) : undefined
  if (!person) return undefined
  const { family, given, birth, sex, citizenship } = person
  const paper = (await listPapers(ctx, person.id)).sort((a, b) => ((a.expires ?? '') < (b.expires ?? '') ? 1 : -1))[0]
  if (!paper) return { family, given, birth, sex, citizenship }
  const { kind, issuer, number, expires } = paper
  return { family, given, birth, sex, citizenship, paper: { kind, issuer, number, expires: expires ?? null } }
}

/** Permits that the application asks to extend. */
export function registerExtendPages(app: App): void {
  app.get('/apply/:id/permits', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    if (!draft) return reply
    const { ctx, form } = draft
    const asked = typed(request.query, 'after')
    const after = /^[0-9a-f-]{36}$/.test(asked) ? { after: asked } : {}
    const { items, next } = await listPermits(ctx, { state: 'valid', last: true, scheme: form.scheme.id, ...after })
    const lines = await linesOf(ctx.db, form.caseId)
    const back = isListed(form) ? `${draftAddress(form.caseId)}/lines` : draftAddress(form.caseId)
    const taken = new Set(lines.flatMap((l) => (l.extends ? [l.extends] : [])))
    return sendPage(reply, ExtendPage({ view: viewOf(request), form, back, permits: items, taken, next }))
  })

  app.post('/apply/:id/permits', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    if (!draft) return reply
    const { ctx, form } = draft
    const body = bodyOf(request)
    const permit = await findPermit(ctx, typed(body, 'permit'))
    if (!permit) return notFound(request, reply)
    const person = await holderOf(ctx, permit)
    const input = { ...keyOf(body), extends: permit.id, ...(person && form.lines === 'workers' ? { person } : {}) }
    const own = isListed(form) ? undefined : (await linesOf(ctx.db, form.caseId))[0]
    const result = own ? await updateLine(ctx, form.caseId, own.no, input) : await addLine(ctx, form.caseId, input)
    if (!result.ok) return refused(request, reply, result.problem)
    const no = own?.no ?? ('no' in result.value ? result.value.no : 1)
    const now = (await formFor(ctx, form.caseId))!
    return reply.redirect(nextAfter(now, `line-${no}-person`), 303)
  })
}
