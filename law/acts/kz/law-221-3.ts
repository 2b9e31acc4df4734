import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const law221 = act('kz/law-221-3', {
  title: text(
    'Жеке және заңды тұлғалардың өтініштерін қарау тәртібі туралы заң',
    'Закон о порядке рассмотрения обращений физических и юридических лиц',
    'Law on the handling of applications of natural and legal persons',
  ),
  number: '221-III',
  adopted: '2007-01-12',
  source: 'arhivsaran.kz/en/rabota-s-naseleniem/poryadok-obzhalovaniya-reshenij',
  editions: [{ id: '2007', from: '2007-01-12', note: 'the day on which code 350-VI took its place was not read' }],
  mark: 'R2',
})
