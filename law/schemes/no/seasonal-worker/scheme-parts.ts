import {
  date,
  type Fact,
  fact,
  int,
  isNone,
  judgement,
  min,
  money,
  oneOf,
  text,
  when,
  yesNo,
} from '../../../language/index.ts'
import { seasonalReg, second } from '../common-2024.ts'

export const title = text('Норвегия: маусымдық жұмысшы', 'Норвегия: сезонный работник', 'Norway: seasonal worker')

export const facts: Record<string, Fact> = {
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
    event: 'contract-start',
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

export const outsideSince = when(isNone('leftOn'), fact('fullSeasonEnd'), min('leftOn', 'fullSeasonEnd'))
