import { answerPetition, filePetition, takePetition } from '../petitions/index.ts'
import type { Actor, Ctx } from '../platform/context.ts'
import { sure } from './quota.ts'
import type { World } from './world.ts'

const day = 86_400_000

/** Petitions of those who can be tried: open in their regions, one answered, one that was said at the counter. */
export async function makePetitions(ctx: Ctx, world: World): Promise<void> {
  const at = (actor: Actor, days: number): Ctx => ({ ...ctx, actor, now: new Date(ctx.now.getTime() - days * day) })
  const officerOf = (region: string): Actor => world.officers.get(region)!
  const ask = async (actor: Actor, region: string, days: number, subject: string, words: string) =>
    sure(await filePetition(at(actor, days), { kind: 'enquiry', region, subject, words, contact: '+7 700 000 00 00' }))
      .number
  const [builder, farm, oil] = world.firms
  for (const firm of [builder!, farm!, oil!])
    await ask(
      firm.account,
      firm.region,
      6,
      'Квота қашан ашылады? · Когда откроют квоту?',
      'Келесі жылғы квотаның бөліктері қай күні ашылады?\nВ какой день откроют части квоты следующего года?',
    )
  for (const login of ['worker', 'worker2']) {
    const actor = world.logins.get(login)
    if (actor)
      await ask(
        actor,
        builder!.region,
        4,
        'Рұқсатты ұзарту · Продление',
        'Ұзартуға қашан өтініш берген дұрыс?\nКогда лучше подать на продление?',
      )
  }
  const answered = await ask(
    builder!.account,
    builder!.region,
    20,
    'Құжаттар тізімі · Перечень документов',
    'Диплом аудармасы керек пе?\nНужен ли перевод диплома?',
  )
  const officer = officerOf(builder!.region)
  sure(await takePetition(at(officer, 18), { number: answered }))
  sure(
    await answerPetition(at(officer, 15), {
      number: answered,
      answer: 'Тізім бағыттың бетінде тұр.\nПеречень стоит на странице порядка.',
    }),
  )
  sure(
    await filePetition(at(officer, 2), {
      ...{ kind: 'petition', region: builder!.region, subject: 'Кезек · Очередь', name: 'Келуші · Посетитель' },
      words: 'Терезелерді көбейтуді сұрайды.\nПросит открыть больше окон.',
    }),
  )
}
