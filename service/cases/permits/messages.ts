import { type Text, text } from '@kosh/law'
import type { NoPermit } from './check.ts'
import type { ChangeKind, Standing } from './model.ts'

export const words = {
  permits: text('Рұқсаттар', 'Разрешения', 'Permits'),
  permit: text('Рұқсат', 'Разрешение', 'Permit'),
  number: text('Нөмірі', 'Номер', 'Number'),
  state: text('Күйі', 'Состояние', 'State'),
  holder: text('Иесі', 'Владелец', 'Holder'),
  born: text('Туған күні', 'Дата рождения', 'Date of birth'),
  birthYear: text('Туған жылы', 'Год рождения', 'Year of birth'),
  citizenship: text('Азаматтығы', 'Гражданство', 'Citizenship'),
  employer: text('Жұмыс беруші', 'Работодатель', 'Employer'),
  places: text('Жұмысшылар саны', 'Число работников', 'Number of workers'),
  work: text('Рұқсат етілген жұмыс', 'Разрешённая работа', 'Work allowed'),
  region: text('Өңір', 'Регион', 'Region'),
  country: text('Бүкіл ел', 'Вся страна', 'The whole country'),
  validFrom: text('Басталады', 'Действует с', 'Valid from'),
  validTo: text('Соңғы күні', 'Последний день', 'Last day'),
  until: text('{date} дейін, осы күнді қоса', 'по {date} включительно', 'until {date}, that day included'),
  validity: text('Мерзімі', 'Срок действия', 'Validity'),
  ties: text('Рұқсат неге байланған', 'К чему привязано разрешение', 'What the permit is tied to'),
  noTies: text('Рұқсат ештеңеге байланбаған.', 'Разрешение ни к чему не привязано.', 'The permit is tied to nothing.'),
  rights: text('Құқықтар', 'Права', 'Rights'),
  articles: text('Құқықтық негізі', 'Правовое основание', 'Legal basis'),
  renewal: text('Ұзарту', 'Продление', 'Extension'),
  renewableYes: text('Бұл рұқсатты ұзартуға болады.', 'Это разрешение можно продлить.', 'This permit can be extended.'),
  renewableNo: text(
    'Бұл рұқсатты ұзартуға болмайды.',
    'Это разрешение продлить нельзя.',
    'This permit can’t be extended.',
  ),
  renewableUnknown: text(
    'Ұзартуға бола ма, жоқ па — оқылған заң мәтіні айтпайды. Рұқсат берген органнан сұраңыз.',
    'Можно ли продлить, прочитанный текст закона не говорит. Спросите орган, выдавший разрешение.',
    'The text of the law that was read does not say whether it can be extended. Ask the body that gave the permit.',
  ),
  renewalMost: text(
    'Ең көбі: {n} рет.',
    'Не более {n, plural, one {# раза} other {# раз}}.',
    'At most {n, plural, one {once} other {# times}}.',
  ),
  renewalWindow: text(
    'Өтінішті {from} бастап {to} дейін беріңіз.',
    'Подайте заявление с {from} по {to}.',
    'Apply from {from} to {to}.',
  ),
  issued: text('Берілген күні', 'Дата выдачи', 'Issued on'),
  scheme: text('Схема', 'Схема', 'Scheme'),
  extends: text('Алдыңғы рұқсатты ұзартады', 'Продлевает прежнее разрешение', 'Extends an earlier permit'),
  qrAlt: text(
    'Қол қойылған код: {number} рұқсатын желісіз тексеруге арналған',
    'Подписанный код для проверки разрешения {number} без сети',
    'Signed code to check permit {number} without a network',
  ),
  qrHint: text(
    'Кодты «Рұқсатты тексеру» бетінде оқытыңыз. Ол желісіз де тексеріледі.',
    'Считайте код на странице «Проверить разрешение». Он проверяется и без сети.',
    'Read the code on the page “Check a permit”. It can be checked without a network.',
  ),
  demoMark: text('ДЕМОНСТРАЦИЯ', 'ДЕМОНСТРАЦИЯ', 'DEMONSTRATION'),
  demoNote: text(
    'Демонстрация: бұл қағаз рұқсат бермейді, ондағы адамдар ойдан шығарылған.',
    'Демонстрация: эта бумага ничего не разрешает, люди на ней вымышлены.',
    'Demonstration: this paper permits nothing, and the people on it are made up.',
  ),
  download: text('PDF жүктеу', 'Скачать PDF', 'Download PDF'),
  copy: text('Телефонға арналған көшірме', 'Копия для телефона', 'Copy for the phone'),
  copyHint: text(
    'Осы бетті телефоныңызда ашық ұстаңыз немесе экран суретін сақтаңыз: код желісіз тексеріледі.',
    'Держите эту страницу открытой на телефоне или сохраните снимок экрана: код проверяется без сети.',
    'Keep this page open on your phone or save a picture of the screen: the code is checked without a network.',
  ),
  print: text('Басып шығару', 'Распечатать', 'Print'),
  history: text('Тарихы', 'История', 'History'),
  when: text('Қашан', 'Когда', 'When'),
  what: text('Не болды', 'Что произошло', 'What happened'),
  ground: text('Негізі', 'Основание', 'Ground'),
  reasons: text('Себебі', 'Причина', 'Reasons'),
  reasonsHint: text(
    'Не болғанын және ол қайдан белгілі екенін жазыңыз. Мұны рұқсат иесі де оқиды.',
    'Напишите, что произошло и откуда это известно. Это прочитает и владелец разрешения.',
    'Write what happened and how it is known. The holder of the permit reads this too.',
  ),
  noGround: text(
    'Бұл редакцияда заң мұндай негіз бермейді, сондықтан әрекет жабық.',
    'В этой редакции закон такого основания не даёт, поэтому действие закрыто.',
    'In this edition the law gives no ground for this, so the act is closed.',
  ),
  listEmpty: text(
    'Мұнда өтініштер бойынша берілген рұқсаттар тұрады. Әзірге біреуі де берілген жоқ.',
    'Здесь будут разрешения, выданные по заявлениям. Пока ни одного не выдано.',
    'Permits given on applications will stand here. None has been given yet.',
  ),
  all: text('Бәрі', 'Все', 'All'),
  check: text('Рұқсатты тексеру', 'Проверить разрешение', 'Check a permit'),
  checkLead: text(
    'Рұқсаттың кодын оқытыңыз, қойыңыз немесе нөмірін теріңіз. Бір рет ашылған бет желісіз де жұмыс істейді.',
    'Считайте код разрешения, вставьте его или введите номер. Открытая однажды страница работает и без сети.',
    'Scan the code of the permit, paste it, or type its number. Once opened, this page also works without a network.',
  ),
  codeOrNumber: text('Код немесе нөмір', 'Код или номер', 'Code or number'),
  codeHint: text(
    'Мысалы, {example}. Нөмір бойынша есімдер көрсетілмейді, код бойынша көрсетіледі.',
    'Например, {example}. По номеру имена не показываются, по коду показываются.',
    'For example, {example}. A number shows no names, a code does.',
  ),
  checkButton: text('Тексеру', 'Проверить', 'Check'),
  scan: text('Камерамен оқыту', 'Считать камерой', 'Scan with the camera'),
  stop: text('Камераны өшіру', 'Выключить камеру', 'Stop the camera'),
  resultServer: text('Тізілім бойынша, {time}', 'По реестру, {time}', 'From the register, {time}'),
  noNames: text(
    'Нөмір бойынша есімдер көрсетілмейді. Кімге берілгенін білу үшін қағаздағы кодты оқытыңыз.',
    'По номеру имена не показываются. Чтобы узнать, кому выдано, считайте код с бумаги.',
    'A number shows no names. To see whom it is for, scan the code on the paper.',
  ),
  nobody: text('Аты көрсетілмеген жұмысшылар', 'Работники без указания имён', 'Workers without names'),
  back: text('Рұқсатқа оралу', 'Назад к разрешению', 'Back to the permit'),
}

