import { type Citation, citing } from '../../language/act.ts'
import { type Criterion, must } from '../../language/criteria.ts'
import { code, type Fact, int, oneOf } from '../../language/facts.ts'
import type { Process, QuotaUse } from '../../language/process.ts'
import type { Edition } from '../../language/scheme.ts'
import { among, atLeast, type Condition, fact, incomplete, is, on } from '../../language/terms.ts'
import { type Text, text } from '../../language/text.ts'

// The invitation (metaklisi) as both Greek schemes use it: named or numbered workers from abroad, under ceilings set beforehand.
const CODE = citing('gr/migration-code-2023')
const OLD = citing('gr/law-4251-2014')
const FILING = citing('gr/electronic-filing-2024')
const OF2023 = citing('gr/ceilings-2023-2024')
const NOT_SEEN = 'article not seen'
export const refuse = (code: string, kk: string, ru: string, en: string) => ({
  refuse: { code, text: text(kk, ru, en) },
})

/** Law 4251/2014 until 30 March 2024, the Code since. */
export const lawOf = (t: Times, mark: 'R2' | 'NF', source: string | undefined, row: string): Citation =>
  t.from < '2024-03-31' ? OLD(NOT_SEEN, mark, source, row) : CODE(NOT_SEEN, mark, source, row)

export interface Times {
  id: string
  from: string
  to?: string
  law: Citation[]
  changes?: Text
  /** What the places are split by. */
  split: 'regional-unit' | 'region' | 'occupation'
  electronic: boolean
}
const code26 = CODE('art. 26', 'R', 'GRd, GRg', 'GR-1')
export const times: Times[] = [
  {
    id: '2021',
    from: '2021-01-01',
    to: '2022-12-31',
    law: [OLD(NOT_SEEN, 'R2', 'GRc', 'GR-1..3')],
    split: 'regional-unit',
    electronic: false,
  },
  {
    id: '2023',
    from: '2023-01-01',
    to: '2024-03-30',
    law: [OLD(NOT_SEEN, 'R2', 'GRb, GRc', 'GR-1..6')],
    changes: text(
      'Орындар аймақтық бірлік емес, аймақ бойынша бөлінеді; Мысыр мен Бангладеш келісімдеріне 20 000 орын бөлінді.',
      'Места делят не по периферийным единицам, а по регионам; 20 000 мест выделено для соглашений с Египтом и Бангладеш.',
      'Places are split by region, not by regional unit; 20,000 go to the agreements with Egypt and Bangladesh.',
    ),
    split: 'region',
    electronic: false,
  },
  {
    id: '2024',
    from: '2024-03-31',
    to: '2024-11-26',
    law: [code26],
    changes: text(
      'Көші-қон кодексі күшіне енді.',
      'Вступил в силу Миграционный кодекс.',
      'The Migration Code is in force.',
    ),
    split: 'region',
    electronic: false,
  },
  {
    id: '2024-11',
    from: '2024-11-27',
    to: '2024-12-31',
    law: [code26, FILING(NOT_SEEN, 'R2', 'GRd', 'GR-8')],
    changes: text(
      'Өтініш тек электронды, E1-E5 түрлері бойынша беріледі.',
      'Заявления только электронные, по видам E1-E5.',
      'Filing is electronic, by the kinds E1 to E5.',
    ),
    split: 'region',
    electronic: true,
  },
  {
    id: '2025',
    from: '2025-01-01',
    law: [code26, FILING(NOT_SEEN, 'R2', 'GRd', 'GR-8')],
    changes: text(
      'Орындар бүкіл ел бойынша кәсіпке қарай бөлінеді; 2025 жылы 89 290 орын.',
      'Места делят по занятиям на всю страну; на 2025 год их 89 290.',
      'Places are split by occupation for the whole country; there are 89,290 for 2025.',
    ),
    split: 'occupation',
    electronic: true,
  },
]

