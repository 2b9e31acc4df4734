import type { Mark, OnExpiry, Scheme, Text, Tie } from '@kosh/law'
import { text } from '@kosh/law/language'
import { messages } from '../../platform/i18n/index.ts'
import type { RuleKind } from '../law/cited.ts'

export const markNames: Record<Mark, Text> = {
  R: text('актіден оқылған', 'прочитано в акте', 'read in the act'),
  R2: text('екінші дереккөзден', 'по вторичному источнику', 'from a secondary source'),
  D: text('2008–2009 жылдардағы шолудан', 'из обзора 2008–2009 годов', 'from the review of 2008-2009'),
  I: text('басқа фактілерден шығарылған', 'выведено из других фактов', 'inferred from other facts'),
  P: text('жоба, заң емес', 'проект, не закон', 'a proposal, not law'),
  G: text('тексерілмеген, қолданылмайды', 'не проверено, не применяется', 'not verified, not applied'),
  NF: text('табылмады', 'не найдено', 'not found'),
}

export const givesNames: Record<Scheme['gives'], Text> = {
  'employer-permit': text('жұмыс берушіге рұқсат', 'разрешение работодателю', 'permit to an employer'),
  'worker-permit': text('жұмыскерге рұқсат', 'разрешение работнику', 'permit to a worker'),
  visa: text('виза', 'виза', 'visa'),
  status: text('мәртебе', 'статус', 'status'),
  licence: text('лицензия', 'лицензия', 'licence'),
  certification: text('растау', 'подтверждение', 'certification'),
}

export const tieNames: Record<Tie, Text> = {
  employer: text('осы жұмыс беруші', 'этот работодатель', 'this employer'),
  occupation: text('осы кәсіп', 'эта профессия', 'this occupation'),
  region: text('осы өңір', 'этот регион', 'this region'),
  sector: text('осы сала', 'эта отрасль', 'this sector'),
  workplace: text('осы жұмыс орны', 'это рабочее место', 'this workplace'),
}

export const expiryNames: Record<OnExpiry, Text> = {
  refuse: text('бас тартылды деп саналады', 'считается отказом', 'counts as a refusal'),
  grant: text('берілді деп саналады', 'считается разрешённым', 'counts as granted'),
  lapse: text('өтініш күшін жояды', 'заявление утрачивает силу', 'the application lapses'),
  'annul-permit': text('рұқсат жойылады', 'разрешение аннулируется', 'the permit is annulled'),
  'suspend-permit': text('рұқсат тоқтатыла тұрады', 'разрешение приостанавливается', 'the permit is suspended'),
  escalate: text(
    'іс жоғары тұрған лауазымдыға көтеріледі',
    'дело передаётся вышестоящему',
    'the case goes to a superior',
  ),
  remind: text('еске салу жіберіледі', 'отправляется напоминание', 'a reminder is sent'),
}

export const actorNames: Record<string, Text> = {
  officer: text('қызметкер', 'служащий', 'the officer'),
  applicant: text('өтініш беруші', 'заявитель', 'the applicant'),
  worker: text('жұмыскер', 'работник', 'the worker'),
  employer: text('жұмыс беруші', 'работодатель', 'the employer'),
  host: text('қабылдаушы', 'принимающая сторона', 'the host'),
}

export const channelNames: Record<'online' | 'counter' | 'mission', Text> = {
  online: text('онлайн', 'онлайн', 'online'),
  counter: text('қабылдау орнында', 'на приёме', 'at the counter'),
  mission: text('шетелдегі өкілдікте', 'в представительстве за рубежом', 'at a mission abroad'),
}

