import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** 8 USC 1184(g) itself was not read: the official page tells what it says. */
export const capPage = act('us/uscis-h-2b-cap', {
  title: text(
    'АҚШ Азаматтық және иммиграция қызметі: H-2B шегінің есебі',
    'Служба гражданства и иммиграции США: учёт предельного числа H-2B',
    'United States Citizenship and Immigration Services: cap count for H-2B nonimmigrants',
  ),
  source:
    'uscis.gov/working-united-states/temporary-workers/h-2b-non-agricultural-workers/cap-count-h-2b-nonimmigrants',
  editions: [
    {
      id: 'known',
      from: '2008-10-01',
      note: 'the service told the same number and the same halves on 18 June 2008, for the fiscal year that began on 1 October 2008',
    },
  ],
  mark: 'R',
})

export const h2bRules = act('us/20-cfr-655-a', {
  title: text(
    'АҚШ Федералдық ережелер кодексі, 20-бөлім, 655-бап, A бөлімшесі: H-2B жұмысшыларын сертификаттау',
    'Кодекс федеральных правил США, раздел 20, часть 655, подчасть A: сертификация для работников H-2B',
    'Code of Federal Regulations, title 20, part 655, subpart A: labour certification for H-2B workers',
  ),
  number: '73 FR 78020; 78 FR 24047; 80 FR 24041, 24145',
  source: 'thefederalregister.org/80-FR/24041',
  editions: [
    {
      id: '2008',
      from: '2008-12-19',
      to: '2015-04-28',
      note: 'counted from the day of publication; only the summary was read',
    },
    { id: '2015', from: '2015-04-29', note: 'only the summary was read' },
  ],
  mark: 'R',
})

export const h2Stay = act('us/h-2-stay', {
  title: text(
    'Иммиграция қызметінің H-2 жұмысшыларының болу мерзімі туралы ережелері (мәтіні оқылмаған)',
    'Правила иммиграционной службы о сроке пребывания работников H-2 (текст не прочитан)',
    'Rules of the immigration service on the stay of H-2 workers (text not read)',
  ),
  source: 'financialexpress.com',
  editions: [{ id: 'known', from: '2008-12-19', note: 'told by the press in 2024; since when it holds was not read' }],
  mark: 'R2',
})

export const supplement2025 = act('us/h-2b-supplement-2025', {
  title: text(
    '2025 қаржы жылына H-2B қосымша орындары туралы ереже',
    'Правило о дополнительных местах H-2B на 2025 финансовый год',
    'Rule on additional H-2B places for fiscal year 2025',
  ),
  source: 'financialexpress.com',
  editions: [{ id: 'fy2025', from: '2024-10-01', to: '2025-09-30', note: 'told by the press' }],
  mark: 'R2',
})
