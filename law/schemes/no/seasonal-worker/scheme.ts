import {
  add,
  all,
  atLeast,
  atMost,
  below,
  type Criterion,
  fact,
  is,
  isNone,
  must,
  no,
  not,
  on,
  plusMonths,
  scheme,
  sub,
  text,
  value,
  yearsBetween,
  yes,
} from '../../../language/index.ts'
import { appeal2024, gaps2024, law23, notRead, process2024, refuse, seasonalReg, second } from '../common-2024.ts'
import { facts, outsideSince, title } from './scheme-parts.ts'

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
      // Heard first, so that the appeal is decided before the season.
      appeal: appeal2024.map((step) => ({ ...step, before: fact('workFrom') })),
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
