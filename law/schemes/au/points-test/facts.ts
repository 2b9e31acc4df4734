import { code, type Fact, int, oneOf, yesNo } from '../../../language/facts.ts'
import { text } from '../../../language/text.ts'
import { facts2007 } from './facts-2007.ts'

const tenYears = text(
  'Соңғы он жылдағы ақылы жұмыс, аптасына кемінде 20 сағат, аталған немесе жақын кәсіпте. Толық айларды ғана санаңыз.',
  'Оплачиваемая работа за последние десять лет, не менее 20 часов в неделю, по указанному или близкому занятию. Считайте только полные месяцы.',
  'Paid work in the last ten years, at least 20 hours a week, in the nominated or a closely related occupation. Count completed months only.',
)

export const facts: Record<string, Fact> = {
  ...facts2007,
  age: int(0, 120, 'year', {
    label: text('Шақыру күнгі жас', 'Возраст в день приглашения', 'Age when invited'),
    ask: text(
      'Шақыру күні неше жаста боласыз?',
      'Сколько вам лет в день приглашения?',
      'How old are you when invited?',
    ),
    evidence: text('Паспорт', 'Паспорт', 'Passport'),
    changes: 'with-time',
  }),
  english: oneOf(
    {
      below: text('жеткілікті деңгейден төмен', 'ниже достаточного', 'below competent'),
      competent: text('жеткілікті', 'достаточный', 'competent'),
      proficient: text(
        'жақсы (IELTS әр бөлімнен 7)',
        'хороший (IELTS 7 по каждой части)',
        'proficient (IELTS 7 in each part)',
      ),
      superior: text(
        'өте жақсы (IELTS әр бөлімнен 8)',
        'отличный (IELTS 8 по каждой части)',
        'superior (IELTS 8 in each part)',
      ),
    },
    {
      label: text('Ағылшын тілі деңгейі', 'Уровень английского', 'Level of English'),
      ask: text(
        'Ағылшын тілінен сынақ нәтижеңіз қандай?',
        'Какой у вас результат экзамена по английскому?',
        'What is your English test result?',
      ),
      evidence: text('Тіл сынағының нәтижесі', 'Результат языкового экзамена', 'Language test result'),
      changes: 'by-effort',
    },
  ),
  skillsAssessed: yesNo({
    label: text('Біліктілік бағаланған', 'Квалификация оценена', 'Skills assessed as suitable'),
    ask: text(
      'Бағалау органы біліктілігіңізді аталған кәсіпке сай деп таныды ма?',
      'Признал ли орган оценки вашу квалификацию подходящей для указанного занятия?',
      'Has the assessing authority found your skills suitable for the nominated occupation?',
    ),
    evidence: text('Біліктілікті бағалау қорытындысы', 'Заключение об оценке квалификации', 'Skills assessment'),
    changes: 'by-effort',
  }),
  occupation: code('au-occupation', {
    label: text('Аталған кәсіп', 'Указанное занятие', 'Nominated occupation'),
    ask: text(
      'Қай кәсіпті атайсыз (алты таңбалы код)?',
      'Какое занятие вы указываете (код из шести цифр)?',
      'Which occupation do you nominate (six-digit code)?',
    ),
    changes: 'by-effort',
  }),
  nomination: oneOf(
    {
      none: text('ұсынымсыз (189)', 'без номинации (189)', 'none (subclass 189)'),
      state: text(
        'штат немесе аумақ ұсынған (190)',
        'номинация штата или территории (190)',
        'nominated by a state or territory (subclass 190)',
      ),
      regional: text(
        'өңірлік: ұсыным не туыстың қолдауы (491)',
        'региональная: номинация или поддержка родственника (491)',
        'regional: nominated, or sponsored by a relative (subclass 491)',
      ),
    },
    {
      label: text('Ұсыным', 'Номинация', 'Nomination'),
      ask: text('Сізді кім ұсынды?', 'Кто вас номинировал?', 'Who has nominated you?'),
      evidence: text('Ұсыным туралы хат', 'Письмо о номинации', 'Letter of nomination'),
      changes: 'by-effort',
    },
  ),
  overseasMonths: int(0, 120, 'month', {
    label: text(
      'Шетелдегі білікті жұмыс, ай',
      'Квалифицированная работа за рубежом, месяцев',
      'Skilled work outside Australia, months',
    ),
    ask: text(
      'Аустралиядан тыс неше ай білікті жұмыс істедіңіз?',
      'Сколько месяцев вы квалифицированно работали за пределами Австралии?',
      'How many months of skilled work outside Australia do you have?',
    ),
    help: tenYears,
    changes: 'with-time',
  }),
  australianMonths: int(0, 120, 'month', {
    label: text(
      'Аустралиядағы білікті жұмыс, ай',
      'Квалифицированная работа в Австралии, месяцев',
      'Skilled work in Australia, months',
    ),
    ask: text(
      'Аустралияда неше ай білікті жұмыс істедіңіз?',
      'Сколько месяцев вы квалифицированно работали в Австралии?',
      'How many months of skilled work in Australia do you have?',
    ),
    help: tenYears,
    changes: 'with-time',
  }),
  professionalYear: yesNo({
    label: text('Кәсіби жыл', 'Профессиональный год', 'Professional year'),
    ask: text(
      'Соңғы 48 айда Аустралияда 12 айлық кәсіби жылды аяқтадыңыз ба?',
      'Прошли ли вы в Австралии профессиональный год (12 месяцев) за последние 48 месяцев?',
      'Have you completed a professional year of 12 months in Australia within the last 48 months?',
    ),
    changes: 'by-effort',
  }),
  education: oneOf(
    {
      doctorate: text('доктор дәрежесі', 'докторская степень', 'doctorate'),
      bachelor: text('бакалавр немесе жоғары', 'бакалавр или выше', 'bachelor or higher'),
      'australian-diploma': text(
        'аустралиялық диплом немесе кәсіп біліктілігі',
        'австралийский диплом или рабочая квалификация',
        'Australian diploma or trade qualification',
      ),
      recognised: text(
        'бағалау органы таныған өзге біліктілік',
        'иная квалификация, признанная органом оценки',
        'other award accepted by the assessing authority',
      ),
      none: text('бұлардың ешқайсысы', 'ничего из этого', 'none of these'),
    },
    {
      label: text('Ең жоғары білім', 'Высшее из образований', 'Best education'),
      ask: text(
        'Ең жоғары біліміңіз қандай?',
        'Какое у вас высшее из образований?',
        'What is your best qualification?',
      ),
      evidence: text('Диплом', 'Диплом', 'Degree certificate'),
      changes: 'by-effort',
    },
  ),
  specialistEducation: yesNo({
    label: text('Мамандандырылған білім', 'Специализированное образование', 'Specialist education'),
    ask: text(
      'Аустралияда тізімдегі ғылым, техника немесе АКТ саласында кемінде екі оқу жылы зерттеу магистратурасын не докторантураны бітірдіңіз бе?',
      'Окончили ли вы в Австралии исследовательскую магистратуру или докторантуру (не менее двух учебных лет) в области науки, техники или ИКТ из списка?',
      'Do you hold an Australian master by research or doctorate of at least two academic years in a listed science, technology or ICT field?',
    ),
    changes: 'by-effort',
  }),
  australianStudy: yesNo({
    label: text('Аустралиядағы оқу', 'Учёба в Австралии', 'Australian study'),
    ask: text(
      'Аустралияда екі оқу жылын оқыдыңыз ба?',
      'Учились ли вы в Австралии два учебных года?',
      'Have you studied in Australia for two academic years?',
    ),
    changes: 'by-effort',
  }),
  communityLanguage: yesNo({
    label: text('Қауым тілі', 'Язык общины', 'Community language'),
    ask: text(
      'Қауым тілінен аккредиттеуіңіз бар ма?',
      'Есть ли у вас аккредитация по языку общины?',
      'Are you accredited in a community language?',
    ),
    changes: 'by-effort',
  }),
  regionalStudy: yesNo({
    label: text('Өңірдегі оқу', 'Учёба в регионе', 'Regional study'),
    ask: text(
      'Белгіленген өңірде оқыдыңыз ба?',
      'Учились ли вы в установленном регионе?',
      'Did you study in a designated regional area?',
    ),
    changes: 'by-effort',
  }),
  partner: oneOf(
    {
      single: text('жұбайым жоқ', 'партнёра нет', 'no partner'),
      citizen: text(
        'Аустралия азаматы немесе тұрақты тұрғыны',
        'гражданин или постоянный житель Австралии',
        'Australian citizen or permanent resident',
      ),
      skilled: text(
        '45-ке толмаған, ағылшыны жеткілікті, біліктілігі бағаланған, кәсібі сол тізімде',
        'моложе 45, достаточный английский, оценка квалификации, занятие из того же списка',
        'under 45, competent English, skills assessed, occupation on the same list',
      ),
      english: text('тек ағылшыны жеткілікті', 'только достаточный английский', 'competent English only'),
      other: text('бұлардың ешқайсысы', 'ничего из этого', 'none of these'),
    },
    {
      label: text('Жұбай', 'Партнёр', 'Partner'),
      ask: text('Жұбайыңыз туралы қайсысы дұрыс?', 'Что верно о вашем партнёре?', 'Which is true of your partner?'),
      changes: 'by-effort',
    },
  ),
}
