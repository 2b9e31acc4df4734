import {
  all,
  atLeast,
  atMost,
  citing,
  type Edition,
  incomplete,
  is,
  isNone,
  must,
  not,
  text,
  value,
  values,
  yes,
} from '../../../language/index.ts'
import * as s from './shared.ts'

const R836 = citing('kz/resolution-836', '2007-1242')
const R1242 = citing('kz/resolution-1242')
const L221 = citing('kz/law-221-3')
const LAW = citing('kz/employment-law-2001')
const digest = (note: string) => R836('article not seen', 'R2', 'hf-law1', note)

const item = (id: 'education' | 'service' | 'demand', factName: string, title: ReturnType<typeof text>, note: string) =>
  values(id, factName, `kz.points.${id}`, { title, cite: R1242('annex', 'D', 'seed', note) })

/** KZ-R2: resolution 836 as amended by 1242, the point-system regime. */
export const r2: Edition = {
  id: 'KZ-R2',
  from: '2008-06-01',
  to: '2012-03-10',
  title: text(
    '836 қаулы бойынша рұқсаттар (балдық жүйе)',
    'Разрешения по постановлению 836 (балльная система)',
    'Permits under resolution 836 (point system)',
  ),
  law: [
    R836('whole', 'R', 'kzno', '0.1 KZ-R2, A-01..A-05'),
    R1242('whole', 'R', 'adi-1242', '0.1 KZ-R2, A-09'),
    LAW('art. 11(4)', 'R', 'pavl-emp', 'A-06'),
  ],
  changes: text(
    'Балдық жүйе енгізілді, ерекше шарттар күшейтілді.',
    'Введена балльная система, ужесточены особые условия.',
    'The point system is brought in and special conditions are tightened.',
  ),
  exemptions: [
    {
      id: 'branch-head',
      title: text(
        'Шетелдік заңды тұлға филиалының немесе өкілдігінің басшысы',
        'Руководитель филиала или представительства иностранного юридического лица',
        'Chief executive of a branch or representative office of a foreign legal person',
      ),
      when: all(is('category', '1'), is('employerKind', 'branch', 'representative-office')),
      cite: R836('article not seen', 'R2', 'xpat', 'A-36'),
    },
    {
      id: 'business-trip',
      title: text('60 күнге дейінгі іссапар', 'Командировка до 60 дней', 'Business trip of up to 60 days'),
      when: all(not(isNone('businessTripDays')), atMost('businessTripDays', value('kz.trip.days'))),
      cite: R836('article not seen', 'R2', 'xpat', 'A-37'),
    },
    {
      id: 'exchange-trip',
      title: text(
        'Алмасу бойынша 180 күнге дейінгі іссапар',
        'Командировка по обмену до 180 дней',
        'Exchange trip of up to 180 days',
      ),
      when: all(
        not(isNone('businessTripDays')),
        atMost('businessTripDays', value('kz.trip.exchange-days')),
        yes('exchange'),
      ),
      cite: R836('article not seen', 'R2', 'xpat', 'A-38'),
    },
    s.freeMovement('2012-01-01'),
  ],
  criteria: [
    // The employer looked for a citizen first; how long is not known.
    must(
      'search',
      text('Ішкі нарықта іздеу', 'Поиск на внутреннем рынке', 'Search on the home market'),
      all(yes('searchExplained'), incomplete('the length of the search under the rules of 2008 was not found (A-19)')),
      R836('article not seen', 'D', 'seed', 'A-17, A-18, A-19'),
      {
        when: not(s.extension),
        unless: [
          {
            id: 'free-branch',
            when: is('searchFreeBranch', 'agriculture', 'science-education', 'leading-branch'),
            cite: R836('article not seen', 'D', 'seed', 'A-20'),
          },
        ],
        refuse: {
          code: 'SEARCH',
          text: text(
            'Рұқсат сұрар алдында азаматты газет хабарландыруы арқылы іздеу және бас тарту себебін түсіндіру керек.',
            'До заявления нужно искать гражданина через объявления в газетах и объяснить, почему кандидатам отказано.',
            'Before you ask for a permit, look for a citizen by newspaper advertisement and explain why applicants were turned down.',
          ),
        },
      },
    ),
    // Category 1: higher education and five years in managing posts of the branch.
    must(
      'chief-executive',
      text(
        '1-санат: білім мен басшылық өтілі',
        'Категория 1: образование и стаж руководства',
        'Category 1: education and managing practice',
      ),
      all(is('education', 'higher'), atLeast('managingYears', value('kz.category-1.practice'))),
      R836('article not seen', 'R2', 'xpat', 'A.2 category 1'),
      {
        when: all(not(s.extension), is('category', '1')),
        refuse: {
          code: 'QUALIFICATION',
          text: text(
            '1-санатқа жоғары білім және саладағы басшылық лауазымда кемінде {kz.category-1.practice} жыл керек (көрсетілгені: {managingYears}).',
            'Для категории 1 нужны высшее образование и не менее {kz.category-1.practice} лет на руководящих должностях отрасли (указано: {managingYears}).',
            'Category 1 needs higher education and at least {kz.category-1.practice} years in managing posts of the branch (given: {managingYears}).',
          ),
        },
      },
    ),
    // Category 2: higher or secondary vocational education, and the directory of posts.
    must(
      'specialist',
      text(
        '2-санат: білім мен лауазым анықтамалығы',
        'Категория 2: образование и справочник должностей',
        'Category 2: education and the directory of posts',
      ),
      all(is('education', 'higher', 'secondary-vocational'), yes('qualified')),
      LAW('art. 11(4)', 'R', 'pavl-emp', 'A-06, A.2 category 2'),
      {
        when: all(not(s.extension), is('category', '2')),
        refuse: {
          code: 'QUALIFICATION',
          text: text(
            'Білімі немесе тәжірибесі лауазым анықтамалығының талабына сай емес.',
            'Образование или опыт не отвечает справочнику должностей.',
            'Education or experience does not meet the directory of posts.',
          ),
        },
      },
    ),
    // Category 3: training and service as the workers' directory (ETKS) asks.
    must(
      'skilled-worker',
      text(
        '3-санат: жұмысшы кәсіптерінің анықтамалығы',
        'Категория 3: справочник рабочих профессий',
        'Category 3: the workers’ directory',
      ),
      yes('qualified'),
      LAW('art. 11(4)', 'R', 'pavl-emp', 'A-06, A.2 category 3'),
      {
        when: all(not(s.extension), is('category', '3')),
        refuse: {
          code: 'QUALIFICATION',
          text: text(
            'Дайындығы немесе өтілі жұмысшы кәсіптерінің анықтамалығына сай емес.',
            'Подготовка или стаж не отвечает справочнику рабочих профессий.',
            'Training or service does not meet the workers’ directory.',
          ),
        },
      },
    ),
    // Category 4: seasonal agriculture, under a treaty only.
    must(
      'treaty',
      text('4-санат: халықаралық шарт', 'Категория 4: международный договор', 'Category 4: international treaty'),
      yes('treatyWorker'),
      R836('article not seen', 'R2', 'xpat', 'A.2 category 4'),
      {
        when: is('category', '4'),
        refuse: {
          code: 'TREATY',
          text: text(
            'Маусымдық ауыл шаруашылығы жұмысшысын тек еңбек көші-қоны туралы халықаралық шарт бойынша шақыруға болады.',
            'Сезонного рабочего сельского хозяйства можно пригласить только по международному договору о трудовой миграции.',
            'A worker in seasonal agriculture may come only under an international treaty on labour migration.',
          ),
        },
      },
    ),
    // The number of permits stays inside the quota.
    s.quotaLeft(R836('par. 2(3)', 'R', 'kzno', 'A-01, A-02, A-08')),
    // Extension: the special conditions of earlier permits are proven, and the category may still be extended.
    must(
      'special-conditions',
      text('Ерекше шарттардың орындалуы', 'Выполнение особых условий', 'Special conditions met'),
      yes('undertakingsMet'),
      digest('A-24, A-29'),
      {
        when: s.extension,
        refuse: {
          code: 'SPECIAL-CONDITIONS',
          text: text(
            'Бұрынғы рұқсаттардың ерекше шарттары орындалғаны дәлелденбеген.',
            'Выполнение особых условий прежних разрешений не подтверждено.',
            'It is not proven that the special conditions of earlier permits were met.',
          ),
        },
      },
    ),
    s.extensionLimit(digest('A-28'), []),
  ],
  points: {
    id: 'points',
    title: text('Балдық жүйе', 'Балльная система', 'Point system'),
    // All categories but 4 seem to be scored (A-16, inferred and weak).
    when: all(not(s.extension), not(is('category', '4'))),
    items: [
      item(
        'education',
        'education',
        text('Білім деңгейі', 'Уровень образования', 'Level of education'),
        'A-10(a), A-12',
      ),
      item(
        'service',
        'service',
        text('Мамандық бойынша өтіл', 'Стаж по специальности', 'Service in the specialty'),
        'A-10(b), A-13',
      ),
      item(
        'demand',
        'inDemand',
        text('Кәсіпке сұраныс', 'Востребованность профессии', 'Demand for the occupation'),
        'A-10(c), A-11, A-14',
      ),
    ],
    pass: value('kz.points.pass', 'category'),
    cite: R1242('annex', 'D', 'seed', 'A-09, A-10, A-15, A-16'),
    refuse: {
      code: 'POINTS',
      text: text('Балл саны өту балынан төмен.', 'Сумма баллов ниже проходной.', 'The points are below the pass mark.'),
    },
  },
  quota: s.quotaUse(R836('par. 2(3),(4)', 'R', 'kzno', 'A-02, A-03, A-42')),
  marketTest: {
    days: value('kz.search.days'),
    unit: 'calendar-day',
    channel: text('Орталық және жергілікті газеттер', 'Центральные и местные газеты', 'National and local newspapers'),
    when: all(not(s.extension), isNone('searchFreeBranch')),
    cite: R836('article not seen', 'R2', 'lwp12', 'A-18, A-19'),
  },
  process: {
    applicant: 'employer',
    lines: 'workers',
    where: ['counter'],
    body: { kind: 'region', fact: 'region' },
    documents: [
      s.paper('application', text('Өтініш', 'Заявление', 'Application'), 'case', digest('A-29')),
      s.paper(
        'original-permit',
        text('Рұқсаттың түпнұсқасы', 'Подлинник разрешения', 'Original permit'),
        'case',
        digest('A-29'),
        { when: s.extension },
      ),
      s.paper(
        'certified-list',
        text(
          'Тартылған жұмыскерлердің куәландырылған тізімі',
          'Заверенный список привлечённых работников',
          'Certified list of attracted workers',
        ),
        'case',
        digest('A-29'),
        { when: s.extension },
      ),
      s.paper(
        'extension-list',
        text(
          'Рұқсаты ұзартылатын жұмыскерлер тізімі',
          'Список работников для продления',
          'List of workers to be extended',
        ),
        'case',
        digest('A-29'),
        { when: s.extension },
      ),
      s.paper(
        'conditions-proof',
        text(
          'Ерекше шарттардың орындалғанының дәлелі',
          'Подтверждение выполнения особых условий',
          'Proof of the special conditions met',
        ),
        'case',
        digest('A-29'),
        { when: s.extension },
      ),
      s.paper(
        'extension-reason',
        text('Ұзарту себебі', 'Обоснование продления', 'Reason for extension'),
        'case',
        digest('A-29'),
        { when: s.extension },
      ),
    ],
    clocks: [
      {
        id: 'extension-decision',
        title: text('Ұзарту туралы шешім', 'Решение о продлении', 'Decision on the extension'),
        starts: 'receipt',
        stops: 'decision',
        actor: 'officer',
        days: value('kz.decision.extension-days'),
        unit: 'working-day',
        onExpiry: 'escalate',
        when: s.extension,
        cite: digest('A-30'),
      },
      {
        id: 'attracted-list-limit',
        title: text('Тартылған жұмыскерлер тізімі', 'Список привлечённых работников', 'List of attracted workers'),
        starts: 'permit-issued',
        stops: 'report-filed',
        actor: 'applicant',
        days: value('kz.attracted-list.months'),
        unit: 'month',
        onExpiry: 'annul-permit',
        cite: digest('A-32, H-15'),
      },
      {
        id: 'reinstatement',
        title: text('Рұқсатты қалпына келтіру', 'Возобновление разрешения', 'Reinstatement of the permit'),
        starts: 'cure',
        stops: 'reinstated',
        actor: 'officer',
        days: value('kz.reinstate.days'),
        unit: 'working-day',
        onExpiry: 'escalate',
        cite: digest('A-33'),
      },
    ],
    fees: [],
    transition: {
      rule: 'keep',
      cite: R1242(
        'article not seen',
        'I',
        undefined,
        'no rule for running cases was read: the edition of the day of filing is kept',
      ),
    },
    gaps: [
      'The review period of the first issue was not found (A-35).',
      'The permit fixed a number of workers (A-01); a line for each worker gives the same number. Chapters of the rules: general, quota, conditions, procedure, refusal, certification of lists, extension, suspension and withdrawal, reporting and control, liability (A-07).',
    ],
  },
  permit: {
    title: text(
      'Шетелдік жұмыс күшін тартуға рұқсат',
      'Разрешение на привлечение иностранной рабочей силы',
      'Permit to attract foreign labour',
    ),
    holder: 'employer',
    lengths: [
      {
        id: 'year',
        unit: 'month',
        longest: value('kz.permit.months', 'category'),
        asked: 'monthsAsked',
        cite: R836('par. 2(3)', 'R', 'kzno', 'A-01, A-28'),
      },
    ],
    ties: [{ tie: 'employer', cite: R836('par. 2(3)', 'R', 'kzno', 'A-01, A-04') }],
    renewals: [{ max: value('kz.extension.max', 'category'), cite: digest('A-28') }],
    rights: [],
    work: ['category', 'occupation', 'region'],
    grounds: {
      suspend: [
        {
          code: 'CONDITIONS',
          title: text('Ерекше шарттар орындалмады', 'Особые условия не выполнены', 'Special conditions not met'),
          cite: digest('A-31(a)'),
        },
        {
          code: 'NUMBER',
          title: text(
            'Рұқсат етілгеннен көп жұмыскер тартылды',
            'Привлечено больше работников, чем разрешено',
            'More workers attracted than permitted',
          ),
          cite: digest('A-31(b)'),
        },
        {
          code: 'NOT-LISTED',
          title: text(
            'Тізімде жоқ жұмыскерлер тартылды',
            'Привлечены работники не из списка',
            'Workers attracted who are not on the list',
          ),
          cite: digest('A-31(c)'),
        },
      ],
      annul: [
        {
          code: 'NOT-CURED',
          title: text(
            'Тоқтата тұру негізі жойылмады',
            'Основание приостановления не устранено',
            'The ground of suspension was not cured',
          ),
          cite: digest('A-32(a)'),
        },
        {
          code: 'NO-LIST',
          title: text(
            'Тізім үш ай ішінде тапсырылмады',
            'Список не сдан за три месяца',
            'The list was not filed within three months',
          ),
          cite: digest('A-32(b)'),
        },
      ],
      lapse: [],
    },
  },
  duties: [
    {
      id: 'attracted-list',
      title: text(
        'Тартылған жұмыскерлер тізімін тапсыру',
        'Сдать список привлечённых работников',
        'File the list of attracted workers',
      ),
      actor: 'employer',
      trigger: 'permit-issued',
      days: value('kz.attracted-list.months'),
      unit: 'month',
      proof: text('Куәландырылған тізім', 'Заверенный список', 'Certified list'),
      effect: text(
        'Тапсырылмаса, рұқсат қайтарып алынады.',
        'Если не сдать, разрешение отзывают.',
        'If it is not filed, the permit is withdrawn.',
      ),
      cite: digest('A-32, H-15'),
    },
    {
      id: 'special-conditions',
      title: text(
        'Азаматтарды оқыту, қайта даярлау, біліктілігін арттыру, шетелдікті кейін ауыстыру',
        'Обучать, переучивать граждан, повышать их квалификацию, позже заменить иностранца',
        'Train and retrain citizens, raise their qualification, later replace the foreigner',
      ),
      actor: 'employer',
      trigger: 'permit-issued',
      proof: text('Орындау туралы құжаттар', 'Документы о выполнении', 'Proof of fulfilment'),
      effect: text(
        'Орындалмаса, рұқсат тоқтатыла тұрады және ұзартылмайды.',
        'Если не выполнить, разрешение приостанавливают и не продлевают.',
        'If it is not met, the permit is suspended and not extended.',
      ),
      cite: R836('article not seen', 'D', 'seed', 'A-21, A-23'),
    },
  ],
  appeal: [
    {
      body: text('Жоғары тұрған орган', 'Вышестоящий орган', 'The higher body'),
      days: value('kz.appeal.months'),
      unit: 'month',
      from: 'notice',
      note: text(
        'Кешігу бас тартуға негіз емес, бірақ себебін жазыңыз.',
        'Опоздание не повод отказать, но напишите причину.',
        'Lateness is no ground to turn the complaint away, but give your reasons.',
      ),
      cite: L221('art. 12', 'R2', 'saran', 'H-01'),
    },
    {
      body: text('Сот', 'Суд', 'Court'),
      days: value('kz.appeal.court-months'),
      unit: 'month',
      from: 'previous-outcome',
      note: text(
        'Жоғары орган болмаса немесе шешіммен келіспесеңіз.',
        'Если вышестоящего органа нет или вы не согласны.',
        'If there is no higher body or you disagree.',
      ),
      cite: L221('article not seen', 'R2', 'saran', 'H-02'),
    },
  ],
  gaps: [
    {
      id: 'points',
      what: text(
        'Балдар мен өту балдары табылмады.',
        'Баллы и проходные баллы не найдены.',
        'The points and the pass marks were not found.',
      ),
      cite: R1242('annex', 'NF', 'adi-1242', 'A-12, A-13, A-14, A-15, A-16'),
    },
    {
      id: 'search-length',
      what: text(
        'Іздеу ұзақтығы табылмады.',
        'Длительность поиска не найдена.',
        'The length of the search was not found.',
      ),
      cite: R836('article not seen', 'NF', 'adi-1242', 'A-19'),
    },
    {
      id: 'guarantee',
      what: text(
        'Кету кепілдігі талап етілген-етілмегені және мөлшері табылмады.',
        'Требовалась ли гарантия выезда и какая, не найдено.',
        'Whether a guarantee of departure was due, and how much, was not found.',
      ),
      cite: R836('article not seen', 'NF', 'mondaq-grata', 'A-26'),
    },
    {
      id: 'refusal-grounds',
      what: text(
        'Бас тарту негіздері (5-тарау) табылмады.',
        'Основания отказа (глава 5) не найдены.',
        'The grounds of refusal (chapter 5) were not found.',
      ),
      cite: R836('chapter 5', 'NF', 'adi-1242', 'A-34'),
    },
    {
      id: 'review-period',
      what: text(
        'Бірінші рұқсат бойынша қарау мерзімі табылмады.',
        'Срок рассмотрения первого разрешения не найден.',
        'The review period of the first issue was not found.',
      ),
      cite: R836('article not seen', 'NF', 'adi-1242', 'A-35'),
    },
    {
      id: 'exempt-list',
      what: text(
        'Рұқсат қажет емес адамдардың толық тізімі табылмады.',
        'Полный перечень лиц без разрешения не найден.',
        'The whole list of persons who need no permit was not found.',
      ),
      cite: R836('article not seen', 'NF', 'xpat', 'A-39'),
    },
    {
      id: 'replacement-period',
      what: text(
        'Шетелдікті ауыстыру мерзімі анық белгіленбеген.',
        'Срок замены иностранца ясно не установлен.',
        'No period for replacing the foreigner was fixed in a readable way.',
      ),
      cite: R836('article not seen', 'D', 'seed', 'A-23'),
    },
    {
      id: 'quota-calendar',
      what: text(
        'Квота жасау мерзімдері табылмады; қажеттілік ағымдағы жылға ғана есептелген.',
        'Сроки составления квоты не найдены; потребность считали только на текущий год.',
        'The dates of quota making were not found; need was estimated for the current year only.',
      ),
      cite: R836('article not seen', 'NF', 'seed', 'A-40, A-41'),
    },
    {
      id: 'complaint-reply',
      what: text(
        'Шағымға жауап беру мерзімі оқылмады.',
        'Срок ответа на жалобу не прочитан.',
        'The time for answering a complaint was not read.',
      ),
      cite: L221('article not seen', 'NF', undefined, 'H-03'),
    },
  ],
}
