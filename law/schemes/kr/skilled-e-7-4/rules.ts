import { citing } from '../../../language/act.ts'
import { type Criterion, flag, must, type Points } from '../../../language/criteria.ts'
import {
  above,
  all,
  always,
  any,
  atLeast,
  below,
  type Condition,
  cited,
  fact,
  incomplete,
  no,
  not,
  one,
  value,
  when,
  yes,
} from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'

const MOJ = citing('kr/e-7-4')
export const NOTE = 'points-systems 10.2'
export const seen = (source: string) => MOJ('article not seen', 'R2', source, NOTE)
const manual = seen('koreaworkexpert.com; busan.go.kr')
const bars = seen('busan.go.kr')

const rule = (id: string, title: Text, condition: Condition, cite: typeof manual, code: string, why: Text): Criterion =>
  must(id, title, condition, cite, { refuse: { code, text: why } })

const worked = (condition: Condition): Criterion =>
  rule(
    'worked',
    text('Жұмыс өтілі', 'Срок работы', 'Length of work'),
    condition,
    seen('pinoysakorea.com; busan.go.kr'),
    'WORKED_TOO_LITTLE',
    text(
      'Соңғы он жылда {stayMonths} заңды жұмыс аз; {kr.e-7-4.worked} керек.',
      'За последние десять лет {stayMonths} законной работы мало; нужно {kr.e-7-4.worked}.',
      'Lawful work of {stayMonths} in the last ten years is too little; {kr.e-7-4.worked} are needed.',
    ),
  )
const fourYears = atLeast('stayMonths', value('kr.e-7-4.worked'))

// Sources differ on whether the fourth breach bars already.
const few: Condition = any(
  below('violations', value('kr.e-7-4.violations')),
  all(
    not(above('violations', value('kr.e-7-4.violations'))),
    incomplete('whether four breaches bar already, or only more than four, is told differently'),
  ),
)

const record: Criterion[] = [
  rule(
    'no-fine',
    text('Сотталмаған', 'Нет судимости', 'No sentence'),
    no('fined'),
    bars,
    'FINED',
    text(
      'Бір миллион вон не одан көп айыппұл кедергі болады.',
      'Наказание штрафом от миллиона вон закрывает путь.',
      'A sentence of a fine of a million won or more bars the change.',
    ),
  ),
  rule(
    'taxes',
    text('Салық төленген', 'Налоги уплачены', 'Taxes paid'),
    no('taxArrears'),
    bars,
    'TAX_ARREARS',
    text('Алдымен салық қарызын төлеңіз.', 'Сначала уплатите долг по налогам.', 'Pay the taxes owed first.'),
  ),
  rule(
    'violations',
    text('Көші-қон заңын бұзу аз', 'Мало нарушений', 'Few breaches'),
    few,
    bars,
    'VIOLATIONS',
    text(
      'Көші-қон заңы {violations} бұзылған.',
      'Миграционный закон нарушен {violations}.',
      'The Immigration Act was breached {violations}.',
    ),
  ),
]
const free: Criterion = rule(
  'quota',
  text('Квотада бос орын бар', 'В квоте есть место', 'A place is free in the quota'),
  atLeast('quotaFree', one),
  seen('busan.go.kr; immigration.go.kr'),
  'QUOTA',
  text(
    'Квотада бос орын жоқ ({quotaFree}).',
    'В квоте нет мест ({quotaFree}).',
    'No place is free in the quota ({quotaFree}).',
  ),
)

const floor = (id: string, name: string, title: Text, code: string, why: Text): Criterion =>
  rule(id, title, atLeast(name, value('kr.e-7-4.floor')), manual, code, why)

