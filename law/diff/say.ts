import type { Text } from '../language/text.ts'
import { text } from '../language/text.ts'

/** Words of the statements of a scheme. */
export const say = {
  binds: text('тек мына жағдайда: {of}', 'только если: {of}', 'only where: {of}'),
  unless: text('ескерім: {of}', 'исключение: {of}', 'except: {of}'),
  curable: text('түзетуге {n} беріледі', 'на исправление {n}', '{n} to cure it'),
  most: text('ең көбі {n}', 'не более {n}', 'at most {n}'),
  best: text('ең жақсысы', 'наибольшее из', 'the best of'),
  pass: text('өту балы: {n}', 'проходной балл: {n}', 'pass mark: {n}'),
  by: text('{of} бойынша: {table}', 'по {of}: {table}', 'by {of}: {table}'),
  required: text('міндетті', 'обязателен', 'required'),
  mayFollow: text('кейін берілуі мүмкін', 'можно позже', 'may follow'),
  split: text('бөлінуі: {of}', 'делится по: {of}', 'divided by {of}'),
  receipt: text('түсу кезегімен', 'в порядке поступления', 'in order of receipt'),
  ballot: text('жеребемен', 'по жребию', 'by ballot'),
  ranked: text('реттік тізіммен', 'по рейтингу', 'by rank'),
  beforeFiling: text('өтінішке дейін', 'до подачи', 'before filing'),
  beforePermit: text('рұқсатқа дейін', 'до выдачи разрешения', 'before the permit'),
  longest: text('ең ұзағы {n}', 'не дольше {n}', 'at most {n}'),
  times: text('{n} рет', '{n} раз', '{n} times'),
  unlimited: text('шексіз', 'без ограничения', 'without limit'),
  renewal: text('Ұзарту', 'Продление', 'Extension'),
  tied: text('Рұқсат байланған', 'Привязано разрешение', 'The permit is tied to'),
  length: text('Рұқсат мерзімі', 'Срок разрешения', 'Length of the permit'),
  payChecked: text('Жалақы ай сайын тексеріледі', 'Оплату проверяют помесячно', 'Pay is checked month by month'),
  search: text('Ішкі нарықтан іздеу', 'Поиск на внутреннем рынке', 'Search on the home market'),
  statements: text('Жұмыс берушінің қажеттілігі', 'Потребность работодателя', 'Need of the employer'),
  proposals: text('Өңірдің ұсынысы', 'Предложение региона', 'Proposal of the region'),
  draft: text('Акт жобасы', 'Проект акта', 'Draft act'),
  untilDay: text('алдыңғы жылдың {day} дейін', 'до {day} предыдущего года', 'by {day} of the year before'),
  maintained: text(
    'Ұзарту шешілгенше бұрынғы шартпен жұмыс істейді',
    'Пока продление решают, работа идёт на прежних условиях',
    'Works on the old conditions until the extension is decided',
  ),
  inTime: text('мерзімі бітпей сұраса', 'если попросили до конца срока', 'if asked before the end'),
  onceMore: text('бір рет {n} ұзартуға болады', 'можно один раз продлить на {n}', 'may be put off once by {n}'),
  keepsEnd: text(
    'бұрынғы рұқсаттың соңына дейін',
    'до конца прежнего разрешения',
    'until the end of the earlier permit',
  ),
  instead: text('бұрынғы рұқсаттың орнына', 'вместо прежнего разрешения', 'in place of the earlier permit'),
  beside: text(
    'басқа адамның рұқсатына тәуелді',
    'зависит от разрешения другого лица',
    'hangs on the permit of another person',
  ),
  stays: text('шешімді тоқтата тұрады', 'приостанавливает решение', 'stays the decision'),
}
/** Units of time in words. */
export const units: Record<string, Text> = {
  'working-day': text('жұмыс күні', 'раб. дн.', 'working days'),
  'calendar-day': text('күнтізбелік күн', 'календ. дн.', 'calendar days'),
  day: text('күн', 'дн.', 'days'),
  month: text('ай', 'мес.', 'months'),
}
/** A day of the year as all three languages write it in figures: `10-01` gives `01.10`. */
export const dayOfYear = (day: string): string => day.split('-').reverse().join('.')
/** Orders of a quota in words. */
export const orders = { receipt: say.receipt, ballot: say.ballot, ranked: say.ranked }
