import {
  above,
  all,
  among,
  any,
  atLeast,
  atMost,
  below,
  type Citation,
  type Condition,
  type Criterion,
  citing,
  except,
  fact,
  is,
  isNone,
  must,
  no,
  not,
  notBefore,
  on,
  one,
  plusMonths,
  type Text,
  text,
  value,
  yes,
} from '../../../language/index.ts'

const ACT = citing('kr/act-6967')
const GUIDE = citing('kr/eps-guidance')
const COMMITTEE = citing('kr/policy-committee')

const first = is('step', 'first')
const change = is('step', 'change')
const committed = is('step', 'committed-return')

const rule = (
  id: string,
  title: Text,
  condition: Condition,
  cite: Citation,
  binds: Condition | undefined,
  code: string,
  sentence: Text,
  unless?: Criterion['unless'],
): Criterion =>
  must(id, title, condition, cite, {
    ...(binds ? { when: binds } : {}),
    ...(unless ? { unless } : {}),
    refuse: { code, text: sentence },
  })

const employer: Criterion[] = [
  // Small and middle firms of the listed sectors.
  rule(
    'size',
    text('Ұйым мөлшері', 'Размер фирмы', 'Size of the firm'),
    any(below('staff', value('kr.eps.staff')), atMost('capital', value('kr.eps.capital'))),
    GUIDE('article not seen', 'R', 'KRc', 'KR-4'),
    undefined,
    'SIZE',
    text(
      'Жұмысшы саны {staff}: {kr.eps.staff} адамнан аз не капиталы шектен аспайтын ұйым ғана жалдай алады.',
      'Работников {staff}: нанимать может фирма, где их меньше {kr.eps.staff} или капитал не выше предела.',
      'Staff is {staff}: only a firm with fewer than {kr.eps.staff} or with capital within the limit may hire.',
    ),
  ),
  rule(
    'sector',
    text('Ашық сала', 'Открытая отрасль', 'Open sector'),
    among('sector', 'kr.eps.sectors'),
    COMMITTEE('article not seen', 'R2', 'KRh', 'KR-4, KR-7'),
    first,
    'SECTOR',
    text(
      'Бұл сала жаңа жұмысшыларға жабық: {sector}.',
      'Эта отрасль закрыта для новых работников: {sector}.',
      'This sector is closed to new workers: {sector}.',
    ),
  ),
  // Illegal hiring or abuse bars for one or three years.
  rule(
    'bar',
    text('Тыйым жоқ', 'Нет запрета', 'Not barred'),
    any(isNone('barredUntil'), above(on('filing'), fact('barredUntil'))),
    GUIDE('article not seen', 'R2', 'klpt', 'KR-27'),
    undefined,
    'EMPLOYER_BARRED',
    text(
      'Жұмыс берушіге {barredUntil} күніне дейін шетелдік алуға тыйым салынған.',
      'Работодателю запрещено брать иностранцев до {barredUntil}.',
      'The employer may take no foreigners until {barredUntil}.',
    ),
  ),
  rule(
    'search',
    text('Жергілікті іздеу', 'Поиск местных', 'Search for locals'),
    atLeast('searchDays', value('kr.eps.search-days')),
    GUIDE('article not seen', 'R2', 'KRj', 'KR-11'),
    first,
    'SEARCH',
    text(
      'Жергілікті жұмысшы {kr.eps.search-days} күн ізделуі керек (ізделгені {searchDays}).',
      'Местных работников ищут {kr.eps.search-days} дней (искали {searchDays}).',
      'Locals have to be sought for {kr.eps.search-days} days (sought: {searchDays}).',
    ),
  ),
  rule(
    'quota',
    text('Квотада бос орын бар', 'В квоте есть место', 'A place is free in the quota'),
    atLeast('quotaFree', one),
    COMMITTEE('article not seen', 'R2', 'KRh', 'KR-5..7'),
    first,
    'QUOTA',
    text(
      'Саланың квотасында бос орын жоқ ({quotaFree}).',
      'В квоте отрасли нет свободных мест ({quotaFree}).',
      'No place is free in the quota of the sector ({quotaFree}).',
    ),
  ),
]

