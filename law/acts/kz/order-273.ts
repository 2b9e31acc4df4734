import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const order273 = act('kz/order-273', {
  title: text(
    'Басшылар, мамандар және басқа да қызметшілер лауазымдарының біліктілік анықтамалығы (273-б бұйрық)',
    'Квалификационный справочник должностей руководителей, специалистов и других служащих (приказ 273-п)',
    'Qualification directory of posts of managers, specialists and other employees (order 273-б)',
  ),
  number: '273-б (273-п)',
  adopted: '2002-11-22',
  editions: [{ id: '2002', from: '2002-11-22', note: 'later editions of the directory not read' }],
  mark: 'D',
})
