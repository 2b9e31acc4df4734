import {
  all,
  atLeast,
  atMost,
  below,
  type Citation,
  type Criterion,
  daysBetween,
  type Exemption,
  except,
  is,
  isNone,
  must,
  not,
  on,
  shareAtMost,
  text,
  value,
  when,
  yes,
} from '../../../language/index.ts'
import * as s from '../employer-permit/shared.ts'

/** Cites the rules of the edition: source and fact row. */
export type Rule = (source: string, note: string, article?: string) => Citation

/** First heads of branches, and heads of wholly foreign-owned subsidiaries, need no permit at all. */
export const exemptions = (heads: (source: string, note: string) => Citation, owned: boolean): Exemption[] => [
  s.freeMovement(undefined, 'kz/eaeu-treaty'),
  {
    ...s.branchHead(heads('celsium', 'C.8')),
    when: all(is('post', 'first-head'), is('receiver', 'branch', 'representative-office')),
  },
  ...(owned
    ? [
        {
          ...s.ownedHead(heads('nc-2018', 'C.8'), '2018-04-28'),
          when: all(is('post', 'first-head', 'deputy-head'), is('receiver', 'subsidiary'), yes('whollyForeignOwned')),
        },
      ]
    : []),
]

const longest = when(s.extension, value('kz.ict.extension-months'), value('kz.ict.months'))

/** The sender is set up in a WTO member. */
const sender = (rule: Rule): Criterion =>
  must(
    'sender',
    text('Жіберуші ДСҰ елінде құрылған', 'Направляющее лицо создано в стране ВТО', 'Sender set up in a WTO member'),
    yes('senderInWto'),
    rule('signum', 'C-19'),
    {
      refuse: {
        code: 'SENDER',
        text: text(
          'Жіберуші компания Дүниежүзілік сауда ұйымына мүше елде құрылуы керек.',
          'Направляющая компания должна быть создана в стране - члене Всемирной торговой организации.',
          'The sending company must be set up in a member of the World Trade Organization.',
        ),
      },
    },
  )

/** The receiver is the sender's own branch, subsidiary or representative office. */
const receiver = (rule: Rule): Criterion =>
  must(
    'receiver',
    text('Қабылдаушы жіберушінің өз ұйымы', 'Принимающий - своя организация', 'Receiver belongs to the sender'),
    is('receiver', 'branch', 'representative-office', 'subsidiary'),
    rule('signum', 'C-19'),
    {
      refuse: {
        code: 'RECEIVER',
        text: text(
          'Адам жіберушінің Қазақстандағы филиалына, өкілдігіне немесе еншілес ұйымына ауысуы керек. Басқа ұйымда жұмыс істеу үшін жұмыс берушіге берілетін рұқсат керек.',
          'Перевод возможен в филиал, представительство или дочернюю организацию направляющего лица. Для работы в другой организации разрешение получает сам работодатель.',
          'The transfer must be to a branch, representative office or subsidiary of the sender. Another body needs the employer permit.',
        ),
      },
    },
  )

/** Head, manager or specialist. */
const post = (rule: Rule): Criterion =>
  must(
    'post',
    text('Басшы, менеджер немесе маман', 'Руководитель, менеджер или специалист', 'Head, manager or specialist'),
    is('post', 'first-head', 'deputy-head', 'manager', 'specialist'),
    rule('wpk-ict', 'C-19'),
    {
      refuse: {
        code: 'POST',
        text: text(
          'Тек басшыны, менеджерді немесе маманды ауыстыруға болады.',
          'Перевести можно только руководителя, менеджера или специалиста.',
          'Only a head, a manager or a specialist can be transferred.',
        ),
      },
    },
  )

/** At least a year with the sender. */
const experience = (rule: Rule): Criterion =>
  must(
    'sender-months',
    text('Жіберушідегі еңбек өтілі', 'Стаж у направляющего лица', 'Time of work with the sender'),
    atLeast('senderMonths', value('kz.ict.sender-months')),
    rule('wpk-ict', 'C-20'),
    {
      refuse: {
        code: 'SENDER-TIME',
        text: text(
          'Адам жіберушіде кемінде {kz.ict.sender-months} ай жұмыс істеуі керек (істегені: {senderMonths}).',
          'Человек должен проработать у направляющего лица не менее {kz.ict.sender-months} месяцев (проработал {senderMonths}).',
          'The person must have worked for the sender for at least {kz.ict.sender-months} months (so far: {senderMonths}).',
        ),
      },
    },
  )

