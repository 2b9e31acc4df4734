import {
  all,
  any,
  atLeast,
  type Citation,
  type Condition,
  type Criterion,
  citing,
  type Edition,
  type Exception,
  type Fact,
  int,
  is,
  isNone,
  money,
  must,
  not,
  oneOf,
  type PermitTerms,
  type Text,
  text,
  value,
  yes,
  yesNo,
} from '../../language/index.ts'

const ACT = citing('no/aliens-act')
/** A rule as the review of 2008-2009 tells it. */
export const d = (note: string): Citation => ACT('article not seen', 'D', 'seed 2.6', note)
export const nf = (note: string): Citation => ACT('article not seen', 'NF', 'seed 2.6', note)
export const refuse = (code: string, kk: string, ru: string, en: string) => ({
  refuse: { code, text: text(kk, ru, en) },
})

/** Facts that every kind of permit asks for. */
export const facts1998: Record<string, Fact> = {
  residence: oneOf(
    {
      none: text('Тұру құқығым жоқ', 'Права проживания нет', 'None'),
      refugee: text('Босқын', 'Беженец', 'Refugee'),
      family: text('Отбасына қосылу', 'Воссоединение семьи', 'Family reunion'),
      humanitarian: text('Гуманитарлық негіз', 'Гуманитарные соображения', 'Humanitarian grounds'),
    },
    {
      label: text('Норвегияда тұру негізі', 'Основание проживания в Норвегии', 'Ground of residence in Norway'),
      ask: text(
        'Норвегияда қандай негізбен тұрасыз?',
        'На каком основании вы живёте в Норвегии?',
        'On what ground do you live in Norway?',
      ),
      cite: d('NO-1, NO-2'),
    },
  ),
  offer: yesNo({
    level: 'case',
    source: 'offer',
    label: text('Нақты жұмыс ұсынысы', 'Конкретное предложение работы', 'Concrete job offer'),
    ask: text(
      'Нақты жұмыс ұсынысы бар ма?',
      'Есть ли конкретное предложение работы?',
      'Is there a concrete job offer?',
    ),
    changes: 'by-effort',
    cite: d('NO-2'),
  }),
  offerForm: yesNo({
    level: 'case',
    source: 'employer',
    label: text('«Offer of Employment» бланкі', 'Бланк «Offer of Employment»', 'Form “Offer of Employment”'),
    ask: text(
      'Жұмыс беруші «Offer of Employment» бланкін толтырды ма?',
      'Заполнил ли работодатель бланк «Offer of Employment»?',
      'Has the employer filled in the form “Offer of Employment”?',
    ),
    help: text(
      'Бланк еңбекке орналастыру кеңсесінде беріледі.',
      'Бланк дают в бюро трудоустройства.',
      'The employment office has the form.',
    ),
    changes: 'by-effort',
    cite: d('NO-3'),
  }),
  wage: money('NOK', {
    level: 'case',
    per: 'month',
    source: 'offer',
    label: text('Ұсынылған айлық жалақы', 'Предложенная оплата в месяц', 'Wage offered a month'),
    ask: text('Айына қанша төленеді?', 'Сколько платят в месяц?', 'How much is paid a month?'),
    changes: 'by-effort',
    cite: d('NO-4'),
  }),
  agreedWage: money('NOK', {
    level: 'case',
    per: 'month',
    source: 'offer',
    orNone: true,
    label: text('Ұжымдық шарттағы жалақы', 'Оплата по коллективному договору', 'Wage of the collective agreement'),
    ask: text(
      'Ұжымдық шарт немесе жалақы ережесі айына қанша дейді?',
      'Сколько в месяц по коллективному договору или положению об оплате?',
      'What does the collective agreement or pay scale give a month?',
    ),
    help: text(
      'Ондай шарт болмаса, «жоқ» деңіз.',
      'Если такого договора нет, ответьте «нет».',
      'If there is no such agreement, say none.',
    ),
    cite: d('NO-4'),
  }),
  usualWage: money('NOK', {
    level: 'case',
    per: 'month',
    source: 'officer',
    label: text(
      'Осы кәсіп пен жердегі қалыпты жалақы',
      'Обычная оплата для профессии и места',
      'Normal wage for the occupation and place',
    ),
    ask: text(
      'Осы кәсіп пен жер үшін айына қанша төлеу қалыпты?',
      'Сколько в месяц обычно платят по этой профессии в этом месте?',
      'What is normally paid a month in this occupation and place?',
    ),
    cite: d('NO-4'),
  }),
  means: yesNo({
    label: text(
      'Тұруға жететін қаражат дәлелденді',
      'Средства на пребывание подтверждены',
      'Means for the stay are proved',
    ),
    ask: text(
      'Норвегияда тұруға жететін қаражатты құжатпен дәлелдедіңіз бе?',
      'Подтвердили ли вы документом средства на пребывание?',
      'Have you proved with papers that you have enough money for the stay?',
    ),
    changes: 'by-effort',
    cite: d('NO-5'),
  }),
  housing: yesNo({
    label: text('Бүкіл мерзімге тұрғын үй', 'Жильё на весь срок', 'Housing for the whole period'),
    ask: text(
      'Сұралған бүкіл мерзімге тұрғын үйіңіз барын дәлелдедіңіз бе?',
      'Подтвердили ли вы жильё на весь запрошенный срок?',
      'Have you proved that you have housing for the whole period asked for?',
    ),
    evidence: text(
      'Сатып алу немесе жалдау шарты',
      'Договор покупки или найма',
      'Purchase or rental contract, or other proof',
    ),
    changes: 'by-effort',
    cite: d('NO-6'),
  }),
  filedAt: oneOf(
    {
      mission: text(
        'Шетелдегі елшілік немесе консулдық',
        'Посольство или консульство за границей',
        'Embassy or consulate abroad',
      ),
      police: text('Норвегиядағы полиция', 'Полиция в Норвегии', 'Police in Norway'),
    },
    {
      label: text('Өтініш берілген жер', 'Место подачи', 'Place of filing'),
      ask: text('Өтінішті қайда бересіз?', 'Куда вы подаёте заявление?', 'Where do you apply?'),
      changes: 'by-effort',
      cite: d('NO-7'),
    },
  ),
  monthsAsked: int(1, 60, 'month', {
    label: text('Сұралған мерзім', 'Запрошенный срок', 'Term asked for'),
    ask: text(
      'Рұқсат неше айға керек?',
      'На сколько месяцев нужно разрешение?',
      'For how many months do you need the permit?',
    ),
    changes: 'by-effort',
    cite: d('NO-11'),
  }),
}

