import {
  all,
  among,
  any,
  atLeast,
  type Citation,
  cited,
  citing,
  type Edition,
  incomplete,
  is,
  isNone,
  min,
  mul,
  must,
  notBefore,
  on,
  one,
  plusMonths,
  text,
  value,
  yes,
} from '../../../language/index.ts'

const O559 = citing('kz/order-559')
const O279 = citing('kz/order-279')

interface Own {
  id: string
  from: string
  to?: string
  title: ReturnType<typeof text>
  law: Citation[]
  /** Groups of persons for whom no permit to attract foreign labour is needed. */
  groups: Edition['exemptions']
  /** Cites the order of the edition; what was read for order 559 only is inferred for order 279. */
  terms: Citation
  refusal: (note: string) => Citation
  levy: Citation
  search?: boolean
  appeal: Edition['appeal']
  duties: Edition['duties']
  gaps: Edition['gaps']
  clocks: Edition['process']['clocks']
  noExtensionFrom?: string
}

const clear = (name: string) => any(isNone(name), notBefore(on('filing'), plusMonths(name, value('kz.ban.months'))))
const lengths = [90, 180, 270, 365]

/** An edition of the seasonal permit: the same rules, cited to the order of its time. */
export const edition = (own: Own): Edition => ({
  id: own.id,
  from: own.from,
  ...(own.to ? { to: own.to } : {}),
  title: own.title,
  law: own.law,
  exemptions: [
    {
      id: 'free-movement',
      title: text('ЕАЭО елінің азаматы', 'Гражданин государства ЕАЭС', 'National of an EAEU state'),
      when: among('citizenship', 'kz.free-movement.states'),
      cite: citing('kz/eaeu-treaty')('art. 97', 'R2', 'expat-kg', 'C-55'),
    },
    ...own.groups,
  ],
  criteria: [
    // An occupation of the closed list of the order.
    must(
      'occupation',
      text('Маусымдық кәсіп', 'Сезонная профессия', 'Seasonal occupation'),
      any(
        among('occupation', 'kz.seasonal.occupations'),
        ...(own.search
          ? [
              all(
                is('occupation', 'construction-labourer', 'landscaping-labourer', 'service-labourer', 'other'),
                notBefore(on('filing'), value('kz.seasonal.widened')),
                incomplete('the occupations that order 261 of 2025-08-29 added were not read (C.7)'),
              ),
            ]
          : []),
      ),
      own.terms,
      {
        refuse: {
          code: 'OCCUPATION',
          text: text(
            'Бұл кәсіп маусымдық кәсіптер тізімінде жоқ.',
            'Этой профессии нет в перечне сезонных.',
            'This occupation is not on the list of seasonal ones.',
          ),
        },
      },
    ),
    // One of the four terms.
    must(
      'term',
      text('Рұқсат мерзімі', 'Срок разрешения', 'Term of the permit'),
      among('term', 'kz.seasonal.terms'),
      own.terms,
      {
        refuse: {
          code: 'TERM',
          text: text(
            'Маусымдық рұқсат мына мерзімдердің біріне беріледі (күн): {kz.seasonal.terms}.',
            'Сезонное разрешение дают на один из сроков (дней): {kz.seasonal.terms}.',
            'A seasonal permit is given for one of these terms (days): {kz.seasonal.terms}.',
          ),
        },
      },
    ),
    // False documents or data.
    must(
      'documents-true',
      text('Құжаттар мен мәліметтер шынайы', 'Документы и сведения достоверны', 'Documents and data are true'),
      yes('documentsTrue'),
      own.refusal('C-R1'),
      {
        refuse: {
          code: 'FALSE-DATA',
          text: text(
            'Құжаттардың немесе мәліметтердің шынайы еместігі анықталды.',
            'Установлено, что документы или сведения недостоверны.',
            'Documents or data were found to be false.',
          ),
        },
      },
    ),
    // A place is free in the seasonal part of the quota.
    must(
      'quota',
      text('Маусымдық квотада бос орын бар', 'В сезонной квоте есть место', 'A place is free in the seasonal quota'),
      atLeast('quotaFree', one),
      own.refusal('C-R2, C-01, B-04'),
      {
        refuse: {
          code: 'QUOTA',
          text: text(
            'Осы өңірдің маусымдық квотасында бос орын қалмады (бос орын: {quotaFree}).',
            'В сезонной квоте региона не осталось мест (свободно: {quotaFree}).',
            'No place is left in the seasonal quota of the region (free: {quotaFree}).',
          ),
        },
      },
    ),
    // No finding within twelve months.
    must(
      'no-finding',
      text(
        'Соңғы он екі айда бұзушылық анықталмаған',
        'За последние двенадцать месяцев нарушений не установлено',
        'No finding in the last twelve months',
      ),
      all(clear('findingUse'), clear('findingTrade')),
      own.refusal('C-R5'),
      {
        refuse: {
          code: 'BAN',
          text: text(
            'Бұзушылық анықталғаннан кейін {kz.ban.months} ай рұқсат берілмейді.',
            'Разрешения не выдают {kz.ban.months} месяцев после установления нарушения.',
            'No permit is given for {kz.ban.months} months after a finding.',
          ),
        },
      },
    ),
    // A seasonal permit is not extended.
    must('no-extension', text('Ұзартылмайды', 'Не продлевается', 'No extension'), is('request', 'new'), own.terms, {
      ...(own.noExtensionFrom ? { from: own.noExtensionFrom } : {}),
      refuse: {
        code: 'NO-EXTENSION',
        text: text(
          'Маусымдық рұқсат ұзартылмайды.',
          'Сезонное разрешение не продлевают.',
          'A seasonal permit is not extended.',
        ),
      },
    }),
  ],
  // The seasonal part of the employer quota: from 2022 it is one of the parts that make up the total (B-04).
  quota: {
    id: 'kz.seasonal',
    title: text('Маусымдық жұмыскерлер квотасы', 'Квота сезонных работников', 'Quota of seasonal workers'),
    calendar: { kind: 'calendar-year' },
    period: on('filing'),
    split: [{ dimension: 'region', fact: 'region' }],
    order: 'receipt',
    counts: 'permit',
    cite: own.refusal('C-R2, C-01, B-04'),
  },
  process: {
    applicant: 'employer',
    lines: 'workers',
    where: own.search ? ['online'] : ['online', 'counter'],
    body: { kind: 'region', fact: 'region' },
    documents: [
      {
        id: 'passport',
        title: text('Паспорт көшірмесі', 'Копия паспорта', 'Copy of the passport'),
        level: 'line',
        required: true,
        cite: own.search
          ? O279('article not seen', 'I', 'dos-faq', 'C-16')
          : O559('article not seen', 'R2', 'dos-faq', 'C-16'),
      },
    ],
    clocks: [
      ...own.clocks,
      {
        id: 'levy-payment',
        title: text('Алымды төлеу', 'Уплата сбора', 'Payment of the levy'),
        starts: 'decision',
        stops: 'fee-paid',
        actor: 'applicant',
        days: value('kz.levy.pay-days'),
        unit: 'working-day',
        onExpiry: 'lapse',
        cite: own.levy,
      },
    ],
    fees: [
      {
        id: 'levy',
        title: text('Маусымдық жұмыскер үшін алым', 'Сбор за сезонного работника', 'Levy for a seasonal worker'),
        payer: 'employer',
        level: 'line',
        amount: mul(value('kz.seasonal.levy.mci', 'term'), value('kz.mci')),
        currency: 'KZT',
        due: 'before-permit',
        governs: 'payment',
        cite: own.levy,
      },
    ],
    transition: {
      rule: 'keep',
      cite: {
        ...own.terms,
        mark: 'I',
        note: 'no rule for running cases was read: the edition of the day of filing is kept',
      },
    },
  },
  permit: {
    title: text('Маусымдық жұмыскерге рұқсат', 'Разрешение на сезонного работника', 'Permit for a seasonal worker'),
    holder: 'employer',
    lengths: lengths.map((n) => ({
      id: `days-${n}`,
      when: is('term', String(n)),
      unit: 'day' as const,
      longest: min(cited(n, 'day', own.terms), value('kz.seasonal.days')),
      cite: own.terms,
    })),
    ties: [
      { tie: 'employer', cite: own.refusal('C-12') },
      { tie: 'region', cite: own.refusal('C-12') },
      { tie: 'occupation', cite: own.refusal('C-R5') },
    ],
    renewals: [],
    rights: [],
    work: ['occupation', 'region'],
    grounds: {
      suspend: [],
      annul: [],
      lapse: [
        {
          code: 'LEVY-UNPAID',
          title: text('Алым мерзімінде төленбеді', 'Сбор не уплачен в срок', 'The levy was not paid in time'),
          cite: own.levy,
        },
      ],
    },
  },
  duties: own.duties,
  appeal: own.appeal,
  gaps: [
    {
      id: 'quota-region',
      what: text(
        'Маусымдық квотаның өңірлік бөлінісі табылмады.',
        'Распределение сезонной квоты по регионам не найдено.',
        'The regional split of the seasonal quota was not found.',
      ),
      cite: { ...own.terms, mark: 'NF', note: 'B.3' },
    },
    ...own.gaps,
  ],
})
