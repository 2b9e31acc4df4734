import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const palmDeed = act('au/palm-guidelines', {
  title: text(
    'PALM бағдарламасының келісімі мен нұсқаулары (Австралия)',
    'Соглашение и указания программы PALM (Австралия)',
    'Deed and guidelines of the PALM scheme (Australia)',
  ),
  source: 'palmscheme.gov.au (node/169, faq, payroll deductions); sladen.com.au/news/2023/7/20; cherries.org.au',
  editions: [{ id: 'known', from: '2022-04-04', note: 'stream of subclass 403; the deed itself was not read' }],
  mark: 'R',
})
