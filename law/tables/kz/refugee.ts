import { citing, notFound, row, table, text } from '../../language/index.ts'

const LAW = citing('kz/law-216-4')
const O118 = citing('kz/order-118')
const R183 = citing('kz/resolution-183')
const PORTAL = 'gov.kz/situations/247'
const FIRST = ['2010-01-01', '2022-04-18'] as const
const LATER = ['2022-04-19', null] as const

/** Days in which a person who came lawfully, or learnt of the danger in the country, petitions. */
export const refugeeFiling = table('kz.refugee.filing-days', {
  title: text('Өтінішхат беру мерзімі', 'Срок подачи ходатайства', 'Time for the petition'),
  unit: 'day',
  rows: [
    row(...FIRST, 5, LAW('article not seen', 'R2', 'unhcr.kz (archive of 2019-02-18)')),
    row(...LATER, 5, O118('article not seen', 'R', `${PORTAL}; caravan.kz 834592`)),
  ],
})
/** The same for a person who was forced to cross the border unlawfully. */
export const refugeeFilingIrregular = table('kz.refugee.filing-days.irregular', {
  title: text(
    'Шекарадан мәжбүрлі заңсыз өткендегі мерзім',
    'Срок при вынужденном незаконном пересечении границы',
    'Time after a forced unlawful crossing of the border',
  ),
  unit: 'day',
  rows: [
    row(...FIRST, 1, LAW('article not seen', 'R2', 'unhcr.kz (archive of 2019-02-18)', '24 hours')),
    row(...LATER, 1, O118('article not seen', 'R2', 'help.unhcr.org/centralasia')),
  ],
})
export const refugeeFingerprints = table('kz.refugee.fingerprint-days', {
  title: text('Дактилоскопия мерзімі', 'Срок дактилоскопии', 'Time for the fingerprints'),
  unit: 'day',
  rows: [
    notFound(
      ...FIRST,
      'the time under the rules of 2010 was not found',
      LAW('article not seen', 'NF', 'adilet V1000006681', 'order 496 of 2010-11-29'),
    ),
    row(...LATER, 3, O118('article not seen', 'R', PORTAL)),
  ],
})
export const refugeeDecision = table('kz.refugee.decision-months', {
  title: text('Шешім қабылдау мерзімі', 'Срок решения', 'Time for the decision'),
  unit: 'month',
  rows: [
    row(...FIRST, 3, LAW('art. 11(1)', 'R2', 'unhcr.kz (archive of 2019-02-18)')),
    row(...LATER, 3, LAW('art. 11(1)', 'R', 'zakonpravo.kz article 11')),
  ],
})
export const refugeeDecisionExtended = table('kz.refugee.decision-months.extended', {
  title: text(
    'Қосымша тексеру кезіндегі мерзім',
    'Срок при дополнительной проверке',
    'Time where further checks are needed',
  ),
  unit: 'month',
  rows: [
    row(...FIRST, 12, LAW('art. 11(1)', 'R2', 'unhcr.kz (archive of 2019-02-18)')),
    row(...LATER, 12, LAW('art. 11(1)', 'R', 'zakonpravo.kz article 11', 'read as one year from registration')),
  ],
})
export const refugeeMonths = table('kz.refugee.months', {
  title: text('Мәртебенің мерзімі', 'Срок статуса', 'Term of the status'),
  unit: 'month',
  rows: [
    notFound(...FIRST, 'the term before 2022 was not read', LAW('article not seen', 'NF', 'adilet P100000183_')),
    row(
      ...LATER,
      12,
      R183('article not seen', 'R2', 'mgorod.kz 2023', 'the commission looks at it again after a year'),
    ),
  ],
})
export const refugeeRenewals = table('kz.refugee.renewals', {
  title: text('Мәртебені ұзарту саны', 'Число продлений статуса', 'Number of extensions of the status'),
  unit: 'times',
  rows: [
    notFound('2010-01-01', null, 'the rules allow an extension; how often was not read', LAW('article not seen', 'NF')),
  ],
})
