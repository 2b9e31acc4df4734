import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Read as it stood on 6 December 2025; earlier editions only in what advisers tell. */
export const skilledAppendix = act('gb/appendix-skilled-worker', {
  title: text(
    'Иммиграция ережелері: білікті жұмыскер туралы қосымша',
    'Иммиграционные правила: приложение о квалифицированном работнике',
    'Immigration Rules: Appendix Skilled Worker',
  ),
  source: 'gov.uk/guidance/immigration-rules/immigration-rules-appendix-skilled-worker',
  editions: [
    { id: '2020', from: '2020-12-01', to: '2023-04-11' },
    { id: '2023', from: '2023-04-12', to: '2024-04-03' },
    { id: '2024', from: '2024-04-04', to: '2025-07-21' },
    { id: '2025', from: '2025-07-22', note: 'HC 997; HC 1333 raises English from 8 January 2026' },
  ],
  mark: 'R',
})

export const skilledOccupations = act('gb/appendix-skilled-occupations', {
  title: text(
    'Иммиграция ережелері: білікті кәсіптер туралы қосымша',
    'Иммиграционные правила: приложение о квалифицированных занятиях',
    'Immigration Rules: Appendix Skilled Occupations',
  ),
  source: 'gov.uk/guidance/immigration-rules; read as of 6 December 2025',
  editions: [
    { id: 'before', from: '2020-12-01', to: '2025-07-21', note: 'not read' },
    { id: '2025', from: '2025-07-22' },
  ],
  mark: 'R',
})

/** The official route finder tells which visas are open; its data were read in August 2026. */
export const routeFinder = act('gb/check-uk-visa', {
  title: text(
    'Виза керек пе: ресми анықтамалық (2026 жылғы тамыз)',
    'Нужна ли виза: официальный справочник (август 2026 года)',
    'Check if you need a UK visa: official route finder (August 2026)',
  ),
  source: 'alphagov/smart-answers, config/smart_answers/check_uk_visa_data.yml',
  editions: [
    { id: 'known', from: '2020-12-01', note: 'read in August 2026; since when each point holds was not read' },
  ],
  mark: 'R',
})