/** Managers and specialists: at most half of the Kazakh staff of the category; heads stand outside the share. */
const share = (rule: Rule): Criterion =>
  must(
    'share',
    text('Ауыстырылғандардың үлесі', 'Доля переведённых', 'Share of transferees'),
    shareAtMost('transfereesInCategory', 'citizensInCategory', value('kz.ict.share')),
    rule('wpk-ict', 'C-23'),
    {
      when: is('post', 'manager', 'specialist'),
      refuse: {
        code: 'SHARE',
        text: text(
          'Ауыстырылғандар осы санаттағы қазақстандық қызметкерлердің {kz.ict.share} пайызынан аспауы керек ({transfereesInCategory} адам, азаматтар: {citizensInCategory}).',
          'Переведённых должно быть не больше {kz.ict.share} процентов казахстанских работников категории ({transfereesInCategory}, граждан: {citizensInCategory}).',
          'Transferees may be at most {kz.ict.share} percent of the Kazakh staff of the category ({transfereesInCategory}, citizens: {citizensInCategory}).',
        ),
      },
    },
  )

/** One special condition of the employer's choice. */
const special = (rule: Rule): Criterion =>
  must(
    'special-condition',
    text('Ерекше шарт', 'Особое условие', 'Special condition'),
    not(isNone('specialCondition')),
    rule('wpk-ict', 'C-24'),
    {
      unless: [except('local-content', yes('localContent'), rule('peregrine', 'C-24'))],
      refuse: {
        code: 'SPECIAL-CONDITION',
        text: text(
          'Бір ерекше шартты таңдаңыз: азаматтарды оқыту, қайта даярлау, біліктілігін арттыру немесе қосымша жұмыс орындары.',
          'Выберите одно особое условие: обучение, переподготовка, повышение квалификации граждан или рабочие места для них.',
          'Choose one special condition: train, retrain or raise the qualification of citizens, or extra jobs for them.',
        ),
      },
    },
  )

/** Notice of the vacancy 15 days before filing; a local candidate found does not bar the permit. */
const notice = (rule: Rule): Criterion =>
  must(
    'vacancy-notice',
    text('Вакансия туралы хабарлау', 'Сообщение о вакансии', 'Notice of the vacancy'),
    all(not(isNone('vacancyNotice')), atLeast(daysBetween('vacancyNotice', on('filing')), value('kz.ict.notice-days'))),
    rule('peregrine', 'C-25'),
    {
      when: not(s.extension),
      refuse: {
        code: 'NOTICE',
        text: text(
          'Вакансия туралы өтінішке дейін {kz.ict.notice-days} күн бұрын хабарлау керек (хабарланған күн: {vacancyNotice}).',
          'О вакансии нужно сообщить за {kz.ict.notice-days} дней до заявления (сообщено: {vacancyNotice}).',
          'Notice of the vacancy must be given {kz.ict.notice-days} days before filing (given: {vacancyNotice}).',
        ),
      },
    },
  )

/** Up to three years, an extension of up to one. */
const term = (rule: Rule): Criterion =>
  must(
    'term',
    text('Сұралған мерзім', 'Запрошенный срок', 'Term asked for'),
    atMost('monthsAsked', longest),
    rule('wpk-ict', 'C-21'),
    {
      refuse: {
        code: 'TERM',
        text: text(
          'Рұқсат {kz.ict.months} айға дейін беріледі, {kz.ict.extension-months} айға дейін ұзартылады (сұралғаны: {monthsAsked}).',
          'Разрешение дают на срок до {kz.ict.months} месяцев, продлевают до {kz.ict.extension-months} (запрошено: {monthsAsked}).',
          'The permit is given for up to {kz.ict.months} months and extended by up to {kz.ict.extension-months} (asked: {monthsAsked}).',
        ),
      },
    },
  )

/** One extension only. */
const once = (rule: Rule): Criterion =>
  must(
    'extension-limit',
    text('Ұзартулар саны', 'Число продлений', 'Number of extensions'),
    below('extensionsGiven', value('kz.ict.extensions')),
    rule('wpk-ict', 'C-21'),
    {
      when: s.extension,
      refuse: {
        code: 'EXTENSION-LIMIT',
        text: text(
          'Ауыстыру рұқсаты тек {kz.ict.extensions} рет ұзартылады; бұрын {extensionsGiven} рет ұзартылған.',
          'Разрешение на перевод продлевают {kz.ict.extensions} раз; уже продлено: {extensionsGiven}.',
          'The permit is extended {kz.ict.extensions} time only; it has been extended {extensionsGiven} times.',
        ),
      },
    },
  )

/** The order of C-R7: false papers, the conditions of par. 57, a finding. */
export const criteria = (rule: Rule, of: { conditions2017: boolean }): Criterion[] => [
  s.trueDocuments(rule('egov-ref', 'C-R7', 'grounds of refusal')),
  sender(rule),
  receiver(rule),
  post(rule),
  experience(rule),
  share(rule),
  ...(of.conditions2017 ? [special(rule), notice(rule)] : []),
  term(rule),
  once(rule),
  s.noBan(rule('egov-ref', 'C-R7, C-R5', 'grounds of refusal')),
]
