import { citing, code, date, type Fact, int, money, oneOf, text, yesNo } from '../../../language/index.ts'

const DRAFT = citing('kz/reform-draft')
const s = (section: string, note: string) => DRAFT(section, 'P', 'seed 4.1', note)

/** Facts about the work, the same for all workers of one application. */
const work: Record<string, Fact> = {
  region: code('region', {
    level: 'case',
    source: 'offer',
    label: text('Жұмыс өңірі', 'Регион работы', 'Region of work'),
    ask: text('Қай өңірде жұмыс істейсіз?', 'В каком регионе вы будете работать?', 'In which region will you work?'),
    cite: s('s. 7', 'SD-4'),
  }),
  sector: code('sector', {
    level: 'case',
    source: 'register',
    register: 'employer.sector',
    label: text('Сала', 'Отрасль', 'Sector'),
    ask: text(
      'Жұмыс берушінің қызмет саласы қандай?',
      'В какой отрасли работает работодатель?',
      'In which sector is the employer?',
    ),
    cite: s('s. 3', 'SD-5'),
  }),
  employerFinding: date({
    level: 'case',
    source: 'register',
    register: 'employer.finding:use-without-permit',
    orNone: true,
    label: text(
      'Жұмыс берушінің рұқсатсыз жұмысқа алғаны анықталған күн',
      'День, когда выявлен наём без разрешения',
      'Day on which work without a permit was found at the employer',
    ),
    ask: text(
      'Жұмыс берушіде рұқсатсыз жұмысқа алу соңғы рет қашан анықталды?',
      'Когда у работодателя в последний раз выявили наём без разрешения?',
      'When was hiring without a permit last found at the employer?',
    ),
    help: text('Болмаса, «жоқ» деңіз.', 'Если не выявляли, ответьте «не было».', 'If never, say none.'),
    cite: s('s. 10', 'SD-10'),
  }),
  vacancyPublished: date({
    level: 'case',
    source: 'register',
    register: 'vacancy.published',
    orNone: true,
    label: text('Бос орын жарияланған күн', 'День публикации вакансии', 'Day the vacancy was published'),
    ask: text(
      'Бос орын еңбек биржасында қашан жарияланды?',
      'Когда вакансия опубликована на бирже труда?',
      'When was the vacancy published on the labour exchange?',
    ),
    cite: s('s. 8', 'SD-7'),
  }),
  localsFound: yesNo({
    level: 'case',
    source: 'officer',
    register: 'vacancy.local-found',
    label: text(
      'Лайықты қазақстандық табылды',
      'Нашёлся подходящий казахстанец',
      'A suitable local candidate was found',
    ),
    ask: text(
      'Іздеу кезінде лайықты қазақстандық үміткер табылды ма?',
      'Нашёлся ли при поиске подходящий кандидат из Казахстана?',
      'Did the search bring a suitable local candidate?',
    ),
    cite: s('s. 8', 'SD-7'),
  }),
}

