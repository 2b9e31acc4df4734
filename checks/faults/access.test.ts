import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { addAccount } from '../../service/platform/access/index.ts'
import type { Role } from '../../service/platform/context.ts'
import { testDb, testId } from '../../service/platform/testing/index.ts'
import { type Operation, readOperations } from './operations.ts'
import { aimOf, sample } from './requests.ts'
import { findPools, type Pools, writeDraft } from './targets.ts'
import { judgeWrites, takeWrites, watchWrites } from './watch.ts'
import { makeSender, openWorld, type Sender } from './world.ts'

/**
 * Every route x every role x whose object it is, from one table. A column is a seat: who asks, and how they stand to the
 * object. `here` is the region of the object, `there` another one.
 */
const seats = [
  'owner',
  'other owner',
  'stranger',
  'officer here',
  'officer there',
  'quota-officer here',
  'quota-officer there',
  'inspector here',
  'inspector there',
  'analyst here',
  'analyst there',
  'auditor here',
  'auditor there',
  'admin',
  'visitor',
] as const
type Seat = (typeof seats)[number]

/**
 * What a seat is answered:
 * `+` comes through: done, or refused for what was sent and not for who sent it.
 * `-` 404: the object is not there for this seat.
 * `0` 200, and nothing of the object in it.
 * `f` 403 with a reason of its own (whose region, whose register).
 * `.` 403: not a route of this role.
 * `s` must sign in: 401 for programs, the sign-in page for people.
 */
type Row = { seats: string; of: Kind; routes: readonly string[] }
type Kind =
  | 'case'
  | 'fee'
  | 'paper'
  | 'draft'
  | 'permit'
  | 'employer'
  | 'person'
  | 'cell'
  | 'queued'
  | 'run'
  | 'need'
  | 'demand'
  | 'vacancy'
  | 'undertaking'
  | 'pay'
  | 'invoice'
  | 'complaint'
  | 'question'
  | 'list'
  | 'none'

