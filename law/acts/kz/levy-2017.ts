import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** The act behind the first rates is not named in the sources read; the alert that prints them is. */
export const levy2017 = act('kz/levy-2017', {
  title: text(
    '2017 жылғы шетелдік жұмыс күші үшін алым мөлшерлемелері',
    'Ставки сбора за иностранную рабочую силу 2017 года',
    'Levy rates for foreign labour of 2017',
  ),
  source: 'bal.com/perspectives/bal-news/government-introduces-new-fees-on-employers-hiring-foreign-workers',
  editions: [{ id: '2017', from: '2017-01-01', to: '2018-04-15' }],
  mark: 'R2',
})
