import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const migrationAct = act('au/migration-act-1958', {
  title: text(
    'Көші-қон туралы заң 1958 (Аустралия Одағы)',
    'Закон о миграции 1958 года (Австралийский Союз)',
    'Migration Act 1958 (Cth)',
  ),
  source: 'aph.gov.au/Parliamentary_Business/Committees/Senate/Former_Committees/minmig/report/e03',
  editions: [
    {
      id: 'read',
      from: '2004-04-01',
      note: 's. 351 as printed in the Senate committee report of March 2004; its main features in [2012] and [2023] HCA 10; older and newer wording not read',
    },
  ],
  mark: 'R',
})
