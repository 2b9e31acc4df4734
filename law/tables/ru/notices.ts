import { citing, row, table, text } from '../../language/index.ts'

export const contractNotice = table('ru.contract-notice.days', {
  title: text(
    'Шарт туралы хабарлау мерзімі',
    'Срок уведомления о договоре',
    'Days to give notice of a contract made or ended',
  ),
  unit: 'working-day',
  rows: [row('2015-01-01', null, 3, citing('ru/law-115-fz')('article not seen', 'R2', 'RUq', 'RU-22'))],
})

export const arrivalNotice = table('ru.arrival-notice.days', {
  title: text('Келу туралы хабарлау мерзімі', 'Срок уведомления о прибытии', 'Days to give notice of an arrival'),
  unit: 'working-day',
  rows: [
    row(
      '2015-01-01',
      null,
      7,
      citing('ru/law-109-fz')('article not seen', 'R2', 'RUx', 'RU-24: its first day was not read'),
    ),
  ],
})
