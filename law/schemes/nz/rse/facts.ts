import { citing, type Fact, int, money, oneOf, type Text, text, yesNo } from '../../../language/index.ts'

const RSE = citing('nz/rse-rules')
const seen = (row: string) => RSE('article not seen', 'R2', 'NZc', row)
const employer = (row: string, label: Text, ask: Text) =>
  yesNo({ level: 'case', source: 'employer', label, ask, changes: 'by-effort', cite: seen(row) })

export const facts: Record<string, Fact> = {
  accredited: employer(
    'NZ-4',
    text('Танылған жұмыс беруші', 'Признанный работодатель', 'Recognised employer'),
    text(
      'Ұйымыңыз танылған маусымдық жұмыс беруші ме?',
      'Ваша организация признана сезонным работодателем?',
      'Is your organisation a recognised seasonal employer?',
    ),
  ),
  localsFirst: employer(
    'NZ-4',
    text('Алдымен жергілікті', 'Сначала местные', 'Locals first'),
    text(
      'Орындар алдымен жергілікті жұмысшыларға ұсынылды ма?',
      'Места сначала предложены местным?',
      'Were the places offered to locals first?',
    ),
  ),
  withinCap: yesNo({
    level: 'case',
    source: 'officer',
    label: text('Шек пен аймақ үлесінде', 'В пределах лимита и доли региона', 'Within the cap and the regional share'),
    ask: text(
      'Осы маусымның өтінімі ел шегі мен аймақ үлесіне сыя ма?',
      'Помещается ли запрос сезона в лимит страны и долю региона?',
      'Does the request of this season fit the national cap and the share of the region?',
    ),
    changes: 'with-time',
    cite: seen('NZ-1'),
  }),
  origin: oneOf(
    {
      'far-pacific': text('Тувалу немесе Кирибати', 'Тувалу или Кирибати', 'Tuvalu or Kiribati'),
      pacific: text('Басқа Тынық мұхит елі', 'Другая тихоокеанская страна', 'Another Pacific state'),
      'timor-leste': text('Тимор-Лесте', 'Тимор-Лесте', 'Timor-Leste'),
      'old-ties': text(
        'Басқа ел, байланыс 2007 жылдан бұрын',
        'Иная страна, связи до 2007 года',
        'Elsewhere, with ties older than 2007',
      ),
      elsewhere: text('Басқа ел', 'Иная страна', 'Elsewhere'),
    },
    {
      label: text('Шыққан елі', 'Откуда работник', 'Origin'),
      ask: text('Қай елдің азаматысыз?', 'Гражданин какой вы страны?', 'Which country are you a citizen of?'),
      changes: 'never',
      cite: seen('NZ-3'),
    },
  ),
  monthsInWindow: int(0, 11, 'month', {
    label: text('11 айдағы жұмыс айлары', 'Месяцев работы за 11 месяцев', 'Months of work in eleven months'),
    ask: text(
      'Осы жұмысты қосқанда, кез келген 11 айда Жаңа Зеландияда ең көбі неше ай істейсіз?',
      'Сколько самое большее месяцев за любые 11 вы проработаете в Новой Зеландии вместе с этой работой?',
      'With this work, how many months at most will you work in New Zealand within any eleven?',
    ),
    changes: 'by-effort',
    cite: seen('NZ-2'),
  }),
  season: oneOf(
    {
      'first-two': text('Бірінші не екінші', 'Первый или второй', 'First or second'),
      'third-on': text('Үшінші не кейінгі', 'Третий или дальше', 'Third or later'),
    },
    {
      label: text('Нешінші маусым', 'Который сезон', 'Season'),
      ask: text('Бұл нешінші маусымыңыз?', 'Который это ваш сезон?', 'Which season of yours is it?'),
      changes: 'with-time',
      cite: RSE('article not seen', 'R2', 'NZb', 'NZ-5'),
    },
  ),
  paidHours: int(0, 400, 'hour', {
    source: 'offer',
    label: text('Төрт аптадағы төленетін сағат', 'Оплаченных часов за четыре недели', 'Paid hours in four weeks'),
    ask: text(
      'Әр төрт аптада неше сағат төленеді?',
      'Сколько часов оплачивают за каждые четыре недели?',
      'How many hours are paid in every four weeks?',
    ),
    changes: 'by-effort',
    cite: RSE('article not seen', 'R2', 'NZb', 'NZ-5'),
  }),
  hourlyPay: money('NZD', {
    source: 'offer',
    per: 'hour',
    label: text('Сағаттық ақы', 'Оплата за час', 'Hourly pay'),
    ask: text('Сағатына қанша төленеді?', 'Сколько платят за час?', 'What is paid for an hour?'),
    changes: 'by-effort',
    cite: RSE('article not seen', 'R2', 'NZb', 'NZ-5'),
  }),
  minimumWage: money('NZD', {
    level: 'case',
    source: 'officer',
    per: 'hour',
    label: text('Елдегі ең төменгі ақы', 'Минимальная оплата в стране', 'Minimum wage of the country'),
    ask: text(
      'Жұмыс басталатын күні ең төменгі сағаттық ақы қанша?',
      'Какова минимальная часовая оплата ко дню начала работы?',
      'What is the minimum hourly wage when the work begins?',
    ),
    changes: 'with-time',
    cite: RSE('article not seen', 'R2', 'NZb', 'NZ-5'),
  }),
}
