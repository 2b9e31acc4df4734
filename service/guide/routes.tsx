import type { FastifyReply, FastifyRequest } from 'fastify'
import { countryCodes, readFact, readTyped } from '../cases/applications/index.ts'
import { viewOf } from '../platform/access/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { FieldError } from '../platform/context.ts'
import type { App } from '../platform/http/index.ts'
import { sendPage, type View } from '../web/index.ts'
import { type Answers, fit, nextQuestion, type Way } from './fit.ts'
import { inLanguage, isLanguage, type Language } from './languages/index.ts'
import { words } from './messages.ts'
import { LeafletPage } from './pages/leaflet.tsx'
import { ANSWER, asked, QuestionPage } from './pages/question.tsx'
import { ResultPage } from './pages/result.tsx'
import { StartPage } from './pages/start.tsx'
import { type Catalogue, catalogueOf, type Question } from './questions.ts'
import { answersOf, countriesWith, DONT_KNOW, isWhom, readAnswers, type Told } from './told.ts'

type Values = Readonly<Record<string, unknown>>

const everyone = { config: { roles: 'public' } } as const
const one = (values: Values, name: string): string => (typeof values[name] === 'string' ? (values[name] as string) : '')

/** Everything a page of the guide stands on. */
interface Desk {
  request: FastifyRequest
  reply: FastifyReply
  view: View
  told: Told
  body: Values
}

function deskOf(request: FastifyRequest, reply: FastifyReply, body: Values): Desk {
  const view = viewOf(request)
  const asksLanguage = /^language:(\w\w)$/.exec(one(body, 'then'))?.[1] ?? one(body, 'language')
  const language: Language = isLanguage(asksLanguage) ? asksLanguage : view.locale
  const shown = Number(one(body, 'shown'))
  const whom = one(body, 'whom')
  const told: Told = {
    whom: isWhom(whom) ? whom : 'worker',
    country: one(body, 'country'),
    language,
    typed: readAnswers(body),
    shown: Number.isInteger(shown) && shown > 0 ? Math.min(shown, 1000) : 0,
  }
  return { request, reply, view: inLanguage(view, language), told, body }
}

const libraryOf = (desk: Desk) => desk.request.server.kosh.library
const todayOf = (desk: Desk) => {
  const { clock, config } = desk.request.server.kosh
  return localDate(clock(), config.country)
}

function sendStart(desk: Desk, values: Values, errors: FieldError[] = []): FastifyReply {
  const { request, reply, view, told } = desk
  const own = request.server.kosh.config.country
  const countries = countriesWith(libraryOf(desk), todayOf(desk))
  const page = StartPage({ view, told, own, countries, values: { country: own, ...values }, errors })
  return sendPage(reply.status(errors.length > 0 ? 422 : 200), page)
}

/** The ways as they stand after what was told. */
interface Stand {
  catalogue: Catalogue
  answers: Answers
  ways: Way[]
}

function standOf(desk: Desk): Stand {
  const { whom, country, typed } = desk.told
  const day = todayOf(desk)
  const catalogue = catalogueOf(libraryOf(desk), country, whom, day)
  const answers = answersOf(catalogue, typed)
  return { catalogue, answers, ways: fit(libraryOf(desk), catalogue, whom, day, answers) }
}

function sendResult(desk: Desk, stand: Stand): FastifyReply {
  const { reply, view, told } = desk
  const shown = stand.ways.filter((w) => w.standing === 'fits').length
  const more = nextQuestion(stand.ways, told.whom) !== undefined
  const props = { view, library: libraryOf(desk), day: todayOf(desk), ...stand, more }
  return sendPage(reply, ResultPage({ ...props, told: { ...told, shown } }))
}

function sendQuestion(
  desk: Desk,
  stand: Stand,
  question: Question,
  values: Values = {},
  errors: FieldError[] = [],
): FastifyReply {
  const { reply, view, told } = desk
  const possible = stand.ways.filter((w) => w.standing !== 'closed').length
  const page = QuestionPage({ view, library: libraryOf(desk), told, ...stand, question, possible, values, errors })
  return sendPage(reply.status(errors.length > 0 ? 422 : 200), page)
}