//                 owner, other, stranger | officer | quota | inspector | analyst | auditor | admin, visitor
const table: readonly Row[] = [
  {
    seats: '+-- +- +- .. +- +- .s',
    of: 'case',
    routes: ['GET /api/v1/applications/:id'],
  },
  { seats: '+-- +- +- .. -- +- .s', of: 'case', routes: ['GET /api/v1/applications/by-number/:number'] },
  {
    seats: '+-- +- .. .. .. .. .s',
    of: 'case',
    routes: [
      'GET /api/v1/applications/:id/form',
      'POST /api/v1/applications/:id/cure',
      'POST /api/v1/applications/:id/withdraw',
      'GET /cases/:id',
      'GET /cases/:id/answer',
      'GET /cases/:id/receipt',
      'GET /cases/:id/withdraw',
      'GET /cases/:id/papers',
      'POST /cases/:id/answer',
      'POST /cases/:id/papers',
      'POST /cases/:id/withdraw',
    ],
  },
  {
    seats: '+-- +- .. .. .. .. .s',
    of: 'fee',
    routes: ['POST /api/v1/applications/:id/payments', 'GET /cases/:id/fees/:fee', 'POST /cases/:id/fees/:fee'],
  },
  {
    seats: '+-- +- .. .. .. +- .s',
    of: 'paper',
    routes: ['GET /cases/:id/documents/:document'],
  },
  {
    seats: '+-- +- .. .. .. .. .s',
    of: 'paper',
    routes: ['POST /cases/:id/papers/:document/remove'],
  },
  { seats: '+-- +- .. .. .. +- .s', of: 'case', routes: ['GET /api/v1/applications/:id/appeals'] },
  { seats: '+-- +- .. .. .. .. .s', of: 'case', routes: ['GET /cases/:id/appeal'] },
  // An officer appeals for nobody but those whom he wrote down at his own counter.
  {
    seats: '+-- f- .. .. .. .. .s',
    of: 'case',
    routes: ['POST /cases/:id/appeal', 'POST /api/v1/applications/:id/appeals'],
  },
  // The case made here has no appeal: who may see the case is told so, as is everybody else.
  { seats: '--- -- .. .. .. .. .s', of: 'case', routes: ['POST /cases/:id/appeal/withdraw'] },
  { seats: '+++ ++ .. .. .. .. .s', of: 'none', routes: ['POST /api/v1/appeals/:number/withdrawal'] },
  {
    seats: '... ++ .. .. .. .. .s',
    of: 'none',
    routes: ['GET /discretion/:number', 'POST /discretion/:number'],
  },
  { seats: '... ff .. .. .. .. .s', of: 'none', routes: ['POST /api/v1/discretion/:number/decision'] },
  {
    seats: '... ++ .. .. .. .. .s',
    of: 'none',
    routes: ['GET /appeals', 'GET /appeals/:number', 'POST /appeals/:number', 'GET /api/v1/appeals'],
  },
  { seats: '... ff .. .. .. .. .s', of: 'none', routes: ['POST /api/v1/appeals/:number/outcome'] },
  {
    seats: '... +- .. .. .. .. .s',
    of: 'case',
    routes: [
      'POST /api/v1/applications/:id/ask',
      'POST /api/v1/applications/:id/assess',
      'POST /api/v1/applications/:id/decisions',
      'POST /api/v1/applications/:id/judgements',
      'POST /api/v1/applications/:id/take',
      'POST /api/v1/applications/:id/hand-over',
      'POST /api/v1/applications/:id/discretion',
      'GET /queue/:id/discretion',
      'POST /queue/:id/discretion',
      'POST /api/v1/applications/:id/put-off',
      'GET /queue/:id/hand-over',
      'POST /queue/:id/hand-over',
      'GET /queue/:id/put-off',
      'POST /queue/:id/put-off',
      'GET /queue/:id/ask',
      'GET /queue/:id/decide',
      'GET /queue/:id/lines/:no/decide',
      'POST /queue/:id/ask',
      'POST /queue/:id/assess',
      'POST /queue/:id/decide',
      'POST /queue/:id/decide/confirm',
      'POST /queue/:id/lines/:no/decide',
      'POST /queue/:id/lines/:no/decide/confirm',
      'POST /queue/:id/lines/:no/judge',
      'POST /queue/:id/take',
    ],
  },
  {
    // They lead to the page of the case without looking at it; that page answers 404.
    seats: '... ++ .. .. .. .. .s',
    of: 'case',
    routes: [
      'GET /queue/:id/assess',
      'GET /queue/:id/decide/confirm',
      'GET /queue/:id/lines/:no/decide/confirm',
      'GET /queue/:id/take',
    ],
  },
  { seats: '... +- .. .. .. .. .s', of: 'fee', routes: ['GET /queue/:id/fees/:fee', 'POST /queue/:id/fees/:fee'] },
  {
    seats: '... +- .. .. .. +- .s',
    of: 'case',
    routes: ['GET /queue/:id', 'GET /queue/:id/file', 'GET /queue/:id/lines/:no'],
  },
  {
    // A draft is its writer's: no office sees it before it is filed.
    seats: '+-- -- .. .. .. .. .s',
    of: 'draft',
    routes: [
      'POST /api/v1/applications/:id/answers',
      'POST /api/v1/applications/:id/documents',
      'POST /api/v1/applications/:id/lines',
      'POST /api/v1/applications/:id/lines/table',
      'POST /api/v1/applications/:id/submit',
      'PATCH /api/v1/applications/:id/lines/:no',
      'DELETE /api/v1/applications/:id',
      'DELETE /api/v1/applications/:id/documents/:documentId',
      'DELETE /api/v1/applications/:id/lines/:no',
      'GET /apply/:id',
      'GET /apply/:id/check',
      'GET /apply/:id/discard',
      'GET /apply/:id/documents',
      'GET /apply/:id/lines',
      'GET /apply/:id/lines/:no/remove',
      'GET /apply/:id/lines/new',
      'GET /apply/:id/lines/table.csv',
      'GET /apply/:id/permits',
      'GET /apply/:id/questions/:group',
      'POST /apply/:id/check',
      'POST /apply/:id/discard',
      'POST /apply/:id/documents',
      'POST /apply/:id/documents/:document/remove',
      'POST /apply/:id/lines/:no',
      'POST /apply/:id/lines/:no/remove',
      'POST /apply/:id/lines/new',
      'POST /apply/:id/lines/table',
      'POST /apply/:id/permits',
      'POST /apply/:id/questions/:group',
    ],
  },
  // A worker's line is reached by its questions; a page of its own has only a number of places.
  { seats: '--- -- .. .. .. .. .s', of: 'draft', routes: ['GET /apply/:id/lines/:no'] },
  // Leads to the list of lines, which answers 404.
  { seats: '+++ ++ .. .. .. .. .s', of: 'draft', routes: ['GET /apply/:id/lines/table'] },
  {
    seats: '+-- +- +- +- +- +- .s',
    of: 'permit',
    routes: ['GET /api/v1/permits/:number', 'GET /permits/:number'],
  },
  {
    seats: '+-- +- .. +- .. +- .s',
    of: 'permit',
    routes: ['GET /permits/:number/copy', 'GET /permits/:number/permit.pdf'],
  },
  {
    seats: '... +- .. .. .. .. .s',
    of: 'permit',
    routes: ['annul', 'lapse', 'reinstate', 'suspend'].flatMap((verb) => [
      `POST /api/v1/permits/:number/${verb}`,
      `GET /permits/:number/${verb}`,
      `POST /permits/:number/${verb}`,
    ]),
  },
  {
    seats: '+-- +- .. .. .. .. .s',
    of: 'permit',
    routes: ['POST /api/v1/permits/:number/cure', 'GET /permits/:number/cure', 'POST /permits/:number/cure'],
  },
  { seats: '... ff .. .. .. .. .s', of: 'none', routes: ['POST /missions', 'POST /api/v1/missions'] },
  {
    // The register serves the whole country: an employer seated in one region applies in another.
    seats: '+-. ++ ++ ++ ++ ++ .s',
    of: 'employer',
    routes: ['GET /api/v1/employers/:id', 'GET /api/v1/employers/:id/workforce'],
  },
  {
    seats: '+0. ++ ++ ++ ++ ++ .s',
    of: 'employer',
    routes: ['GET /api/v1/employers/:id/findings', 'GET /api/v1/employers/:id/workplaces'],
  },
  {
    seats: '+-. ++ .. .. .. .. .s',
    of: 'employer',
    routes: [
      'PATCH /api/v1/employers/:id',
      'POST /api/v1/employers/:id/workforce',
      'POST /api/v1/employers/:id/workplaces',
    ],
  },
  { seats: '... ++ .. ++ .. .. .s', of: 'employer', routes: ['POST /api/v1/employers/:id/findings'] },
  { seats: '+-- +- .. +- .. +- .s', of: 'person', routes: ['GET /api/v1/persons/:id'] },
  { seats: '+00 +0 .. +0 .. +0 .s', of: 'person', routes: ['GET /api/v1/persons/:id/papers'] },
  { seats: '... +- .. +- .. +- .s', of: 'person', routes: ['GET /api/v1/persons/:id/crossings'] },
  { seats: '... +- .. .. .. .. .s', of: 'person', routes: ['PATCH /api/v1/persons/:id'] },
  {
    seats: '... .. +f .. .. .. .s',
    of: 'cell',
    routes: ['POST /api/v1/quota/move', 'POST /api/v1/quota/set', 'POST /api/v1/quota/split'],
  },
  {
    seats: '+00 +0 +0 .. +0 +0 .s',
    of: 'queued',
    routes: ['GET /api/v1/applications/queue'],
  },
  // An officer finds here what was written at the own counter; who takes no case finds those of the region.
  { seats: '+00 00 +0 .. +0 +0 .s', of: 'list', routes: ['GET /api/v1/applications'] },
  { seats: '+00 +0 +0 +0 +0 +0 .s', of: 'list', routes: ['GET /api/v1/permits'] },
  { seats: '+00 +0 .. +0 .. +0 .s', of: 'list', routes: ['GET /api/v1/persons'] },
  { seats: '+0. ++ ++ ++ ++ ++ .s', of: 'list', routes: ['GET /api/v1/employers'] },
  // A run of the simulation is its analyst's alone.
  {
    seats: '... .. .. .. +- .. .s',
    of: 'run',
    routes: [
      'GET /api/v1/simulations/:id',
      'GET /api/v1/simulations/:id/report.csv',
      'POST /api/v1/simulations/:id/cancel',
      'GET /simulations/:id',
      'POST /simulations/:id/cancel',
    ],
  },
  { seats: '... .. .. .. +0 .. .s', of: 'list', routes: ['GET /api/v1/simulations'] },
  // Routes without an object of their own: only the role counts. What lists show is scoped as above.
  { seats: '+++ ++ ++ .. ++ ++ .s', of: 'none', routes: ['GET /api/v1/applications/counts'] },
  {
    seats: '+++ ++ .. .. .. .. .s',
    of: 'none',
    routes: [
      'POST /api/v1/applications',
      'POST /api/v1/applications/filed',
      'GET /apply',
      'POST /apply',
      'GET /cases',
      'GET /inbox',
    ],
  },
  {
    seats: '... ++ .. .. .. .. .s',
    of: 'none',
    routes: ['GET /apply/counter', 'POST /apply/counter', 'POST /api/v1/persons'],
  },
  { seats: '... ++ .. .. .. ++ .s', of: 'none', routes: ['GET /queue', 'GET /queue/next'] },
  { seats: '+++ ++ ++ ++ ++ ++ .s', of: 'none', routes: ['GET /permits'] },
  {
    seats: '... .. .. .. ++ .. .s',
    of: 'none',
    routes: ['GET /simulations', 'GET /simulations/new', 'POST /simulations', 'POST /api/v1/simulations'],
  },
  { seats: '+++ ++ ++ ++ ++ ++ +s', of: 'none', routes: ['GET /api/v1/agencies', 'GET /api/v1/agencies/:id'] },
  { seats: '... .. .. .. .. .. +s', of: 'none', routes: ['POST /api/v1/agencies'] },
  { seats: '++. ++ ++ ++ .. .. .s', of: 'none', routes: ['POST /api/v1/employers'] },
  // Days are adopted for the whole country, by officials without a region.
  { seats: '... ff ff .. .. .. +s', of: 'none', routes: ['POST /api/v1/calendar/days', 'POST /calendar'] },
  {
    seats: '... .. ++ .. .. .. .s',
    of: 'none',
    routes: [
      'GET /quota/desk',
      'GET /quota/desk/:action',
      'POST /quota/desk/:action',
      'POST /quota/desk/:action/form',
      'POST /quota/desk/:action/preview',
    ],
  },
  // A region's own needs; an employer's own statement.
  {
    seats: '... .. +f .. .. .. .s',
    of: 'need',
    routes: [
      'GET /needs/:number/review/:region',
      'POST /needs/:number/review/:region',
      'POST /needs/:number/propose/:region',
      'POST /api/v1/needs/:number/review',
      'POST /api/v1/needs/:number/propose',
    ],
  },
  { seats: '+0. .. +0 .. .. .. .s', of: 'need', routes: ['GET /api/v1/needs/:number/statements'] },
  {
    seats: '++. .. .. .. .. .. .s',
    of: 'need',
    routes: [
      'GET /needs/:number/statement',
      'POST /needs/:number/statement',
      'POST /needs/:number/withdraw',
      'POST /api/v1/needs/:number/statement',
      'POST /api/v1/needs/:number/withdraw',
    ],
  },
  // The quota of a period is decided for the whole country.
  {
    seats: '... .. ff .. .. .. .s',
    of: 'need',
    routes: [
      'GET /needs/new',
      'GET /needs/:number/draft',
      'GET /needs/:number/draft/trial',
      'GET /api/v1/needs/:number/trial',
      ...['draft', 'decide', 'return', 'release'].flatMap((act) => [
        `POST /needs/:number/${act}`,
        `POST /api/v1/needs/:number/${act}`,
      ]),
      'POST /needs',
      'POST /api/v1/needs',
    ],
  },
  // A region's own proposal; the list is opened, voted on and published for the whole country.
  {
    seats: '... .. +f .. .. .. .s',
    of: 'demand',
    routes: [
      'GET /shortage/:number/propose/:region',
      'POST /shortage/:number/propose/:region',
      'POST /api/v1/shortage/:number/propose',
    ],
  },
  {
    seats: '... .. ff .. .. .. .s',
    of: 'demand',
    routes: [
      'GET /shortage/new',
      'POST /shortage',
      'POST /api/v1/shortage',
      'GET /shortage/:number/vote',
      ...['vote', 'publish'].flatMap((act) => [
        `POST /shortage/:number/${act}`,
        `POST /api/v1/shortage/:number/${act}`,
      ]),
    ],
  },
  // A vacancy is its employer's and its region's; everybody reads it.
  {
    seats: '++. .. .. .. .. .. .s',
    of: 'none',
    routes: ['GET /vacancies/new', 'POST /vacancies', 'POST /api/v1/vacancies'],
  },
  {
    seats: '+f. .. .. .. .. .. .s',
    of: 'vacancy',
    routes: ['outcome', 'certify', 'withdraw'].flatMap((act) => [
      `POST /vacancies/:number/${act}`,
      `POST /api/v1/vacancies/:number/${act}`,
    ]),
  },
  {
    seats: '... +f .. .. .. .. .s',
    of: 'vacancy',
    routes: ['refer', 'review'].flatMap((act) => [
      `POST /vacancies/:number/${act}`,
      `POST /api/v1/vacancies/:number/${act}`,
    ]),
  },
  { seats: '+f. +f .. .. .. .. .s', of: 'vacancy', routes: ['GET /api/v1/vacancies/:number/referrals'] },
  // An undertaking is its employer's and its region's.
  {
    seats: '+-. +- .. +- .. .. .s',
    of: 'undertaking',
    routes: ['GET /undertakings/:number', 'GET /undertakings/:number/files/:no', 'GET /api/v1/undertakings/:number'],
  },
  {
    seats: '+-. .. .. .. .. .. .s',
    of: 'undertaking',
    routes: [
      'GET /undertakings/:number/plan',
      ...['plan', 'report'].flatMap((act) => [
        `POST /undertakings/:number/${act}`,
        `POST /api/v1/undertakings/:number/${act}`,
      ]),
    ],
  },
  {
    seats: '... +- .. .. .. .. .s',
    of: 'undertaking',
    routes: ['judge', 'close'].flatMap((act) => [
      `POST /undertakings/:number/${act}`,
      `POST /api/v1/undertakings/:number/${act}`,
    ]),
  },
  { seats: '++. ++ .. ++ .. .. .s', of: 'none', routes: ['GET /undertakings'] },
  { seats: '+0. +0 .. +0 .. .. .s', of: 'undertaking', routes: ['GET /api/v1/undertakings'] },
  // A payroll is its employer's and its region's; a worker sees the own rows.
  { seats: '+++ ++ .. ++ .. .. .s', of: 'none', routes: ['GET /pay'] },
  { seats: '++0 ++ .. ++ .. .. .s', of: 'none', routes: ['GET /api/v1/pay/findings'] },
  { seats: '..+ .. .. .. .. .. .s', of: 'none', routes: ['GET /api/v1/pay/mine'] },
  { seats: '++. ++ .. ++ .. .. .s', of: 'none', routes: ['GET /api/v1/pay'] },
  {
    seats: '++. .. .. .. .. .. .s',
    of: 'none',
    routes: ['GET /pay/sample.csv', 'POST /pay', 'POST /api/v1/pay', 'POST /api/v1/pay/told'],
  },
  { seats: '... ++ .. ++ .. .. .s', of: 'none', routes: ['POST /api/v1/pay/close'] },
  { seats: '+-. +- .. +- .. .. .s', of: 'pay', routes: ['GET /pay/:employer/:month'] },
  {
    seats: '+-. .. .. .. .. .. .s',
    of: 'pay',
    routes: ['GET /pay/:employer/:month/bad.csv', 'POST /pay/:employer/:month/told'],
  },
  { seats: '... +- .. +- .. .. .s', of: 'pay', routes: ['POST /pay/:employer/:month/close'] },
  // The books are kept by officers of the whole country and read by auditors; an invoice is seen with its case.
  {
    seats: '... ff .. .. .. ++ .s',
    of: 'invoice',
    routes: ['GET /money', 'GET /api/v1/money/balances', 'GET /api/v1/money/items', 'GET /api/v1/money/items/:number'],
  },
  { seats: '+-- +- .. .. .. ++ .s', of: 'invoice', routes: ['GET /money/:number'] },
  {
    seats: '... ff .. .. .. .. .s',
    of: 'invoice',
    routes: [
      'POST /money/statements',
      ...['refund', 'forfeit', 'allocate'].flatMap((act) => [
        `POST /money/:number/${act}`,
        `POST /api/v1/money/${act}`,
      ]),
      'POST /api/v1/money/statements',
    ],
  },
  { seats: '... ff .. .. .. ++ .s', of: 'none', routes: ['GET /money/statements/:id'] },
  // Licences and agreements are kept by officers of the whole country, and read by everybody.
  // Recruitment: what is named here does not exist; the walls between employer, worker and officer stand in the room's own tests.
  {
    seats: '... ++ .. .. .. .. .s',
    of: 'none',
    routes: ['GET /rosters', 'GET /rosters/:number', 'GET /api/v1/rosters', 'GET /api/v1/rosters/:number'],
  },
  {
    seats: '... ff .. .. .. .. .s',
    of: 'none',
    routes: ['/rosters', '/rosters/:number/lines', '/rosters/:number/approve', '/rosters/:number/withdraw'].flatMap(
      (path) => [`POST ${path}`, `POST /api/v1${path}`],
    ),
  },
  {
    seats: '++. .. .. .. .. .. .s',
    of: 'none',
    routes: ['GET /recruitment/requests/new'].concat(
      ['/recruitment/requests', '/recruitment/offers/:number/choose', '/recruitment/offers/:number/declare'].flatMap(
        (path) => [`POST ${path}`, `POST /api/v1${path}`],
      ),
    ),
  },
  { seats: '++. ++ .. .. .. .. .s', of: 'none', routes: ['GET /recruitment/requests/:number'] },
  {
    seats: '++. ++ .. .. .. .. .s',
    of: 'none',
    routes: ['contract', 'refund'].flatMap((act) => [
      `POST /recruitment/offers/:number/${act}`,
      `POST /api/v1/recruitment/offers/:number/${act}`,
    ]),
  },
  {
    seats: '+++ ++ .. .. .. .. .s',
    of: 'none',
    routes: ['sign', 'costs'].flatMap((act) => [
      `POST /recruitment/offers/:number/${act}`,
      `POST /api/v1/recruitment/offers/:number/${act}`,
    ]),
  },
  {
    seats: '..+ ++ .. .. .. .. .s',
    of: 'none',
    routes: ['fee', 'informed'].flatMap((act) => [
      `POST /recruitment/offers/:number/${act}`,
      `POST /api/v1/recruitment/offers/:number/${act}`,
    ]),
  },
  {
    seats: '..+ .. .. .. .. .. .s',
    of: 'none',
    routes: ['POST /recruitment/offers/:number/answer', 'POST /api/v1/recruitment/offers/:number/answer'],
  },
  {
    seats: '+++ ++ .. .. .. .. .s',
    of: 'none',
    routes: [
      'GET /recruitment',
      'GET /recruitment/offers/:number',
      'GET /recruitment/offers/:number/contract.pdf',
      'GET /recruitment/offers/:number/costs.csv',
      'GET /recruitment/offers/:number/costs/:no/file',
      'GET /recruitment/offers/:number/information',
      'GET /api/v1/recruitment/offers',
      'GET /api/v1/recruitment/offers/:number',
    ],
  },
  {
    seats: '... ff .. .. .. .. .s',
    of: 'none',
    routes: [
      'GET /recruiters/new',
      'GET /agreements/new',
      'GET /agreements/:number/change',
      ...['/recruiters', '/recruiters/:number/change', '/agreements', '/agreements/:number/change'].flatMap((path) => [
        `POST ${path}`,
        `POST /api/v1${path}`,
      ]),
    ],
  },
  // The way home is seen by whoever sees the permit.
  { seats: '+++ ++ .. ++ .. .. .s', of: 'none', routes: ['GET /returns', 'GET /api/v1/returns'] },
  { seats: '+-- +- .. +- .. .. .s', of: 'permit', routes: ['GET /returns/:number'] },
  {
    seats: '... +- .. .. .. .. .s',
    of: 'permit',
    routes: ['POST /returns/:number/exit', 'POST /api/v1/returns/:number/exit'],
  },
  { seats: '... +- .. .. .. .. .s', of: 'person', routes: ['POST /api/v1/persons/:id/crossings'] },
  // A worker's complaint is its region's inspectors'; for everybody else it is not there.
  {
    seats: '... .. .. +- .. .. .s',
    of: 'complaint',
    routes: [
      'GET /complaints/:number',
      'GET /api/v1/complaints/:number',
      // Taken last: an act of whoever did not take it is refused for that, and changes nothing for the seats that follow.
      ...['ask', 'step', 'employer', 'refer', 'move', 'extend', 'close', 'protect', 'take'].flatMap((act) => [
        `POST /complaints/:number/${act}`,
        `POST /api/v1/complaints/:number/${act}`,
      ]),
    ],
  },
  { seats: '... .. .. +0 .. .. .s', of: 'list', routes: ['GET /api/v1/complaints'] },
  { seats: '... .. .. ++ .. .. .s', of: 'none', routes: ['GET /complaints'] },
  { seats: '... .. .. .. .. .. +s', of: 'none', routes: ['POST /api/v1/complaints/keep'] },
  // What a person asked is that person's and the region's.
  {
    seats: '+++ ++ .. .. .. .. .s',
    of: 'none',
    routes: ['GET /petitions', 'GET /petitions/new', 'POST /petitions', 'POST /api/v1/petitions'],
  },
  { seats: '+00 +0 .. .. .. .. .s', of: 'question', routes: ['GET /api/v1/petitions'] },
  {
    seats: '+-- +- .. .. .. .. .s',
    of: 'question',
    routes: ['GET /petitions/:number', 'GET /api/v1/petitions/:number'],
  },
  {
    seats: '... +- .. .. .. .. .s',
    of: 'question',
    routes: ['answer', 'forward', 'extend', 'take'].flatMap((act) => [
      `POST /petitions/:number/${act}`,
      `POST /api/v1/petitions/:number/${act}`,
    ]),
  },
  {
    seats: '+-- .. .. .. .. .. .s',
    of: 'question',
    routes: ['POST /petitions/:number/withdraw', 'POST /api/v1/petitions/:number/withdraw'],
  },
  // An account's own addresses.
  {
    seats: '+++ .. .. .. .. .. .s',
    of: 'none',
    routes: [
      'GET /notifications',
      'GET /api/v1/contacts',
      ...['ask', 'confirm', 'remove'].flatMap((act) => [
        `POST /notifications/:way/${act}`,
        `POST /api/v1/contacts/:way/${act}`,
      ]),
    ],
  },
  // A draw is for the whole country.
  {
    seats: '... .. ff .. .. .. .s',
    of: 'none',
    routes: [
      'GET /draws/new',
      'POST /draws',
      'POST /draws/:number/hold',
      'POST /api/v1/draws',
      'POST /api/v1/draws/:number/hold',
    ],
  },
]

