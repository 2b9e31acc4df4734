import {
  atLeast,
  type Citation,
  type Criterion,
  citing,
  type Edition,
  fact,
  is,
  must,
  no,
  not,
  on,
  one,
  text,
  value,
  yes,
} from '../../../language/index.ts'
import { keepEdition, paper } from '../stay.ts'

const O329 = citing('kz/order-329')
const LAW = citing('kz/law-477-4')

/** Kazakh nationality, proven by papers or by the commission. */
export const ethnic = (cite: Citation): Criterion =>
  must(
    'nationality',
    text('Қазақ ұлты', 'Казахская национальность', 'Kazakh nationality'),
    not(is('nationality', 'none')),
    cite,
    {
      refuse: {
        code: 'NATIONALITY',
        text: text(
          'Қазақ ұлтын растайтын құжат немесе комиссия ұсынымы керек.',
          'Нужен документ о казахской национальности или рекомендация комиссии.',
          'A paper on Kazakh nationality or a recommendation of the commission is needed.',
        ),
      },
    },
  )

/** The definition: a foreigner or stateless person, never a citizen of Kazakhstan, come to live for good. */
export const definition = (never: Citation, purpose: Citation): Criterion[] => [
  must(
    'not-citizen',
    text('Қазақстан азаматы болмаған', 'Не был гражданином Казахстана', 'Never a citizen of Kazakhstan'),
    no('wasCitizen'),
    never,
    {
      refuse: {
        code: 'WAS-CITIZEN',
        text: text(
          'Мәртебе бұрын Қазақстан азаматы болмағандарға беріледі. Азаматтықты қалпына келтіруді сұраңыз.',
          'Статус дают тем, кто не был гражданином Казахстана. Просите о восстановлении гражданства.',
          'The status is for persons who were never citizens of Kazakhstan. Ask for the citizenship to be restored.',
        ),
      },
    },
  ),
  must(
    'for-good',
    text('Тұрақты тұруға келу', 'Прибытие на постоянное жительство', 'Arrival to live for good'),
    yes('forGood'),
    purpose,
    {
      refuse: {
        code: 'NOT-FOR-GOOD',
        text: text(
          'Мәртебе Қазақстанға тұрақты тұруға келгендерге беріледі.',
          'Статус дают тем, кто прибыл жить постоянно.',
          'The status is for persons who have come to live for good.',
        ),
      },
    },
  ),
]

/** A place in the quota of the region, where it is asked for: by family, later by person. */
export const quotaPlace = (cite: Citation, persons: boolean): Criterion =>
  must(
    'quota',
    text('Квотада бос орын бар', 'В квоте есть место', 'A place is free in the quota'),
    atLeast('quotaFree', persons ? fact('familyPersons') : one),
    cite,
    {
      when: yes('quotaWanted'),
      refuse: {
        code: 'QUOTA',
        text: persons
          ? text(
              'Өңір квотасында орын жетпейді (бос: {quotaFree}, отбасыда: {familyPersons}). Мәртебені квотасыз сұрай аласыз.',
              'В квоте региона не хватает мест (свободно: {quotaFree}, в семье: {familyPersons}). Статус можно просить и без квоты.',
              'The quota of the region has too few places (free: {quotaFree}, family: {familyPersons}). You can ask for the status without it.',
            )
          : text(
              'Өңір квотасында бос орын жоқ (бос: {quotaFree}).',
              'В квоте региона нет места (свободно: {quotaFree}).',
              'No place is left in the quota of the region (free: {quotaFree}).',
            ),
      },
    },
  )

interface Own {
  id: string
  from: string
  to?: string
  title: ReturnType<typeof text>
  changes?: ReturnType<typeof text>
  law: Citation[]
  criteria: Criterion[]
  base: ReturnType<typeof citing>
  persons: boolean
  quotaCite: Citation
  where: Edition['process']['where']
  rights: Edition['permit']['rights']
  appeal: Edition['appeal']
  gaps: Edition['gaps']
}

const status = text('Қандас мәртебесі', 'Статус кандаса', 'Status of kandas')
const oralman = text('Оралман мәртебесі', 'Статус оралмана', 'Status of oralman')

