import {
  all,
  any,
  atLeast,
  type Citation,
  type Condition,
  type Criterion,
  cited,
  citing,
  incomplete,
  must,
  no,
  scheme,
  type Text,
  text,
  yes,
} from '../../../language/index.ts'
import { facts } from './facts.ts'

const CODE = citing('fr/labour-code')

const limb = (row: string) => CODE('R5221-20', 'R', 'FRa', row)
const unread = (row: string) => CODE('article not seen', 'NF', undefined, row)
const weeks = cited(21, 'day', CODE('R5221-20', 'R', 'FRa', 'FR-2: three weeks'))

const title = text('Жұмысқа рұқсат (Франция)', 'Разрешение на работу (Франция)', 'Work authorisation (France)')

type More = Partial<Pick<Criterion, 'when' | 'from' | 'to'>>
const rule = (id: string, name: Text, condition: Condition, cite: Citation, code: string, why: Text, more: More = {}) =>
  must(id, name, condition, cite, { ...more, refuse: { code, text: why } })

const searchTitle = text('Жұмыс орны', 'Рабочее место', 'The job')
const searchWhy = text(
  'Кәсіп тапшылар тізімінде емес, ал ұсыныс үш апта жарияланбады не лайық үміткер табылды.',
  'Профессии нет в перечне дефицитных, а предложение не было опубликовано три недели или нашёлся кандидат.',
  'The occupation is not on the shortage list, and the offer was not published for three weeks or a fit candidate came.',
)

const criteria: Criterion[] = [
  rule(
    'search-before',
    searchTitle,
    any(yes('shortageListed'), incomplete('the term of publication before May 2021 was not read')),
    unread('FR-2'),
    'SEARCH',
    searchWhy,
    { to: '2021-04-30' },
  ),
  rule(
    'search',
    searchTitle,
    any(yes('shortageListed'), all(atLeast('publishedDays', weeks), no('fitCandidate'))),
    limb('FR-2'),
    'SEARCH',
    searchWhy,
    { from: '2021-05-01' },
  ),
  rule(
    'offer-copy',
    text('Ұсыныс көшірмесі', 'Копия предложения', 'Copy of the offer'),
    yes('offerCopy'),
    CODE('article not seen', 'R2', 'FRg', 'FR-5'),
    'OFFER_COPY',
    text(
      'Жарияланған ұсыныстың толық көшірмесі керек.',
      'Нужна полная копия опубликованного предложения.',
      'The full copy of the published offer is needed.',
    ),
    { when: no('shortageListed'), from: '2025-01-01' },
  ),
  rule(
    'declarations',
    text('Әлеуметтік есептер', 'Социальная отчётность', 'Social declarations'),
    yes('declarations'),
    limb('FR-3'),
    'DECLARATIONS',
    text(
      'Әлеуметтік есептер тапсырылмаған.',
      'Социальная отчётность не сдана.',
      'The social declarations are not in order.',
    ),
  ),
  rule(
    'convictions',
    text('Сотталмаған', 'Нет осуждения', 'No conviction'),
    no('convicted'),
    limb('FR-3'),
    'CONVICTED',
    text(
      'Заңсыз еңбек не қауіпсіздік үшін соттылық бар.',
      'Есть осуждение за незаконный труд или безопасность.',
      'There is a conviction for illegal work or safety.',
    ),
  ),
  rule(
    'sanctions',
    text('Әкімшілік шара жоқ', 'Нет санкции', 'No sanction'),
    no('sanctioned'),
    limb('FR-3'),
    'SANCTIONED',
    text(
      'Әкімшілік шара қолданылған.',
      'Применена административная санкция.',
      'An administrative sanction is in force.',
    ),
  ),
  rule(
    'pay',
    text('Жалақы', 'Оплата', 'Pay'),
    yes('payMet'),
    limb('FR-4'),
    'PAY',
    text(
      'Жалақы ең төменгі жалақыдан не ұжымдық шарттан кем.',
      'Оплата ниже минимальной или коллективного договора.',
      'The pay is below the minimum wage or the collective agreement.',
    ),
  ),
]

/** The employer asks for leave to hire a worker of a third state. */
export const workAuthorisation = scheme('fr/work-authorisation', {
  status: 'law',
  gives: 'employer-permit',
  title,
  summary: text(
    'Үшінші ел азаматын жұмысқа алатын жұмыс берушіге: кәсіп тапшы болса не үш апта іздегенде үміткер табылмаса.',
    'Работодателю, который нанимает гражданина третьей страны: профессия дефицитна или за три недели кандидат не нашёлся.',
    'For an employer that hires a national of a third state: the occupation is short, or three weeks brought no candidate.',
  ),
  facts,
  editions: [
    {
      id: '2021',
      from: '2021-04-06',
      title,
      law: [limb('FR-1')],
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
        transition: { rule: 'keep', cite: unread('no rule for running cases was read: the edition of filing is kept') },
        gaps: [
          'papers beside the offer, decision time and fees were not read; the tax of the employer is general knowledge',
        ],
      },
      permit: {
        title,
        holder: 'employer',
        lengths: [],
        ties: [],
        renewals: [],
        rights: [
          {
            id: 'fixed-term',
            text: text(
              'Тұрақты жұмыс ретінде жарияланған ұсыныс сол жұмысқа мерзімді шартты да қамтиды.',
              'Предложение, опубликованное как постоянная работа, годится и для срочного договора на ту же работу.',
              'An offer published as a permanent job also covers a fixed-term contract for the same job.',
            ),
            cite: CODE('R5221-20', 'R2', 'FRb', 'FR-6: administrative court of appeal, 9 January 2025'),
          },
        ],
        work: [],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: [],
      gaps: [
        {
          id: 'not-read',
          what: text(
            'Тапшы кәсіптер тізімі, мерзім, байланыс, ұзарту және шағым жолы оқылмаған.',
            'Сам перечень дефицитных профессий, срок, привязки, продление и обжалование не прочитаны.',
            'The shortage list itself, length, ties, renewal and appeal were not read.',
          ),
          cite: unread('FR-7'),
        },
      ],
    },
  ],
})