/**
 * Open to everybody, and to nobody's harm: published, computed, or checked by the number alone. `/health`, `/ready` and
 * the OpenAPI document are answered before access and stand in no list.
 */
const open = [
  ...['/recruiters', '/recruiters/:number', '/agreements', '/agreements/:number'].flatMap((path) => [
    path,
    `/api/v1${path}`,
  ]),
  ...[
    '/',
    '/about',
    '/accessibility',
    '/calendar',
    '/law',
    '/law/:country/:act',
    '/schemes',
    '/schemes/primitives',
    '/guide',
    '/draws',
    '/draws/:number',
    '/needs',
    '/needs/:number',
    '/shortage',
    '/shortage/:number',
    '/shortage/:number/list.csv',
    '/vacancies',
    '/vacancies/:number',
    '/vacancies/:number/certificate',
    '/complaint',
    '/complaint/status',
  ],
  ...[
    '/schemes/:country/:name',
    '/schemes/:country/:name/changes',
    '/quota',
    '/quota.csv',
    '/statistics',
    '/sign-in',
    '/check',
    '/check-sw.js',
  ],
  ...[
    '/check/offline/:locale',
    '/api/v1/acts',
    '/api/v1/calendar/days',
    '/api/v1/schemes',
    '/api/v1/primitives',
    '/api/v1/draws',
    '/api/v1/draws/:number',
    '/api/v1/needs',
    '/api/v1/needs/:number',
    '/api/v1/shortage',
    '/api/v1/shortage/:number',
    '/api/v1/vacancies',
    '/api/v1/vacancies/:number',
  ],
  ...[
    '/api/v1/schemes/:country/:name',
    '/api/v1/schemes/:country/:name/changes',
    '/api/v1/schemes/:country/:name/facts',
    '/api/v1/schemes/:country/:name/file',
    '/api/v1/draws/:number/log',
    '/api/v1/statistics',
    '/api/v1/missions',
    '/recruitment/check',
    '/api/v1/recruitment/contracts/:number',
    '/api/v1/discretion/counts',
    '/discretion',
    '/missions',
    '/api/v1/quota',
  ],
  ...['/api/v1/quota/cells/:id/movements', '/api/v1/permits/keys', '/api/v1/permits/names'],
  ...['/api/v1/permits/status-list', '/api/v1/permits/:number/standing'],
]
  .map((url) => `GET ${url}`)
  .concat('POST /api/v1/assess', 'POST /check', 'POST /guide', 'POST /sign-in', 'POST /sign-in/made', 'POST /sign-out')
  // Sent without an account; what was sent is opened by its number and its code together.
  .concat('POST /complaint', 'POST /complaint/status')
  .concat(['', '/status', '/add', '/withdraw', '/consent'].map((path) => `POST /api/v1/complaints${path}`))

