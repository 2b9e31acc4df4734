import { text } from '@kosh/law/language'
import { messages } from '../../platform/i18n/index.ts'

export const statisticsWords = messages({
  title: text('Өтініштер мен рұқсаттар', 'Заявления и разрешения', 'Applications and permits'),
  lead: text(
    'Жолдар мен айлар бойынша: қанша өтініш түсті, қанша шешім шықты, қанша рұқсат берілді.',
    'По путям и месяцам: сколько подано заявлений, принято решений, выдано разрешений.',
    'By way and month: applications filed, decisions taken, permits issued.',
  ),
  small: text(
    '5-тен кіші сандар жарияланбайды (<5), өйткені олар жеке адамдарды көрсетіп қоюы мүмкін. Оны басқа сандардан шығарып алмас үшін кейде тағы бір сан жасырылады.',
    'Числа меньше 5 не публикуются (<5): по ним можно узнать людей. Чтобы их нельзя было вычислить, иногда скрыто ещё одно число.',
    'Counts below 5 are not published (<5), because they could point at persons. So that they cannot be worked out, one more count is sometimes hidden.',
  ),
  year: text('Жыл', 'Год', 'Year'),
  scheme: text('Жол', 'Путь', 'Way'),
  month: text('Ай', 'Месяц', 'Month'),
  applications: text('Өтініштер', 'Заявления', 'Applications'),
  granted: text('Берілді', 'Разрешено', 'Granted'),
  refused: text('Бас тартылды', 'Отказано', 'Refused'),
  otherwise: text('Басқаша аяқталды', 'Иной исход', 'Ended otherwise'),
  permits: text('Рұқсаттар', 'Разрешения', 'Permits'),
  byScheme: text('{year} жыл, жолдар бойынша', '{year} год, по путям', '{year}, by way'),
  byMonth: text(
    '{year} жыл, айлар бойынша: {scheme}',
    '{year} год, по месяцам: {scheme}',
    '{year}, by month: {scheme}',
  ),
  empty: text(
    'Бұл жылы өтініш болған жоқ. Бірінші өтініш тіркелген соң сандар осында шығады.',
    'В этом году заявлений не было. Числа появятся после первого заявления.',
    'There was no application this year. Counts appear here after the first one.',
  ),
  chart: text('{year} жылы түскен өтініштер', 'Подано заявлений в {year} году', 'Applications filed in {year}'),
  chartSays: text(
    'Ең көп өтініш — {most}: {n}.',
    'Больше всего заявлений — {most}: {n}.',
    'Most applications came in {most}: {n}.',
  ),
  chartNone: text(
    'Жариялауға болатын сан жоқ.',
    'Чисел, которые можно публиковать, нет.',
    'There is no count that may be published.',
  ),
  source: text('осы жүйенің тізілімі, {time}', 'реестр этой системы, {time}', 'the register of this system, {time}'),
  hidden: text('жасырылған', 'скрыто', 'hidden'),
})
