import { citing } from '../../language/act.ts'
import { bands, best, cap, flag, type PointItem, type Points, values } from '../../language/criteria.ts'
import type { PermitTerms, Process } from '../../language/process.ts'
import type { Edition, Exemption } from '../../language/scheme.ts'
import {
  add,
  all,
  cited,
  incomplete,
  on,
  one,
  sub,
  type Term,
  value,
  when,
  yearsBetween,
  yes,
} from '../../language/terms.ts'
import { type Text, text } from '../../language/text.ts'

export const LAW = citing('at/auslbg')
export const NAG = citing('at/nag')
export const NOT_SEEN = 'article not seen'

export const refuse = (code: string, kk: string, ru: string, en: string): { refuse: { code: string; text: Text } } => ({
  refuse: { code, text: text(kk, ru, en) },
})

export const exemptions: Exemption[] = [
  {
    id: 'free-movement',
    title: text(
      'ЕО, ЕЭА және Швейцария азаматтары',
      'Граждане ЕС, ЕЭЗ и Швейцарии',
      'Citizens of the EU, the EEA and Switzerland',
    ),
    when: yes('freeMovement'),
    cite: NAG(NOT_SEEN, 'R2', 'oesterreich.gv.at', 'the card is for third-country citizens only'),
  },
]

// "Up to N years": surely until the Nth birthday, perhaps the whole year after it. The officer decides.
const rounded = add(yearsBetween('birth', sub(on('filing'), one)), one)
export const age: Term = when(yes('ageEdge'), yearsBetween('birth', on('filing')), rounded)

/** Points of one annex, with its citation. */
export const items = (annex: string, note: string) => {
  const cite = LAW(annex, 'R', 'RIS', note)
  const n = (limit: number): Term => cited(limit, 'points', cite)
  const body = (kk: string, ru: string, en: string) => ({ title: text(kk, ru, en), cite })
  const german = (table: string): PointItem =>
    values('german', 'german', table, body('Неміс тілі', 'Немецкий язык', 'German'))
  const english = (table: string): PointItem =>
    values('english', 'english', table, body('Ағылшын тілі', 'Английский язык', 'English'))
  const thirds: [string, Text][] = [
    ['french', text('Француз тілі', 'Французский язык', 'French')],
    ['spanish', text('Испан тілі', 'Испанский язык', 'Spanish')],
    ['bcs', text('Босния, хорват, серб тілі', 'Боснийский, хорватский, сербский', 'Bosnian, Croatian, Serbian')],
  ]
  return {
    cite,
    n,
    body,
    german,
    english,
    /** French, Spanish, and Bosnian, Croatian or Serbian. */
    further: thirds.map(([id, title]) => flag(id, yes(id), value('at.other-language-points'), { title, cite })),
    /** The same where it was not read whether they counted already. */
    furtherUnread: thirds.map(([id, title]) =>
      flag(id, all(yes(id), incomplete('whether this language counted before 21 April 2023 was not read')), one, {
        title,
        cite: LAW(annex, 'NF', undefined, note),
      }),
    ),
    languages: (limit: number, of: PointItem[]): PointItem =>
      cap('languages', n(limit), of, body('Тілдер', 'Языки', 'Languages')),
    /** Years or half-years abroad and in Austria, counted apart. */
    experience: (limit: number): PointItem =>
      cap(
        'experience',
        n(limit),
        [
          bands('work-abroad', { t: 'fact', fact: 'monthsAbroad' }, 'at.work-points', {
            ...body('Австриядан тыс жұмыс', 'Работа вне Австрии', 'Work outside Austria'),
          }),
          bands('work-austria', { t: 'fact', fact: 'monthsAustria' }, 'at.austrian-work-points', {
            ...body('Австриядағы жұмыс', 'Работа в Австрии', 'Work in Austria'),
          }),
        ],
        body('Жұмыс тәжірибесі', 'Опыт работы', 'Work experience'),
      ),
    ageItem: (table: string): PointItem => bands('age', age, table, body('Жас', 'Возраст', 'Age')),
    bestOf: (id: string, of: PointItem[], kk: string, ru: string, en: string): PointItem =>
      best(id, of, body(kk, ru, en)),
    points: (of: PointItem[], pass: Term, mark: string): Points => ({
      id: 'points',
      title: text('Балл кестесі', 'Таблица баллов', 'Point table'),
      items: of,
      pass,
      cite,
      ...refuse(
        'POINTS',
        `Балл жиынтығы {points}; кемінде {${mark}} керек.`,
        `Сумма {points}; нужно не менее {${mark}}.`,
        `The points are {points}; at least {${mark}} is needed.`,
      ),
    }),
  }
}

