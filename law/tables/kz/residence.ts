import { citing, notFound, row, table, text } from '../../language/index.ts'

const O992 = citing('kz/order-992')
const O315 = citing('kz/order-315')
const LAW = citing('kz/law-477-4')

/** Stay without a temporary residence permit. */
export const freeStay = table('kz.stay.free-days', {
  title: text(
    'Тұруға рұқсатсыз болу мерзімі',
    'Пребывание без разрешения на проживание',
    'Stay without a residence permit',
  ),
  unit: 'day',
  rows: [row('2020-01-01', null, 30, LAW('as amended by the law of 2019-12-27', 'R', 'egov-wp', 'F: from 2020'))],
  conflict:
    'A page of 2025 gives nationals of EAEU states up to 90 days and other visa-free states 14 to 90 (lada.kz 143351).',
})

/** Children below this age need no permit of their own. */
export const trpAge = table('kz.trp.age', {
  title: text('Рұқсат қажет болатын жас', 'Возраст, с которого нужно разрешение', 'Age from which a permit is needed'),
  unit: 'year',
  rows: [row('2020-01-16', null, 16, O992('article not seen', 'R2', 'smart-migration.kz'))],
})
const study = 'for the whole period of study; no number'
export const trpMonths = table('kz.trp.months', {
  title: text('Уақытша тұру мерзімі', 'Срок временного проживания', 'Term of temporary residence'),
  unit: 'month',
  keys: ['purpose'],
  rows: [
    row(
      '2020-01-16',
      null,
      12,
      O992('article not seen', 'R', 'egov-trp; gov.kz/situations/572', 'F: one year at a time'),
      {
        key: ['work'],
      },
    ),
    row('2020-01-16', null, 12, O992('article not seen', 'R2', 'smart-migration.kz'), { key: ['family'] }),
    notFound('2020-01-16', null, study, O992('article not seen', 'NF', 'smart-migration.kz'), { key: ['study'] }),
    notFound(
      '2020-01-16',
      null,
      'the term for this purpose was not found',
      O992('article not seen', 'NF', 'egov-trp'),
      {
        key: ['*'],
      },
    ),
  ],
})
export const trpRenewals = table('kz.trp.renewals', {
  title: text('Ұзарту саны', 'Число продлений', 'Number of extensions'),
  unit: 'times',
  rows: [
    notFound(
      '2020-01-16',
      null,
      'how often the permit for this purpose may be extended was not found',
      O992('article not seen', 'NF', 'egov-trp'),
    ),
  ],
})
/** Days in which a worker with a new employer renews the permit. */
export const trpNewEmployer = table('kz.trp.new-employer-days', {
  title: text(
    'Жұмыс беруші ауысқанда жаңарту',
    'Переоформление при смене работодателя',
    'Renewal on change of employer',
  ),
  unit: 'day',
  rows: [row('2020-01-16', null, 15, O992('article not seen', 'R', 'gov.kz/situations/572', 'read as calendar days'))],
})

const PR = ['2015-12-04', null] as const
export const passportDays = table('kz.pr.passport-days', {
  title: text('Паспорттың ең аз мерзімі', 'Наименьший срок паспорта', 'Shortest validity of the passport'),
  unit: 'day',
  rows: [row(...PR, 180, O992('annex 3 row 8', 'R', 'egov.kz/cms/en/services/009pass_mvd; adilet V2300032752'))],
})
export const prDecision = table('kz.pr.decision-days', {
  title: text(
    'Тұрақты тұру шешімінің мерзімі',
    'Срок решения о постоянном проживании',
    'Time for the decision on residence',
  ),
  unit: 'day',
  rows: [
    row('2015-12-04', '2017-10-29', 60, O315('par. 4(1)', 'R', 'online.zakon.kz 39094683')),
    notFound(
      '2017-10-30',
      '2023-06-30',
      'the time after the change of 2017-10-30 was not found',
      O992('article not seen', 'NF', 'online.zakon.kz 39094683'),
    ),
    row(
      '2023-07-01',
      null,
      45,
      O992('article not seen', 'R2', 'turkistaninvest.com page 2365', 'the page bears no date'),
    ),
  ],
})
export const prFee = table('kz.pr.fee.mci', {
  title: text('Мемлекеттік баж, АЕК', 'Государственная пошлина, МРП', 'State duty, in MCI'),
  unit: 'MCI',
  rows: [
    notFound('2015-12-04', '2023-06-30', 'the state duty of these years was not found', O992('article not seen', 'NF')),
    row('2023-07-01', null, 4, citing('kz/tax-code')('article not seen', 'R2', 'turkistaninvest.com page 2365')),
  ],
})
export const prRefusal = table('kz.pr.again-months', {
  title: text('Қайта өтініш беру мерзімі', 'Срок до нового обращения', 'Time before a new application'),
  unit: 'month',
  rows: [row(...PR, 12, O992('par. 22', 'R2', 'zakon.kz 6506107', 'read in 2025-2026 and taken to hold before'))],
})
export const prInterim = table('kz.pr.interim-days', {
  title: text(
    'Қарау кезіндегі болу мерзімі',
    'Срок пребывания на время рассмотрения',
    'Stay while the application is considered',
  ),
  unit: 'day',
  rows: [row(...PR, 90, LAW('art. 7', 'R', 'zakonpravo.kz article 7'))],
})
export const residenceCardMonths = table('kz.pr.card-months', {
  title: text('Тұруға ықтиярхат мерзімі', 'Срок вида на жительство', 'Term of the residence card'),
  unit: 'month',
  rows: [row(...PR, 120, O992('article not seen', 'R2', 'yur.kz 2025-02-20; iworld.com 2024'))],
})
export const residenceCardDays = table('kz.pr.card-days', {
  title: text('Ықтиярхатты дайындау мерзімі', 'Срок выдачи вида на жительство', 'Time for making the residence card'),
  unit: 'working-day',
  rows: [row(...PR, 17, O992('article not seen', 'R', 'gov.kz/situations/149', '7 when expedited'))],
})
