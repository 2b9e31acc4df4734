import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  entriesOf,
  listLists,
  openList,
  phaseOf,
  proposalsOf,
  proposeOccupations,
  publishList,
  recordVotes,
  WHOLE,
} from '../instruments/shortage/index.ts'
import { ctxOf, viewOf } from '../platform/access/index.ts'
import type { FieldError, Problem } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { regionCodes } from '../platform/i18n/index.ts'
import { csvOf } from '../public/index.ts'
import { sendRefusal } from '../web/error-handlers.ts'
import { bodyOf, errorsOf, type FormValues, keyOf, said, sendPage, withStatus } from '../web/index.ts'
import { type Around, listAddress, mayPublish, type OfList, ownRegions, todayOf } from './around.ts'
import { words } from './messages.ts'
import { ProposePage, VotePage } from './pages/forms.tsx'
import { ListsPage, NewListPage } from './pages/list.tsx'
import { ListPage } from './pages/one.tsx'
import { fieldOf, proposalFields, readOpening, readProposal, readPublication, readVotes, rowsOf } from './read.ts'
import { candidatesFor, figuresFor, findOf, seriesOfApp } from './reading.ts'

const everyone = { config: { roles: 'public' } } as const
const officersOnly = { config: { roles: ['quota-officer'] } } as const

