import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

const again = text(
  'Бетті жаңартып, күйін қараңыз.',
  'Обновите страницу и посмотрите состояние.',
  'Reload the page and look at its state.',
)

export const moneyErrors = defineErrors({
  'money-not-found': {
    status: 404,
    title: text('Мұндай құжат жоқ', 'Такого документа нет', 'No such document'),
    text: text(
      'Шот, қайтару не түсім табылмады.',
      'Счёт, возврат или поступление не найдены.',
      'The invoice, refund or receipt was not found.',
    ),
    next: text('Тізімнен таңдаңыз: /money.', 'Выберите из списка: /money.', 'Choose from the list at /money.'),
  },
  'money-not-yours': {
    status: 403,
    title: text('Бұл сіздің өкілеттігіңіз емес', 'Это не ваше полномочие', 'Not yours to do'),
    text: text(
      'Ақшаны бүкіл елдің қызметкері жүргізеді.',
      'Деньги ведёт сотрудник всей страны.',
      'Money is kept by an officer of the whole country.',
    ),
    next: text('Министрлікке жүгініңіз.', 'Обратитесь в министерство.', 'Ask the ministry.'),
  },
  'money-input': {
    status: 422,
    title: text('Деректер толық емес', 'Данные неполны', 'The data is not complete'),
    text: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
    next: text('Түзетіп, қайта жіберіңіз.', 'Исправьте и отправьте снова.', 'Correct them and send again.'),
  },
  'money-statement': {
    status: 422,
    title: text('Көшірме оқылмады', 'Выписка не прочитана', 'The statement could not be read'),
    text: text(
      'Бұл camt.053 көшірмесі емес не ол дұрыс емес: {why}.',
      'Это не выписка camt.053 или она неверна: {why}.',
      'It is no camt.053 statement, or it is wrong: {why}.',
    ),
    next: text(
      'Банктен көшірмені ISO 20022 camt.053 түрінде қайта алыңыз.',
      'Получите выписку у банка снова в виде ISO 20022 camt.053.',
      'Get the statement from the bank again as ISO 20022 camt.053.',
    ),
  },
  'money-statement-known': {
    status: 409,
    title: text('Көшірме жүктелген', 'Выписка уже загружена', 'The statement is loaded already'),
    text: text(
      '{number} көшірмесі жүктелген.',
      'Выписка {number} уже загружена.',
      'The statement {number} is loaded already.',
    ),
    next: text('Келесісін жүктеңіз.', 'Загрузите следующую.', 'Load the next one.'),
  },
  'money-nothing-there': {
    status: 409,
    title: text('Ақша қалмаған', 'Денег не осталось', 'There is no money left'),
    text: text(
      'Бұл құжат бойынша қайтаратын не бөлетін ақша жоқ.',
      'По этому документу нечего возвращать или распределять.',
      'Under this document there is nothing to give back or to allocate.',
    ),
    next: again,
  },
})
