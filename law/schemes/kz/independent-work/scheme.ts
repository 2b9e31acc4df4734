import {
  type Citation,
  type Criterion,
  citing,
  type Edition,
  incomplete,
  scheme,
  text,
  value,
} from '../../../language/index.ts'
import { r3 } from '../employer-permit/r3.ts'
import { r4 } from '../employer-permit/r4.ts'
import { r5 } from '../employer-permit/r5.ts'
import { freeMovement } from '../employer-permit/shared.ts'
import { occupation, qualification, score, sector, term } from './criteria.ts'
import { facts } from './facts.ts'

const R45 = citing('kz/resolution-45')
const O503 = citing('kz/order-503')
const O236 = citing('kz/order-236')
const LAW = citing('kz/law-477-4')

const gap = (id: string, what: ReturnType<typeof text>, cite: Citation) => ({ id, what, cite })

interface Own {
  id: string
  from: string
  to?: string
  title: Edition['title']
  changes?: Edition['title']
  law: Citation[]
  /** Cites the rules of the edition. */
  rule: (note: string, source: string, mark: 'R' | 'R2' | 'NF' | 'I') => Citation
  exemption: Edition['exemptions'][number]
  criteria: Criterion[]
  permit: ReturnType<typeof text>
  where: Edition['process']['where']
  clocks: Edition['process']['clocks']
  processGaps: string[]
  ties: Edition['permit']['ties']
  rights: Edition['permit']['rights']
  duties: Edition['duties']
  appeal: Edition['appeal']
  gaps: Edition['gaps']
}

