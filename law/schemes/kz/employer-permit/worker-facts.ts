import { citing, code, date, type Fact, int, judgement, oneOf, text, yesNo } from '../../../language/index.ts'

const O559 = citing('kz/order-559')
const R836 = citing('kz/resolution-836')
const R1041 = citing('kz/resolution-1041')

/** Facts of one worker. */
export const worker: Record<string, Fact> = {
  citizenship: code('country', {
    source: 'register',
    register: 'person.citizenship',
    label: text('Азаматтығы', 'Гражданство', 'Citizenship'),
    ask: text(
      'Жұмыскер қай елдің азаматы?',
      'Гражданином какой страны является работник?',
      'Of which country is the worker a national?',
    ),
    changes: 'never',
    cite: citing('kz/eaeu-treaty')('art. 97', 'R2', 'expat-kg', 'C-55'),
  }),
  birthDate: date({
    source: 'register',
    register: 'person.birth',
    label: text('Туған күні', 'Дата рождения', 'Date of birth'),
    ask: text('Жұмыскер қашан туған?', 'Когда родился работник?', 'When was the worker born?'),
    changes: 'never',
  }),
  outsideGroup: oneOf(
    {
      kandas: text('Қандас', 'Кандас', 'Kandas (returning ethnic Kazakh)'),
      'business-immigrant': text(
        'Бизнес жүргізуге келген бизнес-иммигрант',
        'Бизнес-иммигрант, прибывший вести дело',
        'Business immigrant who came to do business',
      ),
      refugee: text('Босқын немесе пана іздеуші', 'Беженец или лицо, ищущее убежище', 'Refugee or asylum seeker'),
      humanitarian: text(
        'Гуманитарлық себептермен көшіп келген адам',
        'Иммигрант по гуманитарным мотивам',
        'Immigrant on humanitarian grounds',
      ),
      sentenced: text(
        'Жазасын қоғамнан оқшауланбай өтеп жүрген адам',
        'Отбывающий наказание без изоляции от общества',
        'Person serving a sentence without isolation',
      ),
      'trafficking-victim': text(
        'Адам саудасының құрбаны, іс бойынша үкім күшіне енгенше',
        'Жертва торговли людьми до вступления приговора в силу',
        'Victim of trafficking until the judgment is in force',
      ),
      'autonomous-education': text(
        'Дербес білім беру ұйымының жоғары білімді маманы',
        'Специалист с высшим образованием автономной организации образования',
        'Manager or specialist with higher education of an autonomous education organisation',
      ),
      'investment-project': text(
        'Инвестициялық басым жоба бойынша жоғары білімді маман',
        'Специалист с высшим образованием в инвестиционном приоритетном проекте',
        'Manager or specialist with higher education in an investment priority project',
      ),
      'treaty-teacher': text(
        'Шарт жасасқан мемлекеттен келген мұғалім',
        'Учитель из государства, с которым есть договор',
        'Teacher from a state with a treaty',
      ),
      'special-zone': text(
        'Астана Хаб немесе АХҚО қызметкері',
        'Работник Astana Hub или МФЦА',
        'Staff of Astana Hub or the AIFC',
      ),
      resident: text('Тұруға ықтиярхат иесі', 'Обладатель вида на жительство', 'Holder of a residence permit'),
      family: text(
        'Отбасын біріктіру бойынша келген адам',
        'Прибывший для воссоединения семьи',
        'Person who came for family reunification',
      ),
      'other-listed': text('Тізімдегі басқа топ', 'Другая группа из перечня', 'Another group of the list'),
    },
    {
      orNone: true,
      label: text('Рұқсат қажет емес топ', 'Группа, которой разрешение не нужно', 'Group that needs no permit'),
      ask: text(
        'Жұмыскер осы топтардың біріне жата ма?',
        'Относится ли работник к одной из этих групп?',
        'Does the worker belong to one of these groups?',
      ),
      help: text(
        'Бұл топтарға рұқсат пен квота қажет емес.',
        'Этим группам не нужны разрешение и квота.',
        'These groups need neither a permit nor a place in the quota.',
      ),
      cite: R1041('annex 1', 'R', 'adi-1041', 'C-32..C-35'),
    },
  ),
  otherGroupConfirmed: judgement({
    label: text('Басқа топ расталды', 'Другая группа подтверждена', 'Other group confirmed'),
    ask: text(
      'Жұмыскер тізімнің осы жүйеге енгізілмеген тармағына (7 және одан кейінгі) жата ма?',
      'Относится ли работник к пункту перечня, которого нет в этой системе (7 и далее)?',
      'Does the worker belong to an item of the list that this system does not hold (7 and on)?',
    ),
    cite: R1041(
      'annex 1 items 7 ff.',
      'NF',
      'adi-1041',
      'C.8: the items could not be read, so an officer who has the list must say',
    ),
  }),
  firstHead: yesNo({
    source: 'offer',
    label: text('Бірінші басшы', 'Первый руководитель', 'First head'),
    ask: text(
      'Бұл адам орынбасар емес, бірінші басшы бола ма?',
      'Этот человек будет первым руководителем, а не заместителем?',
      'Will the person be the first head, not a deputy?',
    ),
  }),
  businessTripDays: int(0, 366, 'day', {
    source: 'offer',
    orNone: true,
    label: text('Іссапар күндері', 'Дни командировки', 'Days of business trip'),
    ask: text(
      'Егер адам тек іссапармен келсе, осы жылы барлығы неше күн болады?',
      'Если человек приезжает только в командировку, сколько дней она займёт в этом году?',
      'If the person only comes on a business trip, how many days will it take this year in all?',
    ),
    cite: R836('article not seen', 'R2', 'xpat', 'A-37'),
  }),
  exchange: yesNo({
    source: 'employer',
    label: text('Алмасу', 'Обмен', 'Exchange'),
    ask: text(
      'Шамалас мерзімге сонша азаматты шетелге оқуға жібересіз бе?',
      'Направляете ли вы столько же граждан на обучение за рубеж на сходный срок?',
      'Do you send as many citizens abroad for training for a similar time?',
    ),
    cite: R836('article not seen', 'R2', 'xpat', 'A-38'),
  }),
  category: oneOf(
    {
      '1': text(
        '1-санат: бірінші басшылар мен орынбасарлары (2012 жылға дейін: басшылар)',
        'Категория 1: первые руководители и их заместители (до 2012 года: руководители)',
        'Category 1: first heads and their deputies (before 2012: chief executives)',
      ),
      '2': text(
        '2-санат: бөлімше басшылары (2012 жылға дейін: жоғары немесе орта кәсіптік білімді менеджерлер мен мамандар)',
        'Категория 2: руководители подразделений (до 2012 года: менеджеры и специалисты с высшим или средним профессиональным образованием)',
        'Category 2: heads of units (before 2012: managers and specialists with higher or secondary vocational education)',
      ),
      '3': text(
        '3-санат: мамандар (2012 жылға дейін: білікті жұмысшылар)',
        'Категория 3: специалисты (до 2012 года: квалифицированные рабочие)',
        'Category 3: specialists (before 2012: skilled workers)',
      ),
      '4': text(
        '4-санат: білікті жұмысшылар (2012 жылға дейін: ауыл шаруашылығының маусымдық жұмысшылары)',
        'Категория 4: квалифицированные рабочие (до 2012 года: сезонные рабочие сельского хозяйства)',
        'Category 4: skilled workers (before 2012: workers in seasonal agriculture)',
      ),
    },
    {
      source: 'offer',
      label: text('Санат', 'Категория', 'Category'),
      ask: text(
        'Лауазым қай санатқа жатады?',
        'К какой категории относится должность?',
        'To which category does the post belong?',
      ),
      cite: O559('article not seen', 'R', 'egov-fl', 'C.1'),
    },
  ),
  occupation: code('isco', {
    source: 'offer',
    label: text('Кәсібі', 'Профессия', 'Occupation'),
    ask: text('Жұмыскер қандай жұмыс істейді?', 'Кем будет работать человек?', 'What will the person work as?'),
  }),
  monthsAsked: int(1, 36, 'month', {
    source: 'offer',
    label: text('Сұралған мерзім', 'Запрошенный срок', 'Term asked for'),
    ask: text(
      'Рұқсат неше айға керек?',
      'На сколько месяцев нужно разрешение?',
      'For how many months do you need the permit?',
    ),
    changes: 'by-effort',
  }),
  quotaFree: int(-1_000_000, 1_000_000, 'places', {
    source: 'register',
    register: 'quota.free',
    label: text('Квотадағы бос орындар', 'Свободные места квоты', 'Places free in the quota'),
    cite: citing('kz/order-279')('conditions of issue (2)-(3)', 'R', 'enbek-exp', 'C-01'),
  }),
  previousEnd: date({
    source: 'register',
    register: 'permit.previous-end',
    orNone: true,
    label: text('Қазіргі рұқсат аяқталатын күн', 'День окончания нынешнего разрешения', 'End of the present permit'),
    ask: text(
      'Осы жұмыскердің қазіргі рұқсаты қай күні аяқталады?',
      'В какой день кончается нынешнее разрешение этого работника?',
      'On which day does the present permit of this worker end?',
    ),
    changes: 'never',
    cite: O559('article not seen', 'R2', 'wpk-2020', 'C-17'),
  }),
  extensionsGiven: int(0, 50, 'times', {
    source: 'register',
    register: 'permit.extensions',
    label: text('Бұрынғы ұзартулар саны', 'Число прежних продлений', 'Extensions given so far'),
    ask: text(
      'Бұл рұқсат неше рет ұзартылған?',
      'Сколько раз это разрешение уже продлевали?',
      'How many times has this permit been extended?',
    ),
    changes: 'never',
    cite: O559('article not seen', 'R2', 'bal-2017', 'C.3'),
  }),
  qualified: judgement({
    label: text(
      'Біліктілік талапқа сай',
      'Квалификация соответствует требованиям',
      'Qualification meets the requirements',
    ),
    ask: text(
      'Білімі мен тәжірибесі кәсіптік стандартқа немесе анықтамалыққа сай ма?',
      'Соответствуют ли образование и опыт профессиональному стандарту или справочнику?',
      'Do education and experience meet the professional standard or the directory?',
    ),
    cite: O559('grounds of refusal', 'R', 'egov-ref', 'C-R6, A-06'),
  }),
  documentsTrue: judgement({
    label: text('Құжаттар мен мәліметтер шынайы', 'Документы и сведения достоверны', 'Documents and data are true'),
    ask: text(
      'Құжаттар мен мәліметтер шынайы ма?',
      'Достоверны ли документы и сведения?',
      'Are the documents and data true?',
    ),
    cite: O559('grounds of refusal', 'R', 'egov-ref', 'C-R1'),
  }),
  education: oneOf(
    {
      higher: text('Жоғары', 'Высшее', 'Higher'),
      'secondary-vocational': text('Орта кәсіптік', 'Среднее профессиональное', 'Secondary vocational'),
      other: text('Басқа', 'Иное', 'Other'),
    },
    {
      label: text('Білімі', 'Образование', 'Education'),
      ask: text(
        'Жұмыскердің ең жоғары білімі қандай?',
        'Какое у работника наивысшее образование?',
        'What is the worker’s highest education?',
      ),
      evidence: text('Диплом', 'Диплом', 'Diploma'),
      changes: 'by-effort',
      cite: R836('article not seen', 'R2', 'xpat', 'A.2, A-10(a)'),
    },
  ),
  managingYears: int(0, 60, 'year', {
    label: text('Саладағы басшылық өтілі', 'Стаж руководства в отрасли', 'Years in managing posts of the branch'),
    ask: text(
      'Жұмыскер осы салада басшылық лауазымда неше жыл жұмыс істеген?',
      'Сколько лет работник занимал руководящие должности в этой отрасли?',
      'For how many years has the worker held managing posts in this branch?',
    ),
    changes: 'with-time',
    cite: R836('article not seen', 'R2', 'xpat', 'A.2 category 1'),
  }),
  service: oneOf(
    {
      none: text('Өтілі жоқ', 'Стажа нет', 'No service'),
      some: text('Өтілі бар', 'Стаж есть', 'Some service'),
    },
    {
      label: text('Мамандық бойынша өтілі', 'Стаж по специальности', 'Service in the specialty'),
      ask: text(
        'Жұмыскердің мамандығы бойынша өтілі бар ма?',
        'Есть ли у работника стаж по специальности?',
        'Has the worker service in the specialty?',
      ),
      changes: 'with-time',
      cite: R836('annex', 'D', 'seed', 'A-10(b)'),
    },
  ),
  inDemand: oneOf(
    {
      yes: text('Сұраныста', 'Востребована', 'In demand'),
      no: text('Сұраныста емес', 'Не востребована', 'Not in demand'),
    },
    {
      source: 'officer',
      register: 'occupation.listed',
      level: 'line',
      label: text('Кәсіпке сұраныс', 'Востребованность профессии', 'Demand for the occupation'),
      ask: text(
        'Кәсіп министрліктің сұраныс тізімінде бар ма?',
        'Есть ли профессия в перечне востребованных, который ведёт министерство?',
        'Is the occupation on the ministry’s list of demand?',
      ),
      cite: R836('annex', 'D', 'seed', 'A-10(c), A-11'),
    },
  ),
  treatyWorker: yesNo({
    source: 'employer',
    label: text(
      'Еңбек көші-қоны туралы шарт бойынша',
      'По договору о трудовой миграции',
      'Under a treaty on labour migration',
    ),
    ask: text(
      'Жұмыскер еңбек көші-қоны және еңбекші-мигранттарды әлеуметтік қорғау туралы халықаралық шарт бойынша келе ме?',
      'Приезжает ли работник по международному договору о трудовой миграции и социальной защите трудящихся-мигрантов?',
      'Does the worker come under an international treaty on labour migration and social protection of migrant workers?',
    ),
    cite: R836('article not seen', 'R2', 'xpat', 'A.2 category 4'),
  }),
  paymentDate: date({
    source: 'register',
    event: 'payment',
    label: text('Алым төленген күн', 'День уплаты сбора', 'Day on which the levy was paid'),
    cite: O559('article not seen', 'R2', 'kt-levy', 'C-29'),
  }),
}