export const edition = (own: Own): Edition => ({
  id: own.id,
  from: own.from,
  ...(own.to ? { to: own.to } : {}),
  title: own.title,
  law: own.law,
  ...(own.changes ? { changes: own.changes } : {}),
  exemptions: [],
  criteria: own.criteria,
  quota: {
    id: own.persons ? 'kz.kandas.persons' : 'kz.kandas.families',
    title: text('Қандастардың өңірлік квотасы', 'Региональная квота кандасов', 'Regional quota of kandas'),
    calendar: { kind: 'calendar-year' },
    period: on('filing'),
    split: [{ dimension: 'region', fact: 'region' }],
    ...(own.persons ? { places: fact('familyPersons') } : {}),
    when: yes('quotaWanted'),
    order: 'receipt',
    counts: 'decision',
    published: { set: own.persons ? 'kz.quota.kandas.persons' : 'kz.quota.kandas.families' },
    cite: own.quotaCite,
  },
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: own.where,
    body: { kind: 'region', fact: 'region' },
    documents: own.from < '2013-07-22' ? [] : papers,
    clocks: [
      {
        id: 'decision',
        title: text('Шешім қабылдау мерзімі', 'Срок решения', 'Time for the decision'),
        starts: 'receipt',
        stops: 'decision',
        actor: 'officer',
        days: value('kz.kandas.decision-days'),
        unit: 'working-day',
        onExpiry: 'escalate',
        cite: own.base('article not seen', 'R2', 'zakon-status', 'G-05'),
      },
    ],
    fees: [],
    transition: keepEdition(own.base),
    gaps: ['The order of places in the quota (receipt, points or commission) was not found; receipt is taken.'],
  },
  permit: {
    title: own.persons ? status : oralman,
    holder: 'worker',
    lengths: [
      {
        id: 'status',
        unit: 'month',
        longest: value('kz.kandas.months'),
        cite: own.base('article not seen', 'R2', 'almaty.tv 1525', 'G-09'),
      },
    ],
    ties: [],
    renewals: [{ max: value('kz.kandas.renewals'), cite: own.base('article not seen', 'NF', 'adilet V1300008624') }],
    rights: own.rights,
    work: [],
    grounds: {
      suspend: [],
      annul: [],
      lapse: own.persons
        ? [
            {
              code: 'CITIZENSHIP',
              title: text('Азаматтық алу', 'Получение гражданства', 'Citizenship is received'),
              cite: own.base('article not seen', 'R2', 'almaty.tv 1525'),
            },
          ]
        : [],
    },
  },
  duties: [],
  appeal: own.appeal,
  gaps: [
    ...own.gaps,
    {
      id: 'refusal-grounds',
      what: text(
        'Бас тарту негіздері мен квотаға іріктеу өлшемшарттары оқылмады.',
        'Основания отказа и критерии отбора в квоту не прочитаны.',
        'The grounds of refusal and the criteria of choice for the quota were not read.',
      ),
      cite: own.base('article not seen', 'NF', 'adilet V1600013334', 'G-05'),
    },
  ],
})

const papers = [
  paper(
    'application',
    text('Өтініш', 'Заявление', 'Application'),
    O329('article not seen', 'R2', 'zakon-status', 'G-05'),
  ),
  paper(
    'biography',
    text('Өмірбаян, еркін түрде', 'Автобиография в свободной форме', 'Short biography in free form'),
    O329('article not seen', 'R2', 'zakon-status', 'G-05'),
  ),
  paper(
    'identity',
    text(
      'Өтініш берушінің және отбасы мүшелерінің жеке басын куәландыратын құжаттары, аудармасымен',
      'Документы, удостоверяющие личность заявителя и членов семьи, с переводом',
      'Identity papers of the applicant and the family, with translation',
    ),
    O329('article not seen', 'R2', 'zakon-status', 'G-05'),
  ),
  paper(
    'nationality',
    text('Ұлтын растайтын құжат', 'Документ о национальности', 'Paper on nationality'),
    O329('article not seen', 'R2', 'inform.kz 2025-10-17', 'G-05'),
    { when: not(is('nationality', 'commission')) },
  ),
  paper(
    'owner-consent',
    text(
      'Баспана иесінің нотариаттық келісімі',
      'Нотариальное согласие собственника жилья',
      'Notarised consent of the owner',
    ),
    O329('ch. 2 par. 9(3)', 'R2', '200.news 2026-02-12'),
    { when: is('housing', 'consent'), required: false },
  ),
]

export const kandasRights: Edition['permit']['rights'] = [
  {
    id: 'no-work-permit',
    text: text(
      'Сізді жұмысқа алу үшін жұмыс берушіге рұқсат керек емес.',
      'Чтобы принять вас на работу, работодателю не нужно разрешение.',
      'An employer needs no permit for you.',
    ),
    cite: LAW('art. 36-1(2)', 'R', 'adi-1041', 'G-07: resolution 1041 annex 1 item 1, from 2023-11-24'),
  },
  {
    id: 'services',
    text: text(
      'Тегін бейімдеу қызметтері, медициналық көмек, мектеп пен балабақшадан орын, оқуға түсу квотасы.',
      'Бесплатная адаптация, медицинская помощь, места в школах и детских садах, квота при поступлении на учёбу.',
      'Free adaptation services, health care, places in schools and kindergartens, a quota for study.',
    ),
    cite: LAW('article not seen', 'R', 'egov.kz kandas_rk'),
  },
  {
    id: 'quota-money',
    text: text(
      'Квотадағы отбасыға (2025-2026): әр адамға бір рет 70 АЕК, айына 15-30 АЕК баспана ақысы; көшуге көмектескен жұмыс берушіге 400 АЕК.',
      'Семье в квоте (2025-2026): единовременно 70 МРП на каждого, 15-30 МРП в месяц на жильё; работодателю, который помог переехать, - 400 МРП.',
      'For a family in the quota (2025-2026): 70 MCI once for each person, 15-30 MCI a month for housing; 400 MCI for an employer who helps.',
    ),
    cite: citing('kz/kandas-quota-acts')('article not seen', 'R2', 'zakon-q26', 'G-03'),
  },
  {
    id: 'ata-zholy',
    text: text(
      'Бизнеспен немесе сұранысқа ие мамандықпен келген этникалық қазақ «Ата жолы» картасын он жылға дейінгі мерзімге ала алады.',
      'Этнический казах с бизнесом или востребованной профессией может получить карту «Ата жолы» на срок до десяти лет.',
      'An ethnic Kazakh with a business or a profession in demand may get the Ata zholy card for up to ten years.',
    ),
    cite: LAW('art. 1(1)', 'R', 'adi-477', 'G-08'),
  },
]
