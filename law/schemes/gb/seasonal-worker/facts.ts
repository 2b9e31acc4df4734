import { date, type Fact, int, money, oneOf, periods, yesNo } from '../../../language/facts.ts'
import { text } from '../../../language/text.ts'

export const facts: Record<string, Fact> = {
  strand: oneOf(
    {
      horticulture: text('бау-бақша', 'растениеводство', 'horticulture'),
      poultry: text('құс өсіру', 'птицеводство', 'poultry'),
    },
    {
      label: text('Жұмыс түрі', 'Вид работы', 'Strand'),
      ask: text(
        'Маусымдық жұмыс қай салада?',
        'В какой отрасли сезонная работа?',
        'Which kind of seasonal work is it?',
      ),
      source: 'offer',
      level: 'case',
    },
  ),
  work: oneOf(
    {
      butcher: text('құс етін бөлшектеуші', 'обвальщик птицы', 'poultry butcher'),
      other: text('өзге жұмыс', 'иная работа', 'other work'),
    },
    {
      label: text('Жұмыс', 'Работа', 'Work'),
      ask: text('Бұл құс етін бөлшектеу ме?', 'Это обвалка птицы?', 'Is it butchering of poultry?'),
      source: 'offer',
    },
  ),
  approvedOperator: yesNo({
    label: text('Мақұлданған оператор', 'Одобренный оператор', 'Approved scheme operator'),
    ask: text(
      'Демеуші мақұлданған оператор ма (лицензия, ауыл шаруашылығы министрлігінің қолдауы, еңбек делдалы лицензиясы)?',
      'Спонсор — одобренный оператор (лицензия, поддержка министерства сельского хозяйства, лицензия посредника)?',
      'Is the sponsor an approved operator (licence, endorsement of the agriculture ministry, gangmaster licence)?',
    ),
    help: text(
      'Ферманың өзі демеуші бола алмайды.',
      'Сама ферма спонсором быть не может.',
      'The farm itself cannot sponsor.',
    ),
    source: 'employer',
    level: 'case',
  }),
  certificate: yesNo({
    label: text('Демеушілік сертификаты', 'Сертификат спонсорства', 'Certificate of sponsorship'),
    ask: text(
      'Демеушілік сертификатыңыз бар ма?',
      'Есть ли у вас сертификат спонсорства?',
      'Do you have a certificate of sponsorship?',
    ),
    evidence: text('Сертификат нөмірі', 'Номер сертификата', 'Number of the certificate'),
    changes: 'by-effort',
  }),
  birth: date({
    label: text('Туған күні', 'Дата рождения', 'Date of birth'),
    ask: text('Қашан тудыңыз?', 'Когда вы родились?', 'When were you born?'),
    register: 'person.birth',
    evidence: text('Паспорт', 'Паспорт', 'Passport'),
    changes: 'never',
  }),
  startDate: date({
    event: 'contract-start',
    label: text('Жұмыс басталатын күн', 'Первый день работы', 'First day asked for'),
    ask: text('Жұмыс қай күні басталады?', 'С какого дня вы просите срок?', 'From which day do you ask to stay?'),
    source: 'offer',
  }),
  endDate: date({
    label: text('Жұмыс аяқталатын күн', 'Последний день работы', 'Last day asked for'),
    ask: text('Жұмыс қай күні аяқталады?', 'По какой день вы просите срок?', 'Until which day do you ask to stay?'),
    source: 'offer',
  }),
  stays: periods({
    label: text('Маусымдық жұмыс мерзімдері', 'Периоды сезонной работы', 'Stays as a seasonal worker'),
    ask: text(
      'Маусымдық жұмыскер болған барлық мерзіміңізді және сұралып отырған мерзімді көрсетіңіз.',
      'Укажите все прежние периоды сезонной работы и период, который вы просите.',
      'Give all stays as a seasonal worker, and the stay asked for.',
    ),
    changes: 'with-time',
  }),
  hourlyPay: money('GBP', {
    label: text('Сағаттық төлем', 'Оплата за час', 'Hourly pay'),
    ask: text('Бір сағатқа қанша төленеді?', 'Сколько платят за час?', 'What is the pay for an hour?'),
    per: 'hour',
    source: 'offer',
  }),
  weeklyHours: int(0, 100, 'hour', {
    label: text('Апталық ақылы сағат', 'Оплачиваемых часов в неделю', 'Paid hours a week'),
    ask: text(
      'Орта есеппен аптасына неше сағат төленеді?',
      'Сколько часов в неделю оплачивается в среднем?',
      'How many hours a week are paid on average?',
    ),
    source: 'offer',
  }),
  funds: money('GBP', {
    label: text('Қолдағы қаражат', 'Имеющиеся средства', 'Funds held'),
    ask: text('Қолыңызда қанша қаражат бар?', 'Какие у вас средства?', 'What funds do you hold?'),
    evidence: text('Банк үзіндісі', 'Выписка банка', 'Bank statement'),
    changes: 'by-effort',
  }),
  sponsorCertifies: yesNo({
    label: text('Демеуші кепілдік берді', 'Спонсор ручается', 'Sponsor certifies maintenance'),
    ask: text(
      'Демеуші сізді қамтамасыз ететінін растады ма?',
      'Подтвердил ли спонсор, что обеспечит вас?',
      'Has the sponsor certified that it will maintain you?',
    ),
    source: 'employer',
  }),
  quotaFree: int(0, 1_000_000, 'persons', {
    label: text('Бос орын', 'Свободных мест', 'Places free'),
    level: 'case',
    source: 'register',
    register: 'quota.free',
  }),
}
