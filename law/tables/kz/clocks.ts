import { citing, notFound, row, type TableRow, table, text } from '../../language/index.ts'

const R836 = citing('kz/resolution-836')
const R45 = citing('kz/resolution-45')
const O559 = citing('kz/order-559')
const O279 = citing('kz/order-279')
const L221 = citing('kz/law-221-3')
const C350 = citing('kz/code-350-6')
const R2 = ['2008-06-01', '2012-03-10'] as const
const t = (id: string, unit: string, title: ReturnType<typeof text>, rows: TableRow[], conflict?: string) =>
  table(id, { title, unit, rows, ...(conflict ? { conflict } : {}) })

export const decisionDays = t(
  'kz.decision.days',
  'working-day',
  text('Шешім мерзімі', 'Срок решения', 'Time for the decision'),
  [
    notFound(
      ...R2,
      'the review period of the first issue was not found',
      R836('article not seen', 'NF', 'adi-1242', 'A-35'),
    ),
    notFound(
      '2012-03-11',
      '2016-12-31',
      'the period of 15 days stands in kz.decision.days.2012: its kind of day is not stated',
      R45('article not seen', 'NF', 'bal-2017', 'A-51'),
    ),
    row('2017-01-01', '2023-06-30', 7, O559('article not seen', 'R2', 'mwp', 'C-10, H-10')),
    notFound(
      '2023-07-01',
      null,
      'the decision time of order 279 was changed on 2023-07-01; the new value was not found',
      O279('article not seen', 'NF', 'inter23', 'C-10'),
    ),
  ],
)
export const decisionDays2012 = t(
  'kz.decision.days.2012',
  'day',
  text('Шешім мерзімі (2012-2016)', 'Срок решения (2012-2016)', 'Time for the decision (2012-2016)'),
  [
    row(
      '2012-03-11',
      '2016-12-31',
      15,
      R45('article not seen', 'I', 'bal-2017', 'A-51, A-35: read as calendar days, the source says days'),
    ),
  ],
)
export const extensionDecision = t(
  'kz.decision.extension-days',
  'working-day',
  text('Ұзарту туралы шешім мерзімі', 'Срок решения о продлении', 'Time for deciding on an extension'),
  [row(...R2, 10, R836('article not seen', 'R2', 'hf-law1', 'A-30'))],
)
export const reinstateDays = t(
  'kz.reinstate.days',
  'working-day',
  text('Рұқсатты қалпына келтіру мерзімі', 'Срок возобновления разрешения', 'Time for reinstating a permit'),
  [row(...R2, 5, R836('article not seen', 'R2', 'hf-law1', 'A-33'))],
)
export const attractedList = t(
  'kz.attracted-list.months',
  'month',
  text(
    'Тартылған жұмыскерлер тізімін тапсыру мерзімі',
    'Срок сдачи списка привлечённых работников',
    'Time for filing the list of attracted workers',
  ),
  [row(...R2, 3, R836('article not seen', 'R2', 'hf-law1', 'A-32, H-15'))],
)
/** Order 93: contracts in the single system and an IIN for the worker. */
export const contractSystem = t(
  'kz.contract-system.start',
  'date',
  text('Шарттарды тіркеу басталған күн', 'Начало регистрации договоров', 'Start of the duty to register contracts'),
  [row('2023-07-01', null, '2025-09-01', O279('as amended by order 93', 'R2', 'ey25', 'C-15'))],
)

export const appealMonths = t(
  'kz.appeal.months',
  'month',
  text('Шағым беру мерзімі', 'Срок жалобы', 'Time for a complaint'),
  [
    row('2007-01-12', '2023-06-30', 3, L221('art. 12', 'R2', 'saran', 'H-01')),
    row('2023-07-01', null, 3, C350('art. 92', 'R', 'unhcr-appc', 'H-07')),
  ],
)
export const courtMonths = t(
  'kz.appeal.court-months',
  'month',
  text('Сотқа жүгіну мерзімі', 'Срок обращения в суд', 'Time for going to court'),
  [
    notFound(
      '2007-01-12',
      null,
      'the time for going to court was not found',
      L221('article not seen', 'NF', 'saran', 'H-02'),
    ),
  ],
)
export const complaintReply = t(
  'kz.complaint.reply-days',
  'day',
  text('Шағымға жауап беру мерзімі', 'Срок ответа на жалобу', 'Time for answering a complaint'),
  [row('2007-01-12', '2020-06-28', 15, L221('article not seen', 'G', undefined, 'H-03: 15 or 30 calendar days'))],
)
export const complaintDecision = t(
  'kz.complaint.decision-days',
  'working-day',
  text('Шағым бойынша шешім мерзімі', 'Срок решения по жалобе', 'Time for deciding on a complaint'),
  [
    row(
      '2020-06-29',
      null,
      20,
      C350('article not seen', 'G', undefined, 'H-09: forwarding in 3 working days, decision in 20'),
    ),
  ],
)
export const procedureDays = t(
  'kz.procedure.days',
  'working-day',
  text('Әкімшілік рәсім мерзімі', 'Срок административной процедуры', 'General time limit of administrative procedure'),
  [row('2020-06-29', null, 15, C350('art. 76', 'R2', 'emh-76', 'H-04'))],
)
export const procedureMonths = t(
  'kz.procedure.extended-months',
  'month',
  text(
    'Әкімшілік рәсімді ұзарту',
    'Продление административной процедуры',
    'Longest extension of administrative procedure',
  ),
  [row('2020-06-29', null, 2, C350('art. 76', 'R2', 'emh-76', 'H-04: notice within 3 working days'))],
)
export const forwardDays = t(
  'kz.procedure.forward-days',
  'working-day',
  text('Құзырлы органға жіберу мерзімі', 'Срок передачи по принадлежности', 'Time for passing on to the right body'),
  [row('2020-06-29', null, 3, C350('art. 76', 'R2', 'emh-76', 'H-05'))],
)
export const hostNotice = t(
  'kz.host-notice.days',
  'working-day',
  text(
    'Қабылдаушының хабарлау мерзімі',
    'Срок уведомления принимающей стороной',
    'Time for the host to notify the police',
  ),
  [row('2020-01-01', null, 3, citing('kz/resolution-148')('par. 9', 'R2', 'korgan-stay', 'H-14'))],
)
