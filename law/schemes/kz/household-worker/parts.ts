import {
  add,
  all,
  among,
  any,
  atLeast,
  atMost,
  below,
  type Citation,
  type Criterion,
  citing,
  type Edition,
  type Exemption,
  fact,
  is,
  isNone,
  mul,
  must,
  not,
  notBefore,
  on,
  one,
  plusDays,
  text,
  value,
  when,
  yes,
  zero,
} from '../../../language/index.ts'
import { gaps } from './gaps.ts'

export const LAW = citing('kz/law-477-4')
const AGREEMENT = citing('kz/agreement-2010-11-19')

export const exemptions: Exemption[] = [
  {
    id: 'free-movement',
    title: text('ЕАЭО елінің азаматы', 'Гражданин государства ЕАЭС', 'National of an EAEU state'),
    when: among('citizenship', 'kz.free-movement.states'),
    cite: AGREEMENT('article not seen', 'R2', 'zp-mw', 'C-43, C-55'),
  },
]

/** The permits follow each other without a break: filed while the latest one runs. */
const unbroken = all(not(isNone('previousEnd')), atMost(on('filing'), fact('previousEnd')))
const ended = all(not(isNone('previousEnd')), not(atMost(on('filing'), fact('previousEnd'))))

/** The conditions, in the order: who, for whom, how long, on what proof. */
export const criteria: Criterion[] = [
  // Citizenship of a state on the list.
  must(
    'citizenship',
    text('Азаматтық', 'Гражданство', 'Citizenship'),
    among('citizenship', 'kz.household.states'),
    LAW('article not seen', 'R', 'egov-wp', 'C-43'),
    {
      refuse: {
        code: 'CITIZENSHIP',
        text: text(
          'Бұл рұқсат тек мына елдердің азаматтарына беріледі: {kz.household.states}. Сіздің азаматтығыңыз: {citizenship}.',
          'Это разрешение дают только гражданам этих стран: {kz.household.states}. Ваше гражданство: {citizenship}.',
          'This permit is given only to nationals of these states: {kz.household.states}. Your citizenship: {citizenship}.',
        ),
      },
    },
  ),
  // Work for the household of a private person, not for a business.
  must(
    'household',
    text('Жеке адамның үй шаруашылығы', 'Домашнее хозяйство частного лица', 'Household of a private person'),
    is('employerKind', 'individual'),
    LAW('art. 1(4-1)', 'R', 'vdoc-mig', 'C-36'),
    {
      refuse: {
        code: 'EMPLOYER',
        text: text(
          'Бұл рұқсат тек жеке адамның үй шаруашылығындағы жұмысқа жарайды. Компанияда жұмыс істеу үшін жұмыс берушіге берілетін рұқсат керек.',
          'Это разрешение годится только для работы в хозяйстве частного лица. Для работы в компании разрешение получает сам работодатель.',
          'This permit is for work in a private person’s household only. A company needs the employer permit.',
        ),
      },
    },
  ),
  // At most five labour immigrants of one private employer.
  must(
    'employer-workers',
    text('Бір жұмыс берушідегі жұмыскерлер', 'Работники одного работодателя', 'Workers of one employer'),
    any(
      below('employerWorkers', value('kz.household.workers')),
      all(unbroken, atMost('employerWorkers', value('kz.household.workers'))),
    ),
    LAW('article not seen', 'R2', 'azh14', 'C-42'),
    {
      refuse: {
        code: 'EMPLOYER-LIMIT',
        text: text(
          'Бір адамда ең көбі {kz.household.workers} еңбекші көшіп келуші жұмыс істей алады (қазір: {employerWorkers}).',
          'У одного человека может работать не более {kz.household.workers} трудовых иммигрантов (сейчас: {employerWorkers}).',
          'At most {kz.household.workers} labour immigrants may work for one person (now: {employerWorkers}).',
        ),
      },
    },
  ),
  // A place is free in the yearly quota.
  must(
    'quota',
    text('Квотада бос орын бар', 'В квоте есть место', 'A place is free in the quota'),
    atLeast('quotaFree', one),
    citing('kz/quota-acts')('quota of labour immigrants', 'R2', 'at-2023', 'B.4'),
    {
      refuse: {
        code: 'QUOTA',
        text: text(
          'Биылғы квотада бос орын қалмады (бос орын: {quotaFree}).',
          'В квоте этого года не осталось мест (свободно: {quotaFree}).',
          'No place is left in this year’s quota (free: {quotaFree}).',
        ),
      },
    },
  ),
  // The term asked for is one the law allows.
  must(
    'term',
    text('Сұралған мерзім', 'Запрошенный срок', 'Term asked for'),
    atMost('monthsAsked', value('kz.household.months')),
    LAW('art. 43-2(1)', 'R', 'cont-mig', 'C-37, C-46'),
    {
      refuse: {
        code: 'TERM',
        text: text(
          'Бір рұқсат ең көбі {kz.household.months} айға беріледі (сұралғаны: {monthsAsked}).',
          'Одно разрешение дают не более чем на {kz.household.months} месяцев (запрошено: {monthsAsked}).',
          'One permit is given for at most {kz.household.months} months (asked: {monthsAsked}).',
        ),
      },
    },
  ),
  // Twelve months in all without a break.
  must(
    'total',
    text('Барлығы он екі ай', 'Всего двенадцать месяцев', 'Twelve months in all'),
    atMost(add('previousMonths', 'monthsAsked'), value('kz.household.total-months')),
    LAW('art. 43-2(1)', 'R', 'cont-mig', 'C-37, C-41'),
    {
      when: unbroken,
      refuse: {
        code: 'TOTAL',
        text: text(
          'Үзіліссіз барлығы {kz.household.total-months} айдан аспайды (бұрын: {previousMonths}, сұралғаны: {monthsAsked}).',
          'Без перерыва всего не более {kz.household.total-months} месяцев (было: {previousMonths}, запрошено: {monthsAsked}).',
          'At most {kz.household.total-months} months in all without a break (so far: {previousMonths}, asked: {monthsAsked}).',
        ),
      },
    },
  ),
  // A new permit not earlier than 30 days after the end of the one before.
  must(
    'gap',
    text('Рұқсаттар арасындағы үзіліс', 'Перерыв между разрешениями', 'Break between permits'),
    notBefore(on('filing'), plusDays('previousEnd', value('kz.household.gap-days'))),
    LAW('art. 43-2(1)', 'R', 'cont-mig', 'C-38'),
    {
      when: ended,
      refuse: {
        code: 'GAP',
        text: text(
          'Жаңа рұқсат бұрынғысы аяқталғаннан кейін {kz.household.gap-days} күн өткенде беріледі (аяқталған күні: {previousEnd}).',
          'Новое разрешение дают через {kz.household.gap-days} дней после окончания прежнего (оно кончилось {previousEnd}).',
          'A new permit is given {kz.household.gap-days} days after the end of the one before (it ended {previousEnd}).',
        ),
      },
    },
  ),
  // Lawful stay is proven.
  must(
    'lawful-stay',
    text('Заңды болу', 'Законное пребывание', 'Lawful stay'),
    yes('lawfulStay'),
    LAW('art. 43-2', 'R', 'cont-mig', 'C-39'),
    {
      refuse: {
        code: 'STAY',
        text: text(
          'Қазақстанда заңды болғаныңызды растау керек.',
          'Нужно подтвердить, что вы находитесь в Казахстане законно.',
          'You need to prove that your stay in Kazakhstan is lawful.',
        ),
      },
    },
  ),
  // Medical insurance.
  must(
    'insurance',
    text('Медициналық сақтандыру', 'Медицинская страховка', 'Medical insurance'),
    yes('insured'),
    LAW('art. 43-1(1)(6)', 'R', 'cont-mig', 'C-40'),
    {
      refuse: {
        code: 'INSURANCE',
        text: text('Медициналық сақтандыру керек.', 'Нужна медицинская страховка.', 'You need medical insurance.'),
      },
    },
  ),
  // Fingerprints and photo are recorded.
  must(
    'fingerprints',
    text('Саусақ ізі мен фотосурет', 'Отпечатки пальцев и фото', 'Fingerprints and photo'),
    yes('fingerprinted'),
    LAW('article not seen', 'R', 'cis-76', 'C-40'),
    {
      refuse: {
        code: 'FINGERPRINTS',
        text: text(
          'Саусақ ізіңіз бен фотосуретіңізді тіркету керек.',
          'Нужно пройти дактилоскопию и сфотографироваться.',
          'Your fingerprints and photo need to be recorded.',
        ),
      },
    },
  ),
]

