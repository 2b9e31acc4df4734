import { text } from '@kosh/law'
import { defineErrors } from '../platform/errors/index.ts'

const again = text(
  'Сұрақты қайта қойыңыз; қайталанса, әкімшіге айтыңыз.',
  'Задайте вопрос ещё раз; если повторится, сообщите администратору.',
  'Ask again; if it happens again, tell the administrator.',
)

/** Refusals of runs, and why a run failed. */
export const analysisErrors = defineErrors({
  'simulation-too-many': {
    status: 409,
    title: text('Есептеріңіз әлі бітпеген', 'Ваши расчёты ещё идут', 'Your runs are still at work'),
    text: text(
      'Бір уақытта ең көбі {most} есеп күтіп тұра немесе орындала алады.',
      'Одновременно могут ждать или выполняться не больше {most} расчётов.',
      'At most {most} runs of yours may wait or be at work at once.',
    ),
    next: text(
      'Бірінің біткенін күтіңіз немесе біреуін тоқтатыңыз.',
      'Дождитесь окончания одного из них или остановите его.',
      'Wait until one ends, or stop one.',
    ),
  },
  'simulation-ended': {
    status: 409,
    title: text('Есеп аяқталған', 'Расчёт уже закончен', 'The run has ended'),
    text: text(
      'Аяқталған есепті тоқтату мүмкін емес.',
      'Законченный расчёт нельзя остановить.',
      'A run that has ended cannot be stopped.',
    ),
    next: text('Есептің бетін ашыңыз.', 'Откройте страницу расчёта.', 'Open the page of the run.'),
  },
  'simulation-not-done': {
    status: 409,
    title: text('Нәтиже әлі жоқ', 'Результата ещё нет', 'There is no result yet'),
    text: text(
      'Есеп аяқталмаған, сондықтан одан көшірме алу мүмкін емес.',
      'Расчёт не закончен, поэтому выгружать нечего.',
      'The run is not done, so there is nothing to export.',
    ),
    next: text('Есептің бетін қараңыз.', 'Посмотрите страницу расчёта.', 'Look at the page of the run.'),
  },
  'simulation-refused': {
    status: 422,
    title: text('Сұраққа жауап беру мүмкін болмады', 'На вопрос нельзя ответить', 'The question cannot be answered'),
    text: text(
      'Сұрақта немесе файлда түзететін нәрсе бар.',
      'В вопросе или в файле есть что исправить.',
      'Something in the question or in the file needs correcting.',
    ),
    next: text(
      'Айтылғанды түзетіп, сұрақты қайта қойыңыз.',
      'Исправьте названное и задайте вопрос снова.',
      'Correct what is named and ask again.',
    ),
  },
  'simulation-too-large': {
    status: 422,
    title: text('Жад жетпеді', 'Не хватило памяти', 'There was not enough memory'),
    text: text(
      'Осынша адамға бұл сервердің жады жетпейді.',
      'Для стольких людей этому серверу не хватает памяти.',
      'This server has too little memory for so many persons.',
    ),
    next: text(
      'Адам санын азайтып, қайта сұраңыз.',
      'Уменьшите число людей и спросите снова.',
      'Ask again with fewer persons.',
    ),
  },
  'simulation-interrupted': {
    status: 500,
    title: text('Есеп бірнеше рет үзілді', 'Расчёт несколько раз прерывался', 'The run was cut short several times'),
    text: text(
      'Қызмет осы есеп кезінде бірнеше рет тоқтап қалды, сондықтан ол қайта басталмайды.',
      'Во время этого расчёта сервис несколько раз останавливался, поэтому он больше не начинается.',
      'The service stopped several times during this run, so it is not begun again.',
    ),
    next: text(
      'Адам санын азайтып, қайта сұраңыз; қайталанса, әкімшіге айтыңыз.',
      'Спросите снова с меньшим числом людей; если повторится, сообщите администратору.',
      'Ask again with fewer persons; if it happens again, tell the administrator.',
    ),
  },
  'simulation-no-account': {
    status: 409,
    title: text('Есептік жазба жабылған', 'Учётная запись закрыта', 'The account is closed'),
    text: text(
      'Сұрақ қойған есептік жазба жабық, сондықтан тізілім оқылмады.',
      'Учётная запись, задавшая вопрос, закрыта, поэтому реестр не прочитан.',
      'The account that asked is closed, so the register was not read.',
    ),
    next: again,
  },
  'simulation-fault': {
    status: 500,
    title: text('Қате біздің жақта', 'Ошибка на нашей стороне', 'Something went wrong on our side'),
    text: text(
      'Есеп бағдарламаның қатесінен тоқтады. Қате журналға жазылды.',
      'Расчёт остановила ошибка программы. Она записана.',
      'A fault of the program stopped the run. It is on record.',
    ),
    next: again,
  },
})
