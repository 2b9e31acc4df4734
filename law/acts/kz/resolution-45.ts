import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const resolution45 = act('kz/resolution-45', {
  title: text(
    'Шетелдік жұмыс күшіне квота белгілеу және рұқсат беру қағидалары (2012 жылғы Үкімет қаулысы)',
    'Правила установления квоты и выдачи разрешений на иностранную рабочую силу (постановление Правительства 2012 года)',
    'Rules on the quota and on permits for foreign labour (Government resolution of 2012)',
  ),
  number: '45',
  adopted: '2012-01-13',
  source: 'webiis05.mondaq.com/work-visas/180496',
  editions: [{ id: '2012', from: '2012-03-11', to: '2016-12-31', note: 'one alert gives 2012-03-12; regime KZ-R3' }],
  mark: 'R2',
})