export const invitationFacts: Record<string, Fact> = {
  request: oneOf(
    {
      named: text('Аты аталған жұмысшылар', 'Поимённо названные работники', 'Named workers'),
      numbered: text('Тек саны', 'Только число', 'A number of workers'),
    },
    {
      level: 'case',
      source: 'employer',
      label: text('Шақыру түрі', 'Вид приглашения', 'Kind of invitation'),
      ask: text(
        'Белгілі адамдарды шақырасыз ба, әлде тек санын айтасыз ба?',
        'Вы приглашаете известных вам людей или называете только число?',
        'Do you invite persons you name, or only a number of workers?',
      ),
      changes: 'by-effort',
      cite: OLD(NOT_SEEN, 'R2', 'GRc', 'GR-2'),
    },
  ),
  workersAsked: int(1, 10_000, 'persons', {
    source: 'employer',
    label: text('Сұралған жұмысшы саны', 'Число запрошенных работников', 'Workers asked for'),
    ask: text('Неше жұмысшы шақырасыз?', 'Сколько работников вы приглашаете?', 'How many workers do you invite?'),
    changes: 'by-effort',
    cite: OLD(NOT_SEEN, 'R2', 'GRc', 'GR-2'),
  }),
  area: code('words', {
    source: 'offer',
    label: text(
      'Жұмыс орны: аймақ не аймақтық бірлік',
      'Место работы: регион или единица',
      'Place of work: region or unit',
    ),
    ask: text(
      'Жұмыс қай аймақта (2023 жылға дейін — қай аймақтық бірлікте)?',
      'В каком регионе работа (до 2023 года — в какой периферийной единице)?',
      'In which region is the work (before 2023: in which regional unit)?',
    ),
    changes: 'by-effort',
    cite: OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-5'),
  }),
  occupation: code('isco', {
    source: 'offer',
    label: text('Кәсіп', 'Занятие', 'Occupation'),
    ask: text('Жұмыс қай кәсіп бойынша?', 'По какому занятию работа?', 'What is the occupation?'),
    changes: 'by-effort',
    cite: CODE(NOT_SEEN, 'R2', 'GRd', 'GR-5'),
  }),
  pool: oneOf(
    {
      general: text('Жалпы', 'Общие', 'General'),
      agreement: text(
        'Мысыр не Бангладеш келісімі',
        'Соглашение с Египтом или Бангладеш',
        'Agreement with Egypt or Bangladesh',
      ),
    },
    {
      source: 'employer',
      label: text('Орын түрі', 'Какие места', 'Which places'),
      ask: text('Қандай орындарды сұрайсыз?', 'Какие места вы просите?', 'Which places do you ask for?'),
      cite: OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'),
    },
  ),
  citizenship: code('country', {
    source: 'register',
    register: 'person.citizenship',
    label: text('Азаматтық', 'Гражданство', 'Citizenship'),
    ask: text(
      'Шақырылатындар қай елдің азаматы?',
      'Граждане какой страны приглашаются?',
      'Of which country are those invited?',
    ),
    changes: 'never',
    cite: OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'),
  }),
  monthsAsked: int(1, 120, 'month', {
    source: 'offer',
    label: text('Жұмыс айлары', 'Месяцев работы', 'Months of work'),
    ask: text(
      'Жұмыс неше айға (маусымдық болса, бір жылда неше ай)?',
      'На сколько месяцев работа (если сезонная — сколько месяцев в году)?',
      'For how many months is the work (if seasonal: in one year)?',
    ),
    changes: 'by-effort',
    cite: OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4, GR-9'),
  }),
  quotaFree: int(0, 1_000_000, 'persons', {
    source: 'register',
    register: 'quota.free',
    label: text('Қалған орын', 'Осталось мест', 'Places left'),
    cite: OLD(NOT_SEEN, 'R2', 'GRc', 'GR-3'),
  }),
}

