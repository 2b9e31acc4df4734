import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

const again = text(
  'Бетті жаңартып, күйін қараңыз.',
  'Обновите страницу и посмотрите состояние.',
  'Reload the page and look at its state.',
)

export const payErrors = defineErrors({
  'pay-not-found': {
    status: 404,
    title: text('Мұндай жалақы тізімдемесі жоқ', 'Такой ведомости нет', 'No such payroll'),
    text: text('Жалақы тізімдемесі табылмады.', 'Ведомость не найдена.', 'The payroll was not found.'),
    next: text('Тізімнен таңдаңыз: /pay.', 'Выберите из списка: /pay.', 'Choose from the list at /pay.'),
  },
  'pay-not-yours': {
    status: 403,
    title: text('Бұл сіздің тізімдемеңіз емес', 'Это не ваша ведомость', 'Not your payroll'),
    text: text(
      'Тізімдемені ұйымның есептік жазбасы жүктейді.',
      'Ведомость загружает учётная запись организации.',
      'A payroll is filed by the account of an organisation.',
    ),
    next: text(
      'Ұйымның жазбасымен кіріңіз.',
      'Войдите под записью организации.',
      'Sign in with the account of the organisation.',
    ),
  },
  'pay-month-ahead': {
    status: 409,
    title: text('Ай әлі біткен жоқ', 'Месяц ещё не кончился', 'The month has not ended'),
    text: text(
      'Тізімдеме біткен айға беріледі.',
      'Ведомость подают за закончившийся месяц.',
      'A payroll is filed for a month that has ended.',
    ),
    next: text('Ай біткен соң жіберіңіз.', 'Отправьте после конца месяца.', 'File it after the month has ended.'),
  },
  'pay-unreadable': {
    status: 422,
    title: text('Файл оқылмады', 'Файл не прочитан', 'The file could not be read'),
    text: text(
      'Кестені не оның бағандарын тану мүмкін болмады: {why}.',
      'Не удалось прочитать таблицу или её столбцы: {why}.',
      'The table or its columns could not be read: {why}.',
    ),
    next: text(
      'Үлгіні жүктеп, соның бағандарымен жіберіңіз.',
      'Скачайте образец и отправьте с его столбцами.',
      'Download the sample and send it with those columns.',
    ),
  },
  'pay-input': {
    status: 422,
    title: text('Деректер толық емес', 'Данные неполны', 'The data is not complete'),
    text: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
    next: text('Түзетіп, қайта жіберіңіз.', 'Исправьте и отправьте снова.', 'Correct them and send again.'),
  },
  'pay-no-finding': {
    status: 409,
    title: text('Мұндай ашық жетіспеушілік жоқ', 'Такой открытой недоплаты нет', 'No such open shortfall'),
    text: text(
      'Бұл жетіспеушілік жабылған не жоқ.',
      'Эта недоплата закрыта или её нет.',
      'This shortfall is closed or does not exist.',
    ),
    next: again,
  },
})
