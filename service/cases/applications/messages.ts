import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Words of the forms, notices and histories of cases. */
export const words = messages({
  required: text('Бұл сұраққа жауап беріңіз', 'Ответьте на этот вопрос', 'Answer this question'),
  documentNeeded: text('Бұл құжатты қосыңыз', 'Приложите этот документ', 'Add this document'),
  noLines: text('Кем дегенде бір жол қосыңыз', 'Добавьте хотя бы одну строку', 'Add at least one line'),
  feeNeeded: text('Төлемнің деректемесін көрсетіңіз', 'Укажите реквизит платежа', 'Give the payment reference'),
  reasonNeeded: text('Не түзету керегін жазыңыз', 'Напишите, что нужно исправить', 'Write what has to be put right'),
  badDay: text('Күнді 2026-05-04 түрінде жазыңыз', 'Напишите дату как 2026-05-04', 'Write the date like 2026-05-04'),
  futureDay: text('Болашақ күнді жазбаңыз', 'Не указывайте будущий день', 'Do not give a day in the future'),
  notAsked: text(
    'Бұл схемада мұндай сұрақ жоқ',
    'В этой процедуре нет такого вопроса',
    'This scheme has no such question',
  ),
  judgementOnly: text('Мұны маман бағалайды', 'Это оценивает специалист', 'This is for the officer to judge'),
  unknownColumn: text('Белгісіз баған', 'Неизвестный столбец', 'Unknown column'),
  badPlaces: text('Орын саны 1 мен 100 000 аралығында', 'Число мест от 1 до 100 000', 'Places from 1 to 100,000'),
  unknownReason: text(
    'Бұл схемада мұндай негіз жоқ',
    'В этой процедуре нет такого основания',
    'This scheme has no such ground',
  ),
})

export const personWords = messages({
  family: text('Тегі', 'Фамилия', 'Family name'),
  given: text('Аты, әкесінің аты', 'Имя, отчество', 'Given names'),
  birth: text('Туған күні', 'Дата рождения', 'Date of birth'),
  sex: text('Жынысы', 'Пол', 'Sex'),
  citizenship: text('Азаматтығы', 'Гражданство', 'Citizenship'),
  paperKind: text('Құжат түрі', 'Вид документа', 'Kind of paper'),
  paperNumber: text('Құжат нөмірі', 'Номер документа', 'Number of the paper'),
  paperIssuer: text('Құжатты берген ел', 'Страна выдачи документа', 'Country that issued the paper'),
  paperExpires: text('Құжаттың қолданылу мерзімі', 'Документ действителен до', 'The paper is valid until'),
  paperEvidence: text('Төлқұжат немесе басқа құжат', 'Паспорт или другой документ', 'Passport or other paper'),
  male: text('Ер', 'Мужской', 'Male'),
  female: text('Әйел', 'Женский', 'Female'),
  passport: text('Төлқұжат', 'Паспорт', 'Passport'),
  nationalId: text('Жеке куәлік', 'Удостоверение личности', 'National identity card'),
  residence: text('Ықтиярхат', 'Вид на жительство', 'Residence permit'),
  other: text('Басқа құжат', 'Другой документ', 'Other paper'),
  places: text('Орын саны', 'Число мест', 'Number of places'),
  permit: text('Бұрынғы рұқсаттың нөмірі', 'Номер прежнего разрешения', 'Number of the earlier permit'),
  permitHelp: text(
    'Жұмыс берушіні, жұмысты не орынды ауыстыру, басқа жолмен рұқсат алу не отбасы мүшесіне қосылу үшін. Нөмір рұқсаттың өзінде жазылған.',
    'Для смены работодателя, работы или места, для перехода с другого разрешения или для члена семьи. Номер указан на самом разрешении.',
    'For a change of employer, work or place, for coming over from another permit, or for joining family. The number is on the permit itself.',
  ),
})

