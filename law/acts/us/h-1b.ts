import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** 8 USC 1184(g), told by law firms; its own text was not read. */
export const h1bStatute = act('us/ina-214-g', {
  title: text(
    'АҚШ Иммиграция және азаматтық туралы заңы, 214(g)-бөлім: H-1B шегі',
    'Закон США об иммиграции и гражданстве, раздел 214(g): предел H-1B',
    'Immigration and Nationality Act (United States), section 214(g): numerical limits of H-1B',
  ),
  source: 'trowrahal.com; myattorneyusa.com',
  editions: [
    {
      id: 'known',
      from: '2020-03-01',
      note: 'the numbers are older; told here from the first electronic registration',
    },
  ],
  mark: 'R2',
})

/** How those who get a place are drawn when there are more than places. */
export const h1bSelection = act('us/8-cfr-214-2-h-8', {
  title: text(
    'АҚШ Федералдық ережелер кодексі, 8-бөлім, 214.2(h)(8): H-1B тіркеуі және іріктеу',
    'Кодекс федеральных правил США, раздел 8, 214.2(h)(8): регистрация и отбор H-1B',
    'Code of Federal Regulations, title 8, section 214.2(h)(8): H-1B registration and selection',
  ),
  number: '89 FR 7456; 90 FR 60864',
  source: 'regulations.justia.com/regulations/fedreg/2024/02/02/2024-01770.html',
  editions: [
    { id: '2020', from: '2020-03-01', to: '2024-03-03', note: 'electronic registration, told by law firms' },
    { id: '2024', from: '2024-03-04', to: '2026-02-26', note: '89 FR 7456 of 2 February 2024; summary and dates read' },
    { id: '2026', from: '2026-02-27', note: '90 FR 60864 of 29 December 2025; told by law firms' },
  ],
  mark: 'R',
})

export const h1bConditions = act('us/h-1b-labor-condition', {
  title: text(
    'H-1B еңбек жағдайы туралы өтінім ережелері (мәтіні оқылмаған)',
    'Правила заявки об условиях труда H-1B (текст не прочитан)',
    'Rules of the labour condition application for H-1B (text not read)',
  ),
  source: 'h1bvisacenter.com; tnalaw.com/what-is-a-labor-condition-application-lca',
  editions: [{ id: 'known', from: '2020-03-01', note: 'told by law firms; the first day was not read' }],
  mark: 'R2',
})

export const graceRule = act('us/8-cfr-214-1-l', {
  title: text(
    'Жұмыстан айырылғаннан кейінгі мерзім туралы ереже (2016 ж. қарашада жарияланған)',
    'Правило о сроке после потери работы (опубликовано в ноябре 2016 года)',
    'Rule on the time after loss of the job (published in November 2016)',
  ),
  number: '81 FR 82388',
  source: 'lightmanimmigration.com',
  editions: [{ id: '2017', from: '2017-01-17' }],
  mark: 'R2',
})

export const proclamation2025 = act('us/proclamation-2025-09-19', {
  title: text(
    'Белгілі шетелдік жұмысшылардың келуін шектеу туралы жарлық',
    'Прокламация об ограничении въезда некоторых работников',
    'Proclamation: Restriction on Entry of Certain Nonimmigrant Workers',
  ),
  adopted: '2025-09-19',
  source: 'immigration.com (quotes the page of the immigration service of 20 October 2025)',
  editions: [
    { id: '2025', from: '2025-09-21', note: 'contested in court; whether it stands was not settled in what was read' },
  ],
  mark: 'R2',
})