/** Facts about the worker and the contract. */
const worker: Record<string, Fact> = {
  citizenship: code('country', {
    source: 'register',
    register: 'person.citizenship',
    label: text('Азаматтығыңыз', 'Ваше гражданство', 'Your citizenship'),
    ask: text(
      'Сіз қай елдің азаматысыз?',
      'Гражданином какой страны вы являетесь?',
      'Of which country are you a national?',
    ),
    changes: 'never',
    cite: s('s. 2', 'SD-2'),
  }),
  category: oneOf(
    {
      specialist: text('Білікті маман', 'Квалифицированный специалист', 'Qualified specialist'),
      trade: text('Жұмысшы мамандық', 'Рабочая профессия', 'Working trade'),
      seasonal: text('Маусымдық жұмыс', 'Сезонная работа', 'Seasonal work'),
    },
    {
      label: text('Санат', 'Категория', 'Category'),
      ask: text(
        'Қай санатта жұмыс істейсіз?',
        'В какой категории вы будете работать?',
        'In which category is the work?',
      ),
      changes: 'by-effort',
      cite: s('s. 3', 'SD-5'),
    },
  ),
  term: oneOf(
    {
      short: text('Қысқа: бір жылға дейін', 'Краткосрочное: до одного года', 'Short: up to one year'),
      long: text('Ұзақ: бір жылдан артық', 'Долгосрочное: больше одного года', 'Long: more than one year'),
    },
    {
      label: text('Рұқсат түрі', 'Вид разрешения', 'Kind of permit'),
      ask: text(
        'Қысқа әлде ұзақ рұқсат керек пе?',
        'Нужно краткосрочное или долгосрочное разрешение?',
        'Do you need a short or a long permit?',
      ),
      changes: 'by-effort',
      cite: s('s. 3', 'SD-1'),
    },
  ),
  occupation: code('isco', {
    source: 'offer',
    label: text('Кәсіп', 'Профессия', 'Occupation'),
    ask: text('Қандай кәсіппен жұмыс істейсіз?', 'Кем вы будете работать?', 'What will your occupation be?'),
    changes: 'by-effort',
    cite: s('s. 12', 'SD-5'),
  }),
  monthsAsked: int(1, 60, 'month', {
    label: text('Сұралған мерзім', 'Запрошенный срок', 'Term asked for'),
    ask: text(
      'Рұқсат неше айға керек?',
      'На сколько месяцев нужно разрешение?',
      'For how many months do you need the permit?',
    ),
    changes: 'by-effort',
    cite: s('s. 3', 'SD-1'),
  }),
  channel: oneOf(
    {
      direct: text('Жұмыс берушінің өзі шақырды', 'Пригласил сам работодатель', 'Called by the employer'),
      agreement: text(
        'Мемлекеттер келісімі бойынша',
        'По соглашению между государствами',
        'Under an agreement between states',
      ),
      recruiter: text('Делдал агенттік арқылы', 'Через агентство', 'Through a recruiter'),
    },
    {
      label: text('Жұмысқа алу жолы', 'Способ найма', 'Way of recruitment'),
      ask: text('Жұмысты қалай таптыңыз?', 'Как вы нашли эту работу?', 'How were you recruited?'),
      cite: s('s. 4', 'SD-6'),
    },
  ),
  onRoster: yesNo({
    label: text('Келісім тізімінде тұр', 'Состоит в списке по соглашению', 'On the roster of the agreement'),
    ask: text(
      'Еліңіздің келісім бойынша жасалған тізімінде тұрсыз ба?',
      'Состоите ли вы в списке, составленном по соглашению с вашей страной?',
      'Are you on the roster made under the agreement with your country?',
    ),
    cite: s('s. 4', 'SD-6'),
  }),
  recruiterLicensed: yesNo({
    label: text('Агенттіктің лицензиясы бар', 'У агентства есть лицензия', 'The recruiter has a licence'),
    ask: text('Агенттіктің лицензиясы бар ма?', 'Есть ли у агентства лицензия?', 'Does the recruiter have a licence?'),
    cite: s('s. 4', 'SD-6, B7'),
  }),
  paidForJob: yesNo({
    label: text(
      'Жұмыскер жұмыс үшін ақы төледі',
      'Работник платил за устройство на работу',
      'The worker paid for the job',
    ),
    ask: text(
      'Жұмысқа алынғаныңыз үшін біреуге ақы төледіңіз бе?',
      'Платили ли вы кому-нибудь за то, чтобы вас взяли на работу?',
      'Did you pay anybody for getting the job?',
    ),
    help: text(
      'Жауабыңыз сізге зиян келтірмейді: ақыны жұмыс беруші қайтарғаннан кейін өтініш бере аласыз.',
      'Ответ вам не повредит: когда работодатель вернёт деньги, можно подать снова.',
      'The answer does not harm you: once the employer has paid it back you can apply.',
    ),
    changes: 'by-effort',
    cite: s('s. 4', 'B7'),
  }),
  contractSigned: yesNo({
    label: text('Еңбек шарты жасалған', 'Трудовой договор подписан', 'Employment contract signed'),
    ask: text(
      'Еңбек шартына қол қойылды ма?',
      'Подписан ли трудовой договор?',
      'Has the employment contract been signed?',
    ),
    evidence: text('Еңбек шарты', 'Трудовой договор', 'Employment contract'),
    changes: 'by-effort',
    cite: s('s. 5', 'SD-10'),
  }),
  returnTravel: yesNo({
    label: text('Шартта қайту жолы жазылған', 'В договоре указана обратная дорога', 'The contract settles the return'),
    ask: text(
      'Елге қайтатын жолды кім төлейтіні шартта жазылған ба?',
      'Записано ли в договоре, кто оплачивает обратную дорогу?',
      'Does the contract say who pays for the way home?',
    ),
    evidence: text('Еңбек шарты', 'Трудовой договор', 'Employment contract'),
    changes: 'by-effort',
    cite: s('s. 15', 'SD-6'),
  }),
  wage: money('KZT', {
    per: 'month',
    source: 'offer',
    label: text('Шарттағы айлық жалақы', 'Зарплата в месяц по договору', 'Wage a month in the contract'),
    ask: text(
      'Шарт бойынша айына қанша төленеді?',
      'Какая зарплата в месяц записана в договоре?',
      'How much a month does the contract pay?',
    ),
    changes: 'by-effort',
    cite: s('s. 6', 'SD-9'),
  }),
  localWage: money('KZT', {
    per: 'month',
    source: 'officer',
    label: text(
      'Өңірдегі осы кәсіптің орташа жалақысы',
      'Средняя зарплата по этой профессии в регионе',
      'Average wage of the occupation in the region',
    ),
    ask: text(
      'Осы кәсіптің өңірдегі орташа айлық жалақысы қанша (статистика бойынша)?',
      'Какова по статистике средняя месячная зарплата по этой профессии в регионе?',
      'What is the average monthly wage of the occupation in the region, by the statistics?',
    ),
    cite: s('s. 6', 'SD-9'),
  }),
  quotaFree: int(-10_000_000, 10_000_000, 'places', {
    source: 'register',
    register: 'quota.free',
    label: text('Квотадағы бос орын', 'Свободные места квоты', 'Places free in the quota'),
    cite: s('s. 7', 'SD-7, SD-15'),
  }),
  education: oneOf(
    {
      higher: text('Жоғары', 'Высшее', 'Higher'),
      vocational: text('Кәсіптік', 'Профессиональное', 'Vocational'),
      school: text('Мектеп', 'Школьное', 'School'),
    },
    {
      label: text('Білім', 'Образование', 'Education'),
      ask: text('Біліміңіз қандай?', 'Какое у вас образование?', 'What is your education?'),
      evidence: text('Диплом', 'Диплом', 'Diploma'),
      changes: 'by-effort',
      cite: s('s. 9', 'B3'),
    },
  ),
  experienceYears: int(0, 60, 'year', {
    label: text('Осы кәсіптегі тәжірибе', 'Опыт в этой профессии', 'Experience in the occupation'),
    ask: text(
      'Осы кәсіпте неше жыл жұмыс істедіңіз?',
      'Сколько лет вы работали по этой профессии?',
      'How many years have you worked in this occupation?',
    ),
    changes: 'with-time',
    cite: s('s. 9', 'B3'),
  }),
  inDemand: yesNo({
    source: 'officer',
    register: 'occupation.listed',
    label: text('Кәсіп сұраныс тізімінде', 'Профессия в списке востребованных', 'Occupation on the demand list'),
    ask: text(
      'Кәсіп өңірдің биылғы сұраныс тізімінде бар ма?',
      'Есть ли профессия в списке востребованных в регионе в этом году?',
      'Is the occupation on this year’s demand list of the region?',
    ),
    cite: s('s. 9', 'B3, B6, A-11'),
  }),
  breach: date({
    source: 'officer',
    orNone: true,
    label: text(
      'Көшіп келу тәртібін соңғы рет бұзған күн',
      'День последнего нарушения правил',
      'Day of the latest breach of the rules',
    ),
    ask: text(
      'Келу, болу немесе жұмыс тәртібін соңғы рет қашан бұздыңыз?',
      'Когда вы в последний раз нарушили правила въезда, пребывания или работы?',
      'When did you last break the rules on entry, stay or work?',
    ),
    help: text('Бұзбасаңыз, «жоқ» деңіз.', 'Если нарушений не было, ответьте «не было».', 'If never, say none.'),
    cite: s('s. 10', 'SD-10'),
  }),
  previousEnd: date({
    source: 'register',
    register: 'permit.previous-end',
    orNone: true,
    label: text('Соңғы рұқсат аяқталған күн', 'День окончания последнего разрешения', 'End of the latest permit'),
    ask: text(
      'Соңғы рұқсатыңыз қай күні аяқталады немесе аяқталды?',
      'Когда кончается или кончилось последнее разрешение?',
      'When does or did your latest permit end?',
    ),
    help: text(
      'Бұрын алмасаңыз, «жоқ» деңіз.',
      'Если его не было, ответьте «не было».',
      'If you have had none, say none.',
    ),
    changes: 'never',
    cite: s('s. 13', 'SD-1'),
  }),
  previousMonths: int(0, 240, 'month', {
    source: 'register',
    register: 'permit.previous-months',
    label: text(
      'Бұрынғы рұқсаттардың үздіксіз мерзімі, ай',
      'Непрерывный срок прежних разрешений, месяцев',
      'Months of permits in an unbroken row',
    ),
    ask: text(
      'Рұқсаттарыңыз үзіліссіз неше айға берілді?',
      'На сколько месяцев подряд у вас были разрешения?',
      'For how many months have you had permits without a break?',
    ),
    changes: 'never',
    cite: s('s. 13', 'SD-1'),
  }),
  returned: yesNo({
    source: 'register',
    register: 'return.in-time',
    label: text(
      'Алдыңғы мерзімнен кейін уақытында қайтты',
      'После прошлого срока уехал вовремя',
      'Left on time after the earlier permit',
    ),
    ask: text(
      'Алдыңғы рұқсаттан кейін елден уақытында кеттіңіз бе?',
      'Уехали ли вы вовремя после прошлого разрешения?',
      'Did you leave on time after your earlier permit?',
    ),
    evidence: text('Шекарадан өту белгісі', 'Отметка о пересечении границы', 'Record of the border crossing'),
    changes: 'never',
    cite: s('s. 15', 'SD-11'),
  }),
  payrollMet: yesNo({
    source: 'officer',
    register: 'pay.in-full',
    label: text(
      'Жалақы мен міндетті төлемдер толық төленді',
      'Зарплата выплачена, обязательные платежи внесены полностью',
      'Wages and obligatory payments were paid in full',
    ),
    ask: text(
      'Өткен айларда жалақы шартқа сай, міндетті төлемдер толық төленді ме?',
      'Платили ли в прошлые месяцы по договору и вносили ли обязательные платежи полностью?',
      'Were wages in the past months paid as agreed, and the obligatory payments in full?',
    ),
    evidence: text('Жалақы туралы есеп', 'Отчёт о зарплате', 'Payroll report'),
    cite: s('s. 14', 'SD-9'),
  }),
}

export const facts: Record<string, Fact> = { ...work, ...worker }
