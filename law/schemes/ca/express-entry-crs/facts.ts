import { date, type Fact, int, judgement, oneOf, yesNo } from '../../../language/facts.ts'
import { type Text, text } from '../../../language/text.ts'
import { age, education, educationOptions, levels } from '../points-facts.ts'

const said = (label: Text, ask: Text, help?: Text): Fact =>
  yesNo({ label, ask, ...(help ? { help } : {}), changes: 'by-effort' })
/** What the published instruction of a round says, the same for every candidate. */
const round = { level: 'case', source: 'officer' } as const

const first = text('Бірінші ресми тіл', 'Первый официальный язык', 'First official language')
const second = text('Екінші ресми тіл', 'Второй официальный язык', 'Second official language')
const partnerLanguage = text('Жұбайдың ресми тілі', 'Официальный язык партнёра', 'Partner’s official language')
const workHelp = text('Толық жылдарды санаңыз.', 'Считайте полные годы.', 'Count full years.')

export const facts: Record<string, Fact> = {
  skilledWorker: said(
    text('Федералды білікті жұмысшы', 'Федеральный квалифицированный работник', 'Federal skilled worker'),
    text(
      'Федералды білікті жұмысшылар санатының талаптарына сайсыз ба?',
      'Отвечаете ли вы требованиям категории федеральных квалифицированных работников?',
      'Do you meet the requirements of the federal skilled worker class?',
    ),
  ),
  canadianExperience: said(
    text('Канада тәжірибесі', 'Канадский опыт', 'Canadian experience'),
    text(
      'Канада тәжірибесі санатының талаптарына сайсыз ба?',
      'Отвечаете ли вы требованиям категории канадского опыта?',
      'Do you meet the requirements of the Canadian experience class?',
    ),
  ),
  skilledTrades: said(
    text('Федералды жұмысшы кәсіптер', 'Федеральные рабочие профессии', 'Federal skilled trades'),
    text(
      'Федералды жұмысшы кәсіптер санатының талаптарына сайсыз ба?',
      'Отвечаете ли вы требованиям категории федеральных рабочих профессий?',
      'Do you meet the requirements of the federal skilled trades class?',
    ),
  ),
  nominated: said(
    text('Провинция ұсынған', 'Номинация провинции', 'Nominated by a province'),
    text(
      'Сізді провинция не аумақ ұсынды ма?',
      'Номинировала ли вас провинция или территория?',
      'Has a province or territory nominated you?',
    ),
  ),
  submitted: date({
    label: text('Профиль берілген күн', 'День подачи профиля', 'Day the profile was submitted'),
    ask: text(
      'Профильді қай күні бердіңіз?',
      'Какого числа вы подали профиль?',
      'On what day did you submit your profile?',
    ),
    help: text(
      'Кейінгі түзетулер бұл күнді өзгертпейді.',
      'Позднейшие правки этого дня не меняют.',
      'Later changes do not move this day.',
    ),
  }),
  languageTest: date({
    label: text('Тіл сынағының күні', 'Дата языкового экзамена', 'Date of the language test'),
    ask: text(
      'Бірінші ресми тіл сынағын қашан тапсырдыңыз?',
      'Когда вы сдали экзамен по первому официальному языку?',
      'When did you take the test of your first official language?',
    ),
    evidence: text('Тіл сынағының нәтижесі', 'Результат языкового экзамена', 'Language test result'),
    changes: 'by-effort',
  }),
  round: oneOf(
    {
      general: text('жалпы', 'общий', 'general'),
      fsw: text('федералды білікті жұмысшылар', 'федеральные квалифицированные работники', 'federal skilled workers'),
      cec: text('Канада тәжірибесі', 'канадский опыт', 'Canadian experience'),
      fst: text('жұмысшы кәсіптер', 'рабочие профессии', 'skilled trades'),
      pnp: text('провинциялар ұсынғандар', 'номинанты провинций', 'provincial nominees'),
      french: text('француз тілін білетіндер', 'владеющие французским', 'French speakers'),
      healthcare: text('денсаулық сақтау', 'здравоохранение', 'health care'),
      stem: text('ғылым мен техника', 'наука и техника', 'science and technology'),
      trade: text('қолөнер мен құрылыс кәсіптері', 'ремёсла и строительные профессии', 'trades'),
      transport: text('көлік', 'транспорт', 'transport'),
      agriculture: text(
        'ауыл шаруашылығы мен азық-түлік',
        'сельское хозяйство и продовольствие',
        'agriculture and food',
      ),
    },
    {
      ...round,
      label: text('Раунд', 'Раунд', 'Round'),
      ask: text('Бұл қандай раунд?', 'Какой это раунд?', 'Which kind of round is it?'),
    },
  ),
  inCategory: judgement({
    label: text(
      'Кәсібі раунд санатына кіреді',
      'Занятие входит в категорию раунда',
      'Occupation is in the category of the round',
    ),
    ask: text(
      'Үміткердің тәжірибесі раунд санатының талаптарына сай ма?',
      'Отвечает ли опыт кандидата требованиям категории раунда?',
      'Does the candidate’s experience meet the category of the round?',
    ),
  }),
  cutOff: int(0, 9999, 'points', {
    ...round,
    label: text('Раундтың шекті балы', 'Порог раунда', 'Cut-off of the round'),
    ask: text(
      'Раундта шақырылғандардың ең төмен балы қанша?',
      'Какой низший балл среди приглашённых в раунде?',
      'What is the lowest score invited in the round?',
    ),
  }),
  tieBreak: date({
    ...round,
    label: text('Тең балл шегінің күні', 'День рубежа при равных баллах', 'Day of the tie-break'),
    ask: text(
      'Тең балда қай күнге дейін берілген профильдер шақырылды?',
      'До какого дня поданы профили, приглашённые при равных баллах?',
      'Up to which day were profiles with the cut-off score invited?',
    ),
    orNone: true,
  }),
  earlierThatDay: yesNo({
    label: text('Сол күні шектен бұрын', 'В тот же день до рубежа', 'Earlier that same day'),
    ask: text(
      'Профиль шек күні, бірақ аталған сағаттан бұрын берілді ме?',
      'Подан ли профиль в день рубежа, но раньше названного часа?',
      'Was the profile submitted on the day of the tie-break, before its hour?',
    ),
  }),
  partner: oneOf(
    {
      none: text('жұбайым жоқ', 'партнёра нет', 'no partner'),
      accompanying: text('бірге барады, шетелдік', 'едет со мной, иностранец', 'accompanies me and is a foreigner'),
      staying: text('бірге бармайды', 'не едет со мной', 'does not accompany me'),
      canadian: text(
        'Канада азаматы не тұрақты тұрғыны',
        'гражданин или постоянный житель Канады',
        'is a citizen or permanent resident of Canada',
      ),
    },
    {
      label: text('Жұбай', 'Партнёр', 'Partner'),
      ask: text('Жұбайыңыз туралы қайсысы дұрыс?', 'Что верно о вашем партнёре?', 'Which is true of your partner?'),
    },
  ),
  age,
  education,
  firstLanguage: oneOf(
    { english: text('ағылшын', 'английский', 'English'), french: text('француз', 'французский', 'French') },
    {
      label: first,
      ask: text(
        'Қай тілді бірінші ресми тіл деп атайсыз?',
        'Какой язык вы называете первым официальным?',
        'Which language do you name as your first official one?',
      ),
    },
  ),
  ...levels('first', first, first),
  ...levels('second', second, second, true),
  canadianYears: int(0, 40, 'year', {
    label: text('Канададағы жұмыс, жыл', 'Работа в Канаде, лет', 'Work in Canada, years'),
    ask: text(
      'Канадада неше жыл жұмыс істедіңіз?',
      'Сколько лет вы работали в Канаде?',
      'How many years have you worked in Canada?',
    ),
    help: workHelp,
    changes: 'with-time',
  }),
  foreignYears: int(0, 40, 'year', {
    label: text('Шетелдегі жұмыс, жыл', 'Работа за рубежом, лет', 'Foreign work, years'),
    ask: text(
      'Канададан тыс неше жыл білікті жұмыс істедіңіз?',
      'Сколько лет квалифицированной работы вне Канады?',
      'How many years of skilled work outside Canada do you have?',
    ),
    help: workHelp,
    changes: 'with-time',
  }),
  tradeCertificate: said(
    text('Жұмысшы кәсіп куәлігі', 'Свидетельство рабочей квалификации', 'Trade certificate of qualification'),
    text(
      'Жұмысшы кәсіптен біліктілік куәлігіңіз бар ма?',
      'Есть ли у вас свидетельство о квалификации по рабочей профессии?',
      'Do you hold a certificate of qualification in a trade?',
    ),
  ),
  partnerEducation: oneOf(educationOptions, {
    label: text('Жұбайдың білімі', 'Образование партнёра', 'Partner’s education'),
    ask: text(
      'Жұбайыңыздың ең жоғары білімі қандай?',
      'Какое образование у вашего партнёра?',
      'What is your partner’s best credential?',
    ),
    changes: 'by-effort',
  }),
  ...levels('partner', partnerLanguage, partnerLanguage, true),
  partnerYears: int(0, 40, 'year', {
    label: text('Жұбайдың Канададағы жұмысы, жыл', 'Работа партнёра в Канаде, лет', 'Partner’s work in Canada, years'),
    ask: text(
      'Жұбайыңыз Канадада неше жыл жұмыс істеді?',
      'Сколько лет ваш партнёр работал в Канаде?',
      'How many years has your partner worked in Canada?',
    ),
    help: workHelp,
    changes: 'with-time',
  }),
  canadianCredential: oneOf(
    {
      none: text('жоқ', 'нет', 'none'),
      short: text('бір не екі жылдық', 'один или два года', 'of one or two years'),
      long: text(
        'үш жылдық не ұзағырақ, магистр, доктор',
        'три года и дольше, магистр, доктор',
        'of three years or longer, master’s, professional or doctoral',
      ),
    },
    {
      label: text('Канада дипломы', 'Канадский диплом', 'Canadian credential'),
      ask: text(
        'Канадада алған дипломыңыз бар ма?',
        'Есть ли у вас канадский диплом?',
        'Do you hold a Canadian credential?',
      ),
      changes: 'by-effort',
    },
  ),
  sibling: said(
    text('Канададағы бауыр', 'Брат или сестра в Канаде', 'Sibling in Canada'),
    text(
      'Сіздің не бірге баратын жұбайыңыздың Канадада ересек бауыры (азамат не тұрақты тұрғын) бар ма?',
      'Есть ли у вас или у едущего с вами партнёра в Канаде взрослый брат или сестра (граждане или постоянные жители)?',
      'Have you or your accompanying partner an adult sibling in Canada (citizen or permanent resident)?',
    ),
  ),
  jobOffer: oneOf(
    {
      none: text('жоқ', 'нет', 'none'),
      senior: text('жоғары басшылық (00 тобы)', 'высшее руководство (группа 00)', 'senior management (major group 00)'),
      other: text('өзге білікті жұмыс', 'иная квалифицированная работа', 'other skilled work'),
    },
    {
      label: text('Жұмыс ұсынысы', 'Предложение работы', 'Job offer'),
      ask: text(
        'Талапқа сай жұмыс ұсынысыңыз бар ма?',
        'Есть ли у вас предложение работы, отвечающее требованиям?',
        'Have you a qualifying offer of arranged employment?',
      ),
      changes: 'by-effort',
    },
  ),
}
