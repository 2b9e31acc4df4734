import {
  all,
  atLeast,
  citing,
  daysBetween,
  type Edition,
  is,
  must,
  not,
  notBefore,
  on,
  text,
  value,
} from '../../../language/index.ts'
import { exemptionsOf2023, gapsOf2023 } from './r5-scope.ts'
import * as s from './shared.ts'

const O279 = citing('kz/order-279')
const LAW = citing('kz/law-477-4')
const C350 = citing('kz/code-350-6')
/** What was read for order 559 only and is taken to hold under order 279. */
const carried = (source: string, note: string, article = 'article not seen') =>
  O279(article, 'I', source, `${note}: carried over from order 559`)

const terms = carried('dos-2021', 'C.3')
/** KZ-R5: permits under art. 36-1 of the law on migration and order 279. */
export const r5: Edition = {
  id: 'KZ-R5',
  from: '2023-07-01',
  title: text('279 бұйрық бойынша рұқсаттар', 'Разрешения по приказу 279', 'Permits under order 279'),
  law: [LAW('art. 36-1', 'R', 'zp-36-1', '0.1 KZ-R5'), O279('whole', 'R', 'adi-279', '0.1 KZ-R5')],
  changes: text(
    'Аутстаффинг қызметкерлері арақатынасқа қосылады, бір рұқсат бірнеше өңірді қамти алады; 2025-09-01 бастап 15 күн іздеу міндетті және комиссия жоқ.',
    'Работники аутстаффинга входят в соотношение, разрешение может охватить несколько регионов; с 2025-09-01 обязателен поиск 15 дней и нет комиссии.',
    'Outstaffed workers count in the ratio and a permit may cover several regions; from 2025-09-01 a search of 15 days is needed and there is no commission.',
  ),
  exemptions: exemptionsOf2023,
  criteria: [
    // The vacancy stood on enbek.kz for 15 calendar days before filing.
    must(
      'search',
      text('Ішкі нарықта іздеу', 'Поиск на внутреннем рынке', 'Search on the home market'),
      atLeast(daysBetween('vacancyPublished', on('filing')), value('kz.search.days')),
      O279('as amended by order 93', 'R2', 'ey25', 'C-07, H-13'),
      {
        when: not(s.extension),
        from: '2025-09-01',
        refuse: {
          code: 'SEARCH',
          text: text(
            'Вакансия {vacancyPublished} күні жарияланған; өтінішті {kz.search.days} күнтізбелік күннен кейін ғана бере аласыз.',
            'Вакансия опубликована {vacancyPublished}; заявление можно подать только через {kz.search.days} календарных дней.',
            'The vacancy was published on {vacancyPublished}; you can file only after {kz.search.days} calendar days.',
          ),
        },
      },
    ),
    // False documents or data.
    s.trueDocuments(carried('egov-ref', 'C-R1', 'grounds of refusal')),
    // Inside the quota given to the region for the calendar year.
    s.quotaLeft(O279('conditions of issue (2)-(3)', 'R', 'enbek-exp', 'C-01, C-R2')),
    // Earlier workers of category 4 are replaced by citizens.
    s.replacement(carried('egov-ref', 'C-R3, C-18', 'grounds of refusal')),
    // Citizens at least 70% or 90% of the staff, outstaffed workers included.
    s.ratio(
      O279('conditions of issue (4)', 'R', 'enbek-exp', 'C-02, C-03, C-04, C-R4'),
      { cite: O279('article not seen', 'R2', 'inter23', 'C-05') },
      true,
    ),
    // No finding of use without a permit or in another trade within twelve months; checked automatically from 2025-09-01.
    s.noBan(carried('egov-ref', 'C-R5, C-09', 'grounds of refusal')),
    // Education and experience as the standards and directories ask.
    s.qualification(carried('egov-ref', 'C-R6', 'grounds of refusal')),
    // Extension: inside the window, and not more often than the category allows.
    s.extensionWindow(carried('wpk-2020', 'C-17, H-12')),
    s.extensionLimit(terms, ['1']),
  ],
  quota: s.quotaUse(O279('conditions of issue (2)-(3)', 'R', 'enbek-exp', 'C-01'), {
    statements: { by: '10-01', cite: O279('article not seen', 'R2', 'freev', 'C.12') },
  }),
  marketTest: {
    days: value('kz.search.days'),
    unit: 'calendar-day',
    occupation: 'occupation',
    region: 'region',
    channel: text(
      'enbek.kz электрондық еңбек биржасы',
      'Электронная биржа труда enbek.kz',
      'Electronic labour exchange enbek.kz',
    ),
    when: all(not(s.extension), notBefore(on('filing'), value('kz.contract-system.start'))),
    cite: O279('as amended by order 93', 'R2', 'ey25', 'C-07'),
  },
  process: {
    applicant: 'employer',
    lines: 'workers',
    where: ['online'],
    body: { kind: 'region', fact: 'region' },
    documents: [
      ...s.typicalPapers(O279, 'I'),
      s.paper(
        'publication-code',
        text('Вакансияны жариялау коды', 'Код публикации вакансии', 'Publication code of the vacancy'),
        'case',
        O279('as amended by order 93', 'R2', 'inter25', 'C-07'),
        { when: all(not(s.extension), notBefore(on('filing'), value('kz.contract-system.start'))) },
      ),
    ],
    clocks: [
      {
        id: 'administrative-limit',
        title: text(
          'Әкімшілік рәсімнің жалпы мерзімі',
          'Общий срок административной процедуры',
          'General time limit of administrative procedure',
        ),
        starts: 'receipt',
        stops: 'decision',
        actor: 'officer',
        days: value('kz.procedure.days'),
        unit: 'working-day',
        onExpiry: 'escalate',
        extend: {
          days: value('kz.procedure.extended-months'),
          unit: 'month',
          cite: C350('art. 76', 'R2', 'emh-76', 'H-04: notice within 3 working days'),
        },
        cite: C350(
          'art. 76',
          'R2',
          'emh-76',
          'H-04: the general limit; the decision time of order 279 itself was not found (C-10)',
        ),
      },
      s.levyClock(carried('lwp-svc', 'C-11, H-11')),
      s.extensionClock(carried('wpk-2020', 'C-17, H-12')),
    ],
    fees: [s.levy(O279('article not seen', 'R2', 'kt-levy', 'C.6, C-11, C-29'))],
    transition: {
      rule: 'keep',
      cite: O279(
        'article not seen',
        'I',
        undefined,
        'no rule for running cases was read: the edition of the day of filing is kept',
      ),
    },
    gaps: [
      'The decision time of order 279 was changed on 2023-07-01 and was not found (C-10); the general limit of the code on administrative procedure is used.',
      'The exact list of papers of order 279 was not found (C-16).',
      'Channels: elicense.kz and egov.kz, from 2025-09-01 also migration.enbek.kz (C-08).',
    ],
  },
  permit: {
    title: text(
      'Шетелдік жұмыс күшін тартуға рұқсат',
      'Разрешение на привлечение иностранной рабочей силы',
      'Permit to attract foreign labour',
    ),
    ...s.permitOf2017(O279, 'I'),
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
      cite: carried('wpk-2020', 'C-17'),
    },
    rights: [
      s.otherRegions(carried('inv-fl', 'C-12')),
      {
        id: 'several-regions',
        text: text(
          'Рұқсат әр өңір келіссе, бірнеше өңірді қамти алады; әр өңірдің өз квотасы есептеледі және алым әр өңірдің бюджетіне төленеді.',
          'Разрешение может охватить несколько регионов, если каждый согласен; место берётся из квоты каждого, сбор платится в бюджет каждого.',
          'The permit may cover several regions if each agrees; a place is taken from the quota of each and the levy is paid to the budget of each.',
        ),
        cite: O279('article not seen', 'R2', 'inter23', 'C-13'),
      },
    ],
    grounds: {
      suspend: [],
      annul: [],
      lapse: [
        {
          code: 'LEVY-UNPAID',
          title: text('Алым мерзімінде төленбеді', 'Сбор не уплачен в срок', 'The levy was not paid in time'),
          cite: carried('lwp-svc', 'C-11'),
        },
      ],
    },
  },
  duties: [
    {
      id: 'register-contract',
      title: text(
        'Шартты еңбек шарттарының бірыңғай жүйесіне енгізу және жұмыскердің ЖСН алуын қамтамасыз ету',
        'Внести договор в единую систему трудовых договоров и обеспечить получение ИИН работником',
        'Enter the contract in the single system of labour contracts and see that the worker has an IIN',
      ),
      actor: 'employer',
      trigger: 'contract-start',
      proof: text('Жүйедегі жазба', 'Запись в системе', 'Record in the system'),
      when: notBefore(on('filing'), value('kz.contract-system.start')),
      cite: O279('as amended by order 93', 'R2', 'ey25', 'C-15'),
    },
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
      cite: carried('wpk-2020', 'C-18'),
    },
    {
      id: 'host-notice',
      title: text(
        'Жұмыскердің келгенін полицияға хабарлау',
        'Сообщить полиции о прибытии работника',
        'Tell the police that the worker has arrived',
      ),
      actor: 'host',
      trigger: 'arrival',
      days: value('kz.host-notice.days'),
      unit: 'working-day',
      cite: citing('kz/resolution-148')('par. 9', 'R2', 'korgan-stay', 'H-14'),
    },
  ],
  appeal: [
    {
      body: text(
        'Шешіміне шағым берілетін орган арқылы жоғары тұрған орган',
        'Вышестоящий орган через орган, чьё решение обжалуется',
        'The higher body, through the body whose act is attacked',
      ),
      days: value('kz.appeal.months'),
      unit: 'month',
      from: 'notice',
      note: text(
        'Мерзім өтсе де жауап болмаса, бұл бас тарту деп саналады және шағымдана аласыз. Дәлелді себеппен өткізілген мерзім қалпына келтіріледі.',
        'Если ответа нет и срок прошёл, это считается отказом, и вы можете жаловаться. Срок, пропущенный по уважительной причине, восстанавливают.',
        'If the time has run out without an answer, that counts as a refusal and you may complain. Time lost for a good reason can be restored.',
      ),
      cite: C350('art. 91-92', 'R', 'unhcr-appc', 'H-06, H-07, H-08'),
    },
  ],
  gaps: gapsOf2023,
}
