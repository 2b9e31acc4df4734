import { citing, type Edition, is, on, one, scheme, text, value } from '../../../language/index.ts'
import { clocks, duties, permit } from './after.ts'
import { criteria } from './criteria.ts'
import { facts } from './facts.ts'
import { recruitment } from './recruitment.ts'

const ACT = citing('kr/act-6967')
const GUIDE = citing('kr/eps-guidance')
const COMMITTEE = citing('kr/policy-committee')
const title = text(
  'Жұмысқа рұқсат жүйесі (EPS, E-9)',
  'Система разрешений на наём (EPS, E-9)',
  'Employment Permit System (EPS, E-9)',
)
const first = is('step', 'first')

const edition = (own: Pick<Edition, 'id' | 'from' | 'to' | 'changes'>, openZones: boolean): Edition => ({
  ...own,
  title,
  law: [ACT('whole', 'R', 'KRd', 'KR-1'), GUIDE('article not seen', 'R', 'KRa', 'KR-10..14')],
  exemptions: [],
  criteria: criteria(openZones),
  quota: {
    id: 'kr.eps',
    title: text('E-9 квотасы', 'Квота E-9', 'Quota of E-9 workers'),
    calendar: { kind: 'calendar-year' },
    period: on('filing'),
    split: [{ dimension: 'sector', fact: 'sector' }],
    places: one,
    when: first,
    order: 'ranked',
    counts: 'permit',
    published: { set: 'kr.eps.quota', used: 'kr.eps.quota-used' },
    cite: COMMITTEE('article not seen', 'R2', 'KRh', 'KR-2, KR-5..8'),
  },
  marketTest: {
    days: value('kr.eps.search-days'),
    unit: 'calendar-day',
    channel: text('Еңбек орталығы', 'Центр занятости', 'Job centre'),
    when: first,
    cite: GUIDE('article not seen', 'R2', 'KRj', 'KR-11'),
  },
  recruitment,
  process: {
    applicant: 'employer',
    lines: 'workers',
    where: ['online', 'counter'],
    body: { kind: 'national' },
    documents: [
      {
        id: 'contract',
        title: text('Үлгі еңбек шарты', 'Типовой трудовой договор', 'Standard labour contract'),
        level: 'line',
        when: first,
        required: true,
        cite: GUIDE('article not seen', 'R', 'KRa', 'KR-13'),
      },
    ],
    clocks,
    fees: [],
    transition: { rule: 'keep', cite: GUIDE('article not seen', 'NF', undefined, 'KR-26: not read') },
    gaps: ['decision times, fees and where it is filed were not read'],
  },
  permit,
  duties,
  appeal: [],
  gaps: [
    {
      id: 'ranking',
      what: text(
        'Орындар кезеңмен (раундпен) бөлінеді; жұмыс берушілердің ұпай ережесі оқылмаған.',
        'Места раздают по раундам; правила баллов работодателей не прочитаны.',
        'Places are released in rounds; the score by which employers are ranked was not read.',
      ),
      cite: COMMITTEE('article not seen', 'NF', 'KRj', 'KR-8'),
    },
    {
      id: 'worker-points',
      what: text(
        'Жұмысшылардың екі кезеңді ұпайы (тіл, дағды) мен жас шегі мұнда есептелмейді: тізімдегі орын дайын күйінде сұралады.',
        'Двухэтапные баллы работников (язык, навыки) и возраст здесь не считаются: спрашивают готовое место в списке.',
        'The two rounds of points of workers (language, skills) and the age limit are not computed: the place on the roster is asked.',
      ),
      cite: GUIDE('article not seen', 'R2', 'talent-link', 'part 10.1'),
    },
    {
      id: 'roster-size',
      what: text(
        'Тізімде орыннан неше есе көп адам болуы керегі, тізімнің мерзімі және жалдау шығынын кім көтеретіні оқылмаған.',
        'Во сколько раз список больше числа мест, срок списка и кто несёт расходы на наём, не прочитано.',
        'How many times more names than places the roster holds, how long it lasts and who bears the costs of recruitment were not read.',
      ),
      cite: GUIDE('article not seen', 'NF', 'KRa', 'KR-10, KR-13'),
    },
    {
      id: 'flexible',
      what: text(
        'Икемді бөлікті кез келген сала өз орындарынан артық ала алады; алу тәртібі оқылмаған.',
        'Гибкую часть может брать любая отрасль сверх своих мест; порядок не прочитан.',
        'Any sector may draw on the flexible part beyond its own places; in what order was not read.',
      ),
      cite: COMMITTEE('article not seen', 'R2', 'KRh', 'KR-6, KR-7'),
    },
    {
      id: 're-employment',
      what: text(
        'Қайта жалдау шарттары, жаңа рұқсат мерзімі және ұлттық жарнаманың үш күндік ережесі оқылмаған.',
        'Условия повторного найма, срок нового разрешения и правило трёх дней при объявлении не прочитаны.',
        'Conditions of re-employment, the length of a permit after a return and the three days when advertised were not read.',
      ),
      cite: GUIDE('article not seen', 'NF', 'KRa', 'KR-11, KR-21, KR-28'),
    },
    {
      id: 'appeal',
      what: text('Шағым жолы оқылмаған.', 'Порядок обжалования не прочитан.', 'The appeal was not read.'),
      cite: ACT('article not seen', 'NF', undefined, 'part 19.6'),
    },
  ],
})

/** From the roster of the sending state to the return. */
export const eps = scheme('kr/eps', {
  status: 'law',
  gives: 'employer-permit',
  title,
  summary: text(
    'Жергілікті жұмысшы таппаған шағын және орта ұйым меморандумы бар елдің тізімінен жұмысшы жалдайды; ауысу мен қайту да осында.',
    'Малая или средняя фирма, не нашедшая местных, нанимает работника из списка страны с меморандумом; здесь же смена места и возвращение.',
    'A small or middle firm that found no locals hires from the roster of a memorandum state; change of workplace and return are here too.',
  ),
  facts,
  editions: [
    edition({ id: '2024', from: '2024-01-01', to: '2025-03-31' }, false),
    edition(
      {
        id: '2025',
        from: '2025-04-01',
        changes: text(
          'Аймақтар арасында ауысу еркін, тек астана аймағына кіруге болмайды.',
          'Переход между зонами свободен, закрыт лишь переход в столичную.',
          'Moves between zones are free; only the way into the capital zone stays barred.',
        ),
      },
      true,
    ),
  ],
})
