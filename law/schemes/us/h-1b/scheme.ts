import { citing } from '../../../language/act.ts'
import { flag, type PointItem, type Points, values } from '../../../language/criteria.ts'
import type { Duty, Fee, PermitTerms, Process, QuotaUse } from '../../../language/process.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { all, always, cited, fact, no, one, value, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { criteria, underCap } from './criteria.ts'
import { facts } from './facts.ts'

const INA = citing('us/ina-214-g')
const CFR = citing('us/8-cfr-214-2-h-8')
const LCA = citing('us/h-1b-labor-condition')
const RULE = citing('us/8-cfr-214-1-l')
const FEE = citing('us/proclamation-2025-09-19')

const title = text(
  'H-1B: арнайы мамандық жұмысшылары',
  'H-1B: работники специальных занятий',
  'H-1B: workers in specialty occupations',
)
const ballot = text('Жеребеге қосылу саны', 'Сколько раз входит в жеребьёвку', 'Entries in the ballot')

/** The weight of a person in the draw, written as points; everybody under the cap enters at least once. */
const entries = (item: PointItem, cite: Points['cite']): Points => ({
  id: 'entries',
  title: ballot,
  items: [item],
  pass: one,
  when: underCap,
  cite,
  refuse: {
    code: 'NO_ENTRY',
    text: text('Жеребеге қосылмайды.', 'В жеребьёвку не входит.', 'Does not enter the ballot.'),
  },
})
const once = (cite: Points['cite']) =>
  entries(flag('entry', always, cited(1, 'entries', cite), { title: ballot, cite }), cite)

const weighted = CFR('90 FR 60864', 'R2', 'USa, USc', 'US-3, US-4')

const quota: QuotaUse = {
  id: 'us.h-1b',
  title: text('H-1B шегі', 'Предел H-1B', 'Cap on H-1B'),
  calendar: { kind: 'fiscal-year', starts: '10-01' },
  period: fact('startDate'),
  split: [{ dimension: 'pool', fact: 'pool' }],
  when: underCap,
  order: 'ballot',
  counts: 'decision',
  published: { set: 'us.h1b-cap-total' },
  cite: INA('s. 214(g)', 'R2', 'USa', 'US-1'),
}

const registrationFee: Fee = {
  id: 'registration',
  title: text('Тіркеу алымы', 'Сбор за регистрацию', 'Registration fee'),
  payer: 'employer',
  level: 'line',
  amount: value('us.h1b-registration-fee'),
  currency: 'USD',
  when: all(no('petitionStage'), underCap),
  due: 'before-filing',
  cite: CFR('article not seen', 'R2', 'mondaq 1584290', 'no row: law firms on fiscal years 2025 and 2026'),
}
const surcharge: Fee = {
  id: 'surcharge',
  title: text('Жарлық бойынша төлем', 'Платёж по прокламации', 'Payment under the proclamation'),
  payer: 'employer',
  level: 'line',
  amount: value('us.h1b-surcharge'),
  currency: 'USD',
  when: all(yes('petitionStage'), yes('fromAbroad')),
  due: 'before-filing',
  cite: CFR('article not seen', 'I', 'USc', 'US-6'),
}

const process = (fees: Fee[]): Process => ({
  applicant: 'employer',
  lines: 'workers',
  where: ['online'],
  body: { kind: 'national' },
  documents: [
    {
      id: 'labour-condition',
      title: text('Еңбек жағдайы туралы өтінім', 'Заявка об условиях труда', 'Labour condition application'),
      level: 'line',
      required: true,
      when: yes('petitionStage'),
      cite: LCA('article not seen', 'R2', 'USe', 'US-8'),
    },
  ],
  clocks: [],
  fees,
  transition: {
    rule: 'keep',
    cite: CFR(
      'article not seen',
      'R2',
      'USd',
      'part 19.5: the registration date decides, the later petition must match it',
    ),
  },
  gaps: [
    'decision times, fees of the petition and the appeal route were not read',
    'how a second draw later in the year moves the time of filing was not read',
  ],
})

const permit: PermitTerms = {
  title: text('H-1B мәртебесі', 'Статус H-1B', 'H-1B status'),
  holder: 'worker',
  lengths: [],
  ties: [{ tie: 'employer', cite: CFR('article not seen', 'R2', 'USd', 'US-4, part 19.6') }],
  renewals: [],
  rights: [
    {
      id: 'grace',
      text: text(
        'Жұмыстан айырылған соң 60 күнге дейін, бірақ мәртебе мерзімінен асырмай, елде қала алады.',
        'После потери работы может оставаться до 60 дней, но не дольше срока статуса.',
        'After loss of the job may stay up to 60 days, but not beyond the end of the status.',
      ),
      cite: RULE('article not seen', 'R2', 'USg', 'US-9'),
    },
  ],
  work: [],
  grounds: { suspend: [], annul: [], lapse: [] },
}

