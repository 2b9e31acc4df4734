import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

/** Refusals of passing on, of putting off, and of the power to decide in favour. */
export const handlingErrors = defineErrors({
  'discretion-none': {
    status: 409,
    title: text('Мұндай өкілеттік жоқ', 'Такого полномочия нет', 'There is no such power'),
    text: text(
      'Заңда бұл схема бойынша бас тартуды ауыстыратын өкілеттік жоқ.',
      'Закон не даёт полномочия заменить отказ по этой схеме.',
      'The law gives no power over a refusal under this scheme.',
    ),
    next: text('Шағым жолын қолданыңыз.', 'Воспользуйтесь обжалованием.', 'Use the way of appeal.'),
  },
  'discretion-closed': {
    status: 409,
    title: text(
      'Бұл істі қазір ұсынуға болмайды',
      'Сейчас это дело представить нельзя',
      'This case cannot be brought now',
    ),
    text: text(
      'Жол бойынша бас тарту жоқ, шағым жолы әлі ашық немесе іс ұсынылып қойған.',
      'По строке нет отказа, обжалование ещё открыто или дело уже представлено.',
      'The line was not refused, an appeal is still open, or it has been brought already.',
    ),
    next: text(
      'Алдымен шағым жолының бітуін күтіңіз.',
      'Дождитесь окончания обжалования.',
      'Wait until the appeals are over.',
    ),
  },
  'discretion-not-found': {
    status: 404,
    title: text('Іс табылмады', 'Дело не найдено', 'The matter was not found'),
    text: text(
      'Мұндай іс жоқ немесе ол сізге ашық емес.',
      'Такого дела нет, или оно вам не открыто.',
      'There is no such matter, or it is not open to you.',
    ),
    next: text('Нөмірін тексеріңіз.', 'Проверьте номер.', 'Check the number.'),
  },
  'discretion-decided': {
    status: 409,
    title: text('Шешім қабылданған', 'Решение уже принято', 'It is decided already'),
    text: text('Бұл іс бойынша шешім бар.', 'По этому делу решение есть.', 'This matter has been decided.'),
    next: text('Істі ашып қараңыз.', 'Откройте дело.', 'Open the case.'),
  },
  'discretion-not-yours': {
    status: 403,
    title: text('Бұл әрекет сізге ашық емес', 'Это действие вам недоступно', 'This act is not open to you'),
    text: text(
      'Істі ведомство ұсынады, шешімді өкілеттік иесі қабылдайды.',
      'Дело представляет ведомство, решает обладатель полномочия.',
      'The department brings the case, the holder of the power decides.',
    ),
    next: text('Министрлікке жүгініңіз.', 'Обратитесь в министерство.', 'Turn to the ministry.'),
  },
  'case-one-body': {
    status: 409,
    title: text('Бұл істі бір ғана орган шешеді', 'Это дело решает один орган', 'One body decides this case'),
    text: text(
      'Бұл схема бойынша бүкіл елге бір орган шешім қабылдайды.',
      'По этой схеме решает один орган на всю страну.',
      'Under this scheme one body decides for the whole country.',
    ),
    next: text(
      'Істі әріптеске не кезекке беріңіз.',
      'Передайте дело коллеге или в очередь.',
      'Pass it to a colleague or back to the queue.',
    ),
  },
  'case-term-fixed': {
    status: 409,
    title: text('Бұл мерзім ұзартылмайды', 'Этот срок не продлевается', 'This limit cannot be put off'),
    text: text(
      'Заң бұл мерзімді ұзартуға жол бермейді, ол ұзартылып қойған не аяқталған.',
      'Закон не даёт продлить этот срок, либо он уже продлён или завершён.',
      'The law does not let this limit be put off, or it was put off already or is over.',
    ),
    next: text('Шешімді мерзімінде қабылдаңыз.', 'Примите решение в срок.', 'Decide in time.'),
  },
})