export const suspensionWords = messages({
  suspend: text(
    'Рұқсат тоқтатыла тұрды: {number}',
    'Разрешение приостановлено: {number}',
    'A permit was suspended: {number}',
  ),
  cure: text(
    'Түзету туралы хабар тіркелді: {number}',
    'Сообщение об устранении принято: {number}',
    'The cure was reported: {number}',
  ),
  reinstate: text(
    'Рұқсат қайта жарамды: {number}',
    'Разрешение возобновлено: {number}',
    'A permit was reinstated: {number}',
  ),
  annul: text(
    'Рұқсаттың күші жойылды: {number}',
    'Разрешение аннулировано: {number}',
    'A permit was annulled: {number}',
  ),
  lapse: text(
    'Рұқсат қолданысын тоқтатты: {number}',
    'Разрешение прекращено: {number}',
    'A permit has lapsed: {number}',
  ),
  seePermit: text(
    'Негізі мен мерзімдер рұқсат бетінде көрсетілген.',
    'Основание и сроки указаны на странице разрешения.',
    'The ground and the time limits are on the page of the permit.',
  ),
})

export const followWords = messages({
  needed: text(
    'Бұрынғы рұқсаттың нөмірін жазыңыз',
    'Укажите номер прежнего разрешения',
    'Give the number of the earlier permit',
  ),
  notFound: text(
    'Бұл нөмірмен осы адамға лайық рұқсат табылмады. Нөмірді рұқсаттан қарап тексеріңіз',
    'Подходящего разрешения с этим номером не нашли. Сверьте номер с самим разрешением',
    'No permit that fits was found under this number. Compare it with the permit itself',
  ),
})

export const groupWords = messages({
  'case-worker': text('Сіз туралы', 'О вас', 'About you'),
  'case-employer': text('Жұмыс беруші', 'Работодатель', 'The employer'),
  'case-offer': text('Жұмыс және шарттары', 'Работа и её условия', 'The work and its terms'),
  'case-register': text(
    'Тізілімде жоқ мәліметтер',
    'Сведения, которых нет в реестре',
    'What the register does not know',
  ),
  'line-person': text('Қызметкер', 'Работник', 'The worker'),
  'line-worker': text('Қызметкердің деректері', 'Сведения о работнике', 'About the worker'),
  'line-employer': text('Жұмыс берушінің деректері', 'Сведения работодателя', 'From the employer'),
  'line-offer': text('Жұмыс және шарттары', 'Работа и её условия', 'The work and its terms'),
  'line-register': text(
    'Тізілімде жоқ мәліметтер',
    'Сведения, которых нет в реестре',
    'What the register does not know',
  ),
})

export const outcomeWords = messages({
  granted: text('рұқсат берілді', 'разрешено', 'granted'),
  refused: text('бас тартылды', 'отказано', 'refused'),
  'not-needed': text('рұқсат қажет емес', 'разрешение не требуется', 'no permit is needed'),
  withdrawn: text('өтініш қайтарып алынды', 'заявление отозвано', 'withdrawn'),
  lapsed: text('күшін жойды', 'утратило силу', 'lapsed'),
})

