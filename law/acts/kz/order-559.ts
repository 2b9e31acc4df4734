import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order559 = act('kz/order-559', {
  title: text(
    'Жергілікті атқарушы органдардың шетелдік жұмыс күшін тартуға рұқсат беру қағидалары (559 бұйрық)',
    'Правила выдачи местными исполнительными органами разрешений на привлечение иностранной рабочей силы (приказ 559)',
    'Rules on permits of local executive bodies for attracting foreign labour (order 559)',
  ),
  number: '559 (reg. 14170)',
  adopted: '2016-06-27',
  registry: 'V1600014170',
  source: 'adilet.zan.kz/eng/docs/V1600014170',
  editions: [
    { id: '2017', from: '2017-01-01', to: '2017-09-14', note: 'regime KZ-R4' },
    { id: '2017-09', from: '2017-09-15', to: '2018-04-15', note: 'special condition for intra-corporate transferees' },
    { id: '2018-04', from: '2018-04-16', to: '2020-04-30', note: 'two- and three-year permits of category 1' },
    { id: '2020-138', from: '2020-05-01', to: '2020-12-31', note: 'order 138 of 2020-04-17' },
    { id: '2021', from: '2021-01-01', to: '2023-06-30', note: 'order of 2020-09-30' },
  ],
  mark: 'R',
})
