import { text } from '@kosh/law/language'
import { defineErrors } from './index.ts'

/** Refusals that every module can meet. */
export const platformErrors = defineErrors({
  'not-found': {
    status: 404,
    title: text('Табылмады', 'Не найдено', 'Not found'),
    text: text(
      'Мұндай жазба жоқ немесе ол сізге көрсетілмейді.',
      'Такой записи нет, или она вам не показывается.',
      'There is no such record, or it is not shown to you.',
    ),
    next: text(
      'Нөмірін немесе мекенжайын тексеріңіз.',
      'Проверьте номер или адрес.',
      'Check the number or the address.',
    ),
  },
  'input-invalid': {
    status: 422,
    title: text('Түзету керек', 'Нужно исправить', 'Something needs correcting'),
    text: text('Кейбір жолдар қабылданбады.', 'Некоторые поля не приняты.', 'Some fields were not accepted.'),
    next: text(
      'Көрсетілген жолдарды түзетіп, қайта жіберіңіз.',
      'Исправьте указанные поля и отправьте ещё раз.',
      'Correct the fields named and send again.',
    ),
  },
  'request-unreadable': {
    status: 400,
    title: text('Сұрауды оқу мүмкін болмады', 'Запрос не удалось прочитать', 'The request could not be read'),
    text: text(
      'Мазмұны JSON емес, тым үлкен немесе басқа түрде.',
      'Содержимое не JSON, слишком велико или другого типа.',
      'The body is not JSON, is too large, or is of another type.',
    ),
    next: text(
      'Құжаттамадағы үлгімен салыстырыңыз.',
      'Сравните с образцом в документации.',
      'Compare it with the example in the documentation.',
    ),
  },
  'key-missing': {
    status: 428,
    title: text('Сұраудың кілті жоқ', 'Нет ключа запроса', 'The request has no key'),
    text: text(
      'Өзгеріс енгізетін сұрауға Idempotency-Key тақырыбы керек: сонда ол екі рет орындалмайды.',
      'Запросу, который что-то меняет, нужен заголовок Idempotency-Key: тогда он не выполнится дважды.',
      'A request that changes something needs the header Idempotency-Key, so that it is not done twice.',
    ),
    next: text(
      'Жаңа UUID-ды тақырыпқа салып, қайта жіберіңіз.',
      'Добавьте в заголовок новый UUID и отправьте ещё раз.',
      'Put a new UUID into the header and send again.',
    ),
  },
  'key-length': {
    status: 400,
    title: text('Сұраудың кілті жарамайды', 'Ключ запроса не подходит', 'The key of the request does not fit'),
    text: text(
      'Кілт 8-ден 200 таңбаға дейін болады.',
      'В ключе должно быть от 8 до 200 знаков.',
      'The key has between 8 and 200 characters.',
    ),
    next: text('UUID қолданыңыз.', 'Используйте UUID.', 'Use a UUID.'),
  },
  'key-reused': {
    status: 409,
    title: text('Бұл кілт қолданылған', 'Этот ключ уже использован', 'This key was used before'),
    text: text(
      'Осы кілтпен басқа сұрау орындалған. Жаңа сұрау орындалған жоқ.',
      'С этим ключом уже выполнен другой запрос. Новый запрос не выполнен.',
      'Another request was done under this key. The new one was not done.',
    ),
    next: text(
      'Жаңа сұрауға жаңа кілт беріңіз.',
      'Для нового запроса возьмите новый ключ.',
      'Give a new request a new key.',
    ),
  },
  'changed-meanwhile': {
    status: 409,
    title: text('Жазба өзгеріп кеткен', 'Запись уже изменилась', 'The record has changed'),
    text: text(
      'Сіз ашқаннан кейін оны басқа біреу өзгертті. Сіздің өзгерісіңіз сақталған жоқ.',
      'После того как вы её открыли, её изменил кто-то другой. Ваше изменение не сохранено.',
      'Somebody else changed it after you opened it. Your change was not saved.',
    ),
    next: text(
      'Бетті қайта ашып, өзгерісіңізді қайталаңыз.',
      'Откройте страницу заново и повторите изменение.',
      'Open the page again and repeat your change.',
    ),
  },
  'file-too-large': {
    status: 413,
    title: text('Файл тым үлкен', 'Файл слишком большой', 'The file is too large'),
    text: text(
      'Файл {limit} МБ-тан аспауы керек.',
      'Файл не должен быть больше {limit} МБ.',
      'A file may have {limit} MB at most.',
    ),
    next: text(
      'Файлды кішірейтіңіз немесе бірнеше файлға бөліңіз.',
      'Уменьшите файл или разделите его на несколько.',
      'Make the file smaller, or split it.',
    ),
  },
  'file-empty': {
    status: 422,
    title: text('Файл бос', 'Файл пуст', 'The file is empty'),
    text: text('Файлда ештеңе жоқ.', 'В файле ничего нет.', 'There is nothing in the file.'),
    next: text('Басқа файл таңдаңыз.', 'Выберите другой файл.', 'Choose another file.'),
  },
  'file-type': {
    status: 415,
    title: text('Файлдың түрі жарамайды', 'Тип файла не подходит', 'This type of file is not accepted'),
    text: text(
      'PDF, PNG және JPEG файлдары қабылданады; файлдың мазмұны да сол түрге сай болуы керек.',
      'Принимаются файлы PDF, PNG и JPEG; содержимое файла должно быть того же типа.',
      'PDF, PNG and JPEG files are accepted; what is in the file must be of that type too.',
    ),
    next: text(
      'Құжатты PDF, PNG немесе JPEG етіп сақтаңыз.',
      'Сохраните документ как PDF, PNG или JPEG.',
      'Save the document as PDF, PNG or JPEG.',
    ),
  },
  'calendar-not-yours': {
    status: 403,
    title: text('Күнтізбені сіз бекіте алмайсыз', 'Вы не утверждаете календарь', 'You do not adopt the calendar'),
    text: text(
      'Демалыс күндерін бүкіл ел бойынша жауапты лауазымды адам бекітеді.',
      'Нерабочие дни утверждает должностное лицо, отвечающее за всю страну.',
      'Days off are adopted by an official who answers for the whole country.',
    ),
    next: text('Сондай лауазымды адамға жүгініңіз.', 'Обратитесь к такому должностному лицу.', 'Ask such an official.'),
  },
})
