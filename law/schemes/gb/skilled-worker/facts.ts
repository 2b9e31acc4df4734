import { code, date, type Fact, int, judgement, money, oneOf, yesNo } from '../../../language/facts.ts'
import { type Text, text } from '../../../language/text.ts'

type Three = [kk: string, ru: string, en: string]
const words = (label: Three, ask: Three): { label: Text; ask: Text } => ({ label: text(...label), ask: text(...ask) })
const offer = { source: 'offer' as const }
const employer = { source: 'employer' as const, level: 'case' as const }

export const facts: Record<string, Fact> = {
  birth: date({
    ...words(
      ['Туған күні', 'Дата рождения', 'Date of birth'],
      ['Қашан тудыңыз?', 'Когда вы родились?', 'When were you born?'],
    ),
    register: 'person.birth',
    changes: 'never',
  }),
  citizenship: code('country', {
    ...words(
      ['Азаматтық', 'Гражданство', 'Citizenship'],
      ['Қай елдің азаматысыз?', 'Гражданин какой вы страны?', 'Of which country are you a citizen?'],
    ),
    register: 'person.citizenship',
    changes: 'never',
  }),
  applyingFrom: oneOf(
    {
      outside: text('елден тыс', 'за пределами страны', 'outside the country'),
      inside: text('ел ішінде', 'внутри страны', 'inside the country'),
    },
    words(
      ['Қайдан өтініш береді', 'Откуда подаёт', 'Where the person applies'],
      ['Өтінішті қайдан бересіз?', 'Откуда вы подаёте заявление?', 'From where do you apply?'],
    ),
  ),
  barredStatus: yesNo(
    words(
      ['Ауысуға болмайтын мәртебе', 'Статус, с которого нельзя перейти', 'Status that bars a switch'],
      [
        'Сіз келуші, қысқа мерзімді студент, маусымдық не үй жұмыскері ретінде жүрсіз бе?',
        'Вы находитесь в стране как гость, краткосрочный студент, сезонный или домашний работник?',
        'Are you in the country as a visitor, short-term student, seasonal or domestic worker?',
      ],
    ),
  ),
  studies: oneOf(
    {
      none: text('студент емес', 'не студент', 'not a student'),
      finished: text('оқуын бітірген', 'учёба окончена', 'course finished'),
      'starts-after': text(
        'жұмыс оқу біткен соң басталады',
        'работа начнётся после учёбы',
        'work starts after the course ends',
      ),
      'phd-24': text('докторантурада кемінде 24 ай', 'не менее 24 месяцев докторантуры', '24 months of a PhD done'),
      other: text('оқуын бітірмеген', 'учёба не окончена', 'course not finished'),
    },
    words(
      ['Оқу', 'Учёба', 'Studies'],
      ['Оқуыңыз қандай күйде?', 'В каком состоянии ваша учёба?', 'How do your studies stand?'],
    ),
  ),
  certificate: yesNo(
    words(
      ['Демеушілік сертификаты', 'Сертификат спонсорства', 'Certificate of sponsorship'],
      [
        'Лицензиялы демеушінің сертификаты бар ма?',
        'Есть ли сертификат лицензированного спонсора?',
        'Do you hold a certificate of a licensed sponsor?',
      ],
    ),
  ),
  certificateDate: date({
    ...words(
      ['Сертификат күні', 'Дата сертификата', 'Date of the certificate'],
      ['Сертификат қашан берілді?', 'Когда выдан сертификат?', 'When was the certificate issued?'],
    ),
    ...offer,
  }),
  startDate: date({
    ...words(
      ['Жұмыс басталатын күн', 'Начало работы', 'Start of work'],
      ['Жұмыс қай күні басталады?', 'Когда начинается работа?', 'When does the work start?'],
    ),
    ...offer,
  }),
  sponsorRating: oneOf(
    {
      a: text('A рейтингі', 'рейтинг A', 'A-rated'),
      b: text('B рейтингі', 'рейтинг B', 'B-rated'),
    },
    {
      ...words(
        ['Демеуші рейтингі', 'Рейтинг спонсора', 'Rating of the sponsor'],
        ['Демеушінің рейтингі қандай?', 'Каков рейтинг спонсора?', 'What is the rating of the sponsor?'],
      ),
      ...employer,
    },
  ),
  sameSponsor: yesNo(
    words(
      ['Сол демеуші', 'Тот же спонсор', 'Same sponsor'],
      ['Осы демеушіде қаласыз ба?', 'Остаётесь ли вы у того же спонсора?', 'Do you stay with the same sponsor?'],
    ),
  ),
  chargePaid: yesNo({
    ...words(
      ['Дағды алымы төленді', 'Сбор на навыки уплачен', 'Skills charge paid'],
      [
        'Демеуші дағды алымын төледі ме (немесе ол төленбейді ме)?',
        'Уплатил ли спонсор сбор на навыки (или он не требуется)?',
        'Has the sponsor paid the skills charge (or is none due)?',
      ],
    ),
    source: 'employer',
  }),
  sponsorSize: oneOf(
    {
      large: text('ірі', 'крупный', 'large'),
      small: text('шағын не қайырымдылық ұйымы', 'малый или благотворительный', 'small or charity'),
    },
    {
      ...words(
        ['Демеуші көлемі', 'Размер спонсора', 'Size of the sponsor'],
        ['Демеуші ірі ме?', 'Спонсор крупный?', 'Is the sponsor large?'],
      ),
      ...employer,
    },
  ),
  sponsoredYears: int(1, 5, 'year', {
    ...words(
      ['Демеушілік жылдары', 'Лет спонсорства', 'Years sponsored'],
      ['Неше жылға демеушілік етіледі?', 'На сколько лет спонсорство?', 'For how many years is the sponsorship?'],
    ),
    ...offer,
  }),
  genuineVacancy: judgement({
    label: text('Жұмыс орны шынайы', 'Вакансия подлинная', 'Genuine vacancy'),
    ask: text(
      'Жұмыс орны шынайы ма және ол үшінші тұлғаға жұмыс күшін беру емес пе?',
      'Вакансия подлинная и не является предоставлением персонала третьему лицу?',
      'Is the vacancy genuine, and not a supply of labour to a third party?',
    ),
  }),
  labourLaw: yesNo({
    ...words(
      ['Еңбек заңы сақталған', 'Трудовое право соблюдено', 'Labour law kept'],
      [
        'Ең төменгі жалақы мен жұмыс уақыты туралы заң сақтала ма?',
        'Соблюдены ли минимальная оплата и законы о рабочем времени?',
        'Are minimum wage and working-time law kept?',
      ],
    ),
    ...offer,
  }),
  occupation: oneOf(
    {
      '1131': text('1131 қаржы директорлары', '1131 финансовые директора', '1131 financial directors'),
      '2112': text('2112 биологтар', '2112 биологи', '2112 biological scientists'),
      '2114': text('2114 физиктер', '2114 физики', '2114 physical scientists'),
      '2134': text('2134 бағдарламашылар', '2134 программисты', '2134 programmers'),
      '2136': text('2136 АТ сынақшылары', '2136 тестировщики', '2136 IT testers'),
      '2421': text('2421 бухгалтерлер', '2421 бухгалтеры', '2421 accountants'),
      '2451': text('2451 сәулетшілер', '2451 архитекторы', '2451 architects'),
      care: text('6135, 6136 күтушілер', '6135, 6136 сиделки', '6135, 6136 carers'),
      other: text('өзге кәсіп', 'иное занятие', 'another occupation'),
    },
    {
      ...words(
        ['Кәсіп коды', 'Код занятия', 'Occupation code'],
        ['Жұмыстың кәсіп коды қандай?', 'Каков код занятия?', 'What is the occupation code of the job?'],
      ),
      ...offer,
    },
  ),
  skill: oneOf(
    {
      rqf6: text('RQF 6 не жоғары', 'RQF 6 и выше', 'RQF 6 or higher'),
      rqf3: text('RQF 3-5', 'RQF 3-5', 'RQF 3 to 5'),
      below: text('RQF 3-тен төмен', 'ниже RQF 3', 'below RQF 3'),
    },
    {
      ...words(
        ['Жұмыс деңгейі', 'Уровень работы', 'Level of the job'],
        ['Жұмыстың біліктілік деңгейі қандай?', 'Какого уровня работа?', 'What is the skill level of the job?'],
      ),
      ...offer,
    },
  ),
  onSalaryList: yesNo({
    ...words(
      ['Иммиграциялық жалақы тізімінде', 'В иммиграционном списке оплаты', 'On the Immigration Salary List'],
      [
        'Жұмыс тапшы жұмыстар тізімінде (иммиграциялық жалақы тізімі) ме?',
        'Есть ли работа в иммиграционном списке оплаты (ранее — списке дефицитных занятий)?',
        'Is the job on the Immigration Salary List (earlier: shortage list)?',
      ],
    ),
    ...offer,
  }),
  onShortageList: yesNo({
    ...words(
      ['Уақытша тапшылық тізімінде', 'Во временном списке дефицита', 'On the Temporary Shortage List'],
      [
        'Жұмыс уақытша тапшылық тізімінде ме?',
        'Есть ли работа во временном списке дефицита?',
        'Is the job on the Temporary Shortage List?',
      ],
    ),
    ...offer,
  }),
  continuousSince2025: yesNo(
    words(
      ['2025 жылғы шілдеге дейін келген', 'В маршруте с июля 2025 года', 'On the route since before 22 July 2025'],
      [
        '2025 жылғы 22 шілдеге дейіннен бері үзіліссіз білікті жұмыскерсіз бе?',
        'Вы непрерывно квалифицированный работник с времени до 22 июля 2025 года?',
        'Have you been a Skilled Worker without a break since before 22 July 2025?',
      ],
    ),
  ),
  careRoute: oneOf(
    {
      already: text('осы кодтармен жүр', 'уже по этим кодам', 'already on the route in these codes'),
      'three-months': text(
        'осы демеушіде үш ай заңды жұмыс істеген',
        'три месяца законной работы у спонсора',
        'three months of lawful work for the sponsor',
      ),
      neither: text('бұлардың бірі де емес', 'ни то ни другое', 'neither'),
    },
    words(
      ['Күтуші: бұрынғы жұмыс', 'Сиделка: прежняя работа', 'Carer: earlier work'],
      [
        'Күтуші болып бұрын жұмыс істедіңіз бе?',
        'Работали ли вы сиделкой раньше?',
        'Have you worked as a carer before?',
      ],
    ),
  ),
  english: oneOf(
    {
      below: text('B1-ден төмен', 'ниже B1', 'below B1'),
      b1: text('B1', 'B1', 'B1'),
      b2: text('B2 не жоғары', 'B2 и выше', 'B2 or higher'),
    },
    words(
      ['Ағылшын тілі', 'Английский язык', 'English'],
      [
        'Төрт дағдының бәрінде ағылшын деңгейіңіз қандай?',
        'Каков ваш уровень английского по всем четырём навыкам?',
        'What is your English in all four skills?',
      ],
    ),
  ),
  grantedOnB1: yesNo(
    words(
      ['B1-мен берілген рұқсат', 'Разрешение по B1', 'Granted on B1'],
      [
        'Соңғы білікті жұмыскер рұқсаты B1-мен берілді ме?',
        'Последнее разрешение квалифицированного работника дано по B1?',
        'Was your last Skilled Worker grant on B1?',
      ],
    ),
  ),
  salary: money('GBP', {
    ...words(
      ['Жылдық жалақы', 'Оплата за год', 'Yearly salary'],
      [
        'Кепілді негізгі жылдық жалақы қанша?',
        'Какова гарантированная основная оплата за год?',
        'What is the guaranteed basic gross pay for a year?',
      ],
    ),
    help: text(
      'Үстеме, сыйақы, үстеме жұмыс пен заттай төлем есептелмейді; демеушіге қайтарылатын ақша алынады.',
      'Без сверхурочных, премий, надбавок и натуральной оплаты; возврат спонсору вычитается.',
      'Without overtime, bonus, allowances and pay in kind; money paid back to the sponsor is taken off.',
    ),
    per: 'year',
    ...offer,
  }),
  weeklyMinutes: int(60, 6000, 'minute', {
    ...words(
      ['Апталық жұмыс уақыты, минут', 'Рабочих минут в неделю', 'Working minutes a week'],
      [
        'Аптасына неше минут жұмыс істейсіз (37,5 сағат = 2250)?',
        'Сколько минут в неделю вы работаете (37,5 часа = 2250)?',
        'How many minutes a week do you work (37.5 hours = 2,250)?',
      ],
    ),
    ...offer,
  }),
  phd: oneOf(
    {
      none: text('жоқ', 'нет', 'none'),
      relevant: text('жұмысқа қатысы бар', 'по теме работы', 'relevant to the job'),
      stem: text('жұмысқа қатысы бар STEM', 'STEM по теме работы', 'relevant, in a STEM subject'),
    },
    words(
      ['Докторлық дәреже', 'Докторская степень', 'PhD'],
      [
        'Жұмысқа қатысты докторлық дәрежеңіз бар ма?',
        'Есть ли у вас докторская степень по теме работы?',
        'Do you hold a PhD relevant to the job?',
      ],
    ),
  ),
  entrant: oneOf(
    {
      none: text('негіз жоқ', 'нет основания', 'no ground'),
      postdoc: text('тізімдегі постдок жұмысы', 'постдок из списка', 'listed postdoctoral job'),
      qualifying: text(
        'реттелетін кәсіп біліктілігіне не chartered мәртебесіне дайындалуда',
        'готовится к регулируемой профессии или статусу chartered',
        'working toward a regulated profession or chartered status',
      ),
      student: text(
        'студент рұқсатынан (екі жылдан аспаған), дәрежесі бар',
        'после статуса студента (менее двух лет), со степенью',
        'last permission Student (under two years ago), degree done or within three months',
      ),
      graduate: text(
        'түлек рұқсатынан (екі жылдан аспаған)',
        'после статуса выпускника (менее двух лет)',
        'last permission Graduate (under two years ago)',
      ),
    },
    words(
      ['Жаңадан бастаушы негізі', 'Основание новичка', 'Ground as new entrant'],
      [
        'Жаңадан бастаушы деп санауға қандай негіз бар?',
        'По какому основанию вы новичок на рынке?',
        'On what ground are you a new entrant?',
      ],
    ),
  ),
  routeMonths: int(0, 240, 'month', {
    ...words(
      ['Бағыттағы жалпы мерзім, ай', 'Всего времени в маршруте, месяцев', 'Total time on the routes, months'],
      [
        'Сұралған мерзімді қоса, білікті жұмыскер, түлек және Tier 2 ретінде барлығы неше ай?',
        'Сколько всего месяцев как квалифицированный работник, выпускник и Tier 2, вместе с просимым сроком?',
        'How many months in all as Skilled Worker, Graduate and Tier 2, the time asked for included?',
      ],
    ),
    changes: 'with-time',
  }),
  lowerBasis: oneOf(
    {
      none: text('жоқ', 'нет', 'none'),
      health: text(
        'ASHE мөлшерлемесіндегі денсаулық не күтім жұмысы',
        'здравоохранение или уход по ставкам ASHE',
        'health or care job on ASHE rates',
      ),
      transitional: text(
        '2024 жылғы 4 сәуірге дейінгі рұқсат, үзіліссіз',
        'разрешение до 4 апреля 2024 года, без перерыва',
        'granted before 4 April 2024, continuous since',
      ),
    },
    words(
      ['Төмен кесте негізі', 'Основание нижней таблицы', 'Ground for the lower table'],
      [
        'Төмен кесте қолданылатын негіз бар ма?',
        'Есть ли основание для нижней таблицы?',
        'Is there a ground for the lower table?',
      ],
    ),
  ),
  payScale: oneOf(
    {
      none: text('шкаламен емес', 'не по шкале', 'not on a pay scale'),
      'nhs-5-england': text('NHS 5-топ, Англия', 'NHS группа 5, Англия', 'NHS band 5, England'),
      'nhs-5-scotland': text('NHS 5-топ, Шотландия', 'NHS группа 5, Шотландия', 'NHS band 5, Scotland'),
      'nhs-5-wales': text('NHS 5-топ, Уэльс', 'NHS группа 5, Уэльс', 'NHS band 5, Wales'),
      'nhs-5-northern-ireland': text(
        'NHS 5-топ, Солтүстік Ирландия',
        'NHS группа 5, Северная Ирландия',
        'NHS band 5, Northern Ireland',
      ),
      other: text('өзге шкала', 'иная шкала', 'another pay scale'),
    },
    {
      ...words(
        ['Мемлекеттік шкала', 'Государственная шкала', 'National pay scale'],
        [
          'Жұмыс мемлекеттік жалақы шкаласымен төлене ме?',
          'Оплачивается ли работа по государственной шкале?',
          'Is the job paid on a national pay scale?',
        ],
      ),
      ...offer,
    },
  ),
  funds: money(
    'GBP',
    words(
      ['Қаражат, 28 күн', 'Средства за 28 дней', 'Funds held 28 days'],
      [
        '28 күн бойы қолыңызда қанша қаражат болды?',
        'Какие средства были у вас все 28 дней?',
        'What funds did you hold for 28 days?',
      ],
    ),
  ),
  monthsInside: int(
    0,
    600,
    'month',
    words(
      ['Елдегі айлар', 'Месяцев в стране', 'Months in the country'],
      [
        'Елде неше ай рұқсатпен тұрасыз?',
        'Сколько месяцев вы законно в стране?',
        'For how many months have you been in the country with permission?',
      ],
    ),
  ),
  sponsorCertifies: yesNo(
    words(
      ['Демеуші кепілдік берді', 'Спонсор ручается', 'Sponsor certifies maintenance'],
      [
        'Демеуші сізді қамтамасыз ететінін растады ма?',
        'Подтвердил ли спонсор, что обеспечит вас?',
        'Has the sponsor certified that it will maintain you?',
      ],
    ),
  ),
}