interface Own {
  id: string
  from: string
  to?: string
  title: ReturnType<typeof text>
  changes?: ReturnType<typeof text>
  /** The rules of the edition beside the law itself. */
  rules?: Citation
  where: Edition['process']['where']
  papers: boolean
  duties: Edition['duties']
  appeal: Edition['appeal']
  gaps: Edition['gaps']
}

/** An edition: what is the same in all, and its own rules, channel, papers and duties. */
export const edition = (own: Own): Edition => ({
  id: own.id,
  from: own.from,
  ...(own.to ? { to: own.to } : {}),
  title: own.title,
  law: [LAW('art. 1(4-1), 43-1, 43-2', 'R', 'cont-mig', 'C-36, C-37'), ...(own.rules ? [own.rules] : [])],
  ...(own.changes ? { changes: own.changes } : {}),
  exemptions,
  criteria,
  quota: {
    id: 'kz.household',
    title: text('Еңбекші көшіп келушілер квотасы', 'Квота трудовых иммигрантов', 'Quota of labour immigrants'),
    calendar: { kind: 'calendar-year' },
    period: on('filing'),
    split: [],
    order: 'receipt',
    counts: 'permit',
    published: { set: 'kz.quota.household.set', used: 'kz.quota.household.used' },
    cite: citing('kz/quota-acts')('quota of labour immigrants', 'R2', 'at-2023', 'B.4'),
  },
  process: {
    applicant: 'worker',
    lines: 'workers',
    where: own.where,
    body: { kind: 'region', fact: 'region' },
    documents: [
      {
        id: 'identity',
        title: text('Жеке басын куәландыратын құжат', 'Документ, удостоверяющий личность', 'Identity document'),
        level: 'line',
        required: true,
        cite: LAW('art. 43-2', 'I', 'cont-mig', 'C-39: needed to prove the stay'),
      },
      {
        id: 'tax-receipt',
        title: text(
          'Табыс салығының алдын ала төлемі туралы түбіртек',
          'Квитанция о предварительном платеже по подоходному налогу',
          'Receipt of the advance income tax',
        ),
        level: 'line',
        required: true,
        cite: LAW('art. 43-2', 'R', 'cont-mig', 'C-39'),
      },
      ...(own.papers
        ? [
            {
              id: 'insurance',
              title: text(
                'Медициналық сақтандыру полисі',
                'Полис медицинского страхования',
                'Medical insurance policy',
              ),
              level: 'line' as const,
              required: true,
              cite: LAW('art. 43-1(1)(6)', 'R', 'cont-mig', 'C-40'),
            },
          ]
        : []),
    ],
    clocks: [],
    fees: [
      {
        id: 'advance-tax',
        title: text(
          'Табыс салығының алдын ала төлемі',
          'Предварительный платёж по подоходному налогу',
          'Advance income tax',
        ),
        payer: 'worker',
        level: 'line',
        amount: mul(value('kz.household.tax.mci'), 'monthsAsked', value('kz.mci')),
        currency: 'KZT',
        due: 'before-filing',
        cite: citing('kz/tax-code')('article not seen', 'R2', 'azh14', 'C-39, C-45'),
      },
    ],
    transition: {
      rule: 'keep',
      cite: LAW(
        'article not seen',
        'I',
        undefined,
        'no rule for running cases was read: the edition of the day of filing is kept',
      ),
    },
    gaps: ['The decision time was not found.'],
  },
  permit: {
    title: text('Еңбекші көшіп келушіге рұқсат', 'Разрешение трудовому иммигранту', 'Permit of a labour immigrant'),
    holder: 'worker',
    lengths: [
      {
        id: 'months',
        unit: 'month',
        longest: value('kz.household.months'),
        asked: 'monthsAsked',
        cite: LAW('art. 43-2(1)', 'R', 'cont-mig', 'C-37, C-46'),
      },
    ],
    ties: [],
    renewals: [
      {
        when: below(add(when(unbroken, 'previousMonths', zero), 'monthsAsked'), value('kz.household.total-months')),
        max: null,
        cite: LAW('art. 43-2(1)', 'R', 'cont-mig', 'C-37: any number, at most twelve months in all'),
      },
    ],
    rights: [
      {
        id: 'residence',
        text: text(
          'Рұқсат мерзіміне уақытша тұруға рұқсат беріледі; үздіксіз болу он екі айдан аспайды.',
          'На срок разрешения выдают разрешение на временное проживание; непрерывно - не более двенадцати месяцев.',
          'You get a temporary residence permit for the term of the work permit; an unbroken stay lasts at most twelve months.',
        ),
        cite: LAW('art. 43-1(2)', 'R', 'cont-mig', 'C-41'),
      },
    ],
    work: ['employerKind', 'region'],
    grounds: { suspend: [], annul: [], lapse: [] },
  },
  duties: [
    {
      id: 'declare-income',
      title: text(
        'Алдын ала салық есептелген табыстан асқан табысты мәлімдеу',
        'Задекларировать доход сверх того, с которого уплачен предварительный налог',
        'Declare income above that covered by the advance tax',
      ),
      actor: 'worker',
      trigger: 'year-end',
      cite: citing('kz/tax-code')('article not seen', 'R2', 'mybuh-ti', 'C-45'),
    },
    ...own.duties,
  ],
  appeal: own.appeal,
  gaps: [...gaps, ...own.gaps],
})
