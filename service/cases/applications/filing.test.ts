import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freePlaces, set } from '../../instruments/quota/index.ts'
import { act, journal } from '../../platform/act.ts'
import { testDb, testId } from '../../platform/testing/index.ts'
import { addLinesFromCsv } from './csv.ts'
import { addDocument } from './documents.ts'
import { addLine, answer, discard, start } from './draft.ts'
import { fileApplication, submit } from './filing.ts'
import { formFor } from './form.ts'
import { latestAssessments, linesOf } from './store.ts'
import { ALMATY, count, good, makeCast, value, worker } from './testing/cast.ts'
import { findCaseView } from './view.ts'

const { db } = await testDb()
const cast = await makeCast(db, 20)
const cell = { series: 'kz.made.quota', period: '2026', dims: { region: ALMATY } }
const scheme = 'kz/made-work'
const begin = async () => value(await start(cast.employer, { scheme })).id
const tables = [
  'application',
  'application_line',
  'assessment',
  'case_clock',
  'notice',
  'journal',
  'outbox',
  'number_claim',
  'person',
  'quota_movement',
  'request_key',
]
const counts = async () => Object.fromEntries(await Promise.all(tables.map(async (t) => [t, await count(db, t)])))

describe('filing', () => {
  it('gives one case for one key, however often it is sent', async () => {
    const id = await begin()
    value(await answer(cast.employer, id, { facts: { region: ALMATY } }))
    value(await addLine(cast.employer, id, worker()))
    const key = testId()
    const first = value(await submit(cast.employer, id, { key }))
    expect(value(await submit(cast.employer, id, { key }))).toEqual(first)
    expect(await submit(cast.employer, id, { key: testId() })).toMatchObject({ problem: { code: 'case-act-closed' } })
    const whole = { scheme, facts: { region: ALMATY }, lines: [worker()], key: testId() }
    const before = await count(db, 'application')
    const [a, b] = await Promise.all([fileApplication(cast.employer, whole), fileApplication(cast.employer, whole)])
    expect(value(b)).toEqual(value(a))
    expect(await count(db, 'application')).toBe(before + 1)
  })
  it('leaves nothing behind when its transaction dies', async () => {
    const before = await counts()
    const dying = act(cast.employer, 'application.submit', { key: testId() }, async (tx) => {
      const inner = { ...cast.employer, db: tx }
      value(await fileApplication(inner, { scheme, facts: { region: ALMATY }, lines: [worker(), worker()] }))
      await journal(tx, inner, { chain: testId(), kind: 'case', act: 'application.submit', data: {} })
      throw new Error('the process is killed')
    })
    await expect(dying).rejects.toThrow('the process is killed')
    expect(await counts()).toEqual(before)
  })
  it('refuses what is not complete, naming each field, and writes nothing', async () => {
    const before = await counts()
    const refused = await fileApplication(cast.employer, { scheme, facts: {}, lines: [{ facts: { category: '1' } }] })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'case-incomplete' } })
    const paths = refused.ok ? [] : refused.problem.fields!.map((f) => f.path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'facts/region',
        'lines/1/person/family',
        'lines/1/person/paper/number',
        'lines/1/facts/wage',
      ]),
    )
    expect(await counts()).toEqual(before)
    expect(
      await fileApplication(cast.employer, { scheme, facts: { region: ALMATY, region2: 'x' }, lines: [worker()] }),
    ).toMatchObject({ problem: { code: 'case-input' } })
  })
  it('knows the worker by the paper shown before, and keeps contradicting data apart', async () => {
    const paper = { kind: 'passport' as const, issuer: 'UZ', number: 'AA 0000001' }
    const [first] = await linesOf(db, (await cast.file([worker({ person: { paper } })])).id)
    const [again] = await linesOf(
      db,
      (await cast.file([worker({ person: { paper: { ...paper, number: 'aa0000001' }, family: 'Karimov' } })])).id,
    )
    expect(again).toMatchObject({
      personId: first!.personId,
      person: { differences: [{ field: 'name', weight: 'change' }] },
    })
    const [other] = await linesOf(db, (await cast.file([worker({ person: { paper, birth: '1991-01-01' } })])).id)
    expect(other!.personId).not.toBe(first!.personId)
    expect(other!.person).toMatchObject({ contradicts: first!.personId, birth: '1991-01-01' })
  })
  it('takes places in the order of the lines, and says which line found none', async () => {
    const small = await makeCast(db, (await freePlaces(db, cell))!)
    const left = (await freePlaces(db, cell))!
    const filed = await small.file(Array.from({ length: left + 2 }, () => worker()))
    expect(filed.lines.slice(0, left).every((l) => l.outcome === 'pass' && l.reserved)).toBe(true)
    expect(filed.lines.slice(left)).toEqual([
      { no: left + 1, outcome: 'fail', reserved: false },
      { no: left + 2, outcome: 'fail', reserved: false },
    ])
    const frozen = await latestAssessments(db, filed.id)
    expect(frozen.get(1)!.facts['free']).toBe(left)
    expect(frozen.get(left)!.facts['free']).toBe(1)
    expect(frozen.get(left + 1)!.facts['free']).toBe(0)
    const view = (await findCaseView(cast.officer, filed.id))!
    expect(view.lines[left]!.assessment!.replay).toMatchObject({ same: true, sameLaw: true })
    expect(view.lines[left]!.assessment!.full.reasons).toEqual(['NO-PLACE'])
    expect(await freePlaces(db, cell)).toBe(0)
  })
  it('never gives one place twice, however many file at once', async () => {
    const region = 'KZ-71'
    const at = { series: 'kz.made.quota', period: '2026', dims: { region } }
    value(await set(cast.ctx, { ...at, places: 3, reason: 'made for a test', act: 'made act, art. 3' }))
    const filed = await Promise.all(Array.from({ length: 8 }, () => cast.file([worker()], { region })))
    const lines = filed.flatMap((f) => f.lines)
    expect(lines.filter((l) => l.reserved && l.outcome === 'pass')).toHaveLength(3)
    expect(lines.filter((l) => !l.reserved && l.outcome === 'fail')).toHaveLength(5)
    expect(await freePlaces(db, at)).toBe(0)
    expect(new Set(filed.map((f) => f.receiptSeq)).size).toBe(8)
  })
  it('is closed to the wrong applicant, for drafts of law, other countries and unknown schemes', async () => {
    expect(
      await start({ ...cast.employer, actor: { ...cast.employer.actor, role: 'worker' } }, { scheme }),
    ).toMatchObject({ problem: { code: 'case-wrong-applicant' } })
    expect(await start(cast.at(cast.employer, '2019-05-04T06:00:00Z'), { scheme })).toMatchObject({
      problem: { code: 'case-scheme-closed' },
    })
    expect(await start(cast.employer, { scheme: 'kz/none' })).toMatchObject({
      problem: { code: 'case-scheme-unknown' },
    })
    expect(await start(cast.officer, { scheme, employerId: cast.employerId, channel: 'mission' })).toMatchObject({
      problem: { code: 'case-channel-closed' },
    })
  })
})

