import { text } from '@kosh/law'
import { fileApplication } from '../cases/applications/index.ts'
import { addAccount } from '../platform/access/index.ts'
import type { Actor, Ctx } from '../platform/context.ts'
import { addMission } from '../registers/missions/index.ts'
import { visaAnswers, visaScheme } from './applications.ts'
import { sure } from './quota.ts'
import type { Random } from './random.ts'
import { makeWorker, type World } from './world.ts'

/** Two missions abroad, a clerk of one of them, and the applications that wait at its counter. */
export async function makeMissions(ctx: Ctx, random: Random, world: World): Promise<void> {
  const ministry: Ctx = { ...ctx, actor: world.logins.get('ministry')! }
  const embassy = (kk: string, ru: string, en: string) => text(kk, ru, en)
  sure(
    await addMission(ministry, {
      code: 'UZ-TAS',
      host: 'UZ',
      name: embassy('Ташкенттегі елшілік', 'Посольство в Ташкенте', 'Embassy in Tashkent'),
      zone: 'Asia/Tashkent',
    }),
  )
  sure(
    await addMission(ministry, {
      code: 'TR-IST',
      host: 'TR',
      name: embassy('Стамбұлдағы бас консулдық', 'Генеральное консульство в Стамбуле', 'Consulate General in Istanbul'),
      zone: 'Europe/Istanbul',
    }),
  )
  const clerk: Actor = {
    id: random.id(),
    role: 'officer',
    name: 'Ерлан Сәрсенов',
    country: 'KZ',
    regions: [],
    mission: 'UZ-TAS',
  }
  await addAccount(ctx.db, ctx.now, {
    id: clerk.id,
    login: 'mission',
    name: clerk.name,
    role: 'officer',
    password: 'demo',
    regions: [],
    mission: 'UZ-TAS',
    tries: text(
      'Ташкенттегі елшілік: өтініш қабылдап, шешім қабылдайтын органға беріңіз.',
      'Посольство в Ташкенте: примите заявление и передайте органу, который решает.',
      'The embassy in Tashkent: take an application in and pass it to the body that decides.',
    ),
  })
  const taken = new Set<string>()
  for (const facts of visaAnswers) {
    const worker = makeWorker(random, 'UZ', ctx.now.getUTCFullYear(), taken)
    const { family, given, birth, sex, paper } = worker
    const at: Ctx = { ...ctx, actor: clerk }
    sure(
      await fileApplication(at, {
        scheme: visaScheme,
        channel: 'mission',
        facts: {},
        lines: [{ person: { family, given, birth, sex, citizenship: 'UZ', paper }, facts }],
        key: random.id(),
      }),
    )
  }
}
