import {
  type AppealStep,
  type Citation,
  type Criterion,
  citing,
  type Edition,
  type Process,
  text,
  value,
} from '../../language/index.ts'

const ACT = citing('no/immigration-act-2008')
const REG = citing('no/immigration-regulations')
export const law23 = ACT('s. 23', 'R', 'NO18', 'NO-40, NO-60')
export const seasonalReg = (source: string, note: string): Citation => REG('6-3', 'R', source, note)
export const skilledReg = (source: string, note: string): Citation => REG('6-1', 'R', source, note)
export const second = (source: string, note: string): Citation => REG('article not seen', 'R2', source, note)
export const notRead = (note: string): Citation => REG('article not seen', 'NF', undefined, note)
export const refuse = (code: string, kk: string, ru: string, en: string): Pick<Criterion, 'refuse'> => ({
  refuse: { code, text: text(kk, ru, en) },
})

export const process2024: Process = {
  applicant: 'worker',
  lines: 'workers',
  where: ['online', 'mission', 'counter'],
  body: { kind: 'national' },
  documents: [
    {
      id: 'offer',
      title: text('Жұмыс ұсынысы', 'Предложение работы', 'Job offer'),
      level: 'line',
      required: true,
      cite: REG('article not seen', 'R', 'NOg, NOk', 'NO-43, NO-64'),
    },
  ],
  clocks: [],
  fees: [],
  transition: { rule: 'keep', cite: notRead('which rules a running file keeps was not read') },
  gaps: [
    'The time for the decision was not read.',
    'The worker applies, or the employer with written authority (NO-48).',
    'The amount of the fee was not read.',
  ],
}

export const appeal2024: AppealStep[] = [
  {
    body: text('Иммиграция шағымдары кеңесі', 'Совет по жалобам в делах иммиграции', 'Immigration Appeals Board'),
    days: value('no.appeal-days'),
    unit: 'calendar-day',
    from: 'notice',
    note: text(
      'Шағым Директорат арқылы беріледі; маусымдық істер маусымға дейін бірінші қаралады.',
      'Жалобу подают через Директорат; сезонные дела рассматривают первыми, до сезона.',
      'Lodged through the Directorate; seasonal cases are taken first, before the season.',
    ),
    cite: ACT('article not seen', 'R', 'NOn', 'NO-51'),
  },
]

/** What the sources of all schemes of today leave open. */
export const gaps2024: Edition['gaps'] = [
  {
    id: 'since',
    what: text(
      'Ережелер Директораттың беттерінен оқылды; 2024 жылға дейін қандай болғаны оқылмаған.',
      'Правила прочитаны на страницах Директората; какими они были до 2024 года, не прочитано.',
      'The rules were read on the Directorate’s pages; how they stood before 2024 was not read.',
    ),
    cite: notRead('NO-40..NO-72'),
  },
  {
    id: 'times',
    what: text(
      'Шешім мен шағым мерзімдері және алым мөлшері оқылмаған.',
      'Сроки решения и жалобы и размер сбора не прочитаны.',
      'The times for decision and appeal and the amount of the fee were not read.',
    ),
    cite: notRead('NO-51, NO-63'),
  },
]
