import { code, date, type Fact, int, judgement, money, oneOf, yesNo } from '../../../language/facts.ts'
import { type Text, text } from '../../../language/text.ts'

const offer = { level: 'line', source: 'offer' } as const
const employer = { level: 'case', source: 'employer' } as const
const said = (label: Text, ask: Text, help?: Text): Fact =>
  yesNo({ ...employer, label, ask, ...(help ? { help } : {}), changes: 'by-effort' })
const judged = (label: Text, ask: Text): Fact => judgement({ level: 'case', source: 'officer', label, ask })

export const facts: Record<string, Fact> = {
  stream: oneOf(
    {
      'high-wage': text('жоғары жалақы', 'высокая оплата', 'high wage'),
      'low-wage': text('төмен жалақы', 'низкая оплата', 'low wage'),
      'primary-agriculture': text('бастапқы ауыл шаруашылығы', 'первичное сельское хозяйство', 'primary agriculture'),
      'seasonal-agreement': text('маусымдық келісім', 'сезонное соглашение', 'seasonal agreement'),
      'global-talent': text('жаһандық талант', 'глобальный талант', 'global talent'),
      'permanent-resident-only': text(
        'тек тұрақты тұруға',
        'только для постоянного жительства',
        'permanent residence only',
      ),
      unspecified: text('көрсетілмеген', 'не указан', 'unspecified'),
    },
    {
      ...offer,
      label: text('Ағын', 'Поток', 'Stream'),
      ask: text('Өтініш қай ағынмен беріледі?', 'По какому потоку подаётся запрос?', 'In which stream do you file?'),
    },
  ),
  province: code('region', {
    ...offer,
    label: text('Жұмыс провинциясы', 'Провинция работы', 'Province of the work'),
    ask: text('Жұмыс қай провинцияда?', 'В какой провинции будет работа?', 'In which province is the work?'),
  }),
  address: code('words', {
    ...employer,
    label: text('Мекенжай', 'Адрес', 'Address'),
    ask: text(
      'Жұмыс орнының мекенжайы қандай?',
      'Какой адрес у места работы?',
      'What is the address of the workplace?',
    ),
  }),
  noc: code('noc', {
    ...offer,
    label: text('Кәсіп коды (NOC)', 'Код занятия (NOC)', 'Occupation code (NOC)'),
    ask: text('Кәсіптің NOC коды қандай?', 'Какой у занятия код NOC?', 'What is the NOC code of the occupation?'),
  }),
  occupation: code('words', {
    ...offer,
    label: text('Кәсіп', 'Занятие', 'Occupation'),
    ask: text('Жұмыс қалай аталады?', 'Как называется работа?', 'What is the work called?'),
  }),
  positions: int(1, 10_000, 'persons', {
    ...offer,
    label: text('Орын саны', 'Число мест', 'Positions'),
    ask: text('Неше орын сұрайсыз?', 'Сколько мест вы запрашиваете?', 'How many positions do you ask for?'),
    changes: 'by-effort',
  }),
  hourlyWage: money('CAD', {
    ...offer,
    per: 'hour',
    label: text('Сағаттық жалақы', 'Почасовая оплата', 'Hourly wage'),
    ask: text('Сағатына қанша төлейсіз?', 'Сколько вы платите в час?', 'What do you pay per hour?'),
    changes: 'by-effort',
  }),
  prevailingWage: money('CAD', {
    ...offer,
    per: 'hour',
    label: text('Кәсіптегі әдеттегі сағаттық жалақы', 'Обычная почасовая оплата по занятию', 'Prevailing hourly wage'),
    ask: text(
      'Осы жерде бұл кәсіпке әдетте сағатына қанша төленеді?',
      'Сколько обычно платят в час за это занятие в этом месте?',
      'What is usually paid per hour for this occupation here?',
    ),
  }),
  employerBarred: yesNo({
    ...employer,
    source: 'officer',
    label: text('Жұмыс берушіге тыйым бар', 'Работодателю запрещено', 'Employer is barred'),
    ask: text(
      'Жұмыс беруші тыйым салынғандар тізімінде ме?',
      'Состоит ли работодатель в списке недопущенных?',
      'Is the employer on the list of the ineligible?',
    ),
  }),
  penaltyOwed: yesNo({
    ...employer,
    source: 'officer',
    label: text('Төленбеген айыппұл', 'Неуплаченный штраф', 'Penalty owed'),
    ask: text(
      'Жұмыс берушінің төленбеген айыппұлы бар ма?',
      'Есть ли у работодателя неуплаченный штраф?',
      'Does the employer owe a penalty?',
    ),
    changes: 'by-effort',
  }),
  sexTrade: yesNo({
    ...employer,
    label: text('Секс-қызмет жұмыс берушісі', 'Работодатель секс-индустрии', 'Sex-trade employer'),
    ask: text(
      'Ұйым үнемі стриптиз, эротикалық би, эскорт не эротикалық массаж ұсына ма?',
      'Предлагает ли организация постоянно стриптиз, эротические танцы, эскорт или эротический массаж?',
      'Does the business regularly offer striptease, erotic dance, escort services or erotic massage?',
    ),
  }),
  labourDispute: judged(
    text('Еңбек дауына зиян', 'Вред трудовому спору', 'Harm to a labour dispute'),
    text(
      'Жалдау жүріп жатқан еңбек дауына әсер ете ме?',
      'Повлияет ли наём на идущий трудовой спор?',
      'Would the hiring affect a labour dispute in progress?',
    ),
  ),
  businessActive: judged(
    text('Ұйым жұмыс істейді', 'Организация действует', 'Business is active'),
    text(
      'Жұмыс беруші ұсыныс түскен салада белсенді ме?',
      'Ведёт ли работодатель деятельность, для которой нанимает?',
      'Is the employer active in the business of the offer?',
    ),
  ),
  needReasonable: judged(
    text('Қажеттілік негізді', 'Потребность обоснована', 'Need is reasonable'),
    text(
      'Ұсыныс ұйымның негізді қажеттілігіне сай ма?',
      'Соответствует ли предложение разумной потребности?',
      'Does the offer fit a reasonable need of the employer?',
    ),
  ),
  ableToFulfil: judged(
    text('Шарттарды орындай алады', 'Может выполнить условия', 'Able to fulfil the terms'),
    text(
      'Жұмыс беруші ұсыныс шарттарын орындай ала ма?',
      'Может ли работодатель выполнить условия предложения?',
      'Can the employer fulfil the terms of the offer?',
    ),
  ),
  pastCompliance: judged(
    text('Бұрынғы талаптар сақталған', 'Прежние требования соблюдены', 'Past compliance'),
    text(
      'Жұмыс беруші де, жалдаушы делдал да бұрын заңды сақтаған ба?',
      'Соблюдали ли закон раньше и работодатель, и посредник по найму?',
      'Have both the employer and its recruiter kept the law in the past?',
    ),
  ),
  feesRecovered: said(
    text('Жұмысшыдан алым алынады', 'С работника берут сборы', 'Fees taken from workers'),
    text(
      'Сіз немесе делдал жұмысшыдан бағалау алымын, сақтандыру не жалдау ақысын аласыз ба?',
      'Берёте ли вы или посредник с работника сбор за оценку, страховку или плату за наём?',
      'Do you or a recruiter take the assessment fee, insurance or recruitment fees from workers?',
    ),
  ),
  hiredBefore: said(
    text('Алты жылда шетелдік жалданған', 'За шесть лет нанимали иностранцев', 'Foreign workers in the last six years'),
    text(
      'Соңғы алты жылда шетелдік жұмысшы жалдадыңыз ба?',
      'Нанимали ли вы иностранных работников за последние шесть лет?',
      'Have you hired a foreign worker in the last six years?',
    ),
  ),
  newEmployerClean: judged(
    text('Алғаш жалдаушы тексерілген', 'Новый работодатель проверен', 'First-time employer checked'),
    text(
      'Соңғы екі жылда жұмыс орнында зорлық болмай, тыйым салынған жұмыс берушіге тәуелді емес пе?',
      'За последние два года на рабочем месте не было насилия, и работодатель не связан с недопущенным?',
      'Was the workplace free of abuse in the last two years, and is the employer no affiliate of a barred one?',
    ),
  ),
  contractGiven: said(
    text('Жазбаша шарт', 'Письменный договор', 'Written contract'),
    text(
      'Ұсыныспен бірдей шартты жұмысшы таңдаған ресми тілде жасап, қол қойып, көшірмесін алғашқы жұмыс күніне дейін бересіз бе?',
      'Заключите ли вы договор на тех же условиях на выбранном работником официальном языке и дадите ли копию к первому рабочему дню?',
      'Do you sign a contract with the same terms in the official language the worker chooses, and give a copy by the first work day?',
    ),
  ),
  languageAsked: yesNo({
    ...offer,
    label: text('Өзге тіл талап етіледі', 'Требуется иной язык', 'Other language required'),
    ask: text(
      'Ағылшын мен француздан өзге тіл талап етесіз бе?',
      'Требуете ли вы язык, кроме английского и французского?',
      'Do you require a language other than English or French?',
    ),
    changes: 'by-effort',
  }),
  languageProven: judgement({
    ...offer,
    source: 'officer',
    label: text('Тіл талабы дәлелденген', 'Требование языка доказано', 'Language need proven'),
    ask: text(
      'Бұл тілдің жұмысқа керектігі дәлелденді ме?',
      'Доказано ли, что этот язык нужен для работы?',
      'Is it proven that the work needs this language?',
    ),
  }),
  effectGood: judgement({
    ...offer,
    source: 'officer',
    label: text('Нарыққа әсері бейтарап не оң', 'Влияние нейтральное или положительное', 'Effect neutral or positive'),
    ask: text(
      'Жалдаудың еңбек нарығына әсері бейтарап немесе оң ба?',
      'Нейтрально или положительно ли влияние найма на рынок труда?',
      'Is the effect on the labour market neutral or positive?',
    ),
  }),
  jobBank: said(
    text('Ұлттық вакансия банкінде жарияланған', 'Размещено в национальном банке вакансий', 'On the national job bank'),
    text(
      'Вакансия ұлттық банкте жарияланды ма?',
      'Размещена ли вакансия в национальном банке?',
      'Is the vacancy on the national job bank?',
    ),
  ),
  otherMeans: int(0, 50, 'means', {
    ...employer,
    label: text('Іздеудің өзге тәсілдері', 'Другие способы поиска', 'Other means of recruitment'),
    ask: text(
      'Тағы неше тәсілмен іздедіңіз?',
      'Сколькими ещё способами вы искали?',
      'By how many other means did you recruit?',
    ),
    changes: 'by-effort',
  }),
  meansAimed: said(
    text(
      'Тәсілдер аз қамтылған топтарға арналған',
      'Способы обращены к мало представленным группам',
      'Means aimed at under-represented groups',
    ),
    text(
      'Әр қосымша тәсіл аз қамтылған әртүрлі топқа арналған ба?',
      'Обращён ли каждый дополнительный способ к своей мало представленной группе?',
      'Is each further means aimed at another under-represented group?',
    ),
  ),
  recruitmentStart: date({
    ...employer,
    label: text('Іздеу басталды', 'Поиск начат', 'Recruitment began'),
    ask: text('Іздеу қай күні басталды?', 'Когда начался поиск?', 'When did recruitment begin?'),
  }),
  recruitmentEnd: date({
    ...employer,
    label: text('Іздеу аяқталды', 'Поиск закончен', 'Recruitment ended'),
    ask: text(
      'Барлық тәсіл қатар жүрген соңғы күн?',
      'Последний день, когда шли все способы сразу?',
      'What is the last day on which all means ran together?',
    ),
    changes: 'with-time',
  }),
  oneMeansRuns: said(
    text('Бір тәсіл шешімге дейін жүреді', 'Один способ идёт до решения', 'One means runs until the decision'),
    text(
      'Кемінде бір тәсіл шешімге дейін жалғаса ма?',
      'Продолжается ли хотя бы один способ до решения?',
      'Does at least one means go on until the decision?',
    ),
  ),
  matchesInvited: said(
    text('Сәйкес үміткерлер шақырылған', 'Подходящие кандидаты приглашены', 'Rated matches invited'),
    text(
      'Алғашқы 30 күнде жеткілікті бағаланған үміткерлердің бәрін шақырдыңыз ба?',
      'Пригласили ли вы всех кандидатов с достаточной оценкой за первые 30 дней?',
      'Did you invite every candidate rated high enough in the first 30 days?',
    ),
    text(
      'Жоғары жалақыда төрт, төмен жалақыда екі жұлдыздан бастап.',
      'От четырёх звёзд при высокой оплате, от двух при низкой.',
      'From four stars in the high-wage stream, from two in the low-wage stream.',
    ),
  ),
  areaUnemployment: int(0, 1000, 'permille', {
    ...offer,
    orNone: true,
    label: text(
      'Қала аймағындағы жұмыссыздық, мыңнан',
      'Безработица в городском ареале, тысячных',
      'Unemployment in the metropolitan area, thousandths',
    ),
    ask: text(
      'Осы тоқсанда қала аймағындағы жұмыссыздық қанша (8,0 % = 80; қала аймағы болмаса, «жоқ»)?',
      'Какова безработица в городском ареале в этом квартале (8,0 % = 80; вне ареала — «нет»)?',
      'What is unemployment in the metropolitan area this quarter (8.0 % = 80; none outside such an area)?',
    ),
  }),
  capSector: oneOf(
    {
      construction: text('құрылыс', 'строительство', 'construction'),
      'food-manufacturing': text('тамақ өндірісі', 'производство пищи', 'food manufacturing'),
      hospitals: text('ауруханалар', 'больницы', 'hospitals'),
      'care-homes': text('күтім үйлері', 'дома ухода', 'nursing and residential care'),
      other: text('өзге сала', 'иная отрасль', 'other'),
    },
    {
      ...employer,
      label: text('Сала', 'Отрасль', 'Sector'),
      ask: text('Жұмыс орны қай салада?', 'В какой отрасли рабочее место?', 'In which sector is the workplace?'),
    },
  ),
  workplaceStaff: int(0, 1_000_000, 'persons', {
    ...employer,
    label: text('Жұмыс орнындағы қызметкерлер', 'Работников на этом месте', 'Staff at the place of work'),
    ask: text(
      'Жұмыс орнында барлығы неше қызметкер?',
      'Сколько всего работников на этом месте?',
      'How many people work at this place in all?',
    ),
  }),
  lowWageForeigners: int(0, 1_000_000, 'persons', {
    ...employer,
    label: text(
      'Төмен жалақылы шетелдіктер, сұралғанымен бірге',
      'Низкооплачиваемых иностранцев с запрошенными',
      'Low-wage foreigners including those asked for',
    ),
    ask: text(
      'Сұралғандарды қосқанда төмен жалақылы шетелдік неше болады?',
      'Сколько будет низкооплачиваемых иностранцев вместе с запрошенными?',
      'How many low-wage foreigners will there be, those asked for included?',
    ),
    changes: 'by-effort',
  }),
  feeFree: oneOf(
    {
      none: text('жоқ', 'нет', 'none'),
      'seasonal-agreement': text('маусымдық келісім', 'сезонное соглашение', 'seasonal agreement'),
      'primary-agriculture': text('бастапқы ауыл шаруашылығы', 'первичное сельское хозяйство', 'primary agriculture'),
      'dependent-care': text(
        'күтімге мұқтаж адамға қарау',
        'уход за зависимым человеком',
        'care for a dependent person',
      ),
      'child-care': text(
        '13-ке толмаған балаға қарау, табыс 150 000 доллардан аспайды',
        'уход за ребёнком до 13 лет при доходе не выше 150 000 долларов',
        'care for a child under 13, income at most CAD 150,000',
      ),
    },
    {
      ...offer,
      label: text('Алымнан босату негізі', 'Основание освобождения от сбора', 'Ground for no fee'),
      ask: text(
        'Алымнан босататын негіз бар ма?',
        'Есть ли основание не платить сбор?',
        'Is there a ground on which no fee is due?',
      ),
    },
  ),
}