export const startNames: Record<string, Text> = {
  receipt: text('өтініш қабылданғаннан', 'со дня приёма заявления', 'from receipt'),
  'defect-notice': text('кемшілік туралы хабардан', 'с уведомления о недостатках', 'from the notice of defects'),
  decision: text('шешімнен', 'со дня решения', 'from the decision'),
  'permit-issued': text('рұқсат берілгеннен', 'со дня выдачи', 'from issue'),
  'permit-ends': text('рұқсат аяқталғанша', 'до окончания разрешения', 'before the permit ends'),
  suspension: text('тоқтатылғаннан', 'со дня приостановления', 'from the suspension'),
  cure: text('кемшілік жойылғаннан', 'со дня устранения', 'from the cure'),
  notice: text('шешім туралы хабардан', 'с уведомления о решении', 'from the notice of the decision'),
  'previous-outcome': text('алдыңғы сатының нәтижесінен', 'с итога прошлой ступени', 'from the outcome before'),
  'contract-start': text('шарт басталғаннан', 'с начала договора', 'from the start of the contract'),
  arrival: text('келген күннен', 'со дня прибытия', 'from arrival'),
  'contract-end': text('шарт аяқталғаннан', 'с окончания договора', 'from the end of the contract'),
}

export const ruleNames: Record<RuleKind, Text> = {
  criterion: text('шарт', 'условие', 'condition'),
  exemption: text('босату', 'изъятие', 'exemption'),
  points: text('балл', 'баллы', 'points'),
  clock: text('мерзім', 'срок', 'time limit'),
  fee: text('алым', 'сбор', 'fee'),
  paper: text('құжат', 'документ', 'paper'),
  duty: text('міндет', 'обязанность', 'duty'),
  appeal: text('шағым', 'обжалование', 'appeal'),
  permit: text('рұқсат', 'разрешение', 'permit'),
}

export const unitNames: Record<'working-day' | 'calendar-day' | 'month' | 'day', Text> = {
  'working-day': text(
    '{n} жұмыс күні',
    '{n, plural, one {# рабочий день} few {# рабочих дня} other {# рабочих дней}}',
    '{n, plural, one {# working day} other {# working days}}',
  ),
  'calendar-day': text(
    '{n} күнтізбелік күн',
    '{n, plural, one {# календарный день} few {# календарных дня} other {# календарных дней}}',
    '{n, plural, one {# calendar day} other {# calendar days}}',
  ),
  day: text(
    '{n} күн',
    '{n, plural, one {# день} few {# дня} other {# дней}}',
    '{n, plural, one {# day} other {# days}}',
  ),
  month: text(
    '{n} ай',
    '{n, plural, one {# месяц} few {# месяца} other {# месяцев}}',
    '{n, plural, one {# month} other {# months}}',
  ),
}

