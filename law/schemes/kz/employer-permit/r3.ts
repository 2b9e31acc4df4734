import {
  all,
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
  yes,
} from '../../../language/index.ts'
import * as s from './shared.ts'

const R45 = citing('kz/resolution-45')
const LAW = citing('kz/law-477-4')
const L221 = citing('kz/law-221-3')
const calendar = R45('article not seen', 'R2', 'linkage', 'A-41')
const terms = R45('article not seen', 'R2', 'bal-2017', 'A-51')

/** KZ-R3: the bridge of 2012-2016 under resolution 45, written as far as the sources carry it. */
export const r3: Edition = {
  id: 'KZ-R3',
  from: '2012-03-11',
  to: '2016-12-31',
  title: text('45 қаулы бойынша рұқсаттар', 'Разрешения по постановлению 45', 'Permits under resolution 45'),
  law: [LAW('article not seen', 'R2', 'mondaq-grata', '0.1 KZ-R3'), R45('whole', 'R2', 'mondaq-grata', '0.1 KZ-R3')],
  changes: text(
    'Санаттар қайта бөлінді, шетелдіктердің үлесі шектелді, газет хабарландыруы мен ауыстыру міндеті жойылды, кету кепілдігі енгізілді.',
    'Категории перераспределены, доля иностранцев ограничена, газетные объявления и замена отменены, введена гарантия выезда.',
    'Categories are redrawn, the share of foreigners is capped, newspaper advertisement and replacement are dropped, a guarantee of departure is brought in.',
  ),
  exemptions: [
    s.freeMovement(),
    {
      id: 'business-trip',
      title: text('120 күнге дейінгі іссапар', 'Командировка до 120 дней', 'Business trip of up to 120 days'),
      when: all(not(isNone('businessTripDays')), atMost('businessTripDays', value('kz.trip.days'))),
      cite: R45('article not seen', 'R2', 'lwp12', 'A-48'),
    },
  ],
  criteria: [
    // The vacancy is reported to the employment body; for how long was not found.
    must(
      'search',
      text('Вакансия туралы хабарлау', 'Сообщение о вакансии', 'Report of the vacancy'),
      all(
        yes('vacancyReported'),
        incomplete('what the report of the vacancy had to be under resolution 45 was not found (A-46)'),
      ),
      R45('article not seen', 'R2', 'lwp12', 'A-46'),
      {
        when: not(s.extension),
        refuse: {
          code: 'SEARCH',
          text: text(
            'Вакансия туралы жұмыспен қамту органына хабарлау керек.',
            'О вакансии нужно сообщить органу занятости.',
            'The vacancy must be reported to the employment body.',
          ),
        },
      },
    ),
    // Foreigners at most 30% in categories 1+2 and 10% in 3+4.
    s.ratio(R45('article not seen', 'R2', 'lwp12', 'A-45'), undefined, false),
    s.quotaLeft(R45('article not seen', 'I', 'svko', 'the title of the rules: quota and permits')),
    // What education and experience each category needed was not found.
    must(
      'qualification',
      text('Білімі мен тәжірибесі', 'Образование и опыт', 'Education and experience'),
      incomplete('the requirements of resolution 45 on education and experience were not found'),
      R45('article not seen', 'NF', 'mondaq-grata', 'A-44'),
      {
        when: not(s.extension),
        refuse: {
          code: 'QUALIFICATION',
          text: text(
            'Білімі немесе тәжірибесі талаптан төмен.',
            'Образование или опыт ниже требований.',
            'Education or experience is below the requirements.',
          ),
        },
      },
    ),
    s.extensionLimit(terms, []),
  ],
  quota: s.quotaUse(R45('article not seen', 'I', 'svko', 'the title of the rules: quota and permits'), {
    statements: { by: '09-01', cite: calendar },
    proposals: { by: '10-01', cite: calendar },
    draft: { by: '12-01', cite: calendar },
  }),
  process: {
    applicant: 'employer',
    lines: 'workers',
    where: ['counter'],
    body: { kind: 'region', fact: 'region' },
    documents: [],
    clocks: [
      {
        id: 'decision',
        title: text('Рұқсат туралы шешім', 'Решение о разрешении', 'Decision on the permit'),
        starts: 'receipt',
        stops: 'decision',
        actor: 'officer',
        days: value('kz.decision.days.2012'),
        unit: 'calendar-day',
        onExpiry: 'escalate',
        cite: R45('article not seen', 'I', 'bal-2017', 'A-51, A-35: 15 days, read as calendar days'),
      },
    ],
    fees: [],
    transition: {
      rule: 'keep',
      cite: R45(
        'article not seen',
        'I',
        undefined,
        'no rule for running cases was read: the edition of the day of filing is kept',
      ),
    },
    gaps: ['The papers of resolution 45 were not found.', 'The amount of the guarantee deposit was not found (A-25).'],
  },
  permit: {
    title: text(
      'Шетелдік жұмыс күшін тартуға рұқсат',
      'Разрешение на привлечение иностранной рабочей силы',
      'Permit to attract foreign labour',
    ),
    holder: 'employer',
    lengths: [
      { id: 'term', unit: 'month', longest: value('kz.permit.months', 'category'), asked: 'monthsAsked', cite: terms },
    ],
    ties: [{ tie: 'employer', cite: R45('article not seen', 'I', 'lwp12', 'A-47: the permit is the employer’s') }],
    renewals: [
      ...s.renewalsLeft(value('kz.extension.max', 'category'), terms, is('category', '2', '3')),
      {
        when: all(not(is('category', '2', '3')), incomplete('extensions of categories 1 and 4 were not found (A-51)')),
        max: null,
        cite: terms,
      },
    ],
    rights: [
      {
        id: 'several-regions',
        text: text(
          '2015 жылғы қыркүйекке дейін рұқсат бірнеше өңірді қамти алды; кейін бір өңірге байланды, басқа өңірге іссапар жылына 90 күнге дейін.',
          'До сентября 2015 года разрешение могло охватить несколько регионов; потом оно привязано к региону, поездки в другие - до 90 дней в год.',
          'Until September 2015 the permit could cover several regions; after that it is bound to the region, with trips to others of up to 90 days a year.',
        ),
        cite: R45('article not seen', 'R2', 'nc-2015', 'A-47'),
      },
    ],
    work: ['category', 'occupation', 'region'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [
    {
      id: 'training',
      title: text('Азаматтарды оқыту', 'Обучать граждан', 'Train citizens'),
      actor: 'employer',
      trigger: 'permit-issued',
      proof: text('Орындау туралы құжаттар', 'Документы о выполнении', 'Proof of fulfilment'),
      cite: R45('article not seen', 'R2', 'totexp', 'A-22; lifted for category 1 in autumn 2015 (A-50)'),
    },
  ],
  appeal: [
    {
      body: text('Жоғары тұрған орган', 'Вышестоящий орган', 'The higher body'),
      days: value('kz.appeal.months'),
      unit: 'month',
      from: 'notice',
      cite: L221('art. 12', 'R2', 'saran', 'H-01'),
    },
    {
      body: text('Сот', 'Суд', 'Court'),
      days: value('kz.appeal.court-months'),
      unit: 'month',
      from: 'previous-outcome',
      cite: L221('article not seen', 'R2', 'saran', 'H-02'),
    },
  ],
  gaps: [
    {
      id: 'rules',
      what: text(
        '45 қаулының мәтіні оқылмады: талаптар, құжаттар, бас тарту негіздері белгісіз.',
        'Текст постановления 45 не прочитан: требования, документы и основания отказа неизвестны.',
        'The text of resolution 45 was not read: requirements, papers and grounds of refusal are unknown.',
      ),
      cite: R45('whole', 'NF', 'mondaq-grata', 'A-44'),
    },
    {
      id: 'guarantee',
      what: text(
        'Кету кепілдігінің мөлшері табылмады; 2017-01-01 бастап талап етілмейді.',
        'Размер гарантии выезда не найден; с 2017-01-01 она не требуется.',
        'The amount of the guarantee of departure was not found; from 2017-01-01 it is not required.',
      ),
      cite: R45('article not seen', 'NF', 'expydoc', 'A-25, A-27'),
    },
    {
      id: 'own-application',
      what: text(
        'Шетелдіктің өзі өтініш беретін кәсіптер бұл схемаға кірмейді.',
        'Профессии, по которым иностранец обращается сам, в эту схему не входят.',
        'Professions for which the foreigner applies himself are outside this scheme.',
      ),
      cite: R45('article not seen', 'R2', 'lsp-faq', 'A-49'),
    },
    {
      id: 'priority-projects',
      what: text(
        'Басым жобалардың бөлек квотасы бұл схемада есептелмейді.',
        'Отдельная квота приоритетных проектов в этой схеме не считается.',
        'The own quota of priority projects is not counted in this scheme.',
      ),
      cite: R45('article not seen', 'R2', 'linkage', 'A-52'),
    },
    {
      id: 'special-conditions',
      what: text(
        'Оқыту міндеттерінің мерзімі табылмады; 1-санат үшін 2015 жылдың күзінде алынып тасталды.',
        'Сроки обязанностей по обучению не найдены; для категории 1 они сняты осенью 2015 года.',
        'Times of the training duties were not found; for category 1 they were lifted in autumn 2015.',
      ),
      cite: R45('article not seen', 'R2', 'nc-2015', 'A-50'),
    },
    {
      id: 'start',
      what: text(
        'Басталу күні бір дереккөзде 2012-03-12 деп жазылған.',
        'В одном источнике началом названо 2012-03-12.',
        'One source gives 2012-03-12 as the start.',
      ),
      cite: R45('article not seen', 'R2', 'totexp', '0.1 KZ-R3'),
    },
  ],
}