describe('a table of workers', () => {
  const csv = [
    'Фамилия;Имя, отчество;Дата рождения;Пол;Гражданство;Вид документа;Страна выдачи документа;Номер документа;category;Wage;months;post;Шляпа',
    'Рахимов;Бек;04.05.1991;Мужской;Узбекистан;Паспорт;UZ;FB0000001;first;200 000;6;cook;да',
    'Юсупова;Лола;1992-13-01;Женский;Узбекистан;Паспорт;UZ;FB0000002;1;200 000;6;cook;',
    'Алиев;Тимур;01.01.1990;М;Атлантида;Паспорт;UZ;;1;много;6;cook;',
    '"Ким; старший";Ён;01.01.1990;;KR;passport;KR;M0000001;2;250000;12;welder;',
  ].join('\r\n')

  it('adds the good rows, and gives back the others with their faults and their text', async () => {
    const id = await begin()
    const read = value(await addLinesFromCsv(cast.employer, id, { csv: `\ufeff${csv}` }))
    expect(read.added).toEqual([1, 2])
    expect(read.unknown).toEqual(['Шляпа'])
    expect(read.bad.map((b) => [b.line, b.errors.map((e) => e.path)])).toEqual([
      [3, ['person/birth']],
      [4, ['facts/wage', 'person/sex', 'person/citizenship', 'person/paper/number']],
    ])
    expect(read.bad[0]!.raw).toContain('Юсупова;Лола')
    const lines = await linesOf(db, id)
    expect(lines.map((l) => l.label)).toEqual(['Рахимов Бек', 'Ким; старший Ён'])
    expect(lines[0]).toMatchObject({
      person: { birth: '1991-05-04', sex: 1, citizenship: 'UZ' },
      facts: { ...good, wage: 20_000_000 },
    })
  })
  it('is refused whole when it is no table or has no known column', async () => {
    const id = await begin()
    for (const bad of ['a;b\n1;2', '"open', 'post'])
      expect(await addLinesFromCsv(cast.employer, id, { csv: bad })).toMatchObject({
        problem: { code: 'case-table-unreadable' },
      })
    expect(await linesOf(db, id)).toEqual([])
  })
})

describe('papers and drafts', () => {
  it('takes papers by their bytes, for needs of the scheme only', async () => {
    const id = await begin()
    const pdf = Buffer.from('%PDF-1.4 made')
    const add = (more: object) =>
      addDocument(cast.employer, id, { need: 'contract', name: 'c.pdf', type: 'application/pdf', bytes: pdf, ...more })
    value(await add({}))
    expect(await add({ need: 'nothing' })).toMatchObject({ problem: { code: 'case-document-unknown' } })
    expect(await add({ bytes: Buffer.from('MZ made') })).toMatchObject({ problem: { code: 'file-type' } })
    expect((await formFor(cast.employer, id))!.documents).toMatchObject([
      { need: 'contract', given: [{ name: 'c.pdf' }] },
    ])
  })
  it('throws a draft away whole', async () => {
    const id = await begin()
    value(await discard(cast.employer, id))
    const { rows } = await sql`select 1 from application where case_id = ${id}`.execute(db)
    expect(rows).toEqual([])
  })
})
