import { type Citation, citing } from '../../language/act.ts'
import { type Criterion, except, must } from '../../language/criteria.ts'
import type { PermitTerms, Process } from '../../language/process.ts'
import {
  add,
  all,
  atLeast,
  below,
  cited,
  fact,
  incomplete,
  is,
  no,
  notBefore,
  on,
  one,
  plusMonths,
  shareAtMost,
  sub,
  yes,
} from '../../language/terms.ts'
import { type Text, text } from '../../language/text.ts'

export const NEW = citing('ie/employment-permits-act-2024')
export const OLD = citing('ie/employment-permits-acts-2003-2006')
export type Act = typeof NEW
export const NOT_SEEN = 'article not seen'
export const isNew = is('request', 'new')
const isChange = is('request', 'change')

export const refuse = (code: string, kk: string, ru: string, en: string): { refuse: { code: string; text: Text } } => ({
  refuse: { code, text: text(kk, ru, en) },
})

/** Direct employer, occupation not barred. */
export const gates = (A: Act): Criterion[] => [
  // No agencies.
  must(
    'employer',
    text('Тікелей жұмыс беруші', 'Прямой работодатель', 'Direct employer'),
    yes('directEmployer'),
    A(NOT_SEEN, 'R2', 'IEl', 'IE-2'),
    {
      ...refuse(
        'NOT_DIRECT_EMPLOYER',
        'Агенттік рұқсат ала алмайды: тікелей жұмыс беруші керек.',
        'Агентству разрешение не даётся: нужен прямой работодатель.',
        'An agency gets no permit: a direct employer is needed.',
      ),
    },
  ),
  // Occupations for which no permit is given.
  must(
    'eligible',
    text('Кәсіпке жол берілген', 'Занятие допустимо', 'Eligible occupation'),
    no('onIneligibleList'),
    A(NOT_SEEN, 'R2', 'IEh', 'IE-14'),
    {
      ...refuse(
        'OCCUPATION_INELIGIBLE',
        'Бұл кәсіпке рұқсат берілмейді.',
        'По этому занятию разрешения не даются.',
        'No permit is given for this occupation.',
      ),
    },
  ),
]

/** Not more than half of the staff from outside the EEA, the new worker counted. */
export const half = (A: Act): Criterion =>
  must(
    'half',
    text('50:50', '50:50', '50:50'),
    shareAtMost(
      add(sub('staff', 'eeaStaff'), one),
      add('staff', one),
      cited(50, 'percent', A(NOT_SEEN, 'R2', 'IEk', 'IE-7')),
    ),
    A(NOT_SEEN, 'R2', 'IEk', 'IE-7'),
    {
      when: isNew,
      unless: [
        except(
          'exception',
          all(yes('exceptionClaimed'), incomplete('the exceptions for start-ups and sole employees were not read')),
          A(NOT_SEEN, 'NF', undefined, 'IE-7, part 22 point 11'),
        ),
      ],
      ...refuse(
        'HALF_NON_EEA',
        'Қызметкерлердің жартысынан көбі ЕЭА-дан тыс елдерден болар еді.',
        'Более половины работников оказались бы не из ЕЭЗ.',
        'More than half of the staff would be from outside the EEA.',
      ),
    },
  )

/** Change of employer, known since 2 September 2024. */
export const change: Criterion[] = [
  must(
    'nine-months',
    text('Тоғыз ай өткен', 'Прошло девять месяцев', 'Nine months have run'),
    notBefore(on('filing'), plusMonths('firstPermitStart', cited(9, 'month', NEW(NOT_SEEN, 'R2', 'IEe', 'IE-17')))),
    NEW(NOT_SEEN, 'R2', 'IEe', 'IE-17'),
    {
      when: isChange,
      ...refuse(
        'TOO_EARLY',
        'Бірінші рұқсаттан бері тоғыз ай өтпеді.',
        'С начала первого разрешения не прошло девяти месяцев.',
        'Nine months have not run since the first permit started.',
      ),
    },
  ),
  must(
    'two-months-left',
    text('Екі ай қалған', 'Осталось два месяца', 'Two months left'),
    notBefore('permitEnd', plusMonths(on('filing'), cited(2, 'month', NEW(NOT_SEEN, 'R2', 'IEf', 'IE-17')))),
    NEW(NOT_SEEN, 'R2', 'IEf', 'IE-17'),
    {
      when: isChange,
      ...refuse(
        'TOO_LITTLE_LEFT',
        'Рұқсатта екі айдан аз қалды.',
        'До конца разрешения менее двух месяцев.',
        'Less than two months are left on the permit.',
      ),
    },
  ),
  must(
    'same-occupation',
    text('Сол кәсіп', 'То же занятие', 'Same occupation'),
    yes('sameOccupation'),
    NEW(NOT_SEEN, 'R2', 'IEg', 'IE-17'),
    {
      when: isChange,
      ...refuse(
        'OTHER_OCCUPATION',
        'Жаңа жұмыс өзге кәсіп тобында.',
        'Новая работа в другой группе занятий.',
        'The new job is in another occupation group.',
      ),
    },
  ),
  must(
    'changes',
    text('Үш ауысудан аспайды', 'Не больше трёх смен', 'At most three changes'),
    below('changesApproved', cited(3, 'change', NEW(NOT_SEEN, 'R2', 'IEe', 'IE-17'))),
    NEW(NOT_SEEN, 'R2', 'IEe', 'IE-17'),
    {
      when: isChange,
      ...refuse(
        'THREE_CHANGES',
        'Үш ауысу мақұлданып қойған.',
        'Три смены уже одобрены.',
        'Three changes have been approved already.',
      ),
    },
  ),
  must(
    'contract',
    text('Қол қойылған шарт', 'Подписанный договор', 'Signed contract'),
    yes('signedContract'),
    NEW(NOT_SEEN, 'R2', 'IEe', 'IE-17'),
    {
      when: isChange,
      ...refuse(
        'NO_CONTRACT',
        'Қол қойылған жаңа шарт жоқ.',
        'Нет подписанного нового договора.',
        'There is no signed new contract.',
      ),
    },
  ),
]