const duties: Duty[] = [
  {
    id: 'public-file',
    title: text(
      'Еңбек жағдайы туралы істі кез келген адамға ашу',
      'Открыть дело об условиях труда для любого',
      'Open the labour condition file to anybody',
    ),
    actor: 'employer',
    trigger: 'filing',
    days: value('us.h1b-public-file-days'),
    unit: 'working-day',
    cite: LCA('article not seen', 'R2', 'USe', 'US-8'),
  },
  {
    id: 'keep-file',
    title: text(
      'Ашық істі жұмыс аяқталған соң бір жыл сақтау',
      'Хранить открытое дело год после окончания работы',
      'Keep the public file for a year after the job ends',
    ),
    actor: 'employer',
    trigger: 'job-ended',
    days: value('us.h1b-public-file-months'),
    unit: 'month',
    cite: LCA('article not seen', 'R2', 'USe', 'US-8'),
  },
  {
    id: 'no-benching',
    title: text(
      'Жұмыс болмаған уақытқа да жалақы төлеу',
      'Платить и за время без работы',
      'Pay also for time without work',
    ),
    actor: 'employer',
    trigger: 'first-work-day',
    cite: LCA('article not seen', 'R2', 'USf', 'US-7'),
  },
]

const gaps: Edition['gaps'] = [
  {
    id: 'stay',
    what: text(
      'Мәртебенің мерзімі (үш жыл және тағы үш жыл деген сөз) тексерілмеген.',
      'Срок статуса (три года и ещё три) известен лишь понаслышке.',
      'The length of the status (three years and three more) is general knowledge only.',
    ),
    cite: CFR('article not seen', 'G', undefined, 'US-9'),
  },
  {
    id: 'two-draws',
    what: text(
      'АҚШ магистрлерінің екі жеребеге қатысу реті оқылмаған.',
      'Порядок участия магистров США в двух жеребьёвках не прочитан.',
      'How holders of US master’s degrees take part in two draws was not read.',
    ),
    cite: CFR('article not seen', 'NF', 'USa', 'US-1'),
  },
]

const common = { title, exemptions: [], quota, permit, duties, appeal: [] }

export const h1b = scheme('us/h-1b', {
  status: 'law',
  gives: 'status',
  title,
  summary: text(
    'Арнайы мамандыққа шетелдік жұмысшы керек жұмыс берушіге арналған; орындар жыл сайын шектеулі, көп болса жеребе тасталады.',
    'Для работодателя, которому нужен иностранец на специальное занятие; места ограничены на год, при избытке бросают жребий.',
    'For an employer who needs a foreigner in a specialty occupation; places are capped each year and drawn by ballot when too few.',
  ),
  facts,
  editions: [
    {
      ...common,
      id: '2020',
      from: '2020-03-01',
      to: '2024-03-03',
      law: [INA('s. 214(g)', 'R2', 'USa', 'US-1'), CFR('article not seen', 'R2', 'ogletree', 'US-5')],
      criteria: criteria[2020],
      // Every registration is an entry: who had several sponsors was drawn from several times.
      points: once(CFR('article not seen', 'R2', 'eb5insights', 'no row: selection by registration before 2024')),
      process: process([registrationFee]),
      gaps,
    },
    {
      ...common,
      id: '2024',
      from: '2024-03-04',
      to: '2026-02-26',
      law: [INA('s. 214(g)', 'R2', 'USa', 'US-1'), CFR('89 FR 7456', 'R', '89 FR 7456', 'US-2')],
      changes: text(
        'Жеребеде тіркеу емес, адам таңдалады: неше жұмыс беруші тіркесе де, бір рет қосылады.',
        'Отбирают не регистрации, а людей: каждый входит один раз, сколько бы работодателей его ни заявили.',
        'Persons are drawn, not registrations: each enters once, however many employers register that person.',
      ),
      criteria: criteria[2024],
      points: once(CFR('89 FR 7456', 'R', '89 FR 7456', 'US-2')),
      process: process([registrationFee, surcharge]),
      gaps,
    },
    {
      ...common,
      id: '2026',
      from: '2026-02-27',
      law: [INA('s. 214(g)', 'R2', 'USa', 'US-1'), weighted, FEE('whole text', 'R2', 'USc, USd', 'US-6')],
      changes: text(
        'Жеребе салмақты: жалақы деңгейі IV — төрт рет, I — бір рет; бірнеше тіркеуде ең төмен деңгей саналады. Петиция тіркеуді қайталауы керек.',
        'Жеребьёвка взвешенная: уровень оплаты IV входит четыре раза, I — один; при нескольких регистрациях берут низший уровень. Петиция повторяет регистрацию.',
        'The draw is weighted: wage level IV enters four times, level I once; of several registrations the lowest level counts. The petition must repeat the registration.',
      ),
      criteria: criteria[2026],
      points: entries(values('weight', 'lowestLevel', 'us.h1b-entries', { title: ballot, cite: weighted }), weighted),
      process: process([registrationFee, surcharge]),
      gaps,
    },
  ],
})
