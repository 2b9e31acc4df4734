import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Faults of crossings, beside their fields. */
export const crossingWords = messages({
  badDay: text('Өткен немесе бүгінгі күн керек', 'Нужен прошедший или сегодняшний день', 'A day not after today'),
  needPost: text('Өткізу бекетін жазыңыз', 'Укажите пункт пропуска', 'Write the border post'),
})
