import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order992 = act('kz/order-992', {
  title: text(
    'Уақытша және тұрақты тұруға рұқсат беру қағидалары (ІІМ 992 бұйрығы)',
    'Правила выдачи разрешений на временное и постоянное проживание (приказ МВД 992)',
    'Rules on permits of temporary and permanent residence (order 992 of the Ministry of Internal Affairs)',
  ),
  number: '992',
  adopted: '2015-12-04',
  registry: 'V1500012880',
  source: 'adilet.zan.kz/eng/docs/V1500012880',
  editions: [
    {
      id: '2015',
      from: '2015-12-04',
      to: '2022-03-03',
      note: 'registered 2016-01-20; order 275 of 2020-03-31 gave it anew',
    },
    { id: '2022-48', from: '2022-03-04', to: '2023-06-30', note: 'order 48 of 2022-02-08' },
    {
      id: '2023-457',
      from: '2023-07-01',
      note: 'order 457 of 2023-06-07 (refugees); order 571 of 2024-07-19; days not read',
    },
  ],
  mark: 'R',
})
export const order315 = act('kz/order-315', {
  title: text(
    'Тұрақты тұруға рұқсат пен азаматтық бойынша мемлекеттік қызмет стандарттары (ІІМ 315 бұйрығы)',
    'Стандарты государственных услуг: постоянное жительство, гражданство (приказ МВД 315)',
    'Standards of public services: permanent residence, citizenship (order 315 of the Ministry of Internal Affairs)',
  ),
  number: '315',
  adopted: '2015-04-07',
  registry: 'V1500011203',
  source: 'online.zakon.kz/Document/?doc_id=39094683',
  editions: [
    { id: '2015', from: '2015-04-07', to: '2017-10-29', note: 'changed on 2017-10-30; the later text was not read' },
  ],
  mark: 'R',
})
export const resolution1185 = act('kz/resolution-1185', {
  title: text(
    'Төлем қабілетін растау қағидалары (Үкімет қаулысы)',
    'Правила подтверждения платёжеспособности (постановление Правительства)',
    'Rules on the proof of solvency (Government resolution)',
  ),
  number: '1185',
  adopted: '2003-11-26',
  source: 'egov.kz/cms/en/services/009pass_mvd',
  editions: [
    { id: '2003', from: '2003-11-26', note: 'resolution 531 stands in its place later; its day was not read' },
  ],
  mark: 'R',
})
