import {
  atLeast,
  atMost,
  type Citation,
  type Condition,
  type Criterion,
  citing,
  incomplete,
  is,
  max,
  min,
  must,
  scheme,
  sub,
  type Text,
  text,
  value,
  yes,
  zero,
} from '../../../language/index.ts'
import { facts } from './facts.ts'

const PALM = citing('au/palm-guidelines')
const NOT_SEEN = 'article not seen'
const deed = PALM(NOT_SEEN, 'R', 'palmscheme.gov.au/faq', 'PL-2')
const type = PALM(NOT_SEEN, 'R2', 'PLb', 'PL-1')
const hours = PALM(NOT_SEEN, 'R2', 'PLc', 'PL-4')
const travel = PALM(NOT_SEEN, 'R', 'PLa', 'PL-3')
const unread = (row: string) => PALM(NOT_SEEN, 'NF', undefined, row)
const title = text(
  'PALM: Тынық мұхиттық еңбек мобильділігі',
  'PALM: тихоокеанская трудовая мобильность',
  'PALM: Pacific labour mobility',
)

type More = Partial<Pick<Criterion, 'when' | 'from' | 'to'>>
const rule = (id: string, name: Text, condition: Condition, cite: Citation, code: string, why: Text, more: More = {}) =>
  must(id, name, condition, cite, { ...more, refuse: { code, text: why } })

const fullTimeTitle = text('Толық жұмыс күні', 'Полная занятость', 'Full time')
const fullTimeWhy = text(
  'Ұзақ мерзімді жұмыс толық күндік болуы керек.',
  'Долгосрочная работа должна быть на полный день.',
  'Long-term work has to be full time.',
)
const longTerm = is('type', 'long-term')

const criteria: Criterion[] = [
  rule(
    'approved',
    text('Мақұлдау', 'Одобрение', 'Approval'),
    yes('approved'),
    deed,
    'NOT_APPROVED',
    text(
      'Жұмыс беруші келісімге қол қойып, мақұлдануы керек.',
      'Работодатель подписывает соглашение и получает одобрение.',
      'The employer has to sign the deed and be approved.',
    ),
  ),
  rule(
    'disclosed',
    text('Бұзушылықтарды ашу', 'Раскрытие нарушений', 'Disclosure of breaches'),
    yes('disclosed'),
    deed,
    'NOT_DISCLOSED',
    text(
      'Бұрынғы бұзушылықтар ашылуы керек.',
      'Прежние нарушения нужно раскрыть.',
      'Past breaches have to be disclosed.',
    ),
  ),
  rule(
    'wellbeing',
    text('Қамқорлық жоспары', 'План заботы', 'Wellbeing plan'),
    yes('wellbeing'),
    deed,
    'NO_PLAN',
    text('Қамқорлық жоспары керек.', 'Нужен план заботы о работниках.', 'A wellbeing plan is needed.'),
  ),
  rule(
    'local-search',
    text('Жергілікті іздеу', 'Поиск местных', 'Local search'),
    yes('localSearch'),
    deed,
    'SEARCH',
    text('Алдымен жергілікті жұмысшы ізделеді.', 'Сначала ищут местных.', 'Locals have to be sought first.'),
  ),
  rule(
    'longest',
    text('Ең ұзақ мерзім', 'Наибольший срок', 'Longest stay'),
    atMost('months', value('au.palm.longest', 'type')),
    type,
    'TOO_LONG',
    text(
      'Бұл түрде {au.palm.longest} айдан артық болмайды (сұралғаны {months}).',
      'Для этого вида - не больше {au.palm.longest} мес. (просят {months}).',
      'This kind allows at most {au.palm.longest} months (asked: {months}).',
    ),
  ),
  rule(
    'shortest',
    text('Ең қысқа мерзім', 'Наименьший срок', 'Shortest stay'),
    atLeast('months', value('au.palm.shortest')),
    type,
    'TOO_SHORT',
    text(
      'Ұзақ мерзімді жұмыс кемінде {au.palm.shortest} ай (сұралғаны {months}).',
      'Долгосрочная работа - не меньше {au.palm.shortest} мес. (просят {months}).',
      'Long-term work lasts at least {au.palm.shortest} months (asked: {months}).',
    ),
    { when: longTerm },
  ),
  // Thirty hours a week, averaged over four weeks.
  rule(
    'hours',
    text('Сағат', 'Часы', 'Hours'),
    atLeast('fourWeekHours', value('au.palm.hours')),
    hours,
    'HOURS',
    text(
      'Төрт аптада кемінде {au.palm.hours} сағат керек (ұсынылғаны {fourWeekHours}).',
      'За четыре недели нужно не меньше {au.palm.hours} часов (предложено {fourWeekHours}).',
      'At least {au.palm.hours} hours are due in four weeks (offered: {fourWeekHours}).',
    ),
    { when: is('type', 'seasonal') },
  ),
  rule(
    'full-time-before',
    fullTimeTitle,
    incomplete('what hours long-term work needed before October 2023 was not read'),
    unread('PL-4'),
    'FULL_TIME',
    fullTimeWhy,
    { when: longTerm, to: '2023-09-30' },
  ),
  rule('full-time', fullTimeTitle, yes('fullTime'), hours, 'FULL_TIME', fullTimeWhy, {
    when: longTerm,
    from: '2023-10-01',
  }),
  // The employer pays ahead; a fixed share is its own, the rest is the lower of real cost and matrix.
  rule(
    'travel',
    text('Жол ақысын ұстау', 'Удержание за дорогу', 'Recovery of travel cost'),
    atMost('recovered', max(zero, sub(min('travelCost', 'travelMatrix'), value('au.palm.travel-share')))),
    travel,
    'TRAVEL',
    text(
      'Тым көп ұсталады ({recovered}): нақты құн мен кестенің азынан {au.palm.travel-share} шегеріледі.',
      'Удержание {recovered} слишком велико: из меньшей из двух цен вычитают {au.palm.travel-share}.',
      'Too much is recovered ({recovered}): the lower of real cost and matrix, less {au.palm.travel-share}, is the most.',
    ),
  ),
]

