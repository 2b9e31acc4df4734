import { text } from '@kosh/law/language'
import { defineErrors } from '../errors/index.ts'

/** What access refuses, and what to do then. */
export const accessErrors = defineErrors({
  'sign-in-needed': {
    status: 401,
    title: text('Алдымен кіріңіз', 'Сначала войдите', 'Sign in first'),
    text: text(
      'Бұл бет үшін кіру керек. Бұрын кірген болсаңыз, сеансыңыз аяқталды.',
      'Для этой страницы нужно войти. Если вы уже входили, ваш сеанс закончился.',
      'This page needs you to sign in. If you had signed in, your session has ended.',
    ),
    next: text('Кіріңіз де, қайта көріңіз.', 'Войдите и попробуйте ещё раз.', 'Sign in and try again.'),
  },
  'token-unknown': {
    status: 401,
    title: text('Кілт танылмады', 'Ключ не распознан', 'The token is not known'),
    text: text(
      'Кілттің мерзімі өткен немесе ол жойылған.',
      'Срок ключа истёк, или он отозван.',
      'The token has run out or was withdrawn.',
    ),
    next: text('Жаңа кілт сұраңыз.', 'Запросите новый ключ.', 'Ask for a new token.'),
  },
  'role-needed': {
    status: 403,
    title: text('Бұл бет сізге ашық емес', 'Эта страница вам не открыта', 'This page is not open to you'),
    text: text(
      'Оны мына рөлдер аша алады: {roles}.',
      'Её могут открыть эти роли: {roles}.',
      'These roles may open it: {roles}.',
    ),
    next: text(
      'Басқа есептік жазбаңыз болса, сонымен кіріңіз.',
      'Если у вас есть другая учётная запись, войдите с ней.',
      'If you have another account, sign in with it.',
    ),
  },
  'form-expired': {
    status: 403,
    title: text('Нысан ескірді', 'Форма устарела', 'The form is out of date'),
    text: text(
      'Бұл нысан сіз қайта кіргенге дейін ашылған, сондықтан жіберілмеді. Ештеңе өзгерген жоқ.',
      'Эта форма открыта до того, как вы вошли снова, поэтому она не отправлена. Ничего не изменилось.',
      'This form was opened before you last signed in, so it was not sent. Nothing has changed.',
    ),
    next: text(
      'Жазғаныңыз сақталды. Қайта жіберіңіз; файлдарды қайта таңдау керек.',
      'То, что вы написали, сохранено. Отправьте ещё раз; файлы нужно выбрать снова.',
      'What you typed is kept. Send it again; files must be chosen again.',
    ),
  },
  'foreign-site': {
    status: 403,
    title: text('Нысан басқа сайттан келді', 'Форма пришла с другого сайта', 'The form came from another site'),
    text: text(
      'Қауіпсіздік үшін біз тек осы сайтта толтырылған нысандарды қабылдаймыз. Ештеңе өзгерген жоқ.',
      'Для безопасности мы принимаем только формы, заполненные на этом сайте. Ничего не изменилось.',
      'To keep you safe we only take forms filled in on this site. Nothing has changed.',
    ),
    next: text('Нысанды осы сайтта ашыңыз.', 'Откройте форму на этом сайте.', 'Open the form on this site.'),
  },
  'sign-in-wrong': {
    status: 422,
    title: text('Кіру мүмкін болмады', 'Войти не удалось', 'You are not signed in'),
    text: text(
      'Логин немесе құпиясөз сәйкес келмейді.',
      'Логин или пароль не подходит.',
      'The user name or password does not match.',
    ),
    next: text('Екеуін де тексеріп, қайта теріңіз.', 'Проверьте оба и введите снова.', 'Check both and try again.'),
  },
  'sign-in-wait': {
    status: 429,
    title: text('Біраз күтіңіз', 'Немного подождите', 'Wait a little'),
    text: text(
      'Сәтсіз әрекет тым көп болды. {minutes} минуттан кейін қайталаңыз.',
      'Слишком много неудачных попыток. Повторите через {minutes} мин.',
      'Too many failed tries. Try again in {minutes} min.',
    ),
    next: text(
      'Құпиясөзді ұмытсаңыз, әкімшіге айтыңыз.',
      'Если вы забыли пароль, обратитесь к администратору.',
      'If you have forgotten the password, tell the administrator.',
    ),
  },
})

export type AccessErrorCode = keyof typeof accessErrors
