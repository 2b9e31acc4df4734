import {
  addToComplaint,
  askWorker,
  closeComplaint,
  extendComplaint,
  fileComplaint,
  recordStep,
  takeComplaint,
} from '../control/complaints/index.ts'
import { localDate } from '../platform/calendar.ts'
import type { Ctx } from '../platform/context.ts'
import { sure } from './quota.ts'
import type { World } from './world.ts'

/** Complaints of made workers about made firms, in every state; who sent them is not known here either. */

const day = 86_400_000
type Told = Parameters<typeof fileComplaint>[1]

const blank: Omit<Told, 'kinds' | 'what' | 'region'> = {
  ...{ language: 'ru', employer: '', employerNumber: '', place: '', since: null, workers: null },
  ...{ still: null, fears: null, way: 'page', contact: '', time: '' },
}

export async function makeComplaints(ctx: Ctx, world: World): Promise<void> {
  const inspector = world.logins.get('inspector')!
  const [builder, farm, oil] = world.firms as [World['firms'][number], ...World['firms']]
  const on = (ago: number): Ctx => ({ ...ctx, now: new Date(ctx.now.getTime() - ago * day) })
  const desk = (ago: number): Ctx => ({ ...on(ago), actor: inspector })
  const date = (ago: number) => localDate(on(ago).now, 'KZ')
  const file = async (ago: number, told: Partial<Told> & Pick<Told, 'kinds' | 'what' | 'region'>) =>
    sure(await fileComplaint(on(ago), { ...blank, ...told }))

  // Late: taken, and the answer is over time.
  const late = await file(40, {
    ...{ kinds: ['unpaid', 'hours'], region: 'KZ-75', language: 'uz', employer: builder.name, workers: 14 },
    ...{ what: 'Ikki oydan beri oylik berishmadi, har kuni 12 soat ishlaymiz.', still: 'yes', fears: 'yes' },
    ...{ since: date(100), place: 'Құрылыс алаңы, 3-блок' },
  })
  sure(await takeComplaint(desk(38), { number: late.number }))
  sure(
    await askWorker(desk(37), {
      number: late.number,
      text: 'Соңғы рет қашан, қанша төледі? · Когда и сколько заплатили в последний раз?',
    }),
  )
  sure(await addToComplaint(on(36), { ...late, text: 'Oxirgi marta avgustda 90 ming tenge berishdi.' }))

  // With an inspector, the time put off.
  const extended = await file(18, {
    ...{ kinds: ['contract', 'underpaid'], region: 'KZ-75', language: 'ky', employer: farm!.name, workers: 6 },
    what: 'Келишимде 250 миң деп жазылган, колго 120 миң берип жатышат.',
  })
  sure(await takeComplaint(desk(17), { number: extended.number }))
  sure(await recordStep(desk(12), { number: extended.number, text: 'Ведомости фирмы запрошены', shown: true }))
  const until = localDate(new Date(ctx.now.getTime() + 25 * day), 'KZ')
  sure(await extendComplaint(desk(6), { number: extended.number, until, reason: 'Ждём банковские выписки фирмы' }))

  // Danger, not taken yet.
  await file(1, {
    ...{ kinds: ['passport', 'hindered', 'violence'], region: 'KZ-23', language: 'tg', employer: oil!.name },
    ...{ what: 'Шиносномаҳоро гирифтанд, аз хобгоҳ намегузоранд, сардор зад.', still: 'yes', fears: 'yes', workers: 9 },
    ...{ way: 'message', contact: '+7 000 000 00 00', time: 'баъди 22:00' },
  })
  await file(3, {
    ...{ kinds: ['housing', 'unsafe'], region: 'KZ-75', workers: 20, still: 'yes', fears: 'no' },
    what: 'Живём по двадцать человек в вагончике без воды, касок не дают.',
  })
  await file(2, {
    ...{ kinds: ['fee'], region: 'KZ-23', still: 'no', employer: 'Агентство «Жол» (выдумано)' },
    what: 'Посредник взял 150 тысяч тенге за место и не вернул.',
  })

  // Settled: upheld and not.
  const upheld = await file(90, {
    ...{ kinds: ['unpaid'], region: 'KZ-75', language: 'kk', employer: builder.name, workers: 3 },
    what: 'Бригадамызға маусымның жалақысы төленбеді.',
  })
  sure(await takeComplaint(desk(88), { number: upheld.number }))
  const paid = 'Жалақы толық төленді, фирмаға нұсқама берілді. · Зарплата выплачена, фирме выдано предписание.'
  sure(await closeComplaint(desk(76), { number: upheld.number, outcome: 'upheld', reasons: paid }))
  const not = await file(70, { kinds: ['hours'], region: 'KZ-23', what: 'Работаем по ночам.' })
  sure(await takeComplaint(desk(69), { number: not.number }))
  const none = 'По табелю и словам бригады ночных смен не было. Не согласны — жалуйтесь в суд.'
  sure(await closeComplaint(desk(60), { number: not.number, outcome: 'not-upheld', reasons: none }))

  // Waits for the worker's answer.
  const open = sure(
    await fileComplaint(on(5), {
      ...blank,
      ...{ kinds: ['passport'], region: 'KZ-75', employer: builder.name, still: 'no' },
      what: 'При увольнении не вернули паспорт, требуют деньги.',
    }),
  )
  sure(await takeComplaint(desk(4), { number: open.number }))
  sure(await askWorker(desk(4), { number: open.number, text: 'У кого паспорт сейчас? · Паспорт қазір кімде?' }))
}
