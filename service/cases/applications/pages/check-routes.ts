import { type FeeDue, fees as feesOf, type Text } from '@kosh/law'
import type { FastifyRequest } from 'fastify'
import { ctxOf, viewOf } from '../../../platform/access/index.ts'
import type { FieldError } from '../../../platform/context.ts'
import type { App } from '../../../platform/http/index.ts'
import { t } from '../../../platform/i18n/index.ts'
import { sendPage } from '../../../web/index.ts'
import { mergeFacts, readerOf } from '../assessing.ts'
import { submit } from '../filing.ts'
import { judgementNames, registerNames } from '../law-facts.ts'
import type { Line } from '../model.ts'
import { editionOfCase, findCase, linesOf, schemeOfCase, today } from '../store.ts'
import { CheckPage } from './check.tsx'
import {
  applicants,
  bodyOf,
  type Draft,
  draftOf,
  eachLocale,
  faultsOf,
  keyOf,
  param,
  refused,
  statusOf,
  typed,
  type Values,
  versionOf,
} from './kit.ts'
import { checkWords as w } from './messages.ts'

/** What only registers and officers say: told before filing, so that nobody takes the preview for the decision. */
function uncheckedOf(
  draft: Draft,
  lines: readonly Line[],
  edition: NonNullable<ReturnType<typeof editionOfCase>>,
): Text[] {
  const { ctx, form } = draft
  const scheme = schemeOfCase(ctx.library, { scheme: form.scheme.id })
  const told = new Set([
    ...form.groups.flatMap((g) => g.questions.map((q) => q.name)),
    ...lines.flatMap((l) => Object.keys(l.facts)),
  ])
  const register = registerNames(scheme, edition).filter(
    (n) =>
      !told.has(n) && scheme.facts[n]!.register !== 'quota.free' && !scheme.facts[n]!.register!.startsWith('person.'),
  )
  return [
    ...(edition.quota ? [w.quotaPlace] : []),
    ...register.map((n) => scheme.facts[n]!.label),
    ...judgementNames(scheme, edition).map((n) =>
      eachLocale((locale) => t(locale, w.byOfficer, { label: scheme.facts[n]!.label[locale] })),
    ),
  ]
}

async function showCheck(request: FastifyRequest, draft: Draft, values: Values = {}, errors: FieldError[] = []) {
  const { ctx, form } = draft
  const c = (await findCase(ctx.db, ctx, form.caseId))!
  const lines = await linesOf(ctx.db, c.id)
  const scheme = schemeOfCase(ctx.library, c)
  const edition = editionOfCase(ctx, c)!
  const asOf = today(ctx, c.country)
  const fees = new Map<string, FeeDue>()
  // An own request for fees only where the scheme has some before filing: it needs what registers say of each line.
  if (form.blockers.length === 0 && edition.process.fees.some((fee) => fee.due === 'before-filing')) {
    const reader = readerOf(ctx.db, scheme, edition, c, asOf)
    for (const line of lines) {
      const facts = mergeFacts(scheme, c, line, await reader.ofLine(line))
      for (const fee of feesOf(ctx.library, scheme.id, facts, asOf, { edition: edition.id, on: asOf }))
        if (fee.due === 'before-filing' && fee.amount !== 0 && !fees.has(fee.id)) fees.set(fee.id, fee)
    }
  }
  return CheckPage({
    view: viewOf(request),
    library: ctx.library,
    scheme,
    form,
    lines,
    unchecked: uncheckedOf(draft, lines, edition),
    fees: [...fees.values()],
    values,
    errors,
  })
}

/** Check your answers, and file. */
export function registerCheckPages(app: App): void {
  app.get('/apply/:id/check', applicants, async (request, reply) => {
    const draft = await draftOf(request, reply)
    return draft ? sendPage(reply, await showCheck(request, draft)) : reply
  })

  app.post('/apply/:id/check', applicants, async (request, reply) => {
    const ctx = ctxOf(request)
    const id = param(request, 'id')
    const body = bodyOf(request)
    const payments = Object.fromEntries(
      Object.keys(body)
        .filter((name) => name.startsWith('payments.'))
        .map((name) => [name.slice('payments.'.length), typed(body, name)]),
    )
    const result = await submit(ctx, id, { ...keyOf(body), ...versionOf(body), payments })
    if (result.ok) return reply.redirect(`/cases/${id}/receipt`, 303)
    const draft = await draftOf(request, reply)
    if (!draft) return reply
    if (statusOf(result.problem) === 404) return refused(request, reply, result.problem)
    // What the page shows as blocked needs no second telling; faults of its own boxes do.
    const errors = faultsOf(result.problem).filter((e) => e.path === '' || e.path.startsWith('payments/'))
    return sendPage(reply.status(statusOf(result.problem)), await showCheck(request, draft, body, errors))
  })
}
