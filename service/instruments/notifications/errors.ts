import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

export const notificationErrors = defineErrors({
  'contact-input': {
    status: 422,
    title: text('Деректер толық емес', 'Данные неполны', 'The data is not complete'),
    text: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
    next: text('Түзетіп, қайта жіберіңіз.', 'Исправьте и отправьте снова.', 'Correct them and send again.'),
  },
  'contact-not-found': {
    status: 404,
    title: text('Мекенжай көрсетілмеген', 'Адрес не указан', 'There is no address'),
    text: text(
      'Бұл жолмен хабарлама алу үшін мекенжай көрсетілмеген не ол расталып қойған.',
      'Адрес для этого способа не указан или уже подтверждён.',
      'No address is given for this way, or it is confirmed already.',
    ),
    next: text(
      'Бетті жаңартып, күйін қараңыз.',
      'Обновите страницу и посмотрите состояние.',
      'Reload the page and look at its state.',
    ),
  },
  'contact-off': {
    status: 409,
    title: text('Бұл жол қосылмаған', 'Этот способ не подключён', 'This way is not set up'),
    text: text(
      'Бұл сервис хабарламаны бұл жолмен жібермейді.',
      'Этот сервис не отправляет сообщения таким способом.',
      'This service does not send messages by this way.',
    ),
    next: text(
      'Хабарламаларды сайттағы «Хабарламалар» бетінен оқыңыз.',
      'Читайте сообщения на сайте, на странице «Сообщения».',
      'Read your messages on the site, on the page Messages.',
    ),
  },
  'contact-codes': {
    status: 429,
    title: text('Бүгінге код жетеді', 'На сегодня кодов достаточно', 'Enough codes for today'),
    text: text(
      'Бір тәулікте {most} кодтан артық жіберілмейді.',
      'В сутки отправляют не больше {most} кодов.',
      'No more than {most} codes are sent in a day.',
    ),
    next: text(
      'Мекенжайды тексеріп, ертең қайта көріңіз.',
      'Проверьте адрес и попробуйте завтра.',
      'Check the address and try again tomorrow.',
    ),
  },
  'contact-code-spent': {
    status: 409,
    title: text('Код ескірді', 'Код устарел', 'The code is spent'),
    text: text(
      'Кодтың уақыты өтті не қате тым көп болды.',
      'Время кода вышло, или ошибок было слишком много.',
      'The time of the code is over, or there were too many faults.',
    ),
    next: text('Жаңа код сұраңыз.', 'Запросите новый код.', 'Ask for a new code.'),
  },
  'contact-not-sent': {
    status: 503,
    title: text('Код жіберілмеді', 'Код не отправлен', 'The code was not sent'),
    text: text(
      'Хабарлама сервері қазір жауап бермейді. Мекенжай сақталды.',
      'Сервер сообщений сейчас не отвечает. Адрес сохранён.',
      'The message server does not answer now. The address is kept.',
    ),
    next: text(
      'Бірнеше минуттан кейін кодты қайта сұраңыз.',
      'Через несколько минут запросите код снова.',
      'Ask for the code again in some minutes.',
    ),
  },
  'contact-refused': {
    status: 422,
    title: text('Мекенжай қабылданбады', 'Адрес не принят', 'The address was not taken'),
    text: text(
      'Хабарлама сервері бұл мекенжайды қабылдамады.',
      'Сервер сообщений не принял этот адрес.',
      'The message server did not take this address.',
    ),
    next: text(
      'Мекенжайды тексеріп, қайта жазыңыз.',
      'Проверьте адрес и напишите снова.',
      'Check the address and write it again.',
    ),
  },
})