const tested = (id: string, name: string, row: string, code: string, kk: string, ru: string, en: string) =>
  rule(
    id,
    text(kk, ru, en),
    yes(name),
    GUIDE('article not seen', 'R', 'KRa', row),
    first,
    code,
    text(`Жоқ: ${kk}.`, `Нет: ${ru}.`, `Missing: ${en}.`),
  )

const worker: Criterion[] = [
  rule(
    'state',
    text('Меморандумы бар мемлекет', 'Государство с меморандумом', 'State with a memorandum'),
    among('citizenship', 'kr.eps.states'),
    GUIDE('article not seen', 'R', 'KRc', 'KR-3'),
    first,
    'STATE',
    text(
      'Бұл мемлекетпен меморандум жоқ: {citizenship}.',
      'С этим государством нет меморандума: {citizenship}.',
      'There is no memorandum with this state: {citizenship}.',
    ),
  ),
  tested('language', 'languageTest', 'KR-10', 'LANGUAGE', 'тіл сынағы', 'языковой экзамен', 'language test'),
  tested('skills', 'skillsTest', 'KR-10', 'SKILLS', 'дағды сынағы', 'проверка навыков', 'skills test'),
  tested('medical', 'medicalPassed', 'KR-10', 'MEDICAL', 'медициналық тексеру', 'медицинский осмотр', 'medical check'),
  tested(
    'roster',
    'onRoster',
    'KR-10',
    'ROSTER',
    'бекітілген тізімдегі орын',
    'место в утверждённом списке',
    'place on the approved roster',
  ),
  tested('contract', 'standardContract', 'KR-13', 'CONTRACT', 'үлгі шарт', 'типовой договор', 'standard contract'),
]

const within = (from: string): Condition => atMost(on('filing'), plusMonths(from, value('kr.eps.change-apply-months')))

const changing: Criterion[] = [
  // The worker stays at the first workplace unless there is a ground.
  rule(
    'ground',
    text('Ауыстыру себебі', 'Причина смены', 'Ground of the change'),
    is('changeGround', 'ended', 'closure', 'not-worker'),
    ACT('article not seen', 'R', 'KRe', 'KR-23'),
    change,
    'NO_GROUND',
    text(
      'Жұмыс орнын ауыстыруға заңды себеп жоқ.',
      'Нет законной причины для смены места работы.',
      'There is no ground for a change of workplace.',
    ),
  ),
  // One month from the end of the contract; illness, injury, pregnancy or childbirth start it afresh.
  rule(
    'apply-time',
    text('Бір ай ішінде өтіну', 'Обратиться за месяц', 'Applied within a month'),
    within('contractEnd'),
    ACT('article not seen', 'R2', 'KRf', 'KR-25'),
    change,
    'LATE',
    text(
      'Өтініш {contractEnd} күні аяқталған шарттан кейін {kr.eps.change-apply-months} айдан кеш берілді: елден кету керек.',
      'Заявление подано позже {kr.eps.change-apply-months} мес. после окончания договора {contractEnd}: нужно уехать.',
      'Filed later than {kr.eps.change-apply-months} month after the contract ended on {contractEnd}: the worker must leave.',
    ),
    [
      except(
        'cause',
        all(not(isNone('applyCauseEnd')), within('applyCauseEnd')),
        ACT('article not seen', 'R2', 'KRf', 'KR-25'),
      ),
    ],
  ),
  // Counted changes only; those not due to the worker are free.
  rule(
    'count',
    text('Ауыстыру саны', 'Число смен', 'Number of changes'),
    below('changesCounted', value('kr.eps.changes', 'employmentPeriod')),
    ACT('article not seen', 'R2', 'KRe', 'KR-24'),
    change,
    'COUNT',
    text(
      'Бұл кезеңде {kr.eps.changes} реттен артық ауысуға болмайды (болғаны {changesCounted}).',
      'В этом периоде можно менять место не больше {kr.eps.changes} раз (было {changesCounted}).',
      'In this period at most {kr.eps.changes} changes are allowed (so far {changesCounted}).',
    ),
    [except('not-counted', is('changeGround', 'closure', 'not-worker'), ACT('article not seen', 'R2', 'KRf', 'KR-24'))],
  ),
]

