import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Words of the power to replace a refusal by a more favourable decision. */
export const discretionWords = messages({
  title: text('Қолайлы шешім өкілеттігі', 'Полномочие решить в пользу', 'Power to decide in favour'),
  lead: text(
    'Бұл өкілеттікті сұрап өтініш берілмейді. Шағым жолы біткен істі ведомство ұсынады, шешім тек пайдаға болады, себебі жазылады.',
    'Об этом полномочии не просят. Дело, по которому обжалование окончено, представляет ведомство; решить можно только в пользу и с причинами.',
    'Nobody applies for this power. The department brings a case whose appeals are over; it can only help, and each use has reasons.',
  ),
  none: text(
    'Бұл елдің заңдарында мұндай өкілеттік жоқ.',
    'В законах этой страны такого полномочия нет.',
    'The law of this country knows no such power.',
  ),
  counts: text('Қанша рет қолданылды', 'Сколько раз применено', 'How often it was used'),
  period: text('Жарты жыл', 'Полугодие', 'Half-year'),
  brought: text('Ұсынылды', 'Представлено', 'Brought'),
  used: text('Қолданылды', 'Применено', 'Used'),
  notUsed: text('Қолданылмады', 'Не применено', 'Not used'),
  noCounts: text(
    'Әзірге бірде-бір іс ұсынылған жоқ.',
    'Пока ни одно дело не представлено.',
    'No case has been brought yet.',
  ),
  matters: text('Істер', 'Дела', 'Matters'),
  noMatters: text('Іс жоқ.', 'Дел нет.', 'There are none.'),
  number: text('Нөмірі', 'Номер', 'Number'),
  broughtOn: text('Ұсынылған күні', 'Представлено', 'Brought on'),
  outcome: text('Нәтиже', 'Итог', 'Outcome'),
  pending: text('Шешім күтілуде', 'Ждёт решения', 'Waits for a decision'),
  bring: text('Істі ұсыну', 'Представить дело', 'Bring the case'),
  bringLead: text(
    'Бас тарту күшінде қалған жолды таңдап, неге назар аударарлық екенін жазыңыз.',
    'Выберите строку, по которой отказ остался в силе, и напишите, почему она заслуживает внимания.',
    'Choose the line whose refusal stands and write why it deserves notice.',
  ),
  line: text('Жол', 'Строка', 'Line'),
  why: text('Неге ұсынылады', 'Почему представляется', 'Why it is brought'),
  whyNeeded: text('Неге ұсынылатынын жазыңыз', 'Напишите, почему дело представляется', 'Write why it is brought'),
  lineNeeded: text('Жолды таңдаңыз', 'Выберите строку', 'Choose the line'),
  decide: text('Өкілеттік бойынша шешу', 'Решить по полномочию', 'Decide by the power'),
  decideLead: text(
    'Шарттар орындалса, бас тарту қолайлырақ шешіммен ауыстырылады. Әйтпесе бас тарту өзгеріссіз қалады.',
    'Если условия соблюдены, отказ заменяется решением в пользу. Иначе отказ остаётся без изменений.',
    'Where its conditions are met, the refusal is replaced by a more favourable decision. Otherwise it stays as it is.',
  ),
  reasons: text('Жазбаша себептері', 'Письменные причины', 'Written reasons'),
  reasonsNeeded: text('Себептерін жазыңыз', 'Напишите причины', 'Write the reasons'),
  toCase: text('Істі ашу', 'Открыть дело', 'Open the case'),
  unanswered: text('жауап жоқ', 'нет ответа', 'no answer'),
})
