import {
  atLeast,
  type Criterion,
  cited,
  date,
  type Fact,
  int,
  is,
  judgement,
  money,
  must,
  on,
  oneOf,
  scheme,
  text,
  value,
  when,
  yearsBetween,
  yes,
  yesNo,
} from '../../../language/index.ts'
import { notRead, read, refuse, second, sponsorDuties } from '../sponsor-parts.ts'

const title = text(
  'Нидерланд: білікті мигрант',
  'Нидерланды: высококвалифицированный мигрант',
  'Netherlands: highly skilled migrant',
)

const facts: Record<string, Fact> = {
  request: oneOf(
    {
      new: text('Жаңа рұқсат', 'Новое разрешение', 'New permit'),
      extension: text('Ұзарту', 'Продление', 'Extension'),
      change: text('Жұмыс берушіні ауыстыру', 'Смена работодателя', 'Change of employer'),
    },
    {
      label: text('Не сұралады', 'Что запрашивается', 'What is asked for'),
      ask: text('Не сұрайсыз?', 'О чём вы просите?', 'What are you asking for?'),
      cite: second('NLa, NLb, NLc', 'NL-4'),
    },
  ),
  recognised: yesNo({
    level: 'case',
    source: 'employer',
    label: text('Танылған демеуші', 'Признанный спонсор', 'Recognised sponsor'),
    ask: text(
      'Ұйымыңыз танылған демеушілердің ашық тізілімінде бар ма?',
      'Есть ли ваша организация в открытом реестре признанных спонсоров?',
      'Is your organisation in the public register of recognised sponsors?',
    ),
    changes: 'by-effort',
    cite: read('NLi', 'NL-1'),
  }),
  birthDate: date({
    source: 'register',
    register: 'person.birth',
    label: text('Туған күн', 'Дата рождения', 'Date of birth'),
    ask: text('Қашан тудыңыз?', 'Когда вы родились?', 'When were you born?'),
    changes: 'never',
    cite: second('NLa', 'NL-2'),
  }),
  afterOrientationYear: yesNo({
    label: text('Бағдар жылынан кейін', 'После года поиска работы', 'After the orientation year'),
    ask: text(
      'Рұқсатты бағдар жылынан (оқудан кейінгі жұмыс іздеу жылынан) кейін сұрайсыз ба?',
      'Просите ли вы разрешение после года поиска работы для выпускников?',
      'Do you ask after an orientation year for graduates?',
    ),
    cite: second('NLa', 'NL-2'),
  }),
  pay: money('EUR', {
    source: 'offer',
    per: 'month',
    label: text('Айлық тұрақты төлем', 'Твёрдая оплата в месяц', 'Fixed monthly pay'),
    ask: text(
      'Айына ақшалай тұрақты төлем қанша?',
      'Какова твёрдая денежная оплата в месяц?',
      'What is the fixed pay in money a month?',
    ),
    help: text('8% демалыс ақысын қоспаңыз.', 'Без 8% отпускных.', 'Leave out the 8% holiday pay.'),
    changes: 'by-effort',
    cite: second('NLc', 'NL-2, NL-5'),
  }),
  paidByBank: yesNo({
    source: 'offer',
    label: text('Банк арқылы төленеді', 'Платят через банк', 'Paid by bank'),
    ask: text(
      'Төлем ай сайын жұмысшының банк шотына түсе ме?',
      'Платят ли ежемесячно на банковский счёт работника?',
      'Is the pay sent each month to the worker’s bank account?',
    ),
    changes: 'by-effort',
    cite: second('NLc', 'NL-5'),
  }),
  marketLevel: judgement({
    label: text('Нарық деңгейі', 'Рыночный уровень', 'Market level'),
    ask: text(
      'Төлем осы жұмыстың нарықтағы деңгейіне сай ма?',
      'Отвечает ли оплата рыночному уровню такой работы?',
      'Is the pay at market level for such work?',
    ),
    cite: second('NLc', 'NL-5'),
  }),
  contractMonths: int(0, 600, 'month', {
    source: 'offer',
    label: text('Шарт мерзімі', 'Срок договора', 'Length of the contract'),
    ask: text('Шарт неше айға жасалған?', 'На сколько месяцев договор?', 'For how many months is the contract?'),
    help: text(
      'Мерзімсіз болса, 600 деп жазыңыз.',
      'Бессрочный договор: впишите 600.',
      'For a contract without end write 600.',
    ),
    evidence: text('Еңбек шарты', 'Трудовой договор', 'Contract of employment'),
    changes: 'by-effort',
    cite: second('NLd', 'NL-6'),
  }),
  contractStart: date({
    source: 'offer',
    event: 'contract-start',
    label: text('Жаңа шарттың басталуы', 'Начало нового договора', 'Start of the new contract'),
    ask: text('Жаңа шарт қай күні басталады?', 'Когда начинается новый договор?', 'When does the new contract start?'),
    changes: 'by-effort',
    cite: second('NLa', 'NL-4'),
  }),
}

/** The floor by history and by age on the day that governs. */
const floorAt = (day: string) =>
  when(
    yes('afterOrientationYear'),
    value('nl.hsm.floor-orientation'),
    when(
      atLeast(yearsBetween('birthDate', on(day)), cited(30, 'year', second('NLa', 'NL-2'))),
      value('nl.hsm.floor-30'),
      value('nl.hsm.floor-under-30'),
    ),
  )
const belowFloor = refuse(
  'PAY_BELOW_FLOOR',
  'Айлық төлем {pay} осы жас пен жағдайдың шегінен төмен.',
  'Оплата в месяц {pay} ниже порога для этого возраста и случая.',
  'The monthly pay {pay} is below the floor for this age and history.',
)

