import { type Criterion, flag, must, values } from '../../../language/criteria.ts'
import { type Fact, judgement, money, yesNo } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import {
  all,
  any,
  atLeast,
  below,
  type Condition,
  cited,
  incomplete,
  on,
  shareAtLeast,
  value,
  yearsBetween,
  yes,
} from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { languages, offer, qualification, who, words, work } from '../card-facts.ts'
import { ageGap, exemptions, gap, items, LAW, permit, process, refuse } from '../card-parts.ts'

const NOTE = 'points-systems 6.3, 6.5'
const C = items('annex C', NOTE)
const S12B = LAW('s. 12b(1)', 'R', 'RIS NOR40127913', NOTE)
const REFORM = LAW('s. 12b(1)', 'R2', 'wheretoemigrate; parlament XXVII/I/1528', NOTE)

const facts: Record<string, Fact> = {
  ...who,
  ...offer,
  monthlyPay: money('EUR', {
    ...words(
      ['Айлық жалақы', 'Месячная оплата', 'Monthly pay'],
      [
        'Салық ұсталғанға дейін айына қанша ұсынылды (арнайы төлемдерсіз)?',
        'Сколько в месяц до вычета налогов вам предложили (без особых выплат)?',
        'What gross pay a month are you offered, without special payments?',
      ],
    ),
    per: 'month',
    source: 'offer',
    changes: 'by-effort',
  }),
  specialPayments: yesNo({
    ...words(
      ['Арнайы төлемдер', 'Особые выплаты', 'Special payments'],
      [
        'Бұған қоса арнайы төлемдер (демалыс және жыл соңындағы) төлене ме?',
        'Платятся ли сверх этого особые выплаты (отпускные и к концу года)?',
        'Are special payments (holiday and Christmas) paid on top?',
      ],
    ),
    source: 'offer',
  }),
  noSubstitute: judgement({
    ...words(
      ['Орнын басар ешкім жоқ', 'Замены на рынке нет', 'Nobody suitable on the market'],
      [
        'Жұмыспен қамту қызметі осы орынға лайық тіркелген адам таппады ма?',
        'Служба занятости не нашла подходящего зарегистрированного человека на это место?',
        'Did the employment service find no suitable registered person for the post?',
      ],
    ),
  }),
  qualification: qualification(
    text(
      'кәсіптік оқу не осы жұмысқа арнайы білік',
      'профессиональное обучение или особые навыки для этой работы',
      'vocational training, or special knowledge or skills for the job',
    ),
  ),
  ...work,
  german: languages['german']!,
  english: languages['english']!,
  athlete: yesNo({
    ...words(
      ['Кәсіпқой спортшы не жаттықтырушы', 'Профессиональный спортсмен или тренер', 'Professional athlete or coach'],
      [
        'Кәсіпқой спортшы не жаттықтырушысыз ба?',
        'Вы профессиональный спортсмен или тренер?',
        'Are you a professional athlete or coach?',
      ],
    ),
  }),
}

const ofCeiling = (percent: number, cite = S12B): Condition =>
  shareAtLeast('monthlyPay', value('at.asvg-ceiling'), cited(percent, 'percent', cite))
const thirty = cited(30, 'year', S12B)
const years = yearsBetween('birth', on('filing'))
const young = below(years, thirty)

// Half of the ceiling under thirty, three fifths from the thirtieth birthday.
const byAge = any(ofCeiling(60), all(young, ofCeiling(50)))
// One source ends the step by age in 2018, another in 2022.
const byAgeUnsure = any(
  ofCeiling(60),
  all(young, ofCeiling(50)),
  all(
    atLeast(years, thirty),
    ofCeiling(50),
    incomplete('whether those over thirty needed 60 per cent from 2019 to September 2022: sources differ'),
  ),
)
const half = ofCeiling(50, REFORM)

const pay = (rule: Condition, cite = S12B): Criterion =>
  must('pay', text('Ең аз жалақы', 'Наименьшая оплата', 'Lowest pay'), rule, cite, {
    ...refuse(
      'PAY',
      'Айлық жалақы {monthlyPay} жарна шегінің ({at.asvg-ceiling}) қажетті үлесінен төмен.',
      'Месячная оплата {monthlyPay} ниже нужной доли предела взносов ({at.asvg-ceiling}).',
      'The monthly pay of {monthlyPay} is below the share needed of the ceiling ({at.asvg-ceiling}).',
    ),
  })
const rest: Criterion[] = [
  must(
    'special-payments',
    text('Арнайы төлемдер', 'Особые выплаты', 'Special payments'),
    yes('specialPayments'),
    S12B,
    refuse(
      'NO_SPECIAL_PAYMENTS',
      'Арнайы төлемдер жалақыға қосылмаған.',
      'Особые выплаты сверх оплаты не предусмотрены.',
      'Special payments are not paid on top of the pay.',
    ),
  ),
  // The labour market is tested in each case.
  must(
    'market-test',
    text('Нарық тексеруі', 'Проверка рынка труда', 'Labour-market test'),
    yes('noSubstitute'),
    LAW('s. 4(1), 12b', 'R', 'RIS NOR40127913', NOTE),
    refuse(
      'SUBSTITUTE_FOUND',
      'Бұл орынға лайық тіркелген адам бар.',
      'На это место есть подходящий зарегистрированный человек.',
      'There is a suitable registered person for the post.',
    ),
  ),
]
const pointsUnread: Criterion = must(
  'points-table',
  text('Балл кестесі', 'Таблица баллов', 'Point table'),
  incomplete('annex C since 1 October 2022 was not read'),
  LAW('annex C', 'NF', undefined, 'points-systems 6.3, 12'),
  refuse('POINTS', 'Балл жетпейді.', 'Не хватает баллов.', 'There are too few points.'),
)