export const standingWords: Record<Standing, Text> = {
  valid: text('Жарамды', 'Действует', 'Valid'),
  'not-yet': text('Әлі басталған жоқ', 'Ещё не действует', 'Not yet valid'),
  ended: text('Мерзімі өткен', 'Срок истёк', 'Ended'),
  kept: text('Ұзарту шешілгенше жарамды', 'Действует до решения о продлении', 'Valid until the extension is decided'),
  suspended: text('Тоқтатыла тұрған', 'Приостановлено', 'Suspended'),
  annulled: text('Күші жойылған', 'Аннулировано', 'Annulled'),
  lapsed: text('Қолданысын тоқтатқан', 'Прекратило действие', 'Lapsed'),
}

export const cureWords = {
  act: text('Түзетілгенін хабарлау', 'Сообщить об устранении', 'Report the cure'),
  lead: text(
    'Тоқтатыла тұру негізі жойылса, не істелгенін жазыңыз. Орган заңдағы мерзімде рұқсатты қайта жарамды етеді не себебін айтады.',
    'Если основание приостановления устранено, напишите, что сделано. Орган в срок по закону возобновит разрешение или объяснит, почему нет.',
    'If the ground of the suspension has gone, write what was done. The body reinstates the permit within the time of the law, or says why not.',
  ),
  what: text('Не істелді', 'Что сделано', 'What was done'),
}

