import type { Clock } from '@kosh/law'
import { type Text, text } from '@kosh/law'
import { messages } from '../../../platform/i18n/index.ts'
import type { CaseState, Channel, LineOutcome, Outcome } from '../model.ts'

/** States, outcomes and what follows, in words. */
export const stateWords: Record<CaseState, Text> = {
  draft: text('жоба', 'черновик', 'draft'),
  filed: text('қабылданды', 'принято', 'received'),
  'in-assessment': text('қаралуда', 'рассматривается', 'being considered'),
  'awaiting-applicant': text('өтініш берушінің жауабы күтіледі', 'ждём ответа заявителя', 'waiting for the applicant'),
  'awaiting-fee': text('төлем күтіледі', 'ждём оплаты', 'waiting for payment'),
  decided: text('шешім қабылданды', 'решено', 'decided'),
  withdrawn: text('қайтарып алынды', 'отозвано', 'withdrawn'),
  lapsed: text('күшін жойды', 'утратило силу', 'lapsed'),
}

/** The next step, for the applicant. */
export const nextWords: Record<CaseState, Text> = {
  draft: text('Толтырып, өтініш беріңіз', 'Заполните и подайте', 'Fill it in and file it'),
  filed: text('Маман істі алады', 'Специалист возьмёт дело', 'An officer takes the case'),
  'in-assessment': text('Маман шешім қабылдайды', 'Специалист примет решение', 'An officer decides'),
  'awaiting-applicant': text('Сұралғанды толықтырыңыз', 'Дополните, что просят', 'Add what was asked for'),
  'awaiting-fee': text('Төлеп, деректемесін жазыңыз', 'Оплатите и укажите реквизит', 'Pay and give the reference'),
  decided: text('Шешімді оқыңыз', 'Прочитайте решение', 'Read the decision'),
  withdrawn: text('Ештеңе керек емес', 'Ничего не нужно', 'Nothing is needed'),
  lapsed: text('Қайта өтініш бере аласыз', 'Можно подать снова', 'You can apply again'),
}

export const outcomeNames: Record<Outcome | 'not-applicable', Text> = {
  pass: text('орындалды', 'выполнено', 'met'),
  fail: text('орындалмады', 'не выполнено', 'not met'),
  unknown: text('белгісіз', 'неизвестно', 'not known yet'),
  incomplete: text('заңда табылмады', 'норма не найдена', 'law not found'),
  'not-applicable': text('қатысты емес', 'не применяется', 'does not apply'),
}

export const lineOutcomeNames: Record<LineOutcome, Text> = {
  granted: text('рұқсат берілді', 'разрешено', 'granted'),
  refused: text('бас тартылды', 'отказано', 'refused'),
  'not-needed': text('рұқсат қажет емес', 'разрешение не нужно', 'no permit needed'),
  withdrawn: text('қайтарып алынды', 'отозвано', 'withdrawn'),
  lapsed: text('күшін жойды', 'утратило силу', 'lapsed'),
}

export const channelWords: Record<Channel, Text> = {
  online: text('онлайн', 'онлайн', 'online'),
  counter: text('қабылдау терезесінде', 'у окна приёма', 'at the counter'),
  mission: text('шетелдегі мекемеде', 'в загранучреждении', 'at a mission abroad'),
  import: text('басқа жүйеден', 'из другой системы', 'from another system'),
}

/** What follows when a time limit runs out. */
export const expiryWords: Record<Clock['onExpiry'], Text> = {
  refuse: text(
    'Мерзім өтсе, бас тартылады.',
    'Если срок пройдёт, будет отказано.',
    'If it runs out, the application is refused.',
  ),
  grant: text(
    'Мерзім өтсе, өтініш қанағаттандырылған болып саналады.',
    'Если срок пройдёт, заявление считается удовлетворённым.',
    'If it runs out, the application counts as granted.',
  ),
  lapse: text(
    'Мерзім өтсе, өтініш күшін жояды және ұсталған орындар босайды.',
    'Если срок пройдёт, заявление утратит силу, а занятые места освободятся.',
    'If it runs out, the application lapses and the places held are given back.',
  ),
  'annul-permit': text(
    'Мерзім өтсе, рұқсаттың күші жойылады.',
    'Если срок пройдёт, разрешение будет аннулировано.',
    'If it runs out, the permit is annulled.',
  ),
  'suspend-permit': text(
    'Мерзім өтсе, рұқсат тоқтатыла тұрады.',
    'Если срок пройдёт, разрешение будет приостановлено.',
    'If it runs out, the permit is suspended.',
  ),
  escalate: text(
    'Мерзім өтсе, іс кешіккен деп белгіленіп, жоғары тұрған маманға көрсетіледі. Шағым бере аласыз.',
    'Если срок пройдёт, дело отметят как просроченное и покажут вышестоящему. Вы можете пожаловаться.',
    'If it runs out, the case is marked overdue and shown to the superior. You may complain.',
  ),
  remind: text('Бұл — еске салу.', 'Это напоминание.', 'This is a reminder.'),
}

