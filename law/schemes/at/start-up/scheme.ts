import { bands, type Criterion, cap, flag, must, values } from '../../../language/criteria.ts'
import { type Fact, judgement, money, oneOf, yesNo } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { all, any, atLeast, type Condition, cited, incomplete, mul, value, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { languages, months, who, words } from '../card-facts.ts'
import { ageGap, exemptions, gap, items, LAW, permit, process, refuse } from '../card-parts.ts'

const NOTE = 'points-systems 6.4'
const OFFICIAL = LAW('s. 24(2)', 'R', 'migration.gv.at', NOTE)
const D = items('annex D', NOTE)

const facts: Record<string, Fact> = {
  ...who,
  newProducts: judgement(
    words(
      ['Жаңашыл өнім', 'Новаторский продукт', 'Innovative product'],
      [
        'Жаңа компания жаңашыл өнім, қызмет, әдіс не технология жасап, нарыққа шығара ма?',
        'Создаст ли новая компания новаторский продукт, услугу, способ или технологию и выведет ли их на рынок?',
        'Will the new company develop innovative products, services, processes or technologies and market them?',
      ],
    ),
  ),
  businessPlan: judgement(
    words(
      ['Бизнес-жоспар', 'Бизнес-план', 'Business plan'],
      ['Бизнес-жоспар қисынды ма?', 'Убедителен ли бизнес-план?', 'Is the business plan sound?'],
    ),
  ),
  influence: yesNo({
    ...words(
      ['Басқаруға ықпал', 'Влияние на управление', 'Influence on management'],
      [
        'Компанияны басқаруға өзіңіз елеулі ықпал етесіз бе?',
        'Будете ли вы лично существенно влиять на управление компанией?',
        'Will you yourself have a substantial influence on the management?',
      ],
    ),
    changes: 'by-effort',
  }),
  capital: money('EUR', {
    ...words(
      ['Капитал', 'Капитал', 'Capital'],
      [
        'Құрылатын компанияға қанша капиталыңыз бар?',
        'Каким капиталом для компании вы располагаете?',
        'How much capital for the company can you prove?',
      ],
    ),
    changes: 'by-effort',
  }),
  ownCapital: money('EUR', {
    ...words(
      ['Меншікті капитал', 'Собственный капитал', 'Own capital'],
      ['Оның қаншасы өзіңіздікі?', 'Сколько из него собственного?', 'How much of it is your own?'],
    ),
    changes: 'by-effort',
  }),
  qualification: oneOf(
    {
      none: text('бұлардың ешқайсысы', 'ничего из этого', 'none of these'),
      training: text(
        'кәсіптік оқу не осы іс үшін арнайы білік',
        'профессиональное обучение или особые навыки для дела',
        'vocational training, or special skills for the venture',
      ),
      degree: text(
        'кемінде үш жылдық жоғары оқу',
        'высшее обучение не менее трёх лет',
        'degree of at least three years',
      ),
      austrian: text(
        'Австриядағы дәреже не кәсіптік оқу',
        'степень или профессиональное обучение в Австрии',
        'degree or vocational training in Austria',
      ),
    },
    {
      ...words(
        ['Біліктілік', 'Квалификация', 'Qualification'],
        [
          'Ең жоғары біліктілігіңіз қандай?',
          'Какая у вас высшая из квалификаций?',
          'What is your highest qualification?',
        ],
      ),
      changes: 'by-effort',
    },
  ),
  workMonths: months(
    ['Жұмыс тәжірибесі, ай', 'Опыт работы, месяцев', 'Work experience, months'],
    ['Неше ай жұмыс істедіңіз?', 'Сколько месяцев вы работали?', 'How many months have you worked?'],
  ),
  ...languages,
  furtherCapital: money('EUR', {
    ...words(
      ['Қосымша капитал', 'Дополнительный капитал', 'Further capital'],
      [
        'Қажетті капиталдан тыс тағы қанша капиталыңыз бар?',
        'Сколько капитала у вас есть сверх необходимого?',
        'How much capital do you have on top of what is needed?',
      ],
    ),
    changes: 'by-effort',
  }),
  supported: yesNo({
    ...words(
      ['Инкубатор не қолдау', 'Инкубатор или поддержка', 'Incubator or funding'],
      [
        'Австрияның бизнес-инкубаторына алындыңыз ба немесе стартап қолдау қорынан көмек алдыңыз ба?',
        'Приняты ли вы в австрийский бизнес-инкубатор или получили поддержку фонда стартапов?',
        'Were you admitted to an incubator or funded by a start-up agency in Austria?',
      ],
    ),
    changes: 'by-effort',
  }),
}

/** The gates of s. 24(2); how much capital, and how much of it one's own, differs by edition. */
const gates = (capital: Condition, own: Condition): Criterion[] => [
  must(
    'innovative',
    text('Жаңашыл іс', 'Новаторское дело', 'Innovative venture'),
    yes('newProducts'),
    OFFICIAL,
    refuse(
      'NOT_INNOVATIVE',
      'Іс жаңашыл деп танылмады.',
      'Дело не признано новаторским.',
      'The venture is not found innovative.',
    ),
  ),
  must(
    'plan',
    text('Бизнес-жоспар', 'Бизнес-план', 'Business plan'),
    yes('businessPlan'),
    OFFICIAL,
    refuse('PLAN', 'Бизнес-жоспар қисынды емес.', 'Бизнес-план неубедителен.', 'The business plan is not sound.'),
  ),
  must(
    'influence',
    text('Басқаруға ықпал', 'Влияние на управление', 'Influence on management'),
    yes('influence'),
    OFFICIAL,
    refuse(
      'NO_INFLUENCE',
      'Басқаруға өз ықпалыңыз жоқ.',
      'Нет личного влияния на управление.',
      'There is no influence of your own on the management.',
    ),
  ),
  must(
    'capital',
    text('Капитал', 'Капитал', 'Capital'),
    capital,
    OFFICIAL,
    refuse(
      'CAPITAL',
      'Капитал {capital} жеткіліксіз.',
      'Капитала {capital} недостаточно.',
      'The capital of {capital} is not enough.',
    ),
  ),
  // At least half of what is needed must be one's own.
  must(
    'own-capital',
    text('Меншікті үлес', 'Собственная доля', 'Own share'),
    own,
    OFFICIAL,
    refuse(
      'OWN_CAPITAL',
      'Меншікті капитал {ownCapital} жеткіліксіз: қажеттінің кемінде жартысы өзіңіздікі болуы керек.',
      'Собственного капитала {ownCapital} мало: своей должна быть не менее чем половина необходимого.',
      'Own capital of {ownCapital} is too little: at least half of what is needed must be yours.',
    ),
  ),
]

const twice = mul('ownCapital', cited(2, 'times', OFFICIAL))
const known = gates(atLeast('capital', value('at.d-capital')), atLeast(twice, value('at.d-capital')))
// Fifty thousand before, thirty now: between the two it was not read which held.
const low = cited(3_000_000, 'EUR-minor', OFFICIAL)
const high = cited(5_000_000, 'EUR-minor', LAW('s. 24(2)', 'R2', 'wko start-up-gruender', NOTE))
const open = incomplete('whether 30,000 or 50,000 euros was needed was not read')
const unsure = gates(
  any(atLeast('capital', high), all(atLeast('capital', low), open)),
  any(atLeast(twice, high), all(atLeast(twice, low), open)),
)

const points = (further: typeof D.further) =>
  D.points(
    [
      values('qualification', 'qualification', 'at.d-qualification', {
        ...D.body('Біліктілік', 'Квалификация', 'Qualification'),
      }),
      cap(
        'experience',
        D.n(10),
        [
          bands('work', { t: 'fact', fact: 'workMonths' }, 'at.work-points', {
            ...D.body('Жұмыс', 'Работа', 'Work'),
          }),
        ],
        D.body('Жұмыс тәжірибесі', 'Опыт работы', 'Work experience'),
      ),
      D.languages(15, [D.german('at.d-german'), D.english('at.d-english'), ...further]),
      cap(
        'extra',
        D.n(30),
        [
          flag('further-capital', atLeast('furtherCapital', value('at.d-extra-capital')), D.n(10), {
            ...D.body('Қосымша капитал', 'Дополнительный капитал', 'Further capital'),
          }),
          flag('supported', yes('supported'), D.n(10), {
            ...D.body('Инкубатор не қолдау', 'Инкубатор или поддержка', 'Incubator or funding'),
          }),
          D.ageItem('at.d-age'),
        ],
        D.body('Қосымша балдар', 'Дополнительные баллы', 'Extra points'),
      ),
    ],
    value('at.d-mark'),
    'at.d-mark',
  )

const title = text(
  'Қызыл-ақ-қызыл карта: стартап құрушы',
  'Карта «красный-белый-красный»: основатель стартапа',
  'Red-White-Red Card: start-up founders',
)
const common: Pick<Edition, 'title' | 'exemptions' | 'process' | 'permit' | 'duties' | 'appeal'> = {
  title,
  exemptions,
  process,
  permit: permit(true, false),
  duties: [],
  appeal: [],
}
const gaps = [
  ageGap,
  gap(
    'opinion',
    NOTE,
    'Жұмыспен қамту қызметінің қорытындысы, мерзімі мен «плюс» картаға көшу шарттары жазылмаған.',
    'Заключение службы занятости, его срок и условия перехода на карту «плюс» не записаны.',
    'The opinion of the employment service, its time limit and the way to the card “plus” are not written.',
  ),
]

export const startUp = scheme('at/start-up', {
  status: 'law',
  gives: 'status',
  title,
  summary: text(
    'Австрияда жаңашыл компания құратын үшінші ел азаматына тұруға және өз ісін жүргізуге карта береді.',
    'Даёт гражданину третьей страны, основавшему в Австрии новаторскую компанию, карту на жизнь и своё дело.',
    'Gives a third-country citizen who founds an innovative company in Austria a card to live there and run it.',
  ),
  facts,
  editions: [
    {
      ...common,
      id: '2017',
      from: '2017-10-01',
      to: '2022-09-30',
      law: [LAW('s. 24(2), annex D', 'R2', 'wko start-up-gruender', NOTE)],
      permit: permit(false, false),
      criteria: [
        ...known,
        must(
          'points-table',
          text('Балл кестесі', 'Таблица баллов', 'Point table'),
          incomplete('annex D before 1 October 2022 was not read; 50 of 85 points were needed'),
          LAW('annex D', 'NF', 'wko start-up-gruender', NOTE),
          refuse('POINTS', 'Балл жетпейді.', 'Не хватает баллов.', 'There are too few points.'),
        ),
      ],
      gaps,
    },
    {
      ...common,
      id: '2022',
      from: '2022-10-01',
      to: '2023-04-20',
      law: [LAW('s. 24(2), annex D', 'R', 'RIS NOR40245615', NOTE)],
      changes: text(
        'Балл кестесі осы күннен оқылған: тәжірибе жартыжылмен саналады. Капитал шегі 30 не 50 мың еуро екені оқылмаған.',
        'С этого дня таблица баллов прочитана: опыт считается по полугодиям. Порог капитала, 30 или 50 тысяч евро, не прочитан.',
        'From here the point table was read: experience counts by half-years. Whether 30,000 or 50,000 euros was needed was not.',
      ),
      criteria: unsure,
      points: points([]),
      gaps,
    },
    {
      ...common,
      id: '2023',
      from: '2023-04-21',
      law: [
        LAW('annex D', 'R', 'RIS NOR40252047', NOTE),
        LAW('s. 24(2)', 'R', 'migration.gv.at', 'no row: gates of the official portal'),
      ],
      changes: text(
        'Француз, испан, босния, хорват, серб тілдері де балл береді.',
        'Баллы дают и французский, испанский, боснийский, хорватский, сербский.',
        'French, Spanish, and Bosnian, Croatian or Serbian give points too.',
      ),
      criteria: known,
      points: points(D.further),
      gaps,
    },
  ],
})
