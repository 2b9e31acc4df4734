import { kzRegions } from '@kosh/law'
import { sortKey } from '@kosh/names'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Db } from '../service/platform/context.ts'
import { makeNumber } from '../service/platform/numbers.ts'
import { big } from './harness.ts'

/** Tools of the population, and its people, employers and accounts. */
export interface Population {
  scale: number
  cases: number
  persons: number
  employers: number
  workerAccounts: number
}
export const sizeOf = (scale: number): Population => ({
  scale,
  cases: Math.round(300_000 * scale),
  persons: Math.round(1_200_000 * scale),
  employers: Math.round(20_000 * scale),
  workerAccounts: Math.round(40_000 * scale),
})

export const regions = kzRegions.map((r) => r.code)
export const OFFICERS_EACH = 6
const families =
  'Абдуллаев Рахимов Юсупов Каримбеков Турсунов Хасанов Мирзаев Эргашев Собиров Назаров Исмоилов Қодиров Ғуломов Бобожонов Холматов Раҳимзода Шарипов Саидов Назарзода Холов Давлатов Қурбонов Одинаев Асанов Бекбоев Токтогулов Жумабаев Орозбеков Сыдыков Маматов Умаров Алиев Ахмедов Тошматов Ниязов Содиқов Мухамедов'.split(
    ' ',
  )
const givens =
  'Азиз Жасур Бахтиёр Шерзод Отабек Улуғбек Фаррух Дилшод Рустам Сардор Мирзохид Достон Дилноза Нигора Гулноз Шахноза Мадина Зулфия Феруза Насиба Фирдавс Сӯҳроб Далер Фаридун Баҳром Зарина Парвина Нигина Бакыт Нурлан Эрмек Азамат Улан'.split(
    ' ',
  )

/** What is done, with its time; the figures go to the bench's own output. */
export async function step(db: Db, name: string, text: string): Promise<void> {
  const start = performance.now()
  const { numAffectedRows: n } = await sql.raw(text).execute(db)
  const seconds = (performance.now() - start) / 1000
  if (seconds > 2) console.log(`  ${name}: ${n === undefined ? '' : `${big(Number(n))} rows, `}${seconds.toFixed(1)} s`)
}

