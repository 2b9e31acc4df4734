import {
  add,
  atLeast,
  atMost,
  below,
  type Criterion,
  citing,
  daysBetween,
  is,
  must,
  no,
  on,
  one,
  text,
  value,
  yearsBetween,
  yes,
} from '../../../language/index.ts'
import { refuse } from '../words.ts'

export const LAW = citing('ru/law-115-fz')
const RU13 = LAW('art. 13.3', 'R2', 'RUj', 'RU-13')
const first = below('monthsBefore', one)

const visaFree = must(
  'visa-free',
  text('Визасыз келген', 'Безвизовый въезд', 'Visa-free entry'),
  yes('visaFree'),
  LAW('art. 13.3', 'R2', 'RUf', 'RU-10, RU-11'),
  refuse(
    'VISA_NATIONAL',
    'Патент визасыз келетіндерге ғана беріледі.',
    'Патент дают только тем, кто въезжает без визы.',
    'A patent is for those who enter without a visa.',
  ),
)
const term = must(
  'term',
  text('Төленетін мерзім', 'Оплачиваемый срок', 'Term paid for'),
  atMost('monthsPaid', value('ru.patent.months')),
  LAW('art. 13.3(5)', 'R2', 'RUl', 'RU-10, RU-14'),
  refuse(
    'TERM',
    'Бір рет ең көбі {ru.patent.months} айға (сұралғаны {monthsPaid}).',
    'За один раз - не более чем на {ru.patent.months} мес. (запрошено {monthsPaid}).',
    'At most {ru.patent.months} months at a time (asked: {monthsPaid}).',
  ),
)
const total = must(
  'total',
  text('Барлығы он екі ай', 'Всего двенадцать месяцев', 'Twelve months in all'),
  atMost(add('monthsBefore', 'monthsPaid'), value('ru.patent.total-months')),
  LAW('art. 13.3(5)', 'R2', 'RUl', 'RU-10, RU-14'),
  refuse(
    'TOTAL',
    'Ұзартулармен бірге {ru.patent.total-months} айдан аспайды: өткені {monthsBefore}, төленетіні {monthsPaid}.',
    'С продлениями не более {ru.patent.total-months} мес.: прошло {monthsBefore}, оплачивается {monthsPaid}.',
    'With extensions at most {ru.patent.total-months} months: {monthsBefore} so far, {monthsPaid} paid for now.',
  ),
)

/** Patent of 2010: private households only. */
export const criteria2010: Criterion[] = [
  visaFree,
  must(
    'household',
    text('Жеке үй шаруашылығы', 'Частное хозяйство', 'Private household'),
    is('employerKind', 'individual'),
    LAW('art. 13.3', 'R2', 'RUf', 'RU-10'),
    refuse(
      'EMPLOYER',
      'Бұл патентпен тек жеке адамның шаруашылығында жұмыс істеуге болады.',
      'По этому патенту можно работать только у частного лица.',
      'With this patent you may work for private households only.',
    ),
  ),
  term,
  total,
]

const paper = (id: string, fact: string, code: string, kk: string, ru: string, en: string): Criterion =>
  must(id, text(kk, ru, en), yes(fact), RU13, {
    when: first,
    ...refuse(code, `Жоқ: ${kk}.`, `Нет документа: ${ru}.`, `Missing: ${en}.`),
  })

/** Patent from 2015, for firms too. */
export const criteria2015: Criterion[] = [
  visaFree,
  // Grown up on the day of filing.
  must(
    'age',
    text('18 жастан', 'С 18 лет', 'From 18 years'),
    atLeast(yearsBetween('birthDate', on('filing')), value('ru.patent.age')),
    RU13,
    {
      ...refuse(
        'AGE',
        'Патент {ru.patent.age} жастан беріледі.',
        'Патент дают с {ru.patent.age} лет.',
        'A patent is given from the age of {ru.patent.age}.',
      ),
    },
  ),
  must(
    'purpose',
    text('Келу мақсаты', 'Цель въезда', 'Purpose of entry'),
    yes('workPurpose'),
    LAW('art. 13.3', 'R2', 'RUk', 'RU-11'),
    refuse(
      'PURPOSE',
      'Көші-қон картасында «жұмыс» мақсаты жоқ.',
      'В миграционной карте не указана цель «работа».',
      'The migration card does not give "work" as the purpose.',
    ),
  ),
  // A new patent is asked for within thirty calendar days of entry.
  must(
    'entry-time',
    text('Келгеннен кейінгі мерзім', 'Срок после въезда', 'Time since entry'),
    atMost(daysBetween('entryDay', on('filing')), value('ru.patent.entry-days')),
    LAW('art. 13.3', 'R2', 'RUk', 'RU-12'),
    {
      when: first,
      ...refuse(
        'LATE',
        'Өтініш {entryDay} күнгі келуден кейін {ru.patent.entry-days} күннен кеш берілді.',
        'Заявление подано позже {ru.patent.entry-days} дней после въезда {entryDay}.',
        'Filed later than {ru.patent.entry-days} days after entry on {entryDay}.',
      ),
    },
  ),
  paper(
    'registration',
    'registered',
    'NOT_REGISTERED',
    'көші-қон есебі туралы хабарлама',
    'уведомление о миграционном учёте',
    'registration notice',
  ),
  paper(
    'insurance',
    'insured',
    'INSURANCE',
    'медициналық сақтандыру не қызмет шарты',
    'медицинская страховка или договор об услугах',
    'health insurance or service contract',
  ),
  paper('medical', 'medical', 'MEDICAL', 'медициналық қорытынды', 'медицинское заключение', 'medical findings'),
  paper(
    'exam',
    'examPassed',
    'EXAM',
    'орыс тілін, тарихы мен заңын білу растамасы',
    'подтверждение знания русского языка, истории и права',
    'proof of Russian language, history and law',
  ),
  must(
    'activity-open',
    text('Қызмет түрі ашық', 'Деятельность открыта', 'Activity is open'),
    no('activityClosed'),
    citing('ru/regional-bans')('article not seen', 'R2', 'RUy', 'RU-21'),
    refuse(
      'ACTIVITY_CLOSED',
      'Бұл өңірде патентпен бұл жұмысты істеуге тыйым салынған.',
      'В этом регионе эта работа по патенту запрещена.',
      'In this region this work is closed to patent holders.',
    ),
  ),
  term,
  total,
]
