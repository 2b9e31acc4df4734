import { type Text, text } from '@kosh/law/language'
import type { Role } from '../context.ts'

/** The names of the roles, as a person of that role would say them. */
export const roleNames: Record<Role, Text> = {
  worker: text('Жұмысшы', 'Работник', 'Worker'),
  employer: text('Жұмыс беруші', 'Работодатель', 'Employer'),
  officer: text('Еңбек көші-қоны маманы', 'Специалист по трудовой миграции', 'Migration officer'),
  'quota-officer': text('Квота жөніндегі маман', 'Специалист по квотам', 'Quota officer'),
  inspector: text('Еңбек инспекторы', 'Инспектор труда', 'Labour inspector'),
  analyst: text('Талдаушы', 'Аналитик', 'Analyst'),
  auditor: text('Аудитор', 'Аудитор', 'Auditor'),
  admin: text('Әкімші', 'Администратор', 'Administrator'),
}

export const messages = {
  title: text('Кіру', 'Вход', 'Sign in'),
  login: text('Логин', 'Логин', 'User name'),
  password: text('Құпиясөз', 'Пароль', 'Password'),
  submit: text('Кіру', 'Войти', 'Sign in'),
  wrong: text(
    'Логин немесе құпиясөз сәйкес келмейді. Екеуін де тексеріп, қайта теріңіз',
    'Логин или пароль не подходит. Проверьте оба и введите снова',
    'The user name or password does not match. Check both and try again',
  ),
  missingLogin: text('Логиніңізді жазыңыз', 'Введите логин', 'Enter your user name'),
  missingPassword: text('Құпиясөзіңізді жазыңыз', 'Введите пароль', 'Enter your password'),
  madeTitle: text('Дайын есептік жазбалар', 'Готовые учётные записи', 'Made accounts'),
  madeText: text(
    'Бұл — демонстрация. Рөлді таңдаңыз да, бір басып кіріңіз: құпиясөз керек емес.',
    'Это демонстрация. Выберите роль и войдите одним нажатием: пароль не нужен.',
    'This is a demonstration. Choose a role and sign in with one press: no password is needed.',
  ),
  enterAs: text('Кіру', 'Войти', 'Sign in'),
  ownTitle: text('Өз есептік жазбаңызбен кіру', 'Войти со своей записью', 'Sign in with your own account'),
}
