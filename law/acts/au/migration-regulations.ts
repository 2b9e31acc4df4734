import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Schedule 6D was read in faithful copies of its table, not in the register itself. */
export const migrationRegulations = act('au/migration-regulations-1994', {
  title: text(
    'Көші-қон ережелері 1994 (Аустралия Одағы)',
    'Миграционные правила 1994 года (Австралийский Союз)',
    'Migration Regulations 1994 (Cth)',
  ),
  number: 'reg. 2.26AC, Schedule 6D; F2019L00578',
  source: 'victorylaw.com.au/articles/migration/points-test-and-requirements-australian-migration',
  editions: [
    { id: '2007', from: '2007-09-01', to: '2011-06-30', note: 'Schedule 6B, read in copies of its table' },
    {
      id: '2011',
      from: '2011-07-01',
      to: '2019-11-15',
      note: 'Schedule 6C, from 1 July 2012 Schedule 6D; read in part',
    },
    { id: '2019', from: '2019-11-16', note: 'as amended by the New Skilled Regional Visas Regulations 2019' },
  ],
  mark: 'R2',
})

export const passMarkInstrument = act('au/pass-mark', {
  title: text(
    'Балл шегі туралы заңнамалық құрал',
    'Акт о проходном балле',
    'Legislative instrument on the pass mark and the pool mark',
  ),
  source: 'abacusvisa.com.au',
  editions: [{ id: '2018', from: '2018-07-01', note: 'for invitations from 1 July 2018' }],
  mark: 'R2',
})
