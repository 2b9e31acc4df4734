import {
  above,
  add,
  all,
  among,
  any,
  atLeast,
  atMost,
  type Citation,
  type Condition,
  type Criterion,
  citing,
  fact,
  is,
  isNone,
  must,
  no,
  not,
  notBefore,
  on,
  one,
  plusDays,
  plusMonths,
  shareAtLeast,
  type Text,
  text,
  value,
  yes,
  zero,
} from '../../../language/index.ts'

export const DRAFT = citing('kz/reform-draft')
export const s = (section: string, note: string): Citation => DRAFT(section, 'P', 'seed 4.1', note)

const rule = (
  id: string,
  title: Text,
  condition: Condition,
  cite: Citation,
  code: string,
  why: Text,
  when?: Condition,
): Criterion => must(id, title, condition, cite, { ...(when ? { when } : {}), refuse: { code, text: why } })

const later = not(isNone('previousEnd'))
/** The permits follow each other without a break: filed while the latest one runs. */
export const unbroken = all(later, atMost(on('filing'), fact('previousEnd')))
const ended = all(later, above(on('filing'), fact('previousEnd')))
const searched = above(value('kz.reform.search-days', 'category', 'sector'), zero)

/** The conditions in the order of the draft. */
export const criteria: Criterion[] = [
  // Seasonal permits are short and for seasonal sectors only.
  rule(
    'seasonal',
    text('Маусымдық жұмыстың түрі мен саласы', 'Вид и отрасль сезонной работы', 'Kind and sector of seasonal work'),
    all(is('term', 'short'), among('sector', 'kz.reform.seasonal-sectors')),
    s('s. 3', 'SD-1, SD-5'),
    'SEASONAL',
    text(
      'Маусымдық рұқсат тек қысқа мерзімге және мына салаларда беріледі: {kz.reform.seasonal-sectors}. Сұралғаны: {term}, сала {sector}.',
      'Сезонное разрешение - только краткосрочное и только в отраслях: {kz.reform.seasonal-sectors}. Запрошено: {term}, отрасль {sector}.',
      'A seasonal permit is short only, and only in the sectors {kz.reform.seasonal-sectors}. Asked for: {term}, sector {sector}.',
    ),
    is('category', 'seasonal'),
  ),
  // A long permit is asked for more than a year.
  rule(
    'long',
    text('Ұзақ мерзім', 'Долгий срок', 'Long term'),
    above('monthsAsked', value('kz.reform.short-months')),
    s('s. 3', 'SD-1'),
    'LONG-TERM',
    text(
      'Ұзақ рұқсат {kz.reform.short-months} айдан артық мерзімге сұралады; сіз {monthsAsked} ай сұрадыңыз: қысқа рұқсат жетеді.',
      'Долгосрочное разрешение просят больше чем на {kz.reform.short-months} мес.; вы просите {monthsAsked}: хватит краткосрочного.',
      'A long permit is asked for more than {kz.reform.short-months} months; you ask for {monthsAsked}: a short one is enough.',
    ),
    is('term', 'long'),
  ),
  // Not longer than one permit of the category and kind may be.
  rule(
    'months',
    text('Рұқсат мерзімі', 'Срок разрешения', 'Length of the permit'),
    atMost('monthsAsked', value('kz.reform.months', 'category', 'term')),
    s('s. 3', 'SD-1, SD-5'),
    'MONTHS',
    text(
      'Бұл рұқсат ең көбі {kz.reform.months} айға беріледі; сұралғаны: {monthsAsked}.',
      'Такое разрешение дают не больше чем на {kz.reform.months} мес.; запрошено {monthsAsked}.',
      'Such a permit is given for at most {kz.reform.months} months; asked for: {monthsAsked}.',
    ),
  ),
  // Under an agreement between states only those on its roster are called.
  rule(
    'roster',
    text('Келісім тізімі', 'Список по соглашению', 'Roster of the agreement'),
    yes('onRoster'),
    s('s. 4', 'SD-6, B7'),
    'ROSTER',
    text(
      'Келісім бойынша тек оның тізіміндегілер шақырылады, сіз онда жоқсыз.',
      'По соглашению приглашают только тех, кто состоит в его списке, а вас в нём нет.',
      'Under the agreement only persons on its roster are called, and you are not on it.',
    ),
    is('channel', 'agreement'),
  ),
  // A recruiter must be licensed.
  rule(
    'recruiter',
    text('Агенттік лицензиясы', 'Лицензия агентства', 'Licence of the recruiter'),
    yes('recruiterLicensed'),
    s('s. 4', 'SD-6, B7'),
    'RECRUITER',
    text(
      'Сізді жұмысқа алған агенттіктің лицензиясы жоқ.',
      'У агентства, которое вас наняло, нет лицензии.',
      'The recruiter who hired you has no licence.',
    ),
    is('channel', 'recruiter'),
  ),
  // The worker pays nobody for the job.
  must(
    'no-charge',
    text('Жұмыскерден ақы алынбайды', 'С работника не берут платы', 'No charge to the worker'),
    no('paidForJob'),
    s('s. 4', 'B7'),
    {
      refuse: {
        code: 'CHARGED',
        text: text(
          'Жұмыс үшін сізден ақы алынған. Жұмыс беруші оны қайтарғанша рұқсат берілмейді.',
          'С вас взяли плату за устройство на работу. Пока работодатель её не вернёт, разрешения не дают.',
          'You were charged for the job. No permit is given until the employer has paid it back.',
        ),
      },
      curable: { days: value('kz.reform.defect-days'), cite: s('s. 11', 'B7') },
    },
  ),
  // A signed contract comes before the permit.
  rule(
    'contract',
    text('Еңбек шарты', 'Трудовой договор', 'Employment contract'),
    yes('contractSigned'),
    s('s. 5', 'SD-10'),
    'CONTRACT',
    text(
      'Қол қойылған еңбек шарты жоқ.',
      'Нет подписанного трудового договора.',
      'There is no signed employment contract.',
    ),
  ),
  // Higher guaranteed wage, in place of the special conditions.
  rule(
    'wage-floor',
    text('Кепілдік жалақы', 'Гарантированная зарплата', 'Guaranteed wage'),
    shareAtLeast('wage', 'localWage', value('kz.reform.wage-floor', 'category', 'sector')),
    s('s. 6', 'SD-8, SD-9'),
    'WAGE-FLOOR',
    text(
      'Жалақы жергілікті орташадан {kz.reform.wage-floor} % болуы керек: орташа {localWage}, шартта {wage}.',
      'Зарплата должна составлять {kz.reform.wage-floor} % средней местной: средняя {localWage}, в договоре {wage}.',
      'The wage must be {kz.reform.wage-floor} % of the local average: average {localWage}, contract {wage}.',
    ),
  ),
  // Trades and seasonal work draw on the quota of the region; a running permit keeps its place.
  rule(
    'quota',
    text('Квотада бос орын бар', 'В квоте есть место', 'A place is free in the quota'),
    atLeast('quotaFree', one),
    s('s. 7', 'SD-7, SD-15'),
    'QUOTA',
    text(
      'Өңір мен саланың квотасында бос орын жоқ (бос орын: {quotaFree}).',
      'В квоте региона и отрасли нет мест (свободно: {quotaFree}).',
      'No place is free in the quota of the region and sector (free: {quotaFree}).',
    ),
    all(among('category', 'kz.reform.quota-categories'), not(unbroken)),
  ),
  // The vacancy was open on the home market for the days of the category and sector.
  rule(
    'search',
    text('Ішкі нарықта іздеу', 'Поиск на внутреннем рынке', 'Search on the home market'),
    all(
      not(isNone('vacancyPublished')),
      notBefore(on('filing'), plusDays('vacancyPublished', value('kz.reform.search-days', 'category', 'sector'))),
    ),
    s('s. 8', 'SD-7, SD-14'),
    'SEARCH',
    text(
      'Бос орын өтініштен кемінде {kz.reform.search-days} күн бұрын жариялануы керек (жарияланған күн: {vacancyPublished}).',
      'Вакансия должна быть опубликована не меньше чем за {kz.reform.search-days} дн. до заявления (опубликована: {vacancyPublished}).',
      'The vacancy must be published at least {kz.reform.search-days} days before filing (published: {vacancyPublished}).',
    ),
    all(searched, not(unbroken)),
  ),
  // ... and brought no suitable local.
  rule(
    'locals',
    text('Лайықты қазақстандық жоқ', 'Нет подходящего казахстанца', 'No suitable local candidate'),
    no('localsFound'),
    s('s. 8', 'SD-7'),
    'LOCALS',
    text(
      'Іздеу кезінде лайықты қазақстандық үміткер табылды.',
      'При поиске нашёлся подходящий кандидат из Казахстана.',
      'The search brought a suitable local candidate.',
    ),
    all(searched, not(unbroken)),
  ),
  // A worker who broke the rules waits.
  rule(
    'worker-bar',
    text('Жұмыскердің бұрынғы бұзушылығы', 'Прежнее нарушение работника', 'Earlier breach by the worker'),
    any(isNone('breach'), notBefore(on('filing'), plusMonths('breach', value('kz.reform.worker-bar')))),
    s('s. 10', 'SD-10'),
    'WORKER-BAR',
    text(
      'Соңғы бұзушылықтан ({breach}) кейін тыйым мерзімі өткен жоқ.',
      'После последнего нарушения ({breach}) срок запрета не прошёл.',
      'The bar after the latest breach ({breach}) has not run out.',
    ),
  ),
  // So does one whose employer used workers without a permit.
  rule(
    'employer-bar',
    text('Жұмыс берушінің бұзушылығы', 'Нарушение работодателя', 'Breach by the employer'),
    any(
      isNone('employerFinding'),
      notBefore(on('filing'), plusMonths('employerFinding', value('kz.reform.employer-bar'))),
    ),
    s('s. 10', 'SD-10'),
    'EMPLOYER-BAR',
    text(
      'Жұмыс берушіде рұқсатсыз жұмысқа алу анықталған ({employerFinding}), тыйым мерзімі өткен жоқ.',
      'У работодателя выявлен наём без разрешения ({employerFinding}), срок запрета не прошёл.',
      'Hiring without a permit was found at the employer ({employerFinding}); the bar has not run out.',
    ),
  ),
  // Permits in an unbroken row stay within the total.
  rule(
    'total',
    text('Барлық мерзім', 'Общий срок', 'Time in all'),
    atMost(add('previousMonths', 'monthsAsked'), value('kz.reform.total-months', 'category', 'term')),
    s('s. 13', 'SD-1'),
    'TOTAL',
    text(
      'Үзіліссіз ең көбі {kz.reform.total-months} ай; бұрынғысы {previousMonths}, сұралғаны {monthsAsked}.',
      'Без перерыва не больше {kz.reform.total-months} мес.; уже было {previousMonths}, запрошено {monthsAsked}.',
      'At most {kz.reform.total-months} months without a break; {previousMonths} so far, {monthsAsked} asked for.',
    ),
    unbroken,
  ),
  // Between two short permits lies a break at home.
  rule(
    'break',
    text('Үзіліс', 'Перерыв', 'Break'),
    notBefore(on('filing'), plusDays('previousEnd', value('kz.reform.break-days'))),
    s('s. 13', 'SD-1, SD-11'),
    'BREAK',
    text(
      'Келесі қысқа рұқсатқа дейін {kz.reform.break-days} күн өтуі керек; соңғысы {previousEnd} күні аяқталды.',
      'До следующего краткосрочного разрешения должно пройти {kz.reform.break-days} дн.; последнее кончилось {previousEnd}.',
      '{kz.reform.break-days} days must pass before the next short permit; the latest ended on {previousEnd}.',
    ),
    all(ended, is('term', 'short')),
  ),
  // An extension needs a clean payroll: the check that follows the wage floor.
  rule(
    'payroll',
    text('Жалақы тексерісі', 'Проверка зарплаты', 'Payroll check'),
    yes('payrollMet'),
    s('s. 14', 'SD-9'),
    'PAYROLL',
    text(
      'Өткен айларда жалақы немесе міндетті төлемдер толық төленбеген.',
      'В прошлые месяцы зарплата выплачена или обязательные платежи внесены не полностью.',
      'Wages or obligatory payments of past months were not paid in full.',
    ),
    unbroken,
  ),
  // The contract says who pays for the way home.
  rule(
    'return-travel',
    text('Қайту жолы', 'Обратный путь', 'Way home'),
    yes('returnTravel'),
    s('s. 15', 'SD-6'),
    'RETURN-TRAVEL',
    text(
      'Шартта қайту жолының ақысы туралы ештеңе жазылмаған.',
      'В договоре не сказано, кто оплачивает обратную дорогу.',
      'The contract does not say who pays for the way home.',
    ),
  ),
  // Who comes again left on time before.
  rule(
    'returned',
    text('Уақытында қайту', 'Своевременный отъезд', 'Return on time'),
    yes('returned'),
    s('s. 15', 'SD-11'),
    'NOT-RETURNED',
    text(
      'Алдыңғы рұқсаттан кейін уақытында кеткеніңіз расталмады.',
      'Не подтверждено, что после прошлого разрешения вы уехали вовремя.',
      'It is not confirmed that you left on time after the earlier permit.',
    ),
    ended,
  ),
]
