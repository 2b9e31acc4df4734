import { code, date, type Fact, int, money, oneOf, yesNo } from '../../language/facts.ts'
import { type Text, text } from '../../language/text.ts'

type Three = [kk: string, ru: string, en: string]
export const words = (label: Three, ask: Three): { label: Text; ask: Text } => ({
  label: text(...label),
  ask: text(...ask),
})
const offer = { source: 'offer' as const }
const employer = { source: 'employer' as const, level: 'case' as const }

/** Facts of both permits. */
export const shared: Record<string, Fact> = {
  request: oneOf(
    {
      new: text('жаңа рұқсат', 'новое разрешение', 'new permit'),
      change: text('жұмыс берушіні ауыстыру', 'смена работодателя', 'change of employer'),
    },
    words(
      ['Өтініш түрі', 'Вид заявления', 'Kind of request'],
      ['Не сұралады?', 'О чём заявление?', 'What is asked for?'],
    ),
  ),
  jobTitle: code('words', {
    ...words(
      ['Лауазым', 'Должность', 'Job title'],
      ['Лауазымы қалай аталады?', 'Как называется должность?', 'What is the job called?'],
    ),
    ...offer,
  }),
  directEmployer: yesNo({
    ...words(
      ['Тікелей жұмыс беруші', 'Прямой работодатель', 'Direct employer'],
      [
        'Жұмыс беруші тікелей жалдай ма (агенттік емес)?',
        'Нанимает ли работодатель напрямую (не агентство)?',
        'Does the employer hire directly (not an agency)?',
      ],
    ),
    ...employer,
  }),
  onIneligibleList: yesNo({
    ...words(
      ['Жол берілмейтін тізімде', 'В списке недопустимых', 'On the ineligible list'],
      [
        'Кәсіп рұқсат берілмейтін кәсіптер тізімінде ме?',
        'Есть ли занятие в списке недопустимых?',
        'Is the occupation on the list of ineligible occupations?',
      ],
    ),
    ...offer,
  }),
  onCriticalList: yesNo({
    ...words(
      ['Аса қажет дағдылар тізімінде', 'В списке критических навыков', 'On the critical skills list'],
      [
        'Кәсіп аса қажет дағдылар тізімінде ме?',
        'Есть ли занятие в списке критических навыков?',
        'Is the occupation on the critical skills list?',
      ],
    ),
    ...offer,
  }),
  pay: money('EUR', {
    ...words(
      ['Жылдық төлем (39 сағаттық апта)', 'Оплата за год (неделя 39 часов)', 'Yearly pay (39-hour week)'],
      [
        'Аптасына 39 сағатқа шаққанда жылына қанша төленеді?',
        'Какова оплата за год при неделе 39 часов?',
        'What is the yearly pay for a week of 39 hours?',
      ],
    ),
    per: 'year',
    ...offer,
  }),
  staff: int(0, 1_000_000, 'persons', {
    ...words(
      ['Қызметкерлер саны', 'Число работников', 'Staff'],
      [
        'Қазір неше қызметкер бар (жаңасынсыз)?',
        'Сколько сейчас работников (без нового)?',
        'How many staff are there now, the new one not counted?',
      ],
    ),
    register: 'employer.staff',
    ...employer,
  }),
  eeaStaff: int(0, 1_000_000, 'persons', {
    ...words(
      ['ЕЭА қызметкерлері', 'Работники из ЕЭЗ', 'EEA staff'],
      ['Олардың нешеуі ЕЭА азаматы?', 'Сколько из них граждан ЕЭЗ?', 'How many of them are EEA nationals?'],
    ),
    ...employer,
  }),
  exceptionClaimed: yesNo({
    ...words(
      ['50:50 ережесінен ерекшелік', 'Исключение из правила 50:50', 'Exception from 50:50 claimed'],
      [
        'Мемлекет қолдаған стартап не жалғыз қызметкер деген ерекшелікке сүйенесіз бе?',
        'Ссылаетесь ли вы на исключение (стартап с поддержкой государства, единственный работник)?',
        'Do you claim an exception (start-up backed by a state agency, sole employee)?',
      ],
    ),
    ...employer,
  }),
  firstPermitStart: date({
    ...words(
      ['Бірінші рұқсаттың басы', 'Начало первого разрешения', 'Start of the first permit'],
      ['Бірінші рұқсат қашан басталды?', 'Когда началось первое разрешение?', 'When did the first permit start?'],
    ),
    register: 'followed.first-start',
    changes: 'never',
  }),
  permitEnd: date({
    ...words(
      ['Рұқсаттың соңы', 'Конец разрешения', 'End of the permit'],
      ['Рұқсат қашан бітеді?', 'Когда истекает разрешение?', 'When does the permit end?'],
    ),
    register: 'followed.end',
  }),
  changesApproved: int(0, 10, 'change', {
    ...words(
      ['Бұрынғы ауысулар', 'Прежние смены', 'Earlier changes'],
      ['Бұрын неше рет ауысу мақұлданды?', 'Сколько смен уже одобрено?', 'How many changes have been approved before?'],
    ),
    register: 'followed.changes',
  }),
  sameOccupation: yesNo({
    ...words(
      ['Кәсіп тобы сол', 'Та же группа занятий', 'Same occupation group'],
      [
        'Жаңа жұмыс сол кәсіп тобында ма (жалпы рұқсатта төрт таңба, аса қажет дағдыларда үш таңба)?',
        'Новая работа в той же группе занятий (общее разрешение — четыре знака, критические навыки — три)?',
        'Is the new job in the same group (general permit: four digits; critical skills: three)?',
      ],
    ),
    ...offer,
  }),
  signedContract: yesNo(
    words(
      ['Қол қойылған шарт', 'Подписанный договор', 'Signed contract'],
      ['Жаңа шартқа қол қойылды ма?', 'Подписан ли новый договор?', 'Is the new contract signed?'],
    ),
  ),
}
