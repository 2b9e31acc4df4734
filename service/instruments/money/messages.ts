import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

export const moneyActWords = messages({
  needReason: text('Себебін жазыңыз', 'Напишите причину', 'Write the reason'),
  badAmount: text('Сома бар ақшадан аспайды', 'Сумма не больше имеющейся', 'The sum is not more than there is'),
  noFile: text('Файлды таңдаңыз', 'Выберите файл', 'Choose the file'),
  noClaim: text('Мұндай шот жоқ не төленген', 'Такого счёта нет или он оплачен', 'No such invoice, or it is paid'),
})