export const process: Process = {
  applicant: 'worker',
  lines: 'workers',
  where: ['mission', 'counter'],
  body: { kind: 'national' },
  documents: [],
  clocks: [],
  fees: [],
  transition: {
    rule: 'keep',
    cite: LAW(NOT_SEEN, 'I', undefined, 'no rule for running cases was read: the edition of filing is kept'),
  },
  gaps: [
    'decision times, fees, papers and the residence authority of the place were not read',
    'general conditions of settlement (no ban, means, insurance) are not encoded',
  ],
}

const atEmployer: PermitTerms['ties'] = [
  { tie: 'employer', cite: NAG(NOT_SEEN, 'R', 'usp.gv.at', 'the card is for a certain employer') },
]

/** Twenty-four months are told since 2019; before, twelve at first and the day of change was not read. */
export const permit = (since2019: boolean, employed: boolean): PermitTerms => ({
  title: text('«Қызыл-ақ-қызыл карта»', 'Карта «красный-белый-красный»', 'Red-White-Red Card'),
  holder: 'worker',
  lengths: since2019
    ? [
        {
          id: 'card',
          unit: 'month',
          longest: cited(24, 'month', NAG(NOT_SEEN, 'R2', 'kurier 2019-09-10', 'no row')),
          cite: NAG(NOT_SEEN, 'R2', 'kurier 2019-09-10', 'no row'),
        },
      ]
    : [],
  ties: employed ? atEmployer : [],
  renewals: [],
  rights: [
    {
      id: 'settle',
      text: text(
        'Карта Австрияда тұруға және аталған жұмысты істеуге құқық береді.',
        'Карта даёт право жить в Австрии и заниматься указанной работой.',
        'The card gives the right to live in Austria and to do the work named.',
      ),
      cite: NAG(NOT_SEEN, 'R', 'usp.gv.at', 'no row'),
    },
    {
      id: 'plus',
      text: text(
        'Кейін жұмыс нарығы еркін «плюс» картасын сұрай аласыз; шарттары мұнда жазылмаған.',
        'Позже можно просить карту «плюс» со свободным выходом на рынок труда; её условия здесь не записаны.',
        'Later you may ask for the card “plus” with free access to work; its conditions are not written here.',
      ),
      cite: NAG(NOT_SEEN, 'R', 'usp.gv.at', 'no row'),
    },
  ],
  work: employed ? ['occupation'] : [],
  grounds: { suspend: [], annul: [], lapse: [] },
})

export const gap = (id: string, note: string, kk: string, ru: string, en: string): Edition['gaps'][number] => ({
  id,
  what: text(kk, ru, en),
  cite: LAW(NOT_SEEN, 'NF', undefined, note),
})
export const ageGap = gap(
  'age-edge',
  'points-systems 6.5, edge',
  'Кестедегі жас шегі туған күннен кейінгі жылды қамти ма, кесте айтпайды: қызметкер шешеді.',
  'Охватывает ли возраст таблицы год после дня рождения, таблица не говорит: решает сотрудник.',
  'Whether an age of the table covers the year after the birthday is not settled by it: the officer decides.',
)
export const languageGap = gap(
  'further-languages',
  'points-systems 6.1, 6.2',
  '2022 жылғы 1 қазан мен 2023 жылғы 20 сәуір арасында француз, испан, босния, хорват, серб тілдері саналды ма, оқылмаған.',
  'Засчитывались ли с 1 октября 2022 по 20 апреля 2023 года французский, испанский, боснийский, хорватский, сербский, не прочитано.',
  'Whether French, Spanish, Bosnian, Croatian and Serbian counted from 1 October 2022 to 20 April 2023 was not read.',
)
