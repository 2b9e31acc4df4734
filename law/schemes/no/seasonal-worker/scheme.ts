import {
  add,
  all,
  atLeast,
  atMost,
  below,
  type Criterion,
  date,
  type Fact,
  fact,
  int,
  is,
  isNone,
  judgement,
  min,
  money,
  must,
  no,
  not,
  on,
  oneOf,
  plusMonths,
  scheme,
  sub,
  text,
  value,
  when,
  yearsBetween,
  yes,
  yesNo,
} from '../../../language/index.ts'
import { appeal2024, gaps2024, law23, notRead, process2024, refuse, seasonalReg, second } from '../common-2024.ts'

const title = text('Норвегия: маусымдық жұмысшы', 'Норвегия: сезонный работник', 'Norway: seasonal worker')

const facts: Record<string, Fact> = {
  birthDate: date({
    source: 'register',
    register: 'person.birth',
    label: text('Туған күніңіз', 'Дата вашего рождения', 'Your date of birth'),
    ask: text('Қашан тудыңыз?', 'Когда вы родились?', 'When were you born?'),
    changes: 'never',
    cite: seasonalReg('NOg', 'NO-63'),
  }),
  skilled: yesNo({
    source: 'officer',
    label: text(
      'Маман рұқсатына сай келеді',
      'Подходит под разрешение специалиста',
      'Would qualify as a skilled worker',
    ),
    ask: text(
      'Өтініш беруші маман рұқсатының шарттарына сай келе ме?',
      'Отвечает ли заявитель условиям разрешения специалиста?',
      'Would the applicant qualify as a skilled worker?',
    ),
    cite: seasonalReg('NOs', 'NO-61'),
  }),
  branch: oneOf(
    {
      agriculture: text('Ауыл шаруашылығы', 'Сельское хозяйство', 'Agriculture'),
      forestry: text('Орман шаруашылығы', 'Лесное хозяйство', 'Forestry'),
      other: text('Басқа сала', 'Другая отрасль', 'Another branch'),
    },
    {
      level: 'case',
      source: 'offer',
      label: text('Сала', 'Отрасль', 'Branch'),
      ask: text('Жұмыс қай салада?', 'В какой отрасли работа?', 'In which branch is the work?'),
      cite: seasonalReg('NOg', 'NO-65'),
    },
  ),
  work: oneOf(
    {
      seasonal: text(
        'Жылдың бір бөлігінде ғана болатын жұмыс',
        'Работа, которая бывает лишь часть года',
        'Work that fits part of the year only',
      ),
      holiday: text(
        'Кезекті демалыстағыны ауыстыру',
        'Замена на время обычного отпуска',
        'Cover for ordinary holidays',
      ),
      'year-round': text(
        'Жыл бойғы жұмыс, жөндеу, бояу',
        'Круглогодичная работа, ремонт, покраска',
        'Year-round work, maintenance, painting',
      ),
    },
    {
      level: 'case',
      source: 'offer',
      label: text('Жұмыс түрі', 'Вид работы', 'Kind of work'),
      ask: text('Бұл қандай жұмыс?', 'Какая это работа?', 'What kind of work is it?'),
      help: text(
        'Мал бағу мен ферманың жыл бойғы жұмысы маусымдық емес.',
        'Круглогодичный уход за скотом и работа на ферме не сезонные.',
        'Year-round livestock and farm work is not seasonal.',
      ),
      cite: seasonalReg('NOs', 'NO-62'),
    },
  ),
  offers: yesNo({
    source: 'offer',
    label: text(
      'Әр жұмыс берушіден нақты ұсыныс',
      'Предложение от каждого работодателя',
      'A concrete offer from each employer',
    ),
    ask: text(
      'Әр жұмыс берушіден нақты ұсыныс бар ма?',
      'Есть ли конкретное предложение от каждого работодателя?',
      'Is there a concrete offer from each employer?',
    ),
    changes: 'by-effort',
    cite: seasonalReg('NOg', 'NO-64'),
  }),
  fullTime: yesNo({
    source: 'offer',
    label: text('Толық жұмыс уақыты', 'Полная занятость', 'Full time'),
    ask: text(
      'Жұмыс барлығы толық уақытқа жете ме?',
      'Составляет ли работа полную занятость?',
      'Does the work make up full time?',
    ),
    changes: 'by-effort',
    cite: seasonalReg('NOg', 'NO-64'),
  }),
  hourlyPay: money('NOK', {
    per: 'hour',
    source: 'offer',
    label: text('Кепілдік сағаттық жалақы', 'Гарантированная оплата в час', 'Guaranteed pay an hour'),
    ask: text('Сағатына кемінде қанша төленеді?', 'Сколько не меньше платят в час?', 'What is the least paid an hour?'),
    changes: 'by-effort',
    cite: seasonalReg('NOg', 'NO-64'),
  }),
  normalPay: money('NOK', {
    per: 'hour',
    source: 'officer',
    label: text('Қалыпты сағаттық жалақы', 'Обычная оплата в час', 'Normal pay an hour'),
    ask: text(
      'Мұндай жұмысқа сағатына қанша төлеу қалыпты?',
      'Сколько обычно платят в час за такую работу?',
      'What is normally paid an hour for such work?',
    ),
    cite: seasonalReg('NOg', 'NO-64'),
  }),
  navConfirms: yesNo({
    level: 'case',
    source: 'officer',
    label: text('Еңбек қызметінің растауы', 'Подтверждение службы труда', 'Confirmation of the labour service'),
    ask: text(
      'Еңбек қызметі (NAV) Норвегия мен ЕЭА жұмысшылары жетпейтінін растады ма?',
      'Подтвердила ли служба труда (NAV), что работников из Норвегии и ЕЭЗ не хватает?',
      'Has the labour service (NAV) confirmed that there are too few Norwegian and EEA workers?',
    ),
    cite: seasonalReg('NOg', 'NO-65'),
  }),
  returnLikely: judgement({
    label: text('Қайтуы ықтимал', 'Возвращение вероятно', 'Return is likely'),
    ask: text(
      'Елдегі жағдайына қарағанда қайтуы ықтимал ма?',
      'Вероятно ли возвращение, судя по обстоятельствам на родине?',
      'Do the circumstances at home make a return likely?',
    ),
    cite: seasonalReg('NOg', 'NO-63'),
  }),
  filedFrom: oneOf(
    {
      home: text('Өз елім', 'Моя страна', 'My home country'),
      residence: text(
        'Соңғы алты ай тұрған елім',
        'Страна, где я живу шесть месяцев',
        'A country where I have lived for six months',
      ),
      norway: text('Норвегия, заңды болып жүрмін', 'Норвегия, нахожусь законно', 'Norway, lawfully present'),
      elsewhere: text('Басқа жер', 'Другое место', 'Elsewhere'),
    },
    {
      label: text('Өтініш берілген жер', 'Откуда подано', 'Place of filing'),
      ask: text('Өтінішті қайдан бересіз?', 'Откуда вы подаёте заявление?', 'From where do you apply?'),
      changes: 'by-effort',
      cite: second('lawyernorway', 'NO-69'),
    },
  ),
  feePaid: yesNo({
    label: text('Алым төленді', 'Сбор уплачен', 'Fee paid'),
    ask: text('Алым төленді ме?', 'Уплачен ли сбор?', 'Has the fee been paid?'),
    changes: 'by-effort',
    cite: seasonalReg('NOg', 'NO-63'),
  }),
  workFrom: date({
    source: 'offer',
    label: text('Жұмыстың бірінші күні', 'Первый день работы', 'First day of work'),
    ask: text('Жұмыс қай күні басталады?', 'В какой день начнётся работа?', 'On which day does the work begin?'),
    changes: 'by-effort',
    cite: seasonalReg('NOf', 'NO-66'),
  }),
  monthsAsked: int(1, 12, 'month', {
    label: text('Сұралған мерзім', 'Запрошенный срок', 'Term asked for'),
    ask: text(
      'Рұқсат неше айға керек?',
      'На сколько месяцев нужно разрешение?',
      'For how many months do you need the permit?',
    ),
    changes: 'by-effort',
    cite: seasonalReg('NOf', 'NO-66'),
  }),
  monthsHad: int(0, 6, 'month', {
    label: text(
      'Он екі айдағы маусымдық айлар',
      'Сезонные месяцы за двенадцать месяцев',
      'Seasonal months in twelve months',
    ),
    ask: text(
      'Сұралған мерзімнің соңына дейінгі он екі айда маусымдық рұқсатпен неше ай болдыңыз?',
      'Сколько месяцев сезонного разрешения приходится на двенадцать месяцев до конца запрошенного срока?',
      'How many months of seasonal permits fall in the twelve months before the end of the term asked for?',
    ),
    cite: seasonalReg('NOf', 'NO-66'),
  }),
  fullSeasonEnd: date({
    orNone: true,
    label: text('Толық маусым аяқталған күн', 'День окончания полного сезона', 'End of the latest full season'),
    ask: text(
      'Соңғы толық алты айлық маусымдық рұқсатыңыз қай күні бітті?',
      'Когда кончилось последнее сезонное разрешение на полные шесть месяцев?',
      'When did your latest seasonal permit of the full six months end?',
    ),
    help: text(
      'Ондай болмаса, «жоқ» деңіз.',
      'Если такого не было, ответьте «не было».',
      'If there was none, say none.',
    ),
    cite: seasonalReg('NOf', 'NO-66'),
  }),
  leftOn: date({
    orNone: true,
    label: text('Норвегиядан ертерек кеткен күн', 'День более раннего выезда', 'Day of earlier exit'),
    ask: text(
      'Рұқсат бітпей кетсеңіз, паспортыңыздағы белгі бойынша қай күні кеттіңіз?',
      'Если вы уехали до конца разрешения, в какой день, по штампу в паспорте?',
      'If you left before the permit ended, on which day by the passport stamp?',
    ),
    evidence: text('Паспорттағы белгі', 'Штамп в паспорте', 'Passport stamp'),
    cite: seasonalReg('NOf', 'NO-66'),
  }),
}