const database = await testDb()
const world = await openWorld(11, database)
const { app, db } = world
const routes = app.web.routes.filter((r) => r.method !== 'HEAD')
const nameOf = (r: { method: string; url: string }): string => `${r.method} ${r.url}`

/** The objects of one owner, and who sits where around them. */
interface Scene {
  /** An open case, where the owner has one. */
  queued: string | undefined
  name: string
  seat: Record<Seat, Sender>
  owner: Sender
  case: { id: string; number: string }
  fee: { id: string; fee: string; paid: boolean }
  paper: { id: string; document: string }
  permit: { number: string; id: string }
  person: { id: string; family: string }
  employer?: { id: string; number: string }
  /** A document the scheme of the case asks for. */
  need: { need: string; line: string }
  cell: { series: string; period: string; dims: Record<string, string> }
  /** A run that the analyst of the region asked. */
  run: string
  /** An invoice of a case of the owner. */
  invoice: string
  /** An open petition of the owner. */
  question: string
  /** A payroll of the owner, where he is an employer. */
  pay: { employer: string; month: string } | undefined
  /** An undertaking of the owner with a proof on file, where he is an employer. */
  undertaking: string | undefined
  /** An open vacancy of the owner, where he is an employer. */
  vacancy: string | undefined
  /** A list of occupations that takes proposals. */
  demand: string
  /** A cycle of needs that the regions are at, and the owner's statement in it. */
  cycle: { number: string; statement: string }
  /** A complaint of the region, which another inspector took. */
  complaint: { number: string; what: string }
}