export const criteria2023: Criterion[] = [
  worked(fourYears),
  rule(
    'registered',
    text('Тіркелген, жұмыс істейді', 'Зарегистрирован, работает', 'Registered and at work'),
    yes('registered'),
    seen('koreaworkexpert.com'),
    'NOT_AT_WORK',
    text(
      'Өтініш беруші тіркеліп, жұмыс істеп тұруы керек.',
      'Заявитель должен быть зарегистрирован и работать.',
      'The applicant has to be registered and at work.',
    ),
  ),
  rule(
    'contract',
    text('Шарт мерзімі', 'Срок договора', 'Length of the contract'),
    atLeast('contractMonths', value('kr.e-7-4.contract')),
    manual,
    'CONTRACT_TOO_SHORT',
    text(
      'Шарт {contractMonths}; кемінде {kr.e-7-4.contract} керек.',
      'Договор на {contractMonths}; нужно не менее {kr.e-7-4.contract}.',
      'The contract is for {contractMonths}; at least {kr.e-7-4.contract} are needed.',
    ),
  ),
  // Farming and inland fishing have a lower floor.
  rule(
    'pay',
    text('Жылдық жалақы', 'Годовая оплата', 'Yearly pay'),
    atLeast('annualPay', when(yes('farmOrInlandFishery'), value('kr.e-7-4.pay-farming'), value('kr.e-7-4.pay'))),
    seen('koreaworkexpert.com'),
    'PAY',
    text(
      'Жылына {annualPay} аз; {kr.e-7-4.pay} керек (ауыл шаруашылығында {kr.e-7-4.pay-farming}).',
      '{annualPay} в год мало; нужно {kr.e-7-4.pay} (в сельском хозяйстве {kr.e-7-4.pay-farming}).',
      '{annualPay} a year is too little; {kr.e-7-4.pay} are needed (in farming {kr.e-7-4.pay-farming}).',
    ),
  ),
  rule(
    'recommendation',
    text('Жұмыс берушінің ұсынысы', 'Рекомендация работодателя', 'Employer’s recommendation'),
    all(yes('recommended'), atLeast('employerMonths', value('kr.e-7-4.with-employer'))),
    manual,
    'NOT_RECOMMENDED',
    text(
      'Кемінде {kr.e-7-4.with-employer} жұмыс істеген жұмыс берушінің ұсынысы керек.',
      'Нужна рекомендация работодателя, у которого вы работаете не менее {kr.e-7-4.with-employer}.',
      'The recommendation of an employer you have worked for at least {kr.e-7-4.with-employer} is needed.',
    ),
  ),
  floor(
    'income-floor',
    'incomePoints',
    text('Табыс балы жеткілікті', 'Баллов за доход достаточно', 'Enough points for income'),
    'INCOME_POINTS',
    text(
      'Табысқа {incomePoints}; кемінде {kr.e-7-4.floor} керек.',
      'За доход {incomePoints}; нужно не менее {kr.e-7-4.floor}.',
      'Income gives {incomePoints}; at least {kr.e-7-4.floor} are needed.',
    ),
  ),
  floor(
    'korean-floor',
    'koreanPoints',
    text('Тіл балы жеткілікті', 'Баллов за язык достаточно', 'Enough points for Korean'),
    'KOREAN_POINTS',
    text(
      'Корей тіліне {koreanPoints}; кемінде {kr.e-7-4.floor} керек.',
      'За корейский {koreanPoints}; нужно не менее {kr.e-7-4.floor}.',
      'Korean gives {koreanPoints}; at least {kr.e-7-4.floor} are needed.',
    ),
  ),
  ...record,
  rule(
    'lawful-stay',
    text('Заңды тұрған', 'Пребывал законно', 'Stayed lawfully'),
    no('illegalStay'),
    bars,
    'UNLAWFUL_STAY',
    text(
      'Бұрынғы заңсыз тұру кедергі болады.',
      'Прежнее незаконное пребывание закрывает путь.',
      'An earlier unlawful stay bars the change.',
    ),
  ),
  rule(
    'no-harm',
    text('Қоғамға қауіп жоқ', 'Опасности для общества нет', 'No harm to the public'),
    yes('noHarm'),
    bars,
    'PUBLIC_HARM',
    text(
      'Қызметкер қоғамдық мүддеге қауіп бар деп тапты.',
      'Сотрудник нашёл опасность для общественных интересов.',
      'The officer found harm to the public interest.',
    ),
  ),
  free,
]

export const criteria2017: Criterion[] = [
  // Five years were asked at some time before 2023; under five years nothing is sure.
  worked(
    all(
      fourYears,
      any(
        atLeast('stayMonths', cited(60, 'month', seen('immigration.go.kr; visainkorea plan of January 2023'))),
        incomplete('on which days four years were enough, and on which five were asked, was not read'),
      ),
    ),
  ),
  ...record,
  free,
]

const item = (id: string, name: string, title: Text) => flag(id, always, fact(name), { title, cite: manual })
const refusal = (mark: string) => ({
  code: 'POINTS',
  text: text(
    `Балл жиынтығы {points}; кемінде ${mark} керек.`,
    `Сумма баллов {points}; нужно не менее ${mark}.`,
    `The points are {points}; at least ${mark} are needed.`,
  ),
})

export const points2023: Points = {
  id: 'k-point',
  title: text('K-point балдары', 'Баллы K-point', 'K-points'),
  items: [
    item('income', 'incomePoints', text('Табыс', 'Доход', 'Income')),
    item('korean', 'koreanPoints', text('Корей тілі', 'Корейский язык', 'Korean')),
    item('age', 'agePoints', text('Жас', 'Возраст', 'Age')),
    flag('recommendation', yes('recommended'), value('kr.e-7-4.recommendation'), {
      title: text('Жұмыс берушінің ұсынысы', 'Рекомендация работодателя', 'Employer’s recommendation'),
      cite: seen('koreaworkexpert.com'),
    }),
    item(
      'other',
      'otherPoints',
      text('Өзге қосымша мен шегерім', 'Прочие бонусы и вычеты', 'Other bonus and deductions'),
    ),
  ],
  pass: value('kr.e-7-4.pass'),
  cite: manual,
  refuse: refusal('{kr.e-7-4.pass}'),
}

export const points2017: Points = {
  id: 'points',
  title: text('180 балдық кесте', 'Таблица из 180 баллов', 'Table of 180 points'),
  items: [
    flag('table', always, fact('oldPoints'), {
      title: text('Кесте балы', 'Баллы таблицы', 'Points of the table'),
      cite: seen('gmkvisakorea.com'),
    }),
  ],
  // The higher income needs fewer points.
  pass: when(
    atLeast('annualPay', value('kr.e-7-4.high-pay')),
    value('kr.e-7-4.pass-high-pay'),
    value('kr.e-7-4.pass-low-pay'),
  ),
  cite: seen('gmkvisakorea.com'),
  refuse: refusal('{kr.e-7-4.pass-high-pay} ({kr.e-7-4.pass-low-pay})'),
}
