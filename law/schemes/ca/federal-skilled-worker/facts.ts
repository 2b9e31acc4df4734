import { date, type Fact, int, judgement, oneOf, yesNo } from '../../../language/facts.ts'
import { type Text, text } from '../../../language/text.ts'
import { age, education, levels } from '../points-facts.ts'

const said = (label: Text, ask: Text, help?: Text): Fact =>
  yesNo({ label, ask, ...(help ? { help } : {}), changes: 'by-effort' })

const first = text('Бірінші ресми тіл', 'Первый официальный язык', 'First official language')

export const facts: Record<string, Fact> = {
  continuousYear: said(
    text('Бір жыл үздіксіз жұмыс', 'Год непрерывной работы', 'One continuous year of work'),
    text(
      'Өтінішке дейінгі он жылда негізгі кәсіпте бір жыл үздіксіз ақылы жұмыс істедіңіз бе?',
      'Работали ли вы за последние десять лет год без перерыва за плату по основному занятию?',
      'In the last ten years, did you have one continuous year of paid work in your primary occupation?',
    ),
    text(
      'Толық жұмыс күні — аптасына 30 сағат; толық емес күн сонша сағатқа толса, саналады. 0–3 санаттағы кәсіп болуы керек.',
      'Полная занятость — 30 часов в неделю, либо столько же неполной занятости. Занятие категории 0–3.',
      'Full time is 30 hours a week, or as much in part time. The occupation must be of category 0 to 3.',
    ),
  ),
  restrictedOccupation: said(
    text('Шектелген кәсіп', 'Ограниченное занятие', 'Restricted occupation'),
    text(
      'Негізгі кәсібіңіз шектелген кәсіптер қатарында ма?',
      'Входит ли ваше основное занятие в число ограниченных?',
      'Is your primary occupation a restricted one?',
    ),
  ),
  dutiesPerformed: judgement({
    label: text('Кәсіп міндеттері орындалған', 'Обязанности занятия выполнялись', 'Duties of the occupation performed'),
    ask: text(
      'Кәсіптің басты сипаттамасы мен негізгі міндеттерінің едәуір бөлігі, оның ішінде міндеттілерінің бәрі орындалған ба?',
      'Выполнялись ли действия из основного описания и значительная часть главных обязанностей, включая все существенные?',
      'Were the lead statement and a substantial part of the main duties, all essential ones included, performed?',
    ),
  }),
  languageTest: date({
    label: text('Тіл сынағының күні', 'Дата языкового экзамена', 'Date of the language test'),
    ask: text(
      'Бекітілген тіл сынағын қашан тапсырдыңыз?',
      'Когда вы сдали утверждённый языковой экзамен?',
      'When did you take the approved language test?',
    ),
    evidence: text('Тіл сынағының нәтижесі', 'Результат языкового экзамена', 'Language test result'),
    changes: 'by-effort',
  }),
  ...levels('first', first, first),
  secondLowest: int(0, 12, 'level', {
    label: text(
      'Екінші ресми тіл, ең төмен деңгей',
      'Второй официальный язык, низший уровень',
      'Second official language, lowest level',
    ),
    ask: text(
      'Екінші ресми тілден төрт дағдының ең төмен деңгейі қандай?',
      'Какой самый низкий из четырёх уровней по второму официальному языку?',
      'What is the lowest of your four levels in the second official language?',
    ),
    orNone: true,
    changes: 'by-effort',
  }),
  canadianCredential: said(
    text('Канада дипломы', 'Канадский диплом', 'Canadian credential'),
    text('Біліміңіз Канадада алынған ба?', 'Получено ли образование в Канаде?', 'Is the credential Canadian?'),
  ),
  credentialAssessed: date({
    label: text('Дипломды бағалау күні', 'Дата оценки диплома', 'Date of the equivalency assessment'),
    ask: text(
      'Шетелдік дипломның теңдігі қай күні бағаланды?',
      'Какого числа оценена равноценность иностранного диплома?',
      'On what day was the foreign credential assessed as equivalent?',
    ),
    orNone: true,
    evidence: text('Дипломды бағалау', 'Оценка диплома', 'Educational credential assessment'),
    changes: 'by-effort',
  }),
  outsideQuebec: said(
    text('Квебектен тыс тұру ниеті', 'Намерение жить вне Квебека', 'Intends to live outside Quebec'),
    text(
      'Квебектен тыс тұруға ниеттісіз бе?',
      'Намерены ли вы жить вне Квебека?',
      'Do you intend to live outside Quebec?',
    ),
  ),
  fundsEnough: judgement({
    label: text('Қаражат жеткілікті', 'Средств достаточно', 'Enough funds'),
    ask: text(
      'Отбасы мөлшеріне сай ең аз қажетті табыстың жартысына тең қаражат бар ма?',
      'Есть ли средства в половину минимально необходимого дохода на такую семью?',
      'Are there funds of half the minimum necessary income for a family of this size?',
    ),
    evidence: text('Банк анықтамасы', 'Справка банка', 'Bank statement'),
  }),
  education,
  experienceYears: int(0, 10, 'year', {
    label: text('Білікті жұмыс, жыл', 'Квалифицированная работа, лет', 'Skilled work, years'),
    ask: text(
      'Соңғы он жылда неше толық жыл білікті (0–3 санат) жұмыс істедіңіз?',
      'Сколько полных лет квалифицированной работы (категории 0–3) за последние десять лет?',
      'How many full years of skilled work (categories 0 to 3) do you have in the last ten years?',
    ),
    help: text(
      'Аптасына 30 сағаттан асқаны не қатар екі жұмыс бір жұмыс болып саналады.',
      'Более 30 часов в неделю или две работы сразу считаются как одна.',
      'More than 30 hours a week, or two jobs at once, count as one.',
    ),
    changes: 'with-time',
  }),
  age,
  arranged: oneOf(
    {
      none: text('ұсыныс жоқ', 'предложения нет', 'no offer'),
      a: text('82(2)(a) бойынша', 'по 82(2)(a)', 'under 82(2)(a)'),
      b: text('82(2)(b) бойынша', 'по 82(2)(b)', 'under 82(2)(b)'),
      c: text('82(2)(c) бойынша', 'по 82(2)(c)', 'under 82(2)(c)'),
      d: text('82(2)(d) бойынша', 'по 82(2)(d)', 'under 82(2)(d)'),
    },
    {
      label: text('Уағдаласқан жұмыс', 'Договорённая работа', 'Arranged employment'),
      ask: text(
        'Кемінде бір жылға толық күндік білікті жұмыс ұсынысы бар ма, қай негізбен?',
        'Есть ли предложение квалифицированной работы на полный день не менее чем на год, и на каком основании?',
        'Do you have an offer of full-time skilled work for at least a year, and on which footing?',
      ),
      help: text(
        'Негіздер — жұмыс рұқсаты не еңбек нарығын бағалаудың төрт түрі.',
        'Основания — четыре вида разрешения на работу или оценки рынка труда.',
        'The footings are four kinds of work permit or labour market assessment.',
      ),
      changes: 'by-effort',
    },
  ),
  partner: oneOf(
    {
      none: text('жұбайым жоқ', 'партнёра нет', 'no partner'),
      accompanying: text('бірге барады', 'едет со мной', 'accompanies me'),
      other: text(
        'бірге бармайды, не Канада азаматы, не сонда тұратын тұрақты тұрғын',
        'не едет, либо гражданин Канады, либо живущий там постоянный житель',
        'does not accompany me, or is a citizen, or a permanent resident living in Canada',
      ),
    },
    {
      label: text('Жұбай', 'Партнёр', 'Partner'),
      ask: text('Жұбайыңыз туралы қайсысы дұрыс?', 'Что верно о вашем партнёре?', 'Which is true of your partner?'),
    },
  ),
  partnerLanguage: said(
    text('Жұбайдың тілі 4-деңгей', 'Язык партнёра, уровень 4', 'Partner’s language, level 4'),
    text(
      'Жұбайыңыздың ресми тілі төрт дағдының бәрінде 4-деңгейге жете ме?',
      'Достигает ли партнёр уровня 4 по всем четырём навыкам официального языка?',
      'Does your partner reach level 4 in all four abilities of an official language?',
    ),
  ),
  studyInCanada: said(
    text('Канададағы оқу', 'Учёба в Канаде', 'Study in Canada'),
    text(
      'Канадада кемінде екі жылдық бағдарламада екі оқу жылын күндіз оқыдыңыз ба?',
      'Учились ли вы в Канаде очно два учебных года по программе не короче двух лет?',
      'Did you study full time in Canada for two academic years in a programme of two years or more?',
    ),
  ),
  partnerStudy: said(
    text('Жұбайдың Канададағы оқуы', 'Учёба партнёра в Канаде', 'Partner’s study in Canada'),
    text(
      'Жұбайыңыз Канадада сондай оқуды оқыды ма?',
      'Учился ли так же в Канаде ваш партнёр?',
      'Did your partner study in Canada in the same way?',
    ),
  ),
  workInCanada: said(
    text('Канададағы жұмыс', 'Работа в Канаде', 'Work in Canada'),
    text(
      'Канадада рұқсатпен бір жыл толық күн білікті жұмыс істедіңіз бе?',
      'Работали ли вы в Канаде с разрешением год на полный день по квалифицированному занятию?',
      'Did you work in Canada, authorised, full time for one year in a skilled occupation?',
    ),
  ),
  partnerWork: said(
    text('Жұбайдың Канададағы жұмысы', 'Работа партнёра в Канаде', 'Partner’s work in Canada'),
    text(
      'Жұбайыңыз Канадада рұқсатпен бір жыл толық күн жұмыс істеді ме?',
      'Работал ли партнёр в Канаде с разрешением год на полный день?',
      'Did your partner work in Canada, authorised, full time for one year?',
    ),
  ),
  relative: oneOf(
    {
      none: text('жоқ', 'нет', 'none'),
      own: text('менің туысым', 'мой родственник', 'mine'),
      partner: text('жұбайымның туысы', 'родственник партнёра', 'my partner’s'),
    },
    {
      label: text('Канададағы туыс', 'Родственник в Канаде', 'Relative in Canada'),
      ask: text(
        'Канадада ересек туысыңыз (азамат не тұрақты тұрғын) бар ма?',
        'Есть ли у вас в Канаде взрослый родственник (гражданин или постоянный житель)?',
        'Have you an adult relative in Canada (citizen or permanent resident)?',
      ),
      help: text(
        'Ата-ана, ата-әже, бала, немере, аға-іні, апа-сіңлі, ата-ананың бауыры, бауырдың баласы.',
        'Родители, деды, дети, внуки, братья и сёстры, дяди и тёти, племянники.',
        'Parent, grandparent, child, grandchild, sibling, aunt or uncle, niece or nephew.',
      ),
      evidence: text('Туыстық туралы құжат', 'Документ о родстве', 'Proof of the relation'),
    },
  ),
}
