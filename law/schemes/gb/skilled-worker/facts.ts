import { type Fact, int, money, oneOf, yesNo } from '../../../language/facts.ts'
import { text } from '../../../language/text.ts'
import { offer, words } from './facts-first.ts'
import { jobFacts } from './facts-job.ts'

export const facts: Record<string, Fact> = {
  ...jobFacts,
  careRoute: oneOf(
    {
      already: text('осы кодтармен жүр', 'уже по этим кодам', 'already on the route in these codes'),
      'three-months': text(
        'осы демеушіде үш ай заңды жұмыс істеген',
        'три месяца законной работы у спонсора',
        'three months of lawful work for the sponsor',
      ),
      neither: text('бұлардың бірі де емес', 'ни то ни другое', 'neither'),
    },
    words(
      ['Күтуші: бұрынғы жұмыс', 'Сиделка: прежняя работа', 'Carer: earlier work'],
      [
        'Күтуші болып бұрын жұмыс істедіңіз бе?',
        'Работали ли вы сиделкой раньше?',
        'Have you worked as a carer before?',
      ],
    ),
  ),
  english: oneOf(
    {
      below: text('B1-ден төмен', 'ниже B1', 'below B1'),
      b1: text('B1', 'B1', 'B1'),
      b2: text('B2 не жоғары', 'B2 и выше', 'B2 or higher'),
    },
    words(
      ['Ағылшын тілі', 'Английский язык', 'English'],
      [
        'Төрт дағдының бәрінде ағылшын деңгейіңіз қандай?',
        'Каков ваш уровень английского по всем четырём навыкам?',
        'What is your English in all four skills?',
      ],
    ),
  ),
  grantedOnB1: yesNo(
    words(
      ['B1-мен берілген рұқсат', 'Разрешение по B1', 'Granted on B1'],
      [
        'Соңғы білікті жұмыскер рұқсаты B1-мен берілді ме?',
        'Последнее разрешение квалифицированного работника дано по B1?',
        'Was your last Skilled Worker grant on B1?',
      ],
    ),
  ),
  salary: money('GBP', {
    ...words(
      ['Жылдық жалақы', 'Оплата за год', 'Yearly salary'],
      [
        'Кепілді негізгі жылдық жалақы қанша?',
        'Какова гарантированная основная оплата за год?',
        'What is the guaranteed basic gross pay for a year?',
      ],
    ),
    help: text(
      'Үстеме, сыйақы, үстеме жұмыс пен заттай төлем есептелмейді; демеушіге қайтарылатын ақша алынады.',
      'Без сверхурочных, премий, надбавок и натуральной оплаты; возврат спонсору вычитается.',
      'Without overtime, bonus, allowances and pay in kind; money paid back to the sponsor is taken off.',
    ),
    per: 'year',
    ...offer,
  }),
  weeklyMinutes: int(60, 6000, 'minute', {
    ...words(
      ['Апталық жұмыс уақыты, минут', 'Рабочих минут в неделю', 'Working minutes a week'],
      [
        'Аптасына неше минут жұмыс істейсіз (37,5 сағат = 2250)?',
        'Сколько минут в неделю вы работаете (37,5 часа = 2250)?',
        'How many minutes a week do you work (37.5 hours = 2,250)?',
      ],
    ),
    ...offer,
  }),
  phd: oneOf(
    {
      none: text('жоқ', 'нет', 'none'),
      relevant: text('жұмысқа қатысы бар', 'по теме работы', 'relevant to the job'),
      stem: text('жұмысқа қатысы бар STEM', 'STEM по теме работы', 'relevant, in a STEM subject'),
    },
    words(
      ['Докторлық дәреже', 'Докторская степень', 'PhD'],
      [
        'Жұмысқа қатысты докторлық дәрежеңіз бар ма?',
        'Есть ли у вас докторская степень по теме работы?',
        'Do you hold a PhD relevant to the job?',
      ],
    ),
  ),
  entrant: oneOf(
    {
      none: text('негіз жоқ', 'нет основания', 'no ground'),
      postdoc: text('тізімдегі постдок жұмысы', 'постдок из списка', 'listed postdoctoral job'),
      qualifying: text(
        'реттелетін кәсіп біліктілігіне не chartered мәртебесіне дайындалуда',
        'готовится к регулируемой профессии или статусу chartered',
        'working toward a regulated profession or chartered status',
      ),
      student: text(
        'студент рұқсатынан (екі жылдан аспаған), дәрежесі бар',
        'после статуса студента (менее двух лет), со степенью',
        'last permission Student (under two years ago), degree done or within three months',
      ),
      graduate: text(
        'түлек рұқсатынан (екі жылдан аспаған)',
        'после статуса выпускника (менее двух лет)',
        'last permission Graduate (under two years ago)',
      ),
    },
    words(
      ['Жаңадан бастаушы негізі', 'Основание новичка', 'Ground as new entrant'],
      [
        'Жаңадан бастаушы деп санауға қандай негіз бар?',
        'По какому основанию вы новичок на рынке?',
        'On what ground are you a new entrant?',
      ],
    ),
  ),
  routeMonths: int(0, 240, 'month', {
    ...words(
      ['Бағыттағы жалпы мерзім, ай', 'Всего времени в маршруте, месяцев', 'Total time on the routes, months'],
      [
        'Сұралған мерзімді қоса, білікті жұмыскер, түлек және Tier 2 ретінде барлығы неше ай?',
        'Сколько всего месяцев как квалифицированный работник, выпускник и Tier 2, вместе с просимым сроком?',
        'How many months in all as Skilled Worker, Graduate and Tier 2, the time asked for included?',
      ],
    ),
    changes: 'with-time',
  }),
  lowerBasis: oneOf(
    {
      none: text('жоқ', 'нет', 'none'),
      health: text(
        'ASHE мөлшерлемесіндегі денсаулық не күтім жұмысы',
        'здравоохранение или уход по ставкам ASHE',
        'health or care job on ASHE rates',
      ),
      transitional: text(
        '2024 жылғы 4 сәуірге дейінгі рұқсат, үзіліссіз',
        'разрешение до 4 апреля 2024 года, без перерыва',
        'granted before 4 April 2024, continuous since',
      ),
    },
    words(
      ['Төмен кесте негізі', 'Основание нижней таблицы', 'Ground for the lower table'],
      [
        'Төмен кесте қолданылатын негіз бар ма?',
        'Есть ли основание для нижней таблицы?',
        'Is there a ground for the lower table?',
      ],
    ),
  ),
  payScale: oneOf(
    {
      none: text('шкаламен емес', 'не по шкале', 'not on a pay scale'),
      'nhs-5-england': text('NHS 5-топ, Англия', 'NHS группа 5, Англия', 'NHS band 5, England'),
      'nhs-5-scotland': text('NHS 5-топ, Шотландия', 'NHS группа 5, Шотландия', 'NHS band 5, Scotland'),
      'nhs-5-wales': text('NHS 5-топ, Уэльс', 'NHS группа 5, Уэльс', 'NHS band 5, Wales'),
      'nhs-5-northern-ireland': text(
        'NHS 5-топ, Солтүстік Ирландия',
        'NHS группа 5, Северная Ирландия',
        'NHS band 5, Northern Ireland',
      ),
      other: text('өзге шкала', 'иная шкала', 'another pay scale'),
    },
    {
      ...words(
        ['Мемлекеттік шкала', 'Государственная шкала', 'National pay scale'],
        [
          'Жұмыс мемлекеттік жалақы шкаласымен төлене ме?',
          'Оплачивается ли работа по государственной шкале?',
          'Is the job paid on a national pay scale?',
        ],
      ),
      ...offer,
    },
  ),
  funds: money(
    'GBP',
    words(
      ['Қаражат, 28 күн', 'Средства за 28 дней', 'Funds held 28 days'],
      [
        '28 күн бойы қолыңызда қанша қаражат болды?',
        'Какие средства были у вас все 28 дней?',
        'What funds did you hold for 28 days?',
      ],
    ),
  ),
  monthsInside: int(
    0,
    600,
    'month',
    words(
      ['Елдегі айлар', 'Месяцев в стране', 'Months in the country'],
      [
        'Елде неше ай рұқсатпен тұрасыз?',
        'Сколько месяцев вы законно в стране?',
        'For how many months have you been in the country with permission?',
      ],
    ),
  ),
  sponsorCertifies: yesNo(
    words(
      ['Демеуші кепілдік берді', 'Спонсор ручается', 'Sponsor certifies maintenance'],
      [
        'Демеуші сізді қамтамасыз ететінін растады ма?',
        'Подтвердил ли спонсор, что обеспечит вас?',
        'Has the sponsor certified that it will maintain you?',
      ],
    ),
  ),
}
