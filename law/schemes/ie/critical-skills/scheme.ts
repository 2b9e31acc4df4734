import { must } from '../../../language/criteria.ts'
import { yesNo } from '../../../language/facts.ts'
import { type Edition, scheme } from '../../../language/scheme.ts'
import { all, any, atLeast, value, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { shared, words } from '../permit-facts.ts'
import {
  type Act,
  change,
  changeBefore,
  gaps,
  gates,
  half,
  NEW,
  NOT_SEEN,
  OLD,
  permit,
  process,
  refuse,
} from '../permit-parts.ts'

const title = text(
  'Аса қажет дағдылар рұқсаты',
  'Разрешение для критических навыков',
  'Critical skills employment permit',
)

const facts = {
  ...shared,
  relevantDegree: yesNo(
    words(
      ['Тиісті дәреже', 'Подходящая степень', 'Relevant degree'],
      [
        'Жұмысқа сай жоғары біліміңіз бар ма?',
        'Есть ли у вас подходящая степень?',
        'Do you hold a degree relevant to the job?',
      ],
    ),
  ),
  recentGraduate: yesNo(
    words(
      ['Жас түлек', 'Недавний выпускник', 'Recent graduate'],
      ['Оқуды жақында бітірдіңіз бе?', 'Недавно ли вы окончили учёбу?', 'Are you a recent graduate?'],
    ),
  ),
}

const edition = (id: string, from: string, to: string | undefined, A: Act): Edition => ({
  id,
  from,
  ...(to ? { to } : {}),
  title,
  law: [A === NEW ? NEW('whole', 'R', 'IEd', 'IE-1') : OLD(NOT_SEEN, 'R2', 'IEh', 'IE-1, IE-9')],
  ...(A === NEW
    ? {
        changes: text(
          'Тоғыз айдан кейін жұмыс берушіні ауыстыруға болады; төлем шектері 2026 жылғы 1 наурызда көтерілді.',
          'Через девять месяцев можно сменить работодателя; пороги оплаты подняты 1 марта 2026 года.',
          'A change of employer is possible after nine months; the floors of pay rose on 1 March 2026.',
        ),
      }
    : {}),
  exemptions: [],
  criteria: [
    ...gates(A),
    half(A),
    // Listed occupation with degree and pay, or any eligible job with higher pay.
    must(
      'skills-and-pay',
      text('Тізім, дәреже, төлем', 'Список, степень, оплата', 'List, degree and pay'),
      any(
        atLeast('pay', value('ie.critical-any-pay')),
        all(
          yes('onCriticalList'),
          yes('relevantDegree'),
          any(
            atLeast('pay', value('ie.critical-pay')),
            all(yes('recentGraduate'), atLeast('pay', value('ie.critical-graduate-pay'))),
          ),
        ),
      ),
      A(NOT_SEEN, A === NEW ? 'R' : 'R2', A === NEW ? 'IEb' : 'IEh', 'IE-9, IE-10'),
      {
        ...refuse(
          'NOT_CRITICAL',
          'Төлем {pay}: тізімдегі кәсіп пен дәреже болса {ie.critical-pay}, өзге жұмысқа {ie.critical-any-pay} керек.',
          'Оплата {pay}: при занятии из списка и степени нужно {ie.critical-pay}, иначе {ie.critical-any-pay}.',
          'The pay is {pay}: {ie.critical-pay} is needed with a listed occupation and a degree, else {ie.critical-any-pay}.',
        ),
      },
    ),
    ...(A === NEW ? change : [changeBefore]),
  ],
  process: process(A),
  permit: permit(A, title, [], []),
  duties: [],
  appeal: [],
  gaps: [
    ...gaps(A),
    {
      id: 'length',
      what: text(
        'Рұқсат мерзімі мен одан кейінгі рұқсатсыз мәртебе оқылмаған.',
        'Срок разрешения и последующий статус без разрешения не прочитаны.',
        'The length of the permit and the permit-free status after it were not read.',
      ),
      cite: A(NOT_SEEN, 'NF', undefined, 'IE-16'),
    },
  ],
})

export const criticalSkills = scheme('ie/critical-skills', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Ирландияда жетіспейтін кәсіп не жоғары төлемді жұмыс иесіне нарық сынағынсыз рұқсат береді.',
    'Даёт без проверки рынка разрешение на дефицитную или высокооплачиваемую работу в Ирландии.',
    'Gives, without a market test, a permit for a scarce or highly paid job in Ireland.',
  ),
  facts,
  editions: [edition('2020', '2020-01-01', '2024-09-01', OLD), edition('2024', '2024-09-02', undefined, NEW)],
})
