import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** The rules were read as told by advisers, not in the instructions themselves. */
export const skilledMigrantRules = act('nz/skilled-migrant-rules', {
  title: text(
    'Білікті көшіп келушілер санатының ережелері (Жаңа Зеландия)',
    'Правила категории квалифицированных мигрантов (Новая Зеландия)',
    'Rules of the Skilled Migrant Category (New Zealand)',
  ),
  source: 'mondaq.com/newzealand/work-visas/1396842; sparkglobalvisa.com; immigrationconsultancies.com; mbie.govt.nz',
  editions: [
    { id: '2023', from: '2023-10-09', to: '2026-07-31', note: 'simplified test of six points' },
    {
      id: '2026',
      from: '2026-08-01',
      note: 'announced on 23 September 2025 for August 2026; the day in August and the new table were not found',
    },
  ],
  mark: 'R2',
})
