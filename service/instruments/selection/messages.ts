import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Faults of a draw, beside their fields. */
export const drawWords = messages({
  badPlaces: text(
    'Орын саны 1 мен 10 000 000 аралығында',
    'Число мест от 1 до 10 000 000',
    'Places from 1 to 10,000,000',
  ),
  closesBeforeOpens: text(
    'Жабылу ашылудан кейін болуы керек',
    'Закрытие должно быть позже открытия',
    'The close must come after the opening',
  ),
  closed: text('Жабылу уақыты болашақта болуы керек', 'Закрытие должно быть в будущем', 'The close must lie ahead'),
  needReason: text('Себебін жазыңыз', 'Напишите причину', 'Write the reason'),
  needAct: text('Негіз болған актіні жазыңыз', 'Укажите акт-основание', 'Name the act it stands on'),
  needSource: text(
    'Жабылғаннан кейін белгілі болатын ашық мәнді атаңыз',
    'Назовите открытое значение, которое станет известно после закрытия',
    'Name the public value that becomes known after the close',
  ),
  needValue: text('Ашық мәнді жазыңыз', 'Впишите открытое значение', 'Write the public value'),
})