/** Before September 2024 nothing was read on changes. */
export const changeBefore: Criterion = must(
  'change-unread',
  text('Ауысу', 'Смена работодателя', 'Change of employer'),
  incomplete('the rules on changes before 2 September 2024 were not read'),
  OLD(NOT_SEEN, 'NF', undefined, 'IE-17'),
  {
    when: isChange,
    ...refuse(
      'CHANGE_UNREAD',
      'Ауысу ережесі оқылмаған.',
      'Правила смены не прочитаны.',
      'The rules on changes were not read.',
    ),
  },
)

export const process = (A: Act): Process => ({
  applicant: 'worker',
  lines: 'workers',
  where: ['online'],
  body: { kind: 'national' },
  documents: [],
  clocks: [],
  fees: [],
  transition: { rule: 'keep', cite: A(NOT_SEEN, 'NF', undefined, 'part 19.5: the filing date decides') },
  gaps: [
    'either the worker or the employer may apply (IE-2)',
    'decision times, fees and papers were not read',
    'registered trusted partners file less (IE-21): what they may leave out was not read',
  ],
})

export const permit = (
  A: Act,
  title: Text,
  lengths: PermitTerms['lengths'],
  renewals: PermitTerms['renewals'],
): PermitTerms => ({
  title,
  holder: 'worker',
  lengths,
  notAfter:
    A === NEW
      ? [{ date: fact('permitEnd'), cite: NEW(NOT_SEEN, 'R2', 'IEe', 'IE-17: a change keeps the end date') }]
      : [],
  ties: [
    { tie: 'employer', cite: A(NOT_SEEN, 'I', 'IEe', 'IE-17') },
    { tie: 'occupation', cite: A(NOT_SEEN, 'I', 'IEe', 'IE-17') },
  ],
  renewals,
  ...(A === NEW
    ? {
        follows: [
          {
            id: 'change',
            kind: 'instead' as const,
            title: text('Жұмыс берушіні ауыстыру', 'Смена работодателя', 'Change of employer'),
            when: isChange,
            keepsEnd: true,
            cite: NEW(NOT_SEEN, 'R2', 'IEe', 'IE-17: a change keeps the end date'),
          },
        ],
      }
    : {}),
  rights: [
    {
      id: 'protection',
      text: text(
        'Рұқсатта құқықтар жазылады; жалдау шығынын ұстап қалуға және жеке құжаттарды алып қоюға болмайды.',
        'На разрешении изложены права; нельзя удерживать расходы на наём и отбирать личные документы.',
        'The permit states the rights; recruitment cost may not be deducted and personal papers may not be kept.',
      ),
      cite: A(NOT_SEEN, 'R2', 'IEk', 'IE-19'),
    },
  ],
  work: ['jobTitle'],
  grounds: { suspend: [], annul: [], lapse: [] },
})

export const gaps = (A: Act): { id: string; what: Text; cite: Citation }[] => [
  {
    id: 'review',
    what: text(
      'Қайта қарау мерзімі оқылмаған.',
      'Срок пересмотра отказа не прочитан.',
      'The time for a review was not read.',
    ),
    cite: A(A === NEW ? 'S.I. 444/2024 reg. 21' : NOT_SEEN, 'NF', 'IEc', 'IE-20'),
  },
  {
    id: 'lists',
    what: text(
      'Жол берілмейтін және аса қажет кәсіптер тізімдері оқылмаған: жауап сұралады.',
      'Списки недопустимых и критических занятий не прочитаны: ответ спрашивается.',
      'The lists of ineligible and of critical occupations were not read: the answer is asked.',
    ),
    cite: A(NOT_SEEN, 'NF', 'IEh', 'IE-14'),
  },
  {
    id: 'family',
    what: text('Отбасы ережесі оқылмаған.', 'Правила о семье не прочитаны.', 'The rules on family were not read.'),
    cite: A(NOT_SEEN, 'NF', undefined, 'IE-22, part 22 point 11'),
  },
]

/** Pay is enough to be free from the test; since March 2026 only where it passes the new floor as well. */
export const paidAbove = (exempt: string, raised: string, A: Act) =>
  A === OLD
    ? atLeast('pay', { t: 'value', table: exempt })
    : all(atLeast('pay', { t: 'value', table: exempt }), {
        c: 'any',
        of: [
          below(on('filing'), { t: 'value', table: 'ie.floors-rise' }),
          atLeast('pay', { t: 'value', table: raised }),
          incomplete('whether the pay that frees from the test rose in March 2026 was not read'),
        ],
      })
