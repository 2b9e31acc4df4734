import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const law216 = act('kz/law-216-4', {
  title: text('«Босқындар туралы» заң', 'Закон «О беженцах»', 'Law on refugees'),
  number: '216-IV',
  adopted: '2009-12-04',
  registry: 'Z090000216_',
  source: 'zakon.uchet.kz/eng/docs/Z090000216_',
  editions: [
    {
      id: '2009',
      from: '2010-01-01',
      note: 'in force from January 2010 (unhcr.org); the day is inferred. Amended, the last time seen after 2023-04-19',
    },
  ],
  mark: 'R',
})
export const resolution183 = act('kz/resolution-183', {
  title: text(
    'Босқын мәртебесін беру, ұзарту, одан айыру және оны тоқтату қағидалары (Үкімет қаулысы)',
    'Правила присвоения, продления, лишения и прекращения статуса беженца (постановление Правительства)',
    'Rules on granting, extending, withdrawing and ending refugee status (Government resolution)',
  ),
  number: '183',
  adopted: '2010-03-09',
  registry: 'P100000183_',
  source: 'prg.kz/mapi/amp/document/30597160/1/1400',
  editions: [
    { id: '2010', from: '2010-04-06', to: '2022-05-12' },
    { id: '2022-306', from: '2022-05-13', note: 'resolution 306, dated by its adoption; last amended 2024-11-15' },
  ],
  mark: 'R',
})
export const order118 = act('kz/order-118', {
  title: text(
    'Босқын мәртебесін беру туралы өтінішхатты тіркеу және қарау қағидалары (Еңбекмині 118 бұйрығы)',
    'Правила регистрации и рассмотрения ходатайства о присвоении статуса беженца (приказ Минтруда 118)',
    'Rules on registering and considering a petition for refugee status (order 118 of the Ministry of Labour)',
  ),
  number: '118',
  adopted: '2022-04-07',
  registry: 'V2200027506',
  source: 'adilet.zan.kz/rus/docs/V2200027506/compare',
  editions: [
    {
      id: '2022',
      from: '2022-04-19',
      note: 'ten days after publication; registered 2022-04-08 and taken as published that day. Amended 2024-07-17',
    },
  ],
  mark: 'R',
})
