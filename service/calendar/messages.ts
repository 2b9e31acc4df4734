import { text } from '@kosh/law'
import { messages } from '../platform/i18n/index.ts'

export const calendarPageWords = messages({
  title: text('Жұмыс күндерінің күнтізбесі', 'Календарь рабочих дней', 'Calendar of working days'),
  lead: text(
    'Заңды мерзімдер жұмыс күндерімен саналады. Сенбі мен жексенбі — демалыс. Мерекелер уәкілетті тұлға құқықтық негізімен бекіткенде ғана есепке алынады.',
    'Законные сроки считаются в рабочих днях. Суббота и воскресенье — выходные. Праздники учитываются, только когда их утвердило должностное лицо с указанием правового основания.',
    'Legal time limits count in working days. Saturday and Sunday are off. Holidays count only once an official has adopted them with their legal ground.',
  ),
  days: text('Бекітілген күндер', 'Утверждённые дни', 'Days adopted'),
  none: text(
    'Бұл елге әлі бір де күн бекітілмеген: тек сенбі мен жексенбі демалыс болып саналады.',
    'Для этой страны не утверждено ни одного дня: нерабочими считаются только суббота и воскресенье.',
    'No day has been adopted for this country yet: only Saturdays and Sundays are off.',
  ),
  day: text('Күн', 'День', 'Day'),
  kind: text('Түрі', 'Вид', 'Kind'),
  holiday: text('Демалыс күні', 'Нерабочий день', 'Day off'),
  workingDay: text('Жұмыс күні (ауыстырылған)', 'Рабочий день (перенесённый)', 'Working day (moved)'),
  name: text('Атауы', 'Название', 'Name'),
  nameIn: text('Атауы ({language})', 'Название ({language})', 'Name ({language})'),
  ground: text('Құқықтық негізі (акт, бап)', 'Правовое основание (акт, статья)', 'Legal ground (act, article)'),
  adopt: text('Күнді бекіту', 'Утвердить день', 'Adopt a day'),
  adoptHint: text(
    'Бекітілген күн бұдан кейін басталатын мерзімдерге қолданылады және журналға сіздің атыңызбен жазылады.',
    'Утверждённый день действует на сроки, которые начнутся после этого, и записывается в журнал от вашего имени.',
    'An adopted day applies to time limits that begin from now on, and is written in the journal under your account.',
  ),
  done: text('Күн бекітілді', 'День утверждён', 'The day was adopted'),
})
