import { bands, type Criterion, cap, flag, must, values } from '../../../language/criteria.ts'
import { type Fact, money, oneOf, yesNo } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { add, atLeast, cited, value, when, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { languages, offer, who, words, work } from '../card-facts.ts'
import { ageGap, exemptions, gap, items, LAW, languageGap, permit, process, refuse } from '../card-parts.ts'

const NOTE = 'points-systems 6.1'
const A = items('annex A', NOTE)

const facts: Record<string, Fact> = {
  ...who,
  ...offer,
  fitting: yesNo({
    ...words(
      ['Жұмыс біліктілікке сай', 'Работа отвечает квалификации', 'Job fits the qualification'],
      [
        'Ұсынылған жұмыс біліктілігіңізге сай ма?',
        'Отвечает ли предложенная работа вашей квалификации?',
        'Does the job offered fit your qualification?',
      ],
    ),
    source: 'offer',
  }),
  searchVisa: yesNo({
    ...words(
      ['Жұмыс іздеу визасы', 'Виза для поиска работы', 'Job-seeker visa'],
      [
        'Алты айлық жұмыс іздеу визаңыз күшінде ме?',
        'Действует ли у вас шестимесячная виза для поиска работы?',
        'Do you hold a six-month visa to look for work that has not run out?',
      ],
    ),
    evidence: text('Виза', 'Виза', 'Visa'),
    changes: 'by-effort',
  }),
  degree: oneOf(
    {
      none: text('бұлардың ешқайсысы', 'ничего из этого', 'none of these'),
      'four-years': text(
        'кемінде төрт жылдық жоғары оқу',
        'высшее обучение не менее четырёх лет',
        'degree of at least four years',
      ),
      'four-years-science': text(
        'сондай дәреже: математика, информатика, жаратылыстану не техника',
        'такая степень по математике, информатике, естествознанию или технике',
        'such a degree in mathematics, computing, natural science or engineering',
      ),
      habilitation: text(
        'хабилитация не тең дәреже (мысалы, PhD)',
        'хабилитация или равная степень (например, PhD)',
        'habilitation or equal (e.g. PhD)',
      ),
    },
    {
      ...words(
        ['Дәреже', 'Степень', 'Degree'],
        ['Ең жоғары дәрежеңіз қандай?', 'Какая у вас высшая степень?', 'What is your highest degree?'],
      ),
      evidence: text('Диплом', 'Диплом', 'Diploma'),
      changes: 'by-effort',
    },
  ),
  seniorPost: yesNo({
    ...words(
      ['Басшы қызметі', 'Руководящая должность', 'Senior post'],
      [
        'Былтыр биржадағы не сауда бөлімі оң баға берген компанияда басшы болдыңыз ба?',
        'Были ли вы в прошлом году руководителем в биржевой компании или в той, о которой торговое представительство дало хороший отзыв?',
        'Last year, did you hold a senior post in a listed company or one with a favourable opinion of the trade office?',
      ],
    ),
    changes: 'by-effort',
  }),
  lastYearPay: money('EUR', {
    ...words(
      ['Былтырғы жалақы', 'Оплата за прошлый год', 'Pay of last year'],
      [
        'Былтыр сол қызметте салық ұсталғанға дейін қанша алдыңыз?',
        'Сколько вы получили там за прошлый год до вычета налогов?',
        'What was your gross pay there last year?',
      ],
    ),
    per: 'year',
    changes: 'by-effort',
  }),
  research: yesNo({
    ...words(
      ['Зерттеу мен жаңашылдық', 'Исследования и изобретения', 'Research and innovation'],
      [
        'Патентіңіз не ғылыми жарияланымыңыз бар ма?',
        'Есть ли у вас патенты или научные публикации?',
        'Do you have patents or scientific publications?',
      ],
    ),
    changes: 'by-effort',
  }),
  prizes: yesNo({
    ...words(
      ['Танылған сыйлық', 'Признанные премии', 'Recognised prizes'],
      ['Танылған сыйлығыңыз бар ма?', 'Есть ли у вас признанные премии?', 'Have you won recognised prizes?'],
    ),
    changes: 'by-effort',
  }),
  ...work,
  ...languages,
  austrianStudy: oneOf(
    {
      none: text('оқыған жоқпын', 'не учился', 'none'),
      half: text(
        'қажетті кредиттің кемінде жартысы',
        'не менее половины зачётных единиц',
        'at least half of the credits needed',
      ),
      whole: text('толық дәреже', 'вся степень', 'the whole degree'),
    },
    {
      ...words(
        ['Австриядағы оқу', 'Учёба в Австрии', 'Study in Austria'],
        [
          'Австрияда қанша оқыдыңыз?',
          'Сколько вы проучились в Австрии?',
          'How much of a degree did you do in Austria?',
        ],
      ),
      changes: 'by-effort',
    },
  ),
  listedTraining: yesNo({
    ...words(
      ['Білім қаулы тізімінде', 'Обучение в списке постановления', 'Training on the ordinance'],
      [
        'Біліміңіз осы жылғы аса жоғары біліктілер қаулысында аталған ба?',
        'Названо ли ваше образование в постановлении об особо высококвалифицированных этого года?',
        'Is your training named in this year’s ordinance on very highly qualified persons?',
      ],
    ),
    help: text(
      '2019 жылы: электр, машина жасау, деректер, байланыс және өзге дипломды инженерлер, шаруашылық инженерлері, аудиторлар, дәрігерлер.',
      'В 2019 году: дипломированные инженеры (силовая техника, машиностроение, данные, связь, прочие, экономика), аудиторы, врачи.',
      'In 2019: graduate engineers (power, machines, data, signals, others, business), auditors, physicians.',
    ),
  }),
}

const fitting: Criterion = must(
  'fitting',
  text('Жұмыс біліктілікке сай', 'Работа отвечает квалификации', 'Job fits the qualification'),
  yes('fitting'),
  LAW('s. 12', 'R', 'RIS NOR40127897; usp.gv.at', 'no row'),
  refuse(
    'JOB_DOES_NOT_FIT',
    'Ұсынылған жұмыс біліктілікке сай емес.',
    'Предложенная работа не отвечает квалификации.',
    'The job offered does not fit the qualification.',
  ),
)
// Until the end of 2013 the way led through a visa to look for work.
const searchVisa: Criterion = must(
  'search-visa',
  text('Жұмыс іздеу визасы', 'Виза для поиска работы', 'Job-seeker visa'),
  yes('searchVisa'),
  LAW('s. 12', 'R', 'RIS NOR40127897', 'no row'),
  refuse(
    'NO_SEARCH_VISA',
    'Алты айлық жұмыс іздеу визасы жоқ.',
    'Нет действующей шестимесячной визы для поиска работы.',
    'There is no valid six-month visa to look for work.',
  ),
)

const points = (further: typeof A.further) =>
  A.points(
    [
      cap(
        'qualification',
        A.n(40),
        [
          values('degree', 'degree', 'at.a-degree', A.body('Дәреже', 'Степень', 'Degree')),
          bands('senior-pay', { t: 'fact', fact: 'lastYearPay' }, 'at.a-senior-pay', {
            ...A.body('Басшының жалақысы', 'Оплата руководителя', 'Pay in a senior post'),
            when: yes('seniorPost'),
          }),
          flag('research', yes('research'), A.n(20), {
            ...A.body('Зерттеу мен жаңашылдық', 'Исследования и изобретения', 'Research and innovation'),
          }),
          flag('prizes', yes('prizes'), A.n(20), A.body('Сыйлықтар', 'Премии', 'Prizes')),
        ],
        A.body('Ерекше біліктілік', 'Особая квалификация', 'Special qualification'),
      ),
      cap(
        'experience',
        A.n(20),
        [
          bands('work', add('monthsAbroad', 'monthsAustria'), 'at.work-points', {
            ...A.body('Жұмыс тәжірибесі', 'Опыт работы', 'Work experience'),
          }),
          flag('work-austria', atLeast('monthsAustria', cited(6, 'month', A.cite)), A.n(10), {
            ...A.body('Австриядағы алты ай', 'Полгода в Австрии', 'Six months in Austria'),
          }),
        ],
        A.body('Тәжірибе', 'Опыт', 'Experience'),
      ),
      // German or English, the better one, and further languages, up to ten.
      A.languages(10, [
        A.bestOf(
          'german-or-english',
          [A.german('at.a-language'), A.english('at.a-language')],
          'Неміс не ағылшын тілі',
          'Немецкий или английский',
          'German or English',
        ),
        ...further,
      ]),
      A.ageItem('at.a-age'),
      values('study', 'austrianStudy', 'at.a-study', A.body('Австриядағы оқу', 'Учёба в Австрии', 'Study in Austria')),
    ],
    when(yes('listedTraining'), value('at.a-mark-listed'), value('at.a-mark')),
    'at.a-mark',
  )

const title = text(
  'Қызыл-ақ-қызыл карта: аса жоғары біліктілер',
  'Карта «красный-белый-красный»: особо высококвалифицированные',
  'Red-White-Red Card: very highly qualified',
)
const ordinances = gap(
  'ordinances',
  NOTE,
  '65 балл жететін білім тізімі 2019 жылға ғана оқылған: кейінгі жылдарға белгісіз.',
  'Список обучения, для которого хватает 65 баллов, прочитан только за 2019 год: о позднейших годах неизвестно.',
  'The list of training for which 65 points suffice was read for 2019 only: later years are not known.',
)
const section = gap(
  's-12',
  NOTE,
  '2014 жылдан кейінгі 12-бап және 4-баптың шарттары оқылмаған. Жұмыс іздеу визасы бөлек беріледі.',
  'Статья 12 после 2014 года и условия статьи 4 не прочитаны. Виза для поиска работы выдаётся отдельно.',
  'Section 12 since 2014 and the conditions of s. 4 were not read. A visa to look for work is a matter of its own.',
)
const version = (
  id: string,
  from: string,
  to: string | undefined,
  criteria: Criterion[],
  further: typeof A.further,
  changes?: Edition['changes'],
  extra: Edition['gaps'] = [],
): Edition => ({
  id,
  from,
  ...(to ? { to } : {}),
  title,
  law: [LAW('s. 12, annex A', 'R', from < '2022' ? 'lindeverlag 41364; jurablogs 2011' : 'lindeverlag 531780', NOTE)],
  ...(changes ? { changes } : {}),
  exemptions,
  criteria,
  points: points(further),
  process,
  permit: permit(from >= '2019-01-01', true),
  duties: [],
  appeal: [],
  gaps: [ordinances, section, ageGap, ...extra],
})

export const veryHighlyQualified = scheme('at/very-highly-qualified', {
  status: 'law',
  gives: 'status',
  title,
  summary: text(
    'Ғалымға, басшыға не маманға 70 балл мен сай жұмыс болса, нарық тексерусіз Австрияда тұруға карта береді.',
    'Даёт учёному, руководителю или специалисту при 70 баллах и подходящей работе карту на жизнь в Австрии без проверки рынка.',
    'Gives a scholar, manager or specialist with 70 points and a fitting job a card to live in Austria, without a market test.',
  ),
  facts,
  editions: [
    version('2011', '2011-07-01', '2013-12-31', [fitting, searchVisa], []),
    version(
      '2014',
      '2014-01-01',
      '2022-09-30',
      [fitting],
      [],
      text(
        'Жұмысы бар адамға жұмыс іздеу визасы міндетті емес. 2019 жылы тізімдегі білімге 65 балл жетті.',
        'Тому, у кого есть работа, виза для поиска не нужна. В 2019 году для обучения из списка хватало 65 баллов.',
        'Who has a job needs no visa to look for one. In 2019, 65 points sufficed for listed training.',
      ),
    ),
    version(
      '2022',
      '2022-10-01',
      '2023-04-20',
      [fitting],
      A.furtherUnread,
      text('Тәжірибе жартыжылмен саналады.', 'Опыт считается по полугодиям.', 'Work counts by half-years.'),
      [languageGap],
    ),
    version(
      '2023',
      '2023-04-21',
      undefined,
      [fitting],
      A.further,
      text(
        'Француз, испан, босния, хорват, серб тілдері балл береді.',
        'Баллы дают и французский, испанский, боснийский, хорватский, сербский.',
        'French, Spanish, and Bosnian, Croatian or Serbian give points.',
      ),
    ),
  ],
})