/** Notices; `{name}` is filled in all three languages. */
export const noticeWords = messages({
  receiptTitle: text(
    'Өтінішіңіз қабылданды: {number}',
    'Ваше заявление принято: {number}',
    'Your application was received: {number}',
  ),
  receipt: text(
    '«{scheme}» бойынша өтініш {at} қабылданды. Кезек нөмірі: {seq}. Жолдар саны: {lines}.',
    'Заявление «{scheme}» принято {at}. Номер очереди: {seq}. Строк: {lines}.',
    'The application “{scheme}” was received on {at}. Place in the order of receipt: {seq}. Lines: {lines}.',
  ),
  replacedTitle: text('Рұқсат аяқталды: {number}', 'Разрешение прекращено: {number}', 'A permit has ended: {number}'),
  replaced: text(
    'Жұмысшы жаңа рұқсат алды. {number} рұқсаты {from} бастап күшін тоқтатады.',
    'Работник получил новое разрешение. Разрешение {number} прекращается с {from}.',
    'The worker has got a new permit. Permit {number} ends from {from}.',
  ),
  clock: text('{title}: {due} дейін ({law}).', '{title}: до {due} ({law}).', '{title}: until {due} ({law}).'),
  askTitle: text(
    'Өтінішті толықтыру керек: {number}',
    'Заявление нужно дополнить: {number}',
    'Your application needs more: {number}',
  ),
  askUntil: text('{due} дейін жауап беріңіз.', 'Ответьте до {due}.', 'Answer by {due}.'),
  decisionTitle: text(
    'Шешім қабылданды: {number}',
    'Решение принято: {number}',
    'Your application was decided: {number}',
  ),
  decisionLine: text('{no}. {label}: {outcome}.', '{no}. {label}: {outcome}.', '{no}. {label}: {outcome}.'),
  reason: text('Негізі: {text} ({law}).', 'Основание: {text} ({law}).', 'Ground: {text} ({law}).'),
  reasonPlain: text('Негізі: {text}', 'Основание: {text}', 'Ground: {text}'),
  freeText: text('Маманның түсіндірмесі: {text}', 'Пояснение специалиста: {text}', 'The officer explains: {text}'),
  fee: text(
    'Рұқсат алу үшін төлеңіз: {title} — {amount} ({law}). Мөлшерлеме төлем күніне қарай есептеледі.',
    'Чтобы получить разрешение, оплатите: {title} — {amount} ({law}). Ставка берётся на день оплаты.',
    'To get the permit pay: {title} — {amount} ({law}). The rate is that of the day of payment.',
  ),
  feeUnknown: text('мөлшерлеме заңнан табылмады', 'ставка в норме не найдена', 'the rate was not found in the law'),
  permit: text(
    'Рұқсат нөмірі: {number}. Мерзімі: {from} – {to}',
    'Номер разрешения: {number}. Срок: {from} – {to}',
    'Permit number: {number}. Valid {from} – {to}',
  ),
  permitTitle: text('Рұқсат дайын: {number}', 'Разрешение готово: {number}', 'Your permit is ready: {number}'),
  appeal: text(
    'Келіспесеңіз, шағым беріңіз: {body}, {due} дейін ({law}).',
    'Если не согласны, обжалуйте: {body}, до {due} ({law}).',
    'If you disagree, appeal: {body}, until {due} ({law}).',
  ),
  appealNoDate: text(
    'Келіспесеңіз, шағым беріңіз: {body} ({law}).',
    'Если не согласны, обжалуйте: {body} ({law}).',
    'If you disagree, appeal: {body} ({law}).',
  ),
  appealUnknown: text(
    'Шағым беру тәртібі заңның оқылған мәтінінен табылмады.',
    'Порядок обжалования в прочитанных источниках не найден.',
    'The route of appeal was not found in the sources read.',
  ),
  drawTitle: text('Іріктеу өтті: {number}', 'Отбор проведён: {number}', 'The draw was held: {number}'),
  drawSelected: text(
    '{label}: іріктеуде таңдалды (нөмірі {entry}, реті {rank}). Орын ұсталды, өтініш қаралады.',
    '{label}: отобран (номер {entry}, место {rank}). Место удержано, заявление рассматривают.',
    '{label}: selected in the draw (entry {entry}, rank {rank}). A place is held, the application is considered.',
  ),
  drawWaiting: text(
    '{label}: бұл іріктеуде орын тимеді (нөмірі {entry}, реті {rank}).',
    '{label}: в этом отборе места не досталось (номер {entry}, место {rank}).',
    '{label}: got no place in this draw (entry {entry}, rank {rank}).',
  ),
  drawTwice: text(
    '{label}: бұл адам іріктеуде басқа өтініш бойынша тұр, сондықтан екінші рет есептелмейді (нөмірі {entry}).',
    '{label}: этот человек уже участвует по другому заявлению и второй раз не учитывается (номер {entry}).',
    '{label}: this person is in the draw under another application and does not count twice (entry {entry}).',
  ),
  withdrawnTitle: text(
    'Өтініш қайтарып алынды: {number}',
    'Заявление отозвано: {number}',
    'Application withdrawn: {number}',
  ),
  withdrawn: text(
    'Өтінішті қайтарып алдыңыз. Ұсталған орындар босатылды.',
    'Вы отозвали заявление. Занятые места освобождены.',
    'You withdrew the application. The places held were given back.',
  ),
  lapsedTitle: text(
    'Өтініш күшін жойды: {number}',
    'Заявление утратило силу: {number}',
    'Application lapsed: {number}',
  ),
  lapsed: text(
    'Мерзім өтті: {title}, {due} ({law}).',
    'Срок истёк: {title}, {due} ({law}).',
    'The time limit has run out: {title}, {due} ({law}).',
  ),
  remindTitle: text('Еске салу: {number}', 'Напоминание: {number}', 'Reminder: {number}'),
  timeLimit: text('Мерзім өтті: {title}', 'Срок истёк: {title}', 'The time limit has run out: {title}'),
})

