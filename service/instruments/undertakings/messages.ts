import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Faults of plans and reports, beside their fields. */
export const undertakingWords = messages({
  badKind: text('Міндеттеменің түрін таңдаңыз', 'Выберите вид обязательства', 'Choose the kind of undertaking'),
  needPlan: text('Жоспарды жазыңыз', 'Опишите план', 'Write the plan'),
  needWhat: text('Не істейтініңізді жазыңыз', 'Напишите, что сделаете', 'Write what you will do'),
  tooFew: text(
    'Кемінде {n} азамат керек: рұқсаттағы жұмыскер саны',
    'Нужно не меньше {n} граждан: по числу работников в разрешении',
    'At least {n} nationals: as many as the permit has workers',
  ),
  tooMany: text('Жолдар тым көп', 'Слишком много строк', 'Too many lines'),
  badUntil: text(
    'Күн бүгіннен ерте де, {day} кейін де болмайды',
    'День не раньше сегодняшнего и не позже {day}',
    'A day not before today and not after {day}',
  ),
  badDone: text('Болашақ күн болмайды', 'День не может быть в будущем', 'The day cannot lie ahead'),
  needPerson: text('Азаматтың аты-жөнін жазыңыз', 'Напишите имя гражданина', 'Write the name of the national'),
  needProof: text(
    'Дәлелін жазыңыз не файл қосыңыз',
    'Опишите доказательство или приложите файл',
    'Describe the proof or add a file',
  ),
  needReason: text('Себебін жазыңыз', 'Напишите причину', 'Write the reason'),
})
