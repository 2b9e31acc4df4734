import {
  all,
  type Citation,
  type Condition,
  type Criterion,
  type Edition,
  is,
  must,
  not,
  type PermitTerms,
  type Text,
  text,
  value,
} from '../../language/index.ts'
import { d, nf, refuse, resident } from './common-1998-facts.ts'

export { d, facts1998, general, nf, refuse, resident } from './common-1998-facts.ts'

/** The length asked for is within what the permit gives. */
export const withinMonths = (table: string, cite: Citation, when?: Condition, id = 'months'): Criterion =>
  must(
    id,
    text('Рұқсат мерзімі', 'Срок разрешения', 'Length of the permit'),
    { c: 'at-most', left: { t: 'fact', fact: 'monthsAsked' }, right: value(table) },
    cite,
    {
      ...(when ? { when } : {}),
      ...refuse(
        'MONTHS',
        `Рұқсат ең көбі {${table}} айға беріледі; сұралғаны: {monthsAsked}.`,
        `Разрешение дают не больше чем на {${table}} мес.; запрошено {monthsAsked}.`,
        `The permit is given for at most {${table}} months; asked for: {monthsAsked}.`,
      ),
    },
  )

const rights: PermitTerms['rights'] = [
  {
    id: 'residence',
    text: text(
      'Бүкіл Норвегияда тұра аласыз.',
      'Вы можете жить в любом месте Норвегии.',
      'You may live anywhere in Norway.',
    ),
    cite: d('NO-13'),
  },
  {
    id: 'travel',
    text: text(
      'Рұқсат мерзімінде елден шығып, қайта кіре аласыз: ол көп мәртелік виза орнына жүреді.',
      'Пока разрешение действует, можно выезжать и возвращаться: оно служит многократной визой.',
      'While it is valid you may leave and come back: it serves as a multiple-entry visa.',
    ),
    cite: d('NO-14'),
  },
  {
    id: 'content',
    text: text(
      'Рұқсатта мерзімі, заң баптары, ұзартылатыны немесе ұзартылмайтыны және рұқсат етілген жұмыс жазылады.',
      'В разрешении указаны срок, статьи закона, можно ли его продлить и какая работа разрешена.',
      'The permit states its validity, the articles of the act, whether it can be extended and the work allowed.',
    ),
    cite: d('NO-12'),
  },
]
const settlement: PermitTerms['rights'][number] = {
  id: 'settlement',
  text: text(
    'Үш жыл үзіліссіз тұрсаңыз, полицияға тұрақты тұруға өтініш бере аласыз.',
    'После трёх лет непрерывного проживания можно просить полицию о постоянном проживании.',
    'After three years of unbroken residence you may apply to the police for settlement.',
  ),
  cite: d('NO-16'),
}
export const notSettlement: PermitTerms['rights'][number] = {
  id: 'no-settlement',
  text: text(
    'Тұрақты тұруға есептелетіні айтылмаған.',
    'Засчитывается ли оно для постоянного проживания, не сказано.',
    'Whether it counts to settlement is not told.',
  ),
  cite: nf('NO-16'),
}

interface Own {
  id: string
  from: string
  to: string
  title: Text
  law?: Citation
  changes?: Text
  criteria: Criterion[]
  quota?: Edition['quota']
  police?: boolean
  papers?: Edition['process']['documents']
  lengths: PermitTerms['lengths']
  renewals: PermitTerms['renewals']
  /** Counts to settlement; `own` where the rights of the edition say so themselves. */
  counts: boolean | 'own'
  ties?: PermitTerms['ties']
  rights?: PermitTerms['rights']
  work?: string[]
  gaps?: Edition['gaps']
}