const outsideSince = when(isNone('leftOn'), fact('fullSeasonEnd'), min('leftOn', 'fullSeasonEnd'))

const criteria: Criterion[] = [
  // Who would qualify as skilled takes that way.
  must(
    'not-skilled',
    text('Маман емес', 'Не специалист', 'Not a skilled worker'),
    no('skilled'),
    seasonalReg('NOs', 'NO-61'),
    refuse(
      'SKILLED',
      'Маман рұқсатының шарттарына сай келесіз: сол рұқсатты сұраңыз.',
      'Вы отвечаете условиям разрешения специалиста: просите его.',
      'You would qualify as a skilled worker: apply for that permit.',
    ),
  ),
  // Work of a part of the year, or cover for holidays.
  must(
    'work',
    text('Маусымдық жұмыс', 'Сезонная работа', 'Seasonal work'),
    is('work', 'seasonal', 'holiday'),
    seasonalReg('NOs', 'NO-62'),
    refuse('NOT-SEASONAL', 'Бұл жұмыс жыл бойы болады.', 'Эта работа круглогодичная.', 'This work goes on all year.'),
  ),
  must(
    'age',
    text('Жас', 'Возраст', 'Age'),
    atLeast(yearsBetween('birthDate', on('filing')), value('no.seasonal.age')),
    seasonalReg('NOg', 'NO-63'),
    refuse(
      'AGE',
      'Кемінде {no.seasonal.age} жаста болу керек.',
      'Нужно быть не моложе {no.seasonal.age} лет.',
      'You must be at least {no.seasonal.age}.',
    ),
  ),
  // The officer judges by the circumstances at home.
  must(
    'return',
    text('Қайтуы ықтимал', 'Возвращение вероятно', 'Return is likely'),
    yes('returnLikely'),
    seasonalReg('NOg', 'NO-63'),
    refuse(
      'RETURN-UNLIKELY',
      'Елдегі жағдайыңызға қарағанда қайтуыңыз ықтимал емес.',
      'Судя по обстоятельствам на родине, возвращение маловероятно.',
      'The circumstances at home do not make a return likely.',
    ),
  ),
  must(
    'fee',
    text('Алым', 'Сбор', 'Fee'),
    yes('feePaid'),
    seasonalReg('NOg', 'NO-63'),
    refuse('FEE', 'Алым төленбеген.', 'Сбор не уплачен.', 'The fee has not been paid.'),
  ),
  // Full time, one offer from each employer.
  must(
    'offer',
    text('Ұсыныс', 'Предложение', 'Offer'),
    all(yes('offers'), yes('fullTime')),
    seasonalReg('NOg', 'NO-64'),
    refuse(
      'OFFER',
      'Әр жұмыс берушіден нақты ұсыныс және барлығы толық жұмыс уақыты болуы керек.',
      'Нужно предложение от каждого работодателя и в целом полная занятость.',
      'Each employer must make a concrete offer, and the work must be full time.',
    ),
  ),
  must(
    'pay',
    text('Жалақы', 'Оплата', 'Pay'),
    atLeast('hourlyPay', 'normalPay'),
    seasonalReg('NOg', 'NO-64'),
    refuse(
      'PAY',
      'Сағаттық жалақы ({hourlyPay}) қалыптыдан ({normalPay}) төмен.',
      'Оплата в час ({hourlyPay}) ниже обычной ({normalPay}).',
      'The hourly pay ({hourlyPay}) is below the normal one ({normalPay}).',
    ),
  ),
  // Not needed in agriculture and forestry.
  must(
    'market',
    text('Еңбек нарығы', 'Рынок труда', 'Labour market'),
    yes('navConfirms'),
    seasonalReg('NOg', 'NO-65'),
    {
      when: is('branch', 'other'),
      ...refuse(
        'MARKET',
        'Еңбек қызметі жұмысшы жетпейтінін растамады.',
        'Служба труда не подтвердила нехватку работников.',
        'The labour service has not confirmed a lack of workers.',
      ),
    },
  ),
  // Six months in any twelve.
  must(
    'window',
    text('Он екі айда алты ай', 'Шесть месяцев из двенадцати', 'Six months in twelve'),
    atMost(add('monthsHad', 'monthsAsked'), value('no.seasonal.months')),
    seasonalReg('NOf', 'NO-66'),
    refuse(
      'WINDOW',
      'Он екі айда ең көбі {no.seasonal.months} ай; болғаны {monthsHad}, сұралғаны {monthsAsked}.',
      'Не больше {no.seasonal.months} мес. из двенадцати; было {monthsHad}, запрошено {monthsAsked}.',
      'At most {no.seasonal.months} months in any twelve; {monthsHad} had, {monthsAsked} asked for.',
    ),
  ),
  // After a full season, six months outside: from the end of the permit, or from an earlier exit.
  must(
    'outside',
    text('Елден тыс алты ай', 'Шесть месяцев вне страны', 'Six months outside'),
    below(plusMonths(outsideSince, value('no.seasonal.outside')), 'workFrom'),
    seasonalReg('NOf', 'NO-66'),
    {
      when: not(isNone('fullSeasonEnd')),
      ...refuse(
        'OUTSIDE',
        'Толық маусымнан кейін {no.seasonal.outside} ай елден тыс болу керек; маусым {fullSeasonEnd} күні бітті.',
        'После полного сезона нужно {no.seasonal.outside} мес. вне страны; сезон кончился {fullSeasonEnd}.',
        'After a full season {no.seasonal.outside} months outside are needed; it ended on {fullSeasonEnd}.',
      ),
    },
  ),
  must(
    'where',
    text('Өтініш берілген жер', 'Место подачи', 'Place of filing'),
    is('filedFrom', 'home', 'residence', 'norway'),
    second('lawyernorway', 'NO-69'),
    refuse(
      'WHERE',
      'Өтініш өз еліңізден, алты ай тұрған елден немесе заңды болып жүрген Норвегиядан беріледі.',
      'Заявление подают из своей страны, из страны, где живут шесть месяцев, или из Норвегии при законном пребывании.',
      'Apply from your home country, from one where you have lived for six months, or from Norway if lawfully there.',
    ),
  ),
]

