import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const code350 = act('kz/code-350-6', {
  title: text(
    'Әкімшілік рәсімдік-процестік кодекс',
    'Административный процедурно-процессуальный кодекс',
    'Administrative procedure and process code',
  ),
  number: '350-VI',
  adopted: '2020-06-29',
  registry: 'K2000000350',
  source:
    'zakonpravo.kz/en/article-91-appeal-procedure-administrative-procedural-procedure-code-of-the-republic-of-kazakhstan',
  editions: [
    { id: '2020', from: '2020-06-29', note: 'dated by its adoption; the day of entry into force was not read' },
  ],
  mark: 'R',
})