/** Places under the ceiling, the agreements of 2023-2024, and the articles that nobody has read. */
export const ceilingCriteria = (t: Times): Criterion[] => [
  ...(t.from >= '2023-01-01' && t.from < '2025-01-01'
    ? [
        must(
          'agreement',
          text('Келісім орны', 'Место по соглашению', 'Place of an agreement'),
          among('citizenship', 'gr.agreement-states'),
          OF2023(NOT_SEEN, 'R2', 'GRb', 'GR-4'),
          {
            when: is('pool', 'agreement'),
            ...refuse(
              'NOT_OF_AGREEMENT',
              'Келісім орындары Мысыр мен Бангладеш азаматтарына ғана.',
              'Места по соглашениям — только гражданам Египта и Бангладеш.',
              'Places of the agreements are for nationals of Egypt and Bangladesh only.',
            ),
          },
        ),
      ]
    : []),
  must(
    'ceiling',
    text('Шекте орын бар', 'В пределе есть места', 'Places left under the ceiling'),
    atLeast('quotaFree', 'workersAsked'),
    t.from < '2024-03-31' ? OLD(NOT_SEEN, 'R2', 'GRc', 'GR-3') : code26,
    refuse(
      'CEILING_REACHED',
      'Бөлінген шекте {quotaFree} орын қалды, сұралғаны {workersAsked}.',
      'В выделенном пределе осталось мест: {quotaFree}, запрошено: {workersAsked}.',
      'Places left under the ceiling: {quotaFree}; asked for: {workersAsked}.',
    ),
  ),
  // Until somebody reads the articles nobody can be told yes.
  must(
    'conditions',
    text('Өзге шарттар', 'Прочие условия', 'Other conditions'),
    incomplete('what else the law asks of employer, worker and offer was not read (articles 25-28 of the Code)'),
    lawOf(t, 'NF', undefined, 'part 22 point 8'),
    refuse(
      'CONDITIONS',
      'Заң шарттары орындалмаған.',
      'Условия закона не выполнены.',
      'The conditions of the law are not met.',
    ),
  ),
]

export const ceilingQuota = (t: Times, kind: Quota, when?: Condition): QuotaUse => ({
  id: 'gr.ceiling',
  title: text('Қабылдау шегі', 'Предел приёма', 'Ceiling of admissions'),
  calendar: { kind: 'calendar-year' },
  period: on('filing'),
  split: [
    ...kind,
    { dimension: 'pool', fact: 'pool' },
    t.split === 'occupation' ? { dimension: 'occupation', fact: 'occupation' } : { dimension: t.split, fact: 'area' },
  ],
  places: fact('workersAsked'),
  ...(when ? { when } : {}),
  order: 'receipt',
  counts: 'decision',
  published: { set: 'gr.ceiling-year' },
  cite: t.from < '2024-03-31' ? OLD(NOT_SEEN, 'R2', 'GRb, GRc', 'GR-3, GR-5') : code26,
})
type Quota = QuotaUse['split']

export const invitationProcess = (t: Times): Process => ({
  applicant: 'employer',
  lines: 'places',
  where: t.electronic ? ['online'] : ['counter'],
  body: { kind: 'national' },
  documents: [],
  clocks: [],
  fees: [],
  transition: { rule: 'keep', cite: lawOf(t, 'NF', undefined, 'no source tells which rules a pending request keeps') },
  gaps: [
    'procedure, papers, decision times and fees (articles 25-28 of the Code) were not read',
    'the order in which places are given and what uses them up were not read; order of receipt and the decision stand in',
    ...(t.electronic ? [] : ['how a request was filed before 27 November 2024 was not read']),
    ...(t.from < '2025-01-01'
      ? ['the ceiling was set for two years together; the quota counts by the calendar year']
      : []),
  ],
})

export const invitationGaps = (t: Times): Edition['gaps'] => [
  {
    id: 'procedure',
    what: text(
      'Рәсім, алым, шешім мерзімі, жұмыс берушіні ауыстыру мен шағым оқылмаған.',
      'Порядок, сборы, сроки решения, смена работодателя и обжалование не прочитаны.',
      'Procedure, fees, decision times, change of employer and remedy were not read.',
    ),
    cite: lawOf(t, 'NF', undefined, 'part 22 point 8'),
  },
]
