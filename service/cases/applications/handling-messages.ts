import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Words of passing a case on and of putting a time limit off. */
export const handlingWords = messages({
  handOver: text('Істі беру', 'Передать дело', 'Pass the case on'),
  to: text('Іс кімге беріледі', 'Кому передать', 'To whom'),
  toOfficer: text('Әріптеске', 'Коллеге', 'A colleague'),
  toQueue: text('Жалпы кезекке', 'В общую очередь', 'Back to the queue'),
  toBody: text('Басқа өңірдің органына', 'Органу другого региона', 'The body of another region'),
  toDecider: text('Шешім қабылдайтын органға', 'Органу, который решает', 'The body that decides'),
  officer: text('Әріптес', 'Коллега', 'Colleague'),
  region: text('Өңір', 'Регион', 'Region'),
  reasons: text('Себебі', 'Причина', 'Reasons'),
  choose: text('Таңдаңыз', 'Выберите', 'Choose'),
  handOverHint: text(
    'Мерзімдер тоқтамайды. Басқа органға берілсе, өтініш иесіне хабар барады.',
    'Сроки не останавливаются. О передаче другому органу заявителю сообщают.',
    'Time limits run on. The applicant is told when it goes to another body.',
  ),
  toNeeded: text('Іс кімге берілетінін таңдаңыз', 'Выберите, кому передать дело', 'Choose to whom it goes'),
  officerNeeded: text('Әріптесті таңдаңыз', 'Выберите коллегу', 'Choose a colleague'),
  regionNeeded: text('Басқа өңірді таңдаңыз', 'Выберите другой регион', 'Choose another region'),
  reasonsNeeded: text('Себебін жазыңыз', 'Напишите причину', 'Write the reasons'),
  handedOver: text('Іс берілді.', 'Дело передано.', 'The case was passed on.'),
  movedTitle: text(
    'Өтінішіңіз берілді: {number}',
    'Ваше заявление передано: {number}',
    'Your application was passed on: {number}',
  ),
  movedToRegion: text(
    'Өтінішті енді басқа өңірдің органы қарайды.',
    'Заявление теперь рассматривает орган другого региона.',
    'The body of another region now has your application.',
  ),
  movedFromMission: text(
    'Елшілік өтінішіңізді шешім қабылдайтын органға берді.',
    'Представительство передало ваше заявление органу, который решает.',
    'The mission has passed your application to the body that decides.',
  ),
  movedLimits: text(
    'Заңдағы мерзімдер өзгерген жоқ. Сізден ештеңе керек емес.',
    'Сроки по закону не изменились. От вас ничего не нужно.',
    'The time limits of the law are the same. Nothing is needed from you.',
  ),
  putOffAct: text('Мерзімді ұзарту', 'Продлить срок', 'Put the time limit off'),
  putOffLead: text(
    'Заң бұл мерзімді бір рет ұзартуға рұқсат етеді. Себебі өтініш иесіне бірден жіберіледі.',
    'Закон позволяет продлить этот срок один раз. Причину сразу сообщают заявителю.',
    'The law lets this limit be put off once. The reasons go to the applicant at once.',
  ),
  clock: text('Мерзім', 'Срок', 'Time limit'),
  clockNeeded: text('Мерзімді таңдаңыз', 'Выберите срок', 'Choose the time limit'),
  putOffDone: text('Мерзім ұзартылды.', 'Срок продлён.', 'The time limit was put off.'),
  putOffTitle: text('Мерзім ұзартылды: {number}', 'Срок продлён: {number}', 'The time limit was put off: {number}'),
  putOff: text(
    '{title}: енді {due} дейін ({law}). Себебі:',
    '{title}: теперь до {due} ({law}). Причина:',
    '{title}: now until {due} ({law}). The reasons:',
  ),
})
