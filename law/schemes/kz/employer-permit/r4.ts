import { citing, type Edition, is, not, text, value } from '../../../language/index.ts'
import * as s from './shared.ts'

const O559 = citing('kz/order-559')
const R802 = citing('kz/resolution-802')
const LAW = citing('kz/employment-law-2016')
const L221 = citing('kz/law-221-3')

const terms = O559('article not seen', 'R2', 'bal-2017', 'C.3')

/** Residents and those who join their family. */
export const residentsOf2017 = s.group(
  'resident',
  text(
    'Тұруға ықтиярхат немесе отбасын біріктіру',
    'Вид на жительство или воссоединение семьи',
    'Residence permit or family reunification',
  ),
  ['resident', 'family'],
  R802('list of persons', 'R2', 'dos-q25', 'C.8'),
)

/** KZ-R4: permits by local executive bodies under order 559, with a levy. */
export const r4: Edition = {
  id: 'KZ-R4',
  from: '2017-01-01',
  to: '2023-06-30',
  title: text('559 бұйрық бойынша рұқсаттар', 'Разрешения по приказу 559', 'Permits under order 559'),
  law: [
    LAW('article not seen', 'R2', 'mwp', '0.1 KZ-R4'),
    O559('whole', 'R', 'adi-559', '0.1 KZ-R4'),
    R802('whole', 'R', 'adi-802', '0.1 KZ-R4'),
  ],
  changes: text(
    'Ерекше шарттар мен кету кепілдігінің орнына алым енгізілді; ЕАЭО азаматтары шетелдік ретінде есептелмейді.',
    'Вместо особых условий и гарантии выезда введён сбор; граждане ЕАЭС не считаются иностранцами.',
    'A levy takes the place of special conditions and of the guarantee of departure; EAEU nationals no longer count as foreigners.',
  ),
  exemptions: [
    s.freeMovement(undefined, 'kz/eaeu-treaty'),
    s.branchHead(R802('list of persons', 'R2', 'celsium', 'C.8')),
    s.ownedHead(R802('list of persons', 'R2', 'nc-2018', 'C.8'), '2018-04-28'),
    s.group(
      'treaty-teacher',
      text(
        'Шарт жасасқан мемлекеттен келген мұғалім',
        'Учитель из государства, с которым есть договор',
        'Teacher from a state with a treaty',
      ),
      ['treaty-teacher'],
      R802('list of persons', 'R2', 'dos-c3', 'C.8'),
    ),
    s.group(
      'special-zone',
      text('Астана Хаб немесе АХҚО қызметкері', 'Работник Astana Hub или МФЦА', 'Staff of Astana Hub or the AIFC'),
      ['special-zone'],
      R802('list of persons', 'R2', 'dos-c3', 'C.8'),
    ),
    residentsOf2017,
  ],
  // The order of the grounds of refusal (C-R1 to C-R6).
  criteria: [
    // False documents or data.
    s.trueDocuments(O559('grounds of refusal', 'R', 'egov-ref', 'C-R1')),
    // Inside the quota given to the region for the calendar year.
    s.quotaLeft(O559('grounds of refusal', 'R', 'egov-ref', 'C-R2, C-01')),
    // Earlier workers of category 4 are replaced by citizens.
    s.replacement(O559('grounds of refusal', 'R', 'egov-ref', 'C-R3, C-18'), '2020-05-01'),
    // Citizens at least 70% or 90% of the staff.
    s.ratio(
      O559('par. 16', 'R2', 'freev', 'C-02, C-03, C-R4'),
      { cite: O559('article not seen', 'R2', 'inter23', 'C-05') },
      true,
    ),
    // No finding of use without a permit or in another trade within twelve months.
    s.noBan(O559('grounds of refusal', 'R', 'egov-ref', 'C-R5')),
    // Education and experience as the standards and directories ask.
    s.qualification(O559('grounds of refusal', 'R', 'egov-ref', 'C-R6')),
    // Extension: inside the window, and not more often than the category allows.
    s.extensionWindow(O559('article not seen', 'R2', 'wpk-2020', 'C-17, H-12'), '2020-05-01'),
    s.extensionLimit(terms, ['1']),
  ],
  quota: s.quotaUse(O559('grounds of refusal', 'R', 'egov-ref', 'C-R2, C-01'), {
    statements: { by: '10-01', cite: O559('article not seen', 'R2', 'freev', 'C.12') },
  }),
  process: {
    applicant: 'employer',
    lines: 'workers',
    where: ['online', 'counter'],
    body: { kind: 'region', fact: 'region' },
    documents: s.typicalPapers(O559, 'R2'),
    clocks: [
      {
        id: 'decision',
        title: text('Рұқсат туралы шешім', 'Решение о разрешении', 'Decision on the permit'),
        starts: 'receipt',
        stops: 'decision',
        actor: 'officer',
        days: value('kz.decision.days'),
        unit: 'working-day',
        onExpiry: 'escalate',
        cite: O559('article not seen', 'R2', 'mwp', 'C-10, H-10'),
      },
      s.levyClock(O559('article not seen', 'R2', 'lwp-svc', 'C-11, H-11')),
      s.extensionClock(O559('article not seen', 'R2', 'wpk-2020', 'C-17, H-12')),
    ],
    fees: [s.levy(O559('article not seen', 'R2', 'kt-levy', 'C.6, C-11, C-29'))],
    transition: {
      rule: 'keep',
      cite: O559(
        'article not seen',
        'I',
        undefined,
        'no rule for running cases was read: the edition of the day of filing is kept',
      ),
    },
    gaps: [
      'The application is filed online; paper was barred from 2020-05-01 (order 138 of 2020-04-17, C-08). Until then the counter was open too.',
    ],
  },
  permit: {
    title: text(
      'Шетелдік жұмыс күшін тартуға рұқсат',
      'Разрешение на привлечение иностранной рабочей силы',
      'Permit to attract foreign labour',
    ),
    ...s.permitOf2017(O559, 'R'),
    lengths: [
      {
        id: 'category-1',
        when: is('category', '1'),
        unit: 'month',
        longest: value('kz.permit.months', 'category'),
        options: { table: 'kz.permit.lengths.category-1' },
        asked: 'monthsAsked',
        cite: terms,
      },
      {
        id: 'others',
        when: not(is('category', '1')),
        unit: 'month',
        longest: value('kz.permit.months', 'category'),
        asked: 'monthsAsked',
        cite: terms,
      },
    ],
    renewals: [
      { when: is('category', '1'), max: null, cite: terms },
      ...s.renewalsLeft(value('kz.extension.max', 'category'), terms, not(is('category', '1'))),
    ],
    renewalWindow: {
      earliest: value('kz.extension.opens'),
      latest: value('kz.extension.closes'),
      cite: O559('article not seen', 'R2', 'wpk-2020', 'C-17'),
    },
    rights: [s.otherRegions(O559('article not seen', 'R', 'inv-fl', 'C-12'))],
    grounds: {
      suspend: [],
      annul: [],
      lapse: [
        {
          code: 'LEVY-UNPAID',
          title: text('Алым мерзімінде төленбеді', 'Сбор не уплачен в срок', 'The levy was not paid in time'),
          cite: O559('article not seen', 'R2', 'lwp-svc', 'C-11'),
        },
      ],
    },
  },
  duties: [
    {
      id: 'replace-category-4',
      title: text(
        '4-санаттағы орынға азамат алу',
        'Принять гражданина на место категории 4',
        'Put a citizen in the identical post of category 4',
      ),
      actor: 'employer',
      trigger: 'permit-issued',
      days: value('kz.replacement.months'),
      unit: 'month',
      undertaking: { kinds: ['replace'] },
      proof: text(
        'Азаматпен жасалған еңбек шарты',
        'Трудовой договор с гражданином',
        'Employment contract with a citizen',
      ),
      effect: text(
        'Орындалмаса, жаңа рұқсат берілмейді.',
        'Если не выполнить, новое разрешение не выдадут.',
        'If it is not met, no new permit is given.',
      ),
      when: is('category', '4'),
      cite: O559('annex 5', 'R2', 'wpk-2020', 'C-18'),
    },
  ],
  appeal: [
    {
      body: text('Жоғары тұрған орган', 'Вышестоящий орган', 'The higher body'),
      days: value('kz.appeal.months'),
      unit: 'month',
      from: 'notice',
      note: text(
        'Мерзімді дәлелді себеппен өткізіп алсаңыз, себебін жазыңыз: кешігу бас тартуға негіз емес.',
        'Если срок пропущен по уважительной причине, напишите о ней: опоздание само по себе не повод отказать.',
        'If you are late for a good reason, say so: lateness alone is no ground to turn the complaint away.',
      ),
      cite: L221('art. 12', 'R2', 'saran', 'H-01; later code 350-VI art. 92, the same limit (H-07)'),
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
      id: 'search',
      what: text(
        '2017 жылғы іздеу туралы дереккөздер қайшы: бірі іздеу жоқ, бірі 30 күн дейді.',
        'Источники о поиске в 2017 году расходятся: один говорит, что его нет, другой - 30 дней.',
        'Sources on the search in 2017 disagree: one says none, the other 30 days.',
      ),
      cite: O559('article not seen', 'R2', 'mwp', 'C-06'),
    },
    {
      id: 'window-before-2020',
      what: text(
        '2020-05-01 дейінгі ұзарту мерзімі табылмады.',
        'Срок подачи на продление до 2020-05-01 не найден.',
        'The window for extensions before 2020-05-01 was not found.',
      ),
      cite: O559('article not seen', 'NF', 'wpk-2020', 'C-17'),
    },
    {
      id: 'suspension-list',
      what: text(
        'Тоқтата тұру және қайтарып алу негіздерінің тізімі табылмады.',
        'Перечень оснований приостановления и отзыва не найден.',
        'The list of grounds for suspension and withdrawal was not found.',
      ),
      cite: O559('article not seen', 'NF', 'inv-fl', 'C.4'),
    },
    {
      id: 'exempt-list',
      what: text(
        'Рұқсат қажет емес адамдардың толық тізімі табылмады.',
        'Полный перечень лиц, которым разрешение не нужно, не найден.',
        'The whole list of persons who need no permit was not found.',
      ),
      cite: R802('list of persons', 'NF', 'adi-802', 'C.8'),
    },
    {
      id: 'business-trip',
      what: text(
        'Рұқсатсыз іссапардың шегі табылмады.',
        'Предел командировки без разрешения не найден.',
        'The limit of a business trip without a permit was not found.',
      ),
      cite: R802('list of persons', 'NF', undefined, 'C.8'),
    },
    {
      id: 'quota-calendar',
      what: text(
        'Жұмыс берушілер келесі жылға қажеттілігін 1 қазанға дейін береді; бұл мерзім квота жылын жоспарлау бөлімінде.',
        'Потребность на следующий год работодатели подают до 1 октября; этот срок относится к планированию квоты.',
        'Employers send their needs for the next year by 1 October; the date belongs to the planning of the quota.',
      ),
      cite: R802('article not seen', 'R2', 'freev', 'C.12'),
    },
  ],
}
