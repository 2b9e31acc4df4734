import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** The appendix itself was not read, only advisers who tell what it says. */
export const seasonalAppendix = act('gb/appendix-seasonal-worker', {
  title: text(
    'Иммиграция ережелері: уақытша жұмыс, маусымдық жұмыскер туралы қосымша (мәтіні оқылмаған)',
    'Иммиграционные правила: приложение о временной работе, сезонный работник (текст не прочитан)',
    'Immigration Rules: Appendix Temporary Work – Seasonal Worker (text not read)',
  ),
  source: 'aaronandpartners.com/news/the-uk-seasonal-worker-visa',
  editions: [
    { id: '2025', from: '2025-01-01', to: '2025-11-10', note: 'six months in any twelve' },
    { id: '2025-11', from: '2025-11-11', note: 'HC 1333: six months in any ten' },
  ],
  mark: 'R2',
})

export const sponsorGuidance = act('gb/sponsor-guidance', {
  title: text(
    'Демеушілерге арналған нұсқаулық (мәтіні оқылмаған)',
    'Руководство для спонсоров (текст не прочитан)',
    'Guidance for sponsors (text not read)',
  ),
  source: 'migrate-uk.com; jypartnerssolicitors.com/sponsor-licence-holders',
  editions: [
    { id: 'known', from: '2022-11-01', note: 'told from November 2022; since when each duty holds was not read' },
  ],
  mark: 'R2',
})
