import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Words of the missions abroad. */
export const missionWords = messages({
  title: text('Шетелдегі мекемелер', 'Представительства за рубежом', 'Missions abroad'),
  lead: text(
    'Мұнда өтініш қабылданады. Өтініш күні мен мерзімдер мекеме тұрған жердің уақытымен саналады.',
    'Здесь принимают заявления. День подачи и сроки считают по времени места, где находится представительство.',
    'Applications are taken in here. The day of filing and the time limits are counted by the time of the place.',
  ),
  name: text('Атауы', 'Название', 'Name'),
  nameKk: text('Қазақша атауы', 'Название по-казахски', 'Name in Kazakh'),
  nameRu: text('Орысша атауы', 'Название по-русски', 'Name in Russian'),
  nameEn: text('Ағылшынша атауы', 'Название по-английски', 'Name in English'),
  host: text('Ел', 'Страна', 'Country'),
  hour: text('Жергілікті уақыт', 'Местное время', 'Local time'),
  none: text('Әзірге мекеме тіркелмеген.', 'Представительств пока нет.', 'No mission is registered yet.'),
  add: text('Мекеме қосу', 'Добавить представительство', 'Add a mission'),
  code: text('Коды', 'Код', 'Code'),
  codeHint: text('Мысалы: UZ-TAS', 'Например: UZ-TAS', 'For example: UZ-TAS'),
  zone: text('Уақыт белдеуі', 'Часовой пояс', 'Time zone'),
  zoneHint: text(
    'IANA атауы, мысалы: Asia/Tashkent',
    'Название IANA, например: Asia/Tashkent',
    'IANA name, for example: Asia/Tashkent',
  ),
  added: text('Мекеме қосылды.', 'Представительство добавлено.', 'The mission was added.'),
  needed: text('Толтырыңыз', 'Заполните', 'Fill this in'),
  badCode: text(
    'Код: елдің екі әрпі, сызықша, 2-12 латын әрпі не цифр',
    'Код: две буквы страны, дефис, 2-12 латинских букв или цифр',
    'The code: two letters of the country, a hyphen, 2 to 12 Latin letters or digits',
  ),
  badHost: text('Елді таңдаңыз', 'Выберите страну', 'Choose a country'),
  badZone: text('Мұндай уақыт белдеуі жоқ', 'Такого часового пояса нет', 'There is no such time zone'),
})
