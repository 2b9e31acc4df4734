import { citing, code, date, type Fact, int, oneOf, text, yesNo } from '../../../language/index.ts'

const LAW = citing('kz/law-477-4')

export const facts: Record<string, Fact> = {
  citizenship: code('country', {
    source: 'register',
    register: 'person.citizenship',
    label: text('Азаматтығыңыз', 'Ваше гражданство', 'Your citizenship'),
    ask: text(
      'Сіз қай елдің азаматысыз?',
      'Гражданином какой страны вы являетесь?',
      'Of which country are you a national?',
    ),
    changes: 'never',
    cite: LAW('article not seen', 'R', 'egov-wp', 'C-43'),
  }),
  birthDate: date({
    source: 'register',
    register: 'person.birth',
    label: text('Туған күніңіз', 'Дата вашего рождения', 'Your date of birth'),
    ask: text('Қашан тудыңыз?', 'Когда вы родились?', 'When were you born?'),
    changes: 'never',
  }),
  region: code('region', {
    level: 'case',
    source: 'offer',
    label: text('Жұмыс өңірі', 'Регион работы', 'Region of work'),
    ask: text('Қай өңірде жұмыс істейсіз?', 'В каком регионе вы будете работать?', 'In which region will you work?'),
    cite: citing('kz/order-123')('article not seen', 'R', 'cis-123', 'C-44'),
  }),
  employerKind: oneOf(
    {
      individual: text(
        'Өз үй шаруашылығына жалдайтын жеке адам',
        'Частное лицо, для своего хозяйства',
        'A private person, for the household',
      ),
      'individual-entrepreneur': text('Жеке кәсіпкер', 'Индивидуальный предприниматель', 'Individual entrepreneur'),
      'legal-person': text('Компания', 'Компания', 'A company'),
      branch: text('Филиал', 'Филиал', 'A branch'),
      'representative-office': text('Өкілдік', 'Представительство', 'A representative office'),
      'state-body': text('Мемлекеттік орган', 'Государственный орган', 'A state body'),
    },
    {
      level: 'case',
      source: 'register',
      register: 'employer.kind',
      label: text('Жұмыс беруші', 'Работодатель', 'Employer'),
      ask: text('Кімге жалданып жұмыс істейсіз?', 'У кого вы будете работать?', 'For whom will you work?'),
      cite: LAW('art. 1(4-1)', 'R', 'vdoc-mig', 'C-36'),
    },
  ),
  employerWorkers: int(0, 1000, 'persons', {
    level: 'case',
    source: 'register',
    register: 'employer.workers-in-scheme',
    label: text(
      'Осы жұмыс берушінің рұқсаты бар жұмыскерлері',
      'Работники этого работодателя с разрешением',
      'Workers of this employer with a permit',
    ),
    ask: text(
      'Осы жұмыс берушіде рұқсаты бар неше еңбекші көшіп келуші жұмыс істейді?',
      'Сколько трудовых иммигрантов с разрешением уже работает у этого работодателя?',
      'How many labour immigrants with a permit already work for this employer?',
    ),
    cite: LAW('article not seen', 'R2', 'azh14', 'C-42'),
  }),
  monthsAsked: int(1, 12, 'month', {
    label: text('Сұралған мерзім', 'Запрошенный срок', 'Term asked for'),
    ask: text(
      'Рұқсат неше айға керек?',
      'На сколько месяцев вам нужно разрешение?',
      'For how many months do you need the permit?',
    ),
    changes: 'by-effort',
    cite: LAW('art. 43-2(1)', 'R', 'cont-mig', 'C-37'),
  }),
  previousEnd: date({
    source: 'register',
    register: 'permit.previous-end',
    orNone: true,
    label: text('Соңғы рұқсат аяқталған күн', 'День окончания последнего разрешения', 'End of the latest permit'),
    ask: text(
      'Соңғы рұқсатыңыз қай күні аяқталады немесе аяқталды?',
      'Когда кончается или кончилось ваше последнее разрешение?',
      'On which day does or did your latest permit end?',
    ),
    help: text(
      'Бұрын рұқсат алмасаңыз, «жоқ» деңіз.',
      'Если разрешения ещё не было, ответьте «не было».',
      'If you have had none, say none.',
    ),
    changes: 'never',
    cite: LAW('art. 43-2(1)', 'R', 'cont-mig', 'C-38'),
  }),
  previousMonths: int(0, 120, 'month', {
    source: 'register',
    register: 'permit.previous-months',
    label: text(
      'Бұрынғы рұқсаттардың үздіксіз мерзімі, ай',
      'Непрерывный срок прежних разрешений, месяцев',
      'Months of permits in an unbroken row',
    ),
    ask: text(
      'Үзіліссіз рұқсаттарыңыз барлығы неше айға берілді?',
      'На сколько месяцев подряд у вас уже были разрешения?',
      'For how many months have you had permits without a break?',
    ),
    changes: 'never',
    cite: LAW('art. 43-2(1)', 'R', 'cont-mig', 'C-37'),
  }),
  lawfulStay: yesNo({
    label: text('Заңды болу', 'Законное пребывание', 'Lawful stay'),
    ask: text(
      'Қазақстанда заңды болып жүрсіз бе?',
      'Вы находитесь в Казахстане законно?',
      'Is your stay in Kazakhstan lawful?',
    ),
    changes: 'by-effort',
    cite: LAW('art. 43-2', 'R', 'cont-mig', 'C-39'),
  }),
  insured: yesNo({
    label: text('Медициналық сақтандыру', 'Медицинская страховка', 'Medical insurance'),
    ask: text(
      'Медициналық сақтандыруыңыз бар ма?',
      'Есть ли у вас медицинская страховка?',
      'Do you have medical insurance?',
    ),
    evidence: text('Сақтандыру полисі', 'Страховой полис', 'Insurance policy'),
    changes: 'by-effort',
    cite: LAW('art. 43-1(1)(6)', 'R', 'cont-mig', 'C-40'),
  }),
  fingerprinted: yesNo({
    label: text('Саусақ ізі мен фотосурет', 'Отпечатки пальцев и фото', 'Fingerprints and photo'),
    ask: text(
      'Саусақ ізіңіз бен фотосуретіңіз тіркелген бе?',
      'Сняты ли ваши отпечатки пальцев и фото для учёта?',
      'Have your fingerprints and photo been recorded?',
    ),
    changes: 'by-effort',
    cite: LAW('article not seen', 'R', 'cis-76', 'C-40'),
  }),
  quotaFree: int(-10_000_000, 10_000_000, 'places', {
    source: 'register',
    register: 'quota.free',
    label: text('Квотадағы бос орындар', 'Свободные места квоты', 'Places free in the quota'),
    cite: citing('kz/quota-acts')('quota of labour immigrants', 'R2', 'at-2023', 'B.4'),
  }),
}