const one = async <T>(query: ReturnType<typeof sql<T>>): Promise<T> => {
  const { rows } = await query.execute(db)
  if (!rows[0]) throw new Error('The demonstration has no such record')
  return rows[0]
}

async function sit(role: Role, regions: string[]): Promise<Sender> {
  const id = testId()
  const login = `${role}-${id.slice(-6)}`
  await addAccount(db, world.clock.now, { id, login, name: login, role, regions, password: 'made for this check' })
  return makeSender(db, world.clock.now, {
    id,
    login,
    name: login,
    role,
    country: 'KZ',
    regions,
    employer_id: null,
    person_id: null,
  })
}

async function makeScene(name: string, owner: Sender, other: Sender, stranger: Sender): Promise<Scene> {
  const mine = sql`a.account_id = ${owner.actor.id} and a.state <> 'draft'`
  const open = await one(sql<{ id: string; number: string; region: string }>`
    select a.case_id::text as id, a.number, a.region from application a join permit p on p.case_id = a.case_id
    where ${mine} and exists (select 1 from application_line l where l.case_id = a.case_id and l.line_no = 1 and l.person_id is not null)
    order by a.state in ('decided', 'withdrawn'), a.case_id desc limit 1`)
  const here = open.region
  const there = here === 'KZ-23' ? 'KZ-75' : 'KZ-23'
  const seat = {
    owner,
    'other owner': other,
    stranger,
    visitor: world.sender('visitor'),
    admin: world.sender('admin'),
  } as Scene['seat']
  for (const role of ['officer', 'quota-officer', 'inspector', 'analyst', 'auditor'] as const) {
    seat[`${role} here`] = await sit(role, [here])
    seat[`${role} there`] = await sit(role, [there])
  }
  const inRegion = sql`${mine} and a.region = ${here}`
  const [series, period] = (
    await one(sql<{ id: string }>`select id from quota_cell where dims ->> 'region' = ${here} limit 1`)
  ).id.split('|')
  const paper = await sql<{ id: string; document: string }>`
    select a.case_id::text as id, d.id::text as document from application a join case_document d on d.case_id = a.case_id
    where ${inRegion} and d.removed_at is null limit 1`.execute(db)
  return {
    name,
    seat,
    owner,
    case: open,
    fee: await one(sql<{ id: string; fee: string; paid: boolean }>`
      select a.case_id::text as id, f.id::text as fee, f.paid_at is not null as paid from application a join case_fee f on f.case_id = a.case_id where ${inRegion}
      order by f.paid_at is not null, a.state <> 'awaiting-fee' limit 1`),
    paper: paper.rows[0] ?? (await addPaper(open.id)),
    permit: await one(sql<{ number: string; id: string }>`
      select p.number, p.id::text from permit p join application a on a.case_id = p.case_id where ${inRegion} limit 1`),
    person: await one(sql<{ id: string; family: string }>`
      select p.id::text, p.family from application_line l join person p on p.id = l.person_id
      where l.case_id = ${open.id} and l.line_no = 1`),
    queued: (
      await sql<{ id: string }>`
        select a.case_id::text as id from application a where ${inRegion} and a.state in ('filed', 'awaiting-applicant', 'awaiting-fee')
        limit 1`.execute(db)
    ).rows[0]?.id,
    need: await needOf(owner, open.id),
    ...(owner.actor.employerId ? { employer: await employerOf(owner.actor.employerId) } : {}),
    cell: { series: series!, period: period!, dims: { region: here } },
    run: await askRun(seat['analyst here']),
    complaint: await complain(here),
    cycle: await one(sql<{ number: string; statement: string }>`
      select c.number, coalesce(min(s.number) filter (where s.employer_id = ${owner.actor.employerId ?? owner.actor.id}::uuid), '') as statement
      from need_cycle c join need_statement s on s.cycle_id = c.id
      where c.decided_at is null and c.statements_by < ${world.clock.now} and c.proposals_by > ${world.clock.now}
      group by c.number limit 1`),
    invoice: (
      await one(sql<{ number: string }>`
        select i.number from money_item i join application a on a.case_id = i.case_id
        where i.fee_id is not null and a.account_id = ${owner.actor.id} and a.region = ${here} limit 1`)
    ).number,
    question: (
      await one(sql<{ number: string }>`
        select number from petition where account_id = ${owner.actor.id} and region = ${here} and ended_at is null limit 1`)
    ).number,
    pay: (
      await sql<{ employer: string; month: string }>`
        select employer_id::text as employer, to_char(month, 'YYYY-MM') as month from pay_month
        where employer_id = ${owner.actor.employerId ?? owner.actor.id}::uuid limit 1`.execute(db)
    ).rows[0],
    undertaking: (
      await sql<{ number: string }>`
        select u.number from undertaking u join undertaking_step s on s.undertaking_id = u.id
        where u.employer_id = ${owner.actor.employerId ?? owner.actor.id}::uuid and s.file_hash is not null limit 1`.execute(
        db,
      )
    ).rows[0]?.number,
    vacancy: (
      await sql<{ number: string }>`
        select number from vacancy where employer_id = ${owner.actor.employerId ?? owner.actor.id}::uuid and state = 'open'
        limit 1`.execute(db)
    ).rows[0]?.number,
    demand: (
      await one(sql<{ number: string }>`
        select number from shortage_list where published_at is null and proposals_by > ${world.clock.now} limit 1`)
    ).number,
  }
}