export const seasonalWorker = scheme('no/seasonal-worker', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Маусымдық жұмысқа он екі айда алты айға дейін рұқсат береді.',
    'Даёт разрешение на сезонную работу до шести месяцев из двенадцати.',
    'Gives a permit for seasonal work of up to six months in any twelve.',
  ),
  facts,
  editions: [
    {
      id: '2024',
      from: '2024-01-01',
      title,
      law: [law23, seasonalReg('NOs', 'NO-60')],
      exemptions: [],
      criteria,
      process: {
        ...process2024,
        fees: [
          {
            id: 'fee',
            title: text('Өтініш алымы', 'Сбор за заявление', 'Application fee'),
            payer: 'worker',
            level: 'line',
            amount: value('no.seasonal.fee'),
            currency: 'NOK',
            due: 'before-filing',
            cite: notRead('NO-63'),
          },
        ],
      },
      permit: {
        title: text('Маусымдық жұмысшы рұқсаты', 'Разрешение сезонного работника', 'Seasonal worker permit'),
        holder: 'worker',
        lengths: [
          {
            id: 'season',
            unit: 'month',
            longest: sub(value('no.seasonal.months'), 'monthsHad'),
            asked: 'monthsAsked',
            cite: seasonalReg('NOf', 'NO-66'),
          },
        ],
        ties: [{ tie: 'employer', cite: seasonalReg('NOg', 'NO-64: the employers whose offers were given') }],
        renewals: [
          {
            when: below(add('monthsHad', 'monthsAsked'), value('no.seasonal.months')),
            max: null,
            cite: seasonalReg('NOf', 'NO-66: further months at once within the six'),
          },
        ],
        rights: [
          {
            id: 'no-family',
            text: text(
              'Отбасыңыз бұл рұқсатпен келе алмайды.',
              'Семья по этому разрешению приехать не может.',
              'Your family cannot come on this permit.',
            ),
            cite: seasonalReg('NOg', 'NO-67'),
          },
          {
            id: 'no-settlement',
            text: text(
              'Тұрақты тұруға есептелмейді.',
              'Для постоянного проживания не засчитывается.',
              'It does not count to settlement.',
            ),
            cite: seasonalReg('NOg', 'NO-67'),
          },
          {
            id: 'no-work-before',
            text: text(
              'Рұқсат берілгенше жұмыс істеуге болмайды.',
              'До выдачи разрешения работать нельзя.',
              'No work before the permit is given.',
            ),
            cite: second('lawyernorway', 'NO-69'),
          },
        ],
        work: ['work', 'branch'],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: appeal2024,
      gaps: [
        ...gaps2024,
        {
          id: 'quota',
          what: text(
            'Жылдық квота бар-жоғы көзден оқылмаған, сондықтан тексерілмейді.',
            'Есть ли годовая квота, в источниках не прочитано, поэтому она не проверяется.',
            'Whether there is a yearly quota was not read in a source, so none is tested.',
          ),
          cite: notRead('NO-68'),
        },
      ],
    },
  ],
})
