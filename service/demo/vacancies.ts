import {
  certify,
  type Outcome,
  type Post,
  publishVacancy,
  refer,
  reviewOutcome,
  tellOutcome,
} from '../instruments/search/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { Actor, Ctx } from '../platform/context.ts'
import { searchingOf } from '../vacancies/index.ts'
import { sure } from './quota.ts'
import type { Random } from './random.ts'
import type { Firm, World } from './world.ts'

/** Vacancies of the made country: fresh ones, ones with candidates, ones whose search is done. */

const day = 86_400_000

type Kind = Pick<Post, 'title' | 'duties' | 'requirements' | 'schedule'> & { occupation: string; pay: number }
const kinds: readonly Kind[] = [
  {
    ...{ occupation: '7411', schedule: 'full-time', pay: 420_000, title: 'Электрик · Электромонтёр' },
    duties: 'Құрылыс алаңында электр желісін тарту.\nПрокладка электросетей на стройке.',
    requirements: '4-разряд, үш жыл өтіл.\n4-й разряд, три года стажа.',
  },
  {
    ...{ occupation: '2151', schedule: 'rotation', pay: 900_000, title: 'Энергетик инженер · Инженер-энергетик' },
    duties: 'Қосалқы станцияны іске қосу.\nПуск подстанции.',
    requirements: 'Жоғары білім, бес жыл тәжірибе.\nВысшее образование, пять лет опыта.',
  },
  {
    ...{ occupation: '8342', schedule: 'shifts', pay: 480_000, title: 'Экскаватор машинисі · Машинист экскаватора' },
    duties: 'Қазаншұңқыр қазу.\nРазработка котлована.',
    requirements: 'Куәлік, екі жыл өтіл.\nУдостоверение, два года стажа.',
  },
  {
    ...{ occupation: '6130', schedule: 'seasonal', pay: 260_000, title: 'Ферма жұмыскері · Рабочий фермы' },
    duties: 'Мал бағу және егін жинау.\nУход за скотом и уборка урожая.',
    requirements: 'Тәжірибе керек емес.\nОпыт не нужен.',
  },
]

export async function makeVacancies(ctx: Ctx, random: Random, world: World): Promise<void> {
  const at = (actor: Actor, days: number): Ctx => ({ ...ctx, actor, now: new Date(ctx.now.getTime() - days * day) })
  const one = async (firm: Firm, kind: Kind, days: number): Promise<string | undefined> => {
    const employer = at(firm.account, days)
    const { occupation, pay, ...post } = kind
    const { region } = firm
    const [of] = searchingOf(ctx.library, 'KZ', localDate(employer.now, 'KZ'), { occupation, region })
    if (!of) return undefined
    const input = {
      ...{ region, occupation, places: random.int(1, 6), currency: of.currency },
      post: { ...post, town: 'Орталық · Центр', contact: `+7 700 000 00 ${String(random.int(10, 99))}` },
      payFrom: pay * 100,
      payTo: Math.round(pay * 1.2) * 100,
      asked: { scheme: of.scheme.id, edition: of.edition, days: of.search.days ?? null, unit: of.search.unit },
    }
    return sure(await publishVacancy(employer, input)).number
  }
  const send = async (firm: Firm, number: string, days: number, n: number) => {
    const officer = at(world.officers.get(firm.region)!, days)
    for (let i = 1; i <= n; i++)
      sure(await refer(officer, { number, candidate: `Үміткер ${i} · Кандидат ${i}`, note: 'Демонстрация · made up' }))
  }
  const tell = async (firm: Firm, number: string, no: number, days: number, outcome: Outcome) =>
    sure(
      await tellOutcome(at(firm.account, days), {
        ...{ number, no, outcome },
        reason: outcome === 'hired' ? '' : 'Талапқа сай емес · не отвечает требованиям',
      }),
    )

  const [builder, farm, oil] = world.firms as [Firm, Firm, Firm]
  const fresh = await one(builder, kinds[0]!, 5)
  if (!fresh) return
  await send(builder, fresh, 3, 2)
  await tell(builder, fresh, 1, 2, 'unsuitable')
  await one(farm, kinds[3]!, 9)
  const done = (await one(oil, kinds[1]!, 30))!
  await send(oil, done, 26, 2)
  await tell(oil, done, 1, 20, 'declined')
  await tell(oil, done, 2, 19, 'unsuitable')
  const officer = at(world.officers.get(oil.region)!, 17)
  sure(await reviewOutcome(officer, { number: done, no: 2, verdict: 'accepted', reason: '' }))
  sure(await certify(at(oil.account, 10), { number: done }))
  for (const firm of world.firms.slice(3, 27)) await one(firm, random.pick(kinds), random.int(1, 40))
}
