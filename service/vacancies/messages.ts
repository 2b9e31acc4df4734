import { text } from '@kosh/law'
import type { Outcome, Schedule, VacancyState } from '../instruments/search/index.ts'
import { messages } from '../platform/i18n/index.ts'

/** Words of vacancies and of the search on the home market. */
export const words = messages({
  title: text('Бос орындар', 'Вакансии', 'Vacancies'),
  lead: text(
    'Шетелден жұмыскер шақырмас бұрын жұмыс беруші осы орынға елден адам іздейді. Жұмыс берушіге тікелей хабарласыңыз.',
    'Прежде чем звать работника из-за рубежа, работодатель ищет на это место человека в стране. Обращайтесь прямо к нему.',
    'Before a worker is asked for from abroad, the employer looks for somebody here. Answer the employer directly.',
  ),
  none: text(
    'Мұндай бос орын жоқ. Сүзгіні кеңейтіп көріңіз.',
    'Таких вакансий нет. Попробуйте расширить отбор.',
    'No such vacancies. Try a wider choice.',
  ),
  noneMine: text(
    'Сіз әлі бос орын жарияламадыңыз.',
    'Вы ещё не публиковали вакансий.',
    'You have not published a vacancy yet.',
  ),
  all: text('Барлығы', 'Все', 'All'),
  mine: text('Менікі', 'Мои', 'Mine'),
  inRegions: text('Менің өңірімде', 'В моём регионе', 'In my region'),
  search: text('Іздеу', 'Искать', 'Search'),
  what: text('Жұмыс не жұмыс беруші', 'Работа или работодатель', 'Work or employer'),
  occupationCode: text('Кәсіп (ISCO-08 коды)', 'Профессия (код ISCO-08)', 'Occupation (code of ISCO-08)'),
  region: text('Өңір', 'Регион', 'Region'),
  anyRegion: text('Барлық өңір', 'Все регионы', 'All regions'),
  publish: text('Бос орын жариялау', 'Опубликовать вакансию', 'Publish a vacancy'),
  publishLead: text(
    'Жариялаған күннен іздеу мерзімі жүреді. Мәтін кейін өзгермейді: жалақы не талап өзгерсе, кері алып, жаңасын жариялаңыз.',
    'С дня публикации идёт срок поиска. Текст потом не меняется: если меняется оплата или требования, отзовите и опубликуйте новую.',
    'The days of the search run from publication. The text does not change afterwards: for another pay or demand, withdraw it and publish a new one.',
  ),
  lawDays: text(
    'Заң бойынша іздеу мерзімі: {days}. Арнасы: {channel}.',
    'Срок поиска по закону: {days}. Канал: {channel}.',
    'Length of the search by law: {days}. Channel: {channel}.',
  ),
  calendarDays: text(
    '{n, plural, other {# күнтізбелік күн}}',
    '{n, plural, one {# календарный день} few {# календарных дня} many {# календарных дней} other {# календарного дня}}',
    '{n, plural, one {# calendar day} other {# calendar days}}',
  ),
  workingDays: text(
    '{n, plural, other {# жұмыс күні}}',
    '{n, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}',
    '{n, plural, one {# working day} other {# working days}}',
  ),
  daysUnknown: text('іс бойынша анықталады', 'определяется по делу', 'told by the case'),
  exempt: text(
    'Іздеу міндетті емес: {when}',
    'Поиск не обязателен, кроме случаев: {when}',
    'A search is asked only where: {when}',
  ),
  permit: text('Қай рұқсат үшін', 'Для какого разрешения', 'For which permit'),
  jobTitle: text('Жұмыстың атауы', 'Название работы', 'Title of the work'),
  occupation: text('Кәсіп', 'Профессия', 'Occupation'),
  occupationHint: text(
    'ISCO-08 төрт санды коды, мысалы 7212 — дәнекерлеушілер',
    'Четырёхзначный код ISCO-08, например 7212 — сварщики',
    'Four digits of ISCO-08, for example 7212 — welders',
  ),
  places: text('Орын саны', 'Мест', 'Places'),
  payFrom: text(
    'Айлық жалақы, кемінде ({currency})',
    'Оплата в месяц, не меньше ({currency})',
    'Monthly pay, at least ({currency})',
  ),
  payTo: text(
    'Айлық жалақы, ең көбі ({currency})',
    'Оплата в месяц, не больше ({currency})',
    'Monthly pay, at most ({currency})',
  ),
  pay: text('Айлық жалақы', 'Оплата в месяц', 'Monthly pay'),
  town: text('Жұмыс орны: елді мекен', 'Место работы: населённый пункт', 'Place of work: town'),
  schedule: text('Жұмыс тәртібі', 'График', 'Schedule'),
  duties: text('Не істеу керек', 'Обязанности', 'Duties'),
  requirements: text('Талаптар', 'Требования', 'Requirements'),
  contact: text('Қалай хабарласу', 'Как откликнуться', 'How to answer'),
  contactHint: text(
    'Телефон, пошта не мекенжай: барлығына көрінеді',
    'Телефон, почта или адрес: увидят все',
    'Telephone, e-mail or address: everybody sees it',
  ),
  employer: text('Жұмыс беруші', 'Работодатель', 'Employer'),
  publishedOn: text('Жарияланған', 'Опубликована', 'Published'),
  code: text('Жариялау коды', 'Код публикации', 'Publication code'),
  until: text('Өтінішті осы күннен беруге болады', 'Заявление можно подать с', 'The application can be filed from'),
  state: text('Күйі', 'Состояние', 'State'),
  result: text('Іздеу нәтижесі', 'Итог поиска', 'Result of the search'),
  resultSays: text(
    'Жолданған {referred}: алынған {hired}, жарамсыз деп табылған {unsuitable}, бас тартқан {declined}, келмеген {absent}; жұмыспен қамту органы дау айтқан {disputed}.',
    'Направлено {referred}: принято {hired}, сочтены неподходящими {unsuitable}, отказались {declined}, не пришли {absent}; орган занятости оспорил {disputed}.',
    'Referred {referred}: hired {hired}, turned down {unsuitable}, declined {declined}, did not come {absent}; disputed by the job centre {disputed}.',
  ),
  openOutcomes: text('Нәтижесі күтілуде: {n}', 'Ждут итога: {n}', 'Waiting for an outcome: {n}'),
  found: text(
    'Лайықты жергілікті үміткер табылды',
    'Подходящий местный кандидат нашёлся',
    'A suitable local candidate was found',
  ),
  notFound: text(
    'Барлық орынға лайықты жергілікті үміткер табылмады',
    'На все места подходящих местных кандидатов не нашлось',
    'No suitable local candidate was found for every place',
  ),
  referrals: text(
    'Жұмыспен қамту органы жолдаған үміткерлер',
    'Кандидаты от органа занятости',
    'Candidates from the job centre',
  ),
  noReferrals: text('Әзірге ешкім жолданған жоқ.', 'Пока никого не направили.', 'Nobody has been referred yet.'),
  referralN: text('{n}-жолдама', 'Направление {n}', 'Referral {n}'),
  referredOn: text('Жолданған күні', 'Направлен', 'Referred'),
  candidate: text('Үміткердің аты және байланысы', 'Имя кандидата и связь', 'Name and contact of the candidate'),
  candidateHint: text(
    'Жұмыс беруші мен өңірдің қызметкерлері ғана көреді; іздеу біткен соң бір жылдан кейін өшіріледі',
    'Видят только работодатель и сотрудники региона; через год после поиска стирается',
    'Seen by the employer and the officers of the region only; wiped a year after the search',
  ),
  wiped: text('өшірілген', 'стёрто', 'wiped'),
  note: text('Біліктілігі, ескертпе', 'Квалификация, примечание', 'Qualification, note'),
  refer: text('Үміткер жолдау', 'Направить кандидата', 'Refer a candidate'),
  outcome: text('Нәтижесі', 'Итог', 'Outcome'),
  chooseOutcome: text('Нәтижені таңдаңыз', 'Выберите итог', 'Choose the outcome'),
  reason: text('Себебі', 'Причина', 'Reason'),
  reasonHint: text('Жұмысқа алынса, керек емес', 'Не нужна, если принят', 'Not needed if hired'),
  tell: text('Нәтижесін жазу', 'Записать итог', 'Record the outcome'),
  review: text('Бас тартуды қарау', 'Проверка отказа', 'Review of the refusal'),
  accept: text('Негізді деп табу', 'Признать обоснованным', 'Find it grounded'),
  dispute: text('Дау айту', 'Оспорить', 'Dispute it'),
  accepted: text('жұмыспен қамту органы келісті', 'орган занятости согласен', 'the job centre agrees'),
  disputedBecause: text(
    'жұмыспен қамту органы дау айтты: {reason}',
    'орган занятости оспорил: {reason}',
    'the job centre disputes it: {reason}',
  ),
  certify: text('Анықтама алу', 'Получить справку', 'Get the certificate'),
  certifyLead: text(
    'Анықтама іздеуді аяқтайды. Барлық үміткер бойынша нәтиже жазылуы керек.',
    'Справка завершает поиск. По каждому кандидату должен быть итог.',
    'The certificate ends the search. Every candidate must have an outcome.',
  ),
  waitUntil: text('Анықтама {day} бастап беріледі.', 'Справку дают с {day}.', 'The certificate is given from {day}.'),
  certificate: text(
    'Ішкі нарықта іздеу туралы анықтама',
    'Справка о поиске на внутреннем рынке',
    'Certificate of the search on the home market',
  ),
  certifiedOn: text('Берілген күні', 'Дата выдачи', 'Given on'),
  noCertificate: text('Анықтама берілген жоқ.', 'Справка не выдана.', 'No certificate has been given.'),
  print: text('Басып шығару', 'Напечатать', 'Print'),
  withdraw: text('Бос орынды кері алу', 'Отозвать вакансию', 'Withdraw the vacancy'),
  withdrawLead: text(
    'Кері алынған бос орын бойынша іздеу есепке алынбайды.',
    'Поиск по отозванной вакансии не засчитывается.',
    'The search for a withdrawn vacancy counts for nothing.',
  ),
  openData: text('Ашық дерек (JSON-LD)', 'Открытые данные (JSON-LD)', 'Open data (JSON-LD)'),
  publishedDone: text(
    'Бос орын жарияланды. Коды: {number}',
    'Вакансия опубликована. Код: {number}',
    'The vacancy is published. Code: {number}',
  ),
  savedDone: text('Сақталды.', 'Сохранено.', 'Saved.'),
  certifiedDone: text('Анықтама берілді.', 'Справка выдана.', 'The certificate is given.'),
  waiting: text('Күтіп тұрғаны', 'Ждут', 'Waiting'),
  noScheme: text(
    'Қазір күштегі тәртіптердің ешқайсысы іздеуді талап етпейді.',
    'Ни один действующий порядок сейчас не требует поиска.',
    'No scheme in force asks for a search now.',
  ),
})

export const scheduleNames: Record<Schedule, ReturnType<typeof text>> = {
  'full-time': text('толық күн', 'полный день', 'full time'),
  'part-time': text('толық емес күн', 'неполный день', 'part time'),
  shifts: text('ауысыммен', 'сменный', 'shifts'),
  rotation: text('вахталық', 'вахтовый', 'rotation'),
  seasonal: text('маусымдық', 'сезонный', 'seasonal'),
  flexible: text('икемді', 'гибкий', 'flexible'),
}

export const outcomeNames: Record<Outcome, ReturnType<typeof text>> = {
  hired: text('жұмысқа алынды', 'принят', 'hired'),
  unsuitable: text('жарамсыз деп табылды', 'сочтён неподходящим', 'turned down'),
  declined: text('өзі бас тартты', 'отказался сам', 'declined'),
  absent: text('келмеді', 'не пришёл', 'did not come'),
}

export const stateNames: Record<VacancyState, ReturnType<typeof text>> = {
  open: text('ашық', 'открыта', 'open'),
  certified: text('іздеу аяқталды', 'поиск завершён', 'search completed'),
  filled: text('орын толды', 'место занято', 'filled'),
  withdrawn: text('кері алынды', 'отозвана', 'withdrawn'),
}
