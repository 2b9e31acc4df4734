import { text } from '@kosh/law'
import { messages } from '../platform/i18n/index.ts'

/** Words of the way home. */
export const words = messages({
  title: text('Қайту', 'Возвращение', 'Return'),
  leadOfficer: text(
    'Рұқсаты бітіп жатқан не біткен жұмыскерлер: кетті ме, қалды ма, не берілуі керек.',
    'Работники, у которых разрешение кончается или кончилось: уехали ли, остались ли, что им причитается.',
    'Workers whose permit is ending or has ended: have they left, do they stay, what is due to them.',
  ),
  leadWorker: text(
    'Рұқсатыңыз қашан бітеді, жалақы мен кепілден не тиесілі, қайта келуге қандай құқық бар.',
    'Когда кончается разрешение, что вам причитается по зарплате и депозиту, какое право вернуться.',
    'When your permit ends, what is due to you of pay and deposit, what right you have to come back.',
  ),
  none: text('Мұндай рұқсат жоқ.', 'Таких разрешений нет.', 'No such permits.'),
  all: text('Барлығы', 'Все', 'All'),
  worker: text('Жұмыскер', 'Работник', 'Worker'),
  employer: text('Жұмыс беруші', 'Работодатель', 'Employer'),
  permit: text('Рұқсат', 'Разрешение', 'Permit'),
  ends: text('Соңғы күні', 'Последний день', 'Last day'),
  standing: text('Күйі', 'Состояние', 'State'),
  leftOn: text('Кеткен күні', 'Уехал', 'Left on'),
  sheet: text('Есеп айырысу парағы', 'Расчётный лист', 'Settlement sheet'),
  pay: text('Соңғы айлардың жалақысы', 'Зарплата последних месяцев', 'Pay of the last months'),
  noPay: text('Тізімдеме берілмеген.', 'Ведомостей нет.', 'No payroll was filed.'),
  month: text('Айы', 'Месяц', 'Month'),
  gross: text('Есептелді', 'Начислено', 'Gross'),
  paid: text('Төленді', 'Выплачено', 'Paid out'),
  short: text('Төленбегені', 'Не выплачено', 'Short'),
  shortfalls: text('Жалақы бойынша қалғаны', 'Долг по зарплате', 'Owed of pay'),
  noShortfalls: text('Ашық жетіспеушілік жоқ.', 'Открытых недоплат нет.', 'No shortfall is open.'),
  money: text('Кепіл мен қайтарылатын ақша', 'Депозит и деньги к возврату', 'Deposit and money to come back'),
  noMoney: text('Кепіл жоқ.', 'Депозита нет.', 'There is no deposit.'),
  number: text('Құжат', 'Документ', 'Document'),
  held: text('Ұсталған', 'Удерживается', 'Held'),
  toPay: text('Төленеді', 'К выплате', 'To be paid out'),
  exit: text('Шекарадан өту', 'Пересечения границы', 'Crossings of the border'),
  noExit: text(
    'Шекарадан өткені туралы хабар жоқ.',
    'О пересечении границы сведений нет.',
    'No crossing of the border is known.',
  ),
  in: text('кірді', 'въехал', 'came in'),
  out: text('кетті', 'выехал', 'left'),
  day: text('Күні', 'День', 'Day'),
  post: text('Өткізу бекеті', 'Пункт пропуска', 'Border post'),
  direction: text('Бағыты', 'Направление', 'Direction'),
  record: text('Кеткенін жазу', 'Записать выезд', 'Record the departure'),
  recordLead: text(
    'Мерзімінде кетсе, кепілін қайтару бірден тағайындалады.',
    'Если выезд в срок, возврат депозита назначается сразу.',
    'Where the departure is in time, the deposit is released at once.',
  ),
  released: text(
    'Жазылды. Қайтарылатын кепіл: {sum}',
    'Записано. Депозит к возврату: {sum}',
    'Recorded. Deposit to come back: {sum}',
  ),
  recorded: text('Жазылды.', 'Записано.', 'Recorded.'),
  late: text(
    'Кеткен күні рұқсаттың соңғы күнінен кейін: кепіл туралы министрлік шешеді.',
    'Выезд позже последнего дня разрешения: о депозите решает министерство.',
    'The departure is after the last day of the permit: the ministry decides about the deposit.',
  ),
  rehire: text('Қайта келу', 'Возвращение на работу', 'Coming back'),
  rehireYes: text(
    'Уақытында кетті: келесі өтініште бұл тіркелімнен көрінеді.',
    'Уехал вовремя: в следующем заявлении это видно из регистра.',
    'Left in time: the register says so in the next application.',
  ),
  rehireNo: text(
    'Уақытында кеткені тіркелімде жоқ.',
    'Своевременного выезда в регистре нет.',
    'The register holds no departure in time.',
  ),
  whatNow: text('Не істеу керек', 'Что делать', 'What to do'),
  todo: text(
    'Соңғы күнге дейін: есеп айырысыңыз, құжаттарыңыз бен паспортыңызды алыңыз, ұзартқыңыз келсе өтініш беріңіз не кетіңіз.',
    'До последнего дня: получите расчёт, документы и паспорт; если хотите остаться, подайте на продление, иначе выезжайте.',
    'Before the last day: settle your pay, take your papers and passport; ask for an extension if you want to stay, or leave.',
  ),
  release: text('мерзімінде кетті', 'выехал в срок', 'left in time'),
  remindTitle: text(
    '{permit} рұқсаты {due} бітеді',
    'Разрешение {permit} кончается {due}',
    'Permit {permit} ends on {due}',
  ),
  overTitle: text(
    '{permit} рұқсаты {due} бітті',
    'Разрешение {permit} кончилось {due}',
    'Permit {permit} ended on {due}',
  ),
  over: text(
    'Кеткені туралы хабар жоқ. Кетсеңіз не ұзарту өтініші берілсе, қызметкерге айтыңыз; кете алмасаңыз, себебін айтыңыз.',
    'О выезде сведений нет. Если вы выехали или подали на продление, скажите сотруднику; если не можете выехать, назовите причину.',
    'No departure is known. If you have left or asked for an extension, tell the officer; if you cannot leave, say why.',
  ),
})

export type Standing = 'ending' | 'extending' | 'stays' | 'left' | 'left-late' | 'overdue'
export const standingNames: Record<Standing, ReturnType<typeof text>> = {
  ending: text('бітіп жатыр', 'кончается', 'ending'),
  extending: text('ұзарту қаралуда', 'продление на рассмотрении', 'extension pends'),
  stays: text('жаңа рұқсатпен қалды', 'остался по новому разрешению', 'stays on a new permit'),
  left: text('уақытында кетті', 'уехал в срок', 'left in time'),
  'left-late': text('кеш кетті', 'уехал позже', 'left late'),
  overdue: text('кеткені белгісіз', 'выезд неизвестен', 'no departure known'),
}
