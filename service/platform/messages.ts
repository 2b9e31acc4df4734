import { text } from '@kosh/law/language'
import { messages } from './i18n/index.ts'

export const calendarWords = messages({
  noDays: text('Кем дегенде бір күн керек.', 'Нужен хотя бы один день.', 'At least one day is needed.'),
  notADay: text(
    'Күнді былай жазыңыз: 2026-05-04.',
    'Запишите день так: 2026-05-04.',
    'Write the day like this: 2026-05-04.',
  ),
  kind: text(
    'Түрі — «holiday» (демалыс) немесе «working-day» (жұмыс күні).',
    'Вид — «holiday» (нерабочий день) или «working-day» (рабочий день).',
    'The kind is “holiday” or “working-day”.',
  ),
  title: text(
    'Атауын қазақша, орысша және ағылшынша жазыңыз.',
    'Запишите название по-казахски, по-русски и по-английски.',
    'Write the title in Kazakh, Russian and English.',
  ),
  cite: text(
    'Құқықтық негізін көрсетіңіз: акт және бап.',
    'Укажите правовое основание: акт и статью.',
    'Name the legal ground: act and article.',
  ),
})