const qualificationItem = values('qualification', 'qualification', 'at.c-qualification', {
  ...C.body('Біліктілік', 'Квалификация', 'Qualification'),
})
const german = C.german('at.c-german')
const english = C.english('at.c-english')
const ageItem = C.ageItem('at.c-age')
// On top of the table.
const athlete = flag('athlete', yes('athlete'), value('at.c-athlete'), {
  ...C.body('Кәсіпқой спорт', 'Профессиональный спорт', 'Professional sport'),
})
const pass = value('at.c-mark')
const old = C.points(
  [qualificationItem, C.experience(10), C.languages(15, [german, english]), ageItem, athlete],
  pass,
  'at.c-mark',
)
const revised = C.points([qualificationItem, C.experience(20), german, english, ageItem, athlete], pass, 'at.c-mark')

const title = text(
  'Қызыл-ақ-қызыл карта: өзге білікті жұмысшылар',
  'Карта «красный-белый-красный»: прочие ключевые работники',
  'Red-White-Red Card: other key workers',
)
const common: Pick<Edition, 'title' | 'exemptions' | 'process' | 'duties' | 'appeal'> = {
  title,
  exemptions,
  process,
  duties: [],
  appeal: [],
}
const ceilings = gap(
  'ceilings',
  NOTE,
  'Жарна шегі 2011, 2015, 2018, 2024 және 2026 жылдарға ғана белгілі; өзге жылы жалақы шарты толық емес.',
  'Предел взносов известен только за 2011, 2015, 2018, 2024 и 2026 годы; в другие годы условие об оплате неполно.',
  'The ceiling is known for 2011, 2015, 2018, 2024 and 2026 only; in other years the pay rule is incomplete.',
)
const conditions = gap(
  's-4',
  NOTE,
  '4-баптың өзге шарттары, нарық тексеруінің тәртібі мен мерзімі оқылмаған.',
  'Прочие условия статьи 4, порядок и срок проверки рынка не прочитаны.',
  'The other conditions of s. 4 and the course and time of the market test were not read.',
)
const annex = gap(
  'annex-c',
  'points-systems 6.3, 12',
  '2022 жылғы 1 қазаннан кейінгі С қосымшасы оқылмаған: бұл күннен ешкімнің нәтижесі толық болмайды.',
  'Приложение C с 1 октября 2022 года не прочитано: с этого дня ни один результат не полон.',
  'Annex C since 1 October 2022 was not read: from that day no result is complete.',
)

export const keyWorker = scheme('at/key-worker', {
  status: 'law',
  gives: 'status',
  title,
  summary: text(
    'Тапшы емес кәсіпке шақырылған үшінші ел азаматына жалақысы мен балы жетсе, Австрияда тұруға және жұмыс істеуге карта береді.',
    'Даёт гражданину третьей страны, приглашённому на иную квалифицированную работу, при достаточной оплате и баллах карту на жизнь и работу.',
    'Gives a third-country citizen offered other skilled work, with enough pay and points, a card to live and work in Austria.',
  ),
  facts,
  editions: [
    {
      ...common,
      id: '2011',
      from: '2011-07-01',
      to: '2018-12-31',
      law: [LAW('s. 12b(1), annex C', 'R2', 'immigrationexperts; RIS NOR40127913', NOTE)],
      criteria: [pay(byAge), ...rest],
      points: old,
      permit: permit(false, true),
      gaps: [ceilings, conditions, ageGap],
    },
    {
      ...common,
      id: '2019',
      from: '2019-01-01',
      to: '2022-09-30',
      law: [LAW('s. 12b(1), annex C', 'R', 'parlament 2018-12-13', NOTE)],
      changes: text(
        'Конституциялық сот бұрынғы кестені жас шарты үшін жойды (G 281/2017, 2018 жылдың соңына дейін). Енді 90-нан 55 балл.',
        'Конституционный суд отменил прежнюю таблицу из-за возраста (G 281/2017, с концом 2018 года). Теперь 55 из 90.',
        'The Constitutional Court struck down the former table for its age rule (G 281/2017, ending with 2018). Now 55 of 90.',
      ),
      criteria: [pay(byAgeUnsure), ...rest],
      points: revised,
      permit: permit(true, true),
      gaps: [ceilings, conditions, ageGap],
    },
    {
      ...common,
      id: '2022',
      from: '2022-10-01',
      law: [LAW('s. 12b(1), annex C', 'R2', 'parlament XXVII/I/1528', NOTE)],
      changes: text(
        'Жалақы шегі жасқа қарамайды: жарна шегінің жартысы. Жаңа балл кестесі оқылмаған.',
        'Порог оплаты не зависит от возраста: половина предела взносов. Новая таблица баллов не прочитана.',
        'The pay floor no longer depends on age: half of the ceiling. The new point table was not read.',
      ),
      criteria: [pay(half, REFORM), ...rest, pointsUnread],
      permit: permit(true, true),
      gaps: [ceilings, conditions, annex],
    },
  ],
})
