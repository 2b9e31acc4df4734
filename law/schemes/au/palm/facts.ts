import { citing, type Fact, int, money, oneOf, type Text, text, yesNo } from '../../../language/index.ts'

const PALM = citing('au/palm-guidelines')
const employer = (row: string, label: Text, ask: Text) =>
  yesNo({
    level: 'case',
    source: 'employer',
    label,
    ask,
    changes: 'by-effort',
    cite: PALM('article not seen', 'R', undefined, row),
  })
const sum = (label: Text, ask: Text) =>
  money('AUD', {
    source: 'offer',
    label,
    ask,
    changes: 'by-effort',
    cite: PALM('article not seen', 'R', 'PLa', 'PL-3'),
  })

export const facts: Record<string, Fact> = {
  approved: employer(
    'PL-2',
    text('Мақұлданған жұмыс беруші', 'Одобренный работодатель', 'Approved employer'),
    text(
      'Ұйымыңыз бағдарлама келісіміне қол қойып, мақұлданды ма?',
      'Ваша организация подписала соглашение программы и одобрена?',
      'Has your organisation signed the deed and been approved?',
    ),
  ),
  disclosed: employer(
    'PL-2',
    text('Бұзушылықтар ашылды', 'Нарушения раскрыты', 'Breaches disclosed'),
    text(
      'Бұрынғы бұзушылықтардың бәрін (болса) хабарладыңыз ба?',
      'Сообщили ли вы обо всех прежних нарушениях, если они были?',
      'Have you disclosed all past breaches, if any?',
    ),
  ),
  wellbeing: employer(
    'PL-2',
    text('Қамқорлық жоспары', 'План заботы', 'Wellbeing plan'),
    text(
      'Жұмысшыларға қамқорлық жоспары бар ма?',
      'Есть ли план заботы о работниках?',
      'Is there a plan for the wellbeing of the workers?',
    ),
  ),
  localSearch: employer(
    'PL-2',
    text('Жергілікті іздеу', 'Поиск местных', 'Local search'),
    text(
      'Алдымен жергілікті жұмысшы ізделді ме?',
      'Искали ли сначала местных работников?',
      'Were locals sought first?',
    ),
  ),
  type: oneOf(
    {
      seasonal: text('Маусымдық', 'Сезонная', 'Seasonal'),
      'long-term': text('Ұзақ мерзімді', 'Долгосрочная', 'Long-term'),
    },
    {
      level: 'case',
      source: 'offer',
      label: text('Жұмыс түрі', 'Вид работы', 'Kind of work'),
      ask: text(
        'Жұмыс маусымдық па, ұзақ мерзімді ме?',
        'Работа сезонная или долгая?',
        'Is the work seasonal or long?',
      ),
      changes: 'by-effort',
      cite: PALM('article not seen', 'R2', 'PLb', 'PL-1'),
    },
  ),
  months: int(1, 60, 'month', {
    source: 'offer',
    label: text('Мерзім', 'Срок', 'Length'),
    ask: text('Жұмыс неше айға?', 'На сколько месяцев работа?', 'For how many months is the work?'),
    changes: 'by-effort',
    cite: PALM('article not seen', 'R2', 'PLb', 'PL-1'),
  }),
  fourWeekHours: int(0, 400, 'hour', {
    source: 'offer',
    label: text('Төрт аптадағы сағат', 'Часы за четыре недели', 'Hours in four weeks'),
    ask: text(
      'Әр төрт аптада неше сағат жұмыс беріледі?',
      'Сколько часов работы дают за каждые четыре недели?',
      'How many hours of work are offered in every four weeks?',
    ),
    changes: 'by-effort',
    cite: PALM('article not seen', 'R2', 'PLd', 'PL-4'),
  }),
  fullTime: yesNo({
    source: 'offer',
    label: text('Толық жұмыс күні', 'Полная занятость', 'Full time'),
    ask: text('Жұмыс толық күндік пе?', 'Работа на полный день?', 'Is the work full time?'),
    changes: 'by-effort',
    cite: PALM('article not seen', 'R2', 'PLc', 'PL-4'),
  }),
  travelCost: sum(
    text('Жолдың нақты құны', 'Настоящая цена дороги', 'Real cost of travel'),
    text('Жұмысшының жолы қанша тұрды?', 'Сколько стоила дорога работника?', 'What did the travel of the worker cost?'),
  ),
  travelMatrix: sum(
    text('Кестедегі жол құны', 'Цена дороги по таблице', 'Travel cost of the fixed matrix'),
    text(
      'Бағдарлама кестесінде бұл жолдың құны қанша?',
      'Сколько стоит эта дорога по таблице программы?',
      'What does the fixed matrix give for this travel?',
    ),
  ),
  recovered: sum(
    text('Жалақыдан ұсталатыны', 'Удержат из оплаты', 'To be recovered from pay'),
    text(
      'Жол үшін жалақыдан барлығы қанша ұсталады?',
      'Сколько всего удержат из оплаты за дорогу?',
      'How much in all will be recovered from the pay for travel?',
    ),
  ),
}