export const eventWords: Record<'issue' | 'cure' | ChangeKind, Text> = {
  cure: text('Түзетілгені хабарланды', 'Сообщено об устранении', 'Cure reported'),
  issue: text('Берілді', 'Выдано', 'Issued'),
  suspend: text('Тоқтатыла тұрды', 'Приостановлено', 'Suspended'),
  reinstate: text('Қайта жарамды болды', 'Возобновлено', 'Reinstated'),
  annul: text('Күші жойылды', 'Аннулировано', 'Annulled'),
  lapse: text('Қолданысын тоқтатты', 'Прекратило действие', 'Lapsed'),
}

export const changeWords: Record<ChangeKind, Text> = {
  suspend: text('Тоқтата тұру', 'Приостановить', 'Suspend'),
  reinstate: text('Қайта жарамды ету', 'Возобновить', 'Reinstate'),
  annul: text('Күшін жою', 'Аннулировать', 'Annul'),
  lapse: text('Қолданысын тоқтату', 'Прекратить действие', 'Let it lapse'),
}

export const termEnded = text('Мерзімі өтті', 'Срок истёк', 'Its last day has passed')

export const tieWords: Record<string, Text> = {
  employer: text('осы жұмыс беруші', 'этот работодатель', 'this employer'),
  occupation: text('осы мамандық', 'эта профессия', 'this occupation'),
  region: text('осы өңір', 'этот регион', 'this region'),
  sector: text('осы сала', 'эта отрасль', 'this sector'),
  workplace: text('осы жұмыс орны', 'это место работы', 'this workplace'),
}

export const noPermitWords: Record<NoPermit, Text> = {
  empty: text(
    'Кодты қойыңыз немесе нөмірді теріңіз',
    'Вставьте код или введите номер',
    'Paste a code or type a number',
  ),
  'bad-number': text(
    'Мұндай нөмір болмайды: теру қатесі бар. Қағаздағымен салыстырыңыз',
    'Такого номера не бывает: в нём опечатка. Сверьте его с бумагой',
    'There can be no such number: it holds a typing slip. Compare it with the paper',
  ),
  unreadable: text(
    'Бұл рұқсат коды емес. Кодты толық оқытыңыз',
    'Это не код разрешения. Считайте код целиком',
    'This is not the code of a permit. Scan the whole code',
  ),
  'unknown-key': text(
    'Жарамсыз: код осы қызметтің кілтімен қол қойылмаған',
    'Недействительно: код подписан не ключом этого сервиса',
    'Not valid: the code was not signed with a key of this service',
  ),
  'bad-signature': text(
    'Жарамсыз: код қол қойылғаннан кейін өзгертілген',
    'Недействительно: код изменён после подписи',
    'Not valid: the code was changed after it was signed',
  ),
  'not-found': text('Мұндай рұқсат берілмеген', 'Такое разрешение не выдавалось', 'No such permit was given'),
}

/** Words of the check without a network; the script takes them from the page. */
export const offlineWords = {
  good: text('Қолтаңба дұрыс', 'Подпись верна', 'The signature is good'),
  listAge: text(
    'Күйлер тізімі {age} бұрын алынған.',
    'Список состояний получен {age} назад.',
    'The list of states is {age} old.',
  ),
  listNow: text(
    'Күйлер тізімі жаңа ғана алынды.',
    'Список состояний получен только что.',
    'The list of states is from this minute.',
  ),
  minutes: text('{n} мин', '{n} мин', '{n} min'),
  hours: text('{n} сағ', '{n} ч', '{n} h'),
  days: text('{n} күн', '{n} дн.', '{n} days'),
  noList: text(
    'Күйлер тізімі жоқ: рұқсат тоқтатылған болуы мүмкін. Желі пайда болғанда қайта тексеріңіз.',
    'Списка состояний нет: разрешение могло быть приостановлено. Проверьте снова, когда будет сеть.',
    'There is no list of states: the permit may have been suspended. Check again when there is a network.',
  ),
  oldList: text(
    'Рұқсат тізімнен кейін берілген: желі пайда болғанда қайта тексеріңіз.',
    'Разрешение новее списка: проверьте снова, когда будет сеть.',
    'The permit is younger than the list: check again when there is a network.',
  ),
  noKeys: text(
    'Кілттер жоқ: бетті желіде бір рет ашыңыз.',
    'Ключей нет: откройте страницу один раз при наличии сети.',
    'There are no keys here: open this page once with a network.',
  ),
  needNetwork: text(
    'Нөмірді тек желіде тексеруге болады. Желісіз кодты оқытыңыз.',
    'По номеру можно проверить только при сети. Без сети считайте код.',
    'A number can be checked with a network only. Without one, scan the code.',
  ),
  ready: text(
    'Бет желісіз жұмысқа дайын.',
    'Страница готова к работе без сети.',
    'This page is ready to work without a network.',
  ),
  offline: text('Желі жоқ.', 'Сети нет.', 'There is no network.'),
}
