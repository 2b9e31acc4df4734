import { citing } from '../../../language/act.ts'
import type { PermitTerms, Process } from '../../../language/process.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { cited, is, not, value } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { criteria } from './criteria.ts'
import { facts } from './facts.ts'
import { points } from './points.ts'

const MOM = citing('sg/compass-rules')
const FCF = citing('sg/fair-consideration')
const NOT_SEEN = 'article not seen'

const title = text(
  'Employment Pass және COMPASS',
  'Пропуск Employment Pass и система COMPASS',
  'Employment Pass with COMPASS',
)

const process: Process = {
  applicant: 'employer',
  lines: 'workers',
  where: ['online'],
  body: { kind: 'national' },
  documents: [
    {
      id: 'verification',
      title: text(
        'Көрсетілген біліктіліктің тексеру растамасы',
        'Подтверждение проверки заявленной квалификации',
        'Verification proof of the qualification declared',
      ),
      level: 'line',
      when: not(is('qualification', 'none')),
      required: true,
      cite: MOM('C2', 'R2', 'websuitor.com copy of the ministry’s page', 'no row'),
    },
  ],
  clocks: [],
  fees: [],
  transition: {
    rule: 'keep',
    cite: MOM(NOT_SEEN, 'R2', 'dlapiper', 'new figures bind applications made from their first day'),
  },
  gaps: [
    'fees of today and decision time were not read (70 and 150 dollars in 2013)',
    'the list of papers was not read beyond the proof of qualification',
  ],
}

const months = (n: number) => cited(n, 'month', MOM(NOT_SEEN, 'R2', 'straitstimes in staffking.com.sg', 'no row'))
const permit: PermitTerms = {
  title: text('Employment Pass', 'Пропуск Employment Pass', 'Employment Pass'),
  holder: 'worker',
  lengths: [
    {
      id: 'first',
      when: is('step', 'new'),
      unit: 'month',
      longest: months(24),
      cite: MOM(NOT_SEEN, 'R2', 'straitstimes in staffking.com.sg', 'no row'),
    },
    {
      id: 'renewed',
      unit: 'month',
      longest: months(36),
      cite: MOM(NOT_SEEN, 'R2', 'straitstimes in staffking.com.sg', 'no row'),
    },
  ],
  ties: [
    {
      tie: 'employer',
      cite: MOM('FAQ on PMETs', 'I', 'mom.gov.sg', 'passes not tied to one employer are named apart'),
    },
  ],
  renewals: [{ max: null, cite: MOM(NOT_SEEN, 'R2', 'straitstimes in staffking.com.sg', 'no row') }],
  rights: [
    {
      id: 'shortage-occupation',
      text: text(
        'Тапшы кәсіп балымен ғана өткен болсаңыз, рұқсат сол кәсіппен шектеледі.',
        'Если вы прошли лишь благодаря баллам за дефицитное занятие, пропуск ограничен этим занятием.',
        'If you passed only by the points for a shortage occupation, the pass is limited to that occupation.',
      ),
      cite: MOM('FAQ on the shortage list', 'R', 'mom.gov.sg', 'no row'),
    },
  ],
  work: ['sector'],
  grounds: { suspend: [], annul: [], lapse: [] },
}

const gap = (id: string, kk: string, ru: string, en: string, mark: 'NF' | 'G' = 'NF'): Edition['gaps'][number] => ({
  id,
  what: text(kk, ru, en),
  cite: MOM(NOT_SEEN, mark, undefined, 'points-systems 7, 12'),
})

