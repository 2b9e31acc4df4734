import { type Fact, int, judgement, money, yesNo } from '../../../language/facts.ts'
import { type Text, text } from '../../../language/text.ts'

const official = text(
  'Баллды ресми кестеден немесе көші-қон басқармасынан алыңыз: аралықтары мұнда тексерілмеген.',
  'Возьмите баллы из официальной таблицы или в иммиграционной службе: границы здесь не проверены.',
  'Take the points from the official table or the immigration office: its bands were not verified here.',
)
const scored = (min: number, max: number, label: Text, ask: Text): Fact =>
  int(min, max, 'points', { label, ask, help: official, source: 'officer', changes: 'with-time' })
const asked = (source: Fact['source'], label: Text, ask: Text, changes?: Fact['changes']): Fact =>
  yesNo({ source, label, ask, ...(changes ? { changes } : {}) })

export const facts: Record<string, Fact> = {
  stayMonths: int(0, 600, 'month', {
    label: text('E-9, E-10, H-2 бойынша жұмыс', 'Работа по E-9, E-10, H-2', 'Work on E-9, E-10 or H-2'),
    ask: text(
      'Соңғы он жылда E-9, E-10 не H-2 мәртебесімен неше толық ай заңды жұмыс істедіңіз?',
      'Сколько полных месяцев за последние десять лет вы законно работали по E-9, E-10 или H-2?',
      'For how many whole months in the last ten years did you work lawfully on E-9, E-10 or H-2?',
    ),
    changes: 'with-time',
  }),
  registered: asked(
    'worker',
    text('Тіркелген және жұмыс істейді', 'Зарегистрирован и работает', 'Registered and at work'),
    text(
      'Қазір шетелдік ретінде тіркеліп, жұмыс істеп жүрсіз бе?',
      'Вы сейчас зарегистрированы как иностранец и работаете?',
      'Are you registered as a foreign resident and at work at present?',
    ),
  ),
  annualPay: money('KRW', {
    label: text('Шарттағы жылдық жалақы', 'Годовая оплата по договору', 'Yearly pay of the contract'),
    ask: text(
      'Жаңа шартта жылына қанша жалақы жазылған?',
      'Какая годовая оплата стоит в новом договоре?',
      'What yearly pay does the new contract give?',
    ),
    per: 'year',
    source: 'offer',
    changes: 'by-effort',
  }),
  farmOrInlandFishery: asked(
    'employer',
    text(
      'Ауыл шаруашылығы не ішкі балық аулау',
      'Сельское хозяйство или внутреннее рыболовство',
      'Farming or inland fishing',
    ),
    text(
      'Жұмыс егін, мал шаруашылығында не ішкі су балық аулауында ма?',
      'Работа в земледелии, животноводстве или внутреннем рыболовстве?',
      'Is the job in agriculture, livestock or inland fisheries?',
    ),
  ),
  contractMonths: int(0, 240, 'month', {
    label: text('Шарт мерзімі', 'Срок договора', 'Length of the contract'),
    ask: text('Жаңа шарт неше айға?', 'На сколько месяцев новый договор?', 'For how many months is the new contract?'),
    source: 'offer',
    changes: 'by-effort',
  }),
  employerMonths: int(0, 600, 'month', {
    label: text('Осы жұмыс берушідегі айлар', 'Месяцы у этого работодателя', 'Months with this employer'),
    ask: text(
      'Осы жұмыс берушіде неше толық ай жұмыс істедіңіз?',
      'Сколько полных месяцев вы работаете у этого работодателя?',
      'For how many whole months have you worked for this employer?',
    ),
    changes: 'with-time',
  }),
  recommended: asked(
    'employer',
    text('Жұмыс берушінің ұсынысы', 'Рекомендация работодателя', 'Employer’s recommendation'),
    text('Жұмыс беруші сізді ұсынды ма?', 'Рекомендует ли вас работодатель?', 'Does the employer recommend you?'),
    'by-effort',
  ),
  incomePoints: scored(
    0,
    120,
    text('Табыс балы', 'Баллы за доход', 'Points for income'),
    text(
      'Соңғы екі жылдың орташа табысына кесте неше балл береді?',
      'Сколько баллов даёт таблица за средний доход двух лет?',
      'How many points does the table give for the mean income of two years?',
    ),
  ),
  koreanPoints: scored(
    0,
    120,
    text('Корей тілі балы', 'Баллы за корейский', 'Points for Korean'),
    text(
      'Корей тіліне кесте неше балл береді?',
      'Сколько баллов даёт таблица за корейский язык?',
      'How many points does the table give for Korean?',
    ),
  ),
  agePoints: scored(
    0,
    60,
    text('Жас балы', 'Баллы за возраст', 'Points for age'),
    text(
      'Жасыңызға кесте неше балл береді?',
      'Сколько баллов даёт таблица за возраст?',
      'How many points does the table give for your age?',
    ),
  ),
  otherPoints: scored(
    -300,
    300,
    text('Өзге қосымша және шегерім балдары', 'Прочие бонусы и вычеты', 'Other bonus points and deductions'),
    text(
      'Ұсыныстан басқа қосымша балдар мен шегерімдердің қосындысы неше?',
      'Какова сумма прочих бонусов и вычетов, кроме рекомендации?',
      'What do bonus points other than the recommendation, less deductions, add up to?',
    ),
  ),
  oldPoints: scored(
    0,
    180,
    text('2017 жылғы кестенің балы', 'Баллы по таблице 2017 года', 'Points of the table of 2017'),
    text(
      '180 балдық кесте бойынша неше балл жинадыңыз?',
      'Сколько баллов вы набрали по таблице из 180?',
      'How many points of the table of 180 do you have?',
    ),
  ),
  fined: asked(
    'worker',
    text('Бір миллион вон айыппұл', 'Штраф от миллиона вон', 'Fine of a million won'),
    text(
      'Қылмыс үшін бір миллион вон не одан көп айыппұл не ауыр жаза алдыңыз ба?',
      'Был ли за преступление штраф от миллиона вон или более строгое наказание?',
      'Were you sentenced to a fine of a million won or more?',
    ),
  ),
  taxArrears: asked(
    'worker',
    text('Салық қарызы', 'Долг по налогам', 'Tax arrears'),
    text('Төленбеген салық қарызыңыз бар ма?', 'Есть ли у вас долг по налогам?', 'Do you owe taxes?'),
    'by-effort',
  ),
  violations: int(0, 1000, 'times', {
    label: text('Көші-қон заңын бұзу', 'Нарушения миграционного закона', 'Breaches of the Immigration Act'),
    ask: text(
      'Көші-қон заңын неше рет бұздыңыз?',
      'Сколько раз вы нарушали миграционный закон?',
      'How many times did you breach the Immigration Act?',
    ),
    changes: 'never',
  }),
  illegalStay: asked(
    'worker',
    text('Бұрын заңсыз тұру', 'Незаконное пребывание ранее', 'Earlier unlawful stay'),
    text(
      'Бұрын Кореяда заңсыз тұрдыңыз ба?',
      'Пребывали ли вы в Корее незаконно?',
      'Did you ever stay in Korea unlawfully?',
    ),
    'never',
  ),
  noHarm: judgement({
    label: text('Қоғамға қауіп жоқ', 'Опасности для общества нет', 'No harm to the public'),
    ask: text(
      'Өтініш иесі қоғамдық мүддеге қауіп төндірмей ме?',
      'Заявитель не опасен для общественных интересов?',
      'Is the applicant free of harm to the public interest?',
    ),
  }),
  quotaFree: int(-10_000_000, 10_000_000, 'places', {
    source: 'register',
    register: 'quota.free',
    label: text('Квотадағы бос орындар', 'Свободные места квоты', 'Places free in the quota'),
  }),
}
