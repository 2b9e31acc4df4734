import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

const again = text(
  'Бетті жаңартып, күйін қараңыз.',
  'Обновите страницу и посмотрите состояние.',
  'Reload the page and look at its state.',
)

export const complaintErrors = defineErrors({
  'complaint-not-found': {
    status: 404,
    title: text('Мұндай шағым жоқ', 'Такой жалобы нет', 'No such complaint'),
    text: text(
      'Мұндай нөмір мен код табылмады.',
      'Такой номер с таким кодом не найден.',
      'No complaint has this number and this code.',
    ),
    next: text(
      'Екеуін де қағазыңыздан қарап, қайта теріңіз.',
      'Проверьте оба по вашей бумаге и введите снова.',
      'Check both on your paper and type them again.',
    ),
  },
  'complaint-wait': {
    status: 429,
    title: text('Сәл күтіңіз', 'Немного подождите', 'Wait a little'),
    text: text(
      'Бұл нөмірмен тым көп рет көрдіңіз. {minutes} минуттан кейін қайталаңыз.',
      'Слишком много попыток с этим номером. Повторите через {minutes} мин.',
      'Too many tries with this number. Try again in {minutes} minutes.',
    ),
    next: text('Кейін қайта ашыңыз.', 'Откройте позже.', 'Open it again later.'),
  },
  'complaint-input': {
    status: 422,
    title: text('Деректер толық емес', 'Данные неполны', 'The data is not complete'),
    text: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
    next: text('Түзетіп, қайта жіберіңіз.', 'Исправьте и отправьте снова.', 'Correct them and send again.'),
  },
  'complaint-ended': {
    status: 409,
    title: text('Шағым аяқталған', 'Жалоба завершена', 'The complaint has ended'),
    text: text(
      'Бұл шағым жабылған немесе қайтарып алынған.',
      'Эта жалоба закрыта или отозвана.',
      'This complaint was closed or withdrawn.',
    ),
    next: text('Жаңа шағым беруге болады.', 'Можно подать новую жалобу.', 'A new complaint can be sent.'),
  },
  'complaint-not-taken': {
    status: 409,
    title: text('Алдымен шағымды алыңыз', 'Сначала возьмите жалобу', 'Take the complaint first'),
    text: text(
      'Шағымды оны алған инспектор ғана жүргізеді.',
      'Жалобу ведёт инспектор, который её взял.',
      'A complaint is handled by the inspector who took it.',
    ),
    next: again,
  },
  'complaint-no-clock': {
    status: 409,
    title: text('Мерзімді ұзартуға болмайды', 'Срок продлить нельзя', 'The time cannot be extended'),
    text: text(
      'Заң мұнда мерзім бермейді, мерзім өтіп кеткен немесе бір рет ұзартылған.',
      'Закон не даёт здесь срока, срок истёк или уже продлён один раз.',
      'The law gives no time here, the time has run out, or it was extended once already.',
    ),
    next: text('Шағымды шешіңіз.', 'Решите жалобу.', 'Settle the complaint.'),
  },
  'complaint-no-consent': {
    status: 409,
    title: text('Жұмыскердің келісімі жоқ', 'Нет согласия работника', 'The worker has not agreed'),
    text: text(
      'Қорғау үшін жұмыскер өз бетінде, құпия кодымен келісуі керек.',
      'Для защиты работник сам соглашается на своей странице со своим кодом.',
      'To be protected the worker agrees on the own page, with the follow-up code.',
    ),
    next: text('Бұл туралы жұмыскерден сұраңыз.', 'Спросите об этом работника.', 'Ask the worker about it.'),
  },
  'complaint-no-person': {
    status: 409,
    title: text('Қорғайтын адам табылмады', 'Не найдено, кого защитить', 'Nobody found to protect'),
    text: text(
      'Рұқсат нөмірі немесе адам жазбасы тіркелімде жоқ.',
      'Номера разрешения или записи о человеке в регистре нет.',
      'The number of the permit or the record of the person is not in the register.',
    ),
    next: text(
      'Нөмірді жұмыскерден нақтылаңыз.',
      'Уточните номер у работника.',
      'Ask the worker for the number again.',
    ),
  },
})