/** Foreigners who already live in Norway on these grounds come first and need no offer. */
export const resident = is('residence', 'refugee', 'family', 'humanitarian')

interface Parts {
  /** Where an application may be filed besides the mission. */
  where?: { when: Condition; cite: Citation }
  whereUnless?: Exception[]
  /** What stands beside a condition that the regime may drop. */
  soften?: (c: Condition) => Condition
}

/** The general conditions, in the order in which the review tells them. */
export const general = (parts: Parts = {}): Criterion[] => {
  const soften = parts.soften ?? ((c: Condition) => c)
  return [
    // A concrete offer, on the form of the employment office.
    must(
      'offer',
      text('Жұмыс ұсынысы', 'Предложение работы', 'Job offer'),
      all(yes('offer'), yes('offerForm')),
      d('NO-2, NO-3'),
      {
        unless: [{ id: 'resident', when: resident, cite: d('NO-2') }],
        ...refuse(
          'OFFER',
          'Бланкке жазылған нақты жұмыс ұсынысы жоқ.',
          'Нет конкретного предложения работы на бланке.',
          'There is no concrete job offer on the form.',
        ),
      },
    ),
    // Not below the agreement, and normal for the occupation and place.
    must(
      'pay',
      text('Жалақы', 'Оплата', 'Pay'),
      all(
        any(isNone('agreedWage'), all(not(isNone('agreedWage')), atLeast('wage', 'agreedWage'))),
        atLeast('wage', 'usualWage'),
      ),
      d('NO-4'),
      {
        unless: [{ id: 'no-offer', when: resident, cite: d('NO-2: no offer is needed') }],
        ...refuse(
          'PAY',
          'Жалақы ({wage}) ұжымдық шарттағыдан ({agreedWage}) немесе қалыптыдан ({usualWage}) төмен.',
          'Оплата ({wage}) ниже коллективной ({agreedWage}) или обычной ({usualWage}).',
          'The wage ({wage}) is below the agreed ({agreedWage}) or the normal one ({usualWage}).',
        ),
      },
    ),
    // Money for the stay, proved by papers.
    must('means', text('Қаражат', 'Средства', 'Means'), soften(yes('means')), d('NO-5'), {
      ...refuse(
        'MEANS',
        'Тұруға жететін қаражат дәлелденбеді.',
        'Средства на пребывание не подтверждены.',
        'Enough money for the stay was not proved.',
      ),
    }),
    // Housing for the whole time asked for.
    must('housing', text('Тұрғын үй', 'Жильё', 'Housing'), soften(yes('housing')), d('NO-6'), {
      ...refuse(
        'HOUSING',
        'Бүкіл мерзімге тұрғын үй дәлелденбеді.',
        'Жильё на весь срок не подтверждено.',
        'Housing for the whole period was not proved.',
      ),
    }),
    // Filed abroad.
    must(
      'where',
      text('Өтініш берілген жер', 'Место подачи', 'Place of filing'),
      soften(parts.where ? any(is('filedAt', 'mission'), parts.where.when) : is('filedAt', 'mission')),
      parts.where?.cite ?? d('NO-7'),
      {
        unless: [
          {
            id: 'resident',
            when: resident,
            cite: ACT('article not seen', 'I', 'seed 2.6', 'NO-2: they already live in Norway'),
          },
          ...(parts.whereUnless ?? []),
        ],
        ...refuse(
          'WHERE',
          'Өтініш шетелдегі елшілікке немесе консулдыққа берілуі керек.',
          'Заявление подают в посольство или консульство за границей.',
          'The application must be filed at an embassy or consulate abroad.',
        ),
      },
    ),
  ]
}

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
