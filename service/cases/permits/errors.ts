import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

export const permitErrors = defineErrors({
  'permit-not-found': {
    status: 404,
    title: text('Рұқсат табылмады', 'Разрешение не найдено', 'Permit not found'),
    text: text(
      'Сізге көрінетін рұқсаттардың арасында «{number}» нөмірі жоқ.',
      'Среди доступных вам разрешений нет номера «{number}».',
      'There is no number “{number}” among the permits you can see.',
    ),
    next: text(
      'Нөмірді қағаздағымен салыстырыңыз: соңғы цифры теру қатесін байқатады.',
      'Сверьте номер с бумагой: последняя цифра выдаёт опечатку.',
      'Compare the number with the paper: its last digit shows a typing slip.',
    ),
  },
  'permit-dates': {
    status: 422,
    title: text('Мерзім дұрыс емес', 'Срок указан неверно', 'The dates do not fit'),
    text: text(
      'Рұқсат {from} басталып, {to} аяқтала алмайды.',
      'Разрешение не может начаться {from} и закончиться {to}.',
      'A permit cannot begin on {from} and end on {to}.',
    ),
    next: text(
      'Басталу және аяқталу күнін тексеріңіз.',
      'Проверьте даты начала и конца.',
      'Check the first and the last day.',
    ),
  },
  'permit-holder-missing': {
    status: 422,
    title: text('Рұқсат иесі көрсетілмеген', 'Не указан владелец разрешения', 'The holder is missing'),
    text: text(
      'Рұқсат адамға немесе жұмыс берушіге беріледі, мұнда олардың ешқайсысы жоқ.',
      'Разрешение выдаётся человеку или работодателю, а здесь нет ни того, ни другого.',
      'A permit is given to a person or an employer; here there is neither.',
    ),
    next: text('Өтініште иесін көрсетіңіз.', 'Укажите владельца в заявлении.', 'Name the holder in the application.'),
  },
  'permit-state': {
    status: 409,
    title: text(
      'Рұқсаттың күйі мұны жібермейді',
      'Состояние разрешения этого не допускает',
      'The state of the permit does not allow this',
    ),
    text: text(
      '{number} рұқсатының қазіргі күйі: {state, select, valid {жарамды} suspended {тоқтатыла тұрған} annulled {күші жойылған} other {қолданысын тоқтатқан}}.',
      'Разрешение {number} сейчас {state, select, valid {действует} suspended {приостановлено} annulled {аннулировано} other {прекращено}}.',
      'Permit {number} is {state, select, valid {valid} suspended {suspended} annulled {annulled} other {lapsed}} now.',
    ),
    next: text('Рұқсаттың тарихын қараңыз.', 'Посмотрите историю разрешения.', 'Look at the history of the permit.'),
  },
  'permit-ground': {
    status: 422,
    title: text('Негіз таңдалмаған', 'Не выбрано основание', 'No ground chosen'),
    text: text(
      '«{ground}» негізі бұл схеманың осы редакциясында жоқ.',
      'Основания «{ground}» нет в этой редакции схемы.',
      'The ground “{ground}” is not in this edition of the scheme.',
    ),
    next: text(
      'Заңда аталған негіздердің бірін таңдаңыз. Тізім бос болса, заң бұған негіз бермейді.',
      'Выберите основание из названных в законе. Если список пуст, закон такого основания не даёт.',
      'Choose one of the grounds the law names. If the list is empty, the law gives no ground.',
    ),
  },
  'permit-reasons': {
    status: 422,
    title: text('Себебі жазылмаған', 'Не указана причина', 'The reasons are missing'),
    text: text(
      'Рұқсаттың күйін өзгертудің себебі жазбаша көрсетіледі.',
      'Изменение состояния разрешения требует письменной причины.',
      'A change of a permit needs its reasons in writing.',
    ),
    next: text(
      'Себебін кемінде 10 әріппен жазыңыз.',
      'Напишите причину, не короче 10 букв.',
      'Write the reasons, 10 letters at least.',
    ),
  },
  'permit-not-yours': {
    status: 403,
    title: text('Бұл әрекет сізге ашық емес', 'Это действие вам недоступно', 'This act is not open to you'),
    text: text(
      'Рұқсаттың күйін тек рұқсат берген органның маманы өзгертеді.',
      'Состояние разрешения меняет только специалист органа, который его выдал.',
      'Only an officer of the body that gave the permit changes its state.',
    ),
    next: text('Сол органға жүгініңіз.', 'Обратитесь в этот орган.', 'Turn to that body.'),
  },
  'signing-key-not-yours': {
    status: 403,
    title: text('Бұл әрекет сізге ашық емес', 'Это действие вам недоступно', 'This act is not open to you'),
    text: text(
      'Қол қою кілтін тек әкімші ауыстырады.',
      'Ключ подписи меняет только администратор.',
      'Only an administrator changes the signing key.',
    ),
    next: text('Әкімшіге жүгініңіз.', 'Обратитесь к администратору.', 'Turn to an administrator.'),
  },
})