/** What the history of a case says, by act of the journal. */
export const historyWords = messages({
  'application.start': text('Жоба басталды', 'Черновик начат', 'Draft begun'),
  'application.answer': text('Жауаптар жазылды', 'Ответы записаны', 'Answers written'),
  'application.line': text('Жол қосылды', 'Строка добавлена', 'Line added'),
  'application.line-change': text('Жол өзгертілді', 'Строка изменена', 'Line changed'),
  'application.line-remove': text('Жол жойылды', 'Строка удалена', 'Line removed'),
  'application.lines': text('Кестеден жолдар қосылды', 'Строки добавлены из таблицы', 'Lines added from a table'),
  'application.document': text('Құжат қосылды', 'Документ приложен', 'Document added'),
  'application.document-remove': text('Құжат алынды', 'Документ убран', 'Document removed'),
  'application.submit': text('Өтініш берілді', 'Заявление подано', 'Application filed'),
  'application.discard': text('Жоба жойылды', 'Черновик удалён', 'Draft discarded'),
  'application.import': text('Дереккөзден енгізілді', 'Внесено из источника', 'Imported from a source'),
  'application.take': text('Маман істі алды', 'Специалист взял дело', 'An officer took the case'),
  'application.assess': text('Іс бағаланды', 'Дело оценено', 'Case assessed'),
  'application.judge': text('Маман бағасын жазды', 'Специалист записал оценку', 'The officer recorded a judgement'),
  'application.hand-over': text('Іс берілді', 'Дело передано', 'Case passed on'),
  'application.put-off': text('Мерзім ұзартылды', 'Срок продлён', 'Time limit put off'),
  'application.ask': text('Толықтыру сұралды', 'Запрошено дополнение', 'More was asked for'),
  'application.cure': text('Өтініш толықтырылды', 'Заявление дополнено', 'Application amended'),
  'application.decide': text('Шешім қабылданды', 'Принято решение', 'Decision taken'),
  'application.pay': text('Төлем жазылды', 'Оплата записана', 'Payment recorded'),
  'application.issue': text('Рұқсат берілді', 'Разрешение выдано', 'Permit issued'),
  'application.withdraw': text('Өтініш қайтарып алынды', 'Заявление отозвано', 'Application withdrawn'),
  'application.lapse': text('Өтініш күшін жойды', 'Заявление утратило силу', 'Application lapsed'),
  'appeal.withdraw': text('Шағым қайтарып алынды', 'Жалоба отозвана', 'Appeal withdrawn'),
  'discretion.bring': text(
    'Іс өкілеттік иесіне ұсынылды',
    'Дело представлено обладателю полномочия',
    'Brought before the holder of the power',
  ),
  'discretion.decide': text('Өкілеттік бойынша шешім', 'Решение по полномочию', 'Decided by the power'),
  'clock.expire': text('Мерзім өтті', 'Срок истёк', 'A time limit ran out'),
})
