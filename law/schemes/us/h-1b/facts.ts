import { date, type Fact, judgement, money, oneOf, yesNo } from '../../../language/facts.ts'
import { type Text, text } from '../../../language/text.ts'

const offer = { level: 'line', source: 'offer' } as const
const employer = { level: 'case', source: 'employer' } as const

const levels: Record<string, Text> = {
  I: text('I деңгей', 'уровень I', 'level I'),
  II: text('II деңгей', 'уровень II', 'level II'),
  III: text('III деңгей', 'уровень III', 'level III'),
  IV: text('IV деңгей', 'уровень IV', 'level IV'),
}

export const facts: Record<string, Fact> = {
  capExempt: oneOf(
    {
      no: text('жоқ', 'нет', 'no'),
      university: text(
        'жоғары оқу орны не соған қарасты коммерциялық емес ұйым',
        'вуз или связанная с ним некоммерческая организация',
        'institution of higher education, or a related non-profit body',
      ),
      research: text(
        'коммерциялық емес не мемлекеттік зерттеу ұйымы',
        'некоммерческая или государственная научная организация',
        'non-profit or governmental research organisation',
      ),
    },
    {
      ...employer,
      label: text('Шектен тыс жұмыс беруші', 'Работодатель вне предела', 'Employer outside the cap'),
      ask: text(
        'Жұмыс беруші шектен босатылған ұйымдардың бірі ме?',
        'Относится ли работодатель к организациям вне предела?',
        'Is the employer one of the bodies outside the cap?',
      ),
    },
  ),
  petitionStage: yesNo({
    ...employer,
    label: text('Петиция кезеңі', 'Этап петиции', 'Petition stage'),
    ask: text(
      'Тіркеуден өтіп, енді петиция беріп отырсыз ба?',
      'Регистрация позади, и вы подаёте петицию?',
      'Is the registration behind you, and do you now file the petition?',
    ),
  }),
  feesCharged: yesNo({
    ...employer,
    label: text('Жұмысшыдан алым алынады', 'С работника берут сборы', 'Fees are taken from the worker'),
    ask: text(
      'Жұмыс беруші төлейтін алымдар жұмысшыдан алына ма?',
      'Берут ли с работника сборы, которые платит работодатель?',
      'Are fees that the employer must pay taken from the worker?',
    ),
  }),
  strike: yesNo({
    ...employer,
    label: text('Ереуіл', 'Забастовка', 'Strike'),
    ask: text(
      'Жұмыс орнында осы кәсіпте ереуіл жүріп жатыр ма?',
      'Идёт ли на месте работы забастовка по этому занятию?',
      'Is there a strike in this occupation at the place of work?',
    ),
  }),
  pool: oneOf(
    {
      regular: text('жалпы шек', 'общий предел', 'regular cap'),
      advanced: text('АҚШ магистрі не жоғары', 'магистр США или выше', 'US master’s degree or higher'),
    },
    {
      ...offer,
      source: 'worker',
      label: text('Орындар қоры', 'Часть предела', 'Pool of places'),
      ask: text(
        'Жұмысшының АҚШ жоғары оқу орнынан алған магистр не жоғары дәрежесі бар ма?',
        'Есть ли у работника степень магистра или выше вуза США?',
        'Does the worker hold a master’s degree or higher of a US institution?',
      ),
    },
  ),
  registeredOn: date({
    ...offer,
    event: 'registration',
    label: text('Тіркелген күн', 'День регистрации', 'Day of registration'),
    ask: text(
      'Жұмысшы қай күні тіркелді?',
      'Когда работник зарегистрирован?',
      'On what day was the worker registered?',
    ),
  }),
  onePassport: yesNo({
    ...offer,
    label: text('Бір паспортпен тіркелген', 'Зарегистрирован по одному паспорту', 'Registered under one passport'),
    ask: text(
      'Жұмысшы барлық тіркеуде бір ғана паспортпен көрсетілген бе?',
      'Указан ли работник во всех регистрациях по одному паспорту?',
      'Is the worker registered under one passport or travel document only?',
    ),
  }),
  ownLevel: oneOf(levels, {
    ...offer,
    label: text('Тіркеудегі жалақы деңгейі', 'Уровень оплаты в регистрации', 'Wage level of this registration'),
    ask: text(
      'Бұл тіркеуде қай жалақы деңгейі көрсетілген?',
      'Какой уровень оплаты указан в этой регистрации?',
      'Which wage level does this registration give?',
    ),
    help: text(
      'Бірнеше жұмыс орны болса, ең төмені.',
      'Если мест работы несколько — низший.',
      'With several places of work, the lowest.',
    ),
  }),
  lowestLevel: oneOf(levels, {
    ...offer,
    source: 'officer',
    label: text(
      'Барлық тіркеудің ең төмен деңгейі',
      'Низший уровень всех регистраций',
      'Lowest level of all registrations',
    ),
    ask: text(
      'Осы адам туралы барлық тіркеудегі ең төмен жалақы деңгейі қандай?',
      'Какой низший уровень оплаты среди всех регистраций этого человека?',
      'What is the lowest wage level among all registrations of this person?',
    ),
  }),
  selected: yesNo({
    ...offer,
    source: 'officer',
    register: 'quota.selected',
    label: text('Жеребеде таңдалған', 'Отобран жеребьёвкой', 'Selected in the draw'),
    ask: text(
      'Бұл адам жеребеде таңдалды ма (не орын жетті ме)?',
      'Отобран ли этот человек (или мест хватило всем)?',
      'Was this person selected (or were there places for all)?',
    ),
  }),
  startDate: date({
    ...offer,
    event: 'contract-start',
    label: text('Жұмыстың басталуы', 'Начало работы', 'First day of work'),
    ask: text('Жұмыс қай күні басталады?', 'Когда начинается работа?', 'On what day does the work begin?'),
  }),
  specialty: judgement({
    ...offer,
    source: 'officer',
    label: text('Арнайы мамандық', 'Специальное занятие', 'Specialty occupation'),
    ask: text(
      'Жұмыс арнайы білімді және сол салада бакалавр не жоғары дәрежені талап ете ме?',
      'Требует ли работа специальных знаний и степени бакалавра или выше в этой области?',
      'Does the work call for specialised knowledge and a bachelor’s degree or higher in the specialty?',
    ),
  }),
  wage: money('USD', {
    ...offer,
    per: 'year',
    label: text('Жылдық жалақы', 'Годовая оплата', 'Wage a year'),
    ask: text('Жылына қанша төлейсіз?', 'Сколько вы платите в год?', 'What do you pay a year?'),
  }),
  actualWage: money('USD', {
    ...offer,
    per: 'year',
    label: text('Жұмыс берушінің нақты жалақысы', 'Фактическая оплата у работодателя', 'Actual wage of the employer'),
    ask: text(
      'Сондай қызметкерлерге жылына қанша төлейсіз?',
      'Сколько вы платите в год таким же работникам?',
      'What do you pay similar workers a year?',
    ),
  }),
  prevailingWage: money('USD', {
    ...offer,
    per: 'year',
    label: text('Әдеттегі жалақы', 'Обычная оплата', 'Prevailing wage'),
    ask: text(
      'Бұл кәсіп пен жер үшін әдеттегі жылдық жалақы қанша?',
      'Какова обычная годовая оплата этого занятия в этом месте?',
      'What is the prevailing wage a year for the occupation and place?',
    ),
  }),
  petitionLevel: oneOf(levels, {
    ...offer,
    label: text('Петициядағы жалақы деңгейі', 'Уровень оплаты в петиции', 'Wage level of the petition'),
    ask: text(
      'Петицияда қай деңгей көрсетілген?',
      'Какой уровень указан в петиции?',
      'Which level does the petition give?',
    ),
  }),
  sameOccupation: yesNo({
    ...offer,
    label: text('Кәсіп тіркеудегідей', 'Занятие то же, что в регистрации', 'Occupation as registered'),
    ask: text(
      'Петициядағы кәсіп таңдалған тіркеудегімен бірдей ме?',
      'То же ли занятие в петиции, что в отобранной регистрации?',
      'Is the occupation of the petition that of the selected registration?',
    ),
  }),
  samePlace: yesNo({
    ...offer,
    label: text('Жұмыс орны тіркеудегідей', 'Место то же, что в регистрации', 'Place as registered'),
    ask: text(
      'Петициядағы жұмыс аймағы таңдалған тіркеудегімен бірдей ме?',
      'Та же ли местность в петиции, что в отобранной регистрации?',
      'Is the area of work of the petition that of the selected registration?',
    ),
  }),
  fromAbroad: yesNo({
    ...offer,
    label: text('Шетелден, жарамды визасыз', 'Из-за рубежа, без действующей визы', 'From abroad without a valid visa'),
    ask: text(
      'Жұмысшы АҚШ-тан тыс және жарамды H-1B визасы жоқ па?',
      'Работник вне США и без действующей визы H-1B?',
      'Is the worker outside the United States and without a valid H-1B visa?',
    ),
  }),
}
