import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

export const irpr = act('ca/irpr', {
  title: text(
    'Иммиграция және босқындарды қорғау ережелері (Канада)',
    'Правила об иммиграции и защите беженцев (Канада)',
    'Immigration and Refugee Protection Regulations (Canada)',
  ),
  number: 'SOR/2002-227',
  source: 'github.com/justicecanada/laws-lois-xml: eng/regulations/SOR-2002-227.xml',
  editions: [
    {
      id: 'consolidated',
      from: '2002-06-28',
      note: 'read as amended to 12 June 2026; the sections as they stood earlier were not read',
    },
  ],
  mark: 'R',
})

/** Directions of the employment department on the assessment, read in copies and in law-firm notes. */
export const esdc = act('ca/esdc-lmia', {
  title: text(
    'Канада Жұмыспен қамту министрлігінің еңбек нарығына әсерді бағалау туралы ережелері',
    'Правила Министерства занятости Канады об оценке влияния на рынок труда',
    'Rules of Employment and Social Development Canada on the labour market impact assessment',
  ),
  source: 'canadavisa.com (copy of the department page); cikh.ca; lighthouseimmigrationlaw.com',
  editions: [{ id: 'known', from: '2016-01-01', note: 'what was read holds from 26 September 2024 at the earliest' }],
  mark: 'R2',
})
