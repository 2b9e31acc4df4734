import {
  decideCycle,
  fileStatement,
  findCycle,
  type NeedLine,
  openCycle,
  propose,
  reviewLines,
  saveDraft,
  statementsOf,
} from '../instruments/need/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { Ctx } from '../platform/context.ts'
import { sure } from './quota.ts'
import type { Random } from './random.ts'
import type { Firm, World } from './world.ts'

/** Needs of the made country: one cycle with the regions, one that takes statements, one that is decided in parts. */

const day = 86_400_000
const made = 'Демонстрация · made up'

const wanted: Record<string, { category: string; occupation: string; pay: number; why: string }[]> = {
  A: [
    {
      category: '4',
      occupation: '6111',
      pay: 220_000,
      why: 'Маусымда ауылда жұмыс қолы жетпейді · не хватает рук в сезон',
    },
    {
      category: '4',
      occupation: '6121',
      pay: 240_000,
      why: 'Хабарландыруға ешкім келмеді · на объявление никто не откликнулся',
    },
  ],
  B: [
    {
      category: '2',
      occupation: '1322',
      pay: 1_400_000,
      why: 'Кен орнындағы тәжірибе керек · нужен опыт на месторождении',
    },
    { category: '3', occupation: '2146', pay: 900_000, why: 'Мұндай маман елде аз · таких специалистов в стране мало' },
  ],
  F: [
    {
      category: '4',
      occupation: '7212',
      pay: 420_000,
      why: 'Дәнекерлеуші іздегенімізге үш ай · три месяца ищем сварщиков',
    },
    { category: '4', occupation: '7112', pay: 360_000, why: 'Құрылыс көлемі екі еселенді · объём стройки удвоился' },
    { category: '3', occupation: '2142', pay: 700_000, why: 'Көпір жобасының инженері · инженер на проект моста' },
  ],
}

const linesOf = (random: Random, firm: Firm, seasonal: boolean): NeedLine[] => {
  const all = wanted[seasonal ? 'A' : firm.sector] ?? wanted['F']!
  const some = all.slice(0, random.int(1, all.length))
  return some.map(({ category, pay, ...line }) => ({
    ...line,
    dims: (seasonal ? {} : { category }) as Record<string, string>,
    places: random.int(2, category === '4' ? 40 : 8),
    months: seasonal ? random.int(3, 8) : 12,
    pay: pay * 100,
  }))
}

/** A cycle is opened and the firms file into it; gives its number. */
async function call(
  ctx: Ctx,
  ministry: Ctx['actor'],
  random: Random,
  asked: {
    series: string
    period: string
    opened: Date
    statementsBy: Date
    proposalsBy: Date
    firms: readonly Firm[]
  },
): Promise<string> {
  const on = (at: Date) => localDate(at, 'KZ')
  const { number } = sure(
    await openCycle(
      { ...ctx, actor: ministry, now: asked.opened },
      {
        ...{ series: asked.series, period: asked.period },
        statementsBy: on(asked.statementsBy),
        proposalsBy: on(asked.proposalsBy),
        ground: { reason: made, act: `Демонстрация ${asked.period}` },
      },
    ),
  )
  const filing = new Date(asked.opened.getTime() + 3 * day)
  for (const firm of asked.firms) {
    const lines = linesOf(random, firm, asked.series.endsWith('seasonal'))
    sure(
      await fileStatement({ ...ctx, actor: firm.account, now: filing }, { cycle: number, region: firm.region, lines }),
    )
  }
  return number
}

/** A region takes over what was asked, or less of the largest lines, and proposes it. */
async function reviewed(
  ctx: Ctx,
  ministry: Ctx['actor'],
  number: string,
  region: string,
  send: boolean,
): Promise<void> {
  const at = { ...ctx, actor: ministry }
  const cycle = (await findCycle(ctx.db, 'KZ', number))!
  const lines = (await statementsOf(ctx.db, cycle.id, { region })).flatMap((s) =>
    s.lines
      .filter((line) => line.places > 20)
      .map((line) => ({
        ...{ statement: s.number, lineNo: line.lineNo, accepted: Math.floor(line.places * 0.7) },
        reason: 'Бір бөлігін жұмыспен қамту орталығы жолдайды · часть направит центр занятости',
      })),
  )
  sure(await reviewLines(at, { cycle: number, region, lines, rest: send }))
  if (send) sure(await propose(at, { cycle: number, region, note: made, other: [] }))
}

export async function makeNeeds(ctx: Ctx, random: Random, world: World, year: number): Promise<void> {
  const ministry = world.logins.get('quota')!
  const ago = (days: number) => new Date(ctx.now.getTime() - days * day)
  const builders = world.firms.filter((firm) => firm.sector !== 'A')
  const farms = world.firms.filter((firm) => firm.sector === 'A')
  const next = String(year + 1)

  const withRegions = await call(ctx, ministry, random, {
    ...{ series: 'kz.employer-permit', period: next, opened: ago(70) },
    ...{ statementsBy: ago(20), proposalsBy: ago(-25), firms: builders.slice(0, 36) },
  })
  const regions = [...new Set(builders.slice(0, 36).map((firm) => firm.region))]
    .filter((code) => code !== 'KZ-75')
    .sort()
  for (const [i, code] of regions.slice(0, 4).entries()) await reviewed(ctx, ministry, withRegions, code, i < 3)

  const decided = await call(ctx, ministry, random, {
    ...{ series: 'kz.seasonal', period: next, opened: ago(100) },
    ...{ statementsBy: ago(60), proposalsBy: ago(40), firms: farms.slice(0, 14) },
  })
  const farmRegions = [...new Set(farms.slice(0, 14).map((firm) => firm.region))].sort()
  for (const code of farmRegions) await reviewed({ ...ctx, now: ago(45) }, ministry, decided, code, true)
  const cycle = (await findCycle(ctx.db, 'KZ', decided))!
  const cells = new Map<string, number>()
  for (const s of await statementsOf(ctx.db, cycle.id))
    cells.set(s.region, (cells.get(s.region) ?? 0) + s.lines.reduce((n, line) => n + (line.accepted ?? 0), 0))
  const at = { ...ctx, actor: ministry, now: ago(6) }
  const { version } = sure(
    await saveDraft(at, {
      cycle: decided,
      cells: [...cells].map(([region, places]) => ({ dims: { region }, places })),
      reserve: 50,
      rounds: [
        { opens: `${next}-01-01`, percent: 60 },
        { opens: `${next}-06-01`, percent: 40 },
      ],
      note: made,
    }),
  )
  sure(await decideCycle(at, { cycle: decided, version, act: `Демонстрация ${next}`, reason: made }))

  await call(ctx, ministry, random, {
    ...{ series: 'kz.seasonal', period: String(year), opened: ago(10) },
    ...{ statementsBy: ago(-20), proposalsBy: ago(-30), firms: farms.slice(3, 8) },
  })
}