/** An edition of 1998-2001: what all kinds of permit share, and its own part. */
export const edition1998 = (own: Own): Edition => ({
  id: own.id,
  from: own.from,
  to: own.to,
  title: own.title,
  law: [own.law ?? d('NO-1..NO-31')],
  ...(own.changes ? { changes: own.changes } : {}),
  exemptions: [],
  criteria: own.criteria,
  ...(own.quota ? { quota: own.quota } : {}),
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: own.police ? ['mission', 'counter'] : ['mission'],
    body: { kind: 'national' },
    documents: [
      {
        id: 'offer-form',
        title: text('«Offer of Employment» бланкі', 'Бланк «Offer of Employment»', 'Form “Offer of Employment”'),
        level: 'case',
        when: not(resident),
        required: true,
        cite: d('NO-3'),
      },
      {
        id: 'means',
        title: text('Қаражатты растайтын құжат', 'Документ о средствах', 'Proof of means'),
        level: 'line',
        required: true,
        cite: d('NO-5'),
      },
      {
        id: 'housing',
        title: text('Тұрғын үйді растайтын құжат', 'Документ о жилье', 'Proof of housing'),
        level: 'line',
        required: true,
        cite: d('NO-6'),
      },
      ...(own.papers ?? []),
    ],
    clocks: [],
    fees: [],
    transition: {
      rule: 'keep',
      cite: nf('no rule for running files is told: the edition of the day of filing is kept'),
    },
    gaps: [
      'The mission passes the file to the Directorate of Immigration, which decides (NO-8); the time for the decision is not told.',
      'Fees and the cure of defects are not told.',
    ],
  },
  permit: {
    title: text('Жұмыс және тұру рұқсаты', 'Разрешение на работу и проживание', 'Work and residence permit'),
    holder: 'worker',
    lengths: own.lengths,
    ties: own.ties ?? [
      { tie: 'occupation', cite: d('NO-13') },
      { tie: 'workplace', cite: d('NO-13') },
    ],
    renewals: own.renewals,
    rights: [
      ...rights,
      ...(own.rights ?? []),
      ...(own.counts === 'own' ? [] : [own.counts ? settlement : notSettlement]),
    ],
    work: own.work ?? [],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [
    {
      id: 'wait-abroad',
      title: text('Шешімді шетелде күту', 'Ждать решения за границей', 'Wait for the decision abroad'),
      actor: 'worker',
      trigger: 'receipt',
      when: all(not(resident), is('filedAt', 'mission')),
      cite: d('NO-7: no right to be in Norway while waiting'),
    },
    {
      id: 'leave',
      title: text('Рұқсат біткенде елден кету', 'Уехать, когда разрешение кончится', 'Leave when the permit ends'),
      actor: 'worker',
      trigger: 'permit-ends',
      cite: d('NO-15'),
    },
  ],
  appeal: [
    {
      body: text('Әділет министрлігі', 'Министерство юстиции', 'Ministry of Justice'),
      days: value('no.1998.appeal-days'),
      unit: 'calendar-day',
      from: 'notice',
      note: text(
        'Шағым елшілік немесе консулдық және Шетелдіктер ісі жөніндегі директорат арқылы беріледі. Мерзімі айтылмаған.',
        'Жалобу подают через посольство или консульство и Директорат по делам иностранцев. Срок не указан.',
        'Lodged through the mission and the Directorate of Immigration. The time is not told.',
      ),
      cite: d('NO-9'),
    },
  ],
  gaps: [
    {
      id: 'priority',
      what: text(
        'Норвегияда гуманитарлық немесе отбасы негізімен тұратындарға артықшылық беріледі; оның қалай тексерілетіні айтылмаған.',
        'Преимущество у тех, кто уже живёт в Норвегии по гуманитарным или семейным основаниям; как это проверяют, не сказано.',
        'Those who live in Norway on humanitarian or family grounds come first; how this is tested is not told.',
      ),
      cite: nf('NO-1'),
    },
    {
      id: 'procedure',
      what: text(
        'Шешім, шағым мерзімдері мен алым айтылмаған.',
        'Сроки решения и жалобы и сбор не названы.',
        'The times for decision and appeal and the fee are not told.',
      ),
      cite: nf('NO-8, NO-9'),
    },
    ...(own.gaps ?? []),
  ],
})
