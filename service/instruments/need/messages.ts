import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Faults of needs, proposals and drafts, beside their fields. */
export const needWords = messages({
  badPlaces: text(
    'Орын саны 1 мен 1 000 000 аралығындағы бүтін сан',
    'Число мест — целое от 1 до 1 000 000',
    'Places: a whole number from 1 to 1,000,000',
  ),
  badMonths: text('Ай саны 1 мен 36 аралығында', 'Месяцев от 1 до 36', 'Months from 1 to 36'),
  badPay: text(
    'Айлық жалақыны санмен жазыңыз',
    'Напишите зарплату за месяц числом',
    'Write the monthly pay as a number',
  ),
  needWhy: text(
    'Неге жергілікті жұмыскер табылмайтынын жазыңыз',
    'Напишите, почему не найти на месте',
    'Write why nobody is found here',
  ),
  noLines: text('Кемінде бір жол толтырыңыз', 'Заполните хотя бы одну строку', 'Fill at least one line'),
  tooManyLines: text(
    'Бір өтінімде 40 жолдан аспайды',
    'В одной заявке не больше 40 строк',
    'At most 40 lines in a statement',
  ),
  badAccepted: text(
    'Қабылданған сан сұралғаннан аспайды',
    'Принятое не больше запрошенного',
    'Accepted is not more than asked',
  ),
  needReviewReason: text(
    'Аз қабылдасаңыз, себебін жазыңыз',
    'Если приняли меньше, напишите причину',
    'Write the reason where less is accepted',
  ),
  needReason: text('Себебін жазыңыз', 'Напишите причину', 'Write the reason'),
  needAct: text('Негіз болған актіні жазыңыз', 'Укажите акт-основание', 'Name the act it stands on'),
  badNumber: text('Бүтін сан жазыңыз', 'Напишите целое число', 'Write a whole number'),
  badRounds: text(
    'Күндер өсу ретімен, үлестер қосындысы 100 пайыз болуы керек',
    'Дни по возрастанию, доли в сумме 100 процентов',
    'Days in order; shares that come to 100 per cent',
  ),
  badOrder: text(
    'Өңірлердің соңғы күні жұмыс берушілердікінен ерте болмайды',
    'Последний день регионов не раньше последнего дня работодателей',
    'The last day of regions is not before that of employers',
  ),
  dayPast: text('Соңғы күн болашақта болуы керек', 'Последний день должен быть впереди', 'The last day must lie ahead'),
  needCells: text(
    'Жобада кемінде бір орын болуы керек',
    'В проекте нужно хотя бы одно место',
    'A draft needs at least one place',
  ),
})