export const schemeWords = messages({
  listTitle: text('Заңды жолдар', 'Законные пути', 'Lawful ways'),
  listLead: text(
    'Әр жол — заңда жазылған рұқсат, мәртебе не лицензия. Қайсысы сізге келетінін ашып қараңыз.',
    'Каждый путь — разрешение, статус или лицензия, как они записаны в праве. Откройте, чтобы увидеть условия.',
    'Each way is a permit, status or licence as the law has it. Open one to see its conditions.',
  ),
  forAll: text('Барлығы', 'Все', 'All'),
  forWorkers: text('Жұмыскерге', 'Работнику', 'For workers'),
  forEmployers: text('Жұмыс берушіге', 'Работодателю', 'For employers'),
  inForce: text('күшінде', 'действует', 'in force'),
  ended: text('күшін жойған', 'не действует', 'no longer in force'),
  draft: text('жоба', 'проект', 'draft'),
  compare: text(
    'Салыстыру үшін: басқа елдің заңы. Бұл жерде өтініш қабылданбайды.',
    'Для сравнения: право другой страны. Заявления здесь не принимаются.',
    'For comparison: the law of another country. No applications are taken here.',
  ),
  noneHere: text('Мұндай жол жоқ.', 'Такого пути нет.', 'There is no such way.'),
  gives: text('Не береді', 'Что даёт', 'What it gives'),
  status: text('Күйі', 'Состояние', 'Status'),
  applicant: text('Кім өтініш береді', 'Кто подаёт', 'Who applies'),
  where: text('Қайда', 'Где', 'Where'),
  body: text('Кім шешеді', 'Кто решает', 'Who decides'),
  bodyRegion: text('өңірдің жергілікті органы', 'местный орган региона', 'the local body of the region'),
  bodyNational: text('бір мемлекеттік орган', 'один орган на всю страну', 'one body for the whole country'),
  length: text('Мерзімі', 'На какой срок', 'For how long'),
  atMost: text('ең көбі {term}', 'не дольше: {term}', 'at most {term}'),
  ties: text('Неге байлаулы', 'К чему привязано', 'Tied to'),
  tiesNone: text('ештеңеге', 'ни к чему', 'nothing'),
  renewal: text('Ұзарту', 'Продление', 'Extension'),
  renewalNo: text('ұзартылмайды', 'не продлевается', 'not extended'),
  renewalYes: text('ұзартылады', 'продлевается', 'may be extended'),
  rights: text('Құқықтар', 'Права', 'Rights'),
  quota: text('Квота', 'Квота', 'Quota'),
  start: text('Өтініш беру', 'Подать заявление', 'Apply'),
  steps: text('Қадамдар мен мерзімдер', 'Шаги и сроки', 'Steps and time limits'),
  stepsNone: text(
    'Оқылған дереккөздер рәсім мерзімдерін бермейді.',
    'Прочитанные источники не называют сроков процедуры.',
    'The sources read give no time limits of the procedure.',
  ),
  step: text('Не', 'Что', 'What'),
  who: text('Кім', 'Кто', 'Who'),
  term: text('Мерзім', 'Срок', 'Time limit'),
  thenWhat: text('Мерзім өтсе', 'Если срок истёк', 'When it runs out'),
  basis: text('Негізі', 'Норма', 'Basis'),
  papers: text('Құжаттар', 'Документы', 'Papers'),
  papersNone: text(
    'Оқылған дереккөздерде құжаттар тізімі жоқ.',
    'В прочитанных источниках нет перечня документов.',
    'The sources read hold no list of papers.',
  ),
  paper: text('Құжат', 'Документ', 'Paper'),
  needed: text('Қашан керек', 'Когда нужен', 'When needed'),
  always: text('әрқашан', 'всегда', 'always'),
  sometimes: text('жауаптарыңызға байланысты', 'зависит от ваших ответов', 'depends on your answers'),
  onlyIf: text('егер: {when}', 'если: {when}', 'if: {when}'),
  mayFollow: text('кейін берсе болады', 'можно представить позже', 'may follow later'),
  fees: text('{date} күнгі алымдар', 'Сборы на {date}', 'Fees on {date}'),
  feesNone: text('Бұл жолда алым жоқ.', 'Сборов по этому пути нет.', 'This way has no fee.'),
  feeFor: text('Кім үшін', 'За кого', 'For whom'),
  amount: text('Сома', 'Сумма', 'Amount'),
  paidBy: text('Төлейтін: {who}; {when}', 'Платит: {who}; {when}', 'Paid by {who}; {when}'),
  beforeFiling: text('өтініш бергенге дейін', 'до подачи', 'before filing'),
  beforePermit: text(
    'оң шешімнен кейін, рұқсатқа дейін',
    'после положительного решения, до разрешения',
    'after a favourable decision, before the permit',
  ),
  notFound: text('дереккөздерде табылмады', 'в источниках не найдено', 'not found in the sources'),
  computed: text('Есеп: {values}', 'Расчёт: {values}', 'Computed from: {values}'),
  criteria: text('Заңның ретімен шарттар', 'Условия в порядке закона', 'Conditions in the order of the act'),
  criteriaLead: text(
    'Орындалмаған шарт бас тартуға негіз бола алады.',
    'Невыполненное условие может стать основанием отказа.',
    'A condition that is not met can be a reason for refusal.',
  ),
  refusalCode: text('бас тарту коды {code}', 'код отказа {code}', 'reason for refusal {code}'),
  curable: text('түзетуге болады', 'можно исправить', 'can be cured'),
  exemptions: text('Кімге рұқсат керек емес', 'Кому разрешение не нужно', 'Who needs no permit'),
  points: text('Балл', 'Баллы', 'Points'),
  pass: text('Өту шегі: {n}', 'Проходной балл: {n}', 'Pass mark: {n}'),
  duties: text('Шешімнен кейінгі міндеттер', 'Обязанности после решения', 'Duties after the decision'),
  appeal: text('Шағымдану жолы', 'Порядок обжалования', 'How to appeal'),
  stays: text('шағым шешімді тоқтата тұрады', 'жалоба приостанавливает решение', 'filing stays the decision'),
  gaps: text('Дереккөздерде жоқ нәрсе', 'Чего нет в источниках', 'What no source gives'),
  gapsLead: text(
    'Бұл бөліктер толық емес деп белгіленген. Жүйе оларды ойдан шығармайды.',
    'Эти части помечены как неполные. Система их не додумывает.',
    'These parts are marked as incomplete. The system does not guess them.',
  ),
  law: text('Заң және редакциялар', 'Право и редакции', 'Law and its editions'),
  lawBase: text('Негізгі актілер', 'Основные акты', 'Main acts'),
  edition: text('Редакция', 'Редакция', 'Edition'),
  from: text('Бастап', 'С', 'From'),
  to: text('Дейін', 'По', 'To'),
  open: text('қазір де', 'по настоящее время', 'still in force'),
  changed: text('Не өзгерді', 'Что изменилось', 'What changed'),
  shown: text(
    '{date} күнгі заң көрсетілген: «{edition}» редакциясы.',
    'Показано право на {date}: редакция «{edition}».',
    'The law of {date} is shown: edition “{edition}”.',
  ),
  lastChange: text('Соңғы өзгеріс', 'Последнее изменение', 'Last change'),
  otherDay: text('Басқа күнгі заң', 'Право на другой день', 'The law of another day'),
  dayLabel: text('Күні', 'Дата', 'Date'),
  dayHint: text('Мысалы, {day}', 'Например, {day}', 'For example, {day}'),
  show: text('Көрсету', 'Показать', 'Show'),
  noEdition: text(
    '{date} күні бұл жол күшінде болған жоқ.',
    'На {date} этот путь не действовал.',
    'On {date} this way was not in force.',
  ),
  acts: text('Құқық актілерінің тізілімі', 'Реестр норм права', 'Register of law'),
  actsLead: text(
    'Жүйедегі әр ереже мен сан осы актілердің біріне сілтейді.',
    'Каждое правило и число в системе ссылается на один из этих актов.',
    'Each rule and figure of the system cites one of these acts.',
  ),
  act: text('Акт', 'Акт', 'Act'),
  editions: text('Редакциялар', 'Редакции', 'Editions'),
  source: text('Дереккөз', 'Источник', 'Source'),
  registry: text('Ресми тізілімде', 'В официальном реестре', 'In the official register'),
  number: text('Нөмірі', 'Номер', 'Number'),
  adopted: text('Қабылданған', 'Принят', 'Adopted'),
  repealed: text('Күші жойылған', 'Отменён', 'Repealed'),
  knownHow: text('Қалай белгілі', 'Как известно', 'How it is known'),
  rules: text('Осы актіге сүйенетін ережелер', 'Правила, которые на нём стоят', 'Rules that cite it'),
  valuesTitle: text('Осы актіден алынған сандар', 'Значения из этого акта', 'Values taken from it'),
  rule: text('Ереже', 'Правило', 'Rule'),
  kind: text('Түрі', 'Вид', 'Kind'),
  scheme: text('Жол', 'Путь', 'Way'),
  place: text('Орны', 'Место', 'Place'),
  value: text('Мән', 'Значение', 'Value'),
  period: text('Кезең', 'Период', 'Period'),
  noRules: text('Осы актіге сілтейтін ереже жоқ.', 'Правил со ссылкой на него нет.', 'No rule cites it.'),
  noValues: text('Осы актіден алынған сан жоқ.', 'Значений из него нет.', 'No value is taken from it.'),
})
