import { openList, proposeOccupations, publishList, recordVotes, type Vote } from '../instruments/shortage/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { Ctx } from '../platform/context.ts'
import { sure } from './quota.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

/** Lists of occupations in demand of the made country: one in force, one that takes proposals for the next year. */

const day = 86_400_000
const made = 'Демонстрация · made up'
const series = 'kz.demand'

const wanted: [occupation: string, reason: string][] = [
  ['7212', 'Дәнекерлеушілер жетіспейді · сварщиков не хватает'],
  ['2142', 'Құрылыс инженерлері басқа өңірге кетуде · инженеры-строители уезжают'],
  ['7112', 'Тұрғын үй құрылысы өсті · выросла стройка жилья'],
  ['8332', 'Жүк көлігінің жүргізушілері жоқ · нет водителей грузовиков'],
  ['2221', 'Ауылда мейіргер жетіспейді · в селе мало медсестёр'],
]
const enough: [string, string] = ['5223', 'Жергілікті үміткерлер көп · местных кандидатов достаточно']

export async function makeShortage(ctx: Ctx, random: Random, world: World, year: number): Promise<void> {
  const ministry = world.logins.get('quota')!
  const at = (days: number) => ({ ...ctx, actor: ministry, now: new Date(ctx.now.getTime() - days * day) })
  const on = (days: number) => localDate(at(days).now, 'KZ')
  const open = async (of: number, opened: number, by: number): Promise<string> =>
    sure(
      await openList(at(opened), {
        ...{ series, year: of, proposalsBy: on(by) },
        ground: { reason: made, act: `Демонстрация ${of}` },
      }),
    ).number
  const propose = async (list: string, days: number, region: string) => {
    const lines = wanted
      .filter(() => random.chance(0.6))
      .map(([occupation, reason]) => ({ occupation, reason, verdict: 'list' as const }))
    const [occupation, reason] = enough
    const no = random.chance(0.4) ? [{ occupation, reason, verdict: 'unlist' as const }] : []
    sure(await proposeOccupations(at(days), { list, region, lines: [...lines, ...no] }))
    return [...lines, ...no].map((line) => ({ region, occupation: line.occupation, verdict: line.verdict }))
  }
  const regions = [...new Set(world.firms.map((firm) => firm.region))].sort()

  const inForce = await open(year, 320, 290)
  const proposed = []
  for (const region of regions.slice(0, 5)) proposed.push(...(await propose(inForce, 300, region)))
  const votes = proposed.map(({ region, occupation, verdict }): Vote => {
    const yes = verdict === 'list' ? random.int(4, 7) : random.int(0, 2)
    return {
      ...{ region, occupation, for: yes, against: 7 - yes, abstained: random.int(0, 2) },
      reason:
        yes > 3
          ? 'Өңірдің дәлелі расталды · доводы региона подтвердились'
          : 'Жергілікті үміткер бар · кандидаты на месте есть',
    }
  })
  sure(await recordVotes(at(280), { list: inForce, votes, fact: 'occupation', schemes: ['kz/employer-permit'] }))
  const act = `Демонстрация ${year}`
  sure(await publishList(at(275), { list: inForce, act, reason: made, from: on(275), to: `${year}-12-31` }))

  const next = await open(year + 1, 15, -30)
  for (const region of regions.slice(0, 3)) await propose(next, 8, region)
}