/** A run of the simulation, asked over the API. */
async function askRun(analyst: Sender): Promise<string> {
  const headers = { authorization: `Bearer ${analyst.token}`, 'idempotency-key': world.random.id() }
  const scheme = [...world.library.schemes.values()].find((s) => s.country === 'KZ' && s.status === 'law')!
  const { id: without } = scheme.editions.at(-1)!.criteria[0]!
  const payload = {
    scheme: scheme.id,
    asOf: world.clock.now.toISOString().slice(0, 10),
    changes: [`without=${without}`],
    population: { kind: 'made', persons: 10 },
  }
  const reply = await app.inject({ method: 'POST', url: '/api/v1/simulations', headers, payload })
  return (reply.json() as { id: string }).id
}

/** A complaint of a region, sent over the API and taken by an inspector who asks nothing here. */
async function complain(region: string): Promise<Scene['complaint']> {
  const what = `Made words ${world.random.id()}`
  const send = (url: string, payload: object | undefined, token?: string) =>
    app.inject({
      method: 'POST',
      url: `/api/v1/complaints${url}`,
      headers: { 'idempotency-key': world.random.id(), ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(payload ? { payload } : {}),
    })
  const { number } = (await send('', { kinds: ['unpaid'], what, region })).json() as { number: string }
  await send(`/${number}/take`, undefined, (await sit('inspector', [region])).token)
  return { number, what }
}

/** A paper that the form of a case asks for. */
async function needOf(owner: Sender, caseId: string): Promise<{ need: string; line: string }> {
  const headers = { authorization: `Bearer ${owner.token}` }
  const form = (await app.inject({ url: `/api/v1/applications/${caseId}/form`, headers })).json() as {
    documents: { need: string; lineNo?: number }[]
  }
  const { need, lineNo } = form.documents[0]!
  return { need, line: lineNo === undefined ? '' : String(lineNo) }
}

/** The employer with a finding, so that there is something to be seen. */
async function employerOf(id: string): Promise<{ id: string; number: string }> {
  await sql`
    insert into employer_finding (employer_id, id, kind, found_on, note, source)
    values (${id}, ${testId()}, 'late-pay', '2026-01-15', 'note', 'check')`.execute(db)
  return one(sql<{ id: string; number: string }>`select id::text, number from employer where id = ${id}`)
}

/** A paper in a case that has none, as the demonstration's own are. */
async function addPaper(caseId: string): Promise<{ id: string; document: string }> {
  const document = testId()
  await sql`
    insert into case_document (case_id, id, need, file_hash, name, added_at, added_by)
    select ${caseId}, ${document}, 'paper', hash, 'paper.pdf', ${world.clock.now}, ${testId()} from file limit 1`.execute(
    db,
  )
  return { id: caseId, document }
}

interface Draft {
  id: string
  document: string
  group: string
  need: string
  line: string
}

/** A complete draft of the owner; written anew when the one before was filed or thrown away. */
async function draftOf(scene: Scene, before: Draft | undefined): Promise<Draft> {
  if (before) {
    const { rows } = await sql`
      select 1 from application a join case_document d on d.case_id = a.case_id and d.removed_at is null
      join application_line l on l.case_id = a.case_id and l.line_no = 1
      where a.case_id = ${before.id} and a.state = 'draft' and d.id = ${before.document}`.execute(db)
    if (rows.length > 0) return before
  }
  const id = await writeDraft(world, scene.owner)
  const headers = { authorization: `Bearer ${scene.owner.token}` }
  const form = (await app.inject({ url: `/api/v1/applications/${id}/form`, headers })).json() as {
    groups: { id: string }[]
  }
  const { document } = await one(
    sql<{ document: string }>`select id::text as document from case_document where case_id = ${id} limit 1`,
  )
  return { id: id!, document, group: form.groups[0]!.id, ...(await needOf(scene.owner, id!)) }
}

let pools: Pools
let operations: Operation[]
const scenes: Scene[] = []
const drafts = new Map<string, Draft>()

beforeAll(async () => {
  operations = await readOperations(world)
  pools = await findPools(world)
  const [employer, farm, worker, worker2] = ['employer', 'farm', 'worker', 'worker2'].map((login) =>
    world.sender(login),
  )
  scenes.push(await makeScene('of an employer', employer!, farm!, worker2!))
  scenes.push(await makeScene('of a worker', worker!, worker2!, farm!))
  await watchWrites(db)
})

/** The parts of the address, and what must not be seen by who is not to see the object. */
async function aimed(
  scene: Scene,
  kind: Kind,
  url: string,
): Promise<{ parts: Record<string, string>; secret: string }> {
  switch (kind) {
    case 'case':
      return { parts: { ...scene.case, ...scene.need, no: '1' }, secret: scene.case.number }
    case 'fee':
      return { parts: { id: scene.fee.id, fee: scene.fee.fee, no: '1' }, secret: scene.fee.fee }
    case 'paper':
      return { parts: scene.paper, secret: scene.paper.document }
    case 'permit':
      return { parts: scene.permit, secret: scene.permit.id }
    case 'person':
      return { parts: { id: scene.person.id }, secret: scene.person.family }
    case 'employer':
      return { parts: scene.employer!, secret: scene.employer!.id }
    case 'draft': {
      const draft = await draftOf(scene, drafts.get(scene.name))
      drafts.set(scene.name, draft)
      return { parts: { ...draft, documentId: draft.document, no: '1' }, secret: draft.document }
    }
    case 'queued':
      return { parts: {}, secret: scene.queued! }
    case 'run':
      return { parts: { id: scene.run }, secret: scene.run }
    case 'need':
      return {
        parts: { number: scene.cycle.number, region: scene.cell.dims['region']! },
        secret: scene.cycle.statement,
      }
    case 'demand':
      return { parts: { number: scene.demand, region: scene.cell.dims['region']! }, secret: '' }
    case 'undertaking':
      return { parts: { number: scene.undertaking ?? '', no: '1' }, secret: scene.undertaking ?? '' }
    case 'pay':
      return { parts: { employer: scene.pay?.employer ?? '', month: scene.pay?.month ?? '' }, secret: '' }
    case 'invoice':
      return { parts: { number: scene.invoice }, secret: '' }
    case 'question':
      return { parts: { number: scene.question }, secret: scene.question }
    case 'vacancy':
      return { parts: { number: scene.vacancy ?? '' }, secret: '' }
    case 'complaint':
      return { parts: { number: scene.complaint.number }, secret: scene.complaint.what }
    case 'list': {
      const secret = url.includes('permits')
        ? scene.permit.number
        : url.includes('persons')
          ? scene.person.id
          : url.includes('employers')
            ? (scene.employer?.id ?? '')
            : url.includes('simulations')
              ? scene.run
              : url.includes('complaints')
                ? scene.complaint.number
                : scene.case.id
      return { parts: {}, secret }
    }
    default:
      return { parts: { id: 'kz-ministry', action: 'set' }, secret: '' }
  }
}

/** Narrows a list so that the object would be on its first page. */
const narrowed = (scene: Scene, url: string): string =>
  url.includes('persons')
    ? `?limit=200&name=${encodeURIComponent(scene.person.family)}`
    : url.includes('employers') && scene.employer
      ? `?number=${scene.employer.number}`
      : '?limit=200'

function bodyFor(
  scene: Scene,
  sender: Sender,
  route: { method: string; url: string },
  parts: Record<string, string>,
): object | undefined {
  const operation = operations.find((o) => o.method === route.method && o.url === route.url)
  if (!operation?.body) return undefined
  if (route.url.startsWith('/api/v1/quota/')) {
    const ground = { reason: 'тексеру', act: 'бұйрық 1' }
    if (route.url.endsWith('set')) return { cell: scene.cell, places: 5, ...ground }
    // More places than there are: refused for the number, if at all, so that the cells stay as they are.
    if (route.url.endsWith('move'))
      return { from: scene.cell, to: { ...scene.cell, dims: { ...scene.cell.dims } }, places: 1, ...ground }
    return { from: scene.cell, parts: [{ dims: scene.cell.dims, places: 9_999_999 }], ...ground }
  }
  const aim = aimOf(world, pools, sender, route.url)
  const body = sample(aim, operation.body) as Record<string, unknown>
  // A version that nobody saw: who may act is told so, and the object stays for the seats that follow.
  if ('version' in body || operation.body.properties?.['version']) body['version'] = 2_000_000_000
  if (/^\/api\/v1\/(needs|shortage)\//.test(route.url) && 'region' in body) body['region'] = scene.cell.dims['region']!
  // No line named: a made one would be of no statement.
  if (route.url.endsWith('/needs/:number/review') || route.url.endsWith('/shortage/:number/propose')) body['lines'] = []
  if ('feeId' in body) body['feeId'] = parts['fee']
  if ('lineNo' in body) body['lineNo'] = 1
  if ('extends' in body) body['extends'] = null
  if ('need' in body) {
    body['need'] = parts['need']
    if (parts['line']) body['lineNo'] = Number(parts['line'])
    else delete body['lineNo']
  }
  if ('reasons' in body && 'ground' in body) body['ground'] = 'no-such-ground'
  return body
}

const letterOf = (
  sender: Sender,
  route: { method: string; url: string; roles: 'public' | readonly Role[] },
  reply: { statusCode: number; body: string; headers: Record<string, unknown> },
  secret: string,
  kind: Kind,
): string => {
  const { statusCode, body, headers } = reply
  const toSignIn = statusCode === 303 && String(headers['location']).startsWith('/sign-in')
  if (statusCode === 401 || toSignIn) return 's'
  // Where there is no object, what was sent may name none; the role came through.
  if (kind === 'none' && (statusCode === 404 || body.includes('"case-wrong-applicant"'))) return '+'
  if (statusCode === 404) return '-'
  if (statusCode === 403) return route.roles !== 'public' && route.roles.includes(sender.actor.role as Role) ? 'f' : '.'
  if (statusCode >= 500) return `!${statusCode}`
  const lists =
    kind === 'need' ||
    kind === 'list' ||
    kind === 'queued' ||
    route.url === '/api/v1/undertakings' ||
    route.url === '/api/v1/petitions' ||
    /\/(papers|findings|workplaces)$/.test(route.url)
  if (statusCode === 200 && route.method === 'GET' && lists && route.url.startsWith('/api/')) {
    const { items } = JSON.parse(body) as { items: unknown[] }
    return ['list', 'queued', 'need', 'undertaking', 'question'].includes(kind)
      ? body.includes(secret)
        ? '+'
        : '0'
      : items.length > 0
        ? '+'
        : '0'
  }
  return '+'
}

async function ask(scene: Scene, seat: Seat, kind: Kind, route: (typeof routes)[number]) {
  const sender = scene.seat[seat]
  const { parts, secret } = await aimed(scene, kind, route.url)
  const address = route.url.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts[name] ?? 'x'))
  const isApi = route.url.startsWith('/api/')
  const headers: Record<string, string> = isApi
    ? { ...(sender.token ? { authorization: `Bearer ${sender.token}` } : {}), 'idempotency-key': world.random.id() }
    : sender.session
      ? { cookie: `kosh_session=${sender.session}` }
      : {}
  let payload: object | string | undefined = isApi ? bodyFor(scene, sender, route, parts) : undefined
  if (!isApi && route.method === 'POST') {
    headers['content-type'] = 'application/x-www-form-urlencoded'
    const fields = {
      _csrf: sender.csrf,
      version: '2000000000',
      need: parts['need'] ?? '',
      line: parts['line'] ?? '',
      permit: scene.permit.number,
      ground: 'no-such-ground',
      reasons: 'x',
      series: scene.cell.series,
    }
    payload = new URLSearchParams(fields).toString()
  }
  const query =
    kind === 'list' || kind === 'queued'
      ? narrowed(scene, route.url)
      : route.url.endsWith('/workforce') && route.method === 'GET'
        ? '?on=2026-05-04'
        : ''
  await takeWrites(db)
  const reply = await app.inject({
    method: route.method as 'GET',
    url: address + query,
    headers,
    ...(payload ? { payload } : {}),
  })
  const letter = letterOf(sender, route, reply, secret, kind)
  const { changed } = judgeWrites(await takeWrites(db))
  const hidden = letter !== '+'
  const sees = hidden && secret !== '' && reply.body.includes(secret) && !address.includes(encodeURIComponent(secret))
  return { letter, changed: hidden && changed, sees, told: `${reply.statusCode} ${reply.body.slice(0, 160)}` }
}

