import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const law153 = act('kz/law-153-5', {
  title: text(
    'Еңбекші көшіп келушілер туралы өзгерістер енгізетін заң',
    'Закон об изменениях по вопросам трудовых иммигрантов',
    'Law amending the rules on labour immigrants',
  ),
  number: '153-V',
  adopted: '2013-12-10',
  source: 'continent-online.com/Document/?doc_id=39462151',
  editions: [{ id: '2013', from: '2014-02-01', note: 'amends law 477-IV and the 2001 code' }],
  mark: 'R',
})
