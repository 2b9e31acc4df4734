import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Faults of proposals, votes and publication, beside their fields. */
export const shortageWords = messages({
  needReason: text('Себебін жазыңыз', 'Напишите причину', 'Write the reason'),
  needAct: text('Негіз болған актіні жазыңыз', 'Укажите акт-основание', 'Name the act it stands on'),
  dayPast: text('Соңғы күн болашақта болуы керек', 'Последний день должен быть впереди', 'The last day must lie ahead'),
  badOccupation: text(
    'ISCO-08 коды: екі-төрт сан',
    'Код ISCO-08: две–четыре цифры',
    'An ISCO-08 code of two to four digits',
  ),
  badVotes: text('Дауыс санын бүтін санмен жазыңыз', 'Число голосов — целое', 'Votes: a whole number'),
  noVotes: text('Кемінде бір дауыс керек', 'Нужен хотя бы один голос', 'At least one vote is needed'),
  noLines: text('Кемінде бір жол толтырыңыз', 'Заполните хотя бы одну строку', 'Fill at least one line'),
  tooMany: text('Жолдар тым көп', 'Слишком много строк', 'Too many lines'),
  twice: text('Бұл кәсіп екі рет жазылған', 'Профессия указана дважды', 'The occupation is given twice'),
  fromPast: text(
    'Тізім бүгіннен ерте күшіне енбейді',
    'Перечень не действует задним числом',
    'A list does not begin in the past',
  ),
  badTerm: text(
    'Соңғы күн басталғаннан ерте емес',
    'Окончание не раньше начала',
    'The last day is not before the first',
  ),
})
