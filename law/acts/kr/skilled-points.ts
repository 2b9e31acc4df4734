import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** The ministry's manual was read only as told by a city, a broadcaster and advisers. */
export const skilledPoints = act('kr/e-7-4', {
  title: text(
    'Әділет министрлігінің білікті жұмысшылар (E-7-4) балл жүйесі (Корея)',
    'Балльная система Министерства юстиции для квалифицированных работников (E-7-4, Корея)',
    'Points system of the Ministry of Justice for skilled workers (E-7-4, Korea)',
  ),
  source:
    'koreaworkexpert.com/e7-4-k-point-official-score-table-2026; busan.go.kr news 68947; world.kbs.co.kr 180716; immigration.go.kr imm_301010',
  editions: [
    { id: '2017', from: '2017-08-01', to: '2023-09-24', note: 'table of 180 points, chosen by rank' },
    { id: '2023', from: '2023-09-25', note: 'K-point E74: 300 points; the same in the manual of March 2026' },
  ],
  mark: 'R2',
})
