import { must } from '../../../language/criteria.ts'
import { int, yesNo } from '../../../language/facts.ts'
import { scheme } from '../../../language/scheme.ts'
import { add, atMost, cited, sub, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { shared, words } from '../permit-facts.ts'
import { gaps, gates, NEW, NOT_SEEN, permit, process, refuse } from '../permit-parts.ts'

const title = text('Маусымдық жұмыс рұқсаты', 'Разрешение на сезонную работу', 'Seasonal employment permit')
const seasonal = NEW(NOT_SEEN, 'R2', 'IEf', 'IE-18')
const seven = cited(7, 'month', seasonal)

const facts = {
  ...Object.fromEntries(Object.entries(shared).filter(([name]) => ['directEmployer', 'jobTitle'].includes(name))),
  approvedEmployer: yesNo({
    ...words(
      ['Мақұлданған маусымдық жұмыс беруші', 'Одобренный сезонный работодатель', 'Approved seasonal employer'],
      [
        'Ұйымыңыз осы жылға маусымдық жұмыс беруші болып мақұлданған ба?',
        'Одобрена ли ваша организация на этот год как сезонный работодатель?',
        'Is your organisation approved as a seasonal employer for this year?',
      ],
    ),
    source: 'employer' as const,
    level: 'case' as const,
  }),
  listedJob: yesNo({
    ...words(
      ['Тізімдегі маусымдық жұмыс', 'Сезонная работа из списка', 'Listed seasonal job'],
      [
        'Бұл тізімдегі жыл сайын қайталанатын жұмыс па?',
        'Это повторяющаяся каждый год работа из списка?',
        'Is it a listed job that recurs each year?',
      ],
    ),
    source: 'officer' as const,
  }),
  monthsAsked: int(
    1,
    12,
    'month',
    words(
      ['Сұралған айлар', 'Запрошено месяцев', 'Months asked for'],
      ['Неше айға сұрайсыз?', 'На сколько месяцев?', 'For how many months?'],
    ),
  ),
  monthsHad: int(
    0,
    12,
    'month',
    words(
      ['Осы жылғы маусымдық айлар', 'Сезонных месяцев в этом году', 'Seasonal months this year'],
      [
        'Осы жылы маусымдық рұқсатпен неше ай жұмыс істедіңіз?',
        'Сколько месяцев вы работали по сезонному разрешению в этом году?',
        'How many months of this year have you had a seasonal permit?',
      ],
    ),
  ),
}

export const seasonal2024 = scheme('ie/seasonal', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Мақұлданған жұмыс берушідегі тізімдегі маусымдық жұмысқа жылына жеті айға дейін рұқсат береді.',
    'Даёт разрешение на сезонную работу из списка у одобренного работодателя до семи месяцев в году.',
    'Gives a permit for a listed seasonal job with an approved employer of up to seven months a year.',
  ),
  facts,
  editions: [
    {
      id: '2024',
      from: '2024-09-02',
      title,
      law: [NEW('whole', 'R', 'IEd', 'IE-1'), seasonal],
      exemptions: [],
      criteria: [
        ...gates(NEW).filter((c) => c.id === 'employer'),
        // The employer is approved for the year.
        must(
          'approved',
          text('Мақұлданған жұмыс беруші', 'Одобренный работодатель', 'Approved employer'),
          yes('approvedEmployer'),
          seasonal,
          refuse(
            'EMPLOYER_NOT_APPROVED',
            'Жұмыс беруші осы жылға маусымдық жұмыс беруші болып мақұлданбаған.',
            'Работодатель не одобрен на этот год как сезонный.',
            'The employer is not approved as a seasonal employer for this year.',
          ),
        ),
        must(
          'job',
          text('Тізімдегі жұмыс', 'Работа из списка', 'Listed job'),
          yes('listedJob'),
          seasonal,
          refuse(
            'JOB_NOT_LISTED',
            'Бұл жұмыс маусымдық жұмыстар тізімінде жоқ.',
            'Этой работы нет в списке сезонных.',
            'The job is not on the list of seasonal jobs.',
          ),
        ),
        // Seven months in a year.
        must(
          'months',
          text('Жылына жеті ай', 'Семь месяцев в году', 'Seven months a year'),
          atMost(add('monthsHad', 'monthsAsked'), seven),
          seasonal,
          refuse(
            'OVER_SEVEN_MONTHS',
            'Жылына ең көбі жеті ай; болғаны {monthsHad}, сұралғаны {monthsAsked}.',
            'Не больше семи месяцев в году; было {monthsHad}, запрошено {monthsAsked}.',
            'At most seven months a year; {monthsHad} had, {monthsAsked} asked for.',
          ),
        ),
      ],
      process: process(NEW),
      permit: {
        ...permit(
          NEW,
          title,
          [{ id: 'season', unit: 'month', longest: sub(seven, 'monthsHad'), asked: 'monthsAsked', cite: seasonal }],
          [],
        ),
        notAfter: [],
        follows: [
          {
            id: 'employer',
            kind: 'instead',
            title: text('Жұмыс берушіні ауыстыру', 'Смена работодателя', 'Change of employer'),
            cite: NEW('s. 29', 'I', 'IEd', 'IE-18: a change needs an approved employer'),
          },
        ],
        ties: [{ tie: 'employer', cite: NEW('s. 29', 'I', 'IEd', 'IE-18: a change needs an approved employer') }],
      },
      duties: [],
      appeal: [],
      gaps: [
        ...gaps(NEW),
        {
          id: 'pay-and-pilot',
          what: text(
            'Төлем шегі, маусымдық жұмыстар тізімі және 2025 жылғы бау-бақша сынағының шарттары оқылмаған.',
            'Порог оплаты, список сезонных работ и условия пробного года растениеводства 2025 не прочитаны.',
            'The floor of pay, the list of seasonal jobs and the terms of the horticulture pilot of 2025 were not read.',
          ),
          cite: NEW(NOT_SEEN, 'NF', 'IEf', 'IE-18'),
        },
      ],
    },
  ],
})