const criteria: Criterion[] = [
  // Only a recognised sponsor may apply; there is no test of the market.
  must(
    'sponsor',
    text('Танылған демеуші', 'Признанный спонсор', 'Recognised sponsor'),
    yes('recognised'),
    read('NLi', 'NL-1'),
    refuse(
      'NOT_RECOGNISED',
      'Өтінішті тек танылған демеуші бере алады.',
      'Подать заявление может только признанный спонсор.',
      'Only a recognised sponsor may apply.',
    ),
  ),
  // New and extension cases: the floor of the filing day, even where travel is next year.
  must(
    'pay',
    text('Төлем шегі', 'Порог оплаты', 'Floor of pay'),
    atLeast('pay', floorAt('filing')),
    second('NLa, NLb, NLc', 'NL-2, NL-4'),
    { when: is('request', 'new', 'extension'), ...belowFloor },
  ),
  // Change of employer: the floor of the day the new contract starts.
  must(
    'pay-change',
    text('Төлем шегі, ауысқанда', 'Порог оплаты при смене', 'Floor of pay on a change'),
    atLeast('pay', floorAt('contract-start')),
    second('NLa, NLb, NLc', 'NL-2, NL-4'),
    { when: is('request', 'change'), governs: 'contract-start', ...belowFloor },
  ),
  must(
    'bank',
    text('Банк арқылы төлем', 'Оплата через банк', 'Pay by bank'),
    yes('paidByBank'),
    second('NLc', 'NL-5'),
    refuse(
      'NOT_BY_BANK',
      'Төлем жұмысшының өзіне банк арқылы берілуі керек.',
      'Оплата должна идти работнику через банк.',
      'The pay must go to the worker by bank.',
    ),
  ),
  must(
    'market-level',
    text('Нарық деңгейі', 'Рыночный уровень', 'Market level'),
    yes('marketLevel'),
    second('NLc', 'NL-5'),
    refuse(
      'BELOW_MARKET',
      'Төлем нарық деңгейінде емес.',
      'Оплата не на рыночном уровне.',
      'The pay is not at market level.',
    ),
  ),
  must(
    'contract',
    text('Шарт мерзімі', 'Срок договора', 'Length of the contract'),
    atLeast('contractMonths', cited(4, 'month', second('NLd', 'NL-6'))),
    second('NLd', 'NL-6'),
    refuse(
      'CONTRACT_TOO_SHORT',
      'Шарт кемінде төрт айға жасалуы керек.',
      'Договор должен быть не короче четырёх месяцев.',
      'The contract must be for at least four months.',
    ),
  ),
]

export const highlySkilledMigrant = scheme('nl/highly-skilled-migrant', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Танылған демеушінің төлемі шекке жететін маманына нарық сынағынсыз рұқсат береді.',
    'Даёт без проверки рынка разрешение специалисту признанного спонсора с оплатой не ниже порога.',
    'Gives, without a market test, a permit to a recognised sponsor’s worker whose pay reaches the floor.',
  ),
  facts,
  editions: [
    {
      id: '2017',
      from: '2017-01-01',
      title,
      law: [read('NLi', 'NL-1')],
      exemptions: [],
      criteria,
      process: {
        applicant: 'employer',
        lines: 'workers',
        where: ['online'],
        body: { kind: 'national' },
        documents: [
          {
            id: 'contract',
            title: text('Еңбек шарты', 'Трудовой договор', 'Contract of employment'),
            level: 'line',
            required: true,
            cite: second('NLd', 'NL-6'),
          },
        ],
        clocks: [
          {
            id: 'decision',
            title: text('Шешім', 'Решение', 'Decision'),
            starts: 'receipt',
            stops: 'decision',
            actor: 'officer',
            days: cited(90, 'day', second('NLg', 'NL-8')),
            unit: 'calendar-day',
            onExpiry: 'escalate',
            cite: second('NLg', 'NL-8'),
          },
        ],
        fees: [
          {
            id: 'application',
            title: text('Өтініш алымы', 'Сбор за заявление', 'Application fee'),
            payer: 'employer',
            level: 'line',
            amount: value('nl.hsm.fee'),
            currency: 'EUR',
            due: 'before-filing',
            cite: second('NLa', 'NL-7'),
          },
        ],
        transition: { rule: 'keep', cite: second('NLa', 'NL-4: the filing date decides') },
        gaps: [
          'The service aims at two weeks (NL-8); what follows when the 90 days run out was not read.',
          'Who pays the application fee and when was not read; the sponsor applies.',
        ],
      },
      permit: {
        title,
        holder: 'worker',
        lengths: [],
        ties: [{ tie: 'employer', cite: second('NLa', 'NL-4: a new sponsor notifies the change') }],
        renewals: [],
        rights: [],
        work: [],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: sponsorDuties,
      appeal: [],
      gaps: [
        {
          id: 'length',
          what: text(
            'Рұқсат мерзімі, жұмыс іздеу уақыты, шағым оқылмаған.',
            'Срок разрешения, время поиска работы и обжалование не прочитаны.',
            'The length of the permit, the time to look for work and the appeal were not read.',
          ),
          cite: notRead('NL-14, part 22 point 12'),
        },
        {
          id: 'age-day',
          what: text(
            'Жас қай күні есептелетіні оқылмаған: шекті анықтайтын күн алынды.',
            'На какой день считают возраст, не прочитано: взят день, по которому берут порог.',
            'On which day the age is counted was not read: the day that decides the floor is taken.',
          ),
          cite: notRead('NL-2'),
        },
      ],
    },
  ],
})