export const actorWords: Record<Clock['actor'], Text> = {
  officer: text('орган', 'орган', 'the body'),
  applicant: text('өтініш беруші', 'заявитель', 'the applicant'),
  worker: text('қызметкер', 'работник', 'the worker'),
}

export const caseWords = messages({
  cases: text('Менің істерім', 'Мои дела', 'My cases'),
  casesEmpty: text(
    'Әзірге іс жоқ. Өтініш бергенде, ол осында көрінеді: күйі, келесі қадамы және мерзімі.',
    'Дел пока нет. Когда вы подадите заявление, оно появится здесь: состояние, следующий шаг и срок.',
    'No cases yet. When you apply, the application shows here: its state, the next step and the limit.',
  ),
  number: text('Нөмірі', 'Номер', 'Number'),
  draftNumber: text('Жоба, {day}', 'Черновик, {day}', 'Draft, {day}'),
  scheme: text('Рәсім', 'Процедура', 'Scheme'),
  state: text('Күйі', 'Состояние', 'State'),
  next: text('Келесі қадам', 'Следующий шаг', 'Next step'),
  who: text('Кім', 'Кто', 'Who'),
  you: text('сіз', 'вы', 'you'),
  body: text('орган', 'орган', 'the body'),
  nobody: text('—', '—', '—'),
  until: text('Қашанға дейін', 'До какого дня', 'Until'),
  untilDay: text('{day} дейін', 'до {day}', 'until {day}'),
  overdue: text('мерзімі өтті', 'срок прошёл', 'overdue'),
  noLimit: text('мерзімсіз', 'без срока', 'no limit'),
  filed: text('Берілген уақыты', 'Подано', 'Filed'),
  lines: text('Жолдар', 'Строки', 'Lines'),
  worker: text('Қызметкер', 'Работник', 'Worker'),
  outcome: text('Нәтиже', 'Итог', 'Outcome'),
  permit: text('Рұқсат', 'Разрешение', 'Permit'),
  pdf: text('PDF', 'PDF', 'PDF'),
  undecided: text('шешім күтілуде', 'ожидает решения', 'not decided yet'),
  granted: text('рұқсат берілді, төлем күтіледі', 'разрешено, ждём оплаты', 'granted, waiting for payment'),
  reasonsTitle: text('Неге бас тартылды', 'Почему отказано', 'Why it was refused'),
  reasonsOf: text('{no}. {name}: бас тартылды', '{no}. {name}: отказано', '{no}. {name}: refused'),
  reason: text('Себебі', 'Причина', 'Reason'),
  fact: text('Сүйенген дерек', 'На чём основано', 'What it rests on'),
  lawValue: text('Заң талабы', 'Что требует норма', 'What the law asks'),
  article: text('Бап', 'Статья', 'Article'),
  whatIf: text('Нені өзгерту керек', 'Что изменило бы решение', 'What would change it'),
  whatIfNone: text(
    'Бір дерекпен ғана өзгермейді: барлық шарттарды қараңыз.',
    'Одним изменением не исправить: посмотрите все условия.',
    'No single change would do: see all the conditions.',
  ),
  explain: text('Маманның түсіндірмесі', 'Пояснение специалиста', 'What the officer explains'),
  appeal: text('Қалай шағымдануға болады', 'Как обжаловать', 'How to appeal'),
  appealUntil: text('{body}: {day} дейін ({law}).', '{body}: до {day} ({law}).', '{body}: until {day} ({law}).'),
  appealNoDay: text(
    '{body} ({law}). Мерзімі оқылған дереккөздерде табылмады.',
    '{body} ({law}). Срок в прочитанных источниках не найден.',
    '{body} ({law}). The limit was not found in the sources read.',
  ),
  appealUnknown: text(
    'Шағым беру тәртібі оқылған дереккөздерде табылмады. Органнан сұраңыз.',
    'Порядок обжалования в прочитанных источниках не найден. Спросите в органе.',
    'The route of appeal was not found in the sources read. Ask the body.',
  ),
  conditions: text('Барлық шарттар', 'Все условия', 'All the conditions'),
  invoice: text('Шот', 'Счёт', 'Invoice'),
  fees: text('Төлемдер', 'Платежи', 'Fees'),
  fee: text('Төлем', 'Платёж', 'Fee'),
  amount: text('Сома', 'Сумма', 'Amount'),
  paid: text('төленді: {reference}', 'оплачено: {reference}', 'paid: {reference}'),
  toPay: text('төлеу керек', 'нужно оплатить', 'to be paid'),
  payAct: text('Төлемді жазу', 'Записать оплату', 'Record the payment'),
  payTitle: text('Төлем деректемесі', 'Реквизиты платежа', 'The payment'),
  payReference: text('Төлем құжатының нөмірі', 'Номер платёжного документа', 'Number of the payment document'),
  payDay: text('Төлеген күні', 'День оплаты', 'Day of payment'),
  payDayHint: text(
    'Мөлшерлеме осы күнге қарай алынады.',
    'Ставка берётся на этот день.',
    'The rate is that of this day.',
  ),
  payAmount: text('Төленген сома', 'Уплаченная сумма', 'Amount paid'),
  payAmountHint: text(
    'Мөлшерлеме оқылған дереккөздерде табылмады, сондықтан төлем құжатындағы сома керек.',
    'Ставка в прочитанных источниках не найдена, поэтому нужна сумма из платёжного документа.',
    'No source read gives the rate, so the amount of the payment document is needed.',
  ),
  badAmount: text(
    'Соманы 150000 немесе 150000,50 түрінде жазыңыз',
    'Напишите сумму как 150000 или 150000,50',
    'Write the amount like 150000 or 150000.50',
  ),
  save: text('Жазу', 'Записать', 'Record'),
  documents: text('Құжаттар', 'Документы', 'Papers'),
  noDocuments: text('Құжат қосылмаған.', 'Документы не приложены.', 'No papers were added.'),
  notices: text('Хабарламалар', 'Уведомления', 'Notices'),
  unread: text('жаңа', 'новое', 'new'),
  outside: text(
    'Хабарламаны пошта мен телефонға алу',
    'Сообщения на почту и телефон',
    'Messages by e-mail and telephone',
  ),
  answers: text('Сұрақтарыңызға жауаптар', 'Ответы на ваши вопросы', 'Answers to your questions'),
  noNotices: text('Хабарлама жоқ.', 'Уведомлений нет.', 'No notices.'),
  limits: text('Мерзімдер', 'Сроки', 'Time limits'),
  noLimits: text('Жүріп тұрған мерзім жоқ.', 'Сейчас сроки не идут.', 'No limit is running.'),
  running: text('жүріп тұр', 'идёт', 'running'),
  stopped: text('тоқтады', 'остановлен', 'stopped'),
  expired: text('өтіп кетті', 'истёк', 'run out'),
  history: text('Тарихы', 'История', 'History'),
  when: text('Уақыты', 'Время', 'When'),
  what: text('Не болды', 'Что произошло', 'What happened'),
  byWhom: text('Кім', 'Кто', 'By whom'),
  system: text('жүйе', 'система', 'the system'),
  receipt: text('Қолхат', 'Расписка', 'Receipt'),
  continueDraft: text('Толтыруды жалғастыру', 'Продолжить заполнение', 'Go on filling in'),
  withdraw: text('Өтінішті қайтарып алу', 'Отозвать заявление', 'Withdraw the application'),
  withdrawTitle: text('Өтінішті қайтарып аласыз ба?', 'Отозвать заявление?', 'Withdraw the application?'),
  withdrawText: text(
    'Ұсталған орындар басқаларға беріледі, кезектегі орныңыз жойылады. Мұны қайтаруға болмайды.',
    'Занятые места перейдут другим, место в очереди пропадёт. Это нельзя отменить.',
    'The places held go to others and your place in the order is lost. This cannot be undone.',
  ),
  withdrawYes: text('Иә, қайтарып аламын', 'Да, отозвать', 'Yes, withdraw'),
  goBack: text('Іске қайту', 'Вернуться к делу', 'Back to the case'),
  cure: text('Сұралғанды толықтыру', 'Дополнить, что просят', 'Add what was asked for'),
  cureTitle: text('Не түзету керек', 'Что нужно исправить', 'What has to be put right'),
  cureLead: text(
    'Керек жауаптарды өзгертіп, құжаттарды қосыңыз да, жіберіңіз. Іс қайта бағаланады.',
    'Измените нужные ответы, приложите документы и отправьте. Дело оценят заново.',
    'Change the answers in question, add the papers and send. The case is assessed again.',
  ),
  cureSend: text('Жіберу', 'Отправить', 'Send'),
  saved: text('Сақталды', 'Сохранено', 'Saved'),
  addDocument: text('Құжат қосу', 'Приложить документ', 'Add a paper'),
  employer: text('Жұмыс беруші', 'Работодатель', 'Employer'),
  region: text('Өңір', 'Регион', 'Region'),
  channel: text('Қалай берілді', 'Как подано', 'How it was filed'),
})
