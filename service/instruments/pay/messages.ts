import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

export const payActWords = messages({
  badMonth: text('Айды 2026-04 сияқты жазыңыз', 'Напишите месяц так: 2026-04', 'Write the month like 2026-04'),
  noFile: text('Файлды таңдаңыз', 'Выберите файл', 'Choose the file'),
  badPaidOn: text('Болашақ күн болмайды', 'День не может быть в будущем', 'The day cannot lie ahead'),
  needReference: text('Төлем құжатының нөмірін жазыңыз', 'Укажите номер платежа', 'Write the number of the payment'),
  needReason: text('Себебін жазыңыз', 'Напишите причину', 'Write the reason'),
})
