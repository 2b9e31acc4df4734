import { citing, code, date, type Fact, int, money, oneOf, type Text, text, yesNo } from '../../../language/index.ts'

const ACT = citing('kr/act-6967')
const GUIDE = citing('kr/eps-guidance')
const asked = (row: string, source: Fact['source'], label: Text, ask: Text): Fact =>
  yesNo({ source, label, ask, changes: 'by-effort', cite: GUIDE('article not seen', 'R2', 'KRa', row) })
/** Told by the register of recruitment where it knows, and asked where it does not. */
const registered = (row: string, register: string, label: Text, ask: Text): Fact => ({
  ...asked(row, 'register', label, ask),
  register,
})

export const facts: Record<string, Fact> = {
  step: oneOf(
    {
      first: text('жаңа жұмысшы', 'новый работник', 'a new worker'),
      're-employment': text(
        'үш жылдан кейін қайта жалдау',
        'повторный наём после трёх лет',
        're-employment after three years',
      ),
      change: text('жұмыс орнын ауыстыру', 'смена места работы', 'change of workplace'),
      'committed-return': text(
        'адал жұмысшының қайта келуі (сынақсыз)',
        'возвращение верного работника (без экзамена)',
        'return of a committed worker (no test)',
      ),
      'test-return': text(
        'арнайы сынақпен қайта келу',
        'возвращение через особый экзамен',
        'return by the special test',
      ),
    },
    {
      source: 'employer',
      label: text('Не сұралады', 'Что запрашивается', 'What is asked for'),
      ask: text('Не сұрайсыз?', 'О чём вы просите?', 'What do you ask for?'),
      cite: GUIDE('article not seen', 'R', 'KRa', 'KR-10..29'),
    },
  ),
  citizenship: code('country', {
    source: 'register',
    register: 'person.citizenship',
    label: text('Азаматтығы', 'Гражданство', 'Citizenship'),
    ask: text(
      'Жұмысшы қай елдің азаматы?',
      'Гражданином какой страны является работник?',
      'Of which country is the worker a national?',
    ),
    changes: 'never',
    cite: GUIDE('article not seen', 'R', 'KRc', 'KR-3'),
  }),
  sector: oneOf(
    {
      manufacturing: text('өңдеу өнеркәсібі', 'обрабатывающая промышленность', 'manufacturing'),
      construction: text('құрылыс', 'строительство', 'construction'),
      farming: text('ауыл шаруашылығы', 'сельское хозяйство', 'farming'),
      fishery: text('балық аулау', 'рыболовство', 'fishery'),
      services: text('тізімдегі қызмет салалары', 'услуги из перечня', 'listed services'),
      shipbuilding: text('кеме жасау', 'судостроение', 'shipbuilding'),
      other: text('басқа', 'другое', 'something else'),
    },
    {
      level: 'case',
      source: 'employer',
      label: text('Сала', 'Отрасль', 'Sector'),
      ask: text('Ұйым қай салада жұмыс істейді?', 'В какой отрасли работает фирма?', 'In which sector is the firm?'),
      cite: GUIDE('article not seen', 'R', 'KRc', 'KR-4'),
    },
  ),
  staff: int(0, 1_000_000, 'persons', {
    level: 'case',
    source: 'register',
    register: 'employer.staff',
    label: text('Тұрақты жұмысшылар', 'Постоянные работники', 'Regular workers'),
    ask: text(
      'Неше тұрақты жұмысшыңыз бар?',
      'Сколько у вас постоянных работников?',
      'How many regular workers do you have?',
    ),
    cite: GUIDE('article not seen', 'R', 'KRc', 'KR-4'),
  }),
  capital: money('KRW', {
    level: 'case',
    source: 'employer',
    max: 1_000_000_000_000_000,
    label: text('Капитал', 'Капитал', 'Capital'),
    ask: text('Ұйымның капиталы қанша?', 'Каков капитал фирмы?', 'What is the capital of the firm?'),
    cite: GUIDE('article not seen', 'R', 'KRc', 'KR-4'),
  }),
  barredUntil: date({
    level: 'case',
    source: 'officer',
    orNone: true,
    label: text('Тыйымның соңғы күні', 'Последний день запрета', 'Last day of the bar'),
    ask: text(
      'Жұмыс берушіге жаңа шетелдік алуға тыйым қай күнге дейін?',
      'До какого дня работодателю запрещено брать новых иностранцев?',
      'Until what day is the employer barred from new foreigners?',
    ),
    cite: GUIDE('article not seen', 'R2', 'klpt', 'KR-27'),
  }),
  searchDays: int(0, 1000, 'day', {
    level: 'case',
    source: 'employer',
    label: text('Жергілікті іздеу күндері', 'Дни поиска местных', 'Days of search for locals'),
    ask: text(
      'Жергілікті жұмысшыны неше күн іздедіңіз?',
      'Сколько дней вы искали местных работников?',
      'For how many days did you seek local workers?',
    ),
    changes: 'by-effort',
    cite: GUIDE('article not seen', 'R2', 'KRj', 'KR-11'),
  }),
  quotaFree: int(-10_000_000, 10_000_000, 'places', {
    source: 'register',
    register: 'quota.free',
    label: text('Квотадағы бос орындар', 'Свободные места квоты', 'Places free in the quota'),
    cite: citing('kr/policy-committee')('article not seen', 'R2', 'KRh', 'KR-5..7'),
  }),
  languageTest: asked(
    'KR-10',
    'worker',
    text('Тіл сынағы (EPS-TOPIK)', 'Языковой экзамен (EPS-TOPIK)', 'Language test (EPS-TOPIK)'),
    text('EPS-TOPIK сынағынан өттіңіз бе?', 'Сдан ли экзамен EPS-TOPIK?', 'Have you passed EPS-TOPIK?'),
  ),
  skillsTest: asked(
    'KR-10',
    'worker',
    text('Дағды сынағы', 'Проверка навыков', 'Skills test'),
    text('Дағды сынағынан өттіңіз бе?', 'Пройдена ли проверка навыков?', 'Have you passed the skills test?'),
  ),
  medicalPassed: asked(
    'KR-10',
    'worker',
    text('Медициналық тексеру', 'Медицинский осмотр', 'Medical check'),
    text('Медициналық тексеруден өттіңіз бе?', 'Пройден ли медицинский осмотр?', 'Have you passed the medical check?'),
  ),
  onRoster: registered(
    'KR-10',
    'recruitment.on-roster',
    text('Бекітілген тізімде', 'В утверждённом списке', 'On the approved roster'),
    text(
      'Жұмысшы Корея органы бекіткен тізімде ме?',
      'Состоит ли работник в списке, утверждённом корейским органом?',
      'Is the worker on the roster the Korean body approved?',
    ),
  ),
  standardContract: registered(
    'KR-13',
    'recruitment.standard-contract',
    text('Үлгі шарт', 'Типовой договор', 'Standard contract'),
    text(
      'Ақы, уақыт, демалыс және орын жазылған үлгі шарт жасалды ма?',
      'Заключён ли типовой договор с оплатой, часами, выходными и местом?',
      'Is there a standard contract with pay, hours, rest days and workplace?',
    ),
  ),
  changeGround: oneOf(
    {
      ended: text(
        'шарт аяқталды не дәлелді себеппен ұзартылмады',
        'договор кончился или не продлён по уважительной причине',
        'contract ended or refused for just cause',
      ),
      closure: text('кәсіпорын жабылды', 'предприятие закрылось', 'the firm closed'),
      'not-worker': text(
        'жұмысшыдан тыс себеп (төленбеген ақы, зорлық), расталған',
        'причина не в работнике (невыплата, насилие), подтверждена',
        'reason not due to the worker (unpaid wages, abuse), confirmed',
      ),
      none: text('мұндай себеп жоқ', 'такой причины нет', 'no such reason'),
    },
    {
      register: 'change.protected:not-worker',
      label: text('Ауыстыру себебі', 'Причина смены', 'Ground of the change'),
      ask: text('Неге ауысасыз?', 'Почему вы меняете место?', 'Why do you change?'),
      cite: ACT('article not seen', 'R', 'KRe', 'KR-23'),
    },
  ),
  employmentPeriod: oneOf(
    {
      first: text('алғашқы үш жыл', 'первые три года', 'the first three years'),
      're-employment': text('қайта жалдау мерзімі', 'срок повторного найма', 're-employment'),
    },
    {
      label: text('Жұмыс кезеңі', 'Период работы', 'Period of employment'),
      ask: text('Қай кезеңде жұмыс істейсіз?', 'В каком вы периоде работы?', 'In which period of employment are you?'),
      cite: ACT('article not seen', 'R2', 'KRe', 'KR-24'),
    },
  ),
  changesCounted: int(0, 20, 'times', {
    register: 'followed.changes',
    label: text('Есептелген ауыстырулар', 'Учтённые смены', 'Changes counted so far'),
    ask: text(
      'Осы кезеңде өз еркіңізбен неше рет ауыстыңыз?',
      'Сколько раз в этом периоде вы меняли место по своей воле?',
      'How many times in this period did you change at your own wish?',
    ),
    help: text(
      'Жұмысшыдан тыс себеппен ауысу есептелмейді.',
      'Смены не по вине работника не считаются.',
      'Changes not due to the worker do not count.',
    ),
    changes: 'never',
    cite: ACT('article not seen', 'R2', 'KRe', 'KR-24'),
  }),
  contractEnd: date({
    event: 'contract-end',
    label: text('Шарт аяқталған күн', 'День окончания договора', 'Day the contract ended'),
    ask: text('Шарт қай күні аяқталды?', 'В какой день кончился договор?', 'On what day did the contract end?'),
    changes: 'never',
    cite: ACT('article not seen', 'R2', 'KRf', 'KR-25'),
  }),
  applyCauseEnd: date({
    orNone: true,
    label: text('Өтінішке кедергі біткен күн', 'Конец помехи обращению', 'End of what kept you from applying'),
    ask: text(
      'Жарақат, ауру, жүктілік не босану өтініш беруге кедергі болса, қай күні бітті?',
      'Если обратиться мешали травма, болезнь, беременность или роды, когда это кончилось?',
      'If injury, illness, pregnancy or childbirth kept you from applying, when did it end?',
    ),
    changes: 'never',
    cite: ACT('article not seen', 'R2', 'KRf', 'KR-25'),
  }),
  permissionCauseEnd: date({
    orNone: true,
    label: text(
      'Рұқсат алуға кедергі біткен күн',
      'Конец помехи получению разрешения',
      'End of what kept you from permission',
    ),
    ask: text(
      'Жарақат, ауру, жүктілік не босану рұқсат алуға кедергі болса, қай күні бітті?',
      'Если получить разрешение мешали травма, болезнь, беременность или роды, когда это кончилось?',
      'If injury, illness, pregnancy or childbirth kept you from getting permission, when did it end?',
    ),
    changes: 'never',
    cite: ACT('article not seen', 'R2', 'KRf', 'KR-25'),
  }),
  sameZone: asked(
    'KR-26',
    'offer',
    text('Аймақ сол күйі', 'Та же зона', 'Same zone'),
    text(
      'Жаңа орын бес аймақтың сол аймағында ма?',
      'Новое место в той же из пяти зон?',
      'Is the new workplace in the same one of the five zones?',
    ),
  ),
  intoCapital: asked(
    'KR-26',
    'offer',
    text('Астана аймағына', 'В столичную зону', 'Into the capital zone'),
    text(
      'Басқа аймақтан астана аймағына ауысасыз ба?',
      'Переходите ли вы из другой зоны в столичную?',
      'Do you move from another zone into the capital zone?',
    ),
  ),
  monthsWorked: int(0, 120, 'month', {
    label: text('Жұмыс істелген айлар', 'Отработанные месяцы', 'Months worked'),
    ask: text(
      'Кореяда неше толық ай жұмыс істедіңіз?',
      'Сколько полных месяцев вы работали в Корее?',
      'For how many whole months did you work in Korea?',
    ),
    changes: 'with-time',
    cite: GUIDE('article not seen', 'R', 'KRl', 'KR-28'),
  }),
  withoutChange: asked(
    'KR-28',
    'officer',
    text('Ауыспай жұмыс істеді', 'Без смены места', 'Without a change'),
    text(
      'Жұмысшы орнын ауыстырмады ма (жұмыс беруші кінәсінен ауысу есептелмейді)?',
      'Работник не менял места (смены по вине работодателя не считаются)?',
      'Did the worker not change (changes through the employer’s fault are forgiven)?',
    ),
  ),
  askedBeforeDeparture: asked(
    'KR-28',
    'employer',
    text('Кетуіне дейін өтінді', 'Просили до отъезда', 'Asked before departure'),
    text(
      'Өтініш жұмысшы кеткенше берілді ме?',
      'Подано ли заявление до отъезда работника?',
      'Was it filed before the worker departed?',
    ),
  ),
  specialTest: asked(
    'KR-29',
    'worker',
    text('Арнайы тіл сынағы', 'Особый языковой экзамен', 'Special language test'),
    text(
      'Қайтқан соң арнайы тіл сынағынан өттіңіз бе?',
      'Сдан ли после возвращения особый языковой экзамен?',
      'Have you passed the special language test after your return?',
    ),
  ),
  departure: date({
    event: 'departure',
    label: text('Кореядан кеткен күн', 'День отъезда из Кореи', 'Day of departure'),
    ask: text(
      'Кореядан қай күні кетесіз немесе кеттіңіз?',
      'Когда вы уезжаете или уехали из Кореи?',
      'On what day do or did you leave Korea?',
    ),
    changes: 'by-effort',
    cite: GUIDE('article not seen', 'R', 'KRl', 'KR-28'),
  }),
  plannedEntry: date({
    event: 'entry',
    label: text('Жоспарлы келу күні', 'День нового въезда', 'Day of the new entry'),
    ask: text(
      'Кореяға қай күні келесіз?',
      'Когда вы снова въезжаете в Корею?',
      'On what day will you enter Korea again?',
    ),
    changes: 'by-effort',
    cite: GUIDE('article not seen', 'R', 'KRl', 'KR-28'),
  }),
}
