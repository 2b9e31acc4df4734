import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** No act: our draft of what the review of 2008-2009 recommends. Its sections are told in the notes of the scheme. */
export const reformDraft = act('kz/reform-draft', {
  title: text(
    'Жоба: еңбекші көшіп келушінің өзіне берілетін рұқсат туралы ереже',
    'Проект: правила о разрешении, которое выдают самому трудящемуся-мигранту',
    'Draft: rules on a work permit given to the migrant worker',
  ),
  editions: [
    {
      id: '1',
      from: '2026-01-01',
      note: 'not adopted; the day is only the first day for which the draft can be tried out',
    },
  ],
  mark: 'P',
})
