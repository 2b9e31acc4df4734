import { citing, row, table, text } from '../../language/index.ts'

const LAW = citing('kz/law-477-4')

export const projectMonths = table('kz.exempt.project-months', {
  title: text(
    'Нысан пайдалануға берілгеннен кейінгі мерзім',
    'Срок после ввода объекта в эксплуатацию',
    'Time after the project is put into operation',
  ),
  unit: 'month',
  rows: [row('2023-07-01', null, 12, LAW('art. 36-1(2)', 'R', 'zp-36-1', 'C-34'))],
})

/** Temporary residence of a person who works without a permit: a year at a time. */
export const residenceMonths = table('kz.exempt.residence-months', {
  title: text(
    'Жұмысқа рұқсат қажет емес адамның уақытша тұруы',
    'Временное проживание того, кому разрешение на работу не нужно',
    'Temporary residence of a person who works without a permit',
  ),
  unit: 'month',
  rows: [row('2020-01-01', null, 12, LAW('article not seen', 'R', 'egov-trp', 'F: a contract, 1 year at a time'))],
})

/** Days to find a new contract after the early end of the one before (nationals of EAEU states). */
export const newContractDays = table('kz.eaeu.new-contract-days', {
  title: text('Жаңа шарт жасау мерзімі', 'Срок для нового договора', 'Time for a new contract'),
  unit: 'day',
  rows: [row('2015-01-01', null, 15, citing('kz/eaeu-treaty')('article not seen', 'R2', 'lsp-eaeu', 'C-56'))],
})

/** Days without registration for a worker of a Customs Union state. */
export const unregisteredDays = table('kz.customs-union.unregistered-days', {
  title: text('Тіркелмей болу мерзімі', 'Пребывание без регистрации', 'Stay without registration'),
  unit: 'day',
  rows: [row('2012-01-01', '2019-12-31', 30, LAW('article not seen', 'R2', 'visitkz', 'F: 2012 on'))],
})
