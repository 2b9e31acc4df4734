import { date, type Fact, int, money, type Text, text, yesNo } from '../../../language/index.ts'

const said = (label: Text, ask: Text, more: Partial<Parameters<typeof yesNo>[0]> = {}) =>
  yesNo({ level: 'case', source: 'employer', label, ask, changes: 'by-effort', ...more })
const rate = (label: Text, ask: Text) => money('CAD', { source: 'offer', level: 'case', per: 'hour', label, ask })

export const facts: Record<string, Fact> = {
  partnerState: said(
    text('Келісім бар ел', 'Страна с соглашением', 'State with an agreement'),
    text(
      'Жұмысшы Мексикадан не келісімі бар Кариб елінен бе?',
      'Работник из Мексики или карибской страны с соглашением?',
      'Is the worker from Mexico or a Caribbean state with an agreement?',
    ),
    { changes: 'never', level: 'line', source: 'register', register: 'recruitment.agreement' },
  ),
  fromPool: said(
    text('Жіберуші ел іріктеген', 'Отобран посылающей страной', 'Selected by the sending state'),
    text(
      'Жұмысшыны өз елі іріктеп, тізіміне енгізді ме?',
      'Отобрала ли работника его страна и внесла ли в свой список?',
      'Did the state of the worker select the worker for its pool?',
    ),
    { level: 'line', source: 'register', register: 'recruitment.on-roster' },
  ),
  farmWork: said(
    text('Фермадағы жұмыс', 'Работа на ферме', 'On-farm work'),
    text(
      'Жұмыс ферманың өзінде, тізімдегі өнім бойынша ма?',
      'Работа на самой ферме и по продукту из перечня?',
      'Is the work on the farm itself and with a listed product?',
    ),
  ),
  workFrom: date({
    event: 'contract-start',
    level: 'case',
    source: 'offer',
    label: text('Жұмыс басы', 'Начало работы', 'Start of work'),
    ask: text('Жұмыс қай күні басталады?', 'В какой день начинается работа?', 'On which day does the work start?'),
    changes: 'by-effort',
  }),
  workTo: date({
    level: 'case',
    source: 'offer',
    label: text('Жұмыс соңы', 'Конец работы', 'End of work'),
    ask: text('Жұмыс қай күні аяқталады?', 'В какой день кончается работа?', 'On which day does the work end?'),
    changes: 'by-effort',
  }),
  sameYear: said(
    text('Бір жылдың маусымы', 'Сезон одного года', 'Season of one year'),
    text(
      'Жұмыс бір күнтізбелік жылдың 1 қаңтары мен 15 желтоқсаны арасында ма?',
      'Работа идёт между 1 января и 15 декабря одного календарного года?',
      'Does the work lie between 1 January and 15 December of one calendar year?',
    ),
  ),
  transfer: said(
    text('Басқа фермадан ауысу', 'Перевод с другой фермы', 'Transfer from another farm'),
    text(
      'Жұмысшы бір фермадағы шартын бітіріп, сізге ауыса ма?',
      'Переходит ли к вам работник, закончивший договор на другой ферме?',
      'Does the worker come to you after completing a contract on another farm?',
    ),
  ),
  sixWeekHours: int(0, 1000, 'hour', {
    level: 'case',
    source: 'offer',
    label: text('Алты аптадағы сағат', 'Часы за шесть недель', 'Hours in six weeks'),
    ask: text(
      'Алты аптада барлығы неше сағат жұмыс беріледі?',
      'Сколько всего часов работы за шесть недель?',
      'How many hours of work in six weeks in all?',
    ),
    changes: 'by-effort',
  }),
  returnTransport: said(
    text('Келіп-кету жолы', 'Дорога туда и обратно', 'Return transport'),
    text(
      'Жұмысшының елінен келіп, қайтуын төлейсіз бе?',
      'Оплачиваете ли вы дорогу работника туда и обратно?',
      'Do you pay the transport of the worker here and back?',
    ),
  ),
  dailyTransport: said(
    text('Күнделікті жол', 'Ежедневная дорога', 'Daily transport'),
    text(
      'Күн сайын жұмысқа жеткізесіз бе?',
      'Возите ли вы на работу каждый день?',
      'Do you provide the daily transport to work?',
    ),
  ),
  housing: said(
    text('Тұрғын үй', 'Жильё', 'Housing'),
    text('Лайықты тұрғын үй бересіз бе?', 'Даёте ли вы пригодное жильё?', 'Do you provide fit housing?'),
  ),
  standardContract: said(
    text('Үлгі шарт', 'Типовой договор', 'Standard contract'),
    text(
      'Өзгертілмеген үлгі шартқа бірінші жұмыс күніне дейін қол қойыла ма?',
      'Будет ли неизменённый типовой договор подписан до первого дня работы?',
      'Will the standard contract, unaltered, be given and signed before the first day?',
    ),
    { level: 'line', source: 'register', register: 'recruitment.standard-contract' },
  ),
  pay: money('CAD', {
    source: 'offer',
    level: 'case',
    per: 'hour',
    label: text('Сағаттық жалақы', 'Часовая оплата', 'Hourly pay'),
    ask: text('Сағатына қанша төленеді?', 'Сколько платят в час?', 'What is paid an hour?'),
    changes: 'by-effort',
  }),
  minimumWage: rate(
    text('Провинцияның ең төменгі жалақысы', 'Минимум провинции', 'Minimum wage of the province'),
    text(
      'Провинцияның ең төменгі сағаттық жалақысы қанша?',
      'Какова минимальная часовая оплата провинции?',
      'What is the minimum hourly wage of the province?',
    ),
  ),
  programRate: rate(
    text('Бағдарлама мөлшері', 'Ставка программы', 'Rate of the programme'),
    text(
      'Осы өнімге бағдарлама белгілеген сағаттық мөлшер қанша?',
      'Какова часовая ставка программы для этого продукта?',
      'What is the hourly rate that the programme sets for this product?',
    ),
  ),
  localRate: rate(
    text('Канадалықтардың мөлшері', 'Ставка канадцев', 'Rate of Canadians'),
    text(
      'Сол жұмыс үшін канадалық жұмысшыларыңызға сағатына қанша төлейсіз (болмаса, 0)?',
      'Сколько вы платите в час канадцам за ту же работу (если их нет, 0)?',
      'What do you pay Canadian workers an hour for the same work (0 if there are none)?',
    ),
  ),
  moreThanLastYear: said(
    text('Былтырғыдан көп', 'Больше прошлогоднего', 'More than last year'),
    text(
      'Былтырғыдан көп жұмысшы сұрайсыз ба?',
      'Просите ли вы больше работников, чем в прошлом году?',
      'Do you ask for more workers than last year?',
    ),
  ),
  moreExplained: said(
    text('Артығы түсіндірілген', 'Рост объяснён', 'Increase explained'),
    text(
      'Санның неге артқаны түсіндірілді ме?',
      'Объяснено ли, почему работников больше?',
      'Is it explained why more are needed?',
    ),
  ),
}
