import {
  all,
  atMost,
  citing,
  type Edition,
  is,
  isNone,
  not,
  text,
  value,
  values,
  yes,
} from '../../../language/index.ts'
import { demandList } from '../demand.ts'
import { criteriaOf2008, gapsOf2008 } from './r2-rules.ts'
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
  criteria: criteriaOf2008,
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
  occupations: demandList(R836('article not seen', 'D', 'seed', 'A-11')),
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
    renewals: s.renewalsLeft(value('kz.extension.max', 'category'), digest('A-28')),
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
      undertaking: { kinds: ['train', 'retrain', 'raise', 'replace'] },
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
        'Пропуск срока - не основание отказать, но напишите причину.',
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
  gaps: gapsOf2008,
}