/** The lists, open to everybody; regions propose, the ministry opens, records the votes and publishes. */
export function registerShortagePages(app: App): void {
  const { database, config } = app.kosh
  const { country } = config
  const { db } = database

  const around = (request: FastifyRequest, address?: string): Around => {
    const view = viewOf(request)
    return { view: address ? { ...view, address } : view, country, series: seriesOfApp(app) }
  }
  const doneOf = (request: FastifyRequest): string | undefined => {
    const { t } = viewOf(request)
    const query = request.query as Record<string, unknown>
    switch (query['done']) {
      case 'opened':
        return t(words.openedDone)
      case 'proposed':
        return t(words.proposedDone)
      case 'voted':
        return t(words.votedDone)
      case 'published':
        return t(words.publishedDone, { n: Number(String(query['n'] ?? '0').replaceAll(/\D/g, '') || 0) })
      default:
        return undefined
    }
  }
  /** The list of the address with its surroundings; undefined after the answer that there is none. */
  const ofList = async (request: FastifyRequest, reply: FastifyReply, more = ''): Promise<OfList | undefined> => {
    const { number } = request.params as { number: string }
    const found = await findOf(app, number)
    if (found) {
      const { list, of } = found
      const candidates = await candidatesFor(db, list)
      return { ...around(request, listAddress(list.number, more)), list, of, candidates, done: doneOf(request) }
    }
    await sendRefusal(request, reply, { code: 'shortage-not-found' })
    return undefined
  }
  const show = async (
    reply: FastifyReply,
    props: OfList,
    Shown: typeof ListPage,
    values: FormValues,
    errors: readonly FieldError[],
    problem?: Problem,
  ) => {
    const figures = await figuresFor(db, props.of, props.list, props.candidates, todayOf(props))
    return sendPage(withStatus(reply, errors, problem), Shown({ ...props, figures, values, errors }))
  }

  app.get('/shortage', everyone, async (request, reply) => {
    const lists = []
    for (const list of await listLists(db, country)) {
      const entries = list.publishedAt ? await entriesOf(db, list.id) : undefined
      const proposed = (await proposalsOf(db, list.id)).length
      lists.push({ ...list, proposed, listed: entries ? entries.filter((e) => e.listed).length : null })
    }
    return sendPage(reply, ListsPage({ ...around(request), lists }))
  })

  const openingForm = (request: FastifyRequest, reply: FastifyReply, values: FormValues, errors: FieldError[]) =>
    sendPage(withStatus(reply, errors), NewListPage({ ...around(request, '/shortage/new'), values, errors }))
  app.get('/shortage/new', officersOnly, async (request, reply) =>
    mayPublish(viewOf(request))
      ? openingForm(request, reply, {}, [])
      : sendRefusal(request, reply, { code: 'shortage-not-yours' }),
  )
  app.post('/shortage', officersOnly, async (request, reply) => {
    if (!mayPublish(viewOf(request))) return sendRefusal(request, reply, { code: 'shortage-not-yours' })
    const values = bodyOf(request)
    const read = readOpening(values, seriesOfApp(app))
    if ('errors' in read) return openingForm(request, reply, values, read.errors)
    const result = await openList(ctxOf(request), { ...read.value, ...keyOf(values) })
    if (!result.ok) return openingForm(request, reply, values, errorsOf(result.problem))
    return reply.redirect(listAddress(result.value.number, '?done=opened'), 303)
  })

  app.get('/shortage/:number', everyone, async (request, reply) => {
    const props = await ofList(request, reply)
    return props ? show(reply, props, ListPage, {}, []) : reply
  })
  app.get('/shortage/:number/list.csv', everyone, async (request, reply) => {
    const props = await ofList(request, reply)
    if (!props) return reply
    const { list } = props
    const head = ['list', 'year', 'from', 'to', 'region', 'isco08', 'listed', 'for', 'against', 'abstained', 'reason']
    const rows = props.candidates.map(({ region, occupation, entry }) => [
      ...[list.number, list.year, list.validFrom ?? '', list.validTo ?? '', region === WHOLE ? country : region],
      ...[occupation, entry ? (entry.listed ? 'yes' : 'no') : ''],
      ...(entry ? [entry.for, entry.against, entry.abstained, entry.reason] : ['', '', '', '']),
    ])
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${list.number}.csv"`)
      .send(csvOf([head, ...rows]))
  })

  /** The list, where the region of the address is one of the reader's; else the refusal. */
  const ofRegion = async (request: FastifyRequest, reply: FastifyReply): Promise<OfList | undefined> => {
    const { region } = request.params as { region: string }
    if (ownRegions(viewOf(request), country).includes(region)) return ofList(request, reply, `/propose/${region}`)
    await sendRefusal(request, reply, { code: 'shortage-not-yours' })
    return undefined
  }
  const proposeForm = (
    request: FastifyRequest,
    reply: FastifyReply,
    props: OfList,
    values: FormValues,
    errors: FieldError[],
    problem?: Problem,
  ) => {
    const { region } = request.params as { region: string }
    const shown = { ...props, regionCode: region, rows: rowsOf(values), values, errors }
    return sendPage(withStatus(reply, errors, problem), ProposePage(shown))
  }
  app.get('/shortage/:number/propose/:region', officersOnly, async (request, reply) => {
    const props = await ofRegion(request, reply)
    if (!props) return reply
    const { region } = request.params as { region: string }
    if (phaseOf(props.list, todayOf(props)) !== 'proposals') return reply.redirect(listAddress(props.list.number), 303)
    return proposeForm(request, reply, props, proposalFields(await proposalsOf(db, props.list.id, region)), [])
  })
  app.post('/shortage/:number/propose/:region', officersOnly, async (request, reply) => {
    const props = await ofRegion(request, reply)
    if (!props) return reply
    const { region } = request.params as { region: string }
    const values = bodyOf(request)
    if (said(values, 'action') === 'add')
      return proposeForm(request, reply, props, { ...values, rows: String(rowsOf(values) + 1) }, [])
    const read = readProposal(values)
    if ('errors' in read) return proposeForm(request, reply, props, values, read.errors)
    const asked = { list: props.list.number, region, lines: read.value.lines, ...keyOf(values) }
    const result = await proposeOccupations(ctxOf(request), asked)
    if (!result.ok) {
      const errors = errorsOf(result.problem).map((e) => ({
        ...e,
        path: e.path.replace(/^lines\/(\d+)\/(\w+)$/, (_, i, name) => `lines.${read.value.fields[Number(i)]}.${name}`),
      }))
      return proposeForm(request, reply, props, values, errors, result.problem)
    }
    return reply.redirect(listAddress(props.list.number, '?done=proposed'), 303)
  })

  const ofMinistry = async (request: FastifyRequest, reply: FastifyReply, more = ''): Promise<OfList | undefined> => {
    if (mayPublish(viewOf(request))) return ofList(request, reply, more)
    await sendRefusal(request, reply, { code: 'shortage-not-yours' })
    return undefined
  }
  app.get('/shortage/:number/vote', officersOnly, async (request, reply) => {
    const props = await ofMinistry(request, reply, '/vote')
    if (!props) return reply
    if (phaseOf(props.list, todayOf(props)) !== 'voting') return reply.redirect(listAddress(props.list.number), 303)
    const values: Record<string, string> = {}
    for (const c of props.candidates)
      if (c.entry)
        for (const part of ['for', 'against', 'abstained', 'reason'] as const)
          values[`${part}-${fieldOf(c)}`] = String(c.entry[part])
    return show(reply, props, VotePage, values, [])
  })
  app.post('/shortage/:number/vote', officersOnly, async (request, reply) => {
    const props = await ofMinistry(request, reply, '/vote')
    if (!props) return reply
    const { list, of, candidates } = props
    const values = bodyOf(request)
    const read = readVotes(values, candidates, regionCodes(country))
    if ('errors' in read) return show(reply, props, VotePage, values, read.errors)
    const { votes, fields } = read.value
    const from = { fact: of.use.occupation, schemes: of.schemes.map((s) => s.id) }
    const result = await recordVotes(ctxOf(request), { list: list.number, votes, ...from, ...keyOf(values) })
    if (!result.ok) {
      const errors = errorsOf(result.problem).map((e) => ({
        ...e,
        path: e.path.replace(/^votes\/(\d+)\/(\w+)$/, (_, i, name) => `${name}-${fields[Number(i)]}`),
      }))
      return show(reply, props, VotePage, values, errors, result.problem)
    }
    return reply.redirect(listAddress(list.number, '?done=voted'), 303)
  })
  app.post('/shortage/:number/publish', officersOnly, async (request, reply) => {
    const props = await ofMinistry(request, reply)
    if (!props) return reply
    const values = bodyOf(request)
    const read = readPublication(values)
    if ('errors' in read) return show(reply, props, ListPage, values, read.errors)
    const { number } = props.list
    const result = await publishList(ctxOf(request), { list: number, ...read.value, ...keyOf(values) })
    if (!result.ok) return show(reply, props, ListPage, values, errorsOf(result.problem), result.problem)
    return reply.redirect(listAddress(number, `?done=published&n=${result.value.listed}`), 303)
  })
}
