import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const law2337 = act('kz/law-2337', {
  title: text(
    '«Шетелдіктердің құқықтық жағдайы туралы» заң',
    'Закон «О правовом положении иностранцев»',
    'Law on the legal status of foreigners',
  ),
  number: '2337',
  adopted: '1995-06-19',
  registry: 'U950002337_',
  source: 'adilet.zan.kz/eng/docs/U950002337_',
  editions: [{ id: '1995', from: '1995-06-19', note: 'only the title was read' }],
  mark: 'R',
})
