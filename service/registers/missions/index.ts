/** The door of missions abroad. */
import { Type } from 'typebox'
import { addNavigation, ctxOf, viewOf } from '../../platform/access/index.ts'
import type { Actor } from '../../platform/context.ts'
import type { App } from '../../platform/http/index.ts'
import { bodyOf, errorsOf, keyOf, said, sendPage, withStatus } from '../../web/index.ts'
import { changing, object, textSchema } from '../api.ts'
import { missionWords as w } from './messages.ts'
import { addMission, listMissions } from './missions.ts'
import { MissionsPage } from './page.tsx'

export { missionErrors } from './errors.ts'
export { addMission, listMissions, type Mission } from './missions.ts'

const may = (actor: Actor): boolean => actor.role === 'officer' && actor.regions === null && !actor.mission
const tag = 'Missions'
const shown = Type.Object({
  code: Type.String(),
  country: Type.String(),
  host: Type.String(),
  name: textSchema,
  zone: Type.String({ description: 'IANA time zone' }),
})

/** Missions abroad: a public list, and adding one by the ministry. */
export function registerMissions(app: App): void {
  const { db } = app.kosh.database
  const { country } = app.kosh.config
  addNavigation(app, { href: '/missions', text: w.title, roles: ['officer'], whole: true, order: 60 })
  app.get('/missions', { config: { roles: 'public' } }, async (request, reply) => {
    const items = await listMissions(db, country)
    const view = viewOf(request)
    const done = said(request.query, 'done') === '1'
    return sendPage(reply, MissionsPage({ view, items, may: may(view.actor), done, values: {}, errors: [] }))
  })
  app.post('/missions', { config: { roles: ['officer'] } }, async (request, reply) => {
    const body = bodyOf(request)
    const at = (name: string) => said(body, name).trim()
    const result = await addMission(ctxOf(request), {
      ...keyOf(body),
      code: at('code').toUpperCase(),
      host: at('host'),
      name: { kk: at('name.kk'), ru: at('name.ru'), en: at('name.en') },
      zone: at('zone'),
    })
    if (result.ok) return reply.redirect('/missions?done=1', 303)
    const errors = errorsOf(result.problem)
    const view = { ...viewOf(request), address: '/missions' }
    const page = { view, items: await listMissions(db, country), may: may(view.actor), done: false, values: body }
    return sendPage(withStatus(reply, errors, result.problem), MissionsPage({ ...page, errors }))
  })
  app.get(
    '/api/v1/missions',
    {
      config: { roles: 'public' },
      schema: {
        tags: [tag],
        summary: 'Missions abroad that take applications in',
        response: { 200: Type.Object({ items: Type.Array(shown) }) },
      },
    },
    async () => ({ items: await listMissions(db, country) }),
  )
  changing(
    app,
    {
      method: 'POST',
      url: '/api/v1/missions',
      status: 201,
      roles: ['officer'],
      tag,
      summary: 'Adds a mission abroad',
      body: object({
        code: Type.String({ maxLength: 20 }),
        host: Type.String({ maxLength: 2 }),
        name: textSchema,
        zone: Type.String({ maxLength: 60 }),
      }),
      answer: object({ code: Type.String() }),
    },
    (ctx, { body, key }) => addMission(ctx, { ...body, key }),
  )
}