/** Pacific workers, for a season or for years. */
export const palm = scheme('au/palm', {
  status: 'law',
  gives: 'visa',
  title,
  summary: text(
    'Мақұлданған жұмыс беруші жергілікті таппаған орынға Тынық мұхит елінен маусымға не 1-4 жылға жұмысшы алады.',
    'Одобренный работодатель, не нашедший местных, берёт работника из тихоокеанской страны на сезон или на 1-4 года.',
    'An approved employer that found no locals takes a worker of the Pacific for a season or for one to four years.',
  ),
  facts,
  editions: [
    {
      id: '2022',
      from: '2022-04-04',
      title,
      law: [type, deed],
      exemptions: [],
      criteria,
      process: {
        applicant: 'employer',
        lines: 'workers',
        where: ['online'],
        body: { kind: 'national' },
        documents: [],
        clocks: [],
        fees: [],
        transition: { rule: 'keep', cite: unread('PL-1: not read') },
        gaps: ['papers, fees, decision times and where it is filed were not read'],
      },
      permit: {
        title,
        holder: 'worker',
        lengths: [
          { id: 'stay', unit: 'month', longest: value('au.palm.longest', 'type'), asked: 'months', cite: type },
        ],
        ties: [{ tie: 'employer', cite: PALM(NOT_SEEN, 'R', undefined, 'part 19.6') }],
        renewals: [],
        rights: [
          {
            id: 'few-hours',
            text: text(
              'Аптасына 20 сағаттан аз жұмыс болса, тұрғын үй мен көлікті жұмыс беруші төлейді.',
              'Если за неделю меньше 20 часов работы, жильё и проезд оплачивает работодатель.',
              'In a week of under 20 hours the employer bears housing and transport.',
            ),
            cite: hours,
          },
          {
            id: 'travel',
            text: text(
              'Жол ақысын жұмыс беруші алдын ала төлейді; қалғаны әдетте 12-16 аптада ұсталады.',
              'Дорогу вперёд оплачивает работодатель; остаток обычно удерживают за 12-16 недель.',
              'The employer pays the travel ahead; the rest is usually recovered over 12 to 16 weeks.',
            ),
            cite: travel,
          },
        ],
        work: ['type'],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: [],
      gaps: [
        {
          id: 'not-read',
          what: text(
            'Елдер тізімі, квота, жергілікті іздеу күндері, жалақының ең аз қалдығы және шағым жолы оқылмаған.',
            'Перечень стран, квота, дни поиска, наименьшая оплата после удержаний и обжалование не прочитаны.',
            'The list of states, a quota, the days of search, the net-pay floor and the appeal were not read.',
          ),
          cite: unread('PL-2, PL-4'),
        },
      ],
    },
  ],
})