const edition = (own: Own): Edition => ({
  id: own.id,
  from: own.from,
  ...(own.to ? { to: own.to } : {}),
  title: own.title,
  law: own.law,
  ...(own.changes ? { changes: own.changes } : {}),
  exemptions: [own.exemption],
  criteria: own.criteria,
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: own.where,
    body: { kind: 'region', fact: 'region' },
    documents: [],
    clocks: own.clocks,
    fees: [],
    transition: {
      rule: 'keep',
      cite: own.rule('no rule for running cases was read: the edition of the day of filing is kept', 'none read', 'I'),
    },
    gaps: ['The list of papers and any fee were not found.', ...own.processGaps],
  },
  permit: {
    title: own.permit,
    holder: 'worker',
    lengths: [
      {
        id: 'term',
        unit: 'month',
        longest: value('kz.certificate.months'),
        asked: 'monthsAsked',
        cite: own.rule('A-49, C-52', 'altyn-orda', 'R2'),
      },
    ],
    ties: own.ties,
    renewals: [
      {
        when: incomplete('how many times it may be extended was not found'),
        max: null,
        cite: own.rule('C-49: extension exists by the title of the rules', 'adi-236', 'NF'),
      },
    ],
    rights: own.rights,
    work: ['occupation', 'region'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: own.duties,
  appeal: own.appeal,
  gaps: [
    gap(
      'list',
      text(
        'Кәсіптер тізімі оқылмады: ол енгізілгенше ешбір нәтиже толық болмайды.',
        'Перечень профессий не прочитан: пока он не внесён, ни один результат не полон.',
        'The list of occupations was not read: until it is entered no result is complete.',
      ),
      own.rule('A-49, C-51', 'adi-236', 'NF'),
    ),
    gap(
      'refusal-grounds',
      text(
        'Бас тарту және қайтарып алу негіздері оқылмады.',
        'Основания отказа и отзыва не прочитаны.',
        'The grounds of refusal and withdrawal were not read.',
      ),
      own.rule('C-49', 'adi-236', 'NF'),
    ),
    ...own.gaps,
  ],
})

const points = (rule: Own['rule']) =>
  gap(
    'points',
    text(
      'Балл кестесі мен өту балы оқылмады.',
      'Таблица баллов и проходной балл не прочитаны.',
      'The scoring table and the pass mark were not read.',
    ),
    rule('C-53', 'adi-236', 'NF'),
  )
const visa = (rule: Own['rule']) =>
  gap(
    'visa',
    text(
      'Анықтамамен қай санаттағы виза берілетіні оқылмады.',
      'Какую визу дают по справке, не прочитано.',
      'Which class of visa goes with the certificate was not read.',
    ),
    rule('C-54', 'adi-visa', 'NF'),
  )
const of503: Own['rule'] = (note, source, mark) => O503('article not seen', mark, source, note)
const of236: Own['rule'] = (note, source, mark) => O236('article not seen', mark, source, note)
const certificate = text(
  'Өз бетінше жұмысқа орналасуға біліктіліктің сәйкестігі туралы анықтама',
  'Справка о соответствии квалификации для самостоятельного трудоустройства',
  'Certificate of qualification for independent employment',
)

/** Own right to work for people of an occupation in demand: a permit in 2012-2016, a certificate from 2017. */
export const independentWork = scheme('kz/independent-work', {
  status: 'law',
  gives: 'worker-permit',
  title: text(
    'Сұранысқа ие кәсіппен өз бетінше жұмысқа орналасу',
    'Самостоятельное трудоустройство по востребованной профессии',
    'Independent employment in an occupation in demand',
  ),
  summary: text(
    'Сұранысқа ие кәсібі бар шетелдікке: рұқсат немесе анықтама жұмыскердің өзіне беріледі.',
    'Для иностранца с востребованной профессией: разрешение или справку выдают самому работнику.',
    'For a foreigner with an occupation in demand: the permit or certificate is given to the worker.',
  ),
  facts,
  editions: [
    edition({
      id: 'KZ-R3',
      from: '2012-03-11',
      to: '2016-12-31',
      title: text(
        '45 қаулы бойынша жұмысқа орналасуға рұқсат',
        'Разрешение на трудоустройство по постановлению 45',
        'Permit for employment under resolution 45',
      ),
      law: [R45('par. 47-48', 'R2', 'lsp-faq', 'A-49')],
      rule: (note, source, mark) => R45('article not seen', mark, source, note),
      exemption: freeMovement(),
      // Listed profession, qualification, up to three years.
      criteria: [
        occupation(R45('list of professions', 'R2', 'lwp12', 'A-49')),
        qualification,
        term(R45('par. 47', 'R2', 'lsp-faq', 'A-49')),
      ],
      permit: text(
        'Шетелдік жұмыскерге жұмысқа орналасуға рұқсат',
        'Разрешение иностранному работнику на трудоустройство',
        'Permit to a foreign worker for employment',
      ),
      where: ['counter'],
      clocks: [],
      processGaps: ['The decision time of resolution 45 for this permit was not found.'],
      ties: [{ tie: 'region', cite: R45('par. 48', 'R2', 'lsp-faq', 'A-49') }],
      rights: [],
      duties: [],
      appeal: r3.appeal,
      gaps: [],
    }),
    edition({
      id: 'KZ-503',
      from: '2017-01-01',
      to: '2023-06-30',
      title: text('503 бұйрық бойынша анықтама', 'Справка по приказу 503', 'Certificate under order 503'),
      changes: text(
        'Рұқсаттың орнына біліктіліктің сәйкестігі туралы анықтама берілді.',
        'Вместо разрешения выдавалась справка о соответствии квалификации.',
        'A certificate of qualification takes the place of the permit.',
      ),
      law: [O503('annexes 1 and 2', 'R', 'adi-503', 'C-49, C-51')],
      rule: of503,
      exemption: freeMovement(undefined, 'kz/eaeu-treaty'),
      // Priority sector, occupation in demand, points, term.
      criteria: [
        sector(O503('annex 2', 'R', 'adi-503', 'C-51')),
        occupation(O503('annex 2', 'R', 'adi-503', 'C-51')),
        score(of503('C-53', 'adi-503', 'NF')),
        term(of503('C-52', 'altyn-orda', 'R2')),
      ],
      permit: certificate,
      where: ['online', 'counter'],
      clocks: [],
      processGaps: ['The channel and the decision time of order 503 were not found.'],
      ties: [],
      rights: [],
      duties: [],
      appeal: r4.appeal,
      gaps: [
        points(of503),
        visa(of503),
        gap(
          'longer-term',
          text(
            'Тұжырымдамада мерзімді үш жылға дейін ұзарту жоспарланған; бұйрық өзгергені оқылмады.',
            'По концепции срок планировали увеличить до трёх лет; изменён ли приказ, не прочитано.',
            'The concept planned a term of up to three years; whether the order was changed was not read.',
          ),
          of503('C-52', 'altyn-orda', 'NF'),
        ),
      ],
    }),
    edition({
      id: 'KZ-236',
      from: '2023-07-01',
      title: text('236 бұйрық бойынша анықтама', 'Справка по приказу 236', 'Certificate under order 236'),
      changes: text(
        '236 бұйрық 503 бұйрықты алмастырды; өтініш портал арқылы беріледі.',
        'Приказ 236 сменил приказ 503; заявление подают через портал.',
        'Order 236 takes the place of order 503; the application goes through a portal.',
      ),
      law: [O236('annexes 1 and 2', 'R', 'adi-236', 'C-49, C-51')],
      rule: of236,
      exemption: freeMovement(undefined, 'kz/eaeu-treaty'),
      criteria: [
        sector(O236('annex 2', 'R', 'adi-236', 'C-51')),
        occupation(O236('annex 2', 'R', 'adi-236', 'C-51')),
        score(of236('C-53', 'adi-236', 'NF')),
        term(of236('C-52', 'altyn-orda', 'R2')),
      ],
      permit: certificate,
      where: ['online'],
      clocks: r5.process.clocks
        .filter((c) => c.id === 'administrative-limit')
        .map((c) => ({
          ...c,
          cite: citing('kz/code-350-6')(
            'art. 76',
            'R2',
            'emh-76',
            'H-04: the general limit; the decision time of order 236 was not found',
          ),
        })),
      processGaps: [
        'The foreigner or an authorised person applies by egov.kz, elicense.kz or migration.enbek.kz (C-50).',
        'The decision time of order 236 was not found; the general limit of the code on administrative procedure is used.',
      ],
      ties: [],
      rights: [
        {
          id: 'residence',
          text: text(
            'Анықтама - еңбек үшін уақытша тұруға рұқсат алуға негіз.',
            'Справка - основание для разрешения на временное проживание с целью работы.',
            'The certificate is a ground for a temporary residence permit for work.',
          ),
          cite: LAW('article not seen', 'R', 'egov-trp', 'F: temporary residence permit for work'),
        },
        {
          id: 'proxy',
          text: text(
            'Өтінішті сенім білдірген адамыңыз да бере алады.',
            'Заявление может подать и ваш уполномоченный.',
            'Someone you authorise may apply for you.',
          ),
          cite: of236('C-50', 'zakon-cert', 'R2'),
        },
      ],
      duties: r5.duties.filter((d) => d.id === 'host-notice'),
      appeal: r5.appeal,
      gaps: [
        points(of236),
        visa(of236),
        gap(
          'term',
          text(
            '236 бұйрықтағы мерзім оқылмады.',
            'Срок по приказу 236 не прочитан.',
            'The term under order 236 was not read.',
          ),
          of236('C-52', 'altyn-orda', 'NF'),
        ),
        gap(
          'amendment-2025',
          text(
            '2025-12-30 өзгерістерінен тек өтініш беру жолдары туралы бөлігі оқылды.',
            'Из изменений от 2025-12-30 прочитана только часть о способах подачи.',
            'Of the amendments of 2025-12-30 only the channels were read.',
          ),
          of236('C-49, C-50', 'zakon-cert', 'NF'),
        ),
      ],
    }),
  ],
})
