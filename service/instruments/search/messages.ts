import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Faults of vacancies and referrals, beside their fields. */
export const searchWords = messages({
  need: text('Толтырыңыз', 'Заполните', 'Fill this in'),
  badOccupation: text('ISCO-08 коды: төрт сан', 'Код ISCO-08: четыре цифры', 'An ISCO-08 code of four digits'),
  badRegion: text('Өңірді таңдаңыз', 'Выберите регион', 'Choose the region'),
  badPlaces: text(
    'Орын саны 1 мен 10 000 аралығындағы бүтін сан',
    'Число мест — целое от 1 до 10 000',
    'Places: a whole number from 1 to 10,000',
  ),
  badPay: text(
    'Айлық жалақыны санмен жазыңыз',
    'Напишите зарплату за месяц числом',
    'Write the monthly pay as a number',
  ),
  badRange: text('Ең көбі ең азынан кем емес', 'Наибольшая не меньше наименьшей', 'The most is not below the least'),
  badSchedule: text('Жұмыс тәртібін таңдаңыз', 'Выберите график', 'Choose the schedule'),
  badScheme: text('Рұқсаттың түрін таңдаңыз', 'Выберите вид разрешения', 'Choose the kind of permit'),
  needReason: text('Себебін жазыңыз', 'Напишите причину', 'Write the reason'),
  tooLong: text(
    'Тым ұзын: 4 000 таңбадан аспасын',
    'Слишком длинно: не больше 4 000 знаков',
    'Too long: at most 4,000 characters',
  ),
})
