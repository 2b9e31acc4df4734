import { text } from '@kosh/law'
import type { FindingKind, FindingState } from '../instruments/pay/index.ts'
import { messages } from '../platform/i18n/index.ts'

/** Words of the payroll check. */
export const words = messages({
  title: text('Жалақы тізімдемелері', 'Ведомости зарплаты', 'Payrolls'),
  nav: text('Жалақы', 'Зарплата', 'Pay'),
  leadEmployer: text(
    'Шетелдік жұмыскерлердің айлық тізімдемесін жүктеңіз: әр адамның жалақысы шартпен, бос орында айтылғанмен және заңдағы ең азымен салыстырылады.',
    'Загрузите ведомость иностранных работников за месяц: оплату каждого сравнят с договором, с обещанным в вакансии и с порогом закона.',
    'File the payroll of your foreign workers for a month: the pay of each is held against the contract, the vacancy and the floor of the law.',
  ),
  leadOfficer: text(
    'Жұмыс берушілердің тізімдемелері және табылған жетіспеушілік: кімге, қанша.',
    'Ведомости работодателей и найденные недоплаты: кому и сколько.',
    'Payrolls of employers and the shortfalls found: to whom, how much.',
  ),
  leadWorker: text(
    'Жұмыс беруші сіз туралы не жазды. Сандар алғаныңызбен сәйкес келмесе, шағым жасай аласыз.',
    'Что о вас написал работодатель. Если цифры не сходятся с полученным, вы можете пожаловаться.',
    'What the employer wrote about you. If the figures differ from what you got, you can complain.',
  ),
  none: text('Әзірге тізімдеме жоқ.', 'Ведомостей пока нет.', 'No payrolls yet.'),
  file: text('Тізімдеме жүктеу', 'Загрузить ведомость', 'File a payroll'),
  month: text('Айы', 'Месяц', 'Month'),
  csv: text('CSV файл', 'Файл CSV', 'CSV file'),
  csvHint: text(
    'Бағандары: permit, contract, worked, norm, gross, withheld, paid. Ақша теңге мен тиынмен, күндер оннан бір үлеске дейін.',
    'Столбцы: permit, contract, worked, norm, gross, withheld, paid. Деньги с копейками, дни с точностью до десятой.',
    'Columns: permit, contract, worked, norm, gross, withheld, paid. Money with two decimals, days with one.',
  ),
  sample: text(
    'Рұқсаттарыңызбен үлгі жүктеу',
    'Скачать образец с вашими разрешениями',
    'Download a sample with your permits',
  ),
  send: text('Тексеру және сақтау', 'Проверить и сохранить', 'Check and keep'),
  again: text(
    'Қайта жүктелген тізімдеме сол айдың бұрынғысын ауыстырады.',
    'Загруженная снова ведомость заменяет прежнюю за тот же месяц.',
    'A payroll filed again replaces the one before it for the same month.',
  ),
  employer: text('Жұмыс беруші', 'Работодатель', 'Employer'),
  workers: text('Жұмыскер', 'Работников', 'Workers'),
  badLines: text('Оқылмаған жол', 'Строк не прочитано', 'Lines not read'),
  open: text('Ашық жетіспеушілік', 'Открытых недоплат', 'Open shortfalls'),
  short: text('Жетпейтін сома', 'Недоплачено', 'Short'),
  all: text('Барлығы', 'Все', 'All'),
  onlyOpen: text('Жетіспеушілігі бар', 'С недоплатами', 'With shortfalls'),
  findings: text('Жетіспеушілік', 'Недоплаты', 'Shortfalls'),
  noFindings: text('Жетіспеушілік табылмады.', 'Недоплат не найдено.', 'No shortfall was found.'),
  worker: text('Жұмыскер', 'Работник', 'Worker'),
  permit: text('Рұқсат', 'Разрешение', 'Permit'),
  what: text('Не дұрыс емес', 'Что не так', 'What is wrong'),
  due: text('Тиесілі', 'Положено', 'Due'),
  got: text('Алды', 'Получено', 'Got'),
  state: text('Күйі', 'Состояние', 'State'),
  told: text('Төленгенін хабарлау', 'Сообщить об оплате', 'Tell that it was paid'),
  paidOn: text('Төленген күні', 'Когда оплачено', 'Day of the payment'),
  reference: text('Төлем нөмірі', 'Номер платежа', 'Number of the payment'),
  toldBy: text('{day} төленді: {reference}', 'оплачено {day}: {reference}', 'paid on {day}: {reference}'),
  settle: text('Төленген деп тану', 'Признать оплаченным', 'Find it paid'),
  excuse: text('Кешіру', 'Извинить', 'Excuse it'),
  reason: text('Себебі', 'Причина', 'Reason'),
  close: text('Жабу', 'Закрыть', 'Close'),
  rows: text('Тізімдеме', 'Ведомость', 'Payroll'),
  contract: text('Шарт бойынша', 'По договору', 'Contract'),
  days: text('Күні', 'Дни', 'Days'),
  gross: text('Есептелді', 'Начислено', 'Gross'),
  withheld: text('Ұсталды', 'Удержано', 'Withheld'),
  paid: text('Төленді', 'Выплачено', 'Paid out'),
  bad: text('Оқылмаған жолдар', 'Непрочитанные строки', 'Lines that were not read'),
  badLead: text(
    'Қалғандары сақталды. Осы жолдарды түзетіп, файлды толық қайта жүктеңіз.',
    'Остальные сохранены. Исправьте эти строки и загрузите файл целиком снова.',
    'The others are kept. Correct these lines and file the whole payroll again.',
  ),
  badCsv: text(
    'Оқылмаған жолдарды CSV жүктеу',
    'Скачать непрочитанные строки в CSV',
    'Download the lines not read as CSV',
  ),
  line: text('Жол', 'Строка', 'Line'),
  fault: text('Қатесі', 'Ошибка', 'Fault'),
  text: text('Мәтіні', 'Текст', 'Text'),
  filedDone: text(
    'Сақталды: {workers} жұмыскер, {bad} жол оқылмады, {findings} жетіспеушілік.',
    'Сохранено: работников {workers}, не прочитано строк {bad}, недоплат {findings}.',
    'Kept: {workers} workers, {bad} lines not read, {findings} shortfalls.',
  ),
  savedDone: text('Сақталды.', 'Сохранено.', 'Saved.'),
  yourPay: text('Менің жалақым', 'Моя зарплата', 'My pay'),
})