/** The next question, or the result where nothing is left to ask or another way has been found to fit. */
function goOn(desk: Desk): FastifyReply {
  const stand = standOf(desk)
  const found = stand.ways.filter((w) => w.standing === 'fits').length
  const key = nextQuestion(stand.ways, desk.told.whom)
  if (key === undefined || found > desk.told.shown) return sendResult(desk, stand)
  return sendQuestion(desk, stand, stand.catalogue.questions.get(key)!)
}

/** The boxes of a question filled with what was typed before. */
const boxes = (typed: string, type: string): Values => {
  if (typed === DONT_KNOW || typed === '') return {}
  if (type !== 'date') return { [ANSWER]: typed, [`${ANSWER}-none`]: typed === 'none' ? 'none' : undefined }
  if (typed === 'none') return { [`${ANSWER}-none`]: 'none' }
  const [year, month, day] = typed.split('-')
  return { [`${ANSWER}-day`]: day, [`${ANSWER}-month`]: month, [`${ANSWER}-year`]: year }
}

/** Asks one question again with what was typed. */
function askAgain(desk: Desk, key: string): FastifyReply {
  const stand = standOf(desk)
  const question = stand.catalogue.questions.get(key)
  if (!question) return goOn(desk)
  const before = desk.told.typed.get(key) ?? ''
  desk.told.typed.delete(key)
  return sendQuestion(desk, stand, question, boxes(before, question.fact.type))
}

/** Reads the answer on the page; a fault is told beside it, and what was typed stays. */
function take(desk: Desk): FastifyReply {
  const { told, body } = desk
  const stand = standOf(desk)
  const question = stand.catalogue.questions.get(one(body, 'asks'))
  if (!question) return goOn(desk)
  const typed = readTyped(asked(libraryOf(desk), question), body)
  const read = readFact(question.fact, typed, countryCodes)
  if (!('value' in read)) {
    const text = 'empty' in read ? words.answerThis : read.text
    const code = 'empty' in read ? 'required' : read.code
    return sendQuestion(desk, stand, question, body, [{ path: ANSWER, code, text }])
  }
  told.typed.set(question.key, typed)
  return goOn(desk)
}

function act(desk: Desk): FastifyReply {
  const { told, body } = desk
  const [then = '', what = ''] = one(body, 'then').split(/:(.*)/s)
  const asks = one(body, 'asks')
  switch (then) {
    case 'next':
      return take(desk)
    case 'unknown':
      if (asks !== '') told.typed.set(asks, DONT_KNOW)
      return goOn(desk)
    case 'back': {
      const last = [...told.typed.keys()].at(-1)
      return last === undefined ? sendStart(desk, { whom: told.whom, country: told.country }) : askAgain(desk, last)
    }
    case 'change':
      return askAgain(desk, what)
    case 'language':
      return asks === '' ? sendResult(desk, standOf(desk)) : askAgain(desk, asks)
    case 'leaflet': {
      const stand = standOf(desk)
      const way = stand.ways.find((w) => w.scheme.id === what)
      if (!way) return sendResult(desk, stand)
      const { kosh } = desk.request.server
      const own = kosh.config.country === way.scheme.country
      const props = { view: desk.view, library: kosh.library, day: todayOf(desk), told, way, own }
      return sendPage(desk.reply, LeafletPage(props))
    }
    case 'result':
      return sendResult(desk, standOf(desk))
    default:
      return goOn(desk)
  }
}

/** The pages of the guide: no account, nothing stored; what was told travels in the forms. */
export function registerGuidePages(app: App): void {
  app.get('/guide', everyone, async (request, reply) => {
    const query = request.query as Values
    const desk = deskOf(request, reply, query)
    const whom = one(query, 'for')
    return sendStart(desk, {
      ...(isWhom(whom) ? { whom } : {}),
      ...(desk.told.country ? { country: desk.told.country } : {}),
    })
  })
  app.post('/guide', everyone, async (request, reply) => {
    const body = (request.body ?? {}) as Values
    const desk = deskOf(request, reply, body)
    const errors: FieldError[] = []
    if (!isWhom(body['whom'])) errors.push({ path: 'whom', code: 'required', text: words.chooseWhom })
    if (!countriesWith(libraryOf(desk), todayOf(desk)).has(desk.told.country))
      errors.push({ path: 'country', code: 'required', text: words.chooseCountry })
    const values = { whom: body['whom'], country: body['country'] }
    if (errors.length > 0)
      return one(body, 'then').startsWith('language:') ? sendStart(desk, values) : sendStart(desk, values, errors)
    return act(desk)
  })
}
