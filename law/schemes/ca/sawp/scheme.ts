import {
  all,
  atLeast,
  atMost,
  type Citation,
  type Condition,
  type Criterion,
  citing,
  max,
  monthsBetween,
  must,
  no,
  notBefore,
  scheme,
  type Text,
  text,
  value,
  yes,
} from '../../../language/index.ts'
import { facts } from './facts.ts'
import { recruitment } from './recruitment.ts'

const SAWP = citing('ca/sawp')
const IRPR = citing('ca/irpr')
const read = (row: string) => SAWP('article not seen', 'R', 'SAa, SAb', row)
const second = (row: string) => SAWP('article not seen', 'R2', 'SAc, SAb', row)
const unread = (row: string) => SAWP('article not seen', 'NF', undefined, row)

const title = text(
  'SAWP: маусымдық ауыл шаруашылығы жұмысшылары (Канада)',
  'SAWP: сезонные сельскохозяйственные работники (Канада)',
  'SAWP: seasonal agricultural workers (Canada)',
)

type More = Partial<Pick<Criterion, 'when'>>
const rule = (id: string, name: Text, condition: Condition, cite: Citation, code: string, why: Text, more: More = {}) =>
  must(id, name, condition, cite, { ...more, refuse: { code, text: why } })

const criteria: Criterion[] = [
  rule(
    'state',
    text('Келісім бар ел', 'Страна с соглашением', 'State with an agreement'),
    yes('partnerState'),
    read('SA-1'),
    'STATE',
    text(
      'Бағдарлама Мексика мен келісімі бар Кариб елдеріне ғана.',
      'Программа только для Мексики и карибских стран с соглашением.',
      'The programme is for Mexico and the Caribbean states with an agreement only.',
    ),
  ),
  rule(
    'roster',
    text('Жіберуші елдің тізімі', 'Список посылающей страны', 'Pool of the sending state'),
    yes('fromPool'),
    read('SA-3'),
    'POOL',
    text(
      'Жұмысшыны жіберуші ел іріктейді.',
      'Работника отбирает посылающая страна.',
      'The sending state recruits and selects the worker.',
    ),
  ),
  rule(
    'farm-work',
    text('Фермадағы жұмыс', 'Работа на ферме', 'On-farm work'),
    yes('farmWork'),
    read('SA-1'),
    'FARM_WORK',
    text(
      'Жұмыс фермада, тізімдегі өнім бойынша болуы керек.',
      'Работа должна быть на ферме и по продукту из перечня.',
      'The work has to be on the farm and with a listed product.',
    ),
  ),
  rule(
    'season',
    text('Маусым', 'Сезон', 'Season'),
    all(yes('sameYear'), notBefore('workTo', 'workFrom')),
    read('SA-2'),
    'SEASON',
    text(
      'Жұмыс 1 қаңтар мен 15 желтоқсан арасында болуы керек.',
      'Работа должна идти с 1 января по 15 декабря.',
      'The work has to lie between 1 January and 15 December.',
    ),
  ),
  rule(
    'longest',
    text('Ең ұзақ мерзім', 'Наибольший срок', 'Longest stay'),
    atMost(monthsBetween('workFrom', 'workTo'), value('ca.sawp.months')),
    read('SA-2'),
    'TOO_LONG',
    text(
      'Мерзім {ca.sawp.months} айдан аспайды.',
      'Срок - не больше {ca.sawp.months} мес.',
      'The stay is at most {ca.sawp.months} months.',
    ),
  ),
  rule(
    'hours',
    text('Сағат', 'Часы', 'Hours'),
    atLeast('sixWeekHours', value('ca.sawp.hours')),
    read('SA-2'),
    'HOURS',
    text(
      'Алты аптада кемінде {ca.sawp.hours} сағат керек (ұсынылғаны {sixWeekHours}).',
      'За шесть недель нужно не меньше {ca.sawp.hours} часов (предложено {sixWeekHours}).',
      'At least {ca.sawp.hours} hours in six weeks are needed (offered: {sixWeekHours}).',
    ),
    { when: no('transfer') },
  ),
  rule(
    'travel',
    text('Жол мен тұрғын үй', 'Дорога и жильё', 'Transport and housing'),
    all(yes('returnTransport'), yes('dailyTransport'), yes('housing')),
    second('SA-4'),
    'TRANSPORT_HOUSING',
    text(
      'Келіп-кету жолын, күнделікті жолды және тұрғын үйді жұмыс беруші береді.',
      'Дорогу туда и обратно, ежедневную дорогу и жильё даёт работодатель.',
      'The employer provides return transport, daily transport and housing.',
    ),
  ),
  rule(
    'contract',
    text('Үлгі шарт', 'Типовой договор', 'Standard contract'),
    yes('standardContract'),
    second('SA-4'),
    'CONTRACT',
    text(
      'Үлгі шарт өзгертілмейді және бірінші күнге дейін беріледі.',
      'Типовой договор не меняют и дают до первого дня.',
      'Nobody may alter the standard contract; it is given before day one.',
    ),
  ),
  rule(
    'wage',
    text('Жалақы', 'Оплата', 'Pay'),
    atLeast('pay', max('minimumWage', 'programRate', 'localRate')),
    second('SA-4'),
    'PAY',
    text(
      'Жалақы ({pay}) белгіленген мөлшерлердің ең жоғарысынан кем.',
      'Оплата ({pay}) ниже наибольшей из установленных ставок.',
      'The pay ({pay}) is below the highest of the set rates.',
    ),
  ),
  rule(
    'increase',
    text('Былтырғыдан көп жұмысшы', 'Работников больше прошлогоднего', 'More workers than last year'),
    yes('moreExplained'),
    second('SA-4'),
    'INCREASE',
    text(
      'Санның артқаны түсіндірілуі керек.',
      'Рост числа нужно объяснить.',
      'Asking for more workers than last year has to be explained.',
    ),
    { when: yes('moreThanLastYear') },
  ),
]

