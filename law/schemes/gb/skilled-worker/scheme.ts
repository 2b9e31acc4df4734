import { type Citation, citing } from '../../../language/act.ts'
import type { PermitTerms, Process } from '../../../language/process.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { cited, mul, value } from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'
import { criteria } from './criteria.ts'
import { facts } from './facts.ts'
import { points, skill2025, skillBefore } from './points.ts'

const SW = citing('gb/appendix-skilled-worker')
const OCC = citing('gb/appendix-skilled-occupations')
const FINDER = citing('gb/check-uk-visa')
const GUIDE = citing('gb/sponsor-guidance')
const NOT_SEEN = 'article not seen'

const title = text('Білікті жұмыскер визасы', 'Виза квалифицированного работника', 'Skilled Worker visa')

const process: Process = {
  applicant: 'worker',
  lines: 'workers',
  where: ['online'],
  body: { kind: 'national' },
  documents: [],
  clocks: [],
  fees: [
    {
      id: 'skills-charge',
      title: text('Дағды алымы', 'Сбор на навыки', 'Immigration skills charge'),
      payer: 'employer',
      level: 'line',
      amount: mul('sponsoredYears', value('gb.skills-charge', 'sponsorSize')),
      currency: 'GBP',
      due: 'before-filing',
      cite: SW(NOT_SEEN, 'R2', 'UKi', 'UK-10: may not be passed to the worker'),
    },
  ],
  transition: {
    rule: 'keep',
    cite: SW(NOT_SEEN, 'R2', 'mondaq', 'points-systems 4.1: the date of the certificate picks the thresholds'),
  },
  gaps: [
    'decision times (three to eight weeks) are general knowledge only and are off',
    'visa fee, health surcharge and list of papers were not read',
  ],
}

const permit: PermitTerms = {
  title,
  holder: 'worker',
  lengths: [
    {
      id: 'five-years',
      unit: 'month',
      longest: cited(60, 'month', FINDER('check_uk_visa_data.yml', 'R', 'UKj', 'UK-14; part 19.6')),
      cite: FINDER('check_uk_visa_data.yml', 'R', 'UKj', 'UK-14; part 19.6'),
    },
  ],
  ties: [
    { tie: 'employer', cite: FINDER('check_uk_visa_data.yml', 'I', 'UKj', 'part 19.6') },
    { tie: 'occupation', cite: FINDER('check_uk_visa_data.yml', 'I', 'UKj', 'part 19.6') },
  ],
  renewals: [{ max: null, cite: FINDER('check_uk_visa_data.yml', 'R', 'UKj', 'UK-14; part 19.6') }],
  rights: [
    {
      id: 'settlement',
      text: text(
        'Бес жылдан кейін тұрақты тұруға өтініш беруге болады.',
        'Через пять лет можно просить о постоянном проживании.',
        'After five years settlement may be asked for.',
      ),
      cite: FINDER('check_uk_visa_data.yml', 'R', 'UKj', 'UK-14; part 19.6'),
    },
  ],
  work: ['occupation'],
  grounds: { suspend: [], annul: [], lapse: [] },
}

const remedy = {
  id: 'remedy',
  what: text(
    'Шағым жолы мен лицензиядан айырылғаннан кейінгі мерзім оқылмаған.',
    'Порядок обжалования и срок после потери лицензии спонсором не прочитаны.',
    'The remedy and the time left after a sponsor loses its licence were not read.',
  ),
  cite: SW(NOT_SEEN, 'NF', undefined, 'part 22 point 6'),
}

interface Before {
  id: string
  from: string
  to: string
  law: Citation
  changes?: Text
}
/** An edition of which only amounts of pay were read: it can refuse, never grant. */
const before = (e: Before): Edition => ({
  id: e.id,
  from: e.from,
  to: e.to,
  title,
  law: [e.law],
  ...(e.changes ? { changes: e.changes } : {}),
  exemptions: [],
  criteria: [],
  points: points(e.id, skillBefore),
  process,
  permit,
  duties: [],
  appeal: [],
  gaps: [
    {
      id: 'rates-and-gates',
      what: text(
        'Бұл мерзімдегі кәсіп мөлшерлемелері, ағылшын деңгейі мен өзге шарттар оқылмаған.',
        'Ставки по занятиям, уровень английского и прочие условия этого времени не прочитаны.',
        'Going rates, the level of English and the other gates of this time were not read.',
      ),
      cite: OCC(NOT_SEEN, 'NF', undefined, 'points-systems 4.4'),
    },
    remedy,
  ],
})

