import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const decree406 = act('kz/decree-406', {
  title: text(
    '2000 жылғы оралмандар квотасы (Президент Жарлығы)',
    'Квота иммиграции оралманов на 2000 год (указ Президента)',
    'Quota of oralman for 2000 (presidential decree)',
  ),
  number: '406',
  adopted: '2000-06-17',
  registry: 'U000000406_',
  source: 'adilet.zan.kz/rus/docs/U000000406_/compare/kaz',
  editions: [{ id: '2000', from: '2000-01-01', to: '2000-12-31', note: 'for the year 2000' }],
  mark: 'R',
})
export const decree1216 = act('kz/decree-1216', {
  title: text(
    '2004 жылғы оралмандар квотасы (Президент Жарлығы)',
    'Квота иммиграции оралманов на 2004 год (указ Президента)',
    'Quota of oralman for 2004 (presidential decree)',
  ),
  number: '1216',
  adopted: '2003-10-31',
  registry: 'U030001216_',
  source: 'adilet.zan.kz/rus/docs/U030001216_',
  editions: [{ id: '2004', from: '2004-01-01', to: '2004-12-31', note: 'for the year 2004' }],
  mark: 'R',
})
export const decree1508 = act('kz/decree-1508', {
  title: text(
    '2005-2007 жылдардағы оралмандар квотасы (Президент Жарлығы)',
    'Квота иммиграции оралманов на 2005-2007 годы (указ Президента)',
    'Quota of oralman for 2005-2007 (presidential decree)',
  ),
  number: '1508',
  adopted: '2004-12-27',
  registry: 'U040001508_',
  source: 'zakon.uchet.kz/rus/history/U040001508_/27.12.2004',
  editions: [{ id: '2004', from: '2004-12-27', to: '2007-12-31', note: 'amended by decree 435 of 2007-11-13' }],
  mark: 'R',
})
export const resolution1198 = act('kz/resolution-1198', {
  title: text(
    '2007 жылғы квотаны өңірлерге бөлу (Үкімет қаулысы)',
    'Распределение квоты 2007 года по регионам (постановление Правительства)',
    'Split of the quota of 2007 by region (Government resolution)',
  ),
  number: '1198',
  adopted: '2007-12-07',
  registry: 'P070001198_',
  source: 'insecure.zan.kz/kaz/docs/P070001198_',
  editions: [{ id: '2007', from: '2007-01-01', to: '2007-12-31', note: 'adopted in December for the year that ends' }],
  mark: 'R',
})
/** The yearly acts that set the regional quota of kandas and settlers, held as one series. */
export const kandasQuotaActs = act('kz/kandas-quota-acts', {
  title: text(
    'Қандастар мен қоныс аударушылардың өңірлік квотасын белгілейтін актілер',
    'Акты, устанавливающие региональную квоту приёма кандасов и переселенцев',
    'Acts that set the regional quota of kandas and settlers',
  ),
  source: 'inform.kz/ru/kazahstan-utverdil-regionalnie-kvoti-na-priem-kandasov-i-pereselentsev-na-2026-god-d84fea',
  editions: [
    {
      id: 'series',
      from: '2001-01-01',
      note: 'resolution 82 of 2016-02-18 for 2016; orders of 2023-12-27 for 2024 and 2025-12-12 for 2026; others not read',
    },
  ],
  mark: 'R2',
})
export const order329 = act('kz/order-329', {
  title: text(
    'Қандас мәртебесін беру немесе ұзарту қағидалары (329-ө-м бұйрығы)',
    'Правила присвоения или продления статуса кандаса (приказ 329-ө-м)',
    'Rules on giving or extending the status of kandas (order 329-ө-м)',
  ),
  number: '329-ө-м',
  adopted: '2013-07-22',
  registry: 'V1300008624',
  source: 'adilet.zan.kz/kaz/docs/V1300008624/compare',
  editions: [
    { id: '2013', from: '2013-07-22', to: '2025-10-09', note: 'orders 153 of 2020-04-29 and 284 of 2021-08-11' },
    { id: '2025', from: '2025-10-10', note: 'order of 2025-10-10; dated by its adoption' },
  ],
  mark: 'R',
})
export const order20 = act('kz/order-20', {
  title: text(
    'Қандастар мен қоныс аударушыларды өңірлік квотаға енгізу қағидалары (20 бұйрық)',
    'Правила включения в региональную квоту приёма кандасов и переселенцев (приказ 20)',
    'Rules on inclusion in the regional quota of kandas and settlers (order 20)',
  ),
  number: '20',
  adopted: '2016-01-15',
  registry: 'V1600013334',
  source: 'adilet.zan.kz/eng/docs/V1600013334/compare',
  editions: [{ id: '2016', from: '2016-01-15', note: 'orders 284 of 2021-08-11 and 173 of 2024-05-31; body not read' }],
  mark: 'R',
})
export const order41 = act('kz/order-41-60-47', {
  title: text(
    'Қандас мәртебесі бойынша пилоттық жоба (бірлескен бұйрық)',
    'Пилотный проект по статусу кандаса (совместный приказ)',
    'Pilot on the status of kandas (joint order)',
  ),
  number: '41 / 60 / 47',
  source: 'zakon.kz/pravo/6508012',
  editions: [{ id: '2026', from: '2026-01-30', note: 'a pilot; its end was not read' }],
  mark: 'R2',
})
