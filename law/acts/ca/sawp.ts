import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const sawpRules = act('ca/sawp', {
  title: text(
    'Маусымдық ауыл шаруашылығы жұмысшылары бағдарламасы (Канада)',
    'Программа сезонных сельскохозяйственных работников (Канада)',
    'Seasonal Agricultural Worker Program (Canada)',
  ),
  source: 'esdc.gc.ca/eng/jobs/foreign_workers/agriculture/seasonal; farmsontario.ca; theadminbarn.ca/sawp',
  editions: [
    {
      id: 'known',
      from: '2024-01-01',
      note: 'agreements are renewed every year; those of earlier years were not read',
    },
  ],
  mark: 'R',
})
