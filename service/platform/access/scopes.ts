import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../context.ts'

/**
 * Scopes: which rows an actor may meet. Each gives a piece of SQL that stands in the WHERE of every query, so a row out
 * of scope is not found, not "forbidden". A role that is not named here sees nothing.
 */
export type Scope = RawBuilder<boolean>

interface Who {
  actor: Actor
}

const none: Scope = sql<boolean>`false`
const all: Scope = sql<boolean>`true`
const column = (alias: string, name: string) => sql.ref(`${alias}.${name}`)

/** Equal, and never NULL: written so that an index serves it, which `coalesce(… = …, false)` would hinder. */
const equals = (value: RawBuilder<unknown>, wanted: string): Scope =>
  sql<boolean>`(${value} = ${wanted} AND ${value} IS NOT NULL)`

const inRegions = (actor: Actor, region: RawBuilder<unknown>): Scope =>
  actor.regions === null ? all : sql<boolean>`(${region} = ANY(${actor.regions}::text[]) AND ${region} IS NOT NULL)`

/**
 * Cases (table `application`). A draft belongs to its writer (and to the employer it is written for) until it is filed.
 * A worker sees own cases, not the employer's case in which the worker is one line among others.
 */
export function caseScope({ actor }: Who, alias = 'application'): Scope {
  const of = (name: string) => column(alias, name)
  const filed = sql<boolean>`${of('state')} <> 'draft'`
  const own = sql<boolean>`${of('account_id')} = ${actor.id}`
  switch (actor.role) {
    case 'worker':
      return actor.personId ? sql<boolean>`(${own} OR (${equals(of('person_id'), actor.personId)} AND ${filed}))` : own
    case 'employer':
      return actor.employerId ? equals(of('employer_id'), actor.employerId) : none
    case 'officer':
      // A case taken in at the counter is a draft of the officer who writes it down.
      return sql<boolean>`(${of('country')} = ${actor.country} AND
        (${own} OR (${filed} AND ${actor.mission ? equals(of('mission'), actor.mission) : inRegions(actor, of('region'))})))`
    case 'quota-officer':
    case 'analyst':
    case 'auditor':
      return sql<boolean>`(${of('country')} = ${actor.country} AND ${filed} AND ${inRegions(actor, of('region'))})`
    case 'system':
      return all
    default:
      return none
  }
}

/** Permits (table `permit`). An inspector sees the permits of the regions inspected. */
export function permitScope({ actor }: Who, alias = 'permit'): Scope {
  const of = (name: string) => column(alias, name)
  switch (actor.role) {
    case 'worker':
      // As an array, because an index serves that beside an OR; a subquery would be asked for every permit of the country.
      return sql<boolean>`(${actor.personId ? equals(of('person_id'), actor.personId) : none}
        OR ${of('case_id')} = ANY(ARRAY(SELECT mine.case_id FROM application mine WHERE mine.account_id = ${actor.id})))`
    case 'employer':
      return actor.employerId ? equals(of('employer_id'), actor.employerId) : none
    case 'officer':
    case 'inspector':
    case 'quota-officer':
    case 'analyst':
    case 'auditor':
      return sql<boolean>`(${of('country')} = ${actor.country} AND ${inRegions(actor, of('region'))})`
    case 'system':
      return all
    default:
      return none
  }
}

/**
 * Employers (table `employer`). The register serves the whole country: an employer seated in one region applies in
 * another. An analyst does not see employers who are individuals.
 */
export function employerScope({ actor }: Who, alias = 'employer'): Scope {
  const of = (name: string) => column(alias, name)
  switch (actor.role) {
    case 'employer':
      return actor.employerId ? sql<boolean>`${of('id')} = ${actor.employerId}` : none
    case 'officer':
    case 'inspector':
    case 'quota-officer':
    case 'auditor':
    case 'system':
      return all
    case 'analyst':
      return sql<boolean>`${of('kind')} NOT IN ('individual', 'individual-entrepreneur')`
    default:
      return none
  }
}

/** Persons (table `person`): oneself, or the persons of the cases and permits in scope. Nobody browses all persons. */
export function personScope(who: Who, alias = 'person'): Scope {
  const { actor } = who
  const id = column(alias, 'id')
  switch (actor.role) {
    case 'worker':
      return actor.personId ? sql<boolean>`${id} = ${actor.personId}` : none
    case 'employer':
    case 'officer':
    case 'auditor':
      return sql<boolean>`(${id} IN (SELECT c.person_id FROM application c WHERE c.person_id IS NOT NULL AND ${caseScope(who, 'c')})
        OR ${id} IN (SELECT l.person_id FROM application_line l JOIN application c ON c.case_id = l.case_id
          WHERE l.person_id IS NOT NULL AND ${caseScope(who, 'c')}))`
    case 'inspector':
      return sql<boolean>`${id} IN (SELECT p.person_id FROM permit p WHERE p.person_id IS NOT NULL AND ${permitScope(who, 'p')})`
    case 'system':
      return all
    default:
      return none
  }
}

/**
 * Cells of quotas (table `quota_cell`) an actor may *change*; what they hold is published, so reading needs no scope.
 * A quota officer of some regions changes the cells of these regions only, never one that covers the country.
 */
export function quotaScope({ actor }: Who, alias = 'quota_cell'): Scope {
  if (actor.role === 'system') return all
  if (actor.role !== 'quota-officer') return none
  return inRegions(actor, sql`${column(alias, 'dims')}->>'region'`)
}