/** Copies the rows of the patterns: all columns as they are, but for those given. */
export async function copy(
  db: Db,
  table: string,
  set: Record<string, string>,
  from = `bench.made m join ${table} t on t.case_id = m.tid`,
  order = 'm.i',
): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} order by ordinal_position`.execute(db)
  const unknown = Object.keys(set).filter((name) => !rows.some((r) => r.name === name))
  if (unknown.length > 0) throw new Error(`${table} has no ${unknown.join(', ')}: the schema has changed`)
  const columns = rows.map((r) => r.name)
  await step(
    db,
    table,
    `insert into ${table} (${columns.join(', ')}) select ${columns.map((c) => set[c] ?? `t.${c}`).join(', ')} from ${from} order by ${order}`,
  )
}

const chunk = 20_000
/** Numbers with their check digits, `first` and on, into `bench.<table>(n, number)`. */
export async function numbers(db: Db, table: string, prefix: string, first: number, count: number): Promise<void> {
  await sql.raw(`create unlogged table bench.${table} (n bigint primary key, number text not null)`).execute(db)
  for (let from = 0; from < count; from += chunk) {
    const n = Array.from({ length: Math.min(chunk, count - from) }, (_, i) => first + from + i)
    const made = n.map((x) => makeNumber(prefix, x))
    await sql`insert into ${sql.table(`bench.${table}`)} select * from unnest(${n}::bigint[], ${made}::text[])`.execute(
      db,
    )
  }
}

export const list = (texts: readonly string[]): string => `array[${texts.map((t) => `'${t}'`).join(',')}]::text[]`
/** Made ids sort like those of UUIDv7: by kind, then by number. */
export const helpers = `
create schema bench;
create function bench.id(kind int, n bigint) returns uuid immutable parallel safe language sql as
  $$ select ('01990000-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
create function bench.other(i bigint, id uuid) returns uuid immutable parallel safe language sql as
  $$ select md5(i || '/' || id)::uuid $$;
create function bench.family(n bigint) returns text immutable parallel safe language sql as
  $$ select (${list(families)})[1 + n % ${families.length}] $$;
create function bench.given(n bigint) returns text immutable parallel safe language sql as
  $$ select (${list(givens)})[1 + (n / ${families.length}) % ${givens.length}] $$;
create function bench.name_key(n bigint) returns text immutable parallel safe language sql as
  $$ select (${list(families.map(sortKey))})[1 + n % ${families.length}] || '00'
    || (${list(givens.map(sortKey))})[1 + (n / ${families.length}) % ${givens.length}] $$;
create function bench.inside(region text, was text, now text) returns text immutable parallel safe language sql as
  $$ select replace(region, 'region=' || was, 'region=' || now) $$;
select setseed(0.2026);
`
export const PERSON = 1
export const EMPLOYER = 2
export const ACCOUNT = 3
export const OFFICER = 4
export const CASE = 5
export const PERMIT = 6

export async function people(db: Db, size: Population): Promise<void> {
  const each = `generate_series(0::bigint, ${size.persons - 1}) n`
  const id = `bench.id(${PERSON}, n)`
  await step(
    db,
    'person',
    `insert into person (id, family, given, sort_key, birth, sex, citizenship, source, created)
     select ${id}, bench.family(n), bench.given(n), bench.name_key(n), date '1965-01-01' + (n * 7919 % 14000)::int,
       1 + (n % 7 = 0)::int, (array['UZ','UZ','UZ','UZ','UZ','UZ','TJ','TJ','KG','CN'])[1 + n % 10], 'bench',
       now() - interval '400 days' + n * interval '1 second' from ${each}`,
  )
  await step(
    db,
    'person_paper',
    `insert into person_paper select ${id}, ${id}, 'passport', 'UZ', 'ZA' || lpad(n::text, 8, '0'), current_date + 900 from ${each}`,
  )
  await step(
    db,
    'paper_claim',
    `insert into paper_claim select 'passport', 'UZ', 'ZA' || lpad(n::text, 8, '0'), ${id} from ${each}`,
  )
  const payload = `'{"act":"person.create","actor":"${v7()}","chain":"' || ${id} || '","data":{"differences":[],"papers":1},"kind":"person","role":"system"}'`
  await step(
    db,
    'journal of persons',
    `insert into journal select id, 1, now() - interval '400 days' + n * interval '1 second', bench.id(${OFFICER}, 0), 'person.create',
       payload, sha256(decode(repeat('00', 32), 'hex') || convert_to(payload, 'UTF8'))
     from (select n, ${id} as id, ${payload} as payload from ${each}) x`,
  )
}

export async function employers(db: Db, size: Population): Promise<void> {
  await sql
    .raw('create unlogged table bench.employer (region text, j int, id uuid, primary key (region, j))')
    .execute(db)
  for (let from = 0; from < size.employers; from += chunk) {
    const n = Array.from({ length: Math.min(chunk, size.employers - from) }, (_, i) => from + i)
    const names = n.map((i) => `ЖШС «${families[i % families.length]} және ${givens[i % givens.length]}-${i}»`)
    await sql`insert into employer (id, name, sort_key, kind, country, region, sector, number_kind, number, source, created)
      select bench.id(${EMPLOYER}, n), name, key, 'legal-person', 'KZ', (${regions}::text[])[1 + n % ${regions.length}], 'F', 'BIN',
        (800000000000 + n)::text, 'bench', now() - interval '400 days'
      from unnest(${n}::bigint[], ${names}::text[], ${names.map(sortKey)}::text[]) as g (n, name, key)`.execute(db)
  }
  const each = `generate_series(0, ${size.employers - 1}) n`
  const id = `bench.id(${EMPLOYER}, n)`
  await step(db, 'claims', `insert into employer_claim select 'BIN', (800000000000 + n)::text, ${id} from ${each}`)
  await step(
    db,
    'staff',
    `insert into employer_workforce (employer_id, as_of, category, citizens, foreigners, source)
     select ${id}, current_date - 399, c, 400 + n % 300, 2, 'bench' from ${each}, unnest(array['2','3']) c`,
  )
  await step(
    db,
    'employers by region',
    `insert into bench.employer select region, row_number() over (partition by region order by id) - 1, id from employer where source = 'bench'`,
  )
}

/** Officers, employers and workers; those of the load have logins that begin with `bench-`. */
export async function accounts(db: Db, size: Population): Promise<void> {
  const password = `(select password from account where login = 'officer')`
  const columns = 'id, login, name, role, regions, employer_id, person_id, locale, password, created'
  await step(
    db,
    'officers',
    `insert into account (${columns}) select bench.id(${OFFICER}, n), 'bench-officer-' || n, bench.family(n) || ' ' || bench.given(n),
      'officer', array[(${list(regions)})[1 + n / ${OFFICERS_EACH}]], null, null, 'ru', ${password}, now()
     from generate_series(0, ${regions.length * OFFICERS_EACH - 1}) n`,
  )
  await step(
    db,
    'accounts of employers',
    `insert into account (${columns}) select bench.id(${ACCOUNT}, n), case when n < 60 then 'bench-employer-' else 'employer-' end || n,
      e.name, 'employer', null, e.id, null, 'kk', ${password}, now()
     from generate_series(0, ${size.employers - 1}) n join employer e on e.id = bench.id(${EMPLOYER}, n)`,
  )
  await step(
    db,
    'accounts of workers',
    `insert into account (${columns}) select bench.id(${ACCOUNT}, 1000000 + n), case when n < 20 then 'bench-worker-' else 'worker-' end || n,
      bench.family(n) || ' ' || bench.given(n), 'worker', null, null, bench.id(${PERSON}, n), 'ru', ${password}, now()
     from generate_series(0, ${size.workerAccounts - 1}) n`,
  )
}
