import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** The succession of tax codes held as one act: no source read names the single codes. */
export const taxCode = act('kz/tax-code', {
  title: text(
    'Тиісті жылы қолданыстағы Салық кодексі',
    'Налоговый кодекс, действующий в соответствующем году',
    'Tax Code in force in the year concerned',
  ),
  source: 'mybuh.kz/useful/kak-rasschitat-ipn-s-dokhoda-trudovogo-immigranta-nerezidenta.html',
  editions: [{ id: 'series', from: '2009-01-01', note: 'held as one act; articles not read' }],
  mark: 'R2',
})
