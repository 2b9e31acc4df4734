import { type Fact, int, money, oneOf, yesNo } from '../../../language/facts.ts'
import { text } from '../../../language/text.ts'

const small = text(
  'Шағын не орта кәсіпорын шегі оқылмаған: ұйымның өз жауабы алынады.',
  'Граница малого и среднего предприятия не прочитана: берётся ответ организации.',
  'The limit of a small or medium firm was not read: the employer’s own answer is taken.',
)

export const facts: Record<string, Fact> = {
  category: oneOf(
    {
      a: text('(a) академиялық зерттеу', '(a) научные исследования', '(a) academic research'),
      b: text('(b) маман немесе техник', '(b) специалист или техник', '(b) specialist or technical work'),
      c: text('(c) бизнесті басқару', '(c) управление бизнесом', '(c) business management'),
    },
    {
      label: text('Қызмет түрі', 'Вид деятельности', 'Kind of activity'),
      ask: text('Қандай қызметпен айналысасыз?', 'Чем вы будете заниматься?', 'Which kind of activity is it?'),
      changes: 'by-effort',
    },
  ),
  pay: money('JPY', {
    label: text('Жылдық жалақы', 'Годовая оплата', 'Yearly pay'),
    ask: text('Жылдық жалақы қанша?', 'Какова годовая оплата?', 'What is the yearly pay?'),
    per: 'year',
    source: 'offer',
    changes: 'by-effort',
  }),
  education: oneOf(
    {
      doctorate: text('доктор', 'доктор', 'doctorate'),
      mba: text('MBA немесе MOT', 'MBA или MOT', 'MBA or MOT'),
      master: text('магистр', 'магистр', 'master'),
      bachelor: text('бакалавр немесе соған тең', 'бакалавр или равное', 'bachelor or equal'),
      none: text('бұлардың ешқайсысы', 'ничего из этого', 'none of these'),
    },
    {
      label: text('Ең жоғары дәреже', 'Высшая степень', 'Highest degree'),
      ask: text('Ең жоғары дәрежеңіз қандай?', 'Какая у вас высшая степень?', 'What is your highest degree?'),
      evidence: text('Диплом', 'Диплом', 'Degree certificate'),
      changes: 'by-effort',
    },
  ),
  twoFields: yesNo({
    label: text(
      'Екі не одан көп саладағы дәреже',
      'Степени в двух областях или более',
      'Degrees in two or more fields',
    ),
    ask: text(
      'Екі не одан көп салада дәрежеңіз бар ма?',
      'Есть ли у вас степени в двух областях или более?',
      'Do you hold degrees in two or more fields?',
    ),
    changes: 'by-effort',
  }),
  experienceYears: int(0, 70, 'year', {
    label: text('Кәсіби тәжірибе, жыл', 'Опыт работы, лет', 'Professional experience, years'),
    ask: text(
      'Неше толық жыл тәжірибеңіз бар?',
      'Сколько полных лет опыта у вас есть?',
      'How many completed years of experience do you have?',
    ),
    evidence: text('Жұмыс орнының анықтамасы', 'Справка с работы', 'Statement of the employer'),
    changes: 'with-time',
  }),
  age: int(0, 120, 'year', {
    label: text('Жас', 'Возраст', 'Age'),
    ask: text('Жасыңыз нешеде?', 'Сколько вам лет?', 'How old are you?'),
    evidence: text('Паспорт', 'Паспорт', 'Passport'),
    changes: 'with-time',
  }),
  research: oneOf(
    {
      none: text('жоқ', 'нет', 'none'),
      one: text('бір түрі', 'один вид', 'one kind'),
      several: text('екі не одан көп түрі', 'два вида или более', 'two kinds or more'),
    },
    {
      label: text('Зерттеу жетістіктері', 'Достижения в исследованиях', 'Research achievements'),
      ask: text(
        'Зерттеу жетістіктерінің неше түрі бар?',
        'Сколько видов достижений в исследованиях у вас есть?',
        'How many kinds of research achievement do you have?',
      ),
      help: text(
        'Түрлері: патент; қаржыланған үш жоба; үш мақала; танылған өзге жетістік.',
        'Виды: патент; три финансируемых проекта; три статьи; иное признанное достижение.',
        'Kinds: a patent; three funded projects; three papers; another recognised achievement.',
      ),
      changes: 'by-effort',
    },
  ),
  licences: int(0, 50, 'licence', {
    label: text('Жапонның мемлекеттік лицензиялары', 'Японские государственные лицензии', 'Japanese licences'),
    ask: text(
      'Жұмысыңызға қатысты неше жапон лицензияңыз бар?',
      'Сколько у вас японских лицензий для этой работы?',
      'How many Japanese licences for the work do you hold?',
    ),
    changes: 'by-effort',
  }),
  position: oneOf(
    {
      representative: text(
        'өкілетті директор немесе атқарушы',
        'представляющий директор или исполнительное лицо',
        'representative director or officer',
      ),
      director: text('директор', 'директор', 'director'),
      other: text('өзге', 'иная', 'other'),
    },
    {
      label: text('Лауазым', 'Должность', 'Position'),
      ask: text('Ұйымдағы лауазымыңыз қандай?', 'Какая у вас должность?', 'What is your position?'),
      source: 'offer',
      changes: 'by-effort',
    },
  ),
  innovation: yesNo({
    label: text('Инновацияны қолдау шарасы', 'Мера поддержки инноваций', 'Innovation measure'),
    ask: text(
      'Жұмыс беруші инновацияны қолдау шарасын алады ма?',
      'Получает ли работодатель меру поддержки инноваций?',
      'Is the employer under an innovation-promotion measure?',
    ),
    source: 'employer',
    level: 'case',
  }),
  smallFirm: yesNo({
    label: text('Шағын не орта кәсіпорын', 'Малое или среднее предприятие', 'Small or medium firm'),
    ask: text(
      'Жұмыс беруші - шағын не орта кәсіпорын ба?',
      'Работодатель - малое или среднее предприятие?',
      'Is the employer a small or medium firm?',
    ),
    help: small,
    source: 'employer',
    level: 'case',
  }),
  localSupport: yesNo({
    label: text('Жергілікті билік қолдауы', 'Поддержка местной власти', 'Local government support'),
    ask: text(
      'Жұмыс берушіні жергілікті билік жоғары білікті мамандар бағдарламасымен қолдай ма?',
      'Поддерживает ли работодателя местная власть по программе для таких специалистов?',
      'Is the employer supported by a local government scheme for highly skilled workers?',
    ),
    source: 'employer',
    level: 'case',
  }),
  researchSpending: yesNo({
    label: text('Зерттеуге түсімнің 3%-ынан көп', 'На исследования более 3% выручки', 'Over 3% of sales on research'),
    ask: text(
      'Жұмыс беруші түсімнің 3 пайызынан көбін зерттеуге жұмсай ма?',
      'Тратит ли работодатель на исследования более 3 процентов выручки?',
      'Does the employer spend over 3 per cent of its sales on research?',
    ),
    source: 'employer',
    level: 'case',
  }),
  foreignAward: yesNo({
    label: text(
      'Танылған шетелдік біліктілік не марапат',
      'Признанная иностранная квалификация или награда',
      'Recognised foreign qualification or award',
    ),
    ask: text(
      'Танылған шетелдік біліктілігіңіз не марапатыңыз бар ма?',
      'Есть ли у вас признанная иностранная квалификация или награда?',
      'Do you hold a recognised foreign qualification or award?',
    ),
    changes: 'by-effort',
  }),
  japaneseGraduate: yesNo({
    label: text(
      'Жапон университетінің түлегі',
      'Выпускник японского университета',
      'Graduate of a Japanese university',
    ),
    ask: text(
      'Жапон университетін бітірдіңіз бе?',
      'Окончили ли вы японский университет?',
      'Did you graduate from a Japanese university?',
    ),
    changes: 'by-effort',
  }),
  japanese: oneOf(
    {
      n1: text('N1', 'N1', 'N1'),
      degree: text(
        'жапон тілінен шетелдік дәреже',
        'иностранная степень по японскому языку',
        'foreign degree in Japanese',
      ),
      n2: text('N2', 'N2', 'N2'),
      none: text('бұлардың ешқайсысы', 'ничего из этого', 'none of these'),
    },
    {
      label: text('Жапон тілі', 'Японский язык', 'Japanese'),
      ask: text('Жапон тілі деңгейіңіз қандай?', 'Какой у вас уровень японского?', 'What is your Japanese?'),
      evidence: text('Тіл сынағының куәлігі', 'Свидетельство об экзамене', 'Language certificate'),
      changes: 'by-effort',
    },
  ),
  growthField: yesNo({
    label: text('Өсу саласындағы озық жоба', 'Передовой проект в растущей области', 'Advanced growth-field project'),
    ask: text(
      'Өсу саласындағы озық жобаға қатысасыз ба?',
      'Участвуете ли вы в передовом проекте в растущей области?',
      'Do you work on an advanced project in a growth field?',
    ),
    source: 'offer',
    changes: 'by-effort',
  }),
  listedUniversity: yesNo({
    label: text('Тізімдегі университет', 'Университет из списка', 'Listed university'),
    ask: text(
      'Тізімдегі университетті бітірдіңіз бе?',
      'Окончили ли вы университет из списка?',
      'Did you graduate from a listed university?',
    ),
    help: text(
      'Екі рейтингте алғашқы 300-де тұрған, қаржыландырылған немесе серіктес бағдарламадағы университет.',
      'Университет из первых 300 в двух рейтингах, финансируемый или из партнёрской программы.',
      'A university in the top 300 of two rankings, or of a funded or partner programme.',
    ),
    changes: 'by-effort',
  }),
  jica: yesNo({
    label: text('JICA оқуы', 'Обучение JICA', 'JICA training'),
    ask: text(
      'JICA-ның аталған бағдарламасы бойынша оқыдыңыз ба?',
      'Проходили ли вы обучение по названной программе JICA?',
      'Have you had JICA training under the named programme?',
    ),
    changes: 'by-effort',
  }),
  investmentManagement: yesNo({
    label: text('Инвестицияларды басқару', 'Управление инвестициями', 'Investment management'),
    ask: text(
      'Жұмысыңыз инвестицияларды басқару ма?',
      'Ваша работа - управление инвестициями?',
      'Is the work investment management?',
    ),
    source: 'offer',
    changes: 'by-effort',
  }),
  ownInvestment: money('JPY', {
    label: text('Бизнеске өз салымы', 'Собственное вложение в бизнес', 'Own investment in the business'),
    ask: text(
      'Бизнеске өзіңіз қанша салдыңыз?',
      'Сколько вы сами вложили в бизнес?',
      'How much have you invested in the business yourself?',
    ),
    changes: 'by-effort',
  }),
}
