import { citing, code, date, type Fact, int, oneOf, type Text, text, yesNo } from '../../../language/index.ts'

const LAW = citing('ru/law-115-fz')
const EAEU = citing('kz/eaeu-treaty')
const paper = (label: Text, ask: Text): Fact =>
  yesNo({ label, ask, evidence: label, changes: 'by-effort', cite: LAW('art. 13.3', 'R2', 'RUj', 'RU-13') })

export const facts: Record<string, Fact> = {
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
    cite: EAEU('art. 96-98', 'R', 'RUu', 'RU-40'),
  }),
  visaFree: yesNo({
    label: text('Визасыз келу', 'Безвизовый въезд', 'Visa-free entry'),
    ask: text(
      'Ресейге визасыз келе аласыз ба?',
      'Можете ли вы въезжать в Россию без визы?',
      'May you enter Russia without a visa?',
    ),
    cite: LAW('art. 13.3', 'R2', 'RUf', 'RU-10'),
  }),
  birthDate: date({
    source: 'register',
    register: 'person.birth',
    label: text('Туған күніңіз', 'Дата вашего рождения', 'Your date of birth'),
    ask: text('Қашан тудыңыз?', 'Когда вы родились?', 'When were you born?'),
    changes: 'never',
    cite: LAW('art. 13.3', 'R2', 'RUj', 'RU-13'),
  }),
  employerKind: oneOf(
    {
      individual: text('үй шаруашылығы үшін жеке адам', 'частное лицо для своего хозяйства', 'a private household'),
      'individual-entrepreneur': text('жеке кәсіпкер', 'индивидуальный предприниматель', 'an individual entrepreneur'),
      'legal-person': text('фирма', 'фирма', 'a firm'),
      branch: text('филиал', 'филиал', 'a branch'),
      'representative-office': text('өкілдік', 'представительство', 'a representative office'),
      'state-body': text('мемлекеттік орган', 'государственный орган', 'a state body'),
    },
    {
      source: 'offer',
      label: text('Жұмыс беруші', 'Работодатель', 'Employer'),
      ask: text('Кімге жұмыс істейсіз?', 'У кого вы будете работать?', 'For whom will you work?'),
      changes: 'by-effort',
      cite: LAW('art. 13.3', 'R2', 'RUf', 'RU-10'),
    },
  ),
  region: oneOf(
    {
      moscow: text('Мәскеу', 'Москва', 'Moscow'),
      'moscow-region': text('Мәскеу облысы', 'Московская область', 'Moscow region'),
      'st-petersburg': text('Санкт-Петербург', 'Санкт-Петербург', 'St Petersburg'),
      other: text('басқа өңір', 'другой регион', 'another region'),
    },
    {
      source: 'offer',
      label: text('Жұмыс өңірі', 'Регион работы', 'Region of work'),
      ask: text('Қай өңірде жұмыс істейсіз?', 'В каком регионе вы будете работать?', 'In which region will you work?'),
      changes: 'by-effort',
      cite: LAW('art. 13.3', 'R2', 'viza-guru', 'RU-19'),
    },
  ),
  profession: code('words', {
    source: 'offer',
    label: text('Кәсіп', 'Профессия', 'Profession'),
    ask: text(
      'Қандай кәсіппен жұмыс істейсіз?',
      'По какой профессии вы будете работать?',
      'What is your profession there?',
    ),
    changes: 'by-effort',
    cite: LAW('art. 13.3', 'R2', 'migration-patent', 'RU-19'),
  }),
  activityClosed: yesNo({
    source: 'officer',
    label: text('Қызмет түрі өңірде жабық', 'Деятельность в регионе закрыта', 'Activity closed in the region'),
    ask: text(
      'Бұл өңірде патентпен бұл жұмысты істеуге губернатор тыйым салған ба?',
      'Запретил ли губернатор эту работу по патенту в регионе?',
      'Has the governor closed this work to patent holders in the region?',
    ),
    help: text(
      'Мысалы, Санкт-Петербургте: курьер, такси.',
      'Например, в Санкт-Петербурге: курьеры, такси.',
      'In St Petersburg, for one: couriers and taxis.',
    ),
    cite: citing('ru/regional-bans')('article not seen', 'R2', 'RUy', 'RU-21'),
  }),
  workPurpose: yesNo({
    label: text('Мақсаты «жұмыс»', 'Цель «работа»', 'Purpose "work"'),
    ask: text(
      'Көші-қон картасында мақсат «жұмыс» деп жазылған ба?',
      'Указана ли в миграционной карте цель «работа»?',
      'Does your migration card give "work" as the purpose?',
    ),
    evidence: text('Көші-қон картасы', 'Миграционная карта', 'Migration card'),
    cite: LAW('art. 13.3', 'R2', 'RUk', 'RU-11'),
  }),
  entryDay: date({
    event: 'entry',
    label: text('Келген күн', 'День въезда', 'Day of entry'),
    ask: text('Ресейге қай күні келдіңіз?', 'В какой день вы въехали в Россию?', 'On what day did you enter Russia?'),
    changes: 'never',
    cite: LAW('art. 13.3', 'R2', 'RUk', 'RU-12'),
  }),
  monthsPaid: int(1, 12, 'month', {
    label: text('Төленетін айлар', 'Оплачиваемые месяцы', 'Months paid for'),
    ask: text('Неше айға төлейсіз?', 'За сколько месяцев вы платите?', 'For how many months do you pay?'),
    changes: 'by-effort',
    cite: LAW('art. 13.3(5)', 'R2', 'RUl', 'RU-14'),
  }),
  monthsBefore: int(0, 12, 'month', {
    source: 'register',
    register: 'permit.previous-months',
    label: text('Осы патенттің өткен айлары', 'Прошедшие месяцы патента', 'Months of this patent so far'),
    ask: text(
      'Осы патентпен неше ай төлеп қойдыңыз (жаңасына 0)?',
      'За сколько месяцев этот патент уже оплачен (новый - 0)?',
      'How many months of this patent are paid already (0 for a new one)?',
    ),
    changes: 'never',
    cite: LAW('art. 13.3(5)', 'R2', 'RUl', 'RU-14'),
  }),
  paymentDay: date({
    event: 'payment',
    label: text('Төлем күні', 'День оплаты', 'Day of payment'),
    ask: text('Қай күні төледіңіз?', 'В какой день вы заплатили?', 'On what day did you pay?'),
    changes: 'by-effort',
    cite: citing('ru/tax-code')('art. 227.1', 'R2', 'RUh', 'RU-17'),
  }),
  insured: paper(
    text(
      'Медициналық сақтандыру не қызмет шарты',
      'Медстраховка или договор об услугах',
      'Health insurance or service contract',
    ),
    text(
      'Медициналық сақтандыру не медициналық қызмет шарты бар ма?',
      'Есть ли медицинская страховка или договор о медицинских услугах?',
      'Do you have health insurance or a contract for medical services?',
    ),
  ),
  medical: paper(
    text('Медициналық қорытынды', 'Медицинское заключение', 'Medical findings'),
    text(
      'Бір жылдан ескі емес медициналық қорытынды бар ма?',
      'Есть ли медицинское заключение не старше года?',
      'Do you have medical findings of the last year?',
    ),
  ),
  examPassed: paper(
    text('Орыс тілі, тарихы мен заңы', 'Русский язык, история и право', 'Russian language, history and law'),
    text(
      'Орыс тілін, тарихы мен заң негіздерін білетініңізді растадыңыз ба?',
      'Подтверждено ли знание русского языка, истории и основ права?',
      'Have you proven your knowledge of Russian, history and law?',
    ),
  ),
  registered: paper(
    text('Көші-қон есебі туралы хабарлама', 'Уведомление о миграционном учёте', 'Registration notice'),
    text('Келгеніңіз тіркелді ме?', 'Зарегистрировано ли ваше прибытие?', 'Has your arrival been registered?'),
  ),
}
