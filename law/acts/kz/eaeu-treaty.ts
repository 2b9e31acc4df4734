import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const eaeuTreaty = act('kz/eaeu-treaty', {
  title: text(
    'Еуразиялық экономикалық одақ туралы шарт',
    'Договор о Евразийском экономическом союзе',
    'Treaty on the Eurasian Economic Union',
  ),
  source: 'expatpartners.com/russia-kyrgyz-nationals-no-longer-require-work-patents',
  editions: [{ id: '2015', from: '2015-01-01' }],
  mark: 'R2',
})
