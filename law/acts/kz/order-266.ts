import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order266 = act('kz/order-266', {
  title: text(
    'Жұмыстар мен жұмысшы кәсіптерінің бірыңғай тарифтік-біліктілік анықтамалығы (266-б бұйрық)',
    'Единый тарифно-квалификационный справочник работ и профессий рабочих (приказ 266-п)',
    'Unified directory of rates and qualifications of workers’ trades, ETKS (order 266-б)',
  ),
  number: '266-б (266-п)',
  adopted: '2002-11-15',
  editions: [{ id: '2002', from: '2002-11-15', note: 'later editions of the directory not read' }],
  mark: 'D',
})