/** A season on a Canadian farm under yearly agreements with Mexico and Caribbean states. */
export const sawp = scheme('ca/sawp', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Канада фермасына Мексика мен Кариб елдерінен сегіз айға дейін маусымдық жұмысшы алу; жұмысшыны өз елі іріктейді.',
    'Канадская ферма берёт сезонного работника из Мексики или карибской страны до восьми месяцев; отбирает его страна.',
    'A Canadian farm takes a seasonal worker of Mexico or a Caribbean state for up to eight months; the state selects.',
  ),
  facts,
  editions: [
    {
      id: '2024',
      from: '2024-01-01',
      title,
      law: [read('SA-1')],
      exemptions: [],
      criteria,
      recruitment,
      process: {
        applicant: 'employer',
        lines: 'workers',
        where: ['online'],
        body: { kind: 'national' },
        documents: [],
        clocks: [],
        fees: [],
        transition: { rule: 'keep', cite: unread('no rule for running cases was read: the edition of filing is kept') },
        gaps: ['papers, decision times and fees were not read'],
      },
      permit: {
        title,
        holder: 'worker',
        lengths: [{ id: 'season', unit: 'month', longest: value('ca.sawp.months'), cite: read('SA-2') }],
        ties: [{ tie: 'employer', cite: SAWP('article not seen', 'R2', 'SAd', 'SA-6: closed permits') }],
        renewals: [],
        maintained: { cite: IRPR('s. 186(u)', 'R', 'IRPR', 'CA-19') },
        rights: [
          {
            id: 'agents',
            text: text(
              'Сіздің еліңіздің Канададағы байланыс қызметкерлері көмектеседі.',
              'В Канаде помогают представители вашей страны.',
              'Liaison agents of your state in Canada help you.',
            ),
            cite: read('SA-3'),
          },
          {
            id: 'named-again',
            text: text(
              'Жұмыс беруші келесі маусымда сізді атап шақыра алады.',
              'Работодатель может позвать вас по имени на следующий сезон.',
              'The employer may ask you back by name for the next season.',
            ),
            cite: SAWP('article not seen', 'R', 'servicecanada agri/operations 2006', 'SA-5'),
          },
        ],
        work: [],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: [],
      gaps: [
        {
          id: 'not-read',
          what: text(
            'Келісімі бар елдер мен өнімдер тізімі, жалақы мөлшерлері және шағым жолы оқылмаған.',
            'Перечни стран и продуктов, сами ставки и обжалование не прочитаны.',
            'The lists of states and products, the rates themselves and the appeal were not read.',
          ),
          cite: unread('SA-1, SA-4'),
        },
      ],
    },
  ],
})
