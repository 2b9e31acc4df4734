import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Resolution 459: the opening was read, with the seasonal rate; the table of sectors is known from an alert (bal-fee). */
export const levy2017 = act('kz/levy-2017', {
  title: text(
    '2017 жылғы шетелдік жұмыс күші үшін алым мөлшерлемелері (Үкімет қаулысы)',
    'Ставки сбора за иностранную рабочую силу 2017 года (постановление Правительства)',
    'Levy rates for foreign labour of 2017 (Government resolution)',
  ),
  number: '459',
  adopted: '2016-08-18',
  registry: 'P1600000459',
  source: 'adilet.zan.kz/kaz/docs/P1600000459/compare',
  editions: [{ id: '2017', from: '2017-01-01', to: '2018-04-15', note: 'resolution 157 of 2018-04-03 took its place' }],
  mark: 'R',
})