export const skilledWorker = scheme('gb/skilled-worker', {
  status: 'law',
  gives: 'visa',
  title,
  summary: text(
    'Лицензиялы демеушіден ұсыныс алған, 70 балл жинаған шетелдікке бес жылға дейін виза береді.',
    'Даёт визу до пяти лет иностранцу с предложением лицензированного спонсора, набравшему 70 баллов.',
    'Gives a visa of up to five years to a foreigner with the offer of a licensed sponsor who reaches 70 points.',
  ),
  facts,
  editions: [
    before({
      id: '2020',
      from: '2020-12-01',
      to: '2023-04-11',
      law: SW(NOT_SEEN, 'R2', 'ukvisa.blog', 'points-systems 4.4'),
    }),
    before({
      id: '2023',
      from: '2023-04-12',
      to: '2024-04-03',
      law: SW(NOT_SEEN, 'R2', 'kingsleynapley.co.uk', 'points-systems 4.4'),
      changes: text(
        'Жалпы шек 26 200 фунтқа, сағаттық төлем 10,75 фунтқа көтерілді.',
        'Общий порог поднят до 26 200 фунтов, оплата за час — до 10,75.',
        'The general threshold rose to 26,200 pounds, the hourly pay to 10.75.',
      ),
    }),
    before({
      id: '2024',
      from: '2024-04-04',
      to: '2025-07-21',
      law: SW(NOT_SEEN, 'R2', 'fieldfisher', 'points-systems 4.1, UK-12'),
      changes: text(
        'Жалпы шек 38 700 фунт; тізімдегі жұмысқа мөлшерлемеден жеңілдік тоқтады; төмен кесте енгізілді.',
        'Общий порог 38 700 фунтов; скидка со ставки для работ из списка отменена; введена нижняя таблица.',
        'General threshold 38,700 pounds; the discount on the going rate of listed jobs ended; a lower table came.',
      ),
    }),
    {
      id: '2025',
      from: '2025-07-22',
      title,
      law: [
        SW('SW 1.1-18', 'R', 'gov.uk', 'points-systems 4'),
        OCC('Tables 1 to 3a', 'R', 'gov.uk', 'points-systems 4.2'),
      ],
      changes: text(
        'Жалпы шек 41 700 фунт; тек RQF 6 деңгейіндегі жұмыс; 2026 жылғы 8 қаңтардан ағылшын B2.',
        'Общий порог 41 700 фунтов; только работа уровня RQF 6; с 8 января 2026 года английский B2.',
        'General threshold 41,700 pounds; jobs of RQF 6 only; English B2 from 8 January 2026.',
      ),
      exemptions: [],
      criteria,
      points: points('2025', skill2025),
      process,
      permit,
      duties: [
        {
          id: 'worker-event',
          title: text(
            'Жұмыскерге қатысты оқиғаны хабарлау',
            'Сообщить о событии с работником',
            'Report an event that concerns the worker',
          ),
          actor: 'employer',
          trigger: 'worker-event',
          days: cited(10, 'working-day', GUIDE(NOT_SEEN, 'R2', 'UKg', 'UK-8')),
          unit: 'working-day',
          cite: GUIDE(NOT_SEEN, 'R2', 'UKg', 'UK-8'),
        },
        {
          id: 'own-details',
          title: text(
            'Ұйым деректерінің өзгергенін хабарлау',
            'Сообщить об изменении сведений об организации',
            'Report a change in the details of the organisation',
          ),
          actor: 'employer',
          trigger: 'organisation-change',
          days: cited(20, 'working-day', GUIDE(NOT_SEEN, 'R2', 'UKi', 'UK-8')),
          unit: 'working-day',
          cite: GUIDE(NOT_SEEN, 'R2', 'UKi', 'UK-8'),
        },
        {
          id: 'start-work',
          title: text('Жұмысқа кірісу', 'Приступить к работе', 'Start work'),
          actor: 'worker',
          trigger: 'latest-start',
          days: cited(28, 'calendar-day', GUIDE(NOT_SEEN, 'R2', 'UKf', 'UK-9')),
          unit: 'calendar-day',
          cite: GUIDE(NOT_SEEN, 'R2', 'UKf', 'UK-9: latest of certificate start, visa start and grant'),
        },
      ],
      appeal: [],
      gaps: [
        {
          id: 'rates',
          what: text(
            'Жеті кәсіптің ғана мөлшерлемелері оқылған; өзгелерінің нәтижесі толық емес.',
            'Прочитаны ставки лишь семи занятий; по прочим результат неполон.',
            'The going rates of seven occupations only were read; for others the result is incomplete.',
          ),
          cite: OCC('Tables 1 to 3a', 'NF', 'gov.uk', 'points-systems 4.2'),
        },
        {
          id: 'after-2025',
          what: text(
            '2025 жылғы желтоқсаннан кейінгі өзгерістерден тек ағылшын B2 оқылған.',
            'Из изменений после декабря 2025 года прочитан только английский B2.',
            'Of the changes after December 2025 only English B2 was read.',
          ),
          cite: SW(NOT_SEEN, 'NF', undefined, 'points-systems 12'),
        },
        remedy,
      ],
    },
  ],
})
