import { citing } from '../../../language/act.ts'
import { must } from '../../../language/criteria.ts'
import { scheme } from '../../../language/scheme.ts'
import { atLeast, is, value } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { facts } from './facts.ts'
import { items } from './points.ts'

const ORDINANCE = citing('jp/highly-skilled-ordinance')
const told = ORDINANCE('article not seen', 'R2', 'yokoyama', 'points-systems 8')
const unseen = ORDINANCE('article not seen', 'NF', undefined, 'points-systems 8')

const title = text(
  'Жоғары білікті маман (1-санат)',
  'Высококвалифицированный специалист (категория 1)',
  'Highly Skilled Professional (i)',
)

export const highlySkilled = scheme('jp/highly-skilled', {
  status: 'law',
  gives: 'status',
  title,
  summary: text(
    'Зерттеушіге, маманға не басшыға 70 балл жинағанда Жапонияда тұру мәртебесін береді.',
    'Даёт исследователю, специалисту или управляющему статус пребывания в Японии при 70 баллах.',
    'Gives a researcher, specialist or manager with 70 points a status of residence in Japan.',
  ),
  facts,
  editions: [
    {
      id: '2025',
      from: '2025-02-01',
      title,
      law: [told],
      exemptions: [],
      criteria: [
        // Without this pay no score helps; it does not bind research.
        must(
          'pay',
          text('Ең төменгі жалақы', 'Наименьшая оплата', 'Lowest pay'),
          atLeast('pay', value('jp.pay-floor')),
          ORDINANCE('article not seen', 'R2', 'yokoyama', 'points-systems 8 gate, and 11 trap 11'),
          {
            when: is('category', 'b', 'c'),
            refuse: {
              code: 'PAY_FLOOR',
              text: text(
                'Жылдық жалақы {pay}; балл қанша болса да, кемінде {jp.pay-floor} керек.',
                'Годовая оплата {pay}; при любых баллах нужно не менее {jp.pay-floor}.',
                'The yearly pay is {pay}; whatever the points, at least {jp.pay-floor} is needed.',
              ),
            },
          },
        ),
      ],
      points: {
        id: 'points',
        title: text('Балл кестесі', 'Таблица баллов', 'Point table'),
        items,
        pass: value('jp.pass-mark'),
        cite: told,
        refuse: {
          code: 'POINTS',
          text: text(
            'Балл жиынтығы {jp.pass-mark} балға жетпеді.',
            'Сумма баллов не достигла {jp.pass-mark}.',
            'The points do not reach {jp.pass-mark}.',
          ),
        },
      },
      process: {
        applicant: 'worker',
        lines: 'workers',
        where: ['counter', 'mission'],
        body: { kind: 'national' },
        documents: [],
        clocks: [],
        fees: [],
        transition: {
          rule: 'keep',
          cite: ORDINANCE(
            'article not seen',
            'I',
            undefined,
            'no rule for running cases was read: the edition of filing is kept',
          ),
        },
        gaps: ['where to file, decision times, fees and documents were not read'],
      },
      permit: {
        title: text('Тұру мәртебесі', 'Статус пребывания', 'Status of residence'),
        holder: 'worker',
        lengths: [],
        ties: [],
        renewals: [],
        rights: [
          {
            id: 'permanent-residence',
            text: text(
              '70 балмен үш жылдан кейін, 80 балмен бір жылдан кейін тұрақты тұруды сұрай аласыз.',
              'С 70 баллами постоянное проживание можно просить через три года, с 80 - через год.',
              'With 70 points you may ask for permanent residence after three years, with 80 after one.',
            ),
            cite: ORDINANCE('article not seen', 'R2', 'daisuke', 'points-systems 8, effect'),
          },
        ],
        work: ['category'],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: [],
      gaps: [
        {
          id: 'earlier',
          what: text(
            'Жүйе бұрын басталған; басталған күндері тексерілмеген, сондықтан 2025 жылғы ақпанға дейінгі істер қаралмайды.',
            'Система начата раньше; даты начала не проверены, поэтому дела до февраля 2025 года не рассматриваются.',
            'The system began earlier; the dates were not verified, so cases before February 2025 are not judged.',
          ),
          cite: unseen,
        },
        {
          id: 'status',
          what: text(
            'Мәртебе мерзімі, отбасы құқығы, міндеттер және шағым жолы оқылмаған.',
            'Срок статуса, права семьи, обязанности и порядок обжалования не прочитаны.',
            'Length of the status, family rights, duties and appeal route were not read.',
          ),
          cite: unseen,
        },
        {
          id: 'lists',
          what: text(
            'Лицензиялар, марапаттар, университеттер мен өсу салаларының тізімдері оқылмаған: сұрақ қойылады, тексерілмейді.',
            'Списки лицензий, наград, университетов и растущих областей не прочитаны: вопрос задаётся, но не проверяется.',
            'The lists of licences, awards, universities and growth fields were not read: they are asked, not checked.',
          ),
          cite: unseen,
        },
      ],
    },
  ],
})