const common: Omit<Edition, 'id' | 'from' | 'to' | 'law' | 'changes'> = {
  title,
  exemptions: [],
  criteria,
  points,
  marketTest: {
    days: value('sg.advert-days'),
    unit: 'calendar-day',
    channel: text('MyCareersFuture сайты', 'Сайт MyCareersFuture', 'MyCareersFuture'),
    when: is('step', 'new'),
    cite: FCF(NOT_SEEN, 'R2', 'roedl', 'no row'),
  },
  process,
  permit,
  duties: [
    {
      id: 'redeployment',
      title: text(
        'Тапшы кәсіптегі жұмыскерді басқа жұмысқа ауыстыруды хабарлау',
        'Сообщить о переводе работника дефицитного занятия на другую работу',
        'Tell the ministry before a worker in a shortage occupation is given another job',
      ),
      actor: 'employer',
      trigger: 'redeployment',
      effect: text('Рұқсат қайта бағаланады.', 'Право на пропуск оценивается заново.', 'The pass is assessed again.'),
      cite: MOM('FAQ on the shortage list', 'R', 'mom.gov.sg', 'no row'),
    },
  ],
  appeal: [
    {
      body: text('Еңбек министрлігі', 'Министерство труда', 'Ministry of Manpower'),
      days: cited(3, 'month', MOM(NOT_SEEN, 'R2', 'kaizencpa.com', 'no row')),
      unit: 'month',
      from: 'notice',
      cite: MOM(NOT_SEEN, 'R2', 'kaizencpa.com', 'no row'),
    },
  ],
  gaps: [
    gap(
      'benchmarks',
      'Сала мен жас бойынша процентильдер мен 24-44 жастағы ең аз жалақы кестесі жиналмаған: сома сұралады.',
      'Процентили по отраслям и возрастам и таблица оплаты для 24-44 лет не собраны: суммы спрашиваются.',
      'The percentiles by sector and age, and the qualifying salary from 24 to 44, were not collected: they are asked for.',
    ),
    gap(
      'lists',
      'Үздік оқу орындары, тапшы кәсіптер мен бағдарламалар тізімдері жазылмаған.',
      'Перечни ведущих заведений, дефицитных занятий и программ не записаны.',
      'The lists of top-tier institutions, shortage occupations and programmes are not written here.',
    ),
    gap(
      'local-seventy',
      'Жергілікті мамандары 70 пайыз ұйымға C4 бойынша кемінде 10 балл берілетіні тексерілмеген; қолданылмайды.',
      'То, что при 70 процентах местных специалистов C4 даёт не менее 10 баллов, не проверено; не применяется.',
      'That a firm with 70 per cent local professionals gets at least 10 on C4 was not verified; it is off.',
      'G',
    ),
    gap(
      'five-years',
      'Тапшы технология мамандарының бес жылдық рұқсаты жазылмаған.',
      'Пропуск на пять лет для дефицитных специалистов по технологиям не записан.',
      'The pass of five years for technology professionals in shortage is not written here.',
    ),
  ],
}

export const compass = scheme('sg/compass', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Жалақысы жеткен және 40 балл жинаған шетелдік маманға Сингапурда жұмыс істеуге рұқсат береді.',
    'Даёт разрешение на работу в Сингапуре специалисту с достаточной оплатой, набравшему 40 баллов.',
    'Lets a foreign professional with enough pay and 40 points work in Singapore.',
  ),
  facts,
  editions: [
    {
      ...common,
      id: '2023',
      from: '2023-09-01',
      to: '2024-12-31',
      law: [MOM('COMPASS', 'R', 'mom.gov.sg', 'points-systems 7')],
    },
    {
      ...common,
      id: '2025',
      from: '2025-01-01',
      to: '2026-12-31',
      law: [MOM('COMPASS', 'R', 'mom.gov.sg', 'points-systems 7')],
      changes: text(
        'Ең аз жалақы 5 600 долларға (қаржыда 6 200), 45 жастан 10 700-ге (11 800) көтерілді; ұзартуда 2026 жылдан.',
        'Наименьшая оплата поднята до 5 600 долларов (в финансах 6 200), с 45 лет до 10 700 (11 800); при продлении с 2026 года.',
        'The qualifying salary rose to 5,600 dollars (financial 6,200), from 45 to 10,700 (11,800); for renewals from 2026.',
      ),
    },
    {
      ...common,
      id: '2027',
      from: '2027-01-01',
      law: [MOM('article not seen', 'R2', 'businesstimes.com.sg', 'Budget statement of 12 February 2026')],
      changes: text(
        'Ең аз жалақы 6 000 долларға (қаржыда 6 600), 45 жастан 11 500-ге (12 700) көтерілді; ұзартуда 2028 жылдан.',
        'Наименьшая оплата поднята до 6 000 долларов (в финансах 6 600), с 45 лет до 11 500 (12 700); при продлении с 2028 года.',
        'The qualifying salary rises to 6,000 dollars (financial 6,600), from 45 to 11,500 (12,700); for renewals from 2028.',
      ),
    },
  ],
})
