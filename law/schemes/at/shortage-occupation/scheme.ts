import { type Criterion, flag, must, values } from '../../../language/criteria.ts'
import { type Fact, yesNo } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { all, any, incomplete, is, value, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { languages, offer, qualification, who, words, work } from '../card-facts.ts'
import { ageGap, exemptions, gap, items, LAW, languageGap, permit, process, refuse } from '../card-parts.ts'

const NOTE = 'points-systems 6.2, 6.5'
const B = items('annex B', NOTE)

const facts: Record<string, Fact> = {
  ...who,
  ...offer,
  listed: yesNo({
    ...words(
      ['Кәсіп тапшы тізімде', 'Занятие в списке дефицитных', 'Occupation on the shortage list'],
      [
        'Кәсіп биылғы тапшы кәсіптер қаулысында (ел бойынша не осы жер үшін) бар ма?',
        'Есть ли занятие в постановлении о дефицитных занятиях этого года (по стране или по этой земле)?',
        'Is the occupation in this year’s ordinance on shortage occupations (for the country or this province)?',
      ],
    ),
    help: text(
      'Қаулы жыл сайын шығады; 2019 жылдан бері жекелеген жерлердің тізімі де бар.',
      'Постановление выходит каждый год; с 2019 года есть и списки отдельных земель.',
      'An ordinance comes out each year; since 2019 there are lists of single provinces too.',
    ),
    source: 'offer',
  }),
  trained: yesNo({
    ...words(
      ['Осы кәсіпке оқыған', 'Обучен этому занятию', 'Trained for this occupation'],
      [
        'Осы тапшы кәсіпке оқуды бітірдіңіз бе?',
        'Окончили ли вы обучение этому дефицитному занятию?',
        'Have you completed training for this shortage occupation?',
      ],
    ),
    evidence: text('Кәсіптік куәлік', 'Свидетельство об обучении', 'Certificate of training'),
    changes: 'by-effort',
  }),
  minimumPay: yesNo({
    ...words(
      ['Ең аз жалақы төленеді', 'Наименьшая оплата обеспечена', 'Minimum pay is met'],
      [
        'Жалақы заң не ұжымдық шарт бойынша ең аз мөлшерден кем емес пе?',
        'Оплата не ниже наименьшей по закону или коллективному договору?',
        'Is the pay at least the minimum of the law or collective agreement?',
      ],
    ),
    source: 'offer',
  }),
  qualification: qualification(
    text('осы кәсіпке оқуды бітірген', 'окончено обучение этому занятию', 'completed training for the occupation'),
  ),
  ...work,
  ...languages,
  companyEnglish: yesNo({
    ...words(
      ['Компания тілі — ағылшын', 'Язык компании — английский', 'Company language is English'],
      [
        'Компанияда негізінен ағылшынша сөйлей ме?',
        'Основной язык компании — английский?',
        'Is English the main language of the company?',
      ],
    ),
    source: 'offer',
  }),
}

const gate = LAW('s. 12a', 'R2', 'visaatlas; usp.gv.at', 'no row: conditions beside the points')
const criteria: Criterion[] = [
  // Only occupations of the yearly ordinance.
  must(
    'listed',
    text('Тапшы кәсіп', 'Дефицитное занятие', 'Shortage occupation'),
    yes('listed'),
    LAW('s. 12a, 13(1)', 'R', 'lexisnexis BGBl II 2016/423', 'no row'),
    refuse(
      'OCCUPATION_NOT_LISTED',
      'Кәсіп биылғы тапшы кәсіптер тізімінде жоқ.',
      'Занятия нет в списке дефицитных этого года.',
      'The occupation is not on this year’s shortage list.',
    ),
  ),
  must(
    'trained',
    text('Осы кәсіпке оқыған', 'Обучен занятию', 'Trained for the occupation'),
    yes('trained'),
    gate,
    refuse(
      'NOT_TRAINED',
      'Бұл кәсіпке оқу бітірілмеген; балл көмектеспейді.',
      'Обучение этому занятию не окончено; баллы не помогут.',
      'Training for this occupation was not completed; points do not help.',
    ),
  ),
  must(
    'minimum-pay',
    text('Ең аз жалақы', 'Наименьшая оплата', 'Minimum pay'),
    yes('minimumPay'),
    gate,
    refuse(
      'PAY',
      'Ұсынылған жалақы ең аз мөлшерден төмен.',
      'Предложенная оплата ниже наименьшей.',
      'The pay offered is below the minimum.',
    ),
  ),
]

const qualificationTitle = B.body('Біліктілік', 'Квалификация', 'Qualification')
const byDegree = values('qualification', 'qualification', 'at.b-qualification', qualificationTitle)
const byTraining = flag('qualification', yes('trained'), value('at.b-training'), qualificationTitle)
const german = B.german('at.b-german')
const english = B.english('at.b-english')
const ageItem = B.ageItem('at.b-age')

// On top of the table; which level is enough is not said, so A1 alone is left open.
const companyEnglish = flag(
  'company-english',
  all(
    yes('companyEnglish'),
    any(
      is('english', 'a2', 'b1', 'b2', 'c1'),
      all(is('english', 'a1'), incomplete('which level of English suffices is not said')),
    ),
  ),
  B.n(5),
  B.body('Компания тілі — ағылшын', 'Язык компании — английский', 'Company language is English'),
)

const pass = value('at.b-mark')
const old = B.points([byDegree, B.experience(10), B.languages(15, [german, english]), ageItem], pass, 'at.b-mark')
// No single limit over both languages: German counts up to 15, English up to 10.
const revised = B.points([byDegree, B.experience(20), german, english, ageItem], pass, 'at.b-mark')
const reformed = (further: typeof B.further) =>
  B.points(
    [byTraining, B.experience(20), B.languages(25, [german, english, ...further]), ageItem, companyEnglish],
    pass,
    'at.b-mark',
  )

const title = text(
  'Қызыл-ақ-қызыл карта: тапшы кәсіп маманы',
  'Карта «красный-белый-красный»: дефицитные занятия',
  'Red-White-Red Card: shortage occupations',
)
const lists = gap(
  'lists',
  'points-systems 6.2',
  'Тапшы кәсіптердің жыл сайынғы қаулылары енгізілмеген: сұрақ қойылады, тексерілмейді.',
  'Ежегодные постановления о дефицитных занятиях не внесены: вопрос задаётся, но не проверяется.',
  'The yearly ordinances on shortage occupations are not entered: it is asked, not checked.',
)
const section = gap(
  's-12a',
  'points-systems 6.2',
  '12a-бап толық оқылмаған: қосымша төлем, 4-баптың шарттары және алым жазылмаған.',
  'Статья 12a полностью не прочитана: надбавка сверх минимума, условия статьи 4 и сборы не записаны.',
  'Section 12a was not read in full: overpayment usual in the firm, the conditions of s. 4 and fees are not written.',
)
const law = (note: string, source: string): Edition['law'] => [LAW('s. 12a, annex B', 'R', source, note)]
const version = (
  id: string,
  from: string,
  to: string | undefined,
  points: Edition['points'],
  source: string,
  changes?: Edition['changes'],
  extra: Edition['gaps'] = [],
): Edition => ({
  id,
  from,
  ...(to ? { to } : {}),
  title,
  law: law(NOTE, source),
  ...(changes ? { changes } : {}),
  exemptions,
  criteria,
  points,
  process,
  permit: permit(from >= '2019-01-01', true),
  duties: [],
  appeal: [],
  gaps: [lists, section, ageGap, ...extra],
})

export const shortageOccupation = scheme('at/shortage-occupation', {
  status: 'law',
  gives: 'status',
  title,
  summary: text(
    'Тапшы кәсіпке оқыған және жұмыс табылған үшінші ел азаматына Австрияда тұруға және жұмыс істеуге карта береді.',
    'Даёт гражданину третьей страны, обученному дефицитному занятию и имеющему работу, карту на жизнь и работу в Австрии.',
    'Gives a third-country citizen trained for a shortage occupation and offered a job a card to live and work in Austria.',
  ),
  facts,
  editions: [
    version('2011', '2011-07-01', '2017-09-30', old, 'lexisnexis NOR40128368'),
    version(
      '2017',
      '2017-10-01',
      '2022-09-30',
      revised,
      'lindeverlag 41365',
      text(
        'Конституциялық сот жас шарты үшін бұрынғы кестені заңсыз деп таныды (G 56/2017). Енді 90-нан 55 балл: тәжірибе мен тіл ауырлады.',
        'Конституционный суд признал прежнюю таблицу неконституционной из-за возраста (G 56/2017). Теперь 55 из 90: больше за опыт и языки.',
        'The Constitutional Court found the former table unconstitutional for its age rule (G 56/2017). Now 55 of 90: more for work and languages.',
      ),
    ),
    version(
      '2022',
      '2022-10-01',
      '2023-04-20',
      reformed(B.furtherUnread),
      'lindeverlag 531780; news.wko.at',
      text(
        'Кез келген аяқталған оқуға 30 балл; тәжірибе жартыжылмен; 50 жасқа дейін 5 балл; компания тілі ағылшын болса, тағы 5.',
        'Любое оконченное обучение даёт 30; опыт по полугодиям; до 50 лет 5 баллов; ещё 5, если язык компании английский.',
        'Any completed training gives 30; work by half-years; 5 points up to the age of 50; 5 more where the company speaks English.',
      ),
      [languageGap],
    ),
    version(
      '2023',
      '2023-04-21',
      undefined,
      reformed(B.further),
      'lindeverlag 531780',
      text(
        'Француз, испан, босния, хорват, серб тілдері балл береді.',
        'Баллы дают и французский, испанский, боснийский, хорватский, сербский.',
        'French, Spanish, and Bosnian, Croatian or Serbian give points.',
      ),
    ),
  ],
})
