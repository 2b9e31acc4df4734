import { type Fact, int, judgement, oneOf, yesNo } from '../../../language/facts.ts'
import { text } from '../../../language/text.ts'

const workHelp = text(
  'Біліктілік алғаннан кейінгі, сол біліктілікке жақын жұмыстың толық айларын ғана санаңыз.',
  'Считайте только полные месяцы работы после получения квалификации и связанной с ней.',
  'Count only full months of work done after the qualification and related to it.',
)

export const facts: Record<string, Fact> = {
  recognised: yesNo({
    label: text('Біліктілік толық танылған', 'Квалификация признана полностью', 'Qualification fully recognised'),
    ask: text(
      'Біліктілігіңіз Германияда алынған ба немесе сонда толық танылған ба?',
      'Ваша квалификация получена в Германии или полностью признана там?',
      'Is your qualification German, or fully recognised in Germany?',
    ),
    evidence: text('Тану туралы шешім', 'Решение о признании', 'Decision on recognition'),
    changes: 'by-effort',
  }),
  livelihood: judgement({
    label: text('Күнкөріс қамтамасыз етілген', 'Средства к жизни обеспечены', 'Livelihood secured'),
    ask: text(
      'Өтініш берушінің күнкөрісі қамтамасыз етілген бе?',
      'Обеспечены ли средства к жизни заявителя?',
      'Is the livelihood of the applicant secured?',
    ),
    changes: 'by-effort',
  }),
  inGermany: yesNo({
    label: text('Германияда жүр', 'Находится в Германии', 'Already in Germany'),
    ask: text('Сіз қазір Германиядасыз ба?', 'Вы сейчас в Германии?', 'Are you in Germany now?'),
    changes: 'by-effort',
  }),
  titleHeld: yesNo({
    label: text('Оқу не жұмыс рұқсаты бар', 'Есть разрешение для учёбы или работы', 'Holds a study or work title'),
    ask: text(
      'Сізде оқу, кәсіптік даярлық немесе жұмыс үшін тұру рұқсаты бар ма?',
      'Есть ли у вас разрешение на пребывание для учёбы, обучения профессии или работы?',
      'Do you hold a residence title for study, training or work?',
    ),
    evidence: text('Тұру рұқсаты', 'Разрешение на пребывание', 'Residence title'),
    changes: 'by-effort',
  }),
  partial: yesNo({
    label: text('Ішінара тану', 'Частичное признание', 'Partial recognition'),
    ask: text(
      'Құзыретті орган теңестіру не кәсіпке рұқсат үшін бейімделу, өтеу шарасы немесе қосымша оқу керек деп шешті ме?',
      'Установил ли орган, что для признания или допуска к профессии нужны адаптация, компенсационная мера или доучивание?',
      'Has the authority found that adaptation, compensation or further training is needed for recognition or a licence?',
    ),
    evidence: text('Тану органының шешімі', 'Решение органа по признанию', 'Decision of the recognition authority'),
    changes: 'by-effort',
  }),
  qualification: oneOf(
    {
      vocational: text(
        'кемінде екі жылдық, өз елінде танылған кәсіптік білім',
        'профессиональное образование не менее двух лет, признанное в своей стране',
        'vocational training of at least two years, recognised in its country',
      ),
      degree: text(
        'өз елінде танылған жоғары білім',
        'высшее образование, признанное в своей стране',
        'degree recognised in its country',
      ),
      chamber: text(
        'шетелдегі неміс палатасының дуалды біліктілігі',
        'дуальная квалификация немецкой палаты за рубежом',
        'dual qualification of a German chamber abroad',
      ),
      none: text('бұлардың ешқайсысы', 'ничего из этого', 'none of these'),
    },
    {
      label: text('Біліктілік', 'Квалификация', 'Qualification'),
      ask: text('Біліктілігіңіз қандай?', 'Какая у вас квалификация?', 'What is your qualification?'),
      evidence: text('Диплом не куәлік', 'Диплом или свидетельство', 'Diploma or certificate'),
      changes: 'by-effort',
    },
  ),
  german: oneOf(
    {
      none: text('A1-ден төмен', 'ниже A1', 'below A1'),
      a1: text('A1', 'A1', 'A1'),
      a2: text('A2', 'A2', 'A2'),
      b1: text('B1', 'B1', 'B1'),
      b2: text('B2 не жоғары', 'B2 или выше', 'B2 or above'),
    },
    {
      label: text('Неміс тілі', 'Немецкий язык', 'German'),
      ask: text('Неміс тілін қай деңгейде білесіз?', 'Какой у вас уровень немецкого?', 'What is your level of German?'),
      evidence: text('Тіл куәлігі', 'Языковой сертификат', 'Language certificate'),
      changes: 'by-effort',
    },
  ),
  english: oneOf(
    {
      below: text('B2-ден төмен', 'ниже B2', 'below B2'),
      b2: text('B2', 'B2', 'B2'),
      c1: text('C1 не жоғары', 'C1 или выше', 'C1 or above'),
    },
    {
      label: text('Ағылшын тілі', 'Английский язык', 'English'),
      ask: text(
        'Ағылшын тілін қай деңгейде білесіз?',
        'Какой у вас уровень английского?',
        'What is your level of English?',
      ),
      evidence: text('Тіл куәлігі', 'Языковой сертификат', 'Language certificate'),
      changes: 'by-effort',
    },
  ),
  months7: int(0, 84, 'month', {
    label: text('Соңғы жеті жылдағы жұмыс, ай', 'Работа за семь лет, месяцев', 'Work in the last seven years, months'),
    ask: text(
      'Соңғы жеті жылда мамандығыңыз бойынша неше ай жұмыс істедіңіз?',
      'Сколько месяцев за последние семь лет вы работали по специальности?',
      'How many months of related work did you do in the last seven years?',
    ),
    help: workHelp,
    changes: 'with-time',
  }),
  months5: int(0, 60, 'month', {
    label: text('Соңғы бес жылдағы жұмыс, ай', 'Работа за пять лет, месяцев', 'Work in the last five years, months'),
    ask: text(
      'Соңғы бес жылда мамандығыңыз бойынша неше ай жұмыс істедіңіз?',
      'Сколько месяцев за последние пять лет вы работали по специальности?',
      'How many months of related work did you do in the last five years?',
    ),
    help: workHelp,
    changes: 'with-time',
  }),
  shortage: yesNo({
    label: text('Тапшы кәсіп', 'Дефицитная профессия', 'Shortage occupation'),
    ask: text(
      'Біліктілігіңіз ЕО Көк картасының тапшы кәсіптер тізіміне кіре ме?',
      'Относится ли ваша квалификация к дефицитным профессиям списка Голубой карты ЕС?',
      'Is your qualification in a shortage occupation of the EU Blue Card list?',
    ),
    changes: 'by-effort',
  }),
  age: int(0, 120, 'year', {
    label: text('Өтініш күнгі жас', 'Возраст в день заявления', 'Age at application'),
    ask: text(
      'Өтініш берген күні неше жастасыз (толық жыл)?',
      'Сколько вам полных лет в день заявления?',
      'How old are you when you apply, in completed years?',
    ),
    evidence: text('Паспорт', 'Паспорт', 'Passport'),
    changes: 'with-time',
  }),
  ageEdge: judgement({
    label: text('Шек жасында әлі есептеледі', 'На границе возраста ещё считается', 'Still counts at the age bound'),
    ask: text(
      'Өтініш беруші 35 не 40 жаста: орган оны әлі «осы жастан аспаған» деп санай ма?',
      'Заявителю 35 или 40 лет: считает ли орган, что он ещё «не старше» этого возраста?',
      'The applicant is 35 or 40: does the office still count this as "not older than"?',
    ),
    changes: 'never',
  }),
  stay: yesNo({
    label: text('Германияда болған', 'Жил в Германии', 'Stayed in Germany'),
    ask: text(
      'Соңғы бес жылда Германияда кемінде алты ай үздіксіз заңды тұрдыңыз ба?',
      'Жили ли вы в Германии законно и непрерывно не менее шести месяцев за последние пять лет?',
      'Did you stay lawfully in Germany for at least six unbroken months in the last five years?',
    ),
    changes: 'with-time',
  }),
  spouse: yesNo({
    label: text('Жұбайы да талапқа сай', 'Супруг тоже отвечает условиям', 'Spouse also qualifies'),
    ask: text(
      'Жұбайыңыз да шарттарға сай, сол органға өтініш беріп, сізбен бірге келе ме?',
      'Отвечает ли условиям ваш супруг, подаёт ли он заявление в тот же орган и едет ли с вами?',
      'Does your spouse or registered partner also qualify, apply at the same office and travel with you?',
    ),
    changes: 'by-effort',
  }),
}