export const kindNames: Record<FindingKind, ReturnType<typeof text>> = {
  missing: text('тізімдемеде жоқ', 'нет в ведомости', 'not in the payroll'),
  'below-floor': text('заңдағы ең азынан төмен', 'ниже порога закона', 'below the floor of the law'),
  'below-contract': text('шарттан төмен', 'ниже договора', 'below the contract'),
  'below-offer': text(
    'шарт бос орында айтылғаннан төмен',
    'договор ниже обещанного в вакансии',
    'contract below what the vacancy offered',
  ),
  unpaid: text('есептелген төленбеген', 'начисленное не выплачено', 'earned but not paid out'),
  'contract-lowered': text('шарттағы жалақы төмендетілген', 'плата в договоре снижена', 'wage of the contract lowered'),
}

export const findingStates: Record<FindingState, ReturnType<typeof text>> = {
  open: text('ашық', 'открыта', 'open'),
  told: text('төленді деп хабарланды', 'сообщено об оплате', 'told to be paid'),
  settled: text('төленді', 'оплачена', 'settled'),
  excused: text('кешірілді', 'извинена', 'excused'),
}

export const faultNames: Record<string, ReturnType<typeof text>> = {
  empty: text('бос', 'пусто', 'empty'),
  unreadable: text('оқылмады', 'не читается', 'not readable'),
  zero: text('нөл', 'ноль', 'zero'),
  'no-permit': text(
    'бұл айда мұндай рұқсат жоқ',
    'нет такого разрешения в этом месяце',
    'no such permit in this month',
  ),
  twice: text('екі рет', 'дважды', 'given twice'),
}
