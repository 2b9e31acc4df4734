import { type Library, permitTerms, type Scheme, scheme, text } from '@kosh/law'
import { made, madeLibrary } from '@kosh/law/testing'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { makeNumber } from '../../platform/numbers.ts'
import type { NewPermit } from './acts.ts'
import type { Permit } from './model.ts'
import { printTerms } from './terms.ts'

const cite = made.editions[1]!.law[0]!
const t = (s: string) => text(s, s, s)

/** The made scheme of the law package with grounds, ties and rights, for tests. Its country is Kazakhstan, so that days are those of Almaty. */
export function permitLibrary(): Library {
  const edition = made.editions[1]!
  const withGrounds = scheme('zz/made', {
    ...made,
    editions: [
      {
        ...edition,
        permit: {
          ...edition.permit,
          title: text('Жұмысқа рұқсат', 'Разрешение на работу', 'Permit to work'),
          ties: [{ tie: 'employer', cite }],
          rights: [
            {
              id: 'work',
              text: text('Әлеуметтік қорғау құқығы', 'Право на социальную защиту', 'Right to social protection'),
              cite,
            },
          ],
          renewals: [{ max: { t: 'unit', n: 1 }, cite }],
          grounds: {
            suspend: [{ code: 'FEE', title: t('Fee not paid'), cite }],
            annul: [{ code: 'FALSE', title: t('False papers'), cite }],
            lapse: [{ code: 'LEFT', title: t('Left the country'), cite }],
          },
        },
      },
    ],
  } as Omit<Scheme, 'kind' | 'id' | 'country'>)
  return madeLibrary([{ ...withGrounds, country: 'KZ' }])
}

/** Puts a person and an employer with letters of Kazakh into the registers. */
export async function addHolder(ctx: Ctx): Promise<{ personId: string; employerId: string }> {
  const [personId, employerId] = [ctx.newId(), ctx.newId()]
  await sql`insert into person (id, family, given, sort_key, birth, citizenship, source, created)
    values (${personId}, 'Әбдірәсіл', 'Ғани', 'x', '1990-02-03', 'UZ', 'test', ${ctx.now})`.execute(ctx.db)
  await sql`insert into employer (id, name, sort_key, kind, country, source, created)
    values (${employerId}, 'Qurylys', 'x', 'legal-person', 'KZ', 'test', ${ctx.now})`.execute(ctx.db)
  return { personId, employerId }
}

/** What a decided line asks for. */
export function newPermit(library: Library, caseId: string): Omit<NewPermit, 'personId' | 'employerId'> {
  const facts = { occupation: '7112' }
  return {
    caseId,
    lineNo: 1,
    scheme: 'zz/made',
    edition: 'rules',
    facts,
    asOf: '2026-05-04',
    validFrom: '2026-05-04',
    validTo: '2027-05-03',
    terms: permitTerms(library, 'zz/made', facts, '2026-05-04'),
    places: 1,
    region: 'KZ-75',
  }
}

/** A permit as the register gives it, for printing. */
export function printedPermit(more: Partial<Permit> = {}): Permit {
  const library = permitLibrary()
  const fresh = newPermit(library, '0199c000-0000-7000-8000-000000000001')
  return {
    id: '0199c000-0000-7000-8000-000000000002',
    number: makeNumber('KZ-P', 1),
    caseId: fresh.caseId,
    lineNo: 1,
    scheme: fresh.scheme,
    edition: fresh.edition,
    country: 'KZ',
    region: 'KZ-75',
    employerId: '0199c000-0000-7000-8000-000000000003',
    personId: '0199c000-0000-7000-8000-000000000004',
    places: 1,
    validFrom: fresh.validFrom,
    validTo: fresh.validTo,
    extensionOf: null,
    kept: false,
    terms: printTerms(library, fresh),
    state: 'valid',
    ground: null,
    stateSince: new Date('2026-05-04T06:00:00Z'),
    code: `eyJhbGciOiJFUzI1NiJ9.${'QUJD'.repeat(90)}.${'c2ln'.repeat(21)}`,
    statusIndex: 0,
    issuedAt: new Date('2026-05-04T06:00:00Z'),
    version: 1,
    employer: 'Qurylys',
    person: { family: 'Әбдірәсіл', given: 'Ғани', birth: '1990-02-03', citizenship: 'UZ' },
    ...more,
  }
}
