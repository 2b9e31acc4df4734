import { text } from '@kosh/law'
import { messages } from '../platform/i18n/index.ts'

/** Words of the page on which a person says how to be reached. */
export const words = messages({
  title: text('Хабарламаны сыртта алу', 'Сообщения вне сайта', 'Messages outside the site'),
  lead: text(
    'Сізге жаңа хабарлама келгенін поштаға не телефонға жеткіземіз. Мазмұнын тек сайтқа кіріп оқисыз.',
    'Мы сообщим на почту или телефон, что вам пришло новое. Содержание вы читаете только на сайте.',
    'We tell you by e-mail or telephone that something new has come. What it says you read on the site only.',
  ),
  only: text(
    'Хатта істің нөмірі де, мазмұны да жазылмайды: бәрі бірдей, сондықтан оны көрген басқа адам ештеңе білмейді.',
    'В письме нет ни номера дела, ни содержания: все письма одинаковы, и кто увидит их, ничего не узнает.',
    'A message has neither the number of a case nor what it says: all are the same, so who sees one learns nothing.',
  ),
  none: text(
    'Бұл сервис сыртқа хабарлама жібермейді. Хабарламаларды сайттан оқыңыз.',
    'Этот сервис не отправляет сообщений вне сайта. Читайте их на сайте.',
    'This service sends no messages outside. Read them on the site.',
  ),
  inbox: text('Хабарламалар', 'Уведомления', 'Notices'),
  email: text('Электрондық пошта', 'Электронная почта', 'E-mail'),
  sms: text('Телефон (SMS)', 'Телефон (SMS)', 'Telephone (SMS)'),
  emailAddress: text('Пошта мекенжайы', 'Адрес почты', 'E-mail address'),
  smsAddress: text('Телефон нөмірі', 'Номер телефона', 'Telephone number'),
  smsHint: text('+ белгісінен бастап, елдің кодымен', 'С + и кодом страны', 'With + and the country code'),
  language: text('Хабарлама тілі', 'Язык сообщений', 'Language of the messages'),
  review: text(
    'Өзбек, қырғыз, тәжік мәтіндері тексеруді күтіп тұр.',
    'Тексты на узбекском, киргизском и таджикском ждут проверки.',
    'The texts in Uzbek, Kyrgyz and Tajik await review.',
  ),
  sendCode: text('Код жіберу', 'Отправить код', 'Send a code'),
  change: text('Мекенжайды өзгерту', 'Изменить адрес', 'Change the address'),
  code: text('Хабарламадағы код', 'Код из сообщения', 'The code of the message'),
  codeHint: text(
    'Алты сан. Код {minutes} минут жарамды.',
    'Шесть цифр. Код действует {minutes} минут.',
    'Six digits. A code is good for {minutes} minutes.',
  ),
  confirm: text('Растау', 'Подтвердить', 'Confirm'),
  again: text('Кодты қайта жіберу', 'Отправить код ещё раз', 'Send the code again'),
  remove: text('Алып тастау', 'Удалить', 'Remove'),
  on: text(
    'расталған, хабарлама осында келеді',
    'подтверждён, сообщения приходят сюда',
    'confirmed: messages come here',
  ),
  waits: text('код күтіліп тұр', 'ждёт кода', 'waits for the code'),
  stopped: text(
    'хабарлама қабылданбады; {day} бері жіберілмейді. Мекенжайды қайта растаңыз.',
    'сообщение не приняли; с {day} не отправляем. Подтвердите адрес заново.',
    'a message was not taken; nothing is sent since {day}. Confirm the address again.',
  ),
  asked: text('Код жіберілді.', 'Код отправлен.', 'The code was sent.'),
  confirmed: text('Мекенжай расталды.', 'Адрес подтверждён.', 'The address is confirmed.'),
  removed: text('Мекенжай алынып тасталды.', 'Адрес удалён.', 'The address was removed.'),
  log: text('Соңғы жіберілгендер', 'Последние отправки', 'Sent lately'),
  logNone: text('Әзірге ештеңе жіберілген жоқ.', 'Пока ничего не отправлено.', 'Nothing was sent yet.'),
  day: text('Уақыты', 'Когда', 'When'),
  way: text('Жолы', 'Способ', 'Way'),
  outcome: text('Нәтижесі', 'Итог', 'Outcome'),
})

export const stateNames = messages({
  waiting: text('кезекте', 'в очереди', 'waiting'),
  sending: text('жіберіліп жатыр', 'отправляется', 'being sent'),
  sent: text('жіберілді', 'отправлено', 'sent'),
  read: text('керек болмады: сайтта оқылды', 'не понадобилось: прочитано на сайте', 'not needed: read on the site'),
  failed: text('жеткізілмеді', 'не доставлено', 'not delivered'),
  removed: text('мекенжай алынып тасталды', 'адрес удалён', 'address removed'),
})