const zone = (open: boolean): Criterion =>
  rule(
    'zone',
    text('Аймақ', 'Зона', 'Zone'),
    open ? any(yes('sameZone'), no('intoCapital')) : yes('sameZone'),
    GUIDE('article not seen', 'R', 'KRo', 'KR-26'),
    change,
    'ZONE',
    open
      ? text(
          'Басқа аймақтан астана аймағына ауысуға болмайды.',
          'Из другой зоны в столичную переходить нельзя.',
          'A move from another zone into the capital zone is barred.',
        )
      : text(
          'Тек бес аймақтың өз аймағы ішінде ауысуға болады.',
          'Менять место можно только внутри своей зоны из пяти.',
          'A change is possible only inside the worker’s own zone of five.',
        ),
  )

const returning: Criterion[] = [
  rule(
    'committed',
    text('4 жыл 10 ай ауыспай', '4 года 10 месяцев без смены', '4 years 10 months without a change'),
    all(atLeast('monthsWorked', value('kr.eps.committed-months')), yes('withoutChange')),
    GUIDE('article not seen', 'R', 'KRl', 'KR-28'),
    committed,
    'NOT_COMMITTED',
    text(
      'Бұл жол {kr.eps.committed-months} ай бір орында істегенге ғана (істелгені {monthsWorked}).',
      'Этот путь - для тех, кто отработал {kr.eps.committed-months} мес. на одном месте (отработано {monthsWorked}).',
      'This route is for {kr.eps.committed-months} months at one workplace (worked: {monthsWorked}).',
    ),
  ),
  rule(
    'before-departure',
    text('Кеткенге дейін өтіну', 'Просить до отъезда', 'Asked before departure'),
    yes('askedBeforeDeparture'),
    GUIDE('article not seen', 'R', 'KRl', 'KR-28'),
    committed,
    'AFTER_DEPARTURE',
    text(
      'Жұмыс беруші жұмысшы кеткенге дейін өтінуі керек.',
      'Работодатель должен просить до отъезда работника.',
      'The employer has to ask before the worker departs.',
    ),
  ),
  rule(
    'special-test',
    text('Арнайы тіл сынағы', 'Особый языковой экзамен', 'Special language test'),
    yes('specialTest'),
    GUIDE('article not seen', 'R2', 'KRm', 'KR-29'),
    is('step', 'test-return'),
    'SPECIAL_TEST',
    text(
      'Қайтқан соң арнайы тіл сынағынан өту керек.',
      'После возвращения нужно сдать особый языковой экзамен.',
      'The special language test has to be passed after the return.',
    ),
  ),
  rule(
    'time-outside',
    text('Елден тыс уақыт', 'Время вне страны', 'Time outside'),
    notBefore(fact('plannedEntry'), plusMonths('departure', value('kr.eps.reentry-months', 'step'))),
    GUIDE('article not seen', 'R', 'KRm', 'KR-28, KR-29'),
    is('step', 'committed-return', 'test-return'),
    'TOO_SOON',
    text(
      'Кеткеннен кейін {kr.eps.reentry-months} ай өтуі керек.',
      'После отъезда должно пройти {kr.eps.reentry-months} мес.',
      '{kr.eps.reentry-months} months have to pass after the departure.',
    ),
  ),
]

/** Until March 2025 changes stayed inside the zone; since April only the way into the capital zone is barred. */
export const criteria = (openZones: boolean): Criterion[] => [
  ...employer,
  ...worker,
  ...changing,
  zone(openZones),
  ...returning,
]
