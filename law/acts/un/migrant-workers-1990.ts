import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Binds the states that have joined it. A state that has not is named in `rights/`, with how that is known. */
export const migrantWorkers1990 = act('un/migrant-workers-1990', {
  title: text(
    'Барлық еңбекші-мигранттар мен олардың отбасы мүшелерінің құқықтарын қорғау туралы халықаралық конвенция',
    'Международная конвенция о защите прав всех трудящихся-мигрантов и членов их семей',
    'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
  ),
  number: '45/158',
  adopted: '1990-12-18',
  source: 'un.org/documents/ga/res/45/a45r158.htm',
  editions: [
    { id: '1990', from: '1990-12-18', note: 'dated by its adoption; the day of entry into force was not read' },
  ],
  mark: 'R2',
})
