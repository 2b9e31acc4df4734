import { all, citing, daysBetween, type Edition, fact, is, not, on, text, value } from '../../../language/index.ts'
import { hostNotice, keepEdition, paper } from '../stay.ts'
import { criteria, eaeu, exemptions, LAW, O992, type Own, work } from './parts-conditions.ts'

export { leaveInTime } from './parts-conditions.ts'

export const edition = (own: Own): Edition => ({
  id: own.id,
  from: own.from,
  ...(own.to ? { to: own.to } : {}),
  title: own.title,
  law: [LAW('art. 6-1', 'R', 'zakonpravo.kz article 6-1'), ...own.law],
  ...(own.changes ? { changes: own.changes } : {}),
  exemptions,
  criteria: criteria(own),
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: ['online', 'counter'],
    body: { kind: 'region', fact: 'region' },
    documents: [
      paper(
        'application',
        text('Өтініш-сауалнама', 'Заявление-анкета', 'Application form'),
        O992('article not seen', 'R2', 'tosh24', 'F'),
      ),
      paper(
        'identity',
        text(
          'Жеке басты куәландыратын құжаттың көшірмесі',
          'Копия документа, удостоверяющего личность',
          'Copy of the identity paper',
        ),
        O992('article not seen', 'R2', 'tosh24', 'F'),
      ),
      paper(
        'insurance',
        text('Медициналық сақтандыру полисі', 'Полис медицинского страхования', 'Medical insurance policy'),
        O992('article not seen', 'R2', 'tosh24', 'F'),
        { when: not(eaeu) },
      ),
      paper(
        'owner-consent',
        text(
          'Баспана иесінің нотариаттық келісімі',
          'Нотариальное согласие собственника',
          'Notarised consent of the owner',
        ),
        O992('article not seen', 'R2', 'tosh24', 'F'),
        { when: is('housing', 'consent') },
      ),
      ...(own.fingerprints
        ? [
            paper(
              'fingerprints',
              text('Дактилоскопия анықтамасы', 'Справка о дактилоскопии', 'Certificate of fingerprinting'),
              O992('article not seen', 'R2', 'tosh24', 'F'),
            ),
          ]
        : []),
      paper(
        'basis',
        text('Мақсаттың немесе жұмыстың құжаты', 'Документ о цели или работе', 'Paper for the purpose or the work'),
        LAW('art. 6-1', 'R', 'zakonpravo.kz article 6-1', 'F'),
      ),
    ],
    clocks: own.clocks,
    fees: [],
    transition: keepEdition(O992),
    gaps: [
      'The decision time was not found; agents speak of 1-2 days.',
      'Whether a state duty is due was not found.',
      'The host, employer or school petitions under art. 6-1; the portal lets the foreigner file.',
    ],
  },
  permit: {
    title: text('Уақытша тұруға рұқсат', 'Разрешение на временное проживание', 'Permit of temporary residence'),
    holder: 'worker',
    lengths: [
      {
        id: 'labour-immigrant',
        when: all(work, is('workBasis', 'labour-immigrant-permit')),
        unit: 'month',
        longest: value('kz.household.total-months'),
        cite: LAW(
          'art. 43-1(2)',
          'R',
          'cont-mig',
          'C-41: for the term of the work permit, at most twelve months unbroken',
        ),
      },
      {
        id: 'study',
        when: is('purpose', 'study'),
        unit: 'day',
        longest: daysBetween(on('filing'), 'basisEnds'),
        cite: O992('article not seen', 'R2', 'smart-migration.kz', 'for the whole period of study'),
      },
      {
        id: 'year',
        unit: 'month',
        longest: value('kz.trp.months', 'purpose'),
        cite: O992('article not seen', 'R', 'egov-trp', 'F: one year at a time'),
      },
    ],
    notAfter: [
      { date: fact('basisEnds'), cite: O992('article not seen', 'R', 'egov-trp', 'F: not past the contract') },
      ...(own.passport
        ? [{ date: fact('passportEnds'), cite: O992('as amended by order 48', 'R2', 'ekaraganda.kz 114896') }]
        : []),
    ],
    ties: [],
    renewals: [
      {
        when: all(work, not(is('workBasis', 'labour-immigrant-permit'))),
        max: null,
        cite: O992('article not seen', 'R', 'egov-trp', 'F: year by year while the contract lasts'),
      },
      {
        when: not(all(work, not(is('workBasis', 'labour-immigrant-permit')))),
        max: value('kz.trp.renewals'),
        cite: O992('article not seen', 'NF', 'egov-trp'),
      },
    ],
    rights: [
      {
        id: 'family',
        text: text(
          'Жұмыскердің жұбайы мен балалары да осындай рұқсат ала алады.',
          'Супруг и дети работника тоже могут получить такое разрешение.',
          'The spouse and children of a worker may get such a permit too.',
        ),
        cite: O992('article not seen', 'R', 'gov.kz/situations/572'),
      },
      {
        id: 'school',
        text: text(
          'Балаңызды мектепке бере аласыз. Рұқсат кәсіпкер болып тіркелуге және жылжымайтын мүлікті иеленуге құқық бермейді.',
          'Ребёнка можно отдать в школу. Разрешение не даёт права стать предпринимателем и владеть недвижимостью.',
          'Your child may go to school. The permit gives no right to register as an entrepreneur or to own real estate.',
        ),
        cite: O992('article not seen', 'R', 'gov.kz/situations/572'),
      },
      {
        id: 're-entry',
        text: text(
          'Елден шығып қайта келсеңіз, жаңа рұқсат керек емес: жұмыс беруші келгеніңізді хабарлайды.',
          'Если вы выехали и вернулись, новое разрешение не нужно: работодатель сообщает о прибытии.',
          'If you leave and return, no new permit is needed: the employer reports your arrival.',
        ),
        cite: O992('article not seen', 'R', 'gov.kz/situations/572', 'H-14'),
      },
    ],
    work: ['purpose', 'workBasis'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [
    hostNotice,
    {
      id: 'new-employer',
      title: text(
        'Жұмыс беруші ауысса, рұқсатты жаңарту',
        'Переоформить разрешение при смене работодателя',
        'Renew the permit on a change of employer',
      ),
      actor: 'worker',
      trigger: 'employer-changed',
      days: value('kz.trp.new-employer-days'),
      unit: 'calendar-day',
      when: work,
      cite: O992('article not seen', 'R', 'gov.kz/situations/572'),
    },
    ...own.duties,
  ],
  appeal: own.appeal,
  gaps: [
    {
      id: 'refusal-grounds',
      what: text(
        'Бас тарту негіздерінің тізімі оқылмады. Полиция 2024 жылы болу мерзімін бұзғандарға жүйе ұзартудан автоматты түрде бас тартатынын айтқан.',
        'Перечень оснований отказа не прочитан. Полиция в 2024 году сообщала, что система сама отказывает в продлении тем, кто нарушил срок.',
        'The list of grounds of refusal was not read. In 2024 the police said that the system refuses an extension after an overstay.',
      ),
      cite: O992('article not seen', 'NF', 'alau.kz (extension of temporary residence)'),
    },
    {
      id: 'decision-time',
      what: text('Шешім мерзімі табылмады.', 'Срок решения не найден.', 'The decision time was not found.'),
      cite: O992('article not seen', 'NF', 'dos-immigration.kz'),
    },
    {
      id: 'fee',
      what: text(
        'Мемлекеттік баж туралы ештеңе оқылмады.',
        'О пошлине ничего не прочитано.',
        'Nothing was read on a state duty.',
      ),
      cite: O992('article not seen', 'NF', 'gov.kz/services/4631'),
    },
    {
      id: 'visa-free-days',
      what: text(
        '30 күннен ұзақ визасыз болу (ЕАЭО азаматтарына 90 күнге дейін) есептелмейді. 2023-01-26 бастап оның шегі бар (90 күн), кезеңі оқылмады.',
        'Безвизовое пребывание дольше 30 дней (гражданам ЕАЭС - до 90) не рассчитывается. С 2023-01-26 у него есть предел (90 дней); за какой период, не прочитано.',
        'Visa-free stays beyond 30 days (up to 90 for EAEU nationals) are not computed. From 2023-01-26 they are capped (90 days); in what period was not read.',
      ),
      cite: citing('kz/resolution-148')('article not seen', 'NF', 'lada.kz 143351; oq-517', 'F: 2023-01-26 on'),
    },
    {
      id: 'entry-stamp',
      what: text(
        'Шекарада паспортқа мөр басылады (2022 жылғы бет). Көші-қон карточкасы әлі керек пе, оқылмады: бет оны енді атамайды.',
        'На границе ставят штамп в паспорт (страница 2022 года). Нужна ли ещё миграционная карточка, не прочитано: страница её больше не называет.',
        'At the border the passport is stamped (page of 2022). Whether a migration card is still needed was not read: the page no longer names it.',
      ),
      cite: citing('kz/resolution-148')('article not seen', 'R', 'egov-wp (2022-10-17)', 'F: 2022'),
    },
    {
      id: 'terms',
      what: text(
        'Емдеу, миссия және кәсіпкерлік мерзімдері табылмады.',
        'Сроки для лечения, миссии и предпринимательства не найдены.',
        'The terms for treatment, mission and business were not found.',
      ),
      cite: O992('article not seen', 'NF', 'egov-trp'),
    },
  ],
})
