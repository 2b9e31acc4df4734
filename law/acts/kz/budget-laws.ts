import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** A yearly series held as one act: no source read names the single laws. */
export const budgetLaws = act('kz/budget-laws', {
  title: text(
    'Тиісті жылға арналған республикалық бюджет туралы заңдар',
    'Законы о республиканском бюджете на соответствующий год',
    'Laws on the republican budget for the year concerned',
  ),
  source: 'kt.kz/rus/state/_1377924818.html',
  editions: [
    {
      id: 'yearly',
      from: '2001-01-01',
      note: 'one law a year; they set the monthly calculation index and the minimum wage',
    },
  ],
  mark: 'R2',
})
