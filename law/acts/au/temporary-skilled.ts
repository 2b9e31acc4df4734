import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Visas 457 and 482 under the Migration Regulations, as told by the department's blog and advisers; the regulations were not read. */
export const temporarySkilled = act('au/temporary-skilled', {
  title: text(
    'Көші-қон ережелері 1994: уақытша білікті жұмыс (457, 482)',
    'Миграционные правила 1994 года: временная квалифицированная работа (457, 482)',
    'Migration Regulations 1994: temporary skilled work (subclasses 457 and 482)',
  ),
  number: 'Migration Regulations 1994, Schedule 2, subclasses 457 and 482; reg. 5.42A; LIN 18/036 as amended',
  source:
    'migrationblog.border.gov.au; avie.com.au; umigrate.com.au; minterellison.com; ethosmigration.com.au; paxmigration.com.au',
  editions: [
    {
      id: '457',
      from: '2009-09-14',
      to: '2018-03-17',
      note: 'market rates and income threshold since 14 September 2009',
    },
    {
      id: '482',
      from: '2018-03-18',
      to: '2024-12-06',
      note: 'Temporary Skill Shortage; labour-market testing of 12.8.2018, 1.10.2020, 11.12.2023',
    },
    { id: 'skills-in-demand', from: '2024-12-07', note: 'three streams' },
  ],
  mark: 'R2',
})
