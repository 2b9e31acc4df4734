import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Read as it is quoted in the rate notice of 22 December 2011; when this wording began was not read. */
export const ina1188 = act('us/8-usc-1188', {
  title: text(
    'АҚШ Кодексі, 8-бөлім, 1188-бап: уақытша ауыл шаруашылығы жұмысшыларына рұқсат беру',
    'Кодекс США, раздел 8, статья 1188: допуск временных сельскохозяйственных работников',
    'United States Code, title 8, section 1188: admission of temporary farm workers',
  ),
  source: 'gpo.gov/fdsys/pkg/FR-2011-12-22/html/2011-32842.htm',
  editions: [
    { id: 'known', from: '2008-10-01', note: 'quoted in 76 FR 79711; the start of this wording was not read' },
  ],
  mark: 'R',
})

export const cfr655b = act('us/20-cfr-655-b', {
  title: text(
    'АҚШ Федералдық ережелер кодексі, 20-бөлім, 655-бап, B бөлімшесі: H-2A жұмысшыларын сертификаттау',
    'Кодекс федеральных правил США, раздел 20, часть 655, подчасть B: сертификация для работников H-2A',
    'Code of Federal Regulations, title 20, part 655, subpart B: labour certification for H-2A workers',
  ),
  number: '20 CFR 655.100-655.185',
  source: 'federal.elaws.us/cfr/20-cfr-655.122',
  editions: [
    {
      id: '1987',
      from: '1987-06-01',
      to: '2010-03-14',
      note: 'section 655.102 as the department showed it on 4 November 2008; the rule of December 2008 (now 655.1300 ff.) is not told apart',
    },
    { id: '2010', from: '2010-03-15', note: 'sections 655.120 ff., start told by the department' },
  ],
  mark: 'R',
})

export const whdH2a = act('us/whd-h-2a', {
  title: text(
    'АҚШ Еңбек министрлігі, еңбекақы және жұмыс уақыты бөлімшесінің H-2A туралы беті',
    'Страница отдела заработной платы и рабочего времени Министерства труда США о H-2A',
    'Department of Labor, Wage and Hour Division: page on H-2A workers',
  ),
  source: 'dol.gov/agencies/whd/workers/h2a',
  editions: [{ id: '2010', from: '2010-03-15', note: 'tells the rules of part 655 as they stand since 15 March 2010' }],
  mark: 'R',
})

export const rates2025 = act('us/90-fr-47914', {
  title: text(
    'H-2A төмен шекті жалақы мөлшерлемесінің әдісі туралы уақытша соңғы ереже',
    'Временное окончательное правило о методе ставок минимальной оплаты H-2A',
    'Interim final rule on the method of the adverse-effect wage rates for H-2A',
  ),
  number: '90 FR 47914',
  adopted: '2025-10-02',
  source: 'api.ai-analytics.org/dol-rule/2025-19365',
  editions: [{ id: '2025', from: '2025-10-02' }],
  mark: 'R2',
})
