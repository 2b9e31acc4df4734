import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Faults of what was entered, beside their fields. */
export const recruitmentWords = messages({
  need: text('Бұл өрісті толтырыңыз', 'Заполните это поле', 'Fill in this field'),
  badCountry: text('Елді таңдаңыз', 'Выберите страну', 'Choose the country'),
  badKind: text('Тізімнен таңдаңыз', 'Выберите из списка', 'Choose from the list'),
  badPeriod: text(
    'Соңғы күн бірінші күннен ерте болмайды',
    'Последний день не раньше первого',
    'The last day cannot lie before the first',
  ),
  badDay: text('Күн дұрыс емес', 'День указан неверно', 'The day is not right'),
  takenNumber: text(
    'Бұл нөмір тіркелімде бар',
    'Этот номер уже есть в регистре',
    'The register has this number already',
  ),
  badScheme: text('Заңдағы жолдарды таңдаңыз', 'Выберите пути из права', 'Choose ways of the law'),
  badYear: text(
    'Жыл мен орын санын тексеріңіз',
    'Проверьте год и число мест',
    'Check the year and the number of places',
  ),
  badOccupation: text(
    'Кәсіп: ISCO-08, төрт цифр',
    'Профессия: ISCO-08, четыре цифры',
    'Occupation: ISCO-08, four digits',
  ),
  badRegion: text('Өңірді таңдаңыз', 'Выберите регион', 'Choose the region'),
  badPay: text('Нөлден үлкен соманы жазыңыз', 'Напишите сумму больше нуля', 'Write an amount above nought'),
  badCurrency: text('Валюта: үш әріп', 'Валюта: три буквы', 'Currency: three letters'),
  badPlaces: text(
    'Нөлден үлкен бүтін сан жазыңыз',
    'Напишите целое число больше нуля',
    'Write a whole number above nought',
  ),
  badLicence: text(
    'Тіркелімде мұндай лицензия жоқ',
    'Такой лицензии в регистре нет',
    'The register has no such licence',
  ),
  notLicensed: text(
    'Бұл лицензия бүгін жарамсыз',
    'Эта лицензия сегодня не действует',
    'This licence does not hold today',
  ),
  sameLocale: text('Екі түрлі тіл таңдаңыз', 'Выберите два разных языка', 'Choose two different languages'),
  byLaw: text('Мұны кім көтеретінін заң айтады', 'Кто это несёт, говорит право', 'The law says who bears this'),
  future: text('Болашақ күн болмайды', 'День не может быть в будущем', 'The day cannot lie ahead'),
  changedText: text(
    'Мәтін өзгерген: қайта оқыңыз',
    'Текст изменился: прочитайте снова',
    'The text has changed: read it again',
  ),
})