describe('the table of routes, roles and objects', () => {
  it('names every route of the service once, as open or with its answers', () => {
    const named = [...open, ...table.flatMap((row) => row.routes)]
    expect(named.filter((name, i) => named.indexOf(name) !== i)).toEqual([])
    const there = routes.filter((r) => !r.url.startsWith('/public/')).map(nameOf)
    expect(there.filter((name) => !named.includes(name))).toEqual([])
    expect(named.filter((name) => !there.includes(name))).toEqual([])
    for (const row of table) expect(row.seats.replaceAll(' ', '')).toHaveLength(seats.length)
  })

  it('calls open what every visitor may use, and nothing else is', () => {
    const isOpen = (name: string) => open.includes(name) || name.startsWith('GET /public/')
    expect(routes.filter((r) => (r.roles === 'public') !== isOpen(nameOf(r))).map(nameOf)).toEqual([])
  })

  for (const index of [0, 1]) {
    for (const row of table) {
      // A worker has no entry in the register of employers.
      if (
        index === 1 &&
        (['employer', 'need', 'demand', 'vacancy', 'undertaking', 'pay', 'none'].includes(row.of) ||
          row.routes[0] === 'GET /api/v1/employers')
      )
        continue
      // A worker of the demonstration has no open case with a fee to be paid, whose pages and place in the queue are meant.
      if (index === 1 && row.of === 'queued') continue
      for (const name of row.routes) {
        if (index === 1 && row.of === 'fee' && !name.includes(' /api/')) continue
        it(`${name}, ${row.of} ${index === 0 ? 'of an employer' : 'of a worker'}`, async () => {
          const scene = scenes[index]!
          const route = routes.find((r) => nameOf(r) === name)!
          const expected = [...row.seats.replaceAll(' ', '')]
          const found: Record<string, string> = {}
          const wanted: Record<string, string> = {}
          for (const [i, seat] of seats.entries()) {
            const { letter, changed, sees, told } = await ask(scene, seat, row.of, route)
            wanted[seat] = expected[i]!
            found[seat] = letter === expected[i] ? letter : `${letter} (${told})`
            if (changed) found[seat] += ', and changed something'
            if (sees) found[seat] += ', and saw it'
          }
          expect(found).toEqual(wanted)
        })
      }
    }
  }
})
