import { citing, type Fact, int, text, yesNo } from '../../../language/index.ts'
import { housing, nationality, person } from '../stay.ts'

const LAW = citing('kz/law-477-4')
const O329 = citing('kz/order-329')
const ACTS = citing('kz/kandas-quota-acts')

export const facts: Record<string, Fact> = {
  ...person,
  nationality: nationality(O329('article not seen', 'R2', 'zakon-status; inform.kz 2025-10-17', 'G-05')),
  wasCitizen: yesNo({
    label: text('Бұрын Қазақстан азаматы болу', 'Прежнее гражданство Казахстана', 'Once a citizen of Kazakhstan'),
    ask: text(
      'Бұрын Қазақстан Республикасының азаматы болдыңыз ба?',
      'Были ли вы раньше гражданином Республики Казахстан?',
      'Were you ever a citizen of the Republic of Kazakhstan?',
    ),
    changes: 'never',
    cite: LAW('article not seen', 'R', 'egov.kz kandas_rk', 'definition'),
  }),
  forGood: yesNo({
    label: text('Тұрақты тұруға келу', 'Прибытие на постоянное жительство', 'Arrival to live for good'),
    ask: text(
      'Қазақстанға тұрақты тұруға келдіңіз бе?',
      'Вы прибыли в Казахстан, чтобы жить постоянно?',
      'Have you come to Kazakhstan to live for good?',
    ),
    changes: 'by-effort',
    cite: LAW('article not seen', 'R2', 'zakon-status', 'definition'),
  }),
  familyPersons: int(1, 30, 'persons', {
    label: text('Отбасындағы адам саны', 'Человек в семье', 'Persons in the family'),
    ask: text(
      'Өзіңізді қоса, отбасыңызда неше адам бірге көшеді?',
      'Сколько человек переезжает, считая вас?',
      'How many persons of the family move, you included?',
    ),
    cite: ACTS('quota of the year', 'R2', 'inform-q26', 'part G'),
  }),
  quotaWanted: yesNo({
    label: text('Квотаға енгізу', 'Включение в квоту', 'Inclusion in the quota'),
    ask: text(
      'Өңірлік квотаға да енгізуді сұрайсыз ба?',
      'Просите ли вы также включить вас в региональную квоту?',
      'Do you also ask to be included in the regional quota?',
    ),
    help: text(
      'Квотадағы отбасына төлемдер мен баспана көмегі беріледі.',
      'Семья в квоте получает выплаты и помощь с жильём.',
      'A family in the quota gets payments and help with housing.',
    ),
    cite: citing('kz/order-20')('whole', 'R', 'adilet V1600013334', 'G-03'),
  }),
  quotaFree: int(-10_000_000, 10_000_000, 'places', {
    source: 'register',
    register: 'quota.free',
    label: text(
      'Өңір квотасындағы бос орын',
      'Свободные места квоты региона',
      'Places free in the quota of the region',
    ),
    cite: ACTS('quota of the year', 'R2', 'mgorod-q26', 'part G'),
  }),
  pilotDone: yesNo({
    label: text('Тест, сауалнама, әңгімелесу', 'Тест, анкета, собеседование', 'Test, questionnaire, interview'),
    ask: text(
      'migration.enbek.kz порталында тест, сауалнама және әңгімелесуден өттіңіз бе?',
      'Прошли ли вы тест, анкету и собеседование на migration.enbek.kz?',
      'Have you gone through the test, questionnaire and interview on migration.enbek.kz?',
    ),
    changes: 'by-effort',
    cite: citing('kz/order-41-60-47')('whole', 'R2', 'zakon-pilot', 'G-06'),
  }),
  housing,
}
