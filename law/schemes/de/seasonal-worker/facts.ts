import { type Fact, int, oneOf, type Text, text, yesNo } from '../../../language/index.ts'

const offered = (label: Text, ask: Text) =>
  yesNo({ level: 'case', source: 'employer', label, ask, changes: 'by-effort' })
const own = (label: Text, ask: Text, changes: 'never' | 'with-time' | 'by-effort' = 'never') =>
  yesNo({ label, ask, changes })

export const facts: Record<string, Fact> = {
  agreement: offered(
    text('Агенттік келісімі арқылы', 'По договорённости агентств', 'Through an agreement of the agencies'),
    text(
      'Жұмысшы Германия агенттігі мен сол елдің еңбек қызметі арасындағы келісім арқылы келе ме?',
      'Едет ли работник по договорённости немецкого агентства со службой труда его страны?',
      'Does the worker come through an agreement of the German agency with the labour administration of the state?',
    ),
  ),
  titleKind: oneOf(
    {
      'work-permit': text(
        'Жұмыс рұқсаты (визасыз, 90 күнге дейін)',
        'Разрешение на работу (без визы, до 90 дней)',
        'Work permit (visa-free, up to 90 days)',
      ),
      'residence-title': text('Тұру құқығына келісім', 'Согласие на вид на жительство', 'Consent to a residence title'),
    },
    {
      level: 'case',
      label: text('Рұқсат түрі', 'Вид разрешения', 'Kind of title'),
      ask: text('Қай түрі сұралады?', 'Какой вид запрашивается?', 'Which kind is asked for?'),
      changes: 'by-effort',
    },
  ),
  daysInHalfYear: int(0, 180, 'day', {
    label: text('180 күндегі болу күндері', 'Дней пребывания за 180 дней', 'Days of stay in 180 days'),
    ask: text(
      'Осы жұмысты қосқанда 180 күннің ішінде Германияда неше күн боласыз?',
      'Сколько дней из 180 вы проведёте в Германии, считая эту работу?',
      'Within 180 days, how many will you spend in Germany, this work included?',
    ),
    changes: 'with-time',
  }),
  monthsInYear: int(0, 12, 'month', {
    label: text('12 айдағы маусымдық жұмыс', 'Сезонной работы за 12 месяцев', 'Seasonal months in 12 months'),
    ask: text(
      'Осы жұмысты қосқанда 12 айдың ішінде Германияда неше ай маусымдық жұмыс болады?',
      'Сколько месяцев сезонной работы в Германии за 12 месяцев, считая эту?',
      'How many months of seasonal work in Germany within 12 months, this one included?',
    ),
    changes: 'with-time',
  }),
  product: oneOf(
    {
      perennial: text(
        'Жеміс, көкөніс, жүзім, құлмақ не темекі',
        'Фрукты, овощи, вино, хмель, табак',
        'Fruit, vegetables, wine, hops or tobacco',
      ),
      other: text('Басқа тізімдегі сала', 'Другая отрасль перечня', 'Another listed sector'),
      unlisted: text('Тізімде жоқ сала', 'Отрасли нет в перечне', 'A sector not listed'),
    },
    {
      level: 'case',
      source: 'employer',
      label: text('Сала', 'Отрасль', 'Sector'),
      ask: text('Жұмыс қай салада?', 'В какой отрасли работа?', 'In which sector is the work?'),
    },
  ),
  firmMonths: int(0, 12, 'month', {
    level: 'case',
    source: 'employer',
    label: text('Кәсіпорынның маусымы', 'Сезон предприятия', 'Season of the business'),
    ask: text(
      'Кәсіпорныңыз 12 айда маусымдық жұмысшыны неше ай пайдаланады?',
      'Сколько месяцев из 12 предприятие занимает сезонных работников?',
      'In how many of 12 months does the business use seasonal workers?',
    ),
    changes: 'with-time',
  }),
  weeklyHours: int(0, 60, 'hour', {
    level: 'case',
    source: 'offer',
    label: text('Аптадағы сағат', 'Часов в неделю', 'Hours a week'),
    ask: text('Аптасына неше сағат жұмыс?', 'Сколько часов работы в неделю?', 'How many hours of work a week?'),
    changes: 'by-effort',
  }),
  insured: offered(
    text('Медициналық сақтандыру', 'Медицинская страховка', 'Health insurance'),
    text('Медициналық сақтандыру бар ма?', 'Есть ли медицинская страховка?', 'Is there health insurance?'),
  ),
  housingFit: offered(
    text('Лайықты тұрғын үй', 'Пригодное жильё', 'Fit housing'),
    text(
      'Тұрғын үй лайықты, жалдау шарты жазбаша, ақысы орынды және жалақыдан ұсталмай ма?',
      'Жильё пригодно, договор найма письменный, плата разумна и не удерживается из оплаты?',
      'Is the housing fit, the lease written, the rent reasonable and not taken from the wages?',
    ),
  ),
  contractWhole: offered(
    text('Толық шарт', 'Полный договор', 'Whole contract'),
    text(
      'Шартта орны, түрі, мерзімі, жалақысы, сағаты мен ақылы демалысы жазылған ба?',
      'Указаны ли в договоре место, вид, срок, оплата, часы и оплачиваемый отпуск?',
      'Does the contract name place, kind, length, pay, hours and paid leave?',
    ),
  ),
  numbersFixed: yesNo({
    level: 'case',
    source: 'officer',
    label: text('Агенттік сан белгілеген', 'Агентство установило числа', 'The agency has fixed numbers'),
    ask: text(
      'Агенттік осы маусымға жұмысшы санын белгіледі ме?',
      'Установило ли агентство число работников на этот сезон?',
      'Has the agency fixed the number of workers for this season?',
    ),
  }),
  numberLeft: yesNo({
    level: 'case',
    source: 'officer',
    label: text('Белгіленген санда орын бар', 'В установленном числе есть место', 'A place is left in the number'),
    ask: text('Белгіленген санда орын қалды ма?', 'Осталось ли место в числе?', 'Is a place left in the fixed number?'),
  }),
  localCandidate: yesNo({
    level: 'case',
    source: 'officer',
    label: text('Басым үміткер бар', 'Есть кандидат с преимуществом', 'Candidate with priority'),
    ask: text(
      'Агенттік Германия, ЕО азаматын не теңестірілген үміткерді тапты ма?',
      'Нашло ли агентство немецкого, равного ему кандидата или кандидата из ЕС?',
      'Has the agency found a German, EU or equal candidate?',
    ),
  }),
  insideOtherPurpose: own(
    text('Германияда басқа мақсатпен', 'В Германии с другой целью', 'In Germany for another purpose'),
    text(
      'Сіз қазір Германияда басқа мақсатпен жүрсіз бе?',
      'Вы уже в Германии с другой целью?',
      'Are you in Germany already for another purpose?',
    ),
    'by-effort',
  ),
  asylumClaim: own(
    text('Баспана сұраған', 'Просил убежища', 'Asylum claim'),
    text('Баспана сұрадыңыз ба?', 'Просили ли вы убежища?', 'Have you claimed asylum?'),
  ),
  brokeDuties: own(
    text('Бұрынғы маусымда міндетін бұзған', 'Нарушил обязанности прежних сезонов', 'Broke earlier seasonal duties'),
    text(
      'Бұрынғы маусымдық жұмыста міндетіңізді бұздыңыз ба?',
      'Нарушали ли вы обязанности прежней сезонной работы?',
      'Did you break duties of earlier seasonal work?',
    ),
  ),
  employerActive: offered(
    text('Жұмыс беруші жұмыс істеп тұр', 'Работодатель действует', 'Employer is active'),
    text(
      'Кәсіпорын жұмыс істеп тұр, банкрот емес пе?',
      'Предприятие действует и не банкрот?',
      'Is the business active and not insolvent?',
    ),
  ),
}
