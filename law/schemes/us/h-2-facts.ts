import { code, date, type Fact, int, money, oneOf } from '../../language/facts.ts'
import { text } from '../../language/text.ts'

// What an application for H-2 places says of the job, as the department's disclosure files print it. Both schemes ask the same.
const offer = { level: 'line', source: 'offer' } as const
const pay = {
  HOUR: text('сағатына', 'в час', 'per hour'),
  WEEK: text('аптасына', 'в неделю', 'per week'),
  BIWEEK: text('екі аптада', 'за две недели', 'per two weeks'),
  MONTH: text('айына', 'в месяц', 'per month'),
  YEAR: text('жылына', 'в год', 'per year'),
  PIECE: text('бірлігіне', 'за единицу', 'per piece'),
  DAI: text('күніне', 'в день', 'per day'),
}

/** Units of pay, in the words of the disclosure files. */
export const payUnits = Object.keys(pay)

export const h2Facts: Record<string, Fact> = {
  needStart: date({
    ...offer,
    event: 'contract-start',
    label: text('Жұмыстың басталуы', 'Начало работы', 'First day of need'),
    ask: text(
      'Жұмысшылар қай күннен керек?',
      'С какого дня вам нужны работники?',
      'From what day do you need the workers?',
    ),
    changes: 'by-effort',
  }),
  needEnd: date({
    ...offer,
    label: text('Жұмыстың аяқталуы', 'Конец работы', 'Last day of need'),
    ask: text(
      'Жұмысшылар қай күнге дейін керек?',
      'По какой день вам нужны работники?',
      'Until what day do you need the workers?',
    ),
    changes: 'by-effort',
  }),
  workersRequested: int(0, 100_000, 'persons', {
    ...offer,
    label: text('Сұралған жұмысшы саны', 'Число запрошенных работников', 'Workers asked for'),
    ask: text('Неше жұмысшы сұрайсыз?', 'Сколько работников вы запрашиваете?', 'How many workers do you ask for?'),
    changes: 'by-effort',
  }),
  workersCertified: int(0, 100_000, 'persons', {
    ...offer,
    source: 'officer',
    label: text('Сертификатталған жұмысшы саны', 'Число сертифицированных работников', 'Workers certified'),
    ask: text(
      'Неше жұмысшы сертификатталды?',
      'Сколько работников сертифицировано?',
      'How many workers are certified?',
    ),
  }),
  certifiedStart: date({
    ...offer,
    source: 'officer',
    label: text('Сертификатталған мерзімнің басы', 'Начало сертифицированного срока', 'Certified from'),
    ask: text(
      'Мерзім қай күннен сертификатталды?',
      'С какого дня сертифицирован срок?',
      'From what day is the period certified?',
    ),
  }),
  certifiedEnd: date({
    ...offer,
    source: 'officer',
    label: text('Сертификатталған мерзімнің соңы', 'Конец сертифицированного срока', 'Certified until'),
    ask: text(
      'Мерзім қай күнге дейін сертификатталды?',
      'По какой день сертифицирован срок?',
      'Until what day is the period certified?',
    ),
  }),
  employerState: code('region', {
    level: 'case',
    source: 'employer',
    label: text('Жұмыс берушінің штаты', 'Штат работодателя', 'State of the employer'),
    ask: text('Ұйымыңыз қай штатта?', 'В каком штате ваша организация?', 'In what state is your business?'),
  }),
  worksiteState: code('region', {
    ...offer,
    label: text('Жұмыс орнының штаты', 'Штат места работы', 'State of the worksite'),
    ask: text('Жұмыс қай штатта?', 'В каком штате будет работа?', 'In what state is the work?'),
    changes: 'by-effort',
  }),
  worksiteCity: code('words', {
    ...offer,
    label: text('Жұмыс орнының елді мекені', 'Населённый пункт места работы', 'Town of the worksite'),
    ask: text('Жұмыс қай жерде?', 'В каком населённом пункте будет работа?', 'In what town is the work?'),
  }),
  jobTitle: code('words', {
    ...offer,
    label: text('Лауазымы', 'Должность', 'Job title'),
    ask: text('Жұмыс қалай аталады?', 'Как называется работа?', 'What is the job called?'),
  }),
  occupationCode: code('us-occupation', {
    ...offer,
    label: text('Кәсіп коды (SOC немесе DOT)', 'Код занятия (SOC или DOT)', 'Occupation code (SOC or DOT)'),
    ask: text('Кәсіптің коды қандай?', 'Какой код у занятия?', 'What is the code of the occupation?'),
  }),
  naics: code('naics', {
    level: 'case',
    source: 'employer',
    label: text('Сала коды (NAICS)', 'Код отрасли (NAICS)', 'Industry code (NAICS)'),
    ask: text(
      'Салаңыздың NAICS коды қандай?',
      'Какой у вашей отрасли код NAICS?',
      'What is the NAICS code of your business?',
    ),
  }),
  wage: money('USD', {
    ...offer,
    max: 10_000_000_000,
    label: text('Ұсынылған жалақы', 'Предложенная оплата', 'Wage offered'),
    ask: text('Қанша төлейсіз?', 'Сколько вы будете платить?', 'What wage do you offer?'),
    changes: 'by-effort',
  }),
  wageUnit: oneOf(pay, {
    ...offer,
    label: text('Жалақы бірлігі', 'Единица оплаты', 'Unit of the wage'),
    ask: text('Бұл жалақы қандай мерзімге?', 'За какой срок эта оплата?', 'What period is this wage for?'),
  }),
  prevailingWage: money('USD', {
    ...offer,
    max: 10_000_000_000,
    orNone: true,
    label: text('Осы жердегі әдеттегі жалақы', 'Обычная оплата в этом месте', 'Prevailing wage'),
    ask: text(
      'Министрлік осы жұмыс пен жер үшін қандай әдеттегі жалақы айтты?',
      'Какую обычную оплату указало министерство для этой работы и места?',
      'What prevailing wage did the department give for this job and place?',
    ),
    evidence: text('Министрліктің жауабы', 'Ответ министерства', 'Determination of the department'),
  }),
  prevailingUnit: oneOf(pay, {
    ...offer,
    label: text('Әдеттегі жалақы бірлігі', 'Единица обычной оплаты', 'Unit of the prevailing wage'),
    ask: text(
      'Әдеттегі жалақы қандай мерзімге айтылған?',
      'За какой срок указана обычная оплата?',
      'What period is the prevailing wage for?',
    ),
  }),
  hoursPerWeek: int(0, 168, 'hour', {
    ...offer,
    label: text('Аптадағы сағат саны', 'Часов в неделю', 'Hours a week'),
    ask: text('Аптасына неше сағат жұмыс?', 'Сколько часов в неделю?', 'How many hours a week?'),
    changes: 'by-effort',
  }),
}
