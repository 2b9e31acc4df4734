import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const agreement2010 = act('kz/agreement-2010-11-19', {
  title: text(
    'Еңбекші-мигранттар мен олардың отбасы мүшелерінің құқықтық мәртебесі туралы келісім',
    'Соглашение о правовом статусе трудящихся-мигрантов и членов их семей',
    'Agreement on the legal status of migrant workers and members of their families',
  ),
  adopted: '2010-11-19',
  source:
    'zakonpravo.kz/en/on-the-ratification-of-the-agreement-on-the-legal-status-of-migrant-workers-and-members-of-their-families',
  editions: [{ id: '2012', from: '2012-01-01', note: 'Russia, Belarus, Kazakhstan' }],
  mark: 'R2',
})
